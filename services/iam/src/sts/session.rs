//! Temporary credentials: made, and opened again when they are used.
//!
//! Nothing is stored for them. The session token *is* the session (its caller, its secret, its end), sealed under the
//! runtime's root key together with the access key that it goes with. What may end a session early is asked at each
//! use: whether its role or user is still the one that it was made for.

use base64::{Engine as _, engine::general_purpose::STANDARD as BASE64};
use kernel::{ALPHANUMERIC, Call, Caller, Ids as _, Result, Session, internal};
use schema::Timestamp;
use serde::{Deserialize, Serialize};
use shapes_sts as api;

use crate::ids;

/// Temporary credentials, as their user gets them.
#[derive(Clone, PartialEq, Eq)]
pub struct Issued {
    /// `ASIA…`
    pub access_key_id: String,
    /// The key that requests are signed with.
    pub secret_access_key: String,
    /// What goes with each request.
    pub session_token: String,
    /// When they end.
    pub expiration: Timestamp,
}

/// What a session token holds.
#[derive(Serialize, Deserialize)]
pub(crate) struct Token {
    #[serde(rename = "s")]
    pub(crate) secret: String,
    #[serde(rename = "c")]
    pub(crate) caller: Caller,
}

impl std::fmt::Debug for Issued {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Issued").field("access_key_id", &self.access_key_id).finish_non_exhaustive()
    }
}

/// Makes temporary credentials with which whoever has them is `caller`, for so many seconds. Whoever calls this has
/// decided that they may: it is for STS itself, and for handing a role's credentials to a process that runs under it.
pub fn issue(call: &Call, mut caller: Caller, seconds: i32) -> Result<Issued> {
    let issued = Timestamp(call.now().0.div_euclid(1000) * 1000);
    let expiration = Timestamp(issued.0 + i64::from(seconds) * 1000);
    let session = caller.session.get_or_insert_with(Session::default);
    session.issued = issued;
    session.expires = Some(expiration);
    let account = caller.principal.account().unwrap_or_default();
    let access_key_id = ids::access_key(call, "ASIA", account);
    let secret = call.ids().text(ALPHANUMERIC, 40);
    let token = Token { secret: secret.clone(), caller };
    let text = serde_json::to_vec(&token).map_err(internal)?;
    let session_token = BASE64.encode(call.seal(&text, &context(&access_key_id))?);
    Ok(Issued { access_key_id, secret_access_key: secret, session_token, expiration })
}

/// What a session token holds, if it goes with the access key.
pub(crate) fn open(call: &Call, access_key: &str, token: &str) -> Option<Token> {
    let sealed = BASE64.decode(token).ok()?;
    let text = call.open_sealed(&sealed, &context(access_key))?;
    serde_json::from_slice(&text).ok()
}

fn context(access_key: &str) -> String {
    format!("session/{access_key}")
}

impl From<Issued> for api::Credentials {
    fn from(issued: Issued) -> Self {
        api::Credentials {
            access_key_id: issued.access_key_id,
            secret_access_key: issued.secret_access_key,
            session_token: issued.session_token,
            expiration: issued.expiration,
        }
    }
}
