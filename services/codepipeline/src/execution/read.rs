//! `GetPipelineExecution` and `ListPipelineExecutions`.

use kernel::{Answers, Call, Needs, Query, Result};

use super::{Execution, Status, Trigger};
use crate::paging::{limit, page};
use crate::pipeline::{Pipeline, needs};
use crate::{CodePipeline, api};

impl Answers<api::GetPipelineExecution> for CodePipeline {
    fn needs(call: &Call, op: &api::GetPipelineExecution) -> Result<Needs> {
        needs(call, &op.pipeline_name)
    }

    fn run(call: &Call, op: api::GetPipelineExecution) -> Result<api::GetPipelineExecutionOutput> {
        Pipeline::find(call, &op.pipeline_name)?;
        let execution = Execution::find(call, &op.pipeline_name, &op.pipeline_execution_id)?;
        let revisions = execution.revisions.values().map(|(artifact, revision)| api::ArtifactRevision {
            name: Some(artifact.clone()),
            revision_id: Some(revision.id.clone()),
            revision_change_identifier: None,
            revision_summary: revision.summary.clone(),
            created: Some(revision.created),
            revision_url: revision.url.clone(),
        });
        let variables = execution.variables.iter().map(|(name, value)| api::ResolvedPipelineVariable {
            name: Some(name.clone()),
            resolved_value: Some(value.clone()),
        });
        Ok(api::GetPipelineExecutionOutput {
            pipeline_execution: Some(api::PipelineExecution {
                artifact_revisions: Some(revisions.collect()),
                variables: Some(variables.collect()),
                pipeline_version: Some(execution.version),
                status: Some(execution.status.name().to_owned()),
                status_summary: None,
                trigger: Some(trigger(execution.trigger)),
                execution_mode: Some("SUPERSEDED".to_owned()),
                execution_type: Some("STANDARD".to_owned()),
                rollback_metadata: None,
                pipeline_name: Some(execution.pipeline),
                pipeline_execution_id: Some(execution.uuid),
            }),
        })
    }
}

impl Answers<api::ListPipelineExecutions> for CodePipeline {
    fn needs(call: &Call, op: &api::ListPipelineExecutions) -> Result<Needs> {
        needs(call, &op.pipeline_name)
    }

    fn run(call: &Call, op: api::ListPipelineExecutions) -> Result<api::ListPipelineExecutionsOutput> {
        Pipeline::find(call, &op.pipeline_name)?;
        let prefix = format!("{}/", op.pipeline_name);
        let query = Query::all()
            .prefix(&prefix)
            .descending()
            .limit(limit(op.max_results, 100))
            .after(op.next_token.as_deref());
        let filter = op.filter.and_then(|filter| filter.succeeded_in_stage);
        let stage = filter.and_then(|filter| filter.stage_name);
        let found = page::<Execution>(call, &query, |execution| {
            Ok(stage.as_ref().is_none_or(|stage| execution.passed.contains(stage)))
        })?;
        Ok(api::ListPipelineExecutionsOutput {
            pipeline_execution_summaries: Some(found.items.into_iter().map(summary).collect()),
            next_token: found.next,
        })
    }
}

fn summary(execution: Execution) -> api::PipelineExecutionSummary {
    let stopped = matches!(execution.status, Status::Stopping | Status::Stopped);
    let revisions = execution.revisions.into_iter().map(|(action_name, (_, revision))| api::SourceRevision {
        action_name,
        revision_id: Some(revision.id),
        revision_summary: revision.summary,
        revision_url: revision.url,
    });
    api::PipelineExecutionSummary {
        source_revisions: Some(revisions.collect()),
        pipeline_execution_id: Some(execution.uuid),
        status: Some(execution.status.name().to_owned()),
        status_summary: None,
        start_time: Some(execution.started),
        last_update_time: Some(execution.updated),
        trigger: Some(trigger(execution.trigger)),
        stop_trigger: stopped.then_some(api::StopExecutionTrigger { reason: execution.stop_reason }),
        execution_mode: Some("SUPERSEDED".to_owned()),
        execution_type: Some("STANDARD".to_owned()),
        rollback_metadata: None,
    }
}

fn trigger(trigger: Trigger) -> api::ExecutionTrigger {
    api::ExecutionTrigger { trigger_type: Some(trigger.kind), trigger_detail: Some(trigger.detail) }
}
