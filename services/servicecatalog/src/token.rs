//! Idempotency tokens: the same request again gives what it gave first.

use std::borrow::Cow;

use kernel::{Call, Record, Result};
use schema::Operation;
use serde::{Deserialize, Serialize};

use crate::error;

/// A token that was used.
#[derive(Debug, Serialize, Deserialize)]
pub(crate) struct Token {
    id: String,
    /// The request that it came with.
    request: serde_json::Value,
    /// The id of what was made.
    made: String,
}

impl Record for Token {
    const KIND: &'static str = "servicecatalog_token";

    fn id(&self) -> Cow<'_, str> {
        Cow::Borrowed(&self.id)
    }
}

fn id<Op: Operation>(token: &str) -> String {
    format!("{} {token}", Op::NAME)
}

/// What the same request made before. Another request with the same token is refused.
pub(crate) fn seen<Op: Operation>(call: &Call, op: &Op, token: &str) -> Result<Option<String>> {
    match call.get::<Token>(&id::<Op>(token))? {
        Some(used) if used.request == schema::json::encode(op) => Ok(Some(used.made)),
        Some(_) => Err(error::invalid(format!("the idempotency token {token} was used for another request"))),
        None => Ok(None),
    }
}

/// Remembers what a request made.
pub(crate) fn remember<Op: Operation>(call: &mut Call, op: &Op, token: &str, made: &str) -> Result<()> {
    call.put(&Token { id: id::<Op>(token), request: schema::json::encode(op), made: made.to_owned() })
}
