//! Message attributes: which are taken, and what endpoints and filters see of them.

use std::collections::BTreeMap;

use base64::{Engine as _, engine::general_purpose::STANDARD as BASE64};
use kernel::{ApiError, Result};
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};
use shapes_sns as api;
use shapes_sqs as sqs;

/// A message attribute. Bytes are in base64.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Attribute {
    /// `String`, `String.Array`, `Number` or `Binary`.
    kind: String,
    value: String,
}

/// The attributes of a request, checked.
pub(super) fn of(
    given: Option<BTreeMap<String, api::MessageAttributeValue>>,
) -> Result<BTreeMap<String, Attribute>> {
    given
        .unwrap_or_default()
        .into_iter()
        .map(|(name, value)| Ok((name.clone(), attribute(&name, value)?)))
        .collect()
}

fn attribute(name: &str, given: api::MessageAttributeValue) -> Result<Attribute> {
    let refuse = |reason: &str| {
        let text = format!("The message attribute '{name}' {reason}");
        ApiError::new("ParameterValueInvalid", text)
    };
    let letter = |byte: u8| byte.is_ascii_alphanumeric() || matches!(byte, b'_' | b'-' | b'.');
    if name.is_empty() || name.len() > 256 || !name.bytes().all(letter) {
        return Err(refuse(
            "has a name with other letters than A-Z, a-z, 0-9, underscore, hyphen and period.",
        ));
    }
    let empty = || refuse("must contain non-empty message attribute value.");
    let value = match given.data_type.split('.').next().unwrap_or_default() {
        "String" | "Number" => {
            let text = given.string_value.filter(|text| !text.is_empty()).ok_or_else(empty)?;
            if given.data_type.starts_with("Number") && text.trim().parse::<f64>().is_err() {
                return Err(refuse("is no number."));
            }
            text
        }
        "Binary" => {
            let bytes = given.binary_value.filter(|bytes| !bytes.0.is_empty()).ok_or_else(empty)?;
            BASE64.encode(bytes.0)
        }
        _ => {
            return Err(refuse(
                "has an invalid message attribute type, the set of supported type prefixes is Binary, Number, and String.",
            ));
        }
    };
    Ok(Attribute { kind: given.data_type, value })
}

impl Attribute {
    /// How many bytes it counts in a message's length, its name aside.
    pub(super) fn length(&self) -> usize {
        self.kind.len() + self.value.len()
    }

    /// As SQS takes it, where a message is delivered as it is.
    pub(super) fn for_queue(&self) -> sqs::MessageAttributeValue {
        let binary = self.kind.starts_with("Binary");
        sqs::MessageAttributeValue {
            string_value: (!binary).then(|| self.value.clone()),
            // It was encoded here.
            binary_value: binary.then(|| BASE64.decode(&self.value).unwrap_or_default().into()),
            data_type: self.kind.clone(),
            ..Default::default()
        }
    }

    /// As it stands in SNS's envelope.
    pub(super) fn in_envelope(&self) -> Value {
        json!({ "Type": self.kind, "Value": self.value })
    }

    /// What filters look at; nothing of bytes.
    pub(super) fn for_filter(&self) -> Option<Value> {
        match self.kind.as_str() {
            "String.Array" => serde_json::from_str(&self.value).ok(),
            kind if kind.starts_with("Number") => serde_json::from_str(self.value.trim()).ok(),
            kind if kind.starts_with("Binary") => None,
            _ => Some(self.value.as_str().into()),
        }
    }
}
