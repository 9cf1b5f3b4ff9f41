//! The credentials of processes: where AWS's SDKs in a container ask for those of its role.
//!
//! In a sandbox that is the address 169.254.170.2, and the connection says whose it is. A process without sandbox asks
//! the gateway itself, with a token. What either gets are temporary credentials of its own role, new at each time.

use executor::runner::{CREDENTIALS, PLAIN_CREDENTIALS, Runner};
use http::header::{AUTHORIZATION, CACHE_CONTROL, CONTENT_TYPE};
use http::{HeaderValue, Method, Request, Response, StatusCode};
use kernel::{Acting, Kernel, ProcessRole};
use schema::TimeFormat;
use serde_json::json;

use crate::{Connection, Origin, RequestBody, ResponseBody, full};

/// Seconds for which credentials are good. SDKs ask for new ones well before.
const LIFETIME: i32 = 3600;

/// The door, on a kernel and what runs its processes.
pub(crate) struct CredentialsDoor {
    kernel: Kernel,
    runner: Runner,
}

impl CredentialsDoor {
    pub(crate) fn new(kernel: Kernel, runner: Runner) -> Self {
        CredentialsDoor { kernel, runner }
    }

    /// Whether a request is for this door.
    pub(crate) fn takes(request: &Request<RequestBody>, connection: &Connection) -> bool {
        let inside = matches!(connection.origin, Origin::Sandbox { .. })
            && connection.dialled == executor::relay::CREDENTIALS.into();
        inside || request.uri().path().starts_with(PLAIN_CREDENTIALS)
    }

    /// Answers one request.
    pub(crate) async fn handle(
        &self,
        request: &Request<RequestBody>,
        connection: &Connection,
    ) -> Response<ResponseBody> {
        if request.method() != Method::GET {
            return said(StatusCode::METHOD_NOT_ALLOWED, "credentials are asked for by GET");
        }
        let Some(role) = self.role(request, connection) else {
            return said(StatusCode::NOT_FOUND, "there are no credentials for this process here");
        };
        match self.issue(&role).await {
            Ok(document) => answer(StatusCode::OK, document.to_string()),
            Err(error) => {
                let status = StatusCode::from_u16(error.status).unwrap_or(StatusCode::FORBIDDEN);
                said(status, &format!("{}: {}", error.code, error.message))
            }
        }
    }

    /// The role of who asks.
    fn role(&self, request: &Request<RequestBody>, connection: &Connection) -> Option<ProcessRole> {
        let path = request.uri().path();
        match &connection.origin {
            Origin::Sandbox { job } => {
                let own = path.strip_prefix(CREDENTIALS) == Some(job.as_str());
                own.then(|| self.runner.role_of(job)).flatten()
            }
            Origin::Peer(_) => {
                let token = request.headers().get(AUTHORIZATION)?.to_str().ok()?;
                self.runner.role_by_token(path.strip_prefix(PLAIN_CREDENTIALS)?, token)
            }
        }
    }

    async fn issue(&self, role: &ProcessRole) -> kernel::Result<serde_json::Value> {
        let known = self.kernel.registry().services().find(|facts| facts.id == role.service);
        let service = known.ok_or_else(|| kernel::internal(format_args!("no service {}", role.service)))?.id;
        let acting = Acting { service, resource: &role.source, role: Some((&role.arn, &role.session)) };
        let origin = self.kernel.outside().origin(&self.kernel, &acting).await?;
        let caller = origin.caller.clone();
        let issued = self.kernel.read(origin, move |call| iam::issue(call, caller, LIFETIME)).await?;
        Ok(json!({
            "RoleArn": role.arn,
            "AccessKeyId": issued.access_key_id,
            "SecretAccessKey": issued.secret_access_key,
            "Token": issued.session_token,
            "Expiration": issued.expiration.format(TimeFormat::Iso8601),
        }))
    }
}

fn said(status: StatusCode, message: &str) -> Response<ResponseBody> {
    // botocore shows `message`, others `code`.
    answer(status, json!({"code": status.as_str(), "message": message}).to_string())
}

fn answer(status: StatusCode, text: String) -> Response<ResponseBody> {
    let mut response = Response::new(full(text));
    *response.status_mut() = status;
    response.headers_mut().insert(CONTENT_TYPE, HeaderValue::from_static("application/json"));
    response.headers_mut().insert(CACHE_CONTROL, HeaderValue::from_static("no-store"));
    response
}
