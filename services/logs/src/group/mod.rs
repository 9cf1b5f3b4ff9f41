//! Log groups.

mod describe;
pub(crate) mod resource;
pub(crate) mod retention;
mod tags;

use std::borrow::Cow;
use std::collections::BTreeMap;

use kernel::{ALPHANUMERIC, Answers, ApiError, Call, Guarded, Ids as _, Needs, Record, Result};
use serde::{Deserialize, Serialize};
use shapes_logs as api;

use crate::sweep::Sweep;
use crate::{Logs, error};

/// A log group.
#[derive(Debug, PartialEq, Serialize, Deserialize)]
pub(crate) struct Group {
    pub(crate) name: String,
    /// What its streams and events are found by: another one when a group is made again under the same name.
    pub(crate) key: String,
    /// In milliseconds.
    created: i64,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) retention: Option<i32>,
    #[serde(default)]
    tags: BTreeMap<String, String>,
}

impl Record for Group {
    const KIND: &'static str = "logs_group";
    fn id(&self) -> Cow<'_, str> {
        (&*self.name).into()
    }
    fn absent(_: &str) -> ApiError {
        error::no_group()
    }
}

impl Guarded for Group {
    fn tags(&self) -> Option<&BTreeMap<String, String>> {
        Some(&self.tags)
    }
}

/// The ARN of a group, as operations and tags have it.
pub(crate) fn arn(call: &Call, name: &str) -> String {
    call.place().arn("logs", format_args!("log-group:{name}"))
}

/// A need on a group. Policies see a group as its streams without a name (AWS's denials show it so): what is written
/// for `log-group:NAME:*` holds, and what is written for `log-group:NAME` is for tags only.
pub(crate) fn needs(call: &Call, name: &str) -> Result<Needs> {
    let resource = format!("{}:log-stream:", arn(call, name));
    Ok(Needs::on(resource).given(call.get::<Group>(name)?.as_ref()))
}

/// The name of a group that is given as a name or as an ARN, in either of two members.
pub(crate) fn named(call: &Call, name: Option<&str>, identifier: Option<&str>) -> Result<String> {
    let given = match (name, identifier) {
        (Some(name), None) => return Ok(name.to_owned()),
        (None, Some(identifier)) => identifier,
        (Some(_), Some(_)) => {
            return Err(error::invalid(
                "logGroupName and logGroupIdentifier are mutually exclusive: give one of them",
            ));
        }
        (None, None) => return Err(error::invalid("Either logGroupName or logGroupIdentifier is required")),
    };
    if given.starts_with("arn:") { by_arn(call, given) } else { Ok(given.to_owned()) }
}

/// The name in an ARN of a group, with or without `:*`.
pub(crate) fn by_arn(call: &Call, text: &str) -> Result<String> {
    let own = arn(call, "");
    let name = text.strip_suffix(":*").unwrap_or(text).strip_prefix(&own);
    name.filter(|name| !name.is_empty() && !name.contains(':')).map(str::to_owned).ok_or_else(|| {
        error::invalid(format!("`{text}` is not the ARN of a log group of this account and region ({own}…)"))
    })
}

impl Answers<api::CreateLogGroup> for Logs {
    const ALSO: &'static [&'static str] = &["logs:TagResource"];

    fn needs(call: &Call, op: &api::CreateLogGroup) -> Result<Needs> {
        let tags = op.tags.iter().flatten().map(|(key, value)| (key.as_str(), value.as_str()));
        let needs = needs(call, &op.log_group_name)?.tagging(tags.clone());
        if op.tags.as_ref().is_none_or(BTreeMap::is_empty) {
            return Ok(needs);
        }
        Ok(needs.and(Needs::to("logs:TagResource", arn(call, &op.log_group_name)).tagging(tags)))
    }

    fn run(call: &mut Call, op: api::CreateLogGroup) -> Result<api::CreateLogGroupOutput> {
        if op.kms_key_id.is_some() {
            return Err(error::invalid("this runtime does not encrypt log groups: leave kmsKeyId out"));
        }
        if let Some(class) = op.log_group_class.filter(|class| class != api::log_group_class::STANDARD) {
            return Err(error::invalid(format!(
                "this runtime has no log groups of class {class}: use STANDARD"
            )));
        }
        if op.deletion_protection_enabled == Some(true) {
            return Err(error::invalid(
                "this runtime has no deletion protection of log groups: leave it out",
            ));
        }
        if call.get::<Group>(&op.log_group_name)?.is_some() {
            return Err(error::exists("log group"));
        }
        let mut group = Group {
            name: op.log_group_name,
            key: call.ids().text(ALPHANUMERIC, 12),
            created: call.now().0,
            retention: None,
            tags: BTreeMap::new(),
        };
        tags::add(&mut group, op.tags.unwrap_or_default())?;
        call.put(&group)?;
        Ok(api::CreateLogGroupOutput {})
    }
}

impl Answers<api::DeleteLogGroup> for Logs {
    fn needs(call: &Call, op: &api::DeleteLogGroup) -> Result<Needs> {
        needs(call, &op.log_group_name)
    }

    fn run(call: &mut Call, op: api::DeleteLogGroup) -> Result<api::DeleteLogGroupOutput> {
        let group: Group = call.find(&op.log_group_name)?;
        retention::stop(call, &group)?;
        call.remove::<Group>(&group.name)?;
        let arn = arn(call, &group.name);
        Sweep::start(call, &arn, &group.key)?;
        Ok(api::DeleteLogGroupOutput {})
    }
}
