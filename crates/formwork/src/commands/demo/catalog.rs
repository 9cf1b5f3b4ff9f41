//! The fourth step: the catalog in the dev account, brought there from governance as the CDK would, by the roles of the
//! bootstrap.

use std::time::Instant;

use client::Client;
use foundation::assets::{self, Asset};
use foundation::catalog::{Catalog, Environment};
use shapes_s3 as s3;

use super::cast::Cast;
use super::report::Report;
use crate::failure::{Failure, Result};
use crate::session::take;
use crate::stacks::deploy;

pub(super) async fn run(cast: &Cast, report: &mut Report) -> Result {
    let begun = Instant::now();
    let (operator, dev) = (&cast.operator, cast.dev_account()?);
    let region = operator.region();
    let role = |name: &str| {
        let partition = kernel::partition(region);
        format!("arn:{partition}:iam::{0}:role/cdk-hnb659fds-{name}-role-{0}-{region}", dev.id)
    };
    let catalog = Catalog::realtime_endpoint().map_err(Failure::new)?;
    let governance = operator.administrator(operator.account("governance")?).await?;
    let publisher = take(&governance, &role("file-publishing")).await?;
    for asset in catalog.assets() {
        publish(&publisher, &assets::bucket(&dev.id, region), asset).await?;
    }
    let environments: Vec<Environment> = ["dev", "preprod", "prod"]
        .into_iter()
        .map(|name| {
            let account = operator.account(name)?;
            Ok(Environment { name: name.to_owned(), account: account.id.clone(), region: region.to_owned() })
        })
        .collect::<Result<_>>()?;
    let stack = catalog.stack(&environments);
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
    publisher.stream(&put, asset.content.to_vec()).await.map_err(Failure::new)?;
    Ok(())
}
