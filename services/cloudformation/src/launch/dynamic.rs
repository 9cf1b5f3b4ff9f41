//! Values from the Parameter Store, parameters of a template that are read there and `{{resolve:ssm:…}}`, and those from
//! Secrets Manager: `{{resolve:secretsmanager:…}}`.

use std::collections::BTreeMap;

use kernel::{As, Call, Props, Result};
use serde_json::Value;
use shapes_secretsmanager as secretsmanager;
use shapes_ssm as ssm;
use template::{DynamicReference, KNOWN_AFTER_APPLY, SsmNeed, dynamic_references, substitute};

use crate::error;

/// How many parameters one request may read.
const AT_ONCE: usize = 10;

/// The values of the parameters that a template reads from the Parameter Store, as far as they are there.
pub(crate) fn stored(call: &Call, under: &As<'_>, needs: &[SsmNeed]) -> Result<BTreeMap<String, String>> {
    let mut names: Vec<String> = needs.iter().map(|need| need.name.clone()).collect();
    names.sort();
    names.dedup();
    let mut values = BTreeMap::new();
    for names in names.chunks(AT_ONCE) {
        let op = ssm::GetParameters { names: names.to_vec(), with_decryption: None };
        let answer = call.ask(under.clone(), op).map_err(|failure| error::invalid(failure.message))?;
        for parameter in answer.parameters.unwrap_or_default() {
            let Some(name) = parameter.name else { continue };
            if parameter.type_.as_deref() == Some(ssm::parameter_type::SECURE_STRING) {
                let text = format!(
                    "Parameters [{name}] referenced by template have types not supported by CloudFormation."
                );
                return Err(error::invalid(text));
            }
            values.insert(name, parameter.value.unwrap_or_default());
        }
    }
    Ok(values)
}

/// The properties with the values of their dynamic references, if they have any.
pub(crate) fn resolve(call: &Call, under: &As<'_>, declared: &Props) -> Result<Option<Props>> {
    let mut value = Value::Object(declared.clone());
    let references = dynamic_references(&value).map_err(error::invalid)?;
    if references.is_empty() {
        return Ok(None);
    }
    let mut values = BTreeMap::new();
    for reference in references {
        let text = read(call, under, &reference)?;
        values.insert(reference, text);
    }
    substitute(&mut value, &values).map_err(error::invalid)?;
    Ok(value.as_object().cloned())
}

/// Refuses references that nothing here can follow.
pub(crate) fn check(properties: &Value) -> Result<()> {
    // What is not known yet may stand within a reference: the ARN of a secret that the template makes.
    let known = properties.to_string().replace(KNOWN_AFTER_APPLY, "known-later");
    let known: Value = serde_json::from_str(&known).map_err(kernel::internal)?;
    for reference in dynamic_references(&known).map_err(error::invalid)? {
        match reference {
            DynamicReference::Ssm { .. } | DynamicReference::Secret { .. } => {}
            DynamicReference::SsmSecure { .. } => {
                let text = "SSM Secure reference is not supported in: [the resource types of this runtime]";
                return Err(error::invalid(text));
            }
        }
    }
    Ok(())
}

fn read(call: &Call, under: &As<'_>, reference: &DynamicReference) -> Result<String> {
    match reference {
        DynamicReference::Ssm { name, version } => parameter(call, under, name, *version),
        DynamicReference::Secret { id, stage, version, .. } => {
            let op = secretsmanager::GetSecretValue {
                secret_id: id.clone(),
                version_stage: stage.clone(),
                version_id: version.clone(),
            };
            let found = call.ask(under.clone(), op).map_err(|failure| error::invalid(failure.message))?;
            let text = found.secret_string.ok_or_else(|| {
                error::invalid(format!(
                    "secret {id} is binary: references are to secrets with a SecretString"
                ))
            })?;
            reference.pick(&text).ok_or_else(|| {
                error::invalid(format!(
                    "Could not find a value associated with JSONKey in SecretString of {id}"
                ))
            })
        }
        DynamicReference::SsmSecure { .. } => Err(error::unsupported("dynamic references by ssm-secure")),
    }
}

fn parameter(call: &Call, under: &As<'_>, name: &str, version: Option<u64>) -> Result<String> {
    let selected = version.map_or_else(|| name.to_owned(), |version| format!("{name}:{version}"));
    let op = ssm::GetParameter { name: selected, with_decryption: None };
    let answer = call.ask(under.clone(), op);
    let parameter = answer.map(|answer| answer.parameter.unwrap_or_default()).map_err(|failure| {
        let why = if failure.code == "ParameterNotFound" {
            format!("Unable to fetch parameters [{name}] from parameter store for this account.")
        } else {
            failure.message
        };
        error::invalid(why)
    })?;
    if parameter.type_.as_deref() == Some(ssm::parameter_type::SECURE_STRING) {
        return Err(error::invalid(format!(
            "The SSM parameter {name} is a SecureString: it cannot be read by ssm"
        )));
    }
    Ok(parameter.value.unwrap_or_default())
}
