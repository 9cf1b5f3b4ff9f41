//! The job of an execution: it begins the actions that the engine says, and sees each to its end.

use kernel::{Call, Failure, Got, Ids as _, Job, Me, Next, Result, Stored, Ticket};
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};

use super::Execution;
use crate::action_execution::{ActionExecution, Status};
use crate::actions::{self, Task, Turn, Work};
use crate::advance::{self, Order};
use crate::course::Course;
use crate::events;
use crate::flow::{Message, Number, Outcome, Progress};
use crate::pipeline::Definition;

/// The job's state. What actions did stands in their rows.
#[derive(Debug, Serialize, Deserialize)]
pub(crate) struct Run {
    pipeline: String,
    number: Number,
    execution_id: String,
    running: Vec<Running>,
}

/// An action under way.
#[derive(Debug, Serialize, Deserialize)]
struct Running {
    stage: String,
    action: String,
    /// The id of its row.
    row: String,
    work: Work,
}

impl Run {
    /// The job of an execution.
    pub(crate) fn of(execution: &Execution) -> Self {
        Run {
            pipeline: execution.pipeline.clone(),
            number: execution.number,
            execution_id: execution.uuid.clone(),
            running: Vec::new(),
        }
    }

    fn begin(&mut self, call: &mut Call, me: &Me, stage: String, action: String) -> Result<()> {
        let mut course = Course::of(call, &self.pipeline)?;
        let known = course.flow.executions.get(&self.number);
        let wanted = known.is_some_and(|known| known.actions.get(&action) == Some(&Progress::Running));
        if !wanted || !course.flow.is_live(self.number) || self.position(&stage, &action).is_some() {
            // It was given up before it began, or has begun.
            return Ok(());
        }
        let mut execution = Execution::numbered(call, &self.pipeline, self.number)?;
        let definition = Definition::of(call, &self.pipeline, execution.version)?;
        let Some(declared) = definition.action(&stage, &action) else { return Ok(()) };
        execution.actions += 1;
        call.put(&execution)?;
        let now = call.now();
        let row = ActionExecution {
            pipeline: self.pipeline.clone(),
            number: self.number,
            sequence: execution.actions,
            execution_id: execution.uuid.clone(),
            uuid: call.ids().uuid(),
            version: execution.version,
            stage: stage.clone(),
            action: action.clone(),
            kind: Stored(declared.action_type_id.clone()),
            status: Status::InProgress,
            started: now,
            updated: now,
            updated_by: None,
            configuration: declared.configuration.clone().unwrap_or_default(),
            resolved: [].into(),
            role: declared.role_arn.clone(),
            namespace: declared.namespace.clone(),
            inputs: Vec::new(),
            outputs: Vec::new(),
            variables: [].into(),
            external_id: None,
            external_url: None,
            summary: None,
            error_code: None,
            error_message: None,
            token: None,
            revision: None,
        };
        let id = kernel::Record::id(&row).into_owned();
        course.latest.insert(Course::key(&stage, &action), id.clone());
        call.put(&course)?;
        let mut task = Task { call, me, declaration: &definition.declaration.0, declared, execution, row };
        let turn = actions::begin(&mut task)?;
        let Task { execution, row, .. } = task;
        self.turned(call, execution, row, turn, id)
    }

    fn resume(&mut self, call: &mut Call, me: &Me, index: usize, got: actions::Answer) -> Result<()> {
        let Running { row: id, work, .. } = self.running.remove(index);
        let row: ActionExecution = call.find(&id)?;
        let execution = Execution::numbered(call, &self.pipeline, self.number)?;
        let definition = Definition::of(call, &self.pipeline, execution.version)?;
        let Some(declared) = definition.action(&row.stage, &row.action) else { return Ok(()) };
        let mut task = Task { call, me, declaration: &definition.declaration.0, declared, execution, row };
        let turn = actions::resume(&mut task, work, got)?;
        let Task { execution, row, .. } = task;
        self.turned(call, execution, row, turn, id)
    }

