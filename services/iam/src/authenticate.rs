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
    /// Who calls; its account is the account of the call.
    pub caller: Caller,
}

/// Why there is nobody behind an access key and token. AWS tells this before it looks at the signature, and, but for
/// [`AuthenticationError::Expired`], in one text for all: `InvalidClientTokenId`, `The security token included in the
/// request is invalid.` The reasons are for the log.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum AuthenticationError {
    /// There is no such key.
    UnknownKey,
    /// The key was made inactive.
    InactiveKey,
    /// A temporary key came without its token.
    MissingToken,
    /// The token is not one of this runtime, or goes with another key; or a user's own key came with one.
    WrongToken,
    /// The session has ended: `ExpiredToken`, `The security token included in the request is expired`.
    Expired,
    /// The user or role behind the key is gone, or is another one of the same name.
    Gone,
    /// The runtime failed.
    Failed(ApiError),
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
        (Some("AKIA"), Some(_)) => Err(AuthenticationError::WrongToken),
        (Some("ASIA"), Some(token)) => of_session(call, access_key, token),
        (Some("ASIA"), None) => Err(AuthenticationError::MissingToken),
        _ => Err(AuthenticationError::UnknownKey),
    }
}

fn of_user(call: &Call, access_key: &str) -> Result<Credentials, AuthenticationError> {
    let account = ids::account_of(access_key).ok_or(AuthenticationError::UnknownKey)?;
    let place = Place::new(account, call.region());
    let key: AccessKey = call.get_in(&place, access_key)?.ok_or(AuthenticationError::UnknownKey)?;
    if !key.active {
        return Err(AuthenticationError::InactiveKey);
    }
    let user = User::by_id(call, &key.user)?.ok_or(AuthenticationError::Gone)?;
    Ok(Credentials { secret: key.secret(call)?, caller: Caller::new(user.principal()) })
}

fn of_session(call: &Call, access_key: &str, token: &str) -> Result<Credentials, AuthenticationError> {
    let token = session::open(call, access_key, token).ok_or(AuthenticationError::WrongToken)?;
    let ends = token.caller.session.as_ref().and_then(|session| session.expires);
    if ends.is_none_or(|ends| ends <= call.now()) {
        return Err(AuthenticationError::Expired);
    }
    let lives = match &token.caller.principal {
        Principal::Session { role_arn, role_id, .. } => Role::behind(call, role_arn, role_id)?.is_some(),
        Principal::User { id, .. } => User::by_id(call, id)?.is_some(),
        Principal::Federated { user_arn, .. } => User::by_arn(call, user_arn)?.is_some(),
        Principal::Root { .. } | Principal::Service { .. } => true,
        Principal::Anonymous => false,
    };
    if !lives {
        return Err(AuthenticationError::Gone);
    }
    Ok(Credentials { secret: token.secret, caller: token.caller })
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
            AuthenticationError::InactiveKey => "the access key is inactive",
            AuthenticationError::MissingToken => "a temporary access key came without its session token",
            AuthenticationError::WrongToken => "the session token does not go with the access key",
            AuthenticationError::Expired => "the session has ended",
            AuthenticationError::Gone => "the user or role behind the access key is gone",
            AuthenticationError::Failed(_) => "the runtime failed",
        })
    }
}

impl std::error::Error for AuthenticationError {}

impl From<ApiError> for AuthenticationError {
    fn from(failed: ApiError) -> Self {
        AuthenticationError::Failed(failed)
    }
}
