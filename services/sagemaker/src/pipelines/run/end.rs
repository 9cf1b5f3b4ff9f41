//! How steps end, and the execution with them.

use kernel::{Call, Failure, Result};
use serde_json::{Value, json};

use super::Run;
use super::at::At;
use crate::pipelines::engine::End;
use crate::pipelines::execution;
use crate::pipelines::step::Status;
use crate::pipelines::step::operation::{self, Under};

impl At {
    /// A step's job has ended.
    pub(super) fn job_ended(
        &mut self,
        call: &mut Call,
        name: &str,
        outcome: Result<Value, Failure>,
    ) -> Result<()> {
        let stopping = self.execution.status == execution::Status::Stopping;
        match outcome {
            Ok(_) => self.made(call, name),
            Err(failure) if stopping && failure.code == "Stopped" => {
                self.with(name, |row, execution| row.turn(call, execution, Status::Stopped))
            }
            Err(failure) if failure.message.is_empty() => {
                self.fail(call, name, format!("ClientError: the job of the step ended as {}", failure.code))
            }
            Err(failure) => self.fail(call, name, failure.message),
        }
    }

    /// What a step makes is there: what it is goes to later steps.
    pub(super) fn made(&mut self, call: &mut Call, name: &str) -> Result<()> {
        let under = Under::of(&self.execution, name);
        let described = self.with(name, |row, _| {
            let made = row.made.as_ref();
            let made = made.ok_or_else(|| kernel::internal(format_args!("step {name} made nothing")))?;
            Ok(operation::describe(call, &under, row.kind, made))
        })?;
        match described {
            Ok(output) => {
                self.with(name, |row, _| {
                    row.output = Some(output);
                    Ok(())
                })?;
                self.succeed(call, name)
            }
            Err(cause) => self.fail(
                call,
                name,
                format!("ClientError: the step could not be described: {}", cause.message),
            ),
        }
    }

    /// The execution has ended. What it gives to who follows it is how.
    pub(super) fn finish(&mut self, call: &mut Call, end: End) -> Result<Result<Value, Failure>> {
        let (status, reason) = match end {
            End::Succeeded => (execution::Status::Succeeded, None),
            End::Failed => {
                (execution::Status::Failed, Some("Step failure: One or multiple steps failed.".to_owned()))
            }
            End::Stopped => (execution::Status::Stopped, None),
        };
        self.execution.failure_reason.clone_from(&reason);
        self.execution.turn(call, status)?;
        Ok(match status {
            execution::Status::Succeeded => Ok(json!({ "PipelineExecutionStatus": status.name() })),
            _ => Err(Failure::new(status.name(), reason.unwrap_or_default())),
        })
    }
}

impl Run {
    /// Stops what is under way.
    pub(super) fn stop(&mut self, call: &mut Call, at: &mut At) -> Result<()> {
        let running: Vec<String> = at
            .steps
            .iter()
            .filter(|step| matches!(step.status, Status::Starting | Status::Executing))
            .map(|step| step.name.clone())
            .collect();
        for name in running {
            self.give_up(call, &name)?;
            let under = Under::of(&at.execution, &name);
            at.with(&name, |row, execution| {
                let Some(made) = row.made.clone() else { return row.turn(call, execution, Status::Stopped) };
                row.turn(call, execution, Status::Stopping)?;
                if let Err(cause) = operation::stop(call, &under, row.kind, &made) {
                    // It has ended and its reply is on the way, or the role may not stop it: it is waited for.
                    row.failure_reason =
                        Some(format!("ClientError: the job was not stopped: {}", cause.message));
                    call.put(row)?;
                }
                Ok(())
            })?;
        }
        Ok(())
    }
}
