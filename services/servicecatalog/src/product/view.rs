//! The end user's view of products: `SearchProducts`, `DescribeProduct`, `DescribeProductView`. Only what is in a
//! portfolio of the caller's.

use std::collections::BTreeMap;

use kernel::{Answers, Call, Needs, Query, Result};

use super::read::{filter, sort};
use super::{Product, find, needs_named};
use crate::path::Path;
use crate::{ServiceCatalog, api, artifact, error, paging, path};

impl Answers<api::SearchProducts> for ServiceCatalog {
    fn needs(_: &Call, _: &api::SearchProducts) -> Result<Needs> {
        Ok(Needs::on("*"))
    }

    fn run(call: &Call, op: api::SearchProducts) -> Result<api::SearchProductsOutput> {
        let mut found = Vec::new();
        let mut ways = BTreeMap::new();
        for one in call.every::<Product>(&Query::all())? {
            let paths = path::of(call, &one.id)?.len();
            if paths > 0 {
                ways.insert(one.id.clone(), paths);
                found.push(one);
            }
        }
        filter(&mut found, op.filters.as_ref());
        sort(call, &mut found, op.sort_by.as_deref(), op.sort_order.as_deref())?;
        let aggregations = aggregations(&found);
        let (shown, next_page_token) =
            paging::page(found, |one| &one.id, op.page_size, op.page_token.as_deref())?;
        let summaries = shown.iter().map(|one| one.summary(ways.get(&one.id) == Some(&1)));
        Ok(api::SearchProductsOutput {
            product_view_summaries: Some(summaries.collect()),
            product_view_aggregations: Some(aggregations),
            next_page_token,
        })
    }
}

/// How many products there are of each owner and of each type.
fn aggregations(found: &[Product]) -> BTreeMap<String, Vec<api::ProductViewAggregationValue>> {
    let mut owners: BTreeMap<&str, i32> = BTreeMap::new();
    for one in found {
        *owners.entry(&one.owner).or_default() += 1;
    }
    let value = |(value, count): (&str, i32)| api::ProductViewAggregationValue {
        value: Some(value.to_owned()),
        approximate_count: Some(count),
    };
    let count = owners.values().sum();
    let types = (count > 0).then(|| value((api::product_type::CLOUD_FORMATION_TEMPLATE, count)));
    [
        (api::product_view_filter_by::OWNER.to_owned(), owners.into_iter().map(value).collect()),
        (api::product_view_filter_by::PRODUCT_TYPE.to_owned(), types.into_iter().collect()),
    ]
    .into()
}

impl Answers<api::DescribeProduct> for ServiceCatalog {
    fn needs(call: &Call, op: &api::DescribeProduct) -> Result<Needs> {
        needs_named(call, op.id.as_deref(), op.name.as_deref())
    }

    fn run(call: &Call, op: api::DescribeProduct) -> Result<api::DescribeProductOutput> {
        let product = find(call, op.id.as_deref(), op.name.as_deref())?;
        let paths = visible(call, &product)?;
        Ok(api::DescribeProductOutput {
            product_view_summary: Some(product.summary(paths.len() == 1)),
            provisioning_artifacts: Some(offered(call, &product)?),
            budgets: Some(Vec::new()),
            launch_paths: Some(paths.iter().map(Path::shown).collect()),
        })
    }
}

impl Answers<api::DescribeProductView> for ServiceCatalog {
    fn needs(_: &Call, _: &api::DescribeProductView) -> Result<Needs> {
        Ok(Needs::on("*"))
    }

    fn run(call: &Call, op: api::DescribeProductView) -> Result<api::DescribeProductViewOutput> {
        let product = call.every::<Product>(&Query::all().by("view", &op.id))?.pop();
        let product = product.ok_or_else(|| error::absent("Product view", &op.id))?;
        let paths = visible(call, &product)?;
        Ok(api::DescribeProductViewOutput {
            product_view_summary: Some(product.summary(paths.len() == 1)),
            provisioning_artifacts: Some(offered(call, &product)?),
        })
    }
}

/// The caller's paths to a product, which without one is not there for it.
fn visible(call: &Call, product: &Product) -> Result<Vec<Path>> {
    let paths = path::of(call, &product.id)?;
    if paths.is_empty() {
        return Err(error::absent("Product", &product.id));
    }
    Ok(paths)
}

/// The versions that can be launched.
fn offered(call: &Call, product: &Product) -> Result<Vec<api::ProvisioningArtifact>> {
    let all = artifact::of(call, &product.id)?.into_iter().filter(artifact::Artifact::is_offered);
    let shown = all.map(|one| api::ProvisioningArtifact {
        id: Some(one.id),
        name: Some(one.name),
        description: one.description,
        created_time: Some(one.created),
        guidance: Some(one.guidance),
    });
    Ok(shown.collect())
}
