//! `GetProvisionedProductOutputs`.

use kernel::{Answers, Call, Needs, Result};

use super::{History, access, find, history};
use crate::{ServiceCatalog, api, error, paging};

impl Answers<api::GetProvisionedProductOutputs> for ServiceCatalog {
    fn needs(call: &Call, op: &api::GetProvisionedProductOutputs) -> Result<Needs> {
        let (id, name) = (op.provisioned_product_id.as_deref(), op.provisioned_product_name.as_deref());
        access::needs(call, id, name)
    }

    fn run(
        call: &Call,
        op: api::GetProvisionedProductOutputs,
    ) -> Result<api::GetProvisionedProductOutputsOutput> {
        let (id, name) = (op.provisioned_product_id.as_deref(), op.provisioned_product_name.as_deref());
        let provisioned = find(call, id, name)?;
        let mut outputs = match &provisioned.last_successful_record {
            Some(record) => call.find::<History>(record)?.outputs,
            None => Vec::new(),
        };
        if let Some(keys) = &op.output_keys {
            if let Some(key) = keys.iter().find(|key| !outputs.iter().any(|one| one.key == **key)) {
                return Err(error::invalid(format!("{} has no output {key}", provisioned.id)));
            }
            outputs.retain(|one| keys.contains(&one.key));
        }
        let (page, next_page_token) =
            paging::page(outputs, |one| &one.key, op.page_size, op.page_token.as_deref())?;
        let outputs = Some(history::shown(page));
        Ok(api::GetProvisionedProductOutputsOutput { outputs, next_page_token })
    }
}
