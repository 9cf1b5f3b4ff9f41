//! Why the proxy did not reach a host, said to its client.

use std::io;
use std::time::Duration;

use http::header::CONTENT_TYPE;
use http::{HeaderValue, Response, StatusCode};

use super::body::{ResponseBody, full};

/// Why a client of the proxy gets no further.
#[derive(Debug, thiserror::Error)]
pub(crate) enum Refusal {
    #[error("the proxy needs to be told a host and a port")]
    Target,
    #[error("a tunnel through the gateway cannot hold another one")]
    Nested,
    #[error("the proxy forwards `http` only; ask for `{0}` through a tunnel (`CONNECT`)")]
    Scheme(String),
    #[error("`{0}` is not a host of AWS's, and the gateway is a proxy to others for its own machine only")]
    Stranger(String),
    #[error("`{host}` is {what}, which user code in a sandbox may not reach")]
    OutOfBounds { host: String, what: &'static str },
    #[error("`{host}` cannot be resolved: {source}")]
    Unresolved { host: String, source: io::Error },
    #[error("`{host}` cannot be reached: {source}")]
    Unreachable { host: String, source: io::Error },
    #[error("`{host}` was not reached within {} seconds", within.as_secs_f32())]
    Late { host: String, within: Duration },
    #[error("the proxy `{proxy}`, which this machine goes through, cannot be reached: {source}")]
    Proxy { proxy: String, source: io::Error },
    #[error("the proxy `{proxy}`, which this machine goes through, answers {status} for `{host}`")]
    ProxyRefused { proxy: String, host: String, status: StatusCode },
    #[error("`{host}` did not answer in HTTP: {source}")]
    Exchange { host: String, source: hyper::Error },
}

impl Refusal {
    fn status(&self) -> StatusCode {
        match self {
            Refusal::Target | Refusal::Nested | Refusal::Scheme(_) => StatusCode::BAD_REQUEST,
            Refusal::Stranger(_) | Refusal::OutOfBounds { .. } => StatusCode::FORBIDDEN,
            Refusal::Late { .. } => StatusCode::GATEWAY_TIMEOUT,
            Refusal::Unresolved { .. }
            | Refusal::Unreachable { .. }
            | Refusal::Proxy { .. }
            | Refusal::ProxyRefused { .. }
            | Refusal::Exchange { .. } => StatusCode::BAD_GATEWAY,
        }
    }

    pub(crate) fn response(&self) -> Response<ResponseBody> {
        tracing::info!(refusal = %self, "the proxy turns a client away");
        let mut response = Response::new(full(format!("formwork: {self}\n")));
        *response.status_mut() = self.status();
        response.headers_mut().insert(CONTENT_TYPE, HeaderValue::from_static("text/plain; charset=utf-8"));
        response
    }
}
