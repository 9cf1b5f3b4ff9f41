//! What becomes of asynchronous invocations that fail: how often and how long they are tried.

pub(crate) mod resource;

use kernel::{Answers, Call, Needs, Place, Result};
use schema::Timestamp;
use serde::{Deserialize, Serialize};
use shapes_lambda as api;

use crate::function::Function;
use crate::named::Named;
use crate::{Lambda, error, version};

/// Retries and seconds of a function that says nothing.
const RETRIES: i32 = 2;
const AGE: i32 = 21_600;

/// A configuration of asynchronous invocations.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct EventConfig {
    /// None where the default is meant.
    pub(crate) retries: Option<i32>,
    /// Seconds.
    pub(crate) age: Option<i32>,
    modified: Timestamp,
}

/// How often a failed invocation is tried again, and for how many seconds.
pub(crate) fn patience(function: &Function, qualifier: Option<&str>) -> (i32, i32) {
    let config = function.event_configs.get(qualifier.unwrap_or_default());
    let retries = config.and_then(|config| config.retries).unwrap_or(RETRIES);
    (retries, config.and_then(|config| config.age).unwrap_or(AGE))
}

impl EventConfig {
    fn shown(&self, function: &Function, qualifier: &str) -> api::FunctionEventInvokeConfig {
        let suffix = if qualifier.is_empty() { "$LATEST" } else { qualifier };
        api::FunctionEventInvokeConfig {
            last_modified: Some(self.modified),
            function_arn: Some(format!("{}:{suffix}", function.arn())),
            maximum_retry_attempts: self.retries,
            maximum_event_age_in_seconds: self.age,
            destination_config: Some(api::DestinationConfig {
                on_success: Some(api::OnSuccess::default()),
                on_failure: Some(api::OnFailure::default()),
            }),
        }
    }
}

/// Queues, topics and other functions that would hear of the outcome.
fn undone(to: Option<&api::DestinationConfig>) -> Result<()> {
    let named = to.is_some_and(|to| {
        to.on_success.as_ref().is_some_and(|to| to.destination.is_some())
            || to.on_failure.as_ref().is_some_and(|to| to.destination.is_some())
    });
    if named { Err(error::undone("destinations", "leave DestinationConfig out")) } else { Ok(()) }
}

/// The function, and the qualifier that its configuration stands under.
fn find(call: &Call, name: &str, qualifier: Option<&str>) -> Result<(Place, Function, String)> {
    let named = Named::parse(call, name, qualifier)?;
    let function = named.find(call)?;
    version::resolved(call, &named, &function)?;
    let qualifier = named.qualifier.filter(|qualifier| qualifier != crate::named::LATEST).unwrap_or_default();
    Ok((named.place, function, qualifier))
}

fn absent(function: &Function) -> kernel::ApiError {
    error::absent(format!("The function {} doesn't have an EventInvokeConfig", function.arn()))
}

macro_rules! output {
    ($output:ident, $shown:expr) => {{
        let shown = $shown;
        Ok(api::$output {
            last_modified: shown.last_modified,
            function_arn: shown.function_arn,
            maximum_retry_attempts: shown.maximum_retry_attempts,
            maximum_event_age_in_seconds: shown.maximum_event_age_in_seconds,
            destination_config: shown.destination_config,
        })
    }};
}

impl Answers<api::PutFunctionEventInvokeConfig> for Lambda {
    fn needs(call: &Call, op: &api::PutFunctionEventInvokeConfig) -> Result<Needs> {
        Named::parse(call, &op.function_name, op.qualifier.as_deref())?.needs(call)
    }

