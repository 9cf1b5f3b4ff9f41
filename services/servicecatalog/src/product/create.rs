//! `CreateProduct`.

use kernel::{Answers, Body, Call, Needs, Query, Result, Streaming, Streams};

use super::Product;
use crate::artifact::{self, Artifact, Draft};
use crate::{ServiceCatalog, api, error, names, tags, token};

impl Answers<api::CreateProduct> for ServiceCatalog {
    fn needs(call: &Call, op: &api::CreateProduct) -> Result<Needs> {
        Ok(Needs::on(names::product_arn(call.place(), "*")).tagging(tags::pairs(op.tags.as_ref())))
    }

    /// The template is fetched by the product's own job, as whoever asks.
    fn run(call: &mut Call, op: api::CreateProduct) -> Result<api::CreateProductOutput> {
        answer(call, &op, None)
    }
}

impl Streams<api::CreateProduct> for ServiceCatalog {
    fn needs(call: &Call, op: &api::CreateProduct) -> Result<Needs> {
        <Self as Answers<api::CreateProduct>>::needs(call, op)
    }

    async fn stream(
        _: Body,
        with: Streaming<api::CreateProduct>,
    ) -> Result<(api::CreateProductOutput, Body)> {
        let text = artifact::before(&with, |op| op.provisioning_artifact_parameters.as_ref()).await?;
        let output = with.finish(move |call, op| answer(call, op, Some(text))).await?;
        Ok((output, Body::empty()))
    }
}

fn answer(
    call: &mut Call,
    op: &api::CreateProduct,
    text: Option<String>,
) -> Result<api::CreateProductOutput> {
    let (product, artifact) = match token::seen(call, op, &op.idempotency_token)? {
        Some(id) => {
            let first = artifact::of(call, &id)?.into_iter().next();
            (call.find::<Product>(&id)?, first)
        }
        None => create(call, op, text)?,
    };
    Ok(api::CreateProductOutput {
        product_view_detail: Some(product.detail(call.place())),
        provisioning_artifact_detail: artifact.as_ref().map(Artifact::detail),
        tags: Some(tags::shown(&product.tags)),
    })
}

fn create(
    call: &mut Call,
    op: &api::CreateProduct,
    text: Option<String>,
) -> Result<(Product, Option<Artifact>)> {
    if op.product_type != api::product_type::CLOUD_FORMATION_TEMPLATE {
        return Err(error::unsupported(&format!("products of type {}", op.product_type)));
    }
    if op.source_connection.is_some() {
        return Err(error::unsupported("SourceConnection"));
    }
    let first = op.provisioning_artifact_parameters.as_ref();
    let first = first.ok_or_else(|| error::invalid("a product needs ProvisioningArtifactParameters"))?;
    let draft = Draft::of(first)?;
    if !call.every::<Product>(&Query::all().by("name", &op.name))?.is_empty() {
        return Err(error::invalid(format!("there is a product named {} already", op.name)));
    }
    let product = Product {
        id: names::draw(call, "prod"),
        view: names::draw(call, "prodview"),
        name: op.name.clone(),
        owner: op.owner.clone(),
        description: op.description.clone(),
        distributor: op.distributor.clone(),
        support_description: op.support_description.clone(),
        support_email: op.support_email.clone(),
        support_url: op.support_url.clone(),
        created: call.now(),
        tags: tags::given(op.tags.clone())?,
    };
    call.put(&product)?;
    let artifact = artifact::make(call, &product, draft, text)?;
    token::remember(call, op, &op.idempotency_token, &product.id)?;
    Ok((product, Some(artifact)))
}
