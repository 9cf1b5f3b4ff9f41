//! `PublishLayerVersion`, `DeleteLayerVersion`.

use kernel::{Answers, Body, Call, Needs, Result, Streaming, Streams};
use shapes_lambda as api;

use super::{Layer, LayerVersion, Named, number, output};
use crate::Lambda;
use crate::code::{Package, Source, StoredCode};
use crate::error;

impl Streams<api::PublishLayerVersion> for Lambda {
    fn needs(call: &Call, op: &api::PublishLayerVersion) -> Result<Needs> {
        let named = Named::parse(call, &op.layer_name)?;
        Ok(named.needs("lambda:PublishLayerVersion"))
    }

    /// The content is fetched as whoever asks.
    async fn stream(
        _: Body,
        with: Streaming<api::PublishLayerVersion>,
    ) -> Result<(api::PublishLayerVersionOutput, Body)> {
        with.look(|_, _| Ok(())).await?;
        let source = Source::of_layer(&with.op().content);
        let package = Package::fetch(with.outside(), with.origin(), &source).await?;
        let code = package.store(with.outside()).await?;
        let blob = code.written.clone();
        let made = with.finish(move |call, op| publish(call, op, &code)).await;
        if made.is_err() {
            with.outside().blobs()?.discard(&blob);
        }
        Ok((made?, Body::empty()))
    }
}

fn publish(
    call: &mut Call,
    op: &api::PublishLayerVersion,
    code: &StoredCode,
) -> Result<api::PublishLayerVersionOutput> {
    let named = Named::parse(call, &op.layer_name)?;
    if named.place != *call.place() {
        return Err(error::invalid("layers are made in the caller's own account only"));
    }
    let layer = call.get::<Layer>(&named.name)?;
    let published = layer.map_or(0, |layer| layer.published) + 1;
    call.put(&Layer { name: named.name.clone(), published })?;
    let version = LayerVersion {
        layer: named.name,
        number: published,
        code: code.keep(call)?,
        description: op.description.clone().unwrap_or_default(),
        runtimes: op.compatible_runtimes.clone().unwrap_or_default(),
        architectures: op.compatible_architectures.clone().unwrap_or_default(),
        license: op.license_info.clone(),
        created: call.now(),
        deleted: false,
        request: call.request().id.clone(),
    };
    call.put(&version)?;
    Ok(output!(PublishLayerVersionOutput, call, &version, call.place()))
}

impl Answers<api::DeleteLayerVersion> for Lambda {
    fn needs(call: &Call, op: &api::DeleteLayerVersion) -> Result<Needs> {
        let named = Named { number: Some(number(op.version_number)?), ..Named::parse(call, &op.layer_name)? };
        Ok(named.needs("lambda:DeleteLayerVersion"))
    }

    /// A version that is not there is deleted. Functions that have it keep it.
    fn run(call: &mut Call, op: api::DeleteLayerVersion) -> Result<api::DeleteLayerVersionOutput> {
        let named = Named { number: Some(number(op.version_number)?), ..Named::parse(call, &op.layer_name)? };
        let Some(mut version) = named.version(call)? else { return Ok(api::DeleteLayerVersionOutput {}) };
        if version.is_used(call, &named.place)? {
            version.deleted = true;
            call.put_in(&named.place, &version)?;
        } else {
            call.remove_in::<LayerVersion>(&named.place, &super::key(&version.layer, version.number))?;
            call.drop_blob(&version.code.blob)?;
        }
        Ok(api::DeleteLayerVersionOutput {})
    }
}
