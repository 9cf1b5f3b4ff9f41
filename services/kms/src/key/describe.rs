//! `DescribeKey`, `ListKeys`, `UpdateKeyDescription`.

use kernel::{Answers, Call, Needs, Query, Result};
use shapes_kms as api;

use super::{Key, Named, managed, named, needs};
use crate::page::page;
use crate::{Kms, error, grant};

impl Answers<api::DescribeKey> for Kms {
    fn needs(call: &Call, op: &api::DescribeKey) -> Result<Needs> {
        grant::tokens(op.grant_tokens.as_deref())?;
        let named = Named::of(call, &op.key_id)?;
        let grant = grant::letting(call, &named, api::grant_operation::DESCRIBE_KEY, None)?;
        Ok(needs(call, "", &named)?.granted(grant))
    }

    fn run(call: &Call, op: api::DescribeKey) -> Result<api::DescribeKeyOutput> {
        let key = Named::of(call, &op.key_id)?.find(call)?;
        Ok(api::DescribeKeyOutput { key_metadata: Some(key.metadata(call.now())) })
    }
}

impl Answers<api::ListKeys> for Kms {
    fn needs(call: &Call, _: &api::ListKeys) -> Result<Needs> {
        Ok(super::needs::with_caller(call, Needs::on("*")))
    }

    fn run(call: &Call, op: api::ListKeys) -> Result<api::ListKeysOutput> {
        let shared = api::resource_owner_type::OTHER_ACCOUNTS_VIA_RAM;
        if op.resource_owners.iter().flatten().any(|owner| owner == shared) {
            return Err(error::unsupported("keys shared by AWS Resource Access Manager"));
        }
        let mut all: Vec<Key> = managed::all(call.place()).collect();
        all.extend(call.every::<Key>(&Query::all())?);
        all.sort_by(|a, b| a.id.cmp(&b.id));
        let (keys, next) = page(all, |key| &key.id, op.limit, 100, op.marker.as_deref());
        let keys =
            keys.into_iter().map(|key| api::KeyListEntry { key_id: Some(key.id), key_arn: Some(key.arn) });
        Ok(api::ListKeysOutput {
            keys: Some(keys.collect()),
            truncated: Some(next.is_some()),
            next_marker: next,
        })
    }
}

impl Answers<api::UpdateKeyDescription> for Kms {
    fn needs(call: &Call, op: &api::UpdateKeyDescription) -> Result<Needs> {
        super::needs::on(call, &op.key_id)
    }

    fn run(call: &mut Call, op: api::UpdateKeyDescription) -> Result<api::UpdateKeyDescriptionOutput> {
        let mut key = named::find_by_id(call, &op.key_id)?;
        key.lasting()?;
        key.description = op.description;
        call.put(&key)?;
        Ok(api::UpdateKeyDescriptionOutput {})
    }
}
