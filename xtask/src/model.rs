//! A service's wire contract, as `models/<service>.json` keeps it. AWS's own model files have the same form with
//! much more in them, so this is also what `extract` reads: whatever is not named here is dropped.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::fs;
use std::path::Path;

use anyhow::{Context as _, Result};
use indexmap::IndexMap;
use serde::{Deserialize, Serialize};
use serde_json::Number;

/// A service's wire contract.
#[derive(Clone, Debug, Deserialize, Serialize)]
pub struct Model {
    /// How it is spoken to.
    pub metadata: Metadata,
    /// The operations that have types, by name.
    pub operations: BTreeMap<String, Operation>,
    /// The shapes that they reach, and every error of the service, by name.
    pub shapes: BTreeMap<String, Shape>,
    /// The names of the operations that have no types.
    #[serde(default)]
    pub others: Vec<String>,
}

/// How a service is spoken to.
#[derive(Clone, Debug, Deserialize, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Metadata {
    /// AWS's version of the API.
    pub api_version: String,
    /// The first label of its host name.
    pub endpoint_prefix: String,
    /// `1.0` or `1.1`, of the JSON protocols.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub json_version: Option<String>,
    /// The names of the protocols, the preferred one first.
    pub protocols: Vec<String>,
    /// The name in a signature's scope, where it is not the endpoint prefix.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub signing_name: Option<String>,
    /// The part before the dot in `X-Amz-Target`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub target_prefix: Option<String>,
    /// The namespace of XML answers.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub xml_namespace: Option<String>,
}

/// An operation.
#[derive(Clone, Debug, Deserialize, Serialize)]
pub struct Operation {
    /// Its request line.
    pub http: Http,
    /// Its input, if it has one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub input: Option<Reference>,
    /// Its output, if it has one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub output: Option<Reference>,
    /// The errors that it declares.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub errors: Vec<Reference>,
    /// `none` if it may be called without a signature.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub authtype: Option<String>,
}

/// The request line of an operation, and the status of its success.
#[derive(Clone, Debug, Deserialize, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Http {
    /// `GET`
    pub method: String,
    /// `/{Bucket}/{Key+}?tagging`
    pub request_uri: String,
    /// 200 if not given.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub response_code: Option<u16>,
}

/// A shape where it is used: its name, and what this use adds.
#[derive(Clone, Debug, Deserialize, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Reference {
    /// The shape's name.
    pub shape: String,
    /// `header`, `headers`, `querystring`, `uri`, `statusCode`; else in the body.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub location: Option<String>,
    /// Its name where it travels.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub location_name: Option<String>,
    /// Its name in forms and in XML, where that is another.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub query_name: Option<String>,
    /// Of lists and maps: whether their items stand alone.
    #[serde(default, skip_serializing_if = "is_false")]
    pub flattened: bool,
    /// Whether it is a stream.
    #[serde(default, skip_serializing_if = "is_false")]
    pub streaming: bool,
    /// Whether it is an attribute of its element.
    #[serde(default, skip_serializing_if = "is_false")]
    pub xml_attribute: bool,
    /// Whether clients fill it with a token.
    #[serde(default, skip_serializing_if = "is_false")]
    pub idempotency_token: bool,
    /// Whether it is JSON within text.
    #[serde(default, skip_serializing_if = "is_false")]
    pub jsonvalue: bool,
    /// `iso8601`, `rfc822`, `unixTimestamp`
    #[serde(skip_serializing_if = "Option::is_none")]
    pub timestamp_format: Option<String>,
    /// Of outputs: the element around the result in the query protocol.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub result_wrapper: Option<String>,
}

/// What a shape holds.
#[derive(Clone, Copy, Debug, Deserialize, PartialEq, Eq, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Kind {
    /// Bytes.
    Blob,
    /// `bool`
    Boolean,
    /// `f64`
    Double,
    /// `f32`
    Float,
    /// `i32`
    Integer,
    /// A list.
    List,
    /// `i64`
    Long,
    /// A map.
    Map,
    /// Text.
    String,
    /// A structure, a union, a document or an error.
    Structure,
    /// A moment.
    Timestamp,
}

