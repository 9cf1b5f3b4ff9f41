//! What the end of a job's process means for the job.

use kernel::{Exit, Failure, Result, internal};
use serde::{Deserialize, Serialize};
use serde_json::Value;
use shapes_sagemaker as api;

use super::execute::Ran;
use super::plan::When;
use super::record::Noun;
use super::status::Status;
use super::transform::desk::Outcome;
use super::transform::run::Transformed;

/// How a job ends.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Conclusion {
    pub(super) status: Status,
    /// Why it failed.
    #[serde(default)]
    pub(super) reason: Option<String>,
    /// Whether its time was up.
    #[serde(default)]
    pub(super) out_of_time: bool,
}

impl Conclusion {
    fn of(status: Status) -> Self {
        Conclusion { status, reason: None, out_of_time: false }
    }

    pub(super) fn stopped() -> Self {
        Conclusion::of(Status::Stopped)
    }

    /// It failed, and `Failure`'s code is what AWS's reasons begin with.
    pub(super) fn failed(failure: Failure) -> Self {
        let kind = match failure.code.as_str() {
            "ClientError" | "AlgorithmError" => failure.code,
            "InternalFailure" | "InternalError" => "InternalServerError".to_owned(),
            _ => "ClientError".to_owned(),
        };
        let reason = Some(format!("{kind}: {}", failure.message));
        Conclusion { reason, ..Conclusion::of(Status::Failed) }
    }

    fn algorithm(noun: Noun, code: i32, why: Option<&str>) -> Self {
        let reason = match noun {
            Noun::Processing | Noun::Transform => {
                format!("AlgorithmError: {}", why.unwrap_or("See job logs for more information"))
            }
            Noun::Training => format!("AlgorithmError: {}, exit code: {code}", why.unwrap_or_default()),
        };
        Conclusion { reason: Some(reason), ..Conclusion::of(Status::Failed) }
    }

    /// What the effect that a transform job's container answered in gave.
    pub(super) fn transformed(outcome: Result<Value, Failure>) -> Result<Self> {
        let Transformed { exit, outcome } = match outcome {
            Ok(transformed) => serde_json::from_value(transformed).map_err(internal)?,
            Err(failure) => return Ok(Conclusion::failed(failure)),
        };
        Ok(match outcome {
            Some(Outcome::Answered) => Conclusion::of(Status::Completed),
            Some(Outcome::Failed(whose)) => {
                let reason = format!("{}: See job logs for more information", whose.text());
                Conclusion { reason: Some(reason), ..Conclusion::of(Status::Failed) }
            }
            // It ended too early, however well.
            None => match Conclusion::exited(Noun::Transform, exit, None) {
                Conclusion { status: Status::Completed, .. } => {
                    Conclusion::algorithm(Noun::Transform, 0, None)
                }
                other => other,
            },
        })
    }

    /// What the effect that ran the process gave, and what the container left to be told.
    pub(super) fn ran(noun: Noun, outcome: Result<Value, Failure>) -> Result<(Self, Option<String>)> {
        let ran: Ran = match outcome {
            Ok(ran) => serde_json::from_value(ran).map_err(internal)?,
            Err(failure) => return Ok((Conclusion::failed(failure), None)),
        };
        let wrote = ran.failure.as_deref().filter(|_| noun == Noun::Training);
        let conclusion = if ran.message_is_broken && noun == Noun::Processing {
            Conclusion::failed(Failure::new(
                "ClientError",
                "the container's exit message, /opt/ml/output/message, is not UTF-8",
            ))
        } else {
            Conclusion::exited(noun, ran.exit, wrote)
        };
        Ok((conclusion, ran.message.filter(|_| noun == Noun::Processing)))
    }

    /// What the end of the process means, and of what it wrote as the reason of its failure.
    fn exited(noun: Noun, exit: Exit, wrote: Option<&str>) -> Self {
        match exit {
            Exit::Code(0) => Conclusion::of(Status::Completed),
            Exit::Code(code) => Conclusion::algorithm(noun, code, wrote),
            Exit::Signal(signal) => Conclusion::algorithm(noun, 128 + signal, wrote),
            Exit::Exceeded(why) => {
                let why = format!("the process was ended: {why}");
                Conclusion::algorithm(noun, 137, Some(&why))
            }
            Exit::Stopped => Conclusion::stopped(),
            Exit::TimeUp(_) => Conclusion { out_of_time: true, ..Conclusion::stopped() },
            Exit::Lost => {
                let why = "the process was lost, to a restart of the machine or to somebody who killed it";
                Conclusion::failed(Failure::new("InternalFailure", why))
            }
        }
    }

    /// The step that a training job ends with.
    pub(super) fn step(&self) -> &'static str {
        match self.status {
            Status::Completed => api::secondary_status::COMPLETED,
            Status::Failed => api::secondary_status::FAILED,
            _ if self.out_of_time => api::secondary_status::MAX_RUNTIME_EXCEEDED,
            _ => api::secondary_status::STOPPED,
        }
    }

    /// Whether an output is stored after such an end.
    pub(super) fn stores(&self, when: When) -> bool {
        match when {
            When::Completed => self.status == Status::Completed,
            When::Ended => self.status != Status::Failed,
            When::Always => true,
        }
    }
}
