//! `CreateFunction`.

use kernel::{Body, Call, Ids as _, Needs, Result, Streaming, Streams};
use shapes_lambda as api;

use super::configuration::{self, Configuration, State, output, wishes};
use super::{Change, Function, Settings, pass};
use crate::code::{Package, Source, StoredCode};
use crate::named::{LATEST, Named};
use crate::{Lambda, error, layer, tags, version};

impl Streams<api::CreateFunction> for Lambda {
    const ALSO: &'static [&'static str] = &["iam:PassRole", "lambda:GetLayerVersion", "lambda:TagResource"];

    fn needs(call: &Call, op: &api::CreateFunction) -> Result<Needs> {
        let named = Named::parse(call, &op.function_name, None)?;
        let tags = || tags::pairs(op.tags.as_ref());
        let create = named
            .needs(call)?
            .tagging(tags())
            .and(pass(&op.role))
            .and(layer::needs(call, op.layers.as_ref())?);
        Ok(if tags().next().is_none() {
            create
        } else {
            create.and(Needs::to("lambda:TagResource", named.arn()).tagging(tags()))
        })
    }

    /// The code is fetched as whoever asks, before the function is made.
    async fn stream(
        _: Body,
        with: Streaming<api::CreateFunction>,
    ) -> Result<(api::CreateFunctionOutput, Body)> {
        with.look(|call, op| check(call, op).map(drop)).await?;
        let package =
            Package::fetch(with.outside(), with.origin(), &Source::of_code(&with.op().code)).await?;
        let code = package.store(with.outside()).await?;
        let blob = code.written.clone();
        let made = with.finish(move |call, op| create(call, op, &code)).await;
        if made.is_err() {
            with.outside().blobs()?.discard(&blob);
        }
        Ok((made?, Body::empty()))
    }
}

/// All that can be wrong without looking at the code.
fn check(call: &Call, op: &api::CreateFunction) -> Result<(Named, Settings)> {
    let named = Named::parse(call, &op.function_name, None)?;
    named.whole()?;
    if named.place != *call.place() {
        return Err(error::invalid("functions are made in the caller's own account only"));
    }
    if op.package_type.as_deref() == Some("Image") || op.code.image_uri.is_some() {
        return Err(error::undone("container images", "give the function's code as a zip file"));
    }
    for (member, given) in [
        ("CodeSigningConfigArn", op.code_signing_config_arn.is_some()),
        ("TenancyConfig", op.tenancy_config.is_some()),
        ("PublishTo", op.publish_to.is_some()),
    ] {
        if given {
            return Err(error::undone(member, "leave it out"));
        }
    }
    let mut settings = Settings::new(&op.role).with(&wishes!(op))?;
    settings.layers = layer::used(call, op.layers.as_deref().unwrap_or_default())?;
    if let Some(architecture) = op.architectures.as_ref().and_then(|all| all.first()) {
        architecture.clone_into(&mut settings.architecture);
    }
    if call.get::<Function>(&named.name)?.is_some() {
        return Err(error::conflict(format!("Function already exist: {}", named.name)));
    }
    if call.busy(&named.arn())? {
        return Err(error::conflict(format!("{} is still being deleted: try again", named.name)));
    }
    configuration::check_role(call, call.place(), &op.role, &named.arn())?;
    Ok((named, settings))
}

fn create(call: &mut Call, op: &api::CreateFunction, code: &StoredCode) -> Result<api::CreateFunctionOutput> {
    let (named, settings) = check(call, op)?;
    let mut function = Function {
        name: named.name,
        place: named.place,
        latest: Configuration {
            version: LATEST.to_owned(),
            settings,
            code: code.keep(call)?,
            modified: call.now(),
            revision: call.ids().uuid(),
            state: State::Preparing,
            update: None,
        },
        published: 0,
        tags: [].into(),
        policies: [].into(),
        reserved: None,
        event_configs: [].into(),
        request: call.request().id.clone(),
    };
    tags::add(&mut function, op.tags.clone().unwrap_or_default())?;
    let shown = if op.publish == Some(true) {
        version::publish(call, &mut function, None)?.configuration.shown(&function, true)
    } else {
        function.latest.shown(&function, false)
    };
    call.put(&function)?;
    Change::start(call, &function)?;
    output(&shown)
}
