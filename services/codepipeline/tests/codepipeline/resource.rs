//! `AWS::CodePipeline::Pipeline`, as a stack makes it.

use kernel::{At, Made, Me, Props, StackPrincipal};
use serde_json::{Value, json};
use shapes_codepipeline as api;

use crate::arrange::{Arranged, ROLE, arranged};

fn at() -> At {
    At {
        me: Me { id: "j".into(), arn: "stack".into() },
        stack: "stack".into(),
        stack_name: "stack".into(),
        logical_id: "Pipe".into(),
        principal: StackPrincipal::Role("arn:aws:iam::111111111111:role/cloudformation".into()),
        tags: [("team".to_owned(), "ml".to_owned())].into(),
        former_tags: [("team".to_owned(), "ml".to_owned())].into(),
        suffix: "ABCDEFGHIJKL".into(),
    }
}

fn props(branch: &str) -> Props {
    let type_id = |category: &str, provider: &str| json!({"Category": category, "Owner": "AWS", "Provider": provider, "Version": "1"});
    let props = json!({
        "RoleArn": ROLE,
        "RestartExecutionOnUpdate": "true",
        "ArtifactStores": [{"Region": "eu-west-1", "ArtifactStore": {"Type": "S3", "Location": "artifacts"}}],
        "Tags": [{"Key": "own", "Value": "1"}],
        "Stages": [
            {"Name": "Source", "Actions": [{
                "Name": "Source", "ActionTypeId": type_id("Source", "CodeCommit"), "RunOrder": "1",
                "OutputArtifacts": [{"Name": "App"}],
                "Configuration": {"RepositoryName": "r", "BranchName": branch, "PollForSourceChanges": false},
            }]},
            {"Name": "Gate", "Actions": [{"Name": "Approve", "ActionTypeId": type_id("Approval", "Manual")}]},
        ],
        "DisableInboundStageTransitions": [{"StageName": "Gate", "Reason": "not yet"}],
    });
    let Value::Object(props) = props else { unreachable!() };
    props
}

fn entry(here: &Arranged) -> kernel::ResourceEntry {
    here.root().inside(|call| Ok(*call.registry().resource("AWS::CodePipeline::Pipeline").unwrap())).unwrap()
}

#[test]
fn a_stack_makes_changes_restarts_and_deletes_a_pipeline() {
    let here = arranged();
    let entry = entry(&here);
    let made = here.root().inside(|call| (entry.create)(call, &at(), &props("main"))).unwrap();
    let name = "stack-Pipe-ABCDEFGHIJKL".to_owned();
    assert_eq!(made, Made::Now(name.clone()));
    here.settle();
    let get = || {
        here.root().call(api::GetPipeline { name: name.clone(), version: None }).unwrap().pipeline.unwrap()
    };
    let configuration = get().stages[0].actions[0].configuration.clone().unwrap();
    assert_eq!(
        (configuration["PollForSourceChanges"].as_str(), get().stages[0].actions[0].run_order),
        ("false", Some(1))
    );
    let resource_arn = format!("arn:aws:codepipeline:eu-west-1:111111111111:{name}");
    let list = api::ListTagsForResource { resource_arn, ..Default::default() };
    let tags = here.root().call(list).unwrap().tags.unwrap();
    let tags: Vec<_> = tags.iter().map(|tag| (tag.key.as_str(), tag.value.as_str())).collect();
    assert_eq!(tags, [("own", "1"), ("team", "ml")]);
    let state = here.root().call(api::GetPipelineState { name: name.clone() }).unwrap();
    let gate = state.stage_states.unwrap().remove(1);
    assert_eq!(gate.inbound_transition_state.unwrap().disabled_reason.as_deref(), Some("not yet"));

    let mut new = props("release");
    new.remove("DisableInboundStageTransitions");
    here.root().inside(|call| (entry.update)(call, &at(), &name, &props("main"), &new)).unwrap();
    here.settle();
    assert_eq!(get().version, Some(2));
    let list = api::ListPipelineExecutions { pipeline_name: name.clone(), ..Default::default() };
    let found = here.root().call(list).unwrap().pipeline_execution_summaries.unwrap();
    assert_eq!(found.len(), 2, "it was restarted");
    let state = here.root().call(api::GetPipelineState { name: name.clone() }).unwrap();
    assert_eq!(
        state.stage_states.unwrap()[1].action_states.as_ref().unwrap()[0]
            .latest_execution
            .as_ref()
            .unwrap()
            .status
            .as_deref(),
        Some("InProgress")
    );
    let read = here.root().inside(|call| (entry.attributes)(call, &at(), &name, &new)).unwrap();
    assert_eq!(read["Version"], json!("2"));

    for _ in 0..2 {
        here.root().inside(|call| (entry.delete)(call, &at(), &name, &new)).unwrap();
    }
    here.settle();
    assert!(here.root().call(api::ListPipelines::default()).unwrap().pipelines.unwrap().is_empty());
}

#[test]
fn a_change_of_tags_alone_is_no_new_version() {
    let here = arranged();
    let entry = entry(&here);
    here.root().inside(|call| (entry.create)(call, &at(), &props("main"))).unwrap();
    let name = "stack-Pipe-ABCDEFGHIJKL";
    let mut new = props("main");
    new.insert("Tags".into(), json!([{"Key": "other", "Value": "2"}]));
    here.root().inside(|call| (entry.update)(call, &at(), name, &props("main"), &new)).unwrap();
    let found = here.root().call(api::GetPipeline { name: name.into(), version: None }).unwrap();
    assert_eq!(found.pipeline.unwrap().version, Some(1));
    let resource_arn = format!("arn:aws:codepipeline:eu-west-1:111111111111:{name}");
    let tags = here
        .root()
        .call(api::ListTagsForResource { resource_arn, ..Default::default() })
        .unwrap()
        .tags
        .unwrap();
    assert_eq!(tags.iter().map(|tag| tag.key.as_str()).collect::<Vec<_>>(), ["other", "team"]);
}
