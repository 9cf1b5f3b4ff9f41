//! What the tests share: the services, requests as botocore sent them, and shapes as JSON by AWS's member names.

use base64::{Engine as _, engine::general_purpose::STANDARD as BASE64};
use schema::{ServiceFacts, Shape, Slot, Timestamp, Value, View};
use serde_json::{Map, Value as Json, json};

/// The services whose types the tests use.
pub(crate) const SERVICES: [&ServiceFacts; 15] = [
    &shapes_cloudformation::SERVICE,
    &shapes_codebuild::SERVICE,
    &shapes_codecommit::SERVICE,
    &shapes_codepipeline::SERVICE,
    &shapes_ecr::SERVICE,
    &shapes_events::SERVICE,
    &shapes_iam::SERVICE,
    &shapes_kms::SERVICE,
    &shapes_logs::SERVICE,
    &shapes_s3::SERVICE,
    &shapes_sagemaker::SERVICE,
    &shapes_sagemaker_runtime::SERVICE,
    &shapes_servicecatalog::SERVICE,
    &shapes_ssm::SERVICE,
    &shapes_sts::SERVICE,
];

/// A request that botocore made.
pub(crate) struct Recorded {
    pub(crate) service: String,
    pub(crate) operation: String,
    pub(crate) params: Json,
    pub(crate) token: Option<String>,
    pub(crate) region: String,
    pub(crate) parts: http::request::Parts,
    pub(crate) body: Vec<u8>,
}

/// The keys that all recorded requests are signed with.
pub(crate) const ACCESS_KEY: &str = "AKIDEXAMPLE";
pub(crate) const SECRET: &str = "wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY";

/// When they were signed.
pub(crate) const NOW: Timestamp = Timestamp(1_795_255_269_000);

/// All recorded requests.
pub(crate) fn recorded() -> Vec<Recorded> {
    let file: Json = serde_json::from_str(include_str!("../fixtures/requests.json")).unwrap();
    file["requests"].as_array().unwrap().iter().map(read).collect()
}

fn read(from: &Json) -> Recorded {
    let text = |name: &str| from[name].as_str().unwrap().to_owned();
    let url: http::Uri = text("url").parse().unwrap();
    let mut request = http::Request::builder().method(from["method"].as_str().unwrap());
    request =
        request.uri(url.path_and_query().unwrap().as_str()).header("host", url.authority().unwrap().as_str());
    for (name, value) in from["headers"].as_object().unwrap() {
        request = request.header(name, value.as_str().unwrap());
    }
    Recorded {
        service: text("service"),
        operation: text("operation"),
        params: from["params"].clone(),
        token: from["token"].as_str().map(str::to_owned),
        region: text("region"),
        parts: request.body(()).unwrap().into_parts().0,
        body: BASE64.decode(text("body")).unwrap(),
    }
}

/// A shape as JSON by its members' names; what is absent or an empty required list is left out.
pub(crate) fn by_name(shape: &dyn Shape) -> Json {
    let members = shape.schema().members.iter().enumerate();
    let present = members.filter_map(|(i, m)| Some((m.name.to_owned(), plain(shape.member(i))?)));
    Json::Object(present.collect::<Map<_, _>>())
}

fn plain(value: &dyn Value) -> Option<Json> {
    Some(match value.view() {
        View::Absent => return None,
        View::Boolean(b) => json!(b),
        View::Integer(n) => json!(n),
        View::Long(n) => json!(n),
        View::Float(n) => json!(n),
        View::Double(n) => json!(n),
        View::Text(text) => json!(text),
        View::Blob(bytes) => json!(BASE64.encode(bytes)),
        View::Timestamp(moment) if moment.0 % 1000 == 0 => json!(moment.0 / 1000),
        View::Timestamp(moment) => json!(moment.epoch_seconds()),
        View::Document(json) => json.clone(),
        View::Structure(shape) => by_name(shape),
        View::List(list) => (0..list.len()).filter_map(|i| plain(list.item(i))).collect(),
        View::Map(map) => {
            Json::Object(map.entries().filter_map(|(k, v)| Some((k.to_owned(), plain(v)?))).collect())
        }
    })
}

/// Fills a shape from JSON by its members' names.
pub(crate) fn fill(shape: &mut dyn Shape, from: &Json) {
    for (name, value) in from.as_object().unwrap() {
        let index =
            shape.schema().position(name).unwrap_or_else(|| panic!("{} has no {name}", shape.schema().name));
        fill_value(shape.member_mut(index), value);
    }
}

#[expect(clippy::cast_possible_truncation, reason = "tests know their numbers")]
fn fill_value(value: &mut dyn Value, from: &Json) {
    match value.slot() {
        Slot::Boolean(b) => *b = from.as_bool().unwrap(),
        Slot::Integer(n) => *n = i32::try_from(from.as_i64().unwrap()).unwrap(),
        Slot::Long(n) => *n = from.as_i64().unwrap(),
        Slot::Float(n) => *n = from.as_f64().unwrap() as f32,
        Slot::Double(n) => *n = from.as_f64().unwrap(),
        Slot::Text(text) => from.as_str().unwrap().clone_into(text),
        Slot::Blob(bytes) => *bytes = BASE64.decode(from.as_str().unwrap()).unwrap(),
        Slot::Timestamp(moment) => *moment = Timestamp::from_epoch_seconds(from.as_f64().unwrap()),
        Slot::Document(json) => *json = from.clone(),
        Slot::Structure(shape) => fill(shape, from),
        Slot::List(list) => from.as_array().unwrap().iter().for_each(|item| fill_value(list.push(), item)),
        Slot::Map(map) => {
            from.as_object().unwrap().iter().for_each(|(k, v)| fill_value(map.insert(k.clone()), v));
        }
    }
}
