//! The effect that runs a host's process, and forwards its log.

use kernel::{Effect, Exit, Network, Outside, Place, Process, ProcessRole, Result, Ticket};
use serde::{Deserialize, Serialize};

use super::Host;
use super::agent::Agent;
use super::prepare::FOLDER;
use crate::role::SESSION;

/// Seconds that a container has to end when it is told to.
const GRACE: u64 = 30;

/// Runs a host's process to its end. One that runs already, since before the runtime was started again, is found.
#[derive(Serialize, Deserialize)]
pub(crate) struct Run {
    /// The host's ARN.
    pub(crate) arn: String,
}

impl Effect for Run {
    const KIND: &'static str = "sagemaker_run_host";
    type Output = Exit;

    async fn perform(self, _: &Ticket, outside: &Outside) -> Result<Exit> {
        let mut agent = Agent::of(outside, &self.arn).await?;
        let process = process(&agent.host, &agent.endpoint);
        let (processes, id, from) = (agent.processes.clone(), agent.host.process(), agent.host.forwarded);
        workload::run(processes, &id, &process, from, &mut agent).await
    }
}

fn process(host: &Host, endpoint: &str) -> Process {
    let mut parts = endpoint.split(':').skip(3);
    let (region, account) = (parts.next().unwrap_or_default(), parts.next().unwrap_or_default());
    let role = ProcessRole {
        service: "sagemaker".to_owned(),
        arn: host.container.role.clone(),
        session: SESSION.to_owned(),
        source: endpoint.to_owned(),
        place: Place::new(account, region),
    };
    Process {
        image: host.container.image.clone(),
        runtimes: [].into(),
        command: Vec::new(),
        arguments: vec!["serve".to_owned()],
        environment: host.container.environment.clone(),
        directory: "/opt/ml".into(),
        folders: [(FOLDER.to_owned(), "/opt/ml".into())].into(),
        network: if host.container.isolated { Network::Isolated } else { Network::Proxy },
        role: (!host.container.isolated).then_some(role),
        memory_bytes: host.memory_bytes,
        disk_bytes: host.disk_bytes,
        seconds: None,
        grace_seconds: GRACE,
    }
}
