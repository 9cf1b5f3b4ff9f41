//! `AWS::Lambda::LayerVersion`. Its physical id is the version's ARN.

use kernel::{
    Acting, At, Attributes, Body, Call, Effect, Made, Outside, Place, Props, Query, Resource, Result, Stored,
    Ticket, input,
};
use serde::{Deserialize, Serialize};
use serde_json::Value;
use shapes_lambda as api;

use super::{LayerVersion, Named};
use crate::function::resource::generated;

/// How long a layer's name may be.
const LONGEST: usize = 140;

/// The resource type.
pub(crate) struct LayerVersionResource;

impl Resource for LayerVersionResource {
    const TYPE: &'static str = "AWS::Lambda::LayerVersion";
    const PROPERTIES: &'static [&'static str] = &[
        "CompatibleArchitectures",
        "CompatibleRuntimes",
        "Content",
        "Description",
        "LayerName",
        "LicenseInfo",
    ];
    const REQUIRED: &'static [&'static str] = &["Content"];
    const CREATE_ONLY: &'static [&'static str] = Self::PROPERTIES;

    fn extraneous(props: &Props) -> Vec<String> {
        kernel::extraneous::<api::PublishLayerVersion>(props)
    }

    fn create(call: &mut Call, at: &At, new: &Props) -> Result<Made> {
        let mut op: api::PublishLayerVersion = input(new)?;
        if op.layer_name.is_empty() {
            op.layer_name = generated(at, LONGEST);
        }
        let publish = Publish { at: at.clone(), place: call.place().clone(), op: Stored(op) };
        let ticket = call.effect(&at.me, publish)?;
        Ok(Made::Later { id: None, ticket })
    }

    fn update(_: &mut Call, _: &At, id: &str, _: &Props, _: &Props) -> Result<Made> {
        Ok(Made::Now(id.to_owned()))
    }

    fn delete(call: &mut Call, at: &At, id: &str, _: &Props) -> Result<Made> {
        let named = Named::parse(call, id)?;
        if named.find(call).is_ok() {
            let version_number =
                named.number.and_then(|number| i64::try_from(number).ok()).unwrap_or_default();
            let op = api::DeleteLayerVersion { layer_name: named.arn(), version_number };
            call.invoke(at.principal(), op)?;
        }
        Ok(Made::Now(id.to_owned()))
    }

    fn attributes(_: &Call, _: &At, id: &str, _: &Props) -> Result<Attributes> {
        Ok([("LayerVersionArn".to_owned(), Value::String(id.to_owned()))].into())
    }
}

/// Publishes a version under the stack's principal; gives its ARN.
#[derive(Serialize, Deserialize)]
pub(crate) struct Publish {
    at: At,
    place: Place,
    op: Stored<api::PublishLayerVersion>,
}

impl Effect for Publish {
    const KIND: &'static str = "lambda_publish_layer";
    type Output = String;

    async fn perform(self, ticket: &Ticket, outside: &Outside) -> Result<String> {
        let mut origin = outside.stack_origin(&self.at, &self.place).await?;
        // By it a version is known again that was published before a crash.
        ticket.as_str().clone_into(&mut origin.request.id);
        let (layer, request, place) =
            (self.op.0.layer_name.clone(), origin.request.id.clone(), self.place.clone());
        let look = move |call: &Call| {
            let versions = call.every_in::<LayerVersion>(&place, &Query::all().by("layer", &layer))?;
            Ok(versions.into_iter().find(|version| version.request == request).map(|one| one.arn(&place)))
        };
        let acting = Acting { service: "lambda", resource: &self.at.stack, role: None };
        if let Some(arn) = outside.read(&acting, look).await? {
            return Ok(arn);
        }
        let (published, _) = outside.stream_from(origin, self.op.0, Body::empty()).await?;
        Ok(published.layer_version_arn.unwrap_or_default())
    }
}
