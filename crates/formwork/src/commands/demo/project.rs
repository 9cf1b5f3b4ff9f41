//! The fifth step: the lead launches the product as a project.

use std::time::Instant;

use foundation::Products;
use foundation::products::Product;
use shapes_sagemaker as sagemaker;

use crate::failure::{Failure, Result};
use crate::projects::{self, Launch};
use crate::road::{Cast, Report};
use crate::stacks::resources;

/// The project's name.
pub(super) const NAME: &str = "demo";

/// The id of the product that it is made from.
const PRODUCT: &str = "realtime-endpoint";

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
    let mut there = projects::at_rest(&cast.lead, NAME).await?;
    if there.as_ref().is_some_and(|project| project.project_status == "CreateFailed") {
        report.note(&format!("the project {NAME} could not be made before: deleting it and making it again"));
        let delete = sagemaker::DeleteProject { project_name: NAME.to_owned() };
        cast.lead.call(&delete).await.map_err(Failure::new)?;
        if let Some(left) = projects::at_rest(&cast.lead, NAME).await? {
            return Err(projects::failed(&left));
        }
        there = None;
    }
    if there.is_none() {
        create(cast, product).await?;
    }
    let gone = || Failure::new(format!("the project {NAME} has gone away"));
    let described = projects::at_rest(&cast.lead, NAME).await?.ok_or_else(gone)?;
    if described.project_status != "CreateCompleted" && described.project_status != "UpdateCompleted" {
        return Err(projects::failed(&described));
    }
    let stack = projects::stack(&cast.dev_account()?.id, &described);
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
    let word = if there.is_some() { "there" } else { "made" };
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

/// Launches the newest version of a product of the catalog.
async fn create(cast: &Cast, product: &str) -> Result {
    let launch = Launch {
        name: NAME.to_owned(),
        description: Some("What `formwork demo` takes from template to endpoint".to_owned()),
        product: product.to_owned(),
        ..Launch::default()
    };
    projects::launch(&cast.lead, launch).await
}
