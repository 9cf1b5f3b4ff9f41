//! `UpdateFunctionCode`.

use kernel::{Body, Call, Needs, Result, Streaming, Streams};
use shapes_lambda as api;

use super::configuration::output;
use super::{Change, Function};
use crate::code::{Package, Source, StoredCode};
use crate::named::Named;
use crate::{Lambda, error, version};

impl Streams<api::UpdateFunctionCode> for Lambda {
    fn needs(call: &Call, op: &api::UpdateFunctionCode) -> Result<Needs> {
        Named::parse(call, &op.function_name, None)?.needs(call)
    }

    /// The code is fetched as whoever asks, before the function is changed.
    async fn stream(
        _: Body,
        with: Streaming<api::UpdateFunctionCode>,
    ) -> Result<(api::UpdateFunctionCodeOutput, Body)> {
        with.look(|call, op| check(call, op).map(drop)).await?;
        let package = Package::fetch(with.outside(), with.origin(), &Source::of_update(with.op())).await?;
        let code = package.store(with.outside()).await?;
        let blob = code.written.clone();
        let is_dry = with.op().dry_run == Some(true);
        let updated = with.finish(move |call, op| update(call, op, &code)).await;
        if updated.is_err() || is_dry {
            with.outside().blobs()?.discard(&blob);
        }
        Ok((updated?, Body::empty()))
    }
}

fn check(call: &Call, op: &api::UpdateFunctionCode) -> Result<Function> {
    let named = Named::parse(call, &op.function_name, None)?;
    named.whole()?;
    if op.image_uri.is_some() {
        return Err(error::undone("container images", "give the function's code as a zip file"));
    }
    if op.publish_to.is_some() {
        return Err(error::undone("PublishTo", "leave it out"));
    }
    let function = named.find(call)?;
    function.changeable(op.revision_id.as_deref())?;
    Ok(function)
}

fn update(
    call: &mut Call,
    op: &api::UpdateFunctionCode,
    code: &StoredCode,
) -> Result<api::UpdateFunctionCodeOutput> {
    let mut function = check(call, op)?;
    if op.dry_run == Some(true) {
        let mut would = function.latest.clone();
        would.code = code.facts();
        return output(&would.shown(&function, false));
    }
    let former = std::mem::replace(&mut function.latest.code, code.keep(call)?);
    if let Some(architecture) = op.architectures.as_ref().and_then(|all| all.first()) {
        architecture.clone_into(&mut function.latest.settings.architecture);
    }
    function.latest.change(call);
    let shown = if op.publish == Some(true) {
        version::publish(call, &mut function, None)?.configuration.shown(&function, true)
    } else {
        function.latest.shown(&function, false)
    };
    call.put_in(&function.place.clone(), &function)?;
    version::release(call, &function, &former)?;
    Change::start(call, &function)?;
    output(&shown)
}
