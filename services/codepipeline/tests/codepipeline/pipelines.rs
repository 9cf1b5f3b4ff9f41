//! Pipelines: made, changed, shown, deleted; what is not one.

use shapes_codepipeline as api;

use crate::arrange::{
    action, approves, arranged, builds, deploys, error, gives, pipeline, simple, source, stage, takes,
};

fn get(version: Option<i32>) -> api::GetPipeline {
    api::GetPipeline { name: "pipe".into(), version }
}

#[test]
fn a_new_pipeline_is_shown_whole_and_starts_once() {
    let here = arranged();
    here.create(simple()).unwrap();
    let found = here.root().call(get(None)).unwrap();
    let shown = found.pipeline.unwrap();
    assert_eq!((shown.version, shown.pipeline_type.as_deref()), (Some(1), Some("V1")));
    assert_eq!(shown.execution_mode.as_deref(), Some("SUPERSEDED"));
    assert_eq!(shown.stages[0].actions[0].run_order, Some(1));
    let arn = found.metadata.unwrap().pipeline_arn.unwrap();
    assert_eq!(arn, "arn:aws:codepipeline:eu-west-1:111111111111:pipe");
    assert_eq!(here.statuses(), ["InProgress"]);
    let id = here.executions()[0].0.clone();
    let one = api::GetPipelineExecution { pipeline_name: "pipe".into(), pipeline_execution_id: id };
    let trigger = here.root().call(one).unwrap().pipeline_execution.unwrap().trigger.unwrap();
    assert_eq!(trigger.trigger_type.as_deref(), Some("CreatePipeline"));
}

#[test]
fn a_name_is_taken_once() {
    let here = arranged();
    here.create(simple()).unwrap();
    assert_eq!(
        error(here.create(simple())),
        "PipelineNameInUseException: A pipeline with the name 'pipe' already exists in account '111111111111'"
    );
}

#[test]
fn an_update_is_a_new_version_and_cancels_what_runs() {
    let here = arranged();
    here.create(simple()).unwrap();
    here.quiet();
    let updated = here.root().call(api::UpdatePipeline { pipeline: simple() }).unwrap().pipeline.unwrap();
    here.settle();
    assert_eq!(updated.version, Some(2));
    assert_eq!(here.root().call(get(Some(1))).unwrap().pipeline.unwrap().version, Some(1));
    assert_eq!(
        error(here.root().call(get(Some(3)))),
        "PipelineVersionNotFoundException: Pipeline pipe has no version 3"
    );
    assert_eq!(here.statuses(), ["Cancelled"]);
    assert_eq!(here.told(), ["Build/Build CANCELED", "Build CANCELED", "CANCELED"]);
    // The build's end interests nobody any more.
    here.end_build(0, "SUCCEEDED");
    assert_eq!(here.statuses(), ["Cancelled"]);
}

#[test]
fn a_deleted_pipeline_is_gone_and_may_be_made_again() {
    let here = arranged();
    here.create(simple()).unwrap();
    let delete = || here.root().call(api::DeletePipeline { name: "pipe".into() });
    delete().unwrap();
    delete().unwrap();
    assert_eq!(
        error(here.root().call(get(None))),
        "PipelineNotFoundException: Account '111111111111' does not have a pipeline with name 'pipe'"
    );
    here.create(simple()).unwrap();
    assert_eq!(here.statuses(), ["InProgress"]);
    here.end_build(1, "SUCCEEDED");
    here.token();
}

#[test]
fn pipelines_are_listed_by_pages() {
    let here = arranged();
    for name in ["a", "b", "c"] {
        here.create(api::PipelineDeclaration { name: name.into(), ..simple() }).unwrap();
    }
    let list = |token: Option<String>| {
        here.root().call(api::ListPipelines { max_results: Some(2), next_token: token }).unwrap()
    };
    let names = |page: &api::ListPipelinesOutput| -> Vec<String> {
        page.pipelines.iter().flatten().map(|pipeline| pipeline.name.clone().unwrap()).collect()
    };
    let first = list(None);
    assert_eq!(names(&first), ["a", "b"]);
    assert_eq!(names(&list(first.next_token)), ["c"]);
    let wrong = api::ListPipelines { max_results: None, next_token: Some("x".into()) };
    assert!(error(here.root().call(wrong)).starts_with("InvalidNextTokenException"));
}

#[test]
fn tags_are_put_and_taken_off() {
    let here = arranged();
    here.create(simple()).unwrap();
    let resource_arn = "arn:aws:codepipeline:eu-west-1:111111111111:pipe".to_owned();
    let tag = |key: &str, value: &str| api::Tag { key: key.into(), value: value.into() };
    let tags = vec![tag("a", "1"), tag("b", "2")];
    here.root().call(api::TagResource { resource_arn: resource_arn.clone(), tags }).unwrap();
    here.root()
        .call(api::UntagResource { resource_arn: resource_arn.clone(), tag_keys: vec!["a".into()] })
        .unwrap();
    let list = api::ListTagsForResource { resource_arn, ..Default::default() };
    assert!(here.root().call(list).unwrap().tags == Some(vec![tag("b", "2")]));
    let list = api::ListTagsForResource { resource_arn: "arn:aws:s3:::b".into(), ..Default::default() };
    assert!(error(here.root().call(list)).starts_with("InvalidArnException"));
}

