//! The way that the standard chain of credentials takes to AWS: our own, so that there is one TLS in this program, and one
//! set of authorities that it trusts.

use aws_smithy_runtime_api::client::http::{
    HttpClient, HttpConnector, HttpConnectorFuture, HttpConnectorSettings, SharedHttpConnector,
};
use aws_smithy_runtime_api::client::orchestrator::{HttpRequest, HttpResponse};
use aws_smithy_runtime_api::client::result::ConnectorError;
use aws_smithy_runtime_api::client::runtime_components::RuntimeComponents;
use aws_smithy_types::body::SdkBody;
use client::Web;
use std::time::Duration;

/// How long an answer may take where the chain says nothing.
const LONGEST: Duration = Duration::from_secs(30);

/// What asks for credentials over the network: single sign-on, roles, instances.
#[derive(Clone, Debug)]
pub(super) struct Asking(pub(super) Web);

/// The same, with the patience that one of them has: an instance's address is asked on machines that are none.
#[derive(Debug)]
struct Connector {
    web: Web,
    longest: Duration,
}

impl HttpClient for Asking {
    fn http_connector(&self, settings: &HttpConnectorSettings, _: &RuntimeComponents) -> SharedHttpConnector {
        let longest = match (settings.connect_timeout(), settings.read_timeout()) {
            (None, None) => LONGEST,
            (Some(one), None) | (None, Some(one)) => one,
            (Some(connect), Some(read)) => connect + read,
        };
        SharedHttpConnector::new(Connector { web: self.0.clone(), longest })
    }
}

impl HttpConnector for Connector {
    fn call(&self, request: HttpRequest) -> HttpConnectorFuture {
        let (web, longest) = (self.web.clone(), self.longest);
        HttpConnectorFuture::new(async move {
            match tokio::time::timeout(longest, send(&web, request)).await {
                Ok(answer) => answer,
                Err(late) => Err(ConnectorError::timeout(late.into())),
            }
        })
    }
}

async fn send(web: &Web, request: HttpRequest) -> Result<HttpResponse, ConnectorError> {
    let request = request.try_into_http1x().map_err(|error| ConnectorError::user(error.into()))?;
    // What asks for credentials has its body at hand.
    let request = request.map(|body| body.bytes().unwrap_or_default().to_vec());
    let answer = web.send(request).await.map_err(|error| ConnectorError::io(error.into()))?;
    answer.map(SdkBody::from).try_into().map_err(|error| ConnectorError::other(Box::new(error), None))
}
