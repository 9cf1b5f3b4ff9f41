//! `DetectChanges`: whether a branch behind a connection has moved. On AWS its host tells; here somebody looks, every few
//! seconds.

use kernel::{Call, Got, Job, Me, Next, Result, Ticket};
use schema::Timestamp;
use serde::{Deserialize, Serialize};

use super::{Definition, Pipeline, arn};
use crate::actions::Under;
use crate::actions::connection::{Branch, Look, PROVIDER};
use crate::api;
use crate::execution::start::{self, Trigger};

/// How often, in milliseconds.
const EVERY: i64 = 15_000;

/// The job of a source action behind a connection.
#[derive(Debug, Serialize, Deserialize)]
pub(crate) struct Watch {
    pipeline: String,
    action: String,
    /// The newest commit that is known to somebody.
    seen: Option<Seen>,
    /// A look under way, and what it is at.
    looking: Option<(Ticket, Branch)>,
    /// When the next look is due.
    next: Timestamp,
}

/// A commit of a branch, as somebody has seen it.
#[derive(Debug, Serialize, Deserialize)]
struct Seen {
    branch: Branch,
    commit: String,
}

fn watched(declaration: &api::PipelineDeclaration) -> impl Iterator<Item = &api::ActionDeclaration> {
    let sources = declaration.stages.first().into_iter().flat_map(|stage| &stage.actions);
    sources.filter(|action| {
        let given = action.configuration.as_ref().and_then(|given| given.get("DetectChanges"));
        action.action_type_id.provider == PROVIDER
            && given.is_none_or(|value| !value.eq_ignore_ascii_case("false"))
    })
}

fn job(call: &Call, pipeline: &str, action: &str) -> String {
    arn(call.place(), format_args!("{pipeline}#watch/{action}"))
}

/// Starts a job for every source that has none. One whose source is gone ends by itself.
pub(super) fn follow_definition(
    call: &mut Call,
    pipeline: &str,
    declaration: &api::PipelineDeclaration,
) -> Result<()> {
    for action in watched(declaration) {
        let job = job(call, pipeline, &action.name);
        if !call.busy(&job)? {
            let (pipeline, action, next) = (pipeline.to_owned(), action.name.clone(), call.now());
            call.start(&job, Watch { pipeline, action, seen: None, looking: None, next })?;
        }
    }
    Ok(())
}

/// An execution has taken a commit: it is not to start another one.
pub(crate) fn taken(
    call: &mut Call,
    pipeline: &str,
    action: &str,
    branch: Branch,
    commit: &str,
) -> Result<()> {
    let seen =
        serde_json::to_string(&Seen { branch, commit: commit.to_owned() }).map_err(kernel::internal)?;
    let job = job(call, pipeline, action);
    call.signal(&job, &seen).map(|_| ())
}

impl Watch {
    fn look(mut self, call: &mut Call, me: &Me) -> Result<Next<Self>> {
        let Some(pipeline) = call.get::<Pipeline>(&self.pipeline)? else { return Ok(ended()) };
        let definition = Definition::of(call, &self.pipeline, pipeline.version)?;
        let declaration = &definition.declaration.0;
        let Some(action) = watched(declaration).find(|action| action.name == self.action) else {
            return Ok(ended());
        };
        let configuration = action.configuration.as_ref();
        let branch = Branch::of(|key| configuration.and_then(|given| given.get(key)).map(String::as_str));
        let look = Look { under: Under::of(call, declaration, action), branch: branch.clone() };
        self.looking = Some((call.effect(me, look)?, branch));
        Ok(Next::Wait(self))
    }

    /// What was seen. What is seen first is what the execution at the pipeline's making takes; what could not be seen, the
    /// next execution says.
    fn saw(mut self, call: &mut Call, branch: Branch, commit: Option<String>) -> Result<Next<Self>> {
        let Some(pipeline) = call.get::<Pipeline>(&self.pipeline)? else { return Ok(ended()) };
        if let Some(commit) = commit {
            let moved = self.seen.as_ref().is_some_and(|seen| seen.branch == branch && seen.commit != commit);
            self.seen = Some(Seen { branch, commit });
            if moved {
                let detail = pipeline.name.clone();
                start::start(call, &pipeline, Trigger::of("Webhook", &detail))?;
            }
        }
        Ok(self.rests(call))
    }

    fn rests(mut self, call: &Call) -> Next<Self> {
        self.next = Timestamp(call.now().0 + EVERY);
        let next = self.next;
        Next::WaitUntil(self, next)
    }
}

fn ended() -> Next<Watch> {
    Next::Done(Ok(serde_json::Value::Null))
}

impl Job for Watch {
    const KIND: &'static str = "codepipeline_watch";

    fn step(mut self, call: &mut Call, me: &Me, got: Got) -> Result<Next<Self>> {
        match (got, self.looking.take()) {
            (Got::Reply(ticket, outcome), Some((awaited, branch))) if ticket == awaited => {
                let commit = outcome.ok().and_then(|value| value.as_str().map(str::to_owned));
                self.saw(call, branch, commit)
            }
            (Got::Signal(text), looking) => {
                // What a look under way brings may be older.
                if let Some((ticket, _)) = looking {
                    call.cancel(&ticket)?;
                }
                self.seen = Some(serde_json::from_str(&text).map_err(kernel::internal)?);
                Ok(self.rests(call))
            }
            (Got::Go | Got::Alarm, None) => self.look(call, me),
            (_, None) => {
                let next = self.next;
                Ok(Next::WaitUntil(self, next))
            }
            (_, looking) => {
                self.looking = looking;
                Ok(Next::Wait(self))
            }
        }
    }
}
