//! Templates that a request names by their address: always objects in S3, read as whoever asks.

use kernel::{ApiError, Body, Effect, Origin, Outside, Result, SessionId, Streaming, Ticket};
use schema::Operation;
use serde::{Deserialize, Serialize};
use shapes_s3 as s3;
use template::Address;

use crate::{body, error};

/// Where a template lies, or the refusal of an address that is none of S3's.
pub(crate) fn address(url: &str) -> Result<Address> {
    Address::parse(url).ok_or_else(|| error::invalid("TemplateURL must be a supported URL."))
}

/// Fetches a template for a stack's job.
#[derive(Debug, Serialize, Deserialize)]
pub(crate) struct FetchTemplate {
    pub(crate) url: String,
    /// Who asked for it.
    pub(crate) reader: SessionId,
}

impl Effect for FetchTemplate {
    const KIND: &'static str = "cloudformation_fetch";
    type Output = String;

    async fn perform(self, _: &Ticket, outside: &Outside) -> Result<String> {
        let address = address(&self.url)?;
        let origin = outside.kept(&self.reader).await?;
        fetch(outside, origin, address).await
    }
}

/// The template's text of an operation from outside, fetched if it is named by an address. Nothing is fetched for one
/// who may not do the operation.
pub(crate) async fn before<Op: Operation>(
    with: &Streaming<Op>,
    pick: impl Fn(&Op) -> (&Option<String>, &Option<String>),
) -> Result<Option<String>> {
    with.look(|_, _| Ok(())).await?;
    match pick(with.op()) {
        (Some(_), Some(_)) => {
            Err(error::invalid("You can specify either Template URL or Template Body, but not both."))
        }
        (Some(text), None) => {
            body::within_limit(text, false)?;
            Ok(Some(text.clone()))
        }
        (None, Some(url)) => {
            let address = address(url)?;
            fetch(with.outside(), with.origin().clone(), address).await.map(Some)
        }
        (None, None) => Ok(None),
    }
}

async fn fetch(outside: &Outside, origin: Origin, address: Address) -> Result<String> {
    let op = s3::GetObject {
        bucket: address.bucket,
        key: address.key,
        version_id: address.version,
        ..s3::GetObject::default()
    };
    let (_, bytes) = outside.stream_from(origin, op, Body::empty()).await.map_err(unread)?;
    let bytes = bytes.collect(body::LONGEST).await.map_err(|failure| {
        if failure.code == "EntityTooLarge" {
            error::invalid(format!("Template may not exceed {} bytes in size.", body::LONGEST))
        } else {
            failure
        }
    })?;
    String::from_utf8(bytes.into())
        .map_err(|_| error::invalid("Template format error: the template is not UTF-8"))
}

fn unread(failure: ApiError) -> ApiError {
    if failure.status >= 500 {
        return failure;
    }
    error::invalid(format!(
        "S3 error: {}\nFor more information check http://docs.aws.amazon.com/AmazonS3/latest/API/ErrorResponses.html",
        failure.message
    ))
}
