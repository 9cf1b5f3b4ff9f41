//! The fourth step: the catalog in the dev account, brought there from governance as the CDK would, by the roles of the
//! bootstrap.

use std::time::Instant;

use client::Client;
use foundation::Products;
use foundation::assets::{self, Asset};
use foundation::catalog::Catalog;
use shapes_s3 as s3;

use super::cast::Cast;
use super::report::Report;
use crate::failure::{Failure, Result};
use crate::home::Home;
use crate::session::take;
use crate::stacks::deploy;

pub(super) async fn run(cast: &Cast, home: &Home, products: &Products, report: &mut Report) -> Result {
    let begun = Instant::now();
    let (operator, dev) = (&cast.operator, cast.dev_account()?);
    let role = |name: &str| {
        let (partition, id, region) = (kernel::partition(&dev.region), &dev.id, &dev.region);
        format!("arn:{partition}:iam::{id}:role/cdk-hnb659fds-{name}-role-{id}-{region}")
    };
    let stage = home.foundation.catalog_stage();
    let catalog = Catalog::of(products, &stage).map_err(|wrong| {
        let all: Vec<String> = wrong.iter().map(ToString::to_string).collect();
        Failure::plain(all.join("\n"))
    })?;
    let governance = operator.administrator(operator.account("governance")?).await?.region(&dev.region);
    let publisher = take(&governance, &role("file-publishing")).await?;
    for asset in catalog.assets() {
        publish(&publisher, &assets::bucket(&dev.id, &dev.region), asset).await?;
    }
    let stack = catalog.stack(&home.foundation, &stage);
    let deployer = take(&governance, &role("deploy")).await?;
    let outcome = deploy(&deployer, &stack, Some(&role("cfn-exec"))).await?;
    report.step("Catalog", format!("{} in dev: {}", stack.name, outcome.word()), begun);
    Ok(())
}

/// Puts an asset into the bucket, unless it is there: what has its name has its content.
async fn publish(publisher: &Client, bucket: &str, asset: &Asset) -> Result {
    let look = s3::ListObjectsV2 {
        bucket: bucket.to_owned(),
        prefix: Some(asset.key.clone()),
        max_keys: Some(1),
        ..Default::default()
    };
    let there = publisher.call(&look).await.map_err(Failure::new)?;
    if there.contents.is_some_and(|found| !found.is_empty()) {
        return Ok(());
    }
    let put = s3::PutObject { bucket: bucket.to_owned(), key: asset.key.clone(), ..Default::default() };
    publisher.stream(&put, asset.content.clone()).await.map_err(Failure::new)?;
    Ok(())
}
