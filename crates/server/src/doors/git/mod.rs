//! Git over smart HTTP: `git clone`, `fetch` and `push` of CodeCommit's repositories.
//!
//! Git's client asks without credentials first, and is told that Basic is wanted. What its credential helpers then give
//! as a password is a signature of AWS's over the repository's path. The door knows HTTP and signatures; what an
//! exchange may and does is codecommit's.
//!
//! Where nothing is checked, a question without credentials is one of the default account. Git's client shows what
//! credentials it has only when they are asked for: so they are, when that account has no such repository.

mod body;
mod place;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD as BASE64;
use codecommit::Side;
use http::header::{CACHE_CONTROL, CONTENT_TYPE, HeaderName, WWW_AUTHENTICATE};
use http::request::Parts;
use http::{HeaderValue, Method, Request, Response, StatusCode};
use kernel::{Caller, Ids as _, Kernel, Origin, Place, RequestInfo};
use schema::{ApiError, Protocol};
use wire::sigv4::{Claim, Expected, Keys};

pub(crate) use place::Exchange;

use crate::{Connection, RequestBody, ResponseBody, api, full};

/// The door, on a kernel.
pub(crate) struct GitDoor {
    kernel: Kernel,
    keys: Keys,
    /// The region of requests whose host name says none.
    region: String,
    /// Where nothing is checked, the account of requests that say none.
    unchecked: Option<String>,
}

/// An answer that is none that Git wants: a status, and words for a person, which Git's client shows.
struct Refused {
    status: StatusCode,
    message: String,
}

impl GitDoor {
    pub(crate) fn new(kernel: Kernel, region: String, unchecked: Option<String>) -> Self {
        GitDoor { kernel, keys: Keys::default(), region, unchecked }
    }

    /// Answers one request of an exchange.
    pub(crate) async fn handle(
        &self,
        exchange: Exchange,
        request: Request<RequestBody>,
        connection: &Connection,
    ) -> Response<ResponseBody> {
        let (parts, body) = request.into_parts();
        let given = basic(&parts);
        if given.is_none() && self.unchecked.is_none() {
            return challenge();
        }
        let outcome = async {
            let given = given.as_ref().map(|(user, password)| (user.as_str(), password.as_str()));
            let origin = self.origin(&exchange, &parts, connection, given).await?;
            self.answer(exchange, &parts, body, origin).await
        };
        match outcome.await {
            Err(refused) if given.is_none() && refused.status == StatusCode::NOT_FOUND => challenge(),
            outcome => outcome.unwrap_or_else(Refused::into_response),
        }
    }

    async fn answer(
        &self,
        exchange: Exchange,
        parts: &Parts,
        body: RequestBody,
        origin: Origin,
    ) -> Result<Response<ResponseBody>, Refused> {
        let protocol = api::header(parts, "git-protocol");
        let protocol = (!protocol.is_empty()).then(|| protocol.to_owned());
        let Exchange { repository, side, advertise, .. } = exchange;
        let method = if advertise { Method::GET } else { Method::POST };
        if parts.method != method {
            let message = format!("{} is answered by {method} alone", parts.uri.path());
            return Err(Refused { status: StatusCode::METHOD_NOT_ALLOWED, message });
        }
        let answer = if advertise {
            codecommit::advertise(&self.kernel, origin, side, &repository, protocol).await?
        } else {
            let body = body::received(parts, body)?;
            match side {
                Side::Pull => codecommit::pull(&self.kernel, origin, &repository, protocol, body).await?,
                Side::Push => codecommit::push(&self.kernel, origin, &repository, protocol, body).await?,
            }
        };
        let what = if advertise { "advertisement" } else { "result" };
        let media = format!("application/x-{}-{what}", side.service());
        let mut response = Response::new(api::streamed(answer));
        set(&mut response, CONTENT_TYPE, &media);
        set(&mut response, CACHE_CONTROL, "no-cache");
        Ok(response)
    }

