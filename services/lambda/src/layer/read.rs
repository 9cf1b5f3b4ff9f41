//! `GetLayerVersion`, `GetLayerVersionByArn`, `ListLayerVersions`, `ListLayers`.

use kernel::{Answers, Call, Needs, Query, Result};
use shapes_lambda as api;

use super::{Layer, LayerVersion, Named, number, output};
use crate::Lambda;
use crate::function::page_size;

impl Answers<api::GetLayerVersion> for Lambda {
    fn needs(call: &Call, op: &api::GetLayerVersion) -> Result<Needs> {
        let named = Named { number: Some(number(op.version_number)?), ..Named::parse(call, &op.layer_name)? };
        Ok(named.needs("lambda:GetLayerVersion"))
    }

    fn run(call: &Call, op: api::GetLayerVersion) -> Result<api::GetLayerVersionOutput> {
        let named = Named { number: Some(number(op.version_number)?), ..Named::parse(call, &op.layer_name)? };
        Ok(output!(GetLayerVersionOutput, call, named.find(call)?, &named.place))
    }
}

impl Answers<api::GetLayerVersionByArn> for Lambda {
    const ALSO: &'static [&'static str] = &["lambda:GetLayerVersion"];

    fn needs(call: &Call, op: &api::GetLayerVersionByArn) -> Result<Needs> {
        Ok(Named::parse(call, &op.arn)?.needs("lambda:GetLayerVersion"))
    }

    fn run(call: &Call, op: api::GetLayerVersionByArn) -> Result<api::GetLayerVersionByArnOutput> {
        let named = Named::parse(call, &op.arn)?;
        Ok(output!(GetLayerVersionByArnOutput, call, named.find(call)?, &named.place))
    }
}

/// Whether a version is for what a list is asked for; one that says nothing is for all.
fn suits(version: &LayerVersion, runtime: Option<&String>, architecture: Option<&String>) -> bool {
    let fits = |given: &[String], wanted: Option<&String>| {
        wanted.is_none_or(|wanted| given.is_empty() || given.contains(wanted))
    };
    !version.deleted && fits(&version.runtimes, runtime) && fits(&version.architectures, architecture)
}

impl Answers<api::ListLayerVersions> for Lambda {
    fn needs(call: &Call, op: &api::ListLayerVersions) -> Result<Needs> {
        Ok(Named::parse(call, &op.layer_name)?.needs("lambda:ListLayerVersions"))
    }

    /// The newest first.
    fn run(call: &Call, op: api::ListLayerVersions) -> Result<api::ListLayerVersionsOutput> {
        let named = Named::parse(call, &op.layer_name)?;
        let query = Query::all().by("layer", &named.name).descending();
        let query = query.limit(page_size(op.max_items)).after(op.marker.as_deref());
        let (runtime, architecture) = (op.compatible_runtime, op.compatible_architecture);
        let page = call.page_in::<LayerVersion>(&named.place, &query, |version| {
            Ok(suits(version, runtime.as_ref(), architecture.as_ref()))
        })?;
        let page = page.map(|version| version.shown(&named.place));
        Ok(api::ListLayerVersionsOutput { layer_versions: Some(page.items), next_marker: page.next })
    }
}

impl Answers<api::ListLayers> for Lambda {
    fn needs(_: &Call, _: &api::ListLayers) -> Result<Needs> {
        Ok(Needs::on("*"))
    }

    fn run(call: &Call, op: api::ListLayers) -> Result<api::ListLayersOutput> {
        let query = Query::all().limit(page_size(op.max_items)).after(op.marker.as_deref());
        let (runtime, architecture) = (op.compatible_runtime, op.compatible_architecture);
        let page = call.page::<Layer>(&query, |_| Ok(true))?;
        let mut layers = Vec::new();
        for layer in page.items {
            let versions = call.every::<LayerVersion>(&Query::all().by("layer", &layer.name))?;
            let latest =
                versions.into_iter().rfind(|one| suits(one, runtime.as_ref(), architecture.as_ref()));
            // A layer of which every version was deleted is none.
            let Some(latest) = latest else { continue };
            layers.push(api::LayersListItem {
                layer_arn: Some(call.place().arn("lambda", format_args!("layer:{}", layer.name))),
                layer_name: Some(layer.name),
                latest_matching_version: Some(latest.shown(call.place())),
            });
        }
        Ok(api::ListLayersOutput { layers: Some(layers), next_marker: page.next })
    }
}
