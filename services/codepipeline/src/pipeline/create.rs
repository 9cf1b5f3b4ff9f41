//! `CreatePipeline`, which starts the pipeline once.

use kernel::{Answers, Call, Needs, Result, Stored};
use schema::ApiError;

use super::{Definition, Pipeline, arn, plan, poll, roles, structure, watch};
use crate::course::Course;
use crate::execution::start::{self, Trigger};
use crate::flow::Flow;
use crate::{CodePipeline, api, tags};

impl Answers<api::CreatePipeline> for CodePipeline {
    const ALSO: &'static [&'static str] = &["codepipeline:TagResource", "iam:PassRole"];

    fn prepare(op: &api::CreatePipeline) -> Result<()> {
        structure::check(&op.pipeline)
    }

    fn needs(call: &Call, op: &api::CreatePipeline) -> Result<Needs> {
        let arn = arn(call.place(), &op.pipeline.name);
        let pairs = || op.tags.iter().flatten().map(|tag| (tag.key.as_str(), tag.value.as_str()));
        let mut needs = Needs::on(&arn).tagging(pairs());
        if pairs().next().is_some() {
            needs = needs.and(Needs::to("codepipeline:TagResource", &arn).tagging(pairs()));
        }
        Ok(needs.and(roles::passed(&op.pipeline)))
    }

    fn run(call: &mut Call, op: api::CreatePipeline) -> Result<api::CreatePipelineOutput> {
        // Calls of the runtime itself, a stack's, are not prepared.
        structure::check(&op.pipeline)?;
        structure::check_region(call, &op.pipeline)?;
        let name = op.pipeline.name.clone();
        if call.get::<Pipeline>(&name)?.is_some() {
            let message =
                format!("A pipeline with the name '{name}' already exists in account '{}'", call.account());
            return Err(ApiError::new("PipelineNameInUseException", message));
        }
        roles::check(call, &op.pipeline)?;
        let declaration = structure::complete(op.pipeline, 1);
        let now = call.now();
        let pipeline = Pipeline {
            name: name.clone(),
            version: 1,
            created: now,
            updated: now,
            tags: tags::given(op.tags)?,
        };
        call.put(&pipeline)?;
        let flow = Flow::new(&plan(&declaration));
        call.put(&Course { pipeline: name.clone(), flow, started: 0, latest: [].into(), gates: [].into() })?;
        let shown = declaration.clone();
        call.put(&Definition { pipeline: name.clone(), version: 1, declaration: Stored(declaration) })?;
        poll::follow_definition(call, &name, &shown)?;
        watch::follow_definition(call, &name, &shown)?;
        let detail = call.caller().arn();
        start::start(call, &pipeline, Trigger::of("CreatePipeline", &detail))?;
        Ok(api::CreatePipelineOutput { pipeline: Some(shown), tags: Some(tags::shown(&pipeline.tags)) })
    }
}
