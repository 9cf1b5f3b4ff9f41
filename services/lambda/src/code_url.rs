//! The URL by which a function's code is downloaded: as a presigned one of S3, good for ten minutes.
//!
//! Its signature is sealed by the runtime, and says which code it is for. The server's door answers it.

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD as BASE64;
use kernel::{ApiError, Body, Call, DataKey, Outside, Place, Result};
use schema::Timestamp;
use serde::{Deserialize, Serialize};

use crate::code::Code;

/// How the names of the hosts begin.
pub const HOST_PREFIX: &str = "awslambda-";
/// Milliseconds.
const GOOD: i64 = 600_000;
/// What seals the URLs.
const CONTEXT: &str = "lambda-code-url";

/// What a URL is for.
#[derive(Serialize, Deserialize)]
struct Grant {
    code: Code,
    until: Timestamp,
}

/// The URL of code, which a version or a layer of this name has.
pub(crate) fn url(call: &Call, place: &Place, name: &str, code: &Code) -> Result<String> {
    let grant = Grant { code: code.clone(), until: Timestamp(call.now().0 + GOOD) };
    let plain = serde_json::to_vec(&grant).map_err(kernel::internal)?;
    let signature = BASE64.encode(call.seal(&plain, CONTEXT)?);
    let Place { account, region } = place;
    let suffix = place.url_suffix();
    Ok(format!(
        "https://{HOST_PREFIX}{region}-tasks.s3.{region}.{suffix}/snapshots/{account}/{name}?X-Amz-Algorithm=AWS4-HMAC-SHA256&\
         X-Amz-SignedHeaders=host&X-Amz-Expires=600&X-Amz-Signature={signature}"
    ))
}

/// The code of a function that is downloaded.
#[derive(Debug)]
pub struct Download {
    code: Code,
    key: DataKey,
}

impl Download {
    /// What a URL's query grants.
    pub fn granted(call: &Call, query: &str) -> Result<Self> {
        let denied = || ApiError::new("AccessDenied", "Access Denied").with_status(403);
        let signature = query.split('&').find_map(|pair| pair.strip_prefix("X-Amz-Signature="));
        let sealed = BASE64.decode(signature.unwrap_or_default()).map_err(|_| denied())?;
        let plain = call.open_sealed(&sealed, CONTEXT).ok_or_else(denied)?;
        let grant: Grant = serde_json::from_slice(&plain).map_err(|_| denied())?;
        if grant.until < call.now() {
            return Err(ApiError::new("AccessDenied", "Request has expired").with_status(403));
        }
        Ok(Download { key: grant.code.key(call)?, code: grant.code })
    }

    /// The zip file.
    pub fn body(&self, outside: &Outside) -> Result<Body> {
        outside.blobs()?.read(&self.code.blob, &self.key, 0, self.code.size)
    }
}
