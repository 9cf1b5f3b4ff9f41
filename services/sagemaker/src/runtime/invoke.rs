//! `InvokeEndpoint`: a request to a variant's container, and its answer.

use std::time::Duration;

use kernel::{
    ApiError, Body, Call, HttpAnswer, HttpRequest, Needs, Outside, Place, Result, Streaming, Streams,
};
use schema::Blob;
use shapes_sagemaker::endpoint_status as status;
use shapes_sagemaker_runtime as api;

use super::Runtime;
use super::model_error::ModelError;
use crate::hosting::endpoint::{self, Endpoint, Fleet, Variant};
use crate::hosting::host::Host;
use crate::serving::{Door, Unanswered};

/// How long a container has to answer.
const PATIENCE: Duration = Duration::from_mins(1);
/// How many bytes an answer may have.
const LARGEST: usize = 6_291_456;
/// The headers that go to the container and come back from it, as they are.
const CUSTOM_ATTRIBUTES: &str = "x-amzn-sagemaker-custom-attributes";

/// Where an invocation goes.
struct Goal {
    place: Place,
    /// The endpoint's name.
    endpoint: String,
    variant: String,
    /// The stream of the variant's log.
    log_stream: String,
    /// The id of the process.
    process: String,
}

impl Streams<api::InvokeEndpoint> for Runtime {
    fn needs(call: &Call, op: &api::InvokeEndpoint) -> Result<Needs> {
        let needs = endpoint::needs(call, &op.endpoint_name)?;
        Ok(match &op.target_model {
            Some(model) => needs.when("sagemaker:TargetModel", model),
            None => needs,
        })
    }

    /// The body is the input's, and the output's: both are small.
    async fn stream(
        _: Body,
        with: Streaming<api::InvokeEndpoint>,
    ) -> Result<(api::InvokeEndpointOutput, Body)> {
        let goal = with.look(goal).await?;
        let error = |status, message: String| {
            ModelError { place: &goal.place, endpoint: &goal.endpoint, log_stream: &goal.log_stream }
                .told(status, message)
        };
        let asked = tokio::time::timeout(PATIENCE, ask(with.outside(), &goal, with.op())).await;
        let (answer, body) = match asked {
            Ok(Ok(answered)) => answered,
            Ok(Err(Unanswered::Absent)) => return Err(not_ready(&goal.endpoint, &goal.variant)),
            Ok(Err(Unanswered::Broken(why))) => return Err(error(0, why)),
            Err(_) => {
                let why = "Your invocation timed out while waiting for a response from container primary. Review the \
                           log of the endpoint, and what its container does with this request.";
                return Err(error(0, why.to_owned()));
            }
        };
        if !(200..300).contains(&answer.status) {
            return Err(error(answer.status, String::from_utf8_lossy(&body).into_owned()));
        }
        let output = api::InvokeEndpointOutput {
            content_type: answer.header("content-type").map(str::to_owned),
            custom_attributes: answer.header(CUSTOM_ATTRIBUTES).map(str::to_owned),
            body: Blob(body),
            invoked_production_variant: Some(goal.variant),
            new_session_id: None,
            closed_session_id: None,
        };
        Ok((output, Body::empty()))
    }
}

fn refused(why: impl Into<String>) -> ApiError {
    ApiError::new("ValidationError", why)
}

fn not_ready(endpoint: &str, variant: &str) -> ApiError {
    ApiError::new(
        "ServiceUnavailable",
        format!(
            "The container of variant {variant} of endpoint {endpoint} has ended and is being started again: try again."
        ),
    )
    .with_status(503)
}

