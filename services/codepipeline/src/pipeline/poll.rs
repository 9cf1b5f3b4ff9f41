//! `PollForSourceChanges`: once a minute, whether a source's branch has moved. On unless an action says `false`, as on AWS.

use std::collections::BTreeMap;

use kernel::{As, Call, Got, Job, Me, Next, Result};
use schema::Timestamp;
use serde::{Deserialize, Serialize};
use shapes_codecommit as codecommit;

use super::{Definition, Pipeline, arn};
use crate::api;
use crate::execution::start::{self, Trigger};

/// How often, in milliseconds.
const EVERY: i64 = 60_000;

/// The job of a pipeline that polls.
#[derive(Debug, Serialize, Deserialize)]
pub(crate) struct Poll {
    pipeline: String,
    /// The commits last seen, by action.
    seen: BTreeMap<String, String>,
}

fn job(call: &Call, pipeline: &str) -> String {
    arn(call.place(), format_args!("{pipeline}#poll"))
}

fn polled(declaration: &api::PipelineDeclaration) -> impl Iterator<Item = &api::ActionDeclaration> {
    let sources = declaration.stages.first().into_iter().flat_map(|stage| &stage.actions);
    sources.filter(|action| {
        let given = action.configuration.as_ref().and_then(|given| given.get("PollForSourceChanges"));
        action.action_type_id.provider == "CodeCommit"
            && given.is_none_or(|value| !value.eq_ignore_ascii_case("false"))
    })
}

/// Starts or ends polling, as the definition says.
pub(super) fn follow_definition(
    call: &mut Call,
    pipeline: &str,
    declaration: &api::PipelineDeclaration,
) -> Result<()> {
    let job = job(call, pipeline);
    match (polled(declaration).next().is_some(), call.busy(&job)?) {
        (true, false) => call.start(&job, Poll { pipeline: pipeline.to_owned(), seen: [].into() }),
        (false, true) => end(call, pipeline),
        _ => Ok(()),
    }
}

/// Ends polling.
pub(super) fn end(call: &mut Call, pipeline: &str) -> Result<()> {
    let job = job(call, pipeline);
    call.signal(&job, "end").map(|_| ())
}

impl Job for Poll {
    const KIND: &'static str = "codepipeline_poll";

    fn step(mut self, call: &mut Call, _: &Me, got: Got) -> Result<Next<Self>> {
        let pipeline: Option<Pipeline> = call.get(&self.pipeline)?;
        let Some(pipeline) = pipeline.filter(|_| !matches!(got, Got::Signal(_))) else {
            return Ok(Next::Done(Ok(serde_json::Value::Null)));
        };
        let definition = Definition::of(call, &self.pipeline, pipeline.version)?;
        let mut moved = false;
        for action in polled(&definition.declaration.0) {
            let Some(commit) = newest(call, &definition.declaration.0, action) else { continue };
            let before = self.seen.insert(action.name.clone(), commit.clone());
            // What is seen first is what the execution at the pipeline's creation takes.
            moved |= before.is_some_and(|before| before != commit);
        }
        if moved {
            let detail = pipeline.name.clone();
            start::start(call, &pipeline, Trigger::of("PollForSourceChanges", &detail))?;
        }
        let next = Timestamp(call.now().0 + EVERY);
        Ok(Next::WaitUntil(self, next))
    }
}

/// The newest commit of a source's branch; none while there is none, or while the role may not see it, which the next
/// execution will say.
fn newest(
    call: &Call,
    declaration: &api::PipelineDeclaration,
    action: &api::ActionDeclaration,
) -> Option<String> {
    let given = |key: &str| action.configuration.as_ref()?.get(key).cloned();
    let get =
        codecommit::GetBranch { repository_name: given("RepositoryName"), branch_name: given("BranchName") };
    let (own, session) = (&declaration.role_arn, call.now().0.to_string());
    let under = match action.role_arn.as_ref().filter(|role| *role != own) {
        Some(role) => As::chained(own, role, &session),
        None => As::role(own, &session),
    };
    call.ask(under, get).ok()?.branch?.commit_id
}