#[test]
fn what_is_not_a_pipeline_is_refused_by_name() {
    let check = |change: &dyn Fn(&mut api::PipelineDeclaration), expected: &str| {
        let here = arranged();
        let mut declaration = simple();
        change(&mut declaration);
        let refused = error(here.create(declaration));
        assert!(refused.contains(expected), "{refused}\nis not: {expected}");
        let known = here.root().call(api::ListPipelines::default()).unwrap().pipelines.unwrap();
        assert!(known.is_empty(), "what is refused leaves nothing");
    };
    check(
        &|p| p.stages.truncate(1),
        "InvalidStructureException: Pipeline has only 1 stage(s). There should be",
    );
    check(
        &|p| p.stages[0].actions.push(approves()),
        "should start with a stage that only contains source actions",
    );
    check(&|p| p.stages[1].actions.push(source()), "only the first stage of a pipeline may");
    check(&|p| p.stages[2].name = "Build".into(), "Stage name Build is used more than once");
    check(
        &|p| p.stages[2].actions.push(approves()),
        "Action name Approve is used more than once in stage Gate",
    );
    check(&|p| p.stages[2].actions.clear(), "Stage Gate has no actions");
    check(
        &|p| p.execution_mode = Some("QUEUED".into()),
        "Execution mode QUEUED is not available in this runtime",
    );
    check(&|p| p.artifact_store = None, "either artifactStore or artifactStores");
    check(
        &|p| p.stages[1].actions[0] = takes(builds(), &["Nothing"]),
        "Input artifact Nothing of action Build is not an output artifact of any action before it",
    );
    check(
        &|p| p.stages[1].actions[0] = gives(builds(), &["App"]),
        "Output artifact App is made by more than one action",
    );
    check(
        &|p| p.stages[2].actions[0] = action("L", "Invoke", "StepFunctions", &[]),
        "ActionType (Category: 'Invoke', Provider: 'StepFunctions', Owner: 'AWS', Version: '1') in action 'L' is not available",
    );
    check(&|p| p.stages[1].actions[0].run_order = Some(1000), "run order 1000");
    check(&|p| p.stages[1].actions[0].region = Some("us-east-1".into()), "actions in another region");
    check(
        &|p| p.stages[1].actions[0].configuration = Some([].into()),
        "InvalidActionDeclarationException: Action configuration for action 'Build' is missing required configuration \
         'ProjectName'",
    );
    check(
        &|p| {
            p.stages[1].actions[0].configuration.as_mut().unwrap().insert("X".into(), "1".into());
        },
        "contains unknown configuration 'X'",
    );
    check(
        &|p| {
            p.stages[2].actions[0] =
                action("A", "Approval", "Manual", &[("NotificationArn", "arn:aws:sns:::t")]);
        },
        "is not the ARN of an SNS topic",
    );
    check(&|p| p.stages[2].actions[0] = deploys("EXPLODE"), "ActionMode EXPLODE");
    check(
        &|p| p.stages[2].actions[0] = takes(deploys("CREATE_UPDATE"), &["App"]),
        "TemplatePath Built::template.json names no input artifact of action Deploy",
    );
    check(&|p| p.variables = Some(vec![api::PipelineVariableDeclaration::default()]), "type V2");
    check(&|p| p.triggers = Some(vec![api::PipelineTriggerDeclaration::default()]), "EventBridge rule");
}

#[test]
fn an_artifact_may_be_used_by_a_later_run_order_of_its_stage() {
    let here = arranged();
    let mut deploy = deploys("CREATE_UPDATE");
    deploy.run_order = Some(2);
    let declaration =
        pipeline(vec![stage("Source", vec![source()]), stage("All", vec![deploy.clone(), builds()])]);
    here.create(declaration).unwrap();
    deploy.run_order = Some(1);
    let declaration = pipeline(vec![stage("Source", vec![source()]), stage("All", vec![deploy, builds()])]);
    let refused = error(here.root().call(api::UpdatePipeline { pipeline: declaration }));
    assert!(refused.contains("Input artifact Built"), "{refused}");
}

#[test]
fn the_types_of_actions_are_listed() {
    let here = arranged();
    let found = here.root().call(api::ListActionTypes::default()).unwrap().action_types;
    let names: Vec<String> =
        found.into_iter().map(|known| format!("{}/{}", known.id.category, known.id.provider)).collect();
    let expected = [
        "Source/CodeCommit",
        "Source/CodeStarSourceConnection",
        "Build/CodeBuild",
        "Test/CodeBuild",
        "Deploy/CloudFormation",
        "Invoke/Lambda",
        "Approval/Manual",
    ];
    assert_eq!(names, expected);
}
