//! Executions: started, superseded, stopped, retried, held back.

use kernel::Failure;
use serde_json::json;
use shapes_codepipeline as api;

use crate::arrange::{Arranged, arranged, error, simple};
use crate::toys::commit::Branch;

fn created() -> Arranged {
    let here = arranged();
    here.create(simple()).unwrap();
    here
}

fn stop(here: &Arranged, id: &str, abandon: bool) -> kernel::Result<api::StopPipelineExecutionOutput> {
    let stopped = here.root().call(api::StopPipelineExecution {
        pipeline_name: "pipe".into(),
        pipeline_execution_id: id.into(),
        abandon: Some(abandon),
        reason: Some("enough".into()),
    });
    here.settle();
    stopped
}

fn retry(here: &Arranged, id: &str, mode: &str) -> kernel::Result<api::RetryStageExecutionOutput> {
    let retried = here.root().call(api::RetryStageExecution {
        pipeline_name: "pipe".into(),
        stage_name: "Build".into(),
        pipeline_execution_id: id.into(),
        retry_mode: mode.into(),
    });
    here.settle();
    retried
}

#[test]
fn an_execution_goes_all_the_way_and_tells_everything() {
    let here = created();
    here.end_build(0, "SUCCEEDED");
    here.approval("Approved", &here.token()).unwrap();
    assert_eq!(here.statuses(), ["Succeeded"]);
    assert_eq!(
        here.told(),
        [
            "STARTED",
            "Source STARTED",
            "Source/Source STARTED",
            "Source/Source SUCCEEDED",
            "Source SUCCEEDED",
            "Build STARTED",
            "Build/Build STARTED",
            "Build/Build SUCCEEDED",
            "Build SUCCEEDED",
            "Gate STARTED",
            "Gate/Approve STARTED",
            "Gate/Approve SUCCEEDED",
            "Gate SUCCEEDED",
            "SUCCEEDED",
        ]
    );
    let started = &here.details("STARTED")[0];
    assert_eq!(started["version"], json!(1));
    assert_eq!(started["execution-trigger"]["trigger-type"], json!("CreatePipeline"));
    let built = &here.details("Build/Build SUCCEEDED")[0];
    assert_eq!(
        built["type"],
        json!({"owner": "AWS", "provider": "CodeBuild", "category": "Build", "version": "1"})
    );
    assert_eq!(built["input-artifacts"][0]["s3location"]["bucket"], json!("artifacts"));
    assert_eq!(built["execution-result"]["external-execution-id"], json!("p:0"));
    let job =
        here.root().inside(|call| call.busy("arn:aws:codepipeline:eu-west-1:111111111111:pipe#x")).unwrap();
    assert!(!job);
}

#[test]
fn a_source_shows_its_revision() {
    let here = created();
    let source = here.stage_state("Source").action_states.unwrap().remove(0);
    assert_eq!(source.current_revision.unwrap().revision_id, "c0ffee");
    assert!(source.revision_url.unwrap().ends_with("repository/r/commit/c0ffee"));
    let one = api::GetPipelineExecution {
        pipeline_name: "pipe".into(),
        pipeline_execution_id: here.executions()[0].0.clone(),
    };
    let revisions = here.root().call(one).unwrap().pipeline_execution.unwrap().artifact_revisions.unwrap();
    assert_eq!(revisions[0].name.as_deref(), Some("App"));
    assert_eq!(revisions[0].revision_summary.as_deref(), Some("a commit"));
    let (kind, spec) = here.effects.borrow()[0].clone();
    assert_eq!(kind, "codepipeline_fetch");
    assert_eq!((&spec["repository"], &spec["key"]), (&json!("r"), &json!("key")));
}

#[test]
fn a_source_that_cannot_be_read_fails_the_execution() {
    let here = arranged();
    here.root().call(api::CreatePipeline { pipeline: simple(), tags: None }).unwrap();
    here.settle_with(|_| Some(Failure::new("AccessDeniedException", "no UploadArchive")));
    let error = here.action("Source", "Source").error_details.unwrap();
    assert_eq!(
        (error.code.as_deref(), error.message.as_deref()),
        (Some("JobFailed"), Some("no UploadArchive"))
    );
    assert_eq!(here.statuses(), ["Failed"]);
}

