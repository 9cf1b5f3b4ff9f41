//! Aliases: names for keys, `alias/x`.

pub(crate) mod resource;

use std::borrow::Cow;

use kernel::{Answers, ApiError, Call, Needs, Query, Record, Result};
use schema::Timestamp;
use serde::{Deserialize, Serialize};
use shapes_kms as api;

use crate::key::{Key, Named, managed, needs};
use crate::page::page;
use crate::{Kms, error};

/// A name for a key of the same account and region.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Alias {
    /// `alias/x`
    pub(crate) name: String,
    /// The id of its key.
    pub(crate) target: String,
    created: Timestamp,
    updated: Timestamp,
}

impl Record for Alias {
    const KIND: &'static str = "kms_alias";
    const INDEXES: &'static [&'static str] = &["target"];

    fn id(&self) -> Cow<'_, str> {
        Cow::Borrowed(&self.name)
    }
}

impl Answers<api::CreateAlias> for Kms {
    fn needs(call: &Call, op: &api::CreateAlias) -> Result<Needs> {
        Ok(Needs::on(arn(call, &op.alias_name)).and(needs(call, "", &Named::of(call, &op.target_key_id)?)?))
    }

    fn run(call: &mut Call, op: api::CreateAlias) -> Result<api::CreateAliasOutput> {
        check_name(&op.alias_name)?;
        let target = target(call, &op.target_key_id)?;
        if call.get::<Alias>(&op.alias_name)?.is_some() {
            let text = format!("An alias with the name {} already exists", arn(call, &op.alias_name));
            return Err(ApiError::new("AlreadyExistsException", text));
        }
        let now = call.now();
        call.put(&Alias { name: op.alias_name, target: target.id, created: now, updated: now })?;
        Ok(api::CreateAliasOutput {})
    }
}

impl Answers<api::UpdateAlias> for Kms {
    /// The alias, the key that it leaves and the key that it goes to.
    fn needs(call: &Call, op: &api::UpdateAlias) -> Result<Needs> {
        let needs_of = |named: &Named| needs(call, "", named);
        let (left, new) = (Named::of(call, &op.alias_name)?, Named::of(call, &op.target_key_id)?);
        let mut all = Needs::on(arn(call, &op.alias_name)).and(needs_of(&new)?);
        if left.id.is_some() && left.id != new.id {
            all = all.and(needs_of(&Named { alias: None, ..left })?);
        }
        Ok(all)
    }

    fn run(call: &mut Call, op: api::UpdateAlias) -> Result<api::UpdateAliasOutput> {
        check_name(&op.alias_name)?;
        let target = target(call, &op.target_key_id)?;
        let mut alias = find(call, &op.alias_name)?;
        alias.target = target.id;
        alias.updated = call.now();
        call.put(&alias)?;
        Ok(api::UpdateAliasOutput {})
    }
}

impl Answers<api::DeleteAlias> for Kms {
    fn needs(call: &Call, op: &api::DeleteAlias) -> Result<Needs> {
        let named = Named::of(call, &op.alias_name)?;
        let all = Needs::on(arn(call, &op.alias_name));
        if named.id.is_none() {
            Ok(all)
        } else {
            Ok(all.and(needs(call, "", &Named { alias: None, ..named })?))
        }
    }

    fn run(call: &mut Call, op: api::DeleteAlias) -> Result<api::DeleteAliasOutput> {
        check_name(&op.alias_name)?;
        let alias = find(call, &op.alias_name)?;
        call.remove::<Alias>(&alias.name)?;
        Ok(api::DeleteAliasOutput {})
    }
}

impl Answers<api::ListAliases> for Kms {
    fn needs(_: &Call, _: &api::ListAliases) -> Result<Needs> {
        Ok(Needs::on("*"))
    }

    fn run(call: &Call, op: api::ListAliases) -> Result<api::ListAliasesOutput> {
        let target = match &op.key_id {
            Some(text) => Some(Named::of(call, text)?.find_own(call)?.id),
            None => None,
        };
        let mut all: Vec<Alias> = managed::all(call.place())
            .filter_map(|key| {
                let name = managed::alias_of(&key)?;
                Some(Alias { name, target: key.id, created: key.created, updated: key.created })
            })
            .collect();
        all.extend(call.every::<Alias>(&Query::all())?);
        all.retain(|alias| target.as_ref().is_none_or(|id| *id == alias.target));
        all.sort_by(|a, b| a.name.cmp(&b.name));
        let (aliases, next) = page(all, |alias| &alias.name, op.limit, 50, op.marker.as_deref());
        let aliases = aliases.into_iter().map(|alias| api::AliasListEntry {
            alias_arn: Some(arn(call, &alias.name)),
            alias_name: Some(alias.name),
            target_key_id: Some(alias.target),
            creation_date: Some(alias.created),
            last_updated_date: Some(alias.updated),
        });
        Ok(api::ListAliasesOutput {
            aliases: Some(aliases.collect()),
            truncated: Some(next.is_some()),
            next_marker: next,
        })
    }
}

fn arn(call: &Call, name: &str) -> String {
    call.place().arn("kms", name)
}

fn find(call: &Call, name: &str) -> Result<Alias> {
    call.get(name)?.ok_or_else(|| error::no_alias(&arn(call, name)))
}

/// The key that an alias is to lead to: one's own, named without an alias.
fn target(call: &Call, text: &str) -> Result<Key> {
    let named = Named::of(call, text)?;
    if named.alias.is_some() {
        return Err(error::invalid("Aliases must refer to keys. Not aliases"));
    }
    let key = named.find_own(call)?;
    key.lasting()?;
    managed::refuse(call, &key)?;
    Ok(key)
}

fn check_name(name: &str) -> Result<()> {
    if name.starts_with(managed::PREFIX) {
        let text =
            format!("{name}: aliases that begin with {} are those of AWS managed keys", managed::PREFIX);
        return Err(ApiError::new("NotAuthorizedException", text));
    }
    match name.strip_prefix("alias/") {
        Some("") | None => {
            Err(error::invalid("Invalid identifier: an alias begins with alias/ and has a name"))
        }
        Some(rest) if rest.contains(':') => Err(ApiError::new(
            "InvalidAliasNameException",
            format!("{name} contains invalid characters for an alias"),
        )),
        Some(_) => Ok(()),
    }
}
