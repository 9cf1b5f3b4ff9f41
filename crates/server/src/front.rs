//! What answers requests that are meant for the runtime: its own pages, Git's exchanges, processes' credentials, and
//! AWS's API.

use http::{Method, Request, Response, StatusCode};

use crate::api::Api;
use crate::doors::credentials::CredentialsDoor;
use crate::doors::custom_resources::CustomResourceDoor;
use crate::doors::function_code::FunctionCodeDoor;
use crate::doors::git::{Exchange as GitExchange, GitDoor};
use crate::reset::Reset;
use crate::{Connection, Handler, RequestBody, ResponseBody, full};

/// The front.
pub(crate) struct Front {
    pub(crate) api: Api,
    pub(crate) git: GitDoor,
    pub(crate) credentials: CredentialsDoor,
    pub(crate) custom_resources: CustomResourceDoor,
    pub(crate) function_code: FunctionCodeDoor,
    /// Only where nothing is checked.
    pub(crate) reset: Option<Reset>,
}

impl Handler for Front {
    async fn handle(&self, request: Request<RequestBody>, connection: Connection) -> Response<ResponseBody> {
        if CredentialsDoor::takes(&request, &connection) {
            return self.credentials.handle(&request, &connection).await;
        }
        if CustomResourceDoor::takes(&request) {
            return self.custom_resources.handle(request).await;
        }
        if FunctionCodeDoor::takes(&request) {
            return self.function_code.handle(&request).await;
        }
        let (parts, body) = request.into_parts();
        let exchange = GitExchange::of(&parts);
        let request = Request::from_parts(parts, body);
        if let Some(exchange) = exchange {
            return self.git.handle(exchange, request, &connection).await;
        }
        match (request.uri().path(), &self.reset) {
            ("/_formwork/health", _) => plain(StatusCode::OK, "{\"status\":\"running\"}\n"),
            ("/_formwork/reset", Some(reset)) => begin_again(reset, request.method()).await,
            (path, _) if path.starts_with("/_formwork/") => {
                plain(StatusCode::NOT_FOUND, "{\"error\":\"no such page\"}\n")
            }
            _ => self.api.handle(request, &connection).await,
        }
    }
}

async fn begin_again(reset: &Reset, method: &Method) -> Response<ResponseBody> {
    if method != Method::POST {
        return plain(StatusCode::METHOD_NOT_ALLOWED, "{\"error\":\"POST empties the runtime\"}\n");
    }
    match reset.run().await {
        Ok(()) => plain(StatusCode::OK, "{\"status\":\"empty\"}\n"),
        Err(cause) => {
            tracing::error!(%cause, "the runtime could not be emptied");
            let text = "{\"error\":\"the runtime could not be emptied; its log says why\"}\n";
            plain(StatusCode::INTERNAL_SERVER_ERROR, text)
        }
    }
}

fn plain(status: StatusCode, text: &'static str) -> Response<ResponseBody> {
    let mut response = Response::new(full(text));
    *response.status_mut() = status;
    response
        .headers_mut()
        .insert(http::header::CONTENT_TYPE, http::HeaderValue::from_static("application/json"));
    response
}
