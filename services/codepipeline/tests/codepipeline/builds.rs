//! Build actions: what the build is given, how it ends.

use serde_json::json;
use shapes_codepipeline as api;

use crate::arrange::{action, arranged, builds, gives, pipeline, simple, source, stage, takes};

#[test]
fn a_build_gets_its_inputs_and_outputs_in_the_artifact_bucket() {
    let here = arranged();
    here.create(simple()).unwrap();
    let built = here.build(0);
    let given = built.given.0;
    let app = given.source_location_override.unwrap();
    assert!(app.starts_with("artifacts/pipe/App/"), "{app}");
    assert_eq!(app.rsplit('/').next().unwrap().len(), 7);
    assert_eq!(given.source_version.unwrap(), format!("arn:aws:s3:::{app}"));
    let output = given.artifacts_override.unwrap();
    assert_eq!((output.location.as_deref(), output.path.as_deref()), (Some("artifacts"), Some("pipe/Built")));
    assert_eq!(given.encryption_key_override.as_deref(), Some("key"));
    let variables = given.environment_variables_override.unwrap();
    let commit = variables.iter().find(|variable| variable.name == "COMMIT").unwrap();
    assert_eq!(commit.value, "c0ffee", "a variable of the source's namespace");
    let initiator = variables.iter().find(|variable| variable.name == "CODEBUILD_INITIATOR").unwrap();
    assert_eq!(initiator.value, "codepipeline/pipe");
}

#[test]
fn a_build_runs_under_the_pipelines_role_in_a_session_named_by_the_time() {
    let here = arranged();
    here.create(simple()).unwrap();
    let built = here.build(0);
    assert_eq!(built.caller, "arn:aws:sts::111111111111:assumed-role/pipeline/1795255269000");
    let behind = built.behind.unwrap();
    assert_eq!(behind, "codepipeline arn:aws:codepipeline:eu-west-1:111111111111:pipe");
}

#[test]
fn several_inputs_and_outputs_go_by_their_names() {
    let here = arranged();
    let first = builds();
    let given = [("ProjectName", "p"), ("PrimarySource", "Built")];
    let second = takes(action("Second", "Test", "CodeBuild", &given), &["App", "Built"]);
    let second = gives(second, &["One", "Two"]);
    here.create(pipeline(vec![
        stage("Source", vec![source()]),
        stage("Build", vec![first]),
        stage("Test", vec![second]),
    ]))
    .unwrap();
    here.end_build(0, "SUCCEEDED");
    let given = here.build(1).given.0;
    assert!(given.source_location_override.unwrap().starts_with("artifacts/pipe/Built/"));
    let sources = given.secondary_sources_override.unwrap();
    assert_eq!(sources.len(), 1);
    assert_eq!(sources[0].source_identifier.as_deref(), Some("App"));
    let outputs = given.secondary_artifacts_override.unwrap();
    let names: Vec<_> = outputs.iter().map(|output| output.artifact_identifier.as_deref().unwrap()).collect();
    assert_eq!(names, ["One", "Two"]);
}

#[test]
fn a_failing_build_fails_the_action_with_its_phase_and_reason() {
    let here = arranged();
    here.create(simple()).unwrap();
    here.quiet();
    here.end_build(0, "FAILED");
    let failed = here.action("Build", "Build");
    assert_eq!(failed.status.as_deref(), Some("Failed"));
    assert_eq!(failed.external_execution_id.as_deref(), Some("p:0"));
    let error = failed.error_details.unwrap();
    assert_eq!(error.code.as_deref(), Some("JobFailed"));
    assert_eq!(
        error.message.as_deref(),
        Some(
            "Build terminated with state: FAILED. Phase: BUILD, Code: COMMAND_EXECUTION_ERROR, Message: exit status 1"
        )
    );
    assert_eq!(here.told(), ["Build/Build FAILED", "Build FAILED", "FAILED"]);
    let detail = &here.details("Build/Build FAILED")[0];
    assert_eq!(detail["execution-result"]["error-code"], json!("JobFailed"));
    assert_eq!(here.statuses(), ["Failed"]);
}

#[test]
fn what_a_build_exports_are_the_actions_variables() {
    let here = arranged();
    here.create(simple()).unwrap();
    here.end_build(0, "SUCCEEDED");
    let list = api::ListActionExecutions { pipeline_name: "pipe".into(), ..Default::default() };
    let found = here.root().call(list).unwrap().action_execution_details.unwrap();
    let names: Vec<_> = found.iter().map(|detail| detail.action_name.as_deref().unwrap()).collect();
    assert_eq!(names, ["Approve", "Build", "Source"], "newest first");
    let output = found[1].output.clone().unwrap();
    assert_eq!(output.output_variables.unwrap()["TAG"], "v1");
    assert_eq!(output.output_artifacts.unwrap()[0].name.as_deref(), Some("Built"));
    let input = found[1].input.clone().unwrap();
    assert!(input.configuration.unwrap()["EnvironmentVariables"].contains("#{Src.CommitId}"));
    assert!(input.resolved_configuration.unwrap()["EnvironmentVariables"].contains("c0ffee"));
}

#[test]
fn a_variable_that_nothing_sets_fails_the_action() {
    let here = arranged();
    let mut build = builds();
    build.configuration.as_mut().unwrap().insert("EnvironmentVariables".into(), "#{Nobody.Knows}".into());
    here.create(pipeline(vec![stage("Source", vec![source()]), stage("Build", vec![build])])).unwrap();
    let error = here.action("Build", "Build").error_details.unwrap();
    assert!(
        error.message.unwrap().contains("The variable #{Nobody.Knows} in configuration EnvironmentVariables")
    );
    assert_eq!(here.statuses(), ["Failed"]);
}
