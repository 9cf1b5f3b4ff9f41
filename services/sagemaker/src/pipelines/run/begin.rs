//! How steps begin.

use kernel::{Call, Failure, Me, Result};
use serde_json::{Value, json};

use super::at::At;
use super::{Run, Waiting};
use crate::pipelines::engine::{self, Kind, Known};
use crate::pipelines::property_file::{Content, ReadPropertyFile};
use crate::pipelines::step::operation::{self, Under};
use crate::pipelines::step::{Status, Step};

impl Run {
    /// Does a step, when the property files that it looks into have been read.
    pub(super) fn prepare(
        &mut self,
        call: &mut Call,
        me: &Me,
        at: &mut At,
        step: &engine::Step,
    ) -> Result<()> {
        let known = at.known(call)?;
        let missing = step.files().into_iter().filter(|file| !known.files.contains_key(file));
        let missing: Vec<(String, String)> = missing.collect();
        if missing.is_empty() {
            return self.perform(call, me, at, step, &known);
        }
        let under = Under::of(&at.execution, &step.name);
        for (of, file) in missing {
            let Some(uri) = at.place_of(&of, &file) else {
                self.give_up(call, &step.name)?;
                let reason =
                    format!("ClientError: step {of} has no output that holds the property file {file}");
                return at.fail(call, &step.name, reason);
            };
            let ticket = call.effect(
                me,
                ReadPropertyFile {
                    execution: me.arn.clone(),
                    role: under.role.clone(),
                    session: under.session.clone(),
                    uri,
                },
            )?;
            self.waiting.insert(ticket, Waiting::File { step: step.name.clone(), of, file });
        }
        Ok(())
    }

    /// A property file was read, or could not be; the step that looks into it goes on, or fails.
    pub(super) fn file_read(
        &mut self,
        call: &mut Call,
        me: &Me,
        at: &mut At,
        name: &str,
        (of, file): (String, String),
        outcome: Result<Value, Failure>,
    ) -> Result<()> {
        let value = match outcome {
            Ok(value) => value,
            Err(failure) => {
                self.give_up(call, name)?;
                return at.fail(call, name, format!("ClientError: {}", failure.message));
            }
        };
        call.put(&Content { execution: at.execution.id.clone(), step: of, file, value })?;
        let more = |waiting: &Waiting| matches!(waiting, Waiting::File { step, .. } if step == name);
        if self.waiting.values().any(more) {
            return Ok(());
        }
        let Some(step) = at.definition.step(name).cloned() else { return Ok(()) };
        let known = at.known(call)?;
        self.perform(call, me, at, &step, &known)
    }

    /// Does a step: at once, or as a job that is waited for.
    fn perform(
        &mut self,
        call: &mut Call,
        me: &Me,
        at: &mut At,
        step: &engine::Step,
        known: &Known,
    ) -> Result<()> {
        match step.kind {
            Kind::Condition => match step.outcome(known) {
                Ok(held) => at.with(&step.name, |row, execution| {
                    row.outcome = Some(held);
                    row.output = Some(json!({ "Outcome": if held { "True" } else { "False" } }));
                    row.turn(call, execution, Status::Succeeded)
                }),
                Err(cause) => at.fail(call, &step.name, format!("ClientError: {cause}")),
            },
            Kind::Fail => {
                let message = step.arguments.evaluate(known).map_or_else(
                    |cause| format!("ClientError: {cause}"),
                    |arguments| text(arguments.get("ErrorMessage")),
                );
                at.fail(call, &step.name, message)
            }
            Kind::Processing | Kind::Training | Kind::Transform | Kind::RegisterModel | Kind::Model => {
                let arguments = match step.arguments.evaluate(known) {
                    Ok(arguments) => arguments,
                    Err(cause) => return at.fail(call, &step.name, format!("ClientError: {cause}")),
                };
                if at.stood_in_for(call, step, &arguments)? {
                    return Ok(());
                }
                match operation::begin(call, &at.execution, (step.kind, &step.name), &arguments) {
                    Ok(made) => self.begun(call, me, at, step, made),
                    Err(failure) => at.fail(call, &step.name, failure.message),
                }
            }
        }
    }

    /// A step's operation gave something: a job is followed, anything else is the end of the step.
    fn begun(
        &mut self,
        call: &mut Call,
        me: &Me,
        at: &mut At,
        step: &engine::Step,
        made: operation::Made,
    ) -> Result<()> {
        at.with(&step.name, |row, execution| {
            row.made = Some(made.clone());
            row.turn(call, execution, Status::Executing)
        })?;
        if made.is_job {
            let ticket = call.follow(me, &made.arn)?;
            self.waiting.insert(ticket, Waiting::Job { step: step.name.clone() });
            return Ok(());
        }
        at.made(call, &step.name)
    }
}

impl At {
    /// Whether an earlier run stands in for a step, and then it has ended.
    fn stood_in_for(&mut self, call: &mut Call, step: &engine::Step, arguments: &Value) -> Result<bool> {
        let Some(key) = engine::key(step.kind, arguments) else { return Ok(false) };
        let earlier = Step::earlier(call, &self.execution, step, &key)?;
        self.with(&step.name, |row, execution| {
            row.key = Some(key);
            let Some(earlier) = earlier else { return Ok(false) };
            row.cache_hit = Some(execution.sibling(&earlier.execution));
            row.made = earlier.made;
            row.output = earlier.output;
            row.turn(call, execution, Status::Succeeded)?;
            Ok(true)
        })
    }
}

/// A value as a text; nothing is an empty one.
fn text(value: Option<&Value>) -> String {
    match value {
        None => String::new(),
        Some(Value::String(text)) => text.clone(),
        Some(other) => other.to_string(),
    }
}
