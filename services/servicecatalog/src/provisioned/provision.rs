//! `ProvisionProduct`.

use kernel::{Answers, Call, Needs, Result};

use super::job::{Operating, Order, Under};
use super::{History, Provisioned, access, named};
use crate::tags::Tags;
use crate::{ServiceCatalog, api, artifact, constraint, error, names, path, product, tags, token};

impl Answers<api::ProvisionProduct> for ServiceCatalog {
    fn needs(call: &Call, op: &api::ProvisionProduct) -> Result<Needs> {
        let needs = product::needs_named(call, op.product_id.as_deref(), op.product_name.as_deref())?;
        Ok(needs.tagging(tags::pairs(op.tags.as_ref())))
    }

    /// The stack is the job's business: what CloudFormation refuses is told in the record.
    fn run(call: &mut Call, op: api::ProvisionProduct) -> Result<api::ProvisionProductOutput> {
        let record = match token::seen(call, &op, &op.provision_token)? {
            Some(id) => call.find::<History>(&id)?,
            None => provision(call, op)?,
        };
        Ok(api::ProvisionProductOutput { record_detail: Some(record.detail()) })
    }
}

fn provision(call: &mut Call, op: api::ProvisionProduct) -> Result<History> {
    if op.notification_arns.as_ref().is_some_and(|arns| !arns.is_empty()) {
        return Err(error::unsupported("NotificationArns: there is no SNS"));
    }
    if op.provisioning_preferences.is_some() {
        return Err(error::unsupported("ProvisioningPreferences: there are no stack sets"));
    }
    let product = product::find(call, op.product_id.as_deref(), op.product_name.as_deref())?;
    let path = path::chosen(call, &product.id, op.path_id.as_deref(), op.path_name.as_deref())?;
    let (id, name) = (op.provisioning_artifact_id.as_deref(), op.provisioning_artifact_name.as_deref());
    let artifact = artifact::find(call, &product.id, id, name)?;
    if !artifact.is_offered() {
        let text = format!("Provisioning artifact {} is not available to be launched", artifact.id);
        return Err(error::invalid(text));
    }
    if named(call, &op.provisioned_product_name)?.is_some() {
        let text = format!("a provisioned product named {} already exists", op.provisioned_product_name);
        return Err(error::invalid(text));
    }
    let role = constraint::of(call, &path.portfolio.id, &product.id)?.map(|one| one.role.arn(call));
    let mut all: Tags = path.portfolio.tags.clone();
    all.extend(product.tags.clone());
    all.extend(tags::given(op.tags.clone())?);
    let id = names::draw(call, "pp");
    let mut provisioned = Provisioned {
        arn: names::provisioned_arn(call.place(), &op.provisioned_product_name, &id),
        id,
        name: op.provisioned_product_name.clone(),
        status: api::provisioned_product_status::UNDER_CHANGE.to_owned(),
        message: None,
        created: call.now(),
        token: op.provision_token.clone(),
        product: product.id.clone(),
        artifact: artifact.id.clone(),
        path: path.id,
        role,
        tags: all,
        user: access::user(call),
        session: call.caller().arn(),
        stack: None,
        last_record: String::new(),
        last_provisioning_record: String::new(),
        last_successful_record: None,
    };
    let record = History::begun(call, &provisioned, "PROVISION_PRODUCT");
    provisioned.last_record.clone_from(&record.id);
    provisioned.last_provisioning_record.clone_from(&record.id);
    call.put(&provisioned)?;
    call.put(&record)?;
    token::remember(call, &op, &op.provision_token, &record.id)?;
    let parameters = op.provisioning_parameters.unwrap_or_default().into_iter();
    let order = Order::Launch {
        artifact: artifact.id,
        portfolio: path.portfolio.id,
        parameters: parameters
            .map(|one| (one.key.unwrap_or_default(), Some(one.value.unwrap_or_default())))
            .collect(),
    };
    let under = Under::of(call, provisioned.role.as_deref())?;
    call.start(&provisioned.arn, Operating::new(&provisioned.id, &record.id, under, order))?;
    Ok(record)
}
