//! Deployments by CloudFormation, in all modes.

use shapes_codepipeline as api;

use crate::arrange::{Arranged, arranged, builds, deploys, gives, pipeline, source, stage};
use crate::toys::stack::ChangeSet;

/// A pipeline with one deployment, which has begun.
fn deploying(deploy: api::ActionDeclaration) -> Arranged {
    let here = arranged();
    here.create(declared(deploy)).unwrap();
    here.end_build(0, "SUCCEEDED");
    here
}

fn declared(deploy: api::ActionDeclaration) -> api::PipelineDeclaration {
    pipeline(vec![
        stage("Source", vec![source()]),
        stage("Build", vec![builds()]),
        stage("Deploy", vec![deploy]),
    ])
}

fn again(here: &Arranged, build: usize) {
    here.start();
    here.end_build(build, "SUCCEEDED");
}

fn set(action: &mut api::ActionDeclaration, key: &str, value: &str) {
    action.configuration.as_mut().unwrap().insert(key.into(), value.into());
}

fn message(here: &Arranged) -> String {
    here.action("Deploy", "Deploy").error_details.unwrap().message.unwrap()
}

#[test]
fn a_stack_is_made_then_changed_then_left_as_it_is() {
    let here = deploying(deploys("CREATE_UPDATE"));
    let made = here.stack().unwrap();
    assert_eq!((made.last.as_str(), made.template.as_deref()), ("CreateStack", Some("template")));
    assert_eq!(made.role.as_deref(), Some("arn:aws:iam::111111111111:role/cloudformation"));
    here.end_stack("CREATE_COMPLETE");
    assert_eq!(here.statuses(), ["Succeeded"]);
    again(&here, 1);
    assert_eq!(here.statuses(), ["Succeeded", "Succeeded"], "nothing to update is a success");
    "another template".clone_into(&mut here.template.borrow_mut());
    again(&here, 2);
    assert_eq!(here.stack().unwrap().last, "UpdateStack");
    here.end_stack("UPDATE_COMPLETE");
    assert_eq!(here.statuses()[0], "Succeeded");
}

#[test]
fn a_stack_that_fails_fails_the_action_with_its_state_and_reason() {
    let here = deploying(deploys("CREATE_UPDATE"));
    here.end_stack("ROLLBACK_COMPLETE");
    assert_eq!(
        message(&here),
        "Failed to create or update stack. Current stack status: ROLLBACK_COMPLETE. Reason: The following resource(s) \
         failed to create: [A]."
    );
}

#[test]
fn a_failed_stack_is_replaced() {
    let here = deploying(deploys("REPLACE_ON_FAILURE"));
    here.end_stack("CREATE_FAILED");
    again(&here, 1);
    assert_eq!(here.stack().unwrap().last, "DeleteStack");
    here.end_stack("DELETE_COMPLETE");
    assert_eq!(here.stack().unwrap().last, "CreateStack");
    here.end_stack("CREATE_COMPLETE");
    assert_eq!(here.statuses(), ["Succeeded", "Failed"]);
}

#[test]
fn a_stack_is_deleted_and_one_that_is_not_there_is_deleted_too() {
    let here = deploying(deploys("CREATE_UPDATE"));
    here.end_stack("CREATE_COMPLETE");
    here.root().call(api::UpdatePipeline { pipeline: declared(deploys("DELETE_ONLY")) }).unwrap();
    again(&here, 1);
    here.end_stack("DELETE_COMPLETE");
    assert!(here.stack().is_none());
    again(&here, 2);
    assert_eq!(here.statuses(), ["Succeeded", "Succeeded", "Succeeded"]);
}

#[test]
fn a_change_set_is_made_anew_and_waited_for() {
    let here = deploying(deploys("CHANGE_SET_REPLACE"));
    let ready = |status: &str| {
        let made = ChangeSet { name: "cs".into(), status: status.into(), reason: Some("why".into()) };
        here.root().inside(|call| call.put(&made)).unwrap();
        here.world.clock().advance(2_000);
        here.settle();
    };
    assert_eq!(here.statuses(), ["InProgress"]);
    ready("CREATE_COMPLETE");
    assert_eq!(here.statuses(), ["Succeeded"]);
    again(&here, 1);
    ready("FAILED");
    assert_eq!(message(&here), "Failed to create change set. Status: FAILED. Reason: why");
    "empty".clone_into(&mut here.template.borrow_mut());
    again(&here, 2);
    assert_eq!(here.statuses()[0], "Succeeded", "no changes are a success");
}

#[test]
fn a_change_set_is_executed_and_its_stack_followed() {
    let here = deploying(deploys("CHANGE_SET_EXECUTE"));
    assert_eq!(here.stack().unwrap().last, "ExecuteChangeSet");
    here.end_stack("ROLLBACK_COMPLETE");
    assert!(
        message(&here)
            .starts_with("Failed to execute change set. Current stack status: ROLLBACK_COMPLETE. Reason: ")
    );
}

#[test]
fn parameters_come_from_the_configuration_and_the_overrides_win() {
    let mut deploy = deploys("CREATE_UPDATE");
    set(&mut deploy, "TemplateConfiguration", "Built::config.json");
    let overrides = r#"{"B":"over","C":{"Fn::GetArtifactAtt":["Built","BucketName"]},
                        "D":{"Fn::GetParam":["Built","values.json","key"]}}"#;
    set(&mut deploy, "ParameterOverrides", overrides);
    let here = deploying(deploy);
    let parameters = here.stack().unwrap().parameters;
    let expected = [("A", "1"), ("B", "over"), ("C", "artifacts"), ("D", "from the file")];
    assert_eq!(parameters, expected.map(|(key, value)| (key.to_owned(), value.to_owned())));
    let effects = here.effects.borrow();
    let (_, spec) = effects.iter().find(|(kind, _)| kind == "codepipeline_read").unwrap();
    let files: Vec<_> = spec["files"].as_array().unwrap().iter().map(|file| &file["file"]).collect();
    assert_eq!(files, ["config.json", "values.json"]);
}

#[test]
fn outputs_are_variables_and_a_file_in_the_output_artifact() {
    let mut deploy = gives(deploys("CREATE_UPDATE"), &["Outputs"]);
    set(&mut deploy, "OutputFileName", "outputs.json");
    let here = deploying(deploy);
    here.end_stack("CREATE_COMPLETE");
    let effects = here.effects.borrow();
    let (kind, spec) = effects.last().unwrap();
    assert_eq!(kind, "codepipeline_write");
    assert_eq!(
        (spec["file"].as_str(), spec["content"].as_str()),
        (Some("outputs.json"), Some(r#"{"Endpoint":"e-1"}"#))
    );
    let list = api::ListActionExecutions { pipeline_name: "pipe".into(), ..Default::default() };
    let found = here.root().call(list).unwrap().action_execution_details.unwrap();
    assert_eq!(found[0].output.clone().unwrap().output_variables.unwrap()["Endpoint"], "e-1");
}
