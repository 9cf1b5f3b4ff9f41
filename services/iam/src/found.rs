//! How a new runtime's accounts are set up: one user in the governance account, and in every account a role that it
//! takes. By plain operations, as each account's root user.

use kernel::{As, Call, Query, Result};
use schema::ApiError;
use serde_json::json;
use shapes_iam as api;

use crate::access_key::AccessKey;
use crate::entity::{self, Entity as _};
use crate::user::User;

/// The name of the user.
pub const OPERATOR: &str = "operator";
/// The name of the role in every account.
pub const ADMINISTRATOR: &str = "Administrator";

/// How long sessions of the role may be, in seconds: as long as AWS allows.
const TWELVE_HOURS: i32 = 43_200;

/// The key of the user [`OPERATOR`].
#[derive(Clone, PartialEq, Eq)]
pub struct OperatorKey {
    /// The user's ARN, which the roles trust.
    pub user_arn: String,
    /// `AKIA…`
    pub access_key: String,
    /// The key that requests are signed with.
    pub secret: String,
}

/// Sets the accounts up, and gives the operator's key; what is there already stays as it is. The first of them is the
/// governance account, where the user is. `call` is the runtime's own ([`Caller::service`]`("formwork")`), in the
/// region whose partition counts.
///
/// [`Caller::service`]: kernel::Caller::service
pub fn found(call: &mut Call, accounts: &[String]) -> Result<OperatorKey> {
    let home = accounts.first().ok_or_else(|| kernel::internal("a runtime has at least one account"))?;
    let key = operator(call, home)?;
    for account in accounts {
        administrator(call, account, &key.user_arn)?;
    }
    Ok(key)
}

/// As [`found`], where nothing is there any more, with the key that the operator had: who holds it goes on with it.
pub fn found_again(call: &mut Call, accounts: &[String], key: &OperatorKey) -> Result<()> {
    let home = accounts.first().ok_or_else(|| kernel::internal("a runtime has at least one account"))?;
    new_operator(call, home)?;
    let place = call.place().in_account(home);
    call.within(&place, |call| {
        let user = User::find(call, OPERATOR)?;
        let key = AccessKey::new(call, &user, key.access_key.clone(), &key.secret)?;
        call.put(&key)
    })?;
    found(call, accounts).map(drop)
}

/// The user, who may take the role [`ADMINISTRATOR`] of any account and nothing else, and its key.
fn operator(call: &mut Call, home: &str) -> Result<OperatorKey> {
    let place = call.place().in_account(home);
    let found: Option<User> = call.get_in(&place, &entity::key(OPERATOR))?;
    let user_arn = match found {
        Some(user) => {
            let keys = Query::all().by("user", &user.identity.unique_id);
            let keys = call.page_in::<AccessKey>(&place, &keys, |key| Ok(key.active))?;
            if let Some(key) = keys.items.into_iter().next() {
                let secret = key.secret(call)?;
                return Ok(OperatorKey { user_arn: user.identity.arn, access_key: key.id, secret });
            }
            user.identity.arn
        }
        None => new_operator(call, home)?,
    };
    let made = call.invoke(As::root(home), api::CreateAccessKey { user_name: Some(OPERATOR.to_owned()) })?;
    let (access_key, secret) = (made.access_key.access_key_id, made.access_key.secret_access_key);
    Ok(OperatorKey { user_arn, access_key, secret })
}

fn new_operator(call: &mut Call, home: &str) -> Result<String> {
    let user_name = OPERATOR.to_owned();
    let create = api::CreateUser { user_name: user_name.clone(), ..api::CreateUser::default() };
    let user = call.invoke(As::root(home), create)?.user.unwrap_or_default();
    let policy = json!({ "Version": "2012-10-17", "Statement": [{
        "Effect": "Allow",
        "Action": ["sts:AssumeRole", "sts:TagSession"],
        "Resource": format!("arn:{}:iam::*:role/{ADMINISTRATOR}", call.place().partition()),
    }] });
    let (policy_name, policy_document) = ("AssumeAdministrator".to_owned(), policy.to_string());
    call.invoke(As::root(home), api::PutUserPolicy { user_name, policy_name, policy_document })?;
    Ok(user.arn)
}

/// The role of an account, which trusts the user.
fn administrator(call: &mut Call, account: &str, operator_arn: &str) -> Result<()> {
    let role_name = ADMINISTRATOR.to_owned();
    let trust = json!({ "Version": "2012-10-17", "Statement": [{
        "Effect": "Allow", "Principal": { "AWS": operator_arn }, "Action": ["sts:AssumeRole", "sts:TagSession"],
    }] });
    let create = api::CreateRole {
        role_name: role_name.clone(),
        assume_role_policy_document: trust.to_string(),
        description: Some("Taken by the operator of this runtime".to_owned()),
        max_session_duration: Some(TWELVE_HOURS),
        ..api::CreateRole::default()
    };
    match call.invoke(As::root(account), create) {
        Ok(_) => {}
        Err(ApiError { code, .. }) if code == "EntityAlreadyExists" => return Ok(()),
        Err(other) => return Err(other),
    }
    let policy_arn = format!("arn:{}:iam::aws:policy/AdministratorAccess", call.place().partition());
    call.invoke(As::root(account), api::AttachRolePolicy { role_name, policy_arn })?;
    Ok(())
}

impl std::fmt::Debug for OperatorKey {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("OperatorKey").field("access_key", &self.access_key).finish_non_exhaustive()
    }
}
