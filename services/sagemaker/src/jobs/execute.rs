//! The effect of the step `Training`: the job's process, from its start to its end, and its log.

use kernel::{Effect, Exit, Outside, Result, Ticket};
use serde::{Deserialize, Serialize};
use std::sync::Arc;
use workload::{Follows, Piece};

use super::agent::Agent;

/// Characters of a failure and bytes of a message that are shown.
const SHOWN: usize = 1_024;

/// Runs the job's process. One that runs already, since before the runtime was started again, is found.
#[derive(Serialize, Deserialize)]
pub(crate) struct Execute {
    /// The job's ARN.
    pub(crate) arn: String,
}

/// How the process ended.
#[derive(Debug, Serialize, Deserialize)]
pub(crate) struct Ran {
    pub(super) exit: Exit,
    /// What the container wrote as the reason of its failure.
    #[serde(default)]
    pub(super) failure: Option<String>,
    /// What it left to be told.
    #[serde(default)]
    pub(super) message: Option<String>,
    /// Whether what it left to be told is no text.
    #[serde(default)]
    pub(super) message_is_broken: bool,
}

impl Effect for Execute {
    const KIND: &'static str = "sagemaker_execute";
    type Output = Ran;

    async fn perform(self, _: &Ticket, outside: &Outside) -> Result<Ran> {
        let agent = Agent::of(outside, &self.arn).await?;
        let process = agent.plan().process(&agent.job);
        let processes = Arc::clone(&agent.processes);
        let id = agent.job.process.clone();
        let exit =
            workload::run(processes, &id, &process, agent.job.forwarded, &mut Follower(&agent)).await?;
        let failure = agent.beginning("output/failure", 4 * SHOWN as u64);
        let failure = failure.map(|text| String::from_utf8_lossy(&text).chars().take(SHOWN).collect());
        let message = agent.beginning("output/message", SHOWN as u64).map(|bytes| text(&bytes));
        let message_is_broken = message.as_ref().is_some_and(Option::is_none);
        Ok(Ran { exit, failure, message: message.flatten(), message_is_broken })
    }
}

/// A text of which only the beginning was read, which may have cut a character; none if it is no text.
fn text(bytes: &[u8]) -> Option<String> {
    match std::str::from_utf8(bytes) {
        Ok(text) => Some(text.to_owned()),
        Err(error) if error.error_len().is_none() && bytes.len() == SHOWN => {
            let whole = bytes.get(..error.valid_up_to())?;
            Some(String::from_utf8_lossy(whole).into_owned())
        }
        Err(_) => None,
    }
}

/// Puts the process's log into the job's.
pub(super) struct Follower<'a>(pub(super) &'a Agent<'a>);

impl Follows for Follower<'_> {
    async fn follow(&mut self, piece: Piece) -> Result<()> {
        self.0.forward(piece).await
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_text_may_be_cut_within_a_character_and_nothing_else() {
        let long = "ä".repeat(600);
        let cut = &long.as_bytes()[..SHOWN];
        assert_eq!(text(cut), Some("ä".repeat(512)));
        let odd = format!("a{long}");
        assert_eq!(text(&odd.as_bytes()[..SHOWN]).map(|text| text.chars().count()), Some(512));
        assert_eq!(text(b"\xff\xfe"), None);
    }
}
