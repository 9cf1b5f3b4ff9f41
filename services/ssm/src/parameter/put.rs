//! `PutParameter`.

use std::collections::{BTreeMap, BTreeSet};

use kernel::{Answers, ApiError, Call, Needs, Result};
use shapes_ssm as api;

use super::name::{self, Named};
use super::secret::{DEFAULT_KEY, Held};
use super::{Parameter, Past, Version, event, past_id, tags};
use crate::{Ssm, error};

/// How many versions are kept.
const VERSIONS: i64 = 100;
/// How many bytes the value of a standard parameter may have.
const STANDARD: usize = 4096;
/// How many bytes the value of an advanced parameter may have.
const ADVANCED: usize = 8192;

impl Answers<api::PutParameter> for Ssm {
    const ALSO: &'static [&'static str] = &["ssm:AddTagsToResource"];

    fn needs(call: &Call, op: &api::PutParameter) -> Result<Needs> {
        let tags = || op.tags.iter().flatten().map(|tag| (tag.key.as_str(), tag.value.as_str()));
        let named = Named::of(call, &op.name)?;
        let put = named
            .needs(call)?
            .tagging(tags())
            .when("ssm:Overwrite", op.overwrite.unwrap_or_default().to_string());
        Ok(match &op.tags {
            Some(some) if !some.is_empty() => {
                put.and(Needs::to("ssm:AddTagsToResource", named.arn()).tagging(tags()))
            }
            _ => put,
        })
    }

    fn run(call: &mut Call, op: api::PutParameter) -> Result<api::PutParameterOutput> {
        name::check(&op.name)?;
        let overwrite = op.overwrite.unwrap_or_default();
        let requested = op.tags.clone().unwrap_or_default();
        if overwrite && !requested.is_empty() {
            return Err(error::invalid(
                "Invalid request: tags and overwrite can't be used together. To create a parameter with tags, please \
                 remove overwrite flag. To update tags for an existing parameter, please use AddTagsToResource or \
                 RemoveTagsFromResource.",
            ));
        }
        let old = call.get::<Parameter>(&op.name)?;
        if old.is_some() && !overwrite {
            let text = "The parameter already exists. To overwrite this value, set the overwrite option in the \
                        request to true.";
            return Err(ApiError::new("ParameterAlreadyExists", text));
        }
        let arn = name::arn(call.place(), &op.name);
        let parameter = match old {
            None => {
                let current = version(call, &arn, None, op.clone())?;
                let mut parameter = Parameter { name: op.name, arn, current, tags: BTreeMap::new() };
                tags::add(&mut parameter, requested)?;
                parameter
            }
            Some(mut parameter) => {
                let next = version(call, &arn, Some(&parameter.current), op)?;
                make_room(call, &parameter.name, next.number)?;
                let past = std::mem::replace(&mut parameter.current, next);
                call.put(&Past { id: past_id(&parameter.name, past.number), version: past })?;
                parameter
            }
        };
        call.put(&parameter)?;
        let operation = if parameter.current.number == 1 { "Create" } else { "Update" };
        event::publish(call, operation, &parameter, &parameter.current)?;
        Ok(api::PutParameterOutput {
            version: Some(parameter.current.number),
            tier: Some(parameter.current.tier),
        })
    }
}

/// The version that a request makes, after `old` if there is one.
fn version(call: &mut Call, arn: &str, old: Option<&Version>, op: api::PutParameter) -> Result<Version> {
    if op.policies.as_deref().is_some_and(|policies| !["", "[]"].contains(&policies.trim())) {
        return Err(error::invalid("this runtime does not support parameter policies: leave Policies out"));
    }
    let data_type = op.data_type.or_else(|| old.map(|old| old.data_type.clone()));
    let data_type = data_type.unwrap_or_else(|| "text".to_owned());
    if data_type != "text" {
        return Err(error::invalid(format!(
            "this runtime does not support the data type {data_type}: use text"
        )));
    }
    let kind = kind(op.type_, old)?;
    let secure = kind == api::parameter_type::SECURE_STRING;
    if op.key_id.is_some() && !secure {
        return Err(error::invalid("KeyId is required for SecureString type parameter only."));
    }
    check_pattern(op.allowed_pattern.as_deref(), &op.value)?;
    let tier = tier(op.tier.as_deref(), &op.value, old)?;
    let key_id = secure.then(|| op.key_id.unwrap_or_else(|| DEFAULT_KEY.to_owned()));
    let value = match &key_id {
        None => Held::Text(op.value),
        Some(key) if tier == api::parameter_tier::STANDARD => Held::encrypt(call, arn, key, &op.value)?,
        Some(key) => Held::envelope(call, arn, key, &op.value)?,
    };
    Ok(Version {
        number: old.map_or(0, |old| old.number) + 1,
        kind,
        value,
        description: op.description,
        allowed_pattern: op.allowed_pattern,
        key_id,
        tier: tier.to_owned(),
        data_type,
        modified: call.now(),
        user: call.caller().arn(),
        labels: BTreeSet::new(),
    })
}