/// Where the invocation goes: to the variant that it names, or to one by their weights.
fn goal(call: &Call, op: &api::InvokeEndpoint) -> Result<Goal> {
    for (member, given) in [
        ("TargetContainerHostname", op.target_container_hostname.is_some()),
        ("EnableExplanations", op.enable_explanations.is_some()),
        ("InferenceComponentName", op.inference_component_name.is_some()),
        ("SessionId", op.session_id.is_some()),
    ] {
        if given {
            return Err(refused(format!("this runtime does not act on {member}: leave it out")));
        }
    }
    if op.target_model.is_some() {
        return Err(refused(format!(
            "Endpoint {} is not a multi-model endpoint: leave TargetModel out",
            op.endpoint_name
        )));
    }
    let found = call.get::<Endpoint>(&op.endpoint_name.to_lowercase())?;
    let endpoint = found.ok_or_else(|| {
        refused(format!("Endpoint {} of account {} not found.", op.endpoint_name, call.account()))
    })?;
    let serves = matches!(&*endpoint.status, status::IN_SERVICE | status::UPDATING);
    let fleet = endpoint.fleet.as_ref().filter(|_| serves).ok_or_else(|| {
        refused(format!(
            "Endpoint {} of account {} is not InService: its status is {}.",
            endpoint.name,
            call.account(),
            endpoint.status
        ))
    })?;
    let variant = chosen(call, fleet, op.target_variant.as_deref()).ok_or_else(|| {
        let wanted = op.target_variant.as_deref().unwrap_or("with a weight");
        refused(format!("Variant {wanted} not found for endpoint {}", endpoint.name))
    })?;
    let host: Host = call.find(&variant.host)?;
    if !host.serving {
        return Err(not_ready(&endpoint.name, &variant.name));
    }
    Ok(Goal {
        place: call.place().clone(),
        variant: variant.name.clone(),
        log_stream: host.log_stream(),
        process: host.process(),
        endpoint: endpoint.name,
    })
}

fn chosen<'f>(call: &Call, fleet: &'f Fleet, wanted: Option<&str>) -> Option<&'f Variant> {
    if let Some(wanted) = wanted {
        return fleet.variants.iter().find(|variant| variant.name == wanted);
    }
    let mut draw = [0; 4];
    call.ids().fill(&mut draw);
    let weights: Vec<f32> = fleet.variants.iter().map(|variant| variant.weight).collect();
    fleet.variants.get(drawn(&weights, u32::from_be_bytes(draw))?)
}

/// Which of the weights a draw falls on; none if all are zero.
fn drawn(weights: &[f32], draw: u32) -> Option<usize> {
    let whole: f64 = weights.iter().copied().map(f64::from).sum();
    let mut point = f64::from(draw) / f64::from(u32::MAX) * whole;
    let mut found = None;
    for (n, weight) in weights.iter().enumerate().filter(|(_, weight)| **weight > 0.0) {
        // The last one takes what rounding leaves.
        found = Some(n);
        point -= f64::from(*weight);
        if point < 0.0 {
            break;
        }
    }
    found
}

/// Asks the container.
async fn ask(
    outside: &Outside,
    goal: &Goal,
    op: &api::InvokeEndpoint,
) -> std::result::Result<(HttpAnswer, Vec<u8>), Unanswered> {
    let door = Door::of(outside, &goal.process).map_err(|error| Unanswered::Broken(error.to_string()))?;
    let given = [
        ("content-type", &op.content_type),
        ("accept", &op.accept),
        (CUSTOM_ATTRIBUTES, &op.custom_attributes),
    ];
    let headers = given.into_iter().filter_map(|(name, value)| Some((name, value.clone()?))).collect();
    let request = HttpRequest {
        method: "POST",
        path: "/invocations".to_owned(),
        headers,
        body: op.body.0.clone().into(),
    };
    let (answer, body) = door.ask(request, LARGEST).await?;
    Ok((answer, body.into()))
}

#[cfg(test)]
mod tests {
    use super::drawn;

    #[test]
    fn a_variant_is_drawn_by_its_weight() {
        let weights = [1.0, 0.0, 3.0];
        for (draw, expected) in [(0, 0), (u32::MAX / 5, 0), (u32::MAX / 3, 2), (u32::MAX, 2)] {
            assert_eq!(drawn(&weights, draw), Some(expected), "{draw}");
        }
        assert_eq!(drawn(&[0.0], 7), None);
    }
}
