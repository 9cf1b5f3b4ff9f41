//! What the gateway answers that is no operation of AWS's API.

pub(crate) mod credentials;
pub(crate) mod custom_resources;
pub(crate) mod function_code;
pub(crate) mod git;

use http::{HeaderValue, Request, Response, StatusCode, header};

use crate::{RequestBody, ResponseBody, full};

/// The name of the host that a request is for, with its port if it says one.
fn host(request: &Request<RequestBody>) -> &str {
    let named = request.headers().get(header::HOST).and_then(|host| host.to_str().ok());
    request.uri().host().or(named).unwrap_or_default()
}

/// An error as S3 tells it: for what looks like S3.
fn refusal(status: StatusCode, code: &str, message: &str) -> Response<ResponseBody> {
    let text = format!(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<Error><Code>{code}</Code><Message>{message}</Message></Error>"
    );
    let mut response = Response::new(full(text));
    *response.status_mut() = status;
    response.headers_mut().insert(header::CONTENT_TYPE, HeaderValue::from_static("application/xml"));
    response
}
