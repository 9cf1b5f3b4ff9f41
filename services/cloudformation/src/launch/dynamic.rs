//! Values from the Parameter Store: parameters of a template that are read there, and `{{resolve:ssm:…}}`.

use std::collections::BTreeMap;

use kernel::{As, Call, Props, Result};
use serde_json::Value;
use shapes_ssm as ssm;
use template::{DynamicReference, SsmNeed, dynamic_references, substitute};

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
    for reference in dynamic_references(properties).map_err(error::invalid)? {
        match reference {
            DynamicReference::Ssm { .. } => {}
            DynamicReference::SsmSecure { .. } => {
                let text = "SSM Secure reference is not supported in: [the resource types of this runtime]";
                return Err(error::invalid(text));
            }
            DynamicReference::Secret { .. } => {
                return Err(error::unsupported("{{resolve:secretsmanager:…}}: there is no Secrets Manager"));
            }
        }
    }
    Ok(())
}

fn read(call: &Call, under: &As<'_>, reference: &DynamicReference) -> Result<String> {
    let DynamicReference::Ssm { name, version } = reference else {
        return Err(error::unsupported("dynamic references other than ssm"));
    };
    let selected = version.map_or_else(|| name.clone(), |version| format!("{name}:{version}"));
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
