//! Whose an access key is: what the gateway asks before it verifies a signature.

use std::fmt;

use kernel::{Call, Caller, Place};
use policy::Principal;
use schema::ApiError;

use crate::access_key::AccessKey;
use crate::ids;
use crate::role::Role;
use crate::sts::session;
use crate::user::User;

/// What a request's signature is to be verified with, and who its caller is if it holds.
#[derive(Clone, PartialEq)]
pub struct Credentials {
    /// The secret access key.
    pub secret: String,
    /// Who calls.
    pub caller: Caller,
    /// Its account, which the call is in.
    pub account: String,
}

/// Why there is nobody behind an access key and token. AWS tells this before it looks at the signature.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum AuthenticationError {
    /// There is no such key, or it was made inactive, or its user is gone.
    UnknownKey,
    /// The token is missing, is not one of this runtime, or goes with another key; or the role or user behind the
    /// session is gone, or is another one of the same name.
    InvalidToken,
    /// The session has ended.
    ExpiredToken,
}

/// The caller behind an access key and, for temporary credentials, its session token. To be asked on a reader, of a
/// call in any place: whose a key is, is in the key.
pub fn authenticate(
    call: &Call,
    access_key: &str,
    token: Option<&str>,
) -> Result<Credentials, AuthenticationError> {
    match (access_key.get(..4), token) {
        (Some("AKIA"), None) => of_user(call, access_key),
        (Some("AKIA"), Some(_)) | (Some("ASIA"), None) => Err(AuthenticationError::InvalidToken),
        (Some("ASIA"), Some(token)) => of_session(call, access_key, token),
        _ => Err(AuthenticationError::UnknownKey),
    }
}

/// Whoever was given an access key and, for temporary credentials, its session token: for a runtime that checks
/// nothing. A session that has ended, or whose role is gone, is still who it was.
pub fn bearer(call: &Call, access_key: &str, token: Option<&str>) -> Option<Caller> {
    match token {
        Some(token) => session::open(call, access_key, token).map(|token| token.caller),
        None => of_user(call, access_key).ok().map(|credentials| credentials.caller),
    }
}

fn of_user(call: &Call, access_key: &str) -> Result<Credentials, AuthenticationError> {
    let account = ids::account_of(access_key).ok_or(AuthenticationError::UnknownKey)?;
    let place = Place::new(account, call.region());
    let key: AccessKey = call.get_in(&place, access_key)?.ok_or(AuthenticationError::UnknownKey)?;
    let user = User::by_id(call, &key.user)?.filter(|_| key.active);
    let user = user.ok_or(AuthenticationError::UnknownKey)?;
    let caller = Caller::new(user.principal());
    Ok(Credentials { secret: key.secret(call)?, caller, account: place.account })
}

fn of_session(call: &Call, access_key: &str, token: &str) -> Result<Credentials, AuthenticationError> {
    let token = session::open(call, access_key, token).ok_or(AuthenticationError::InvalidToken)?;
    let ends = token.caller.session.as_ref().and_then(|session| session.expires);
    if ends.is_none_or(|ends| ends <= call.now()) {
        return Err(AuthenticationError::ExpiredToken);
    }
    let lives = match &token.caller.principal {
        Principal::Session { role_arn, role_id, .. } => Role::behind(call, role_arn, role_id)?.is_some(),
        Principal::User { id, .. } => User::by_id(call, id)?.is_some(),
        Principal::Federated { user_arn, .. } => User::by_arn(call, user_arn)?.is_some(),
        Principal::Root { .. } | Principal::Service { .. } => true,
        Principal::Anonymous => false,
    };
    if !lives {
        return Err(AuthenticationError::InvalidToken);
    }
    let account = token.caller.principal.account().unwrap_or_default().to_owned();
    Ok(Credentials { secret: token.secret, caller: token.caller, account })
}

impl fmt::Debug for Credentials {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Credentials").field("caller", &self.caller).finish_non_exhaustive()
    }
}

impl fmt::Display for AuthenticationError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            AuthenticationError::UnknownKey => "there is no such access key",
            AuthenticationError::InvalidToken => "the session token does not go with the access key",
            AuthenticationError::ExpiredToken => "the session has ended",
        })
    }
}

impl std::error::Error for AuthenticationError {}

impl From<ApiError> for AuthenticationError {
    /// Where the state cannot be read, nobody is let in. The cause is in the log.
    fn from(_: ApiError) -> Self {
        AuthenticationError::UnknownKey
    }
}
