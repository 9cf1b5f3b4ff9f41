//! `DeleteFunction`: of a function with all its versions, or of one version.

use kernel::{Answers, Call, Needs, Query, Result};
use shapes_lambda as api;

use super::Function;
use crate::alias::Alias;
use crate::named::{LATEST, Named};
use crate::version::Version;
use crate::{Lambda, error, version};

impl Answers<api::DeleteFunction> for Lambda {
    fn needs(call: &Call, op: &api::DeleteFunction) -> Result<Needs> {
        Named::parse(call, &op.function_name, op.qualifier.as_deref())?.needs(call)
    }

    fn run(call: &mut Call, op: api::DeleteFunction) -> Result<api::DeleteFunctionOutput> {
        let named = Named::parse(call, &op.function_name, op.qualifier.as_deref())?;
        let function = named.find(call)?;
        match named.qualifier.as_deref() {
            None => whole(call, &named, &function)?,
            Some(LATEST) => {
                return Err(error::invalid(
                    "$LATEST version cannot be deleted without deleting the function.",
                ));
            }
            Some(number) => one(call, &named, &function, number)?,
        }
        Ok(api::DeleteFunctionOutput { status_code: Some(204) })
    }
}

fn whole(call: &mut Call, named: &Named, function: &Function) -> Result<()> {
    let place = &named.place;
    let versions = version::all(call, function)?;
    let query = Query::all().by("function", &named.name);
    for alias in call.every_in::<Alias>(place, &query)? {
        call.remove_in::<Alias>(place, &alias.key())?;
    }
    for version in &versions {
        call.remove_in::<Version>(place, &version.key())?;
    }
    call.remove_in::<Function>(place, &named.name)?;
    let mut blobs: Vec<&str> =
        versions.iter().map(|version| version.configuration.code.blob.as_str()).collect();
    blobs.push(&function.latest.code.blob);
    blobs.sort_unstable();
    blobs.dedup();
    blobs.into_iter().try_for_each(|blob| call.drop_blob(blob))
}

fn one(call: &mut Call, named: &Named, function: &Function, number: &str) -> Result<()> {
    let query = Query::all().by("function", &named.name);
    let aliases = call.every_in::<Alias>(&named.place, &query)?;
    if aliases.iter().any(|alias| alias.name == number) {
        return Err(error::invalid("an alias is deleted by DeleteAlias"));
    }
    if let Some(alias) = aliases.iter().find(|alias| alias.leads_to(number)) {
        return Err(error::conflict(format!(
            "Version {number} cannot be deleted: alias {} leads to it",
            alias.name
        )));
    }
    // A version that is not there is deleted.
    let Some(version) = version::get(call, function, number)? else { return Ok(()) };
    call.remove_in::<Version>(&named.place, &version.key())?;
    version::release(call, function, &version.configuration.code)
}
