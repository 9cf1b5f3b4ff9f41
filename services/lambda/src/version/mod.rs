//! Versions: what a function was when it was published. `PublishVersion`, `ListVersionsByFunction`.

use std::borrow::Cow;

use kernel::{Answers, Call, Needs, Query, Record, Result};
use serde::{Deserialize, Serialize};
use shapes_lambda as api;

use crate::alias::Alias;
use crate::code::Code;
use crate::function::configuration::output;
use crate::function::{Configuration, Function};
use crate::named::{LATEST, Named};
use crate::{Lambda, error};

pub(crate) mod resource;

/// A version of a function.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub(crate) struct Version {
    /// The function's name.
    pub(crate) function: String,
    pub(crate) configuration: Configuration,
}

impl Record for Version {
    const KIND: &'static str = "lambda_version";
    const INDEXES: &'static [&'static str] = &["function"];

    fn id(&self) -> Cow<'_, str> {
        Cow::Owned(self.key())
    }
}

impl Version {
    /// What it is kept under.
    pub(crate) fn key(&self) -> String {
        key(&self.function, &self.configuration.version)
    }
}

/// Numbers are as long as each other, so that versions are in their order.
fn key(function: &str, number: &str) -> String {
    format!("{function}:{number:0>20}")
}

/// A version by its number.
pub(crate) fn get(call: &Call, function: &Function, number: &str) -> Result<Option<Version>> {
    call.get_in(&function.place, &key(&function.name, number))
}

/// All versions of a function, in their order.
pub(crate) fn all(call: &Call, function: &Function) -> Result<Vec<Version>> {
    call.every_in(&function.place, &Query::all().by("function", &function.name))
}

/// The configuration that a request's qualifier leads to; by an alias, to the version that the alias mainly names.
pub(crate) fn resolved(call: &Call, named: &Named, function: &Function) -> Result<Configuration> {
    let Some(qualifier) = named.qualifier.as_deref().filter(|qualifier| *qualifier != LATEST) else {
        return Ok(function.latest.clone());
    };
    let alias = Alias::get(call, function, qualifier)?;
    numbered(call, function, alias.as_ref().map_or(qualifier, |alias| &alias.version))?
        .ok_or_else(|| named.absent())
}

/// The configuration of a version, or of `$LATEST`.
pub(crate) fn numbered(call: &Call, function: &Function, number: &str) -> Result<Option<Configuration>> {
    if number == LATEST {
        return Ok(Some(function.latest.clone()));
    }
    Ok(get(call, function, number)?.map(|version| version.configuration))
}

/// Publishes what the function is now. Nothing is published of what was published already: that version is given.
pub(crate) fn publish(
    call: &mut Call,
    function: &mut Function,
    description: Option<String>,
) -> Result<Version> {
    if let Some(last) = get(call, function, &function.published.to_string())?
        && last.configuration.code.sha256 == function.latest.code.sha256
        && last.configuration.settings == function.latest.settings
    {
        return Ok(last);
    }
    function.published += 1;
    let mut configuration =
        Configuration { version: function.published.to_string(), update: None, ..function.latest.clone() };
    if let Some(description) = description {
        configuration.settings.description = description;
    }
    configuration.touch(call);
    let version = Version { function: function.name.clone(), configuration };
    let place = function.place.clone();
    call.put_in(&place, &version)?;
    Ok(version)
}

/// Gives code up that nothing of the function has any more.
pub(crate) fn release(call: &mut Call, function: &Function, code: &Code) -> Result<()> {
    let is_used = function.latest.code.blob == code.blob
        || all(call, function)?.iter().any(|version| version.configuration.code.blob == code.blob);
    if is_used { Ok(()) } else { call.drop_blob(&code.blob) }
}

impl Answers<api::PublishVersion> for Lambda {
    fn needs(call: &Call, op: &api::PublishVersion) -> Result<Needs> {
        Named::parse(call, &op.function_name, None)?.needs(call)
    }

    fn run(call: &mut Call, op: api::PublishVersion) -> Result<api::PublishVersionOutput> {
        let named = Named::parse(call, &op.function_name, None)?;
        named.whole()?;
        if op.publish_to.is_some() {
            return Err(error::undone("PublishTo", "leave it out"));
        }
        let mut function = named.find(call)?;
        function.changeable(op.revision_id.as_deref())?;
        if let Some(sha256) = op.code_sha256.as_ref().filter(|sha256| **sha256 != function.latest.code.sha256)
        {
            return Err(error::invalid(format!(
                "CodeSHA256 ({sha256}) is different from current CodeSHA256 in $LATEST ({}). Please try again with the \
                 CodeSHA256 in $LATEST.",
                function.latest.code.sha256
            )));
        }
        let version = publish(call, &mut function, op.description)?;
        call.put_in(&named.place, &function)?;
        output(&version.configuration.shown(&function, true))
    }
}

impl Answers<api::ListVersionsByFunction> for Lambda {
    fn needs(call: &Call, op: &api::ListVersionsByFunction) -> Result<Needs> {
        Named::parse(call, &op.function_name, None)?.needs(call)
    }

    fn run(call: &Call, op: api::ListVersionsByFunction) -> Result<api::ListVersionsByFunctionOutput> {
        let named = Named::parse(call, &op.function_name, None)?;
        let function = named.find(call)?;
        let limit = crate::function::page_size(op.max_items);
        let query = Query::all().by("function", &named.name).limit(limit).after(op.marker.as_deref());
        let page = call.page_in::<Version>(&named.place, &query, |_| Ok(true))?;
        let latest = op.marker.is_none().then(|| function.latest.shown(&function, true));
        let versions = page.items.iter().map(|version| version.configuration.shown(&function, true));
        let versions = Some(latest.into_iter().chain(versions).collect());
        Ok(api::ListVersionsByFunctionOutput { versions, next_marker: page.next })
    }
}
