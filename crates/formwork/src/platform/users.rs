//! Who uses a product: what was provisioned from it, and by whom.

use std::collections::BTreeMap;

use client::Client;
use shapes_servicecatalog as servicecatalog;

use crate::failure::{Failure, Result};

/// The tag by which SageMaker says whose a provisioned product is.
const PROJECT: &str = "sagemaker:project-name";

/// What was provisioned from a product, each in a line for a person.
pub(crate) async fn users(client: &Client, product: &str) -> Result<Vec<String>> {
    let mut ask = servicecatalog::SearchProvisionedProducts {
        access_level_filter: Some(servicecatalog::AccessLevelFilter {
            key: Some("Account".to_owned()),
            value: Some("self".to_owned()),
        }),
        filters: Some(BTreeMap::from([("SearchQuery".to_owned(), vec![format!("productId:{product}")])])),
        ..Default::default()
    };
    let mut found = Vec::new();
    loop {
        let page = client.call(&ask).await?;
        for one in page.provisioned_products.unwrap_or_default() {
            let mut tags = one.tags.iter().flatten();
            let project = tags.find(|tag| tag.key == PROJECT);
            let what = match project.map(|tag| &tag.value) {
                Some(project) => format!("project {project}"),
                None => format!("provisioned product {}", one.name.unwrap_or_default()),
            };
            let by = one.user_arn.map_or_else(String::new, |by| format!(", made by {by}"));
            found.push(format!("{what}{by}"));
        }
        ask.page_token = page.next_page_token;
        if ask.page_token.is_none() {
            return Ok(found);
        }
    }
}

/// Refuses to let a product go that somebody uses.
pub(super) async fn refuse(client: &Client, product: &str) -> Result {
    let users = users(client, product).await?;
    if users.is_empty() {
        return Ok(());
    }
    let cause = format!("the product {product} is in use and stays:\n  {}", users.join("\n  "));
    Err(Failure::new(cause).hint("`formwork project delete NAME` removes a project and all that is its own"))
}
