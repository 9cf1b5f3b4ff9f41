//! Roles, under the real authority: the pipeline's, and those of actions in other accounts.

use iam::{Iam, IamAuthority};
use kernel::{Place, Registry};
use serde_json::{Value, json};
use shapes_codepipeline as api;
use testkit::{OTHER, REGION};

use crate::arrange::{Arranged, arranged_under, builds, deploys, error, pipeline, source, stage};
use crate::toys::stack::Made;

const THERE: &str = "arn:aws:iam::222222222222:role/deploy";

fn world() -> Arranged {
    arranged_under(Registry::new(IamAuthority).serve::<Iam>())
}

fn role(here: &Arranged, account: &str, name: &str, trusted: Value, allowed: &[(&str, &str)]) {
    let root = here.world.root_of(account);
    let trust = json!({ "Version": "2012-10-17", "Statement": [
        { "Effect": "Allow", "Principal": trusted, "Action": "sts:AssumeRole" }
    ] });
    root.call(shapes_iam::CreateRole {
        role_name: name.into(),
        assume_role_policy_document: trust.to_string(),
        ..Default::default()
    })
    .unwrap();
    let statements = allowed
        .iter()
        .map(|(action, resource)| json!({ "Effect": "Allow", "Action": action, "Resource": resource }));
    let policy = json!({ "Version": "2012-10-17", "Statement": statements.collect::<Vec<_>>() });
    root.call(shapes_iam::PutRolePolicy {
        role_name: name.into(),
        policy_name: "p".into(),
        policy_document: policy.to_string(),
    })
    .unwrap();
}

fn service(here: &Arranged, allowed: &[(&str, &str)]) {
    role(here, "111111111111", "pipeline", json!({ "Service": "codepipeline.amazonaws.com" }), allowed);
}

fn crossing() -> api::PipelineDeclaration {
    let mut deploy = deploys("CREATE_UPDATE");
    deploy.role_arn = Some(THERE.into());
    pipeline(vec![
        stage("Source", vec![source()]),
        stage("Build", vec![builds()]),
        stage("Deploy", vec![deploy]),
    ])
}

const OWN: &[(&str, &str)] =
    &[("codecommit:GetBranch", "*"), ("codebuild:*", "*"), ("sts:AssumeRole", THERE)];

#[test]
fn a_pipeline_whose_role_does_not_trust_codepipeline_is_not_made() {
    let here = world();
    role(&here, "111111111111", "pipeline", json!({ "Service": "codebuild.amazonaws.com" }), OWN);
    assert_eq!(
        error(here.create(crossing())),
        "InvalidStructureException: CodePipeline is not authorized to perform AssumeRole on role \
         arn:aws:iam::111111111111:role/pipeline"
    );
}

#[test]
fn an_action_works_in_another_account_through_the_pipelines_role() {
    let here = world();
    service(&here, OWN);
    let trusted = json!({ "AWS": "arn:aws:iam::111111111111:role/pipeline" });
    role(&here, OTHER, "deploy", trusted, &[("cloudformation:*", "*")]);
    here.create(crossing()).unwrap();
    here.end_build(0, "SUCCEEDED");
    let there = Place::new(OTHER, REGION);
    let made: Option<Made> = here.root().inside(|call| call.get_in(&there, "s")).unwrap();
    let made = made.expect("the stack is in the other account");
    assert_eq!(made.caller, "arn:aws:sts::222222222222:assumed-role/deploy/1795255269000");
    here.end(&made.arn, "CREATE_COMPLETE");
    assert_eq!(here.statuses(), ["Succeeded"]);
}

#[test]
fn a_role_that_does_not_trust_the_pipelines_role_fails_the_action() {
    let here = world();
    service(&here, OWN);
    let trusted = json!({ "Service": "codepipeline.amazonaws.com" });
    role(&here, OTHER, "deploy", trusted, &[("cloudformation:*", "*")]);
    here.create(crossing()).unwrap();
    here.end_build(0, "SUCCEEDED");
    let failed = here.action("Deploy", "Deploy").error_details.unwrap();
    assert_eq!(
        failed.message.unwrap(),
        format!(
            "arn:aws:iam::111111111111:role/pipeline is not authorized to perform AssumeRole on role {THERE}"
        )
    );
}

#[test]
fn a_permission_that_the_role_lacks_is_named() {
    let here = world();
    service(&here, &[("codecommit:GetBranch", "*")]);
    here.create(crossing()).unwrap();
    let message = here.action("Build", "Build").error_details.unwrap().message.unwrap();
    assert!(
        message.starts_with(
            "Error calling startBuild: User: arn:aws:sts::111111111111:assumed-role/pipeline/1795255269000 is not \
             authorized to perform: codebuild:StartBuild on resource: "
        ),
        "{message}"
    );
    assert_eq!(here.statuses(), ["Failed"]);
}
