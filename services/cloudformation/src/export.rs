//! Exports: outputs that other stacks import, and who imports them.

use std::borrow::Cow;
use std::collections::BTreeSet;

use kernel::{Answers, Call, Needs, Query, Record, Result};
use serde::{Deserialize, Serialize};
use shapes_cloudformation as api;
use template::OutputValue;

use crate::stack::Stack;
use crate::{CloudFormation, error};

/// An exported output.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub(crate) struct Export {
    name: String,
    pub(crate) value: String,
    /// The ARN of its stack.
    stack: String,
}

/// That a stack imports something.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub(crate) struct Import {
    /// The id of the stack.
    stack: String,
    stack_name: String,
    /// The name of the export.
    export: String,
}

impl Record for Export {
    const KIND: &'static str = "cloudformation_export";
    const INDEXES: &'static [&'static str] = &["stack"];

    fn id(&self) -> Cow<'_, str> {
        Cow::Borrowed(&self.name)
    }
}

impl Record for Import {
    const KIND: &'static str = "cloudformation_import";
    const INDEXES: &'static [&'static str] = &["export"];

    fn id(&self) -> Cow<'_, str> {
        Cow::Owned(format!("{}/{}", self.stack, self.export))
    }
}

/// Says that a stack imports these from now on, besides what it imported before.
pub(crate) fn import(call: &mut Call, stack: &Stack, names: &[String]) -> Result<()> {
    for name in names {
        let import = Import { stack: stack.id.clone(), stack_name: stack.name.clone(), export: name.clone() };
        call.put(&import)?;
    }
    Ok(())
}

/// Says that a stack imports these and nothing else.
pub(crate) fn import_only(call: &mut Call, stack: &Stack, names: &[String]) -> Result<()> {
    let prefix = format!("{}/", stack.id);
    for import in call.every::<Import>(&Query::all().prefix(&prefix))? {
        if !names.contains(&import.export) {
            call.remove::<Import>(&import.id())?;
        }
    }
    import(call, stack, names)
}

/// Why a stack may not have these exports; nothing, if it may.
pub(crate) fn objection(call: &Call, stack: &Stack, outputs: &[OutputValue]) -> Result<Option<String>> {
    let mut names = BTreeSet::new();
    for (name, value) in exported(outputs) {
        if !names.insert(name) {
            return Ok(Some(format!("Duplicate Export names {name}")));
        }
        match call.get::<Export>(name)? {
            Some(other) if other.stack != stack.arn => {
                let holder = other.stack.split('/').nth(1).unwrap_or_default();
                return Ok(Some(format!("Export with name {name} is already exported by stack {holder}")));
            }
            Some(own) if own.value != value => {
                if let Some(user) = users(call, name)?.first() {
                    return Ok(Some(format!("Cannot update export {name} as it is in use by {user}")));
                }
            }
            _ => {}
        }
    }
    for export in of(call, stack)?.iter().filter(|export| !names.contains(export.name.as_str())) {
        if let Some(user) = users(call, &export.name)?.first() {
            return Ok(Some(format!("Export {} cannot be deleted as it is in use by {user}", export.name)));
        }
    }
    Ok(None)
}

/// Gives a stack these exports and no others.
pub(crate) fn replace(call: &mut Call, stack: &Stack, outputs: &[OutputValue]) -> Result<()> {
    for export in of(call, stack)? {
        call.remove::<Export>(&export.name)?;
    }
    for (name, value) in exported(outputs) {
        call.put(&Export { name: name.to_owned(), value: value.to_owned(), stack: stack.arn.clone() })?;
    }
    Ok(())
}

fn exported(outputs: &[OutputValue]) -> impl Iterator<Item = (&str, &str)> {
    outputs.iter().filter_map(|output| Some((output.export_name.as_deref()?, output.value.as_str())))
}

fn of(call: &Call, stack: &Stack) -> Result<Vec<Export>> {
    call.every(&Query::all().by("stack", &stack.arn))
}

/// The names of the stacks that import something.
fn users(call: &Call, export: &str) -> Result<Vec<String>> {
    let imports = call.every::<Import>(&Query::all().by("export", export))?;
    Ok(imports.into_iter().map(|import| import.stack_name).collect())
}

impl Answers<api::ListExports> for CloudFormation {
    fn needs(_: &Call, _: &api::ListExports) -> Result<Needs> {
        Ok(Needs::on("*"))
    }

    fn run(call: &Call, op: api::ListExports) -> Result<api::ListExportsOutput> {
        let page = call.page::<Export>(&Query::all().after(op.next_token.as_deref()), |_| Ok(true))?;
        let page = page.map(|export| api::Export {
            exporting_stack_id: Some(export.stack),
            name: Some(export.name),
            value: Some(export.value),
        });
        Ok(api::ListExportsOutput { exports: Some(page.items), next_token: page.next })
    }
}

impl Answers<api::ListImports> for CloudFormation {
    fn needs(_: &Call, _: &api::ListImports) -> Result<Needs> {
        Ok(Needs::on("*"))
    }

    fn run(call: &Call, op: api::ListImports) -> Result<api::ListImportsOutput> {
        let query = Query::all().by("export", &op.export_name).after(op.next_token.as_deref());
        let page = call.page::<Import>(&query, |_| Ok(true))?.map(|import| import.stack_name);
        if page.items.is_empty() {
            return Err(error::invalid(format!("Export '{}' is not imported by any stack.", op.export_name)));
        }
        Ok(api::ListImportsOutput { imports: Some(page.items), next_token: page.next })
    }
}
