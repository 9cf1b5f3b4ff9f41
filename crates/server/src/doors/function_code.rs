//! Where the code of functions is downloaded: what looks like a presigned URL of S3.

use http::{Method, Request, Response, StatusCode, header};
use kernel::{Kernel, Origin};
use lambda::Download;

use super::{host, refusal};
use crate::{RequestBody, ResponseBody, api};

/// The door, on a kernel.
pub(crate) struct FunctionCodeDoor {
    kernel: Kernel,
}

impl FunctionCodeDoor {
    pub(crate) fn new(kernel: Kernel) -> Self {
        FunctionCodeDoor { kernel }
    }

    /// Whether a request is for this door: by the name of its host.
    pub(crate) fn takes(request: &Request<RequestBody>) -> bool {
        let host = host(request);
        host.starts_with(lambda::HOST_PREFIX) && host.contains("-tasks.s3.")
    }

    /// Answers one request.
    pub(crate) async fn handle(&self, request: &Request<RequestBody>) -> Response<ResponseBody> {
        let (Some(query), &Method::GET) = (request.uri().query().map(str::to_owned), request.method()) else {
            return refusal(StatusCode::FORBIDDEN, "AccessDenied", "Access Denied");
        };
        let granted = self.kernel.read(Origin::nobody(), move |call| Download::granted(call, &query)).await;
        match granted.and_then(|download| download.body(self.kernel.outside())) {
            Ok(body) => {
                let length = body.length().unwrap_or_default();
                let mut answer = Response::new(api::streamed(body));
                let zip = header::HeaderValue::from_static("application/zip");
                answer.headers_mut().insert(header::CONTENT_TYPE, zip);
                answer.headers_mut().insert(header::CONTENT_LENGTH, length.into());
                answer
            }
            Err(error) => {
                let status = StatusCode::from_u16(error.status).unwrap_or(StatusCode::FORBIDDEN);
                refusal(status, &error.code, &error.message)
            }
        }
    }
}
