//! `UpdateProvisionedProduct`.

use kernel::{Answers, Call, Needs, Result};

use super::job::{Operating, Order, Under};
use super::{History, access, find};
use crate::{ServiceCatalog, api, artifact, error, product, token};

impl Answers<api::UpdateProvisionedProduct> for ServiceCatalog {
    fn needs(call: &Call, op: &api::UpdateProvisionedProduct) -> Result<Needs> {
        let (id, name) = (op.provisioned_product_id.as_deref(), op.provisioned_product_name.as_deref());
        access::needs(call, id, name)
    }

    fn run(
        call: &mut Call,
        op: api::UpdateProvisionedProduct,
    ) -> Result<api::UpdateProvisionedProductOutput> {
        let record = match token::seen(call, &op, &op.update_token)? {
            Some(id) => call.find::<History>(&id)?,
            None => update(call, op)?,
        };
        Ok(api::UpdateProvisionedProductOutput { record_detail: Some(record.detail()) })
    }
}

fn update(call: &mut Call, op: api::UpdateProvisionedProduct) -> Result<History> {
    if op.provisioning_preferences.is_some() {
        return Err(error::unsupported("ProvisioningPreferences: there are no stack sets"));
    }
    if op.tags.as_ref().is_some_and(|tags| !tags.is_empty()) {
        return Err(error::unsupported("Tags of an update"));
    }
    let (id, name) = (op.provisioned_product_id.as_deref(), op.provisioned_product_name.as_deref());
    let mut provisioned = find(call, id, name)?;
    if provisioned.is_changing() {
        return Err(error::invalid(format!("Provisioned product {} is under change", provisioned.id)));
    }
    if provisioned.stack.is_none() {
        let text = format!(
            "Provisioned product {} has no stack to update; terminate it and launch it again",
            provisioned.id
        );
        return Err(error::invalid(text));
    }
    let (id, name) = (op.product_id.as_deref(), op.product_name.as_deref());
    let of = if id.is_none() && name.is_none() {
        call.find(&provisioned.product)?
    } else {
        product::find(call, id, name)?
    };
    let path = crate::path::of(call, &of.id)?;
    let said = |id: &str, name: &str| {
        op.path_id.as_deref().is_none_or(|said| said == id)
            && op.path_name.as_deref().is_none_or(|said| said == name)
    };
    let mut fitting = path.into_iter().filter(|path| said(&path.id, &path.portfolio.name));
    // Without a word the launch's own path is taken, or the first that there still is.
    let first = fitting.next().ok_or_else(|| crate::path::none(&of.id))?;
    let own = fitting.find(|path| path.id == provisioned.path);
    let path = if first.id == provisioned.path { first } else { own.unwrap_or(first) };
    let (id, name) = (op.provisioning_artifact_id.as_deref(), op.provisioning_artifact_name.as_deref());
    let artifact = match (id, name) {
        (None, None) if of.id == provisioned.product => {
            artifact::find(call, &of.id, Some(&provisioned.artifact), None)?
        }
        _ => artifact::find(call, &of.id, id, name)?,
    };
    let constraint = crate::constraint::of(call, &path.portfolio.id, &of.id)?;
    let role = constraint.map(|one| one.role.arn(call));
    api::provisioned_product_status::UNDER_CHANGE.clone_into(&mut provisioned.status);
    let mut record = History::begun(call, &provisioned, "UPDATE_PROVISIONED_PRODUCT");
    record.product.clone_from(&of.id);
    record.artifact.clone_from(&artifact.id);
    record.path = path.id;
    record.role.clone_from(&role);
    provisioned.last_record.clone_from(&record.id);
    provisioned.last_provisioning_record.clone_from(&record.id);
    call.put(&provisioned)?;
    call.put(&record)?;
    token::remember(call, &op, &op.update_token, &record.id)?;
    let parameters = op.provisioning_parameters.unwrap_or_default().into_iter();
    let order = Order::Update {
        artifact: artifact.id,
        parameters: parameters
            .map(|one| {
                let previous = one.use_previous_value == Some(true);
                (one.key.unwrap_or_default(), (!previous).then(|| one.value.unwrap_or_default()))
            })
            .collect(),
    };
    let under = Under::of(call, role.as_deref())?;
    call.start(&provisioned.arn, Operating::new(&provisioned.id, &record.id, under, order))?;
    Ok(record)
}