    /// Who sent it, and from where. `given` are user and password.
    async fn origin(
        &self,
        exchange: &Exchange,
        parts: &Parts,
        connection: &Connection,
        given: Option<(&str, &str)>,
    ) -> Result<Origin, Refused> {
        let region = exchange.region.as_ref().unwrap_or(&self.region);
        let (caller, account) = match &self.unchecked {
            Some(account) => {
                let user = given.map_or("", |(user, _)| user);
                let (key, token) =
                    user.split_once('%').map_or((user, None), |(key, token)| (key, Some(token)));
                api::unchecked(&self.kernel, account, key, token, region).await
            }
            None => self.identify(exchange, parts, region, given.unwrap_or_default()).await?,
        };
        Ok(Origin {
            caller,
            place: Place::new(account, region.clone()),
            request: RequestInfo {
                id: self.kernel.entropy().uuid(),
                source_ip: api::source_ip(connection),
                secure: connection.secure,
                user_agent: api::header(parts, "user-agent").to_owned(),
            },
        })
    }

    /// Whose signature a password is, and the account that it is of.
    async fn identify(
        &self,
        exchange: &Exchange,
        parts: &Parts,
        region: &str,
        (user, password): (&str, &str),
    ) -> Result<(Caller, String), Refused> {
        let host = api::header(parts, "host");
        let refuse = |refusal: wire::sigv4::Refusal| Refused::of(refusal.to_error(Protocol::RestJson));
        let claim = Claim::git(user, password, &exchange.path, host, region).map_err(refuse)?;
        let found = api::credentials(&self.kernel, &claim, |refusal| refusal.to_error(Protocol::RestJson));
        let found = found.await.map_err(Refused::of)?;
        let expected = Expected { service: "codecommit", region: exchange.region.as_deref() };
        claim.verify(&found.secret, &self.keys, self.kernel.clock().now(), expected, None).map_err(refuse)?;
        Ok((found.caller, found.account))
    }
}

/// User and password, if the request has them.
fn basic(parts: &Parts) -> Option<(String, String)> {
    let encoded = api::header(parts, "authorization").strip_prefix("Basic ")?.trim();
    let text = String::from_utf8(BASE64.decode(encoded).ok()?).ok()?;
    // A session token has no colon in it.
    let (user, password) = text.split_once(':')?;
    Some((user.to_owned(), password.to_owned()))
}

fn challenge() -> Response<ResponseBody> {
    let mut response = Response::new(full("credentials are wanted: a helper of CodeCommit's makes them\n"));
    *response.status_mut() = StatusCode::UNAUTHORIZED;
    set(&mut response, WWW_AUTHENTICATE, "Basic");
    set(&mut response, CONTENT_TYPE, "text/plain; charset=utf-8");
    response
}

fn set(response: &mut Response<ResponseBody>, name: HeaderName, value: &str) {
    if let Ok(value) = HeaderValue::from_str(value) {
        response.headers_mut().insert(name, value);
    }
}

impl Refused {
    /// What an error of the service is to Git's client. It shows the words of a refused question; those of a refused
    /// push come in Git's own report.
    fn of(error: ApiError) -> Self {
        let status = match &*error.code {
            "AccessDeniedException" => StatusCode::FORBIDDEN,
            "RepositoryDoesNotExistException" => StatusCode::NOT_FOUND,
            _ => StatusCode::from_u16(error.status).unwrap_or(StatusCode::BAD_REQUEST),
        };
        Refused { status, message: error.message }
    }

    fn into_response(self) -> Response<ResponseBody> {
        tracing::debug!(status = %self.status, message = self.message, "refused to Git's client");
        let mut response = Response::new(full(format!("{}\n", self.message)));
        *response.status_mut() = self.status;
        set(&mut response, CONTENT_TYPE, "text/plain; charset=utf-8");
        response
    }
}

impl From<ApiError> for Refused {
    fn from(error: ApiError) -> Self {
        Refused::of(error)
    }
}
