//! Message attributes: which are taken, how they are kept, and what is shown of them.

use std::collections::BTreeMap;

use base64::{Engine as _, engine::general_purpose::STANDARD as BASE64};
use kernel::Result;
use md5::{Digest as _, Md5};
use serde::{Deserialize, Serialize};
use shapes_sqs as api;

use crate::error;

/// How many a message may have.
const MOST: usize = 10;

/// A message attribute, as it is stored.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct Attribute {
    /// `String`, `Number`, `Binary`, or one of them with a further word after a dot.
    kind: String,
    value: Content,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
enum Content {
    Text(String),
    /// In base64.
    Bytes(String),
}

/// The attributes of a request, checked.
pub(super) fn of(
    given: Option<BTreeMap<String, api::MessageAttributeValue>>,
) -> Result<BTreeMap<String, Attribute>> {
    let given = given.unwrap_or_default();
    if given.len() > MOST {
        let text =
            format!("Number of message attributes [{}] exceeds the allowed maximum [{MOST}].", given.len());
        return Err(error::invalid(text));
    }
    given.into_iter().map(|(name, value)| Ok((checked(name.clone())?, attribute(&name, value)?))).collect()
}

fn checked(name: String) -> Result<String> {
    let letter = |byte: u8| byte.is_ascii_alphanumeric() || matches!(byte, b'_' | b'-' | b'.');
    let lower = name.to_ascii_lowercase();
    let reserved = lower.starts_with("aws.") || lower.starts_with("amazon.");
    let dots = name.starts_with('.') || name.ends_with('.') || name.contains("..");
    if name.is_empty() || name.len() > 256 || reserved || dots || !name.bytes().all(letter) {
        let text = format!(
            "The message attribute name '{name}' is invalid. Attribute name can contain A-Z, a-z, 0-9, underscore (_), \
             hyphen (-), and period (.) only, and must not begin with AWS. or Amazon."
        );
        return Err(error::invalid(text));
    }
    Ok(name)
}

/// One attribute, checked but for its name.
pub(super) fn attribute(name: &str, given: api::MessageAttributeValue) -> Result<Attribute> {
    let refuse = |reason: &str| error::invalid(format!("The message attribute '{name}' {reason}"));
    if given.string_list_values.is_some() || given.binary_list_values.is_some() {
        return Err(error::unsupported(format!(
            "Message attribute list values in message attribute '{name}' are not supported."
        )));
    }
    let empty = || refuse("must contain a non-empty message attribute value.");
    let value = match given.data_type.split('.').next().unwrap_or_default() {
        "String" | "Number" => {
            let text = given.string_value.filter(|text| !text.is_empty()).ok_or_else(empty)?;
            if given.data_type.starts_with("Number") && text.trim().parse::<f64>().is_err() {
                return Err(error::invalid(format!(
                    "Can't cast the value of message attribute '{name}' to a number."
                )));
            }
            Content::Text(text)
        }
        "Binary" => {
            let bytes = given.binary_value.filter(|bytes| !bytes.0.is_empty()).ok_or_else(empty)?;
            Content::Bytes(BASE64.encode(bytes.0))
        }
        _ => {
            return Err(refuse(&format!(
                "has an invalid message attribute type, the set of supported type prefixes is Binary, Number, and \
                 String, and '{}' is none of them.",
                given.data_type
            )));
        }
    };
    Ok(Attribute { kind: given.data_type, value })
}

impl Attribute {
    /// As the wire has it.
    pub(super) fn shown(&self) -> api::MessageAttributeValue {
        let (string_value, binary_value) = match &self.value {
            Content::Text(text) => (Some(text.clone()), None),
            Content::Bytes(_) => (None, Some(self.bytes().into())),
        };
        let data_type = self.kind.clone();
        api::MessageAttributeValue { string_value, binary_value, data_type, ..Default::default() }
    }

    fn bytes(&self) -> Vec<u8> {
        match &self.value {
            Content::Text(text) => text.clone().into_bytes(),
            // It was encoded here.
            Content::Bytes(text) => BASE64.decode(text).unwrap_or_default(),
        }
    }
}

/// How many bytes attributes count in a message's length.
pub(super) fn length(attributes: &BTreeMap<String, Attribute>) -> usize {
    let each = attributes.iter();
    each.map(|(name, attribute)| name.len() + attribute.kind.len() + attribute.bytes().len()).sum()
}

/// The MD5 that clients check what was sent or received by; none of no attributes.
pub(super) fn digest(attributes: &BTreeMap<String, Attribute>) -> Option<String> {
    if attributes.is_empty() {
        return None;
    }
    let mut md5 = Md5::new();
    for (name, attribute) in attributes {
        part(&mut md5, name.as_bytes());
        part(&mut md5, attribute.kind.as_bytes());
        md5.update([if matches!(attribute.value, Content::Text(_)) { 1 } else { 2 }]);
        part(&mut md5, &attribute.bytes());
    }
    Some(hex(&md5.finalize()))
}

fn part(md5: &mut Md5, bytes: &[u8]) {
    md5.update(u32::try_from(bytes.len()).unwrap_or(u32::MAX).to_be_bytes());
    md5.update(bytes);
}

/// Bytes in hexadecimal.
pub(super) fn hex(bytes: &[u8]) -> String {
    use std::fmt::Write as _;
    bytes.iter().fold(String::with_capacity(bytes.len() * 2), |mut text, byte| {
        // Writing to a text does not fail.
        let _ = write!(text, "{byte:02x}");
        text
    })
}

/// The MD5 of a text, in hexadecimal.
pub(super) fn md5(text: &str) -> String {
    hex(&Md5::digest(text.as_bytes()))
}
