//! What the effects of a host share: whom they act as, and its log.

use std::sync::Arc;

use kernel::{Acting, As, Call, LogLine, Outside, Processes, Result, internal};
use workload::{Follows, LogStream, Piece, Says, Store};

use super::Host;
use crate::hosting::endpoint;
use crate::role::SESSION;

/// Whoever does the work of a host outside of transactions.
pub(super) struct Agent<'o> {
    pub(super) outside: &'o Outside,
    pub(super) host: Host,
    pub(super) processes: Arc<dyn Processes>,
    /// The ARN of the endpoint, which it acts for.
    pub(super) endpoint: String,
}

/// The host with an ARN, which may be gone.
pub(super) async fn find(outside: &Outside, arn: &str) -> Result<Option<Host>> {
    let id = arn.rsplit('/').next().unwrap_or_default().to_owned();
    let acting = Acting { service: "sagemaker", resource: arn, role: None };
    outside.read(&acting, move |call: &Call| call.get::<Host>(&id)).await
}

impl<'o> Agent<'o> {
    /// The agent of the host with an ARN.
    pub(super) async fn of(outside: &'o Outside, arn: &str) -> Result<Agent<'o>> {
        let host = find(outside, arn).await?.ok_or_else(|| internal(format_args!("{arn} is gone")))?;
        let endpoint = arn.rsplit_once('/').map_or(arn, |(endpoint, _)| endpoint).to_owned();
        Ok(Agent { outside, host, processes: outside.processes()?, endpoint })
    }

    fn service(&self) -> Acting<'_> {
        Acting { service: "sagemaker", resource: &self.endpoint, role: None }
    }

    /// S3, as the model's role sees it.
    pub(super) fn objects(&self) -> Store<'_> {
        let acting = Acting { role: Some((&self.host.container.role, SESSION)), ..self.service() };
        Store { outside: self.outside, acting }
    }

    /// Does something with the host's log, and with the host as it is now. It is a call of the model's role, which may not
    /// be let write logs: the host goes on without.
    async fn log(
        &self,
        work: impl FnOnce(&mut Call, &LogStream<'_>, &mut Host) + Send + 'static,
    ) -> Result<()> {
        let (id, source) = (self.host.id.clone(), self.endpoint.clone());
        let write = move |call: &mut Call| {
            let Some(mut host) = call.get::<Host>(&id)? else { return Ok(()) };
            let (role, group) = (host.container.role.clone(), endpoint::log_group(&host.endpoint));
            let stream = host.log_stream();
            let writer = As::role(&role, SESSION).taken_for(&source);
            work(call, &LogStream { group: &group, stream: &stream, writer }, &mut host);
            call.put(&host)
        };
        self.outside.write(&self.service(), write).await
    }

    /// Makes the log's stream, if it is not there.
    pub(super) async fn open_log(&self) -> Result<()> {
        let open = |call: &mut Call, log: &LogStream<'_>, host: &mut Host| {
            if let Err(error) = log.open(call) {
                tracing::warn!(host = host.id, %error, "an endpoint goes without its log");
            }
        };
        self.log(open).await
    }
}

impl Says for Agent<'_> {
    async fn say(&mut self, lines: Vec<String>) -> Result<()> {
        let put = move |call: &mut Call, log: &LogStream<'_>, _: &mut Host| {
            let time = call.now().0;
            log.put(call, lines.into_iter().map(|text| LogLine { time, text }).collect());
        };
        self.log(put).await
    }
}

impl Follows for Agent<'_> {
    async fn follow(&mut self, piece: Piece) -> Result<()> {
        if piece.is_empty() {
            return Ok(());
        }
        self.log(move |call, log, host| piece.forward(call, log, &mut host.forwarded)).await
    }
}