    fn run(
        call: &mut Call,
        op: api::PutFunctionEventInvokeConfig,
    ) -> Result<api::PutFunctionEventInvokeConfigOutput> {
        undone(op.destination_config.as_ref())?;
        let (place, mut function, qualifier) = find(call, &op.function_name, op.qualifier.as_deref())?;
        let config = EventConfig {
            retries: op.maximum_retry_attempts,
            age: op.maximum_event_age_in_seconds,
            modified: call.now(),
        };
        let shown = config.shown(&function, &qualifier);
        function.event_configs.insert(qualifier, config);
        call.put_in(&place, &function)?;
        output!(PutFunctionEventInvokeConfigOutput, shown)
    }
}

impl Answers<api::UpdateFunctionEventInvokeConfig> for Lambda {
    fn needs(call: &Call, op: &api::UpdateFunctionEventInvokeConfig) -> Result<Needs> {
        Named::parse(call, &op.function_name, op.qualifier.as_deref())?.needs(call)
    }

    fn run(
        call: &mut Call,
        op: api::UpdateFunctionEventInvokeConfig,
    ) -> Result<api::UpdateFunctionEventInvokeConfigOutput> {
        undone(op.destination_config.as_ref())?;
        let (place, mut function, qualifier) = find(call, &op.function_name, op.qualifier.as_deref())?;
        let mut config = function.event_configs.get(&qualifier).cloned().ok_or_else(|| absent(&function))?;
        config.retries = op.maximum_retry_attempts.or(config.retries);
        config.age = op.maximum_event_age_in_seconds.or(config.age);
        config.modified = call.now();
        let shown = config.shown(&function, &qualifier);
        function.event_configs.insert(qualifier, config);
        call.put_in(&place, &function)?;
        output!(UpdateFunctionEventInvokeConfigOutput, shown)
    }
}

impl Answers<api::GetFunctionEventInvokeConfig> for Lambda {
    fn needs(call: &Call, op: &api::GetFunctionEventInvokeConfig) -> Result<Needs> {
        Named::parse(call, &op.function_name, op.qualifier.as_deref())?.needs(call)
    }

    fn run(
        call: &Call,
        op: api::GetFunctionEventInvokeConfig,
    ) -> Result<api::GetFunctionEventInvokeConfigOutput> {
        let (_, function, qualifier) = find(call, &op.function_name, op.qualifier.as_deref())?;
        let config = function.event_configs.get(&qualifier).ok_or_else(|| absent(&function))?;
        output!(GetFunctionEventInvokeConfigOutput, config.shown(&function, &qualifier))
    }
}

impl Answers<api::DeleteFunctionEventInvokeConfig> for Lambda {
    fn needs(call: &Call, op: &api::DeleteFunctionEventInvokeConfig) -> Result<Needs> {
        Named::parse(call, &op.function_name, op.qualifier.as_deref())?.needs(call)
    }

    fn run(
        call: &mut Call,
        op: api::DeleteFunctionEventInvokeConfig,
    ) -> Result<api::DeleteFunctionEventInvokeConfigOutput> {
        let (place, mut function, qualifier) = find(call, &op.function_name, op.qualifier.as_deref())?;
        function.event_configs.remove(&qualifier).ok_or_else(|| absent(&function))?;
        call.put_in(&place, &function)?;
        Ok(api::DeleteFunctionEventInvokeConfigOutput {})
    }
}

impl Answers<api::ListFunctionEventInvokeConfigs> for Lambda {
    fn needs(call: &Call, op: &api::ListFunctionEventInvokeConfigs) -> Result<Needs> {
        Named::parse(call, &op.function_name, None)?.needs(call)
    }

    fn run(
        call: &Call,
        op: api::ListFunctionEventInvokeConfigs,
    ) -> Result<api::ListFunctionEventInvokeConfigsOutput> {
        let function = Named::parse(call, &op.function_name, None)?.find(call)?;
        let shown =
            function.event_configs.iter().map(|(qualifier, config)| config.shown(&function, qualifier));
        Ok(api::ListFunctionEventInvokeConfigsOutput {
            function_event_invoke_configs: Some(shown.collect()),
            next_marker: None,
        })
    }
}