    /// An action waits for something more, or has ended.
    fn turned(
        &mut self,
        call: &mut Call,
        mut execution: Execution,
        mut row: ActionExecution,
        turn: Turn,
        id: String,
    ) -> Result<()> {
        row.updated = call.now();
        let outcome = match turn {
            Turn::Wait(work) => {
                let (stage, action) = (row.stage.clone(), row.action.clone());
                call.put(&row)?;
                self.running.push(Running { stage, action, row: id, work });
                return Ok(());
            }
            Turn::Done(outcome) => outcome,
        };
        let (state, outcome) = match outcome {
            Ok(()) => {
                row.status = Status::Succeeded;
                execution.artifacts.extend(row.outputs.iter().cloned());
                if let Some(namespace) = &row.namespace {
                    execution.namespaces.insert(namespace.clone(), row.variables.clone());
                }
                if let (Some(revision), Some((artifact, _))) = (&row.revision, row.outputs.first()) {
                    execution.revisions.insert(row.action.clone(), (artifact.clone(), revision.clone()));
                }
                ("SUCCEEDED", Outcome::Succeeded)
            }
            Err(Failure { code, message }) => {
                row.status = Status::Failed;
                row.error_code = Some(code);
                row.error_message = Some(message);
                ("FAILED", Outcome::Failed)
            }
        };
        call.put(&row)?;
        call.put(&execution)?;
        events::action(call, &execution, &row, state)?;
        let message = Message::Ended { execution: self.number, action: &row.action, outcome };
        advance::demand(call, &self.pipeline, message)
    }

    fn follow(&mut self, call: &mut Call, me: &Me, order: Order) -> Result<()> {
        match order {
            Order::Begin { stage, action } => self.begin(call, me, stage, action),
            Order::Drop { stage, action } => {
                let Some(index) = self.position(&stage, &action) else { return Ok(()) };
                let dropped = self.running.remove(index);
                dropped.work.ticket().map_or(Ok(()), |ticket| call.cancel(ticket))
            }
            Order::Decide { stage, action, approved, summary, by } => {
                let Some(index) = self.position(&stage, &action) else { return Ok(()) };
                self.resume(call, me, index, actions::Answer::Decision { approved, summary, by })
            }
            Order::End => Ok(()),
        }
    }

    fn replied(
        &mut self,
        call: &mut Call,
        me: &Me,
        ticket: &Ticket,
        outcome: Result<Value, Failure>,
    ) -> Result<()> {
        // The answer to what was given up comes too late.
        let index = self.running.iter().position(|running| running.work.ticket() == Some(ticket));
        index.map_or(Ok(()), |index| self.resume(call, me, index, actions::Answer::Reply(outcome)))
    }

    fn rung(&mut self, call: &mut Call, me: &Me) -> Result<()> {
        let now = call.now();
        let due = |running: &Running| running.work.alarm().is_some_and(|alarm| alarm <= now);
        while let Some(index) = self.running.iter().position(due) {
            self.resume(call, me, index, actions::Answer::Alarm)?;
        }
        Ok(())
    }

    fn position(&self, stage: &str, action: &str) -> Option<usize> {
        self.running.iter().position(|running| running.stage == stage && running.action == action)
    }

    fn waits(self) -> Next<Self> {
        match self.running.iter().filter_map(|running| running.work.alarm()).min() {
            Some(alarm) => Next::WaitUntil(self, alarm),
            None => Next::Wait(self),
        }
    }
}

impl Job for Run {
    const KIND: &'static str = "codepipeline_execution";

    fn step(mut self, call: &mut Call, me: &Me, got: Got) -> Result<Next<Self>> {
        let known: Option<Execution> = call.get(&Execution::key(&self.pipeline, self.number))?;
        if known.is_none_or(|known| known.uuid != self.execution_id) {
            return Ok(Next::Done(Err(Failure::new("Cancelled", "the pipeline was deleted"))));
        }
        match got {
            Got::Go => {}
            Got::Alarm => self.rung(call, me)?,
            Got::Reply(ticket, outcome) => self.replied(call, me, &ticket, outcome)?,
            Got::Signal(text) => {
                let order: Order = serde_json::from_str(&text).map_err(kernel::internal)?;
                // One that was taken up again meanwhile goes on.
                let ends = matches!(order, Order::End)
                    && !Course::of(call, &self.pipeline)?.flow.is_live(self.number);
                if ends {
                    let execution = Execution::numbered(call, &self.pipeline, self.number)?;
                    return Ok(Next::Done(match execution.status {
                        super::Status::Succeeded => Ok(json!({ "status": "Succeeded" })),
                        other => {
                            Err(Failure::new(other.name(), format!("the execution ended {}", other.name())))
                        }
                    }));
                }
                self.follow(call, me, order)?;
            }
        }
        Ok(self.waits())
    }
}
