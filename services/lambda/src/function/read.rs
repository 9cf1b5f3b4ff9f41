//! `GetFunction`, `GetFunctionConfiguration`, `ListFunctions`, and small questions about a function.

use kernel::{Answers, Call, Needs, Query, Result};
use shapes_lambda as api;

use super::Function;
use super::configuration::output;
use crate::named::Named;
use crate::{Lambda, code_url, version};

/// How many functions are in a page, unless fewer are asked for.
const PAGE: usize = 50;

/// The size of a page.
pub(crate) fn page_size(asked: Option<i32>) -> usize {
    asked.and_then(|asked| usize::try_from(asked).ok()).map_or(PAGE, |asked| asked.min(PAGE))
}

impl Answers<api::GetFunction> for Lambda {
    fn needs(call: &Call, op: &api::GetFunction) -> Result<Needs> {
        Named::parse(call, &op.function_name, op.qualifier.as_deref())?.needs(call)
    }

    fn run(call: &Call, op: api::GetFunction) -> Result<api::GetFunctionOutput> {
        let named = Named::parse(call, &op.function_name, op.qualifier.as_deref())?;
        let function = named.find(call)?;
        let configuration = version::resolved(call, &named, &function)?;
        let reserved = function.reserved.and_then(|reserved| i32::try_from(reserved).ok());
        Ok(api::GetFunctionOutput {
            configuration: Some(configuration.shown(&function, named.qualifier.is_some())),
            code: Some(api::FunctionCodeLocation {
                repository_type: Some("S3".to_owned()),
                location: Some(code_url::url(call, &function.place, &function.name, &configuration.code)?),
                ..api::FunctionCodeLocation::default()
            }),
            tags: Some(function.tags.clone()).filter(|tags| !tags.is_empty()),
            concurrency: reserved
                .map(|reserved| api::Concurrency { reserved_concurrent_executions: Some(reserved) }),
            ..api::GetFunctionOutput::default()
        })
    }
}

impl Answers<api::GetFunctionConfiguration> for Lambda {
    fn needs(call: &Call, op: &api::GetFunctionConfiguration) -> Result<Needs> {
        Named::parse(call, &op.function_name, op.qualifier.as_deref())?.needs(call)
    }

    fn run(call: &Call, op: api::GetFunctionConfiguration) -> Result<api::GetFunctionConfigurationOutput> {
        let named = Named::parse(call, &op.function_name, op.qualifier.as_deref())?;
        let function = named.find(call)?;
        let configuration = version::resolved(call, &named, &function)?;
        output(&configuration.shown(&function, named.qualifier.is_some()))
    }
}

impl Answers<api::ListFunctions> for Lambda {
    fn needs(_: &Call, _: &api::ListFunctions) -> Result<Needs> {
        Ok(Needs::on("*"))
    }

    fn run(call: &Call, op: api::ListFunctions) -> Result<api::ListFunctionsOutput> {
        let query = Query::all().limit(page_size(op.max_items)).after(op.marker.as_deref());
        let page = call.page::<Function>(&query, |_| Ok(true))?;
        let mut functions = Vec::new();
        for function in page.items {
            functions.push(function.latest.shown(&function, op.function_version.is_some()));
            if op.function_version.is_some() {
                let versions = version::all(call, &function)?;
                functions.extend(versions.iter().map(|one| one.configuration.shown(&function, true)));
            }
        }
        Ok(api::ListFunctionsOutput { functions: Some(functions), next_marker: page.next })
    }
}

impl Answers<api::GetFunctionCodeSigningConfig> for Lambda {
    fn needs(call: &Call, op: &api::GetFunctionCodeSigningConfig) -> Result<Needs> {
        Named::parse(call, &op.function_name, None)?.needs(call)
    }

    /// No function here has one.
    fn run(
        call: &Call,
        op: api::GetFunctionCodeSigningConfig,
    ) -> Result<api::GetFunctionCodeSigningConfigOutput> {
        let function = Named::parse(call, &op.function_name, None)?.find(call)?;
        Ok(api::GetFunctionCodeSigningConfigOutput {
            function_name: function.name,
            ..api::GetFunctionCodeSigningConfigOutput::default()
        })
    }
}
