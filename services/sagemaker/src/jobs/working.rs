//! The kernel's job of a SageMaker job: from its start to its end.

use kernel::{Call, Failure, Got, Job, Me, Next, Result, Ticket};
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};
use shapes_sagemaker::secondary_status as step;

use super::clear::{Clear, End};
use super::conclusion::Conclusion;
use super::execute::Execute;
use super::fetch::Fetch;
use super::record::{Noun, SageMakerJob};
use super::slot;
use super::status::Status;
use super::transform::run::Transform;
use super::upload::Upload;
use crate::hosting::machine;

/// The signal that a job is to stop.
pub(crate) const STOP: &str = "stop";

/// A SageMaker job on its way.
#[derive(Serialize, Deserialize)]
pub(crate) struct Working {
    at: At,
}

/// How far it is, and what it waits for.
#[derive(Serialize, Deserialize)]
enum At {
    /// A slot.
    Waiting,
    Fetching(Ticket),
    Executing(Ticket),
    Uploading {
        ticket: Ticket,
        end: Conclusion,
    },
    Clearing {
        ticket: Ticket,
        end: Conclusion,
    },
}

impl Working {
    pub(crate) fn new() -> Self {
        Working { at: At::Waiting }
    }
}

impl Job for Working {
    const KIND: &'static str = "sagemaker_working";

    fn step(self, call: &mut Call, me: &Me, got: Got) -> Result<Next<Self>> {
        let mut job = SageMakerJob::of(call, &me.arn)?;
        let stopping = job.status == Status::Stopping;
        let at = match (self.at, got) {
            // Whoever stopped it has said so in its record.
            (At::Waiting, Got::Signal(signal)) if signal == STOP => {
                clear(call, me, &job, Conclusion::stopped())?
            }
            (At::Waiting, Got::Go) if !stopping => {
                if slot::ask(call, &me.arn)? {
                    begin(call, me, &mut job)?
                } else {
                    At::Waiting
                }
            }
            (At::Waiting, Got::Signal(signal)) if signal == slot::GRANTED && !stopping => {
                begin(call, me, &mut job)?
            }
            (at @ (At::Fetching(_) | At::Executing(_)), Got::Signal(signal)) if signal == STOP => {
                call.effect(me, End { process: job.process.clone() })?;
                at
            }
            (At::Fetching(ticket), Got::Reply(replied, outcome)) if ticket == replied => match outcome {
                _ if stopping => clear(call, me, &job, Conclusion::stopped())?,
                Ok(_) => {
                    job.started = Some(call.now());
                    job.enter(call, step::TRAINING)?;
                    let arn = me.arn.clone();
                    At::Executing(match job.noun() {
                        Noun::Transform => call.effect(me, Transform { arn })?,
                        Noun::Processing | Noun::Training => call.effect(me, Execute { arn })?,
                    })
                }
                Err(failure) => clear(call, me, &job, Conclusion::failed(failure))?,
            },
            (At::Executing(ticket), Got::Reply(replied, outcome)) if ticket == replied => {
                let (mut end, message) = match job.noun() {
                    Noun::Transform => (Conclusion::transformed(outcome)?, None),
                    noun => Conclusion::ran(noun, outcome)?,
                };
                if stopping {
                    end = Conclusion::stopped();
                }
                job.exit_message = message;
                if end.status != Status::Failed && !stopping {
                    job.enter(call, step::UPLOADING)?;
                } else {
                    call.put(&job)?;
                }
                let ticket = call.effect(me, Upload { arn: me.arn.clone(), after: end.clone() })?;
                At::Uploading { ticket, end }
            }
            (At::Uploading { ticket, end }, Got::Reply(replied, outcome)) if ticket == replied => {
                // What made it fail before is the reason that is told.
                let end = match outcome {
                    Err(failure) if end.status != Status::Failed => Conclusion::failed(failure),
                    _ => end,
                };
                clear(call, me, &job, end)?
            }
            (At::Clearing { ticket, end }, Got::Reply(replied, _)) if ticket == replied => {
                return finish(call, job, end);
            }
            (at, _) => at,
        };
        Ok(Next::Wait(Working { at }))
    }
}

/// It has a slot.
fn begin(call: &mut Call, me: &Me, job: &mut SageMakerJob) -> Result<At> {
    let host = match job.noun() {
        Noun::Transform => machine::id(call),
        Noun::Processing | Noun::Training => super::plan::HOST.to_owned(),
    };
    job.stream = Some(format!("{}/{host}-{}", job.name, call.now().0 / 1_000));
    let mut opened = job.with_log(call, |call, log| log.open(call));
    if job.noun() == Noun::Transform && matches!(opened, Some(Ok(()))) {
        opened = job.with_data_log(call, |call, log| log.open(call));
    }
    // As on AWS, a job whose role may not write logs goes on without one.
    if let Some(Err(error)) = opened {
        tracing::warn!(job = me.arn, %error, "a SageMaker job has no log");
        job.stream = None;
    }
    job.enter(call, step::DOWNLOADING)?;
    Ok(At::Fetching(call.effect(me, Fetch { arn: me.arn.clone() })?))
}

fn clear(call: &mut Call, me: &Me, job: &SageMakerJob, end: Conclusion) -> Result<At> {
    let ticket = call.effect(me, Clear { process: job.process.clone() })?;
    Ok(At::Clearing { ticket, end })
}

fn finish(call: &mut Call, mut job: SageMakerJob, end: Conclusion) -> Result<Next<Working>> {
    slot::give_back(call, &job.arn())?;
    job.ended = Some(call.now());
    job.status = end.status;
    job.failure.clone_from(&end.reason);
    job.enter(call, end.step())?;
    Ok(Next::Done(outcome(&job)))
}

/// What those who follow the job hear.
fn outcome(job: &SageMakerJob) -> Result<Value, Failure> {
    if job.status == Status::Completed {
        return Ok(match job.noun() {
            Noun::Processing => {
                json!({"ProcessingJobArn": job.arn(), "ProcessingJobStatus": job.status.text()})
            }
            Noun::Training => json!({"TrainingJobArn": job.arn(), "TrainingJobStatus": job.status.text()}),
            Noun::Transform => json!({"TransformJobArn": job.arn(), "TransformJobStatus": job.status.text()}),
        });
    }
    let why = job.failure.clone().unwrap_or_else(|| format!("the job {} was stopped", job.arn()));
    Err(Failure::new(job.status.text(), why))
}
