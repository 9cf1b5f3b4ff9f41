//! The fifth step: the lead launches the product as a project.

use std::time::{Duration, Instant};

use foundation::Products;
use foundation::products::Product;
use shapes_sagemaker as sagemaker;
use shapes_servicecatalog as servicecatalog;

use super::cast::Cast;
use super::report::Report;
use crate::failure::{Failure, Result};
use crate::stacks::resources;

/// The project's name.
pub(super) const NAME: &str = "demo";

/// The id of the product that it is made from.
const PRODUCT: &str = "realtime-endpoint";

/// How long between two looks at the project, and how many before it is given up: an hour's worth.
const PAUSE: Duration = Duration::from_millis(50);
const LOOKS: u32 = 72_000;

/// A project that is there.
pub(super) struct Project {
    pub(super) id: String,
    /// The pipelines of the repositories: CodePipeline's names.
    pub(super) build_pipeline: String,
    pub(super) deploy_pipeline: String,
    /// The model package group's name.
    pub(super) models: String,
}

impl Project {
    /// The name and the id, as what the project makes has them.
    pub(super) fn prefix(&self) -> String {
        format!("{NAME}-{}", self.id)
    }
}

/// The product that the project is made from.
pub(super) fn product(products: &Products) -> Result<&Product> {
    let found = products.products.iter().find(|product| product.id == PRODUCT);
    found.ok_or_else(|| {
        let text = format!("this foundation has no product {PRODUCT}, which the demo launches");
        Failure::new(text).hint("run the demo outside of the foundation's folder, where it has the usual one")
    })
}

/// Makes the project, from the product of a name, unless it is there.
pub(super) async fn run(cast: &Cast, product: &str, report: &mut Report) -> Result<Project> {
    let begun = Instant::now();
    let word = if describe(cast).await?.is_some() { "there" } else { "made" };
    if word == "made" {
        create(cast, product).await?;
    }
    let described = at_rest(cast).await?;
    let product = described.service_catalog_provisioned_product_details.clone().unwrap_or_default();
    if described.project_status != "CreateCompleted" && described.project_status != "UpdateCompleted" {
        let why = product.provisioned_product_status_message.unwrap_or_default();
        let text = format!("the project {NAME} is {}: {why}", described.project_status);
        return Err(Failure::new(text).hint(format!(
            "aws sagemaker describe-project --project-name {NAME} --profile {}",
            cast.dev_account()?.profile
        )));
    }
    let account = &cast.dev_account()?.id;
    let stack = format!("SC-{account}-{}", product.provisioned_product_id.unwrap_or_default());
    let pipelines = resources(&cast.dev, &stack, "AWS::CodePipeline::Pipeline").await?;
    let groups = resources(&cast.dev, &stack, "AWS::SageMaker::ModelPackageGroup").await?;
    let named = |prefix: &str| {
        let found = pipelines.iter().find(|(logical, _)| logical.starts_with(prefix));
        found
            .map(|(_, name)| name.clone())
            .ok_or_else(|| Failure::new(format!("the stack {stack} has no pipeline {prefix}…")))
    };
    let group = groups.into_iter().next();
    let (_, group) = group.ok_or_else(|| Failure::new(format!("the stack {stack} has no model group")))?;
    let project = Project {
        id: described.project_id,
        build_pipeline: named("Build")?,
        deploy_pipeline: named("Deploy")?,
        // `Ref` of a group is its ARN.
        models: group.rsplit('/').next().unwrap_or(&group).to_owned(),
    };
    report.step("Project", format!("{NAME}: {word}, by the stack {stack}"), begun);
    Ok(project)
}

/// Waits until nothing is being done with the project.
async fn at_rest(cast: &Cast) -> Result<sagemaker::DescribeProjectOutput> {
    for _ in 0..LOOKS {
        let found =
            describe(cast).await?.ok_or_else(|| Failure::new(format!("the project {NAME} has gone away")))?;
        if !matches!(&*found.project_status, "Pending" | "CreateInProgress" | "UpdateInProgress") {
            return Ok(found);
        }
        tokio::time::sleep(PAUSE).await;
    }
    Err(Failure::new(format!("the project {NAME} does not come to rest")))
}

async fn describe(cast: &Cast) -> Result<Option<sagemaker::DescribeProjectOutput>> {
    let ask = sagemaker::DescribeProject { project_name: NAME.to_owned() };
    match cast.lead.call(&ask).await {
        Ok(found) if found.project_status == "DeleteCompleted" => Ok(None),
        Ok(found) => Ok(Some(found)),
        Err(client::Error::Api { error, .. }) if error.message.contains("does not exist") => Ok(None),
        Err(other) => Err(Failure::new(other)),
    }
}

/// Launches the newest version of a product that the lead sees in the catalog.
async fn create(cast: &Cast, product: &str) -> Result {
    let search = servicecatalog::SearchProducts::default();
    let seen = cast.lead.call(&search).await.map_err(Failure::new)?.product_view_summaries;
    let of_the_name = seen.into_iter().flatten().find(|view| view.name.as_deref() == Some(product));
    let found = of_the_name.and_then(|view| view.product_id);
    let product =
        found.ok_or_else(|| Failure::new(format!("the lead sees no product `{product}` in the catalog")))?;
    let ask = servicecatalog::DescribeProduct { id: Some(product.clone()), ..Default::default() };
    let versions = cast.lead.call(&ask).await.map_err(Failure::new)?.provisioning_artifacts;
    let newest = versions.into_iter().flatten().max_by_key(|version| version.created_time);
    let version = newest.and_then(|version| version.id);
    let create = sagemaker::CreateProject {
        project_name: NAME.to_owned(),
        project_description: Some("What `formwork demo` takes from template to endpoint".to_owned()),
        service_catalog_provisioning_details: Some(sagemaker::ServiceCatalogProvisioningDetails {
            product_id: product,
            provisioning_artifact_id: version,
            ..Default::default()
        }),
        ..Default::default()
    };
    cast.lead.call(&create).await.map_err(Failure::new)?;
    Ok(())
}
