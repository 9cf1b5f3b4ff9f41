//! `TerminateProvisionedProduct`.

use kernel::{Answers, Call, Needs, Result};

use super::job::{Operating, Order, Under};
use super::{History, access, find};
use crate::{ServiceCatalog, api, error, token};

impl Answers<api::TerminateProvisionedProduct> for ServiceCatalog {
    fn needs(call: &Call, op: &api::TerminateProvisionedProduct) -> Result<Needs> {
        let (id, name) = (op.provisioned_product_id.as_deref(), op.provisioned_product_name.as_deref());
        access::needs(call, id, name)
    }

    fn run(
        call: &mut Call,
        op: api::TerminateProvisionedProduct,
    ) -> Result<api::TerminateProvisionedProductOutput> {
        let record = match token::seen(call, &op, &op.terminate_token)? {
            Some(id) => call.find::<History>(&id)?,
            None => terminate(call, &op)?,
        };
        Ok(api::TerminateProvisionedProductOutput { record_detail: Some(record.detail()) })
    }
}

fn terminate(call: &mut Call, op: &api::TerminateProvisionedProduct) -> Result<History> {
    let (id, name) = (op.provisioned_product_id.as_deref(), op.provisioned_product_name.as_deref());
    let mut provisioned = find(call, id, name)?;
    if provisioned.is_changing() {
        return Err(error::invalid(format!("Provisioned product {} is under change", provisioned.id)));
    }
    api::provisioned_product_status::UNDER_CHANGE.clone_into(&mut provisioned.status);
    let record = History::begun(call, &provisioned, "TERMINATE_PROVISIONED_PRODUCT");
    provisioned.last_record.clone_from(&record.id);
    call.put(&provisioned)?;
    call.put(&record)?;
    token::remember(call, op, &op.terminate_token, &record.id)?;
    let order = Order::Terminate {
        ignore_errors: op.ignore_errors == Some(true),
        retain: op.retain_physical_resources == Some(true),
    };
    // The role that the product was launched under takes down what it made.
    let under = Under::of(call, provisioned.role.as_deref())?;
    call.start(&provisioned.arn, Operating::new(&provisioned.id, &record.id, under, order))?;
    Ok(record)
}
