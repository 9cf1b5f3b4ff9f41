//! The account itself: its alias.

use std::borrow::Cow;

use kernel::{Answers, Call, Needs, Query, Record, Result, Scope};
use serde::{Deserialize, Serialize};
use shapes_iam as api;

use crate::{Iam, errors};

/// An account's alias; no two accounts have the same.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub(crate) struct Alias {
    name: String,
    account: String,
}

impl Record for Alias {
    const KIND: &'static str = "iam_account_alias";
    const SCOPE: Scope = Scope::Partition;
    const INDEXES: &'static [&'static str] = &["account"];

    fn id(&self) -> Cow<'_, str> {
        Cow::Borrowed(&self.name)
    }
}

fn of(call: &Call) -> Result<Vec<Alias>> {
    call.every(&Query::all().by("account", call.account()))
}

impl Answers<api::CreateAccountAlias> for Iam {
    fn needs(_: &Call, _: &api::CreateAccountAlias) -> Result<Needs> {
        Ok(Needs::on("*"))
    }

    /// In place of an older one: an account has one.
    fn run(call: &mut Call, op: api::CreateAccountAlias) -> Result<api::CreateAccountAliasOutput> {
        if let Some(taken) = call.get::<Alias>(&op.account_alias)?
            && taken.account != call.account()
        {
            return Err(errors::already_exists(format!(
                "The account alias {} already exists.",
                op.account_alias
            )));
        }
        for old in of(call)? {
            call.remove::<Alias>(&old.name)?;
        }
        let account = call.account().to_owned();
        call.put(&Alias { name: op.account_alias, account })?;
        Ok(api::CreateAccountAliasOutput {})
    }
}

impl Answers<api::DeleteAccountAlias> for Iam {
    fn needs(_: &Call, _: &api::DeleteAccountAlias) -> Result<Needs> {
        Ok(Needs::on("*"))
    }

    fn run(call: &mut Call, op: api::DeleteAccountAlias) -> Result<api::DeleteAccountAliasOutput> {
        if !of(call)?.iter().any(|alias| alias.name == op.account_alias) {
            let message = format!("The account alias {} cannot be found.", op.account_alias);
            return Err(errors::no_such_entity(message));
        }
        call.remove::<Alias>(&op.account_alias)?;
        Ok(api::DeleteAccountAliasOutput {})
    }
}

impl Answers<api::ListAccountAliases> for Iam {
    fn needs(_: &Call, _: &api::ListAccountAliases) -> Result<Needs> {
        Ok(Needs::on("*"))
    }

    fn run(call: &Call, _: api::ListAccountAliases) -> Result<api::ListAccountAliasesOutput> {
        let account_aliases = of(call)?.into_iter().map(|alias| alias.name).collect();
        Ok(api::ListAccountAliasesOutput { account_aliases, is_truncated: Some(false), marker: None })
    }
}
