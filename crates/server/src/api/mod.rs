//! AWS's API: a request that the gateway hands on, through authentication, decoding and the kernel, to its answer.

mod answer;
mod identify;
mod payload;
#[cfg(test)]
mod tests;

use std::sync::Arc;

pub(crate) use answer::{source_ip, streamed};
pub(crate) use identify::{credentials, unchecked};

use bytes::Bytes;
use http::request::Parts;
use http::{Method, Request, Response};
use http_body_util::{BodyExt as _, Limited};
use kernel::{Call, Kernel, Origin, Place, RequestInfo};
use schema::{ApiError, Protocol};
use wire::sigv4::Keys;
use wire::{Misroute, Router, Target};

use crate::{Connection, RequestBody, ResponseBody};

/// The largest body of an operation whose body is a document. The largest that AWS takes is a Lambda's code.
const LARGEST_DOCUMENT: usize = 70 << 20;

/// AWS's API on a kernel.
pub(crate) struct Api {
    kernel: Kernel,
    router: Router,
    keys: Keys,
    /// The region of requests that say none.
    region: String,
    /// Where nothing is checked, the account of requests that say none.
    unchecked: Option<String>,
}

/// An error and the protocol in which to tell it.
struct Failed {
    protocol: Protocol,
    service: Option<&'static schema::ServiceFacts>,
    error: ApiError,
}

impl Api {
    pub(crate) fn new(kernel: Kernel, region: String, unchecked: Option<String>) -> Self {
        let services: Vec<_> = kernel.registry().services().collect();
        Api { router: Router::new(&services), keys: Keys::default(), kernel, region, unchecked }
    }

    /// Answers one request.
    pub(crate) async fn handle(
        &self,
        request: Request<RequestBody>,
        connection: &Connection,
    ) -> Response<ResponseBody> {
        use kernel::Ids as _;
        let id = self.kernel.entropy().uuid();
        let (parts, body) = request.into_parts();
        let head = parts.method == Method::HEAD;
        match self.answer(&parts, body, connection, &id).await {
            Ok(response) => response,
            Err(failed) => answer::error(&failed, &id, head),
        }
    }

    async fn answer(
        &self,
        parts: &Parts,
        body: RequestBody,
        connection: &Connection,
        id: &str,
    ) -> Result<Response<ResponseBody>, Failed> {
        let mut incoming = Incoming::Stream(body);
        if Router::needs_body(parts) {
            incoming = incoming.collected().await.map_err(|error| Failed::unrouted(parts, error))?;
        }
        let target = self.router.route(parts, incoming.so_far()).map_err(Failed::from)?;
        let failed = |error: ApiError| Failed::at(&target, error);
        if !target.operation.streams_in {
            incoming = incoming.collected().await.map_err(failed)?;
        }

        let who = self.identify(&target, parts, &incoming).await.map_err(failed)?;
        let entry = self
            .kernel
            .registry()
            .operation(target.service.id, target.operation.name)
            .map(Arc::clone)
            .ok_or_else(|| failed(Call::not_implemented(target.operation)))?;
        let input = wire::decode_request(&target, parts, incoming.so_far()).map_err(failed)?;
        let origin = Origin {
            place: Place::new(who.account, who.region),
            caller: who.caller,
            request: RequestInfo {
                id: id.to_owned(),
                source_ip: answer::source_ip(connection),
                secure: connection.secure,
                user_agent: header(parts, "user-agent").to_owned(),
            },
        };
        if entry.streams().is_some() {
            let body = payload::body(incoming, parts, &who.payload, who.chain);
            let (output, body) = self.kernel.stream(origin, &*entry, input, body).await.map_err(failed)?;
            answer::stream(&target, &*output, body, id).map_err(failed)
        } else {
            let output = self.kernel.answer(origin, entry, input).await.map_err(failed)?;
            answer::document(&target, &*output, id).map_err(failed)
        }
    }
}

/// A request's body, on the wire still or here.
enum Incoming {
    Stream(RequestBody),
    Here(Bytes),
}

impl Incoming {
    /// The bytes that are here: all or none.
    fn so_far(&self) -> &[u8] {
        match self {
            Incoming::Stream(_) => &[],
            Incoming::Here(bytes) => bytes,
        }
    }

    async fn collected(self) -> Result<Self, ApiError> {
        let Incoming::Stream(body) = self else { return Ok(self) };
        match Limited::new(body, LARGEST_DOCUMENT).collect().await {
            Ok(whole) => Ok(Incoming::Here(whole.to_bytes())),
            Err(cause) if cause.is::<http_body_util::LengthLimitError>() => Err(ApiError::new(
                "RequestEntityTooLargeException",
                format!("the request's body has more than {LARGEST_DOCUMENT} bytes"),
            )
            .with_status(413)),
            Err(cause) => Err(ApiError::new("RequestTimeout", cause.to_string())),
        }
    }
}

impl Failed {
    fn at(target: &Target, error: ApiError) -> Self {
        Failed { protocol: target.protocol, service: Some(target.service), error }
    }

    /// A request whose body broke before anything was known of it.
    fn unrouted(parts: &Parts, error: ApiError) -> Self {
        let form = header(parts, "content-type").starts_with("application/x-www-form-urlencoded");
        Failed { protocol: if form { Protocol::Query } else { Protocol::Json11 }, service: None, error }
    }
}

impl From<Misroute> for Failed {
    fn from(misroute: Misroute) -> Self {
        Failed { protocol: misroute.protocol, service: misroute.service, error: misroute.error }
    }
}

/// A header as text; empty if it is absent.
pub(crate) fn header<'p>(parts: &'p Parts, name: &str) -> &'p str {
    parts.headers.get(name).and_then(|value| value.to_str().ok()).unwrap_or_default()
}