/// The type: it is needed once, and a secret stays one.
fn kind(asked: Option<String>, old: Option<&Version>) -> Result<String> {
    let secure = |kind: &str| kind == api::parameter_type::SECURE_STRING;
    match (asked, old) {
        (Some(asked), Some(old)) if secure(&asked) != secure(&old.kind) => {
            let text =
                format!("The parameter is a {}, and cannot become a {asked}: make another one", old.kind);
            Err(ApiError::new("HierarchyTypeMismatchException", text))
        }
        (Some(asked), _) => Ok(asked),
        (None, Some(old)) => Ok(old.kind.clone()),
        (None, None) => Err(error::invalid("A parameter type is required when you create a parameter.")),
    }
}

/// The tier: as it was unless said otherwise, never back from advanced, and large enough.
fn tier(asked: Option<&str>, value: &str, old: Option<&Version>) -> Result<&'static str> {
    let was_advanced = old.is_some_and(|old| old.tier == api::parameter_tier::ADVANCED);
    let advanced = match asked {
        Some(api::parameter_tier::ADVANCED) => true,
        Some(api::parameter_tier::INTELLIGENT_TIERING) => was_advanced || value.len() > STANDARD,
        Some(_) if was_advanced => {
            return Err(error::invalid(
                "This parameter uses the advanced-parameter tier. You can't downgrade a parameter from the \
                 advanced-parameter tier to the standard-parameter tier. If necessary, you can delete the advanced \
                 parameter and recreate it as a standard parameter.",
            ));
        }
        _ => was_advanced,
    };
    if value.is_empty() {
        return Err(error::invalid(
            "1 validation error detected: Value '' at 'value' failed to satisfy constraint: Member must have length \
             greater than or equal to 1",
        ));
    }
    match (advanced, value.len()) {
        (false, ..=STANDARD) => Ok(api::parameter_tier::STANDARD),
        (false, _) => Err(error::invalid(format!(
            "Standard tier parameters support a maximum parameter value of {STANDARD} characters. To create a larger \
             parameter value, upgrade the parameter to use the advanced-parameter tier."
        ))),
        (true, ..=ADVANCED) => Ok(api::parameter_tier::ADVANCED),
        (true, _) => Err(error::invalid(format!(
            "Advanced tier parameters support a maximum parameter value of {ADVANCED} characters."
        ))),
    }
}

fn check_pattern(pattern: Option<&str>, value: &str) -> Result<()> {
    let Some(pattern) = pattern.filter(|pattern| !pattern.is_empty()) else { return Ok(()) };
    let regex = regex::Regex::new(pattern).map_err(|_| {
        let text = format!("AllowedPattern is not a regular expression that can be used here: {pattern}");
        ApiError::new("InvalidAllowedPatternException", text)
    })?;
    if regex.is_match(value) {
        return Ok(());
    }
    let text = format!("Parameter value, cannot be validated against allowedPattern: {pattern}");
    Err(ApiError::new("ParameterPatternMismatchException", text))
}

/// Forgets the version that is too old by now, unless somebody labelled it.
fn make_room(call: &mut Call, name: &str, next: i64) -> Result<()> {
    let id = past_id(name, next - VERSIONS);
    match call.get::<Past>(&id)? {
        Some(past) if !past.version.labels.is_empty() => {
            let text = format!(
                "You attempted to create a new version of {name} by calling the PutParameter API with the overwrite \
                 flag. Version {}, the oldest version, can't be deleted because it has a label associated with it. \
                 Move the label to another version of the parameter, and try again.",
                past.version.number
            );
            Err(ApiError::new("ParameterMaxVersionLimitExceeded", text))
        }
        Some(_) => call.remove::<Past>(&id).map(|_| ()),
        None => Ok(()),
    }
}
