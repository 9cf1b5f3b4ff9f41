//! `{{resolve:…}}`: values that properties take from the Parameter Store and Secrets Manager.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value as Json;

const BEGIN: &str = "{{resolve:";
const END: &str = "}}";

/// A dynamic reference in the text of a property.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum DynamicReference {
    /// `{{resolve:ssm:name:version}}`.
    Ssm {
        /// The parameter's name.
        name: String,
        /// The version; the latest, if none is given.
        version: Option<u64>,
    },
    /// `{{resolve:ssm-secure:name:version}}`.
    SsmSecure {
        /// The parameter's name.
        name: String,
        /// The version; the latest, if none is given.
        version: Option<u64>,
    },
    /// `{{resolve:secretsmanager:id:SecretString:key:stage:version}}`.
    Secret {
        /// The secret's name or ARN.
        id: String,
        /// The key in a secret that is a JSON object; the whole text, if none is given.
        key: Option<String>,
        /// The version's stage.
        stage: Option<String>,
        /// The version's id.
        version: Option<String>,
    },
}

impl DynamicReference {
    /// Reads what stands between `{{resolve:` and `}}`.
    fn parse(inner: &str) -> Option<Self> {
        let (service, rest) = inner.split_once(':')?;
        match service {
            "ssm" | "ssm-secure" => {
                let (name, version) = match rest.split_once(':') {
                    None => (rest, None),
                    Some((name, version)) => (name, Some(version.parse().ok()?)),
                };
                let allowed = |c: char| c.is_ascii_alphanumeric() || matches!(c, '_' | '.' | '-' | '/');
                if name.is_empty() || !name.chars().all(allowed) {
                    return None;
                }
                let name = name.to_owned();
                Some(match service {
                    "ssm" => DynamicReference::Ssm { name, version },
                    _ => DynamicReference::SsmSecure { name, version },
                })
            }
            "secretsmanager" => Self::secret(rest),
            _ => None,
        }
    }

    fn secret(rest: &str) -> Option<Self> {
        // An ARN has six colons of its own.
        let colons = if rest.starts_with("arn:") { 6 } else { 0 };
        let length = rest.match_indices(':').nth(colons).map_or(rest.len(), |(at, _)| at);
        let (id, rest) = rest.split_at_checked(length)?;
        let mut parts = rest.strip_prefix(':').unwrap_or_default().split(':');
        let mut part = || parts.next().filter(|part| !part.is_empty()).map(str::to_owned);
        let kind = part();
        if id.is_empty() || kind.is_some_and(|kind| kind != "SecretString") {
            return None;
        }
        let (key, stage, version) = (part(), part(), part());
        Some(DynamicReference::Secret { id: id.to_owned(), key, stage, version })
    }

    /// The value, of the text that the service has: of a secret that is a JSON object the one under the key.
    pub fn pick(&self, stored: &str) -> Option<String> {
        match self {
            DynamicReference::Secret { key: Some(key), .. } => {
                let secret: Json = serde_json::from_str(stored).ok()?;
                crate::evaluate::as_text(secret.get(key)?)
            }
            _ => Some(stored.to_owned()),
        }
    }
}

/// All dynamic references in a value, each once.
///
/// # Errors
/// AWS's text about one that is malformed.
pub fn dynamic_references(value: &Json) -> Result<Vec<DynamicReference>, String> {
    let mut found = BTreeSet::new();
    gather(value, &mut found)?;
    Ok(found.into_iter().collect())
}

fn gather(value: &Json, found: &mut BTreeSet<DynamicReference>) -> Result<(), String> {
    match value {
        Json::String(text) => {
            for piece in pieces(text)? {
                if let Piece::Reference(_, reference) = piece {
                    found.insert(reference);
                }
            }
            Ok(())
        }
        Json::Array(items) => items.iter().try_for_each(|item| gather(item, found)),
        Json::Object(entries) => entries.values().try_for_each(|value| gather(value, found)),
        Json::Null | Json::Bool(_) | Json::Number(_) => Ok(()),
    }
}

/// Replaces all dynamic references in a value by what `values` has for them.
///
/// # Errors
/// AWS's text about one that is malformed, or for which there is no value.
pub fn substitute(value: &mut Json, values: &BTreeMap<DynamicReference, String>) -> Result<(), String> {
    match value {
        Json::String(text) if text.contains(BEGIN) => {
            let mut substituted = String::new();
            for piece in pieces(text)? {
                match piece {
                    Piece::Text(piece) => substituted.push_str(piece),
                    Piece::Reference(written, reference) => {
                        let value = values
                            .get(&reference)
                            .ok_or_else(|| format!("Could not resolve the dynamic reference {written}"))?;
                        substituted.push_str(value);
                    }
                }
            }
            *text = substituted;
            Ok(())
        }
        Json::Array(items) => items.iter_mut().try_for_each(|item| substitute(item, values)),
        Json::Object(entries) => entries.values_mut().try_for_each(|value| substitute(value, values)),
        Json::Null | Json::Bool(_) | Json::Number(_) | Json::String(_) => Ok(()),
    }
}

