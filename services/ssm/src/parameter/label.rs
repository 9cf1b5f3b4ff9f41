//! Labels: names that people give to versions. A label is on one version of a parameter at a time.

use kernel::{Answers, ApiError, Call, Needs, Result};
use shapes_ssm as api;

use super::name::Named;
use super::{Parameter, Version, event};
use crate::{Ssm, error};

/// How many labels a version may have.
const MOST: usize = 10;

impl Answers<api::LabelParameterVersion> for Ssm {
    fn needs(call: &Call, op: &api::LabelParameterVersion) -> Result<Needs> {
        Named::of(call, &op.name)?.needs(call)
    }

    fn run(call: &mut Call, op: api::LabelParameterVersion) -> Result<api::LabelParameterVersionOutput> {
        let mut parameter = Named::of(call, &op.name)?.find_whole(call)?;
        let number = op.parameter_version.unwrap_or(parameter.current.number);
        let mut version = find(call, &parameter, number)?;
        let invalid: Vec<String> = op.labels.iter().filter(|label| !is_label(label)).cloned().collect();
        if invalid.is_empty() {
            version.labels.extend(op.labels.iter().cloned());
            if version.labels.len() > MOST {
                let text = format!(
                    "A parameter version can have maximum {MOST} labels. Move one or more labels to another version \
                     and try again."
                );
                return Err(ApiError::new("ParameterVersionLabelLimitExceeded", text));
            }
            take_from_others(call, &mut parameter, number, &op.labels)?;
            parameter.keep(call, version.clone())?;
            event::publish(call, "LabelParameterVersion", &parameter, &version)?;
        }
        Ok(api::LabelParameterVersionOutput {
            invalid_labels: Some(invalid),
            parameter_version: Some(number),
        })
    }
}

impl Answers<api::UnlabelParameterVersion> for Ssm {
    fn needs(call: &Call, op: &api::UnlabelParameterVersion) -> Result<Needs> {
        Named::of(call, &op.name)?.needs(call)
    }

    fn run(call: &mut Call, op: api::UnlabelParameterVersion) -> Result<api::UnlabelParameterVersionOutput> {
        let mut parameter = Named::of(call, &op.name)?.find_whole(call)?;
        let mut version = find(call, &parameter, op.parameter_version)?;
        let (removed, invalid): (Vec<String>, Vec<String>) =
            op.labels.into_iter().partition(|label| version.labels.remove(label));
        parameter.keep(call, version)?;
        Ok(api::UnlabelParameterVersionOutput {
            removed_labels: Some(removed),
            invalid_labels: Some(invalid),
        })
    }
}

fn find(call: &Call, parameter: &Parameter, number: i64) -> Result<Version> {
    let absent = || error::no_version(&format!("version {number}"), &parameter.name);
    parameter.numbered(call, number)?.ok_or_else(absent)
}

fn take_from_others(
    call: &mut Call,
    parameter: &mut Parameter,
    number: i64,
    labels: &[String],
) -> Result<()> {
    for mut other in parameter.versions(call)?.into_iter().filter(|version| version.number != number) {
        let before = other.labels.len();
        other.labels.retain(|label| !labels.contains(label));
        if other.labels.len() < before {
            parameter.keep(call, other)?;
        }
    }
    Ok(())
}

/// Letters, digits, `.`, `-`, `_`; it begins with no digit, and with neither `aws` nor `ssm`.
fn is_label(label: &str) -> bool {
    let small = label.to_ascii_lowercase();
    !small.starts_with(|c: char| c.is_ascii_digit())
        && !["aws", "ssm"].iter().any(|reserved| small.starts_with(reserved))
        && label.chars().all(|c| c.is_ascii_alphanumeric() || matches!(c, '.' | '-' | '_'))
}
