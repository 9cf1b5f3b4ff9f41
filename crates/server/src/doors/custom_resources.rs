//! Where the functions of custom resources put their answers: what looks like a presigned URL of S3.

use bytes::Bytes;
use http::{Method, Request, Response, StatusCode, header};
use http_body_util::{BodyExt as _, Limited};
use kernel::{Kernel, Origin};

use super::{host, refusal};
use crate::{RequestBody, ResponseBody, full};

/// Bytes that are read of an answer: more than it may have, so that one that is too long can be told so.
const LARGEST: usize = 64 * 1024;

/// The door, on a kernel.
pub(crate) struct CustomResourceDoor {
    kernel: Kernel,
}

impl CustomResourceDoor {
    pub(crate) fn new(kernel: Kernel) -> Self {
        CustomResourceDoor { kernel }
    }

    /// Whether a request is for this door: by the name of its host.
    pub(crate) fn takes(request: &Request<RequestBody>) -> bool {
        host(request).starts_with(cloudformation::HOST_PREFIX)
    }

    /// Answers one request.
    pub(crate) async fn handle(&self, request: Request<RequestBody>) -> Response<ResponseBody> {
        let token = request.uri().query().and_then(cloudformation::token).map(str::to_owned);
        let (Some(token), &Method::PUT) = (token, request.method()) else {
            return refusal(StatusCode::FORBIDDEN, "AccessDenied", "Access Denied");
        };
        let body: Bytes = match Limited::new(request.into_body(), LARGEST).collect().await {
            Ok(body) => body.to_bytes(),
            Err(_) => return refusal(StatusCode::BAD_REQUEST, "EntityTooLarge", "the answer is too large"),
        };
        let take = move |call: &mut kernel::Call| cloudformation::answer(call, &token, &body);
        match self.kernel.write(Origin::nobody(), take).await {
            Ok(()) => {
                let mut taken = Response::new(full(""));
                let etag = header::HeaderValue::from_static("\"d41d8cd98f00b204e9800998ecf8427e\"");
                taken.headers_mut().insert(header::ETAG, etag);
                taken
            }
            Err(error) => {
                let status = StatusCode::from_u16(error.status).unwrap_or(StatusCode::FORBIDDEN);
                refusal(status, &error.code, &error.message)
            }
        }
    }
}
