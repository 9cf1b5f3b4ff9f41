//! Projects, made from the catalog and waited for, by the operations that any client calls.

use std::time::Duration;

use client::{Client, Error};
use shapes_sagemaker as sagemaker;
use shapes_servicecatalog as servicecatalog;

use crate::failure::{Failure, Result};
use crate::versions;

/// How long between two looks at a project, and how many before it is given up: an hour's worth.
const PAUSE: Duration = Duration::from_millis(50);
const LOOKS: u32 = 72_000;

/// What a project is to be made of.
#[derive(Default)]
pub(crate) struct Launch {
    pub(crate) name: String,
    pub(crate) description: Option<String>,
    /// The product's name or id.
    pub(crate) product: String,
    /// The version's name or id; the newest unless given.
    pub(crate) version: Option<String>,
    /// Values of the template's own parameters.
    pub(crate) parameters: Vec<(String, String)>,
}

/// A project, if it is there.
pub(crate) async fn describe(
    client: &Client,
    name: &str,
) -> Result<Option<sagemaker::DescribeProjectOutput>> {
    let ask = sagemaker::DescribeProject { project_name: name.to_owned() };
    match client.call(&ask).await {
        Ok(found) if found.project_status == "DeleteCompleted" => Ok(None),
        Ok(found) => Ok(Some(found)),
        Err(Error::Api { error, .. }) if error.message.contains("does not exist") => Ok(None),
        Err(other) => Err(other.into()),
    }
}

/// Waits until nothing is being done with a project; none if it is gone.
pub(crate) async fn at_rest(client: &Client, name: &str) -> Result<Option<sagemaker::DescribeProjectOutput>> {
    for _ in 0..LOOKS {
        let found = describe(client, name).await?;
        if !found.as_ref().is_some_and(is_moving) {
            return Ok(found);
        }
        tokio::time::sleep(PAUSE).await;
    }
    Err(Failure::new(format!("the project {name} does not come to rest")))
}

/// Whether something is being done with a project.
pub(crate) fn is_moving(project: &sagemaker::DescribeProjectOutput) -> bool {
    project.project_status == "Pending" || project.project_status.ends_with("InProgress")
}

/// Why a project is not as it should be, in Service Catalog's words.
pub(crate) fn failed(project: &sagemaker::DescribeProjectOutput) -> Failure {
    let product = project.service_catalog_provisioned_product_details.clone().unwrap_or_default();
    let why = product.provisioned_product_status_message.unwrap_or_default();
    let (name, status) = (&project.project_name, &project.project_status);
    let account = project.project_arn.split(':').nth(4).unwrap_or_default();
    Failure::new(format!("the project {name} is {status}: {why}")).hint(format!(
        "`formwork project show {name}` has what there is of it, and `aws cloudformation describe-stack-events --stack-name {}` \
         in the account {account} what happened",
        stack(account, project)
    ))
}

/// The name of the stack that a project's product is.
pub(crate) fn stack(account: &str, project: &sagemaker::DescribeProjectOutput) -> String {
    let product = project.service_catalog_provisioned_product_details.clone().unwrap_or_default();
    format!("SC-{account}-{}", product.provisioned_product_id.unwrap_or_default())
}

/// Launches a product of the catalog as a project.
pub(crate) async fn launch(client: &Client, launch: Launch) -> Result {
    let product = product(client, &launch.product).await?;
    let version = version(client, &product, launch.version.as_deref()).await?;
    let parameter = |(key, value): (String, String)| sagemaker::ProvisioningParameter {
        key: Some(key),
        value: Some(value),
    };
    let parameters: Vec<_> = launch.parameters.into_iter().map(parameter).collect();
    let create = sagemaker::CreateProject {
        project_name: launch.name,
        project_description: launch.description,
        service_catalog_provisioning_details: Some(sagemaker::ServiceCatalogProvisioningDetails {
            product_id: product,
            provisioning_artifact_id: version,
            provisioning_parameters: (!parameters.is_empty()).then_some(parameters),
            ..Default::default()
        }),
        ..Default::default()
    };
    client.call(&create).await?;
    Ok(())
}

/// The products that the caller sees in the catalog.
pub(crate) async fn products(
    client: &Client,
) -> std::result::Result<Vec<servicecatalog::ProductViewSummary>, Error> {
    let turn = |ask: &mut servicecatalog::SearchProducts, token| ask.page_token = Some(token);
    let read = |page: servicecatalog::SearchProductsOutput| {
        (page.product_view_summaries.unwrap_or_default(), page.next_page_token)
    };
    client.all(servicecatalog::SearchProducts::default(), turn, read).await
}

/// The id of the product of a name or id.
async fn product(client: &Client, wanted: &str) -> Result<String> {
    let seen = products(client).await?;
    let is = |one: &&servicecatalog::ProductViewSummary| {
        one.name.as_deref() == Some(wanted) || one.product_id.as_deref() == Some(wanted)
    };
    if let Some(id) = seen.iter().find(is).and_then(|one| one.product_id.clone()) {
        return Ok(id);
    }
    let names: Vec<String> = seen.into_iter().filter_map(|one| one.name).collect();
    let failure = Failure::new(format!("no product `{wanted}` is seen in the catalog"));
    Err(if names.is_empty() {
        failure.hint("none is seen at all: act in a role that the portfolio is associated with (--role ARN)")
    } else {
        failure.hint(format!("these are: {}", names.join(", ")))
    })
}

/// The id of a product's version: of this name or id, or the newest.
async fn version(client: &Client, product: &str, wanted: Option<&str>) -> Result<Option<String>> {
    let offered = versions::of(client, product).await?;
    match wanted {
        None => Ok(offered.last().map(|version| version.id.clone())),
        Some(wanted) => versions::named(&offered, wanted).map(|version| Some(version.id.clone())),
    }
}