/// A named type.
#[derive(Clone, Debug, Deserialize, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Shape {
    /// What it holds.
    #[serde(rename = "type")]
    pub kind: Kind,
    /// Of structures: the members, in the model's order.
    #[serde(default, skip_serializing_if = "IndexMap::is_empty")]
    pub members: IndexMap<String, Reference>,
    /// Of structures: the names of the members that must be there.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub required: Vec<String>,
    /// Of structures: the member that is the body itself.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub payload: Option<String>,
    /// Of lists: the items.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub member: Option<Reference>,
    /// Of maps: the keys.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub key: Option<Reference>,
    /// Of maps: the values.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub value: Option<Reference>,
    /// Of lists and maps: whether their items stand alone.
    #[serde(default, skip_serializing_if = "is_false")]
    pub flattened: bool,
    /// Its name in XML, where its users give none.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub location_name: Option<String>,
    /// The values of an enumeration.
    #[serde(default, rename = "enum", skip_serializing_if = "Vec::is_empty")]
    pub variants: Vec<String>,
    /// What the whole of a text must match.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub pattern: Option<String>,
    /// The least value or length.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub min: Option<Number>,
    /// The greatest value or length.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub max: Option<Number>,
    /// Whether it is a secret.
    #[serde(default, skip_serializing_if = "is_false")]
    pub sensitive: bool,
    /// `iso8601`, `rfc822`, `unixTimestamp`
    #[serde(skip_serializing_if = "Option::is_none")]
    pub timestamp_format: Option<String>,
    /// Whether it is any JSON.
    #[serde(default, skip_serializing_if = "is_false")]
    pub document: bool,
    /// Whether it is a stream of events, which nothing here speaks.
    #[serde(default, skip_serializing_if = "is_false")]
    pub eventstream: bool,
    /// Whether it is an error.
    #[serde(default, skip_serializing_if = "is_false")]
    pub exception: bool,
    /// Of errors: whether the service is at fault.
    #[serde(default, skip_serializing_if = "is_false")]
    pub fault: bool,
    /// Of errors: its code and status.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub error: Option<ErrorFacts>,
}

/// The code and status of an error.
#[derive(Clone, Debug, Default, Deserialize, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct ErrorFacts {
    /// Its code in XML.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub code: Option<String>,
    /// Its status.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub http_status_code: Option<u16>,
    /// Whether the caller is at fault.
    #[serde(default, skip_serializing_if = "is_false")]
    pub sender_fault: bool,
}

#[expect(clippy::trivially_copy_pass_by_ref, reason = "the signature that serde wants")]
fn is_false(flag: &bool) -> bool {
    !*flag
}

impl Model {
    /// Reads `models/<service>.json`.
    pub fn read(path: &Path) -> Result<Model> {
        let text = fs::read_to_string(path).with_context(|| format!("cannot read `{}`", path.display()))?;
        serde_json::from_str(&text).with_context(|| format!("`{}` is not a model", path.display()))
    }

    /// The shape called `name`.
    pub fn shape(&self, name: &str) -> Result<&Shape> {
        self.shapes.get(name).with_context(|| format!("the model has no shape `{name}`"))
    }

    /// As the text of `models/<service>.json`: an operation or shape a line, so that a change reads well.
    pub fn to_text(&self) -> Result<String> {
        let mut text = format!("{{\n\"metadata\": {},\n", serde_json::to_string(&self.metadata)?);
        table(&mut text, "operations", &self.operations)?;
        table(&mut text, "shapes", &self.shapes)?;
        writeln!(text, "\"others\": {}\n}}", serde_json::to_string(&self.others)?)?;
        Ok(text)
    }
}

fn table<T: Serialize>(text: &mut String, name: &str, rows: &BTreeMap<String, T>) -> Result<()> {
    writeln!(text, "\"{name}\": {{")?;
    for (index, (key, row)) in rows.iter().enumerate() {
        let comma = if index + 1 < rows.len() { "," } else { "" };
        writeln!(text, "{}: {}{comma}", serde_json::to_string(key)?, serde_json::to_string(row)?)?;
    }
    text.push_str("},\n");
    Ok(())
}
