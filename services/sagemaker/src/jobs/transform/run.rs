//! The effect of a transform job: its container, from its start to its end, and what it answers meanwhile.

use std::sync::Arc;

use kernel::{Effect, Exit, Outside, Result, Stored, Ticket, internal};
use serde::{Deserialize, Serialize};

use super::super::agent::Agent;
use super::super::execute::Follower;
use super::super::record::Spec;
use super::desk::{Desk, Outcome};
use super::feed::feed;
use crate::serving::Door;

/// Runs the container, sends it the records, and ends it. What runs already, since before the runtime was started again, is
/// found, and goes on with the objects that are not answered yet.
#[derive(Serialize, Deserialize)]
pub(crate) struct Transform {
    /// The job's ARN.
    pub(crate) arn: String,
}

/// How that ended.
#[derive(Debug, Serialize, Deserialize)]
pub(crate) struct Transformed {
    /// How the container's process did.
    pub(in crate::jobs) exit: Exit,
    /// What came of the objects; none if it ended before they were all done with.
    #[serde(default)]
    pub(in crate::jobs) outcome: Option<Outcome>,
}

impl Effect for Transform {
    const KIND: &'static str = "sagemaker_transform";
    type Output = Transformed;

    async fn perform(self, _: &Ticket, outside: &Outside) -> Result<Transformed> {
        let agent = Agent::of(outside, &self.arn).await?;
        let Spec::Transform { request: Stored(op), .. } = &agent.job.spec else {
            return Err(internal(format_args!("{} is no transform job", self.arn)));
        };
        let process = agent.plan().process(&agent.job);
        let id = agent.job.process.clone();
        let (desk, door) = (Desk::of(agent.scratch()?), Door::of(outside, &id)?);
        let mut follower = Follower(&agent);
        let running =
            workload::run(Arc::clone(&agent.processes), &id, &process, agent.job.forwarded, &mut follower);
        tokio::pin!(running);
        let exit = tokio::select! {
            exit = &mut running => exit?,
            fed = feed(&agent, op, &desk, door) => {
                agent.processes.stop(&id).map_err(internal)?;
                let exit = running.await?;
                fed?;
                exit
            }
        };
        Ok(Transformed { exit, outcome: desk.outcome()? })
    }
}