#[test]
fn newer_executions_supersede_only_those_between_stages() {
    let here = created();
    here.start();
    here.start();
    assert_eq!(here.statuses(), ["InProgress", "Superseded", "InProgress"]);
    let build = here.stage_state("Build");
    let newest = here.executions()[0].0.clone();
    assert_eq!(build.inbound_executions.unwrap()[0].pipeline_execution_id, newest);
    here.end_build(0, "FAILED");
    // The stage is free: the one that waited goes in.
    assert_eq!(here.stage_state("Build").latest_execution.unwrap().pipeline_execution_id, newest);
    assert_eq!(here.build(1).status, "IN_PROGRESS");
}

#[test]
fn stopping_waits_for_the_action_under_way() {
    let here = created();
    let id = here.executions()[0].0.clone();
    stop(&here, &id, false).unwrap();
    assert_eq!(here.statuses(), ["Stopping"]);
    assert!(error(stop(&here, &id, false)).starts_with("DuplicatedStopRequestException"));
    assert_eq!(here.details("STOPPING")[0]["stop-execution-comments"], json!("enough"));
    here.end_build(0, "SUCCEEDED");
    assert_eq!(here.statuses(), ["Stopped"]);
    assert!(error(stop(&here, &id, true)).starts_with("PipelineExecutionNotStoppableException"));
    assert!(error(stop(&here, "nobody", true)).starts_with("PipelineExecutionNotFoundException"));
}

#[test]
fn abandoning_leaves_the_build_to_itself() {
    let here = created();
    let id = here.executions()[0].0.clone();
    stop(&here, &id, true).unwrap();
    assert_eq!(here.statuses(), ["Stopped"]);
    assert_eq!(here.action("Build", "Build").status.as_deref(), Some("Abandoned"));
    assert_eq!(here.build(0).status, "IN_PROGRESS");
    here.end_build(0, "SUCCEEDED");
    assert_eq!(here.action("Build", "Build").status.as_deref(), Some("Abandoned"));
    // An abandoned stage can be taken up again.
    retry(&here, &id, "FAILED_ACTIONS").unwrap();
    here.end_build(1, "SUCCEEDED");
    here.token();
}

#[test]
fn a_failed_stage_is_retried_in_the_same_execution() {
    let here = created();
    let id = here.executions()[0].0.clone();
    assert!(error(retry(&here, &id, "FAILED_ACTIONS")).starts_with("StageNotRetryableException"));
    here.end_build(0, "FAILED");
    here.quiet();
    retry(&here, &id, "FAILED_ACTIONS").unwrap();
    assert_eq!(here.told(), ["RESUMED", "Build RESUMED", "Build/Build STARTED"]);
    here.end_build(1, "SUCCEEDED");
    here.approval("Approved", &here.token()).unwrap();
    assert_eq!(here.executions(), [(id, "Succeeded".to_owned())]);
}

#[test]
fn a_stage_that_another_execution_has_entered_is_not_retried() {
    let here = created();
    let first = here.executions()[0].0.clone();
    here.end_build(0, "FAILED");
    here.start();
    assert!(error(retry(&here, &first, "ALL_ACTIONS")).starts_with("StageNotRetryableException"));
}

#[test]
fn a_disabled_transition_holds_executions_back() {
    let here = created();
    let disable = api::DisableStageTransition {
        pipeline_name: "pipe".into(),
        stage_name: "Build".into(),
        transition_type: "Outbound".into(),
        reason: "holidays".into(),
    };
    here.root().call(disable).unwrap();
    here.end_build(0, "SUCCEEDED");
    let gate = here.stage_state("Gate");
    assert!(gate.latest_execution.is_none());
    assert_eq!(gate.inbound_executions.unwrap().len(), 1);
    let transition = gate.inbound_transition_state.unwrap();
    assert_eq!((transition.enabled, transition.disabled_reason.as_deref()), (Some(false), Some("holidays")));
    let enable = api::EnableStageTransition {
        pipeline_name: "pipe".into(),
        stage_name: "Gate".into(),
        transition_type: "Inbound".into(),
    };
    here.root().call(enable).unwrap();
    here.settle();
    here.token();
}