enum Piece<'a> {
    Text(&'a str),
    /// As written, and what it means.
    Reference(&'a str, DynamicReference),
}

fn pieces(text: &str) -> Result<Vec<Piece<'_>>, String> {
    let mut pieces = Vec::new();
    let mut rest = text;
    while let Some(start) = rest.find(BEGIN) {
        let (before, from) = rest.split_at(start);
        let Some(length) = from.find(END).map(|end| end + END.len()) else { break };
        let (written, after) = from.split_at(length);
        let inner = written.strip_prefix(BEGIN).and_then(|inner| inner.strip_suffix(END)).unwrap_or_default();
        let reference = DynamicReference::parse(inner).ok_or_else(|| malformed(written))?;
        if !before.is_empty() {
            pieces.push(Piece::Text(before));
        }
        pieces.push(Piece::Reference(written, reference));
        rest = after;
    }
    if !rest.is_empty() {
        pieces.push(Piece::Text(rest));
    }
    Ok(pieces)
}

fn malformed(written: &str) -> String {
    let service = match written.strip_prefix(BEGIN) {
        Some(inner) if inner.starts_with("secretsmanager") => "Secrets Manager",
        _ => "SSM",
    };
    format!("Incorrect format is used in the following {service} reference: [{written}]")
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn ssm(name: &str, version: Option<u64>) -> DynamicReference {
        DynamicReference::Ssm { name: name.to_owned(), version }
    }

    fn secret(id: &str, rest: [Option<&str>; 3]) -> DynamicReference {
        let [key, stage, version] = rest.map(|part| part.map(str::to_owned));
        DynamicReference::Secret { id: id.to_owned(), key, stage, version }
    }

    #[test]
    fn every_form_is_read() {
        let arn = "arn:aws:secretsmanager:eu-west-1:111111111111:secret:db-AbCdEf";
        for (text, expected) in [
            ("{{resolve:ssm:/a/b.c-d_e}}", ssm("/a/b.c-d_e", None)),
            ("{{resolve:ssm:name:3}}", ssm("name", Some(3))),
            (
                "{{resolve:ssm-secure:/p:10}}",
                DynamicReference::SsmSecure { name: "/p".into(), version: Some(10) },
            ),
            ("{{resolve:secretsmanager:db}}", secret("db", [None, None, None])),
            ("{{resolve:secretsmanager:db:SecretString:user}}", secret("db", [Some("user"), None, None])),
            (
                &format!("{{{{resolve:secretsmanager:{arn}:SecretString:user::v1}}}}"),
                secret(arn, [Some("user"), None, Some("v1")]),
            ),
            (&format!("{{{{resolve:secretsmanager:{arn}}}}}"), secret(arn, [None, None, None])),
        ] {
            assert_eq!(dynamic_references(&json!([{ "a": text }])), Ok(vec![expected]), "{text}");
        }
    }

    #[test]
    fn a_malformed_one_is_refused_with_its_text() {
        for text in ["{{resolve:ssm:}}", "{{resolve:ssm:a:b}}", "{{resolve:vault:x}}", "{{resolve:ssm:a b}}"]
        {
            let expected = format!("Incorrect format is used in the following SSM reference: [{text}]");
            assert_eq!(dynamic_references(&json!(text)), Err(expected));
        }
        let text = "{{resolve:secretsmanager:x:SecretBinary}}";
        assert!(dynamic_references(&json!(text)).unwrap_err().contains("Secrets Manager"));
    }

    #[test]
    fn references_are_replaced_within_their_texts() {
        let mut value =
            json!({ "A": ["x-{{resolve:ssm:/a}}-{{resolve:ssm:/b:2}}", 1, "{{resolve:", "{{other}}"] });
        let values =
            BTreeMap::from([(ssm("/a", None), "1".to_owned()), (ssm("/b", Some(2)), "{{2}}".to_owned())]);
        substitute(&mut value, &values).unwrap();
        assert_eq!(value, json!({ "A": ["x-1-{{2}}", 1, "{{resolve:", "{{other}}"] }));
        let missing = substitute(&mut json!("{{resolve:ssm:/c}}"), &values).unwrap_err();
        assert_eq!(missing, "Could not resolve the dynamic reference {{resolve:ssm:/c}}");
    }

    #[test]
    fn a_key_is_picked_from_a_secret() {
        let by_key = secret("db", [Some("port"), None, None]);
        assert_eq!(by_key.pick(r#"{"port": 5432}"#), Some("5432".to_owned()));
        assert_eq!(by_key.pick("plain"), None);
        assert_eq!(secret("db", [None, None, None]).pick("plain"), Some("plain".to_owned()));
    }
}
