//! Calls operations over HTTP, signed, as any other client does: of the local gateway, of AWS, or of another server.
//!
//! What the command line does, it does by these calls alone: there is no other door for it than for everybody else.

mod connection;
mod endpoint;
mod patience;
mod web;

use http::header::{HOST, HeaderValue};
use ring::rand::{SecureRandom as _, SystemRandom};
use schema::{ApiError, Operation, Timestamp};
use wire::sigv4::{self, Payload, Signing};

pub use connection::ConnectionError;
pub use endpoint::{Endpoint, NoServer};
pub use rustls::pki_types::CertificateDer;
pub use web::{Web, certificates};
pub use wire::sigv4::Credentials;

/// A caller with credentials, in a region.
#[derive(Clone, Debug)]
pub struct Client {
    endpoint: Endpoint,
    credentials: Credentials,
    region: String,
    patient: bool,
    now: fn() -> Timestamp,
}

/// Why a call did not give its output.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// The service answered with an error.
    #[error("{operation}: {error}")]
    Api {
        /// The operation: `sts:AssumeRole`.
        operation: String,
        /// The service's error.
        error: ApiError,
    },
    /// There was no answer.
    #[error("cannot reach {host}: {cause}")]
    Connection {
        /// Where.
        host: String,
        /// Why.
        cause: ConnectionError,
    },
}

impl Error {
    /// The service's code, if it answered: `AccessDenied`.
    pub fn code(&self) -> Option<&str> {
        match self {
            Error::Api { error, .. } => Some(&error.code),
            Error::Connection { .. } => None,
        }
    }

    /// Whether the service answered that the caller may not.
    pub fn is_denied(&self) -> bool {
        matches!(self.code(), Some("AccessDenied" | "AccessDeniedException" | "UnauthorizedOperation"))
    }
}

impl Client {
    /// A client. `now` tells the time that requests are signed at.
    pub fn new(endpoint: Endpoint, credentials: Credentials, region: &str, now: fn() -> Timestamp) -> Self {
        Client { endpoint, credentials, region: region.to_owned(), patient: false, now }
    }

    /// The same with other credentials.
    pub fn with(&self, credentials: Credentials) -> Self {
        Client { credentials, ..self.clone() }
    }

    /// The same for another region.
    #[must_use]
    pub fn region(&self, region: &str) -> Self {
        Client { region: region.to_owned(), ..self.clone() }
    }

    /// The same, which asks again when the server is asked too often, is not well or cannot be reached: as one does over
    /// a network. Whether it is well to do a thing twice is for the operation's own token to say.
    #[must_use]
    pub fn patient(self) -> Self {
        Client { patient: true, ..self }
    }

    /// Calls an operation.
    pub async fn call<Op: Operation>(&self, op: &Op) -> Result<Op::Output, Error> {
        self.persist(op, None).await.map(|(output, _)| output)
    }

    /// Calls a data-plane operation: `body` is what streams in, and what streams out comes beside the output.
    pub async fn stream<Op: Operation>(
        &self,
        op: &Op,
        body: Vec<u8>,
    ) -> Result<(Op::Output, Vec<u8>), Error> {
        self.persist(op, Some(&body)).await
    }

    async fn persist<Op: Operation>(
        &self,
        op: &Op,
        streamed: Option<&[u8]>,
    ) -> Result<(Op::Output, Vec<u8>), Error> {
        let mut made = 1;
        loop {
            // What a request needs on its way is large, and in the future of every caller otherwise.
            match Box::pin(self.send(op, streamed)).await {
                Ok(answer) => return Ok(answer),
                Err(error) => match patience::pause(&error, made).filter(|_| self.patient) {
                    Some(pause) => tokio::time::sleep(pause).await,
                    None => return Err(error),
                },
            }
            made += 1;
        }
    }

    /// Calls an operation that lists, page after page until there is none left; all items, in their order. `turn` asks for
    /// the page of a token, `read` gives a page's items and the token of the next one.
    pub async fn all<Op: Operation, T>(
        &self,
        mut ask: Op,
        turn: impl Fn(&mut Op, String),
        read: impl Fn(Op::Output) -> (Vec<T>, Option<String>),
    ) -> Result<Vec<T>, Error> {
        let mut all = Vec::new();
        loop {
            let (items, next) = read(self.call(&ask).await?);
            all.extend(items);
            match next {
                Some(token) => turn(&mut ask, token),
                None => return Ok(all),
            }
        }
    }

    async fn send<Op: Operation>(
        &self,
        op: &Op,
        streamed: Option<&[u8]>,
    ) -> Result<(Op::Output, Vec<u8>), Error> {
        let told = |error: ApiError| Error::Api { operation: format!("{}:{}", Op::SERVICE, Op::NAME), error };
        let protocol = *Op::API.protocols.first().ok_or_else(|| told(no_protocol()))?;
        let request = wire::encode_request(Op::API, Op::FACTS, protocol, op).map_err(told)?;
        let (mut parts, encoded) = request.into_parts();
        let body = streamed.filter(|_| Op::FACTS.streams_in).map_or(encoded, <[u8]>::to_vec);
        let to = self.endpoint.destination(Op::API, &self.region);
        let host = HeaderValue::from_str(&to.authority());
        parts.headers.insert(HOST, host.map_err(|_| told(no_protocol()))?);
        let payload = Payload::Hash(sigv4::hash(&body));
        let signing = Signing {
            credentials: &self.credentials,
            region: to.region.unwrap_or(&self.region),
            service: Op::API.signing_name,
            now: (self.now)(),
        };
        sigv4::sign(&mut parts, &payload, &signing).map_err(told)?;
        let response = self
            .endpoint
            .web
            .reach(&to, http::Request::from_parts(parts, body))
            .await
            .map_err(|cause| Error::Connection { host: to.authority(), cause })?;
        let output = wire::decode_answer(Op::FACTS, protocol, &response).map_err(told)?;
        match output.into_any().downcast() {
            Ok(output) => Ok((*output, response.into_body())),
            Err(_) => Err(told(no_protocol())),
        }
    }
}

/// A token for an operation that is done once however often it is sent: 32 digits and letters, at random.
pub fn token() -> Result<String, ConnectionError> {
    let mut bytes = [0; 16];
    let random = SystemRandom::new().fill(&mut bytes);
    random.map_err(|_| ConnectionError::Random)?;
    Ok(format!("{:032x}", u128::from_be_bytes(bytes)))
}

/// An operation whose generated facts do not fit together: a fault of the generator.
fn no_protocol() -> ApiError {
    ApiError::new("InvalidModel", "the operation's generated facts do not fit together")
}