#[test]
fn a_start_may_name_commits_and_the_same_token_starts_once() {
    let here = created();
    here.end_build(0, "FAILED");
    let revision = |action: &str, kind: &str| api::SourceRevisionOverride {
        action_name: action.into(),
        revision_type: kind.into(),
        revision_value: "deadbeef".into(),
    };
    let start = |revision: api::SourceRevisionOverride| {
        let started = here.root().call(api::StartPipelineExecution {
            name: "pipe".into(),
            client_request_token: Some("token".into()),
            source_revisions: Some(vec![revision]),
            ..Default::default()
        });
        here.settle();
        started
    };
    assert!(error(start(revision("Nobody", "COMMIT_ID"))).contains("Nobody is not a source action"));
    assert!(error(start(revision("Source", "IMAGE_DIGEST"))).contains("COMMIT_ID"));
    let first = start(revision("Source", "COMMIT_ID")).unwrap();
    assert!(first == start(revision("Source", "COMMIT_ID")).unwrap());
    assert_eq!(here.statuses(), ["InProgress", "Failed"]);
    let state = here.stage_state("Source").action_states.unwrap().remove(0);
    assert_eq!(state.current_revision.unwrap().revision_id, "deadbeef");
}

#[test]
fn a_pipelines_variables_have_defaults_and_values() {
    let here = arranged();
    let mut pipeline = simple();
    pipeline.pipeline_type = Some("V2".into());
    let declared = |name: &str, default: Option<&str>| api::PipelineVariableDeclaration {
        name: name.into(),
        default_value: default.map(Into::into),
        description: None,
    };
    pipeline.variables = Some(vec![declared("A", Some("a")), declared("B", None)]);
    let text =
        r##"[{"name":"V","value":"#{variables.A} #{variables.B} #{codepipeline.PipelineExecutionId}"}]"##;
    let build = &mut pipeline.stages[1].actions[0];
    build.configuration.as_mut().unwrap().insert("EnvironmentVariables".into(), text.into());
    here.create(pipeline).unwrap();
    let start = |variables: Vec<api::PipelineVariable>| {
        let variables = Some(variables);
        let started = here.root().call(api::StartPipelineExecution {
            name: "pipe".into(),
            variables,
            ..Default::default()
        });
        here.settle();
        started
    };
    let given = |name: &str| api::PipelineVariable { name: name.into(), value: "b".into() };
    assert!(error(start(vec![])).contains("the variable B has no default and no value"));
    assert!(error(start(vec![given("C")])).contains("declares no variable C"));
    let id = start(vec![given("B")]).unwrap().pipeline_execution_id.unwrap();
    let variables = here.build(0).given.0.environment_variables_override.unwrap();
    assert_eq!(variables[0].value, format!("a b {id}"));
}

#[test]
fn an_execution_is_found_by_the_stage_that_it_passed() {
    let here = created();
    here.end_build(0, "FAILED");
    here.start();
    here.end_build(1, "SUCCEEDED");
    let list = |stage: &str| {
        let filter = api::SucceededInStageFilter { stage_name: Some(stage.into()) };
        let filter = Some(api::PipelineExecutionFilter { succeeded_in_stage: Some(filter) });
        let list = api::ListPipelineExecutions { pipeline_name: "pipe".into(), filter, ..Default::default() };
        here.root().call(list).unwrap().pipeline_execution_summaries.unwrap().len()
    };
    assert_eq!((list("Source"), list("Build"), list("Gate")), (2, 1, 0));
}

#[test]
fn a_polling_source_starts_the_pipeline_when_its_branch_moves() {
    let here = arranged();
    let mut pipeline = simple();
    pipeline.stages[0].actions[0].configuration.as_mut().unwrap().remove("PollForSourceChanges");
    here.create(pipeline).unwrap();
    here.world.clock().advance(60_000);
    here.settle();
    assert_eq!(here.statuses().len(), 1, "nothing has moved");
    here.root().inside(|call| call.put(&Branch { name: "main".into(), commit: "beef".into() })).unwrap();
    here.world.clock().advance(60_000);
    here.settle();
    assert_eq!(here.statuses().len(), 2);
    assert_eq!(
        here.details("STARTED")[1]["execution-trigger"]["trigger-type"],
        json!("PollForSourceChanges")
    );
    here.root().call(api::UpdatePipeline { pipeline: simple() }).unwrap();
    here.root().inside(|call| call.put(&Branch { name: "main".into(), commit: "cafe".into() })).unwrap();
    here.settle();
    here.world.clock().advance(600_000);
    here.settle();
    assert_eq!(here.statuses().len(), 2, "it polls no more");
}

#[test]
fn a_rule_that_starts_a_pipeline_is_its_trigger() {
    let here = created();
    here.root().call(shapes_events::PutRule { name: "pipe".into(), ..Default::default() }).unwrap();
    here.settle();
    let trigger = &here.details("STARTED")[1]["execution-trigger"];
    assert_eq!(trigger["trigger-type"], json!("CloudWatchEvent"));
    assert_eq!(trigger["trigger-detail"], json!(crate::toys::rule::RULE));
}
