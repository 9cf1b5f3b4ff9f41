//! `UpdateProduct` and `DeleteProduct`.

use kernel::{Answers, Call, Needs, Query, Result};

use super::{Product, needs};
use crate::association::Association;
use crate::{ServiceCatalog, api, artifact, error, tags};

impl Answers<api::UpdateProduct> for ServiceCatalog {
    fn needs(call: &Call, op: &api::UpdateProduct) -> Result<Needs> {
        Ok(needs(call, &op.id)?.tagging(tags::pairs(op.add_tags.as_ref())))
    }

    fn run(call: &mut Call, op: api::UpdateProduct) -> Result<api::UpdateProductOutput> {
        if op.source_connection.is_some() {
            return Err(error::unsupported("SourceConnection"));
        }
        let mut product = call.find::<Product>(&op.id)?;
        if let Some(name) = op.name.filter(|name| *name != product.name) {
            if !call.every::<Product>(&Query::all().by("name", &name))?.is_empty() {
                return Err(error::invalid(format!("there is a product named {name} already")));
            }
            product.name = name;
        }
        product.owner = op.owner.unwrap_or(product.owner);
        product.description = op.description.or(product.description);
        product.distributor = op.distributor.or(product.distributor);
        product.support_description = op.support_description.or(product.support_description);
        product.support_email = op.support_email.or(product.support_email);
        product.support_url = op.support_url.or(product.support_url);
        tags::change(&mut product.tags, op.add_tags, op.remove_tags)?;
        call.put(&product)?;
        Ok(api::UpdateProductOutput {
            product_view_detail: Some(product.detail(call.place())),
            tags: Some(tags::shown(&product.tags)),
        })
    }
}

impl Answers<api::DeleteProduct> for ServiceCatalog {
    fn needs(call: &Call, op: &api::DeleteProduct) -> Result<Needs> {
        needs(call, &op.id)
    }

    fn run(call: &mut Call, op: api::DeleteProduct) -> Result<api::DeleteProductOutput> {
        call.find::<Product>(&op.id)?;
        let associated = call.every::<Association>(&Query::all().by("product", &op.id))?;
        if let Some(one) = associated.first() {
            let text =
                format!("Product {} is still in portfolio {}; take it out first", op.id, one.portfolio);
            return Err(error::in_use(text));
        }
        for one in artifact::of(call, &op.id)? {
            artifact::remove(call, &one)?;
        }
        call.remove::<Product>(&op.id)?;
        Ok(api::DeleteProductOutput {})
    }
}
