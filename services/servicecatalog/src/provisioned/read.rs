//! `DescribeProvisionedProduct`, `ScanProvisionedProducts`, `SearchProvisionedProducts`.

use kernel::{Answers, Call, Needs, Query, Result};

use super::access::{self, Level};
use super::{Provisioned, TYPE, find};
use crate::artifact::Artifact;
use crate::product::Product;
use crate::{ServiceCatalog, api, error, paging, tags};

impl Answers<api::DescribeProvisionedProduct> for ServiceCatalog {
    fn needs(call: &Call, op: &api::DescribeProvisionedProduct) -> Result<Needs> {
        access::needs(call, op.id.as_deref(), op.name.as_deref())
    }

    fn run(
        call: &Call,
        op: api::DescribeProvisionedProduct,
    ) -> Result<api::DescribeProvisionedProductOutput> {
        let found = find(call, op.id.as_deref(), op.name.as_deref())?;
        Ok(api::DescribeProvisionedProductOutput {
            provisioned_product_detail: Some(detail(found)),
            cloud_watch_dashboards: Some(Vec::new()),
        })
    }
}

fn detail(one: Provisioned) -> api::ProvisionedProductDetail {
    api::ProvisionedProductDetail {
        name: Some(one.name),
        arn: Some(one.arn),
        type_: Some(TYPE.to_owned()),
        id: Some(one.id),
        status: Some(one.status),
        status_message: one.message,
        created_time: Some(one.created),
        idempotency_token: Some(one.token),
        last_record_id: Some(one.last_record),
        last_provisioning_record_id: Some(one.last_provisioning_record),
        last_successful_provisioning_record_id: one.last_successful_record,
        product_id: Some(one.product),
        provisioning_artifact_id: Some(one.artifact),
        launch_role_arn: one.role,
    }
}

/// What the caller sees at a level, the latest first.
fn seen(call: &Call, filter: Option<&api::AccessLevelFilter>) -> Result<Vec<Provisioned>> {
    let level = Level::of(filter)?;
    let mut all = call.every::<Provisioned>(&Query::all())?;
    all.retain(|one| level.shows(call, &one.user, &one.session));
    all.sort_by(|a, b| (b.created, &b.id).cmp(&(a.created, &a.id)));
    Ok(all)
}

impl Answers<api::ScanProvisionedProducts> for ServiceCatalog {
    fn needs(_: &Call, op: &api::ScanProvisionedProducts) -> Result<Needs> {
        access::listing(op.access_level_filter.as_ref())
    }

    fn run(call: &Call, op: api::ScanProvisionedProducts) -> Result<api::ScanProvisionedProductsOutput> {
        let all = seen(call, op.access_level_filter.as_ref())?;
        let (page, next_page_token) =
            paging::page(all, |one| &one.id, op.page_size, op.page_token.as_deref())?;
        let provisioned_products = Some(page.into_iter().map(detail).collect());
        Ok(api::ScanProvisionedProductsOutput { provisioned_products, next_page_token })
    }
}

impl Answers<api::SearchProvisionedProducts> for ServiceCatalog {
    fn needs(_: &Call, op: &api::SearchProvisionedProducts) -> Result<Needs> {
        access::listing(op.access_level_filter.as_ref())
    }

    fn run(call: &Call, op: api::SearchProvisionedProducts) -> Result<api::SearchProvisionedProductsOutput> {
        let mut found = seen(call, op.access_level_filter.as_ref())?;
        for query in op.filters.iter().flatten().flat_map(|(_, queries)| queries) {
            let query = Search::parse(query)?;
            found.retain(|one| query.finds(one));
        }
        match op.sort_by.as_deref() {
            None => {}
            Some("arn") => found.sort_by(|a, b| a.arn.cmp(&b.arn)),
            Some("id") => found.sort_by(|a, b| a.id.cmp(&b.id)),
            Some("name") => found.sort_by(|a, b| a.name.cmp(&b.name)),
            Some("lastRecordId") => found.sort_by(|a, b| a.last_record.cmp(&b.last_record)),
            Some(other) => {
                let text = format!("cannot sort by {other}: say arn, id, name or lastRecordId");
                return Err(error::invalid(text));
            }
        }
        if op.sort_order.as_deref() == Some(api::sort_order::DESCENDING) {
            found.reverse();
        }
        let total = i32::try_from(found.len()).unwrap_or(i32::MAX);
        let (page, next_page_token) =
            paging::page(found, |one| &one.id, op.page_size, op.page_token.as_deref())?;
        let page = page.into_iter().map(|one| attribute(call, one)).collect::<Result<_>>()?;
        Ok(api::SearchProvisionedProductsOutput {
            provisioned_products: Some(page),
            total_results_count: Some(total),
            next_page_token,
        })
    }
}

/// `field:value`, or a text that stands in the id, the name or the ARN.
struct Search<'q> {
    field: Option<&'q str>,
    value: &'q str,
}

impl<'q> Search<'q> {
    fn parse(query: &'q str) -> Result<Self> {
        const FIELDS: [&str; 9] = [
            "arn",
            "id",
            "name",
            "status",
            "productId",
            "provisioningArtifactId",
            "physicalId",
            "userArn",
            "lastRecordId",
        ];
        match query.split_once(':') {
            Some((field, value)) if FIELDS.contains(&field) => Ok(Search { field: Some(field), value }),
            Some((field, _)) if field != "arn" => {
                Err(error::invalid(format!("cannot search by {field}: say one of {}", FIELDS.join(", "))))
            }
            _ => Ok(Search { field: None, value: query }),
        }
    }

    fn finds(&self, one: &Provisioned) -> bool {
        let Some(field) = self.field else {
            return [&one.id, &one.name, &one.arn].iter().any(|text| text.contains(self.value));
        };
        let has = match field {
            "arn" => Some(one.arn.as_str()),
            "id" => Some(one.id.as_str()),
            "name" => Some(one.name.as_str()),
            "status" => Some(one.status.as_str()),
            "productId" => Some(one.product.as_str()),
            "provisioningArtifactId" => Some(one.artifact.as_str()),
            "physicalId" => one.stack.as_deref(),
            "userArn" => Some(one.user.as_str()),
            _ => Some(one.last_record.as_str()),
        };
        has == Some(self.value)
    }
}

fn attribute(call: &Call, one: Provisioned) -> Result<api::ProvisionedProductAttribute> {
    Ok(api::ProvisionedProductAttribute {
        name: Some(one.name),
        arn: Some(one.arn),
        type_: Some(TYPE.to_owned()),
        id: Some(one.id),
        status: Some(one.status),
        status_message: one.message,
        created_time: Some(one.created),
        idempotency_token: Some(one.token),
        last_record_id: Some(one.last_record),
        last_provisioning_record_id: Some(one.last_provisioning_record),
        last_successful_provisioning_record_id: one.last_successful_record,
        tags: Some(tags::shown(&one.tags)),
        physical_id: one.stack,
        // The product or the version may have been deleted meanwhile.
        product_name: call.get::<Product>(&one.product)?.map(|product| product.name),
        provisioning_artifact_name: call.get::<Artifact>(&one.artifact)?.map(|artifact| artifact.name),
        product_id: Some(one.product),
        provisioning_artifact_id: Some(one.artifact),
        user_arn: Some(one.user),
        user_arn_session: Some(one.session),
    })
}
