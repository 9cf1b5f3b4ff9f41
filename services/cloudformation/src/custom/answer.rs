//! The answer of a custom resource's function: where it is put, and what it says.
//!
//! The URL has the form of a presigned one of S3. Its signature is the ticket that the request waits for, which nobody can
//! guess; no bucket stands behind it. The server's door hands over what is put there.

use std::borrow::Cow;
use std::fmt::Write as _;

use kernel::{At, Call, Record, Result, Ticket};
use schema::ApiError;
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};

/// How the names of the hosts begin that answers are put to.
pub const HOST_PREFIX: &str = "cloudformation-custom-resource-response-";

/// Bytes that an answer may have.
const LARGEST: usize = 4096;

/// What a function says.
#[derive(Debug, Deserialize, Serialize)]
#[serde(rename_all = "PascalCase")]
pub(super) struct Answer {
    pub(super) status: String,
    #[serde(default)]
    pub(super) reason: Option<String>,
    #[serde(default)]
    pub(super) physical_resource_id: Option<String>,
    #[serde(default)]
    pub(super) data: Option<Map<String, Value>>,
}

/// A request that waits for its answer.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub(crate) struct Awaited {
    ticket: Ticket,
}

impl Record for Awaited {
    const KIND: &'static str = "cloudformation_custom_awaited";
    const SCOPE: kernel::Scope = kernel::Scope::Partition;

    fn id(&self) -> Cow<'_, str> {
        Cow::Borrowed(self.ticket.as_str())
    }
}

impl Awaited {
    pub(super) fn keep(call: &mut Call, ticket: &Ticket) -> Result<()> {
        call.put(&Awaited { ticket: ticket.clone() })
    }

    pub(super) fn forget(call: &mut Call, ticket: &Ticket) -> Result<()> {
        call.remove::<Awaited>(ticket.as_str()).map(drop)
    }
}

/// Where the answer to a request is put.
pub(super) fn url(call: &Call, at: &At, request_id: &str, ticket: &Ticket) -> String {
    let place = call.place();
    let (region, suffix) = (&place.region, place.url_suffix());
    let moment = call.now().to_string();
    let seconds = moment.split(['.', 'Z']).next().unwrap_or_default().replace(['-', ':'], "");
    let day = seconds.split('T').next().unwrap_or_default();
    let key = escaped(&format!("{}|{}|{request_id}", at.stack, at.logical_id));
    let bucket = format!("{HOST_PREFIX}{}", region.replace('-', ""));
    format!(
        "https://{bucket}.s3.{region}.{suffix}/{key}?X-Amz-Algorithm=AWS4-HMAC-SHA256&X-Amz-Date={seconds}Z&\
         X-Amz-SignedHeaders=host&X-Amz-Expires=7200&X-Amz-Credential=CLOUDFORMATION%2F{day}%2F{region}%2Fs3%2F\
         aws4_request&X-Amz-Signature={}",
        ticket.as_str()
    )
}

fn escaped(text: &str) -> String {
    text.bytes().fold(String::new(), |mut escaped, byte| {
        if byte.is_ascii_alphanumeric() || b"-._~".contains(&byte) {
            escaped.push(char::from(byte));
        } else {
            // Writing to a text cannot fail.
            let _ = write!(escaped, "%{byte:02X}");
        }
        escaped
    })
}

/// What a URL's query says that the answer is for.
pub fn token(query: &str) -> Option<&str> {
    query.split('&').find_map(|pair| pair.strip_prefix("X-Amz-Signature="))
}

/// Takes what was put to the URL with this token. An answer that cannot be read fails the resource: its function will
/// send no other.
pub fn answer(call: &mut Call, token: &str, body: &[u8]) -> Result<()> {
    let denied = || ApiError::new("AccessDenied", "Access Denied").with_status(403);
    let awaited = call.get::<Awaited>(token)?.ok_or_else(denied)?;
    Awaited::forget(call, &awaited.ticket)?;
    let refused = |why: String| kernel::Failure::new("CustomResourceFailed", why);
    let outcome = if body.len() > LARGEST {
        Err(refused("Response object is too long.".to_owned()))
    } else {
        match serde_json::from_slice::<Answer>(body) {
            Ok(answer) => Ok(serde_json::to_value(answer).map_err(kernel::internal)?),
            Err(cause) => Err(refused(format!("Invalid response object: {cause}"))),
        }
    };
    call.reply(&awaited.ticket, outcome).map(drop)
}

#[cfg(test)]
mod tests {
    use super::{escaped, token};

    #[test]
    fn a_url_says_what_its_answer_is_for() {
        assert_eq!(escaped("arn:a/b|C|1-2"), "arn%3Aa%2Fb%7CC%7C1-2");
        assert_eq!(token("X-Amz-Expires=1&X-Amz-Signature=t-1"), Some("t-1"));
        assert_eq!(token("X-Amz-Expires=1"), None);
    }
}
