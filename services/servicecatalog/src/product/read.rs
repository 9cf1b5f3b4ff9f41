//! `DescribeProductAsAdmin` and `SearchProductsAsAdmin`.

use std::collections::BTreeMap;

use kernel::{Answers, Call, Needs, Query, Result};

use super::{Product, find, needs_named};
use crate::portfolio::Portfolio;
use crate::{ServiceCatalog, api, artifact, association, error, paging, tags};

/// What a search filters by.
pub(super) type Filters = BTreeMap<String, Vec<String>>;

impl Answers<api::DescribeProductAsAdmin> for ServiceCatalog {
    fn needs(call: &Call, op: &api::DescribeProductAsAdmin) -> Result<Needs> {
        needs_named(call, op.id.as_deref(), op.name.as_deref())
    }

    fn run(call: &Call, op: api::DescribeProductAsAdmin) -> Result<api::DescribeProductAsAdminOutput> {
        if op.source_portfolio_id.is_some() {
            return Err(error::unsupported("SourcePortfolioId: portfolios are not shared here"));
        }
        let product = find(call, op.id.as_deref(), op.name.as_deref())?;
        let artifacts = artifact::of(call, &product.id)?;
        let summaries = artifacts.into_iter().map(|one| api::ProvisioningArtifactSummary {
            id: Some(one.id),
            name: Some(one.name),
            description: one.description,
            created_time: Some(one.created),
            provisioning_artifact_metadata: Some(one.info),
        });
        Ok(api::DescribeProductAsAdminOutput {
            product_view_detail: Some(product.detail(call.place())),
            provisioning_artifact_summaries: Some(summaries.collect()),
            tags: Some(tags::shown(&product.tags)),
            tag_options: Some(Vec::new()),
            budgets: Some(Vec::new()),
        })
    }
}

impl Answers<api::SearchProductsAsAdmin> for ServiceCatalog {
    fn needs(_: &Call, _: &api::SearchProductsAsAdmin) -> Result<Needs> {
        Ok(Needs::on("*"))
    }

    fn run(call: &Call, op: api::SearchProductsAsAdmin) -> Result<api::SearchProductsAsAdminOutput> {
        let mut found = call.every::<Product>(&Query::all())?;
        if let Some(portfolio) = &op.portfolio_id {
            call.find::<Portfolio>(portfolio)?;
            let mut inside = Vec::new();
            for one in found {
                if association::get(call, portfolio, &one.id)?.is_some() {
                    inside.push(one);
                }
            }
            found = inside;
        }
        filter(&mut found, op.filters.as_ref());
        sort(call, &mut found, op.sort_by.as_deref(), op.sort_order.as_deref())?;
        let (shown, next_page_token) =
            paging::page(found, |one| &one.id, op.page_size, op.page_token.as_deref())?;
        let product_view_details = Some(shown.iter().map(|one| one.detail(call.place())).collect());
        Ok(api::SearchProductsAsAdminOutput { product_view_details, next_page_token })
    }
}

/// Keeps what all filters want; a filter wants any of its values.
pub(super) fn filter(found: &mut Vec<Product>, filters: Option<&Filters>) {
    for (key, values) in filters.into_iter().flatten() {
        found.retain(|one| values.iter().any(|value| wants(one, key, value)));
    }
}

fn wants(product: &Product, key: &str, value: &str) -> bool {
    match key {
        api::product_view_filter_by::FULL_TEXT_SEARCH => {
            let value = value.to_lowercase();
            let texts = [
                Some(&product.id),
                Some(&product.name),
                Some(&product.owner),
                product.description.as_ref(),
                product.distributor.as_ref(),
            ];
            texts.into_iter().flatten().any(|text| text.to_lowercase().contains(&value))
        }
        api::product_view_filter_by::OWNER => product.owner == value,
        api::product_view_filter_by::PRODUCT_TYPE => value == api::product_type::CLOUD_FORMATION_TEMPLATE,
        // Products are not copied here: each is its own source.
        _ => product.id == value,
    }
}

/// Sorts by name, if nothing else is said.
pub(super) fn sort(call: &Call, found: &mut [Product], by: Option<&str>, order: Option<&str>) -> Result<()> {
    match by {
        Some(api::product_view_sort_by::CREATION_DATE) => {
            found.sort_by(|a, b| (a.created, &a.name).cmp(&(b.created, &b.name)));
        }
        Some(api::product_view_sort_by::VERSION_COUNT) => {
            let mut versions = BTreeMap::new();
            for one in found.iter() {
                versions.insert(one.id.clone(), artifact::of(call, &one.id)?.len());
            }
            found.sort_by_key(|one| versions.get(&one.id).copied().unwrap_or_default());
        }
        _ => found.sort_by(|a, b| (&a.name, &a.id).cmp(&(&b.name, &b.id))),
    }
    if order == Some(api::sort_order::DESCENDING) {
        found.reverse();
    }
    Ok(())
}
