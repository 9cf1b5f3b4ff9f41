//! Where the functions of custom resources put their answers: what looks like a presigned URL of S3.

use bytes::Bytes;
use http::{Method, Request, Response, StatusCode, header};
use http_body_util::{BodyExt as _, Limited};
use kernel::{Kernel, Origin};

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
        let named = request.headers().get(header::HOST).and_then(|host| host.to_str().ok());
        let host = request.uri().host().or(named).unwrap_or_default();
        host.starts_with(cloudformation::HOST_PREFIX)
    }

    /// Answers one request.
    pub(crate) async fn handle(&self, request: Request<RequestBody>) -> Response<ResponseBody> {
        let token = request.uri().query().and_then(cloudformation::token).map(str::to_owned);
        let (Some(token), &Method::PUT) = (token, request.method()) else {
            return said(StatusCode::FORBIDDEN, "AccessDenied", "Access Denied");
        };
        let body: Bytes = match Limited::new(request.into_body(), LARGEST).collect().await {
            Ok(body) => body.to_bytes(),
            Err(_) => return said(StatusCode::BAD_REQUEST, "EntityTooLarge", "the answer is too large"),
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
                said(status, &error.code, &error.message)
            }
        }
    }
}

fn said(status: StatusCode, code: &str, message: &str) -> Response<ResponseBody> {
    let text = format!(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<Error><Code>{code}</Code><Message>{message}</Message></Error>"
    );
    let mut response = Response::new(full(text));
    *response.status_mut() = status;
    response
        .headers_mut()
        .insert(header::CONTENT_TYPE, header::HeaderValue::from_static("application/xml"));
    response
}
