//! How a new runtime's accounts are set up: one user in the governance account, and in every account a role that it
//! takes. By plain operations, as each account's root user.

use kernel::{As, Call, Result};
use schema::ApiError;
use serde_json::json;
use shapes_iam as api;

use crate::access_key;
use crate::entity::Entity;
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
    pub access_key_id: String,
    /// The key that requests are signed with.
    pub secret_access_key: String,
}

/// Makes the user [`OPERATOR`] in the account of `call`, whose caller is that account's root, unless it is there, and
/// gives its key. The user may take the role [`ADMINISTRATOR`] of any account, and nothing else.
pub fn found_operator(call: &mut Call) -> Result<OperatorKey> {
    if User::get(call, OPERATOR)?.is_none() {
        let user_name = OPERATOR.to_owned();
        call.invoke(As::caller(), api::CreateUser { user_name: user_name.clone(), ..Default::default() })?;
        let policy = json!({ "Version": "2012-10-17", "Statement": [{
            "Effect": "Allow", "Action": "sts:AssumeRole", "Resource": format!("arn:*:iam::*:role/{ADMINISTRATOR}"),
        }] });
        let (policy_name, policy_document) = ("AssumeAdministrator".to_owned(), policy.to_string());
        call.invoke(As::caller(), api::PutUserPolicy { user_name, policy_name, policy_document })?;
    }
    let user = User::find(call, OPERATOR)?;
    if let Some(key) = access_key::keys_of(call, &user)?.into_iter().find(|key| key.active) {
        let secret_access_key = key.secret(call)?;
        return Ok(OperatorKey { user_arn: user.identity.arn, access_key_id: key.id, secret_access_key });
    }
    let key = call.invoke(As::caller(), api::CreateAccessKey { user_name: Some(OPERATOR.to_owned()) })?;
    Ok(OperatorKey {
        user_arn: user.identity.arn,
        access_key_id: key.access_key.access_key_id,
        secret_access_key: key.access_key.secret_access_key,
    })
}

/// Makes the role [`ADMINISTRATOR`] in the account of `call`, whose caller is that account's root, unless it is there;
/// it trusts the user `operator_arn`. Gives the role's ARN.
pub fn found_account(call: &mut Call, operator_arn: &str) -> Result<String> {
    let role_name = ADMINISTRATOR.to_owned();
    let arn = call.place().global_arn("iam", format_args!("role/{ADMINISTRATOR}"));
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
    match call.invoke(As::caller(), create) {
        Ok(_) => {}
        Err(ApiError { code, .. }) if code == "EntityAlreadyExists" => return Ok(arn),
        Err(other) => return Err(other),
    }
    let policy_arn = format!("arn:{}:iam::aws:policy/AdministratorAccess", call.place().partition());
    call.invoke(As::caller(), api::AttachRolePolicy { role_name, policy_arn })?;
    Ok(arn)
}

impl std::fmt::Debug for OperatorKey {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("OperatorKey").field("access_key_id", &self.access_key_id).finish_non_exhaustive()
    }
}
