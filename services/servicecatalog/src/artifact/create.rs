//! `CreateProvisioningArtifact`, and how a version is made.

use std::collections::BTreeMap;

use kernel::{Answers, Body, Call, Needs, Result, Streaming, Streams};

use super::load::{Loading, before, kept};
use super::{Artifact, of};
use crate::product::{self, Product};
use crate::{ServiceCatalog, api, error, names, token};

/// What a request asks a version to be.
#[derive(Clone, Debug)]
pub(crate) struct Draft {
    name: Option<String>,
    description: Option<String>,
    info: BTreeMap<String, String>,
    url: String,
    validated: bool,
}

impl Draft {
    /// Reads the properties of a version.
    pub(crate) fn of(properties: &api::ProvisioningArtifactProperties) -> Result<Self> {
        let kind = properties.type_.as_deref();
        let template = api::provisioning_artifact_type::CLOUD_FORMATION_TEMPLATE;
        if let Some(kind) = kind.filter(|kind| *kind != template) {
            return Err(error::unsupported(&format!("provisioning artifacts of type {kind}")));
        }
        let info = properties.info.clone().unwrap_or_default();
        if let Some(other) = info.keys().find(|key| *key != "LoadTemplateFromURL") {
            return Err(error::unsupported(&format!("{other} as the source of a template")));
        }
        let url = info.get("LoadTemplateFromURL").cloned();
        let url = url.ok_or_else(|| error::invalid("Info of a version says LoadTemplateFromURL"))?;
        super::load::address(&url)?;
        Ok(Draft {
            name: properties.name.clone(),
            description: properties.description.clone(),
            info,
            url,
            validated: properties.disable_template_validation != Some(true),
        })
    }

    /// Where the template is.
    pub(super) fn url(&self) -> &str {
        &self.url
    }
}

/// Makes a version of a product. Without its template it is `CREATING` until the product's job has fetched it.
pub(crate) fn make(
    call: &mut Call,
    product: &Product,
    draft: Draft,
    text: Option<String>,
) -> Result<Artifact> {
    let id = names::draw(call, "pa");
    let number = of(call, &product.id)?.last().map_or(0, |last| last.number) + 1;
    let mut artifact = Artifact {
        name: draft.name.unwrap_or_else(|| id.clone()),
        id,
        product: product.id.clone(),
        description: draft.description,
        created: call.now(),
        number,
        active: true,
        guidance: api::provisioning_artifact_guidance::DEFAULT.to_owned(),
        info: draft.info,
        status: api::status::CREATING.to_owned(),
        validated: draft.validated,
        fetching: None,
    };
    match text {
        Some(text) => kept(call, &mut artifact, text)?,
        None => artifact.fetching = Some((draft.url, call.keep_caller()?)),
    }
    call.put(&artifact)?;
    let arn = names::product_arn(call.place(), &product.id);
    if artifact.fetching.is_some() && !call.busy(&arn)? {
        call.start(&arn, Loading::of(&product.id))?;
    }
    Ok(artifact)
}

impl Answers<api::CreateProvisioningArtifact> for ServiceCatalog {
    fn needs(call: &Call, op: &api::CreateProvisioningArtifact) -> Result<Needs> {
        product::needs(call, &op.product_id)
    }

    /// The template is fetched by the product's own job, as whoever asks.
    fn run(
        call: &mut Call,
        op: api::CreateProvisioningArtifact,
    ) -> Result<api::CreateProvisioningArtifactOutput> {
        answer(call, &op, None)
    }
}

impl Streams<api::CreateProvisioningArtifact> for ServiceCatalog {
    fn needs(call: &Call, op: &api::CreateProvisioningArtifact) -> Result<Needs> {
        product::needs(call, &op.product_id)
    }

    async fn stream(
        _: Body,
        with: Streaming<api::CreateProvisioningArtifact>,
    ) -> Result<(api::CreateProvisioningArtifactOutput, Body)> {
        let text = before(&with, |op| Some(&op.parameters)).await?;
        let output = with.finish(move |call, op| answer(call, op, Some(text))).await?;
        Ok((output, Body::empty()))
    }
}

fn answer(
    call: &mut Call,
    op: &api::CreateProvisioningArtifact,
    text: Option<String>,
) -> Result<api::CreateProvisioningArtifactOutput> {
    let artifact = if let Some(id) = token::seen(call, op, &op.idempotency_token)? {
        call.find::<Artifact>(&id)?
    } else {
        let product = call.find::<Product>(&op.product_id)?;
        let artifact = make(call, &product, Draft::of(&op.parameters)?, text)?;
        token::remember(call, op, &op.idempotency_token, &artifact.id)?;
        artifact
    };
    Ok(api::CreateProvisioningArtifactOutput {
        provisioning_artifact_detail: Some(artifact.detail()),
        info: Some(artifact.info),
        status: Some(artifact.status),
    })
}
