//! `Formwork::Pipeline`

use serde_json::{Value as Json, json};

use crate::{ids, permissions, resources, statement};

/// A pipeline of these stages, and what it refers to.
fn pipeline(stages: &str) -> String {
    format!(
        "  Store: {{ Type: Formwork::ArtifactBucket, Properties: {{ DeployedFrom: [dev, prod] }} }}
  App: {{ Type: Formwork::Repository }}
  Models: {{ Type: Formwork::ModelPackageGroup }}
  Steps: {{ Type: Formwork::ExecutionRole, Properties: {{ For: sagemaker }} }}
  Line:
    Type: Formwork::Pipeline
    Properties:
      Source: !Ref App
      ArtifactStore: !Ref Store
      StartOn: {{ Decision: !Ref Models }}
      Stages:
{stages}"
    )
}

const BUILD: &str = "        - Name: Build
          Actions:
            - Name: Unit_Tests
              Build: { Produces: Templates, Reads: [!Ref Models], For: [prod], Environment: { A: 1, B: !Ref Store } }
";
const REST: &str = "        - Name: Check
          Actions:
            - Name: Nag
              Scan: { Input: Templates }
        - Name: Prod
          Actions:
            - Name: Approve
              Approve: { Message: Sure? }
            - Name: Stack
              Deploy: { Template: \"Templates::prod.json\", To: prod }
";

fn action(all: &Json, stage: usize, action: usize) -> &Json {
    &all["LinePipeline"]["Properties"]["Stages"][stage]["Actions"][action]
}

#[test]
fn a_push_starts_it_and_it_takes_the_branchs_newest_commit() {
    let all = resources(&pipeline(BUILD));
    let source = action(&all, 0, 0);
    assert_eq!(source["Configuration"]["BranchName"], "main");
    assert_eq!(source["Configuration"]["PollForSourceChanges"], "false");
    let rule = &all["LinePushRule"]["Properties"];
    assert_eq!(rule["EventPattern"]["detail"]["referenceName"], json!(["main"]));
    assert_eq!(rule["EventPattern"]["resources"], json!([{"Fn::GetAtt": ["AppRepository", "Arn"]}]));
    assert_eq!(rule["Targets"][0]["RoleArn"], json!({"Fn::GetAtt": ["LineStartRole", "Arn"]}));
    let may = permissions(&all["LineStartRole"]);
    let start = statement(&may, "Start");
    assert_eq!(start["Resource"], rule["Targets"][0]["Arn"], "it starts this pipeline and no other");
}

#[test]
fn a_decision_starts_it_and_a_mere_registration_does_not() {
    let all = resources(&pipeline(BUILD));
    let detail = &all["LineDecisionRule"]["Properties"]["EventPattern"]["detail"];
    assert_eq!(detail["ModelApprovalStatus"], json!(["Approved", "Rejected"]));
    assert_eq!(detail["UpdatedModelPackageFields"], json!(["ModelApprovalStatus"]));
    assert_eq!(
        detail["ModelPackageGroupName"][0]["Fn::Sub"],
        "${SageMakerProjectName}-${SageMakerProjectId}"
    );
}

#[test]
fn a_build_finds_its_variables_and_may_do_what_its_words_say() {
    let all = resources(&pipeline(BUILD));
    let variables = &all["LineUnitTestsProject"]["Properties"]["Environment"]["EnvironmentVariables"];
    let names: Vec<&str> =
        variables.as_array().expect("a list").iter().filter_map(|pair| pair["Name"].as_str()).collect();
    assert_eq!(
        names,
        ["SAGEMAKER_PROJECT_NAME", "SAGEMAKER_PROJECT_ID", "PROD_ACCOUNT_ID", "PROD_REGION", "A", "B"]
    );
    assert_eq!(variables[4]["Value"], "1");
    let may = &permissions(&all["LineUnitTestsRole"]);
    assert_eq!(statement(may, "ReadModels")["Action"].as_array().map(Vec::len), Some(3));
    let log = statement(may, "WriteLog")["Resource"][0]["Fn::Sub"].as_str().expect("a text");
    let name = all["LineUnitTestsProject"]["Properties"]["Name"]["Fn::Sub"].as_str().expect("a text");
    assert!(log.ends_with(&format!(":/aws/codebuild/{name}")), "{log} is its own log");
}

#[test]
fn the_pipeline_starts_its_builds_fetches_its_code_and_takes_the_roles_that_deploy() {
    let all = resources(&pipeline(&format!("{BUILD}{REST}")));
    assert_eq!(action(&all, 1, 0).get("RoleArn"), None, "it does so as itself");
    let may = permissions(&all["LineRole"]);
    let names: Vec<&str> =
        may["Statement"].as_array().expect("a list").iter().filter_map(|one| one["Sid"].as_str()).collect();
    assert_eq!(names, ["ReadCode", "StartBuilds", "TakeRolesThatDeploy"]);
    assert_eq!(statement(&may, "ReadCode")["Resource"], json!({"Fn::GetAtt": ["AppRepository", "Arn"]}));
    let projects = ["LineUnitTestsProject", "LineNagProject"].map(|id| json!({"Fn::GetAtt": [id, "Arn"]}));
    assert_eq!(statement(&may, "StartBuilds")["Resource"], json!(projects));
    assert_eq!(statement(&may, "TakeRolesThatDeploy")["Resource"], action(&all, 3, 1)["RoleArn"]);
}

#[test]
fn whoever_handles_artifacts_may_read_and_write_them_and_nobody_else() {
    let all = resources(&pipeline(BUILD));
    let policy = &all["LineArtifactsPolicy"]["Properties"];
    let of = |id: &str| json!({"Ref": id});
    let handlers = [of("LineRole"), of("LineUnitTestsRole")];
    assert_eq!(policy["Roles"], json!(handlers));
    let artifacts = statement(&policy["PolicyDocument"], "UseStore");
    assert_eq!(artifacts["Resource"][0], json!({"Fn::GetAtt": ["StoreBucket", "Arn"]}));
    assert_eq!(all["LinePipeline"]["DependsOn"], "LineArtifactsPolicy");
}

#[test]
fn a_build_that_runs_pipelines_passes_that_role_and_no_other() {
    let stage =
        "        - { Name: Build, Actions: [{ Name: Train, Build: { RunsPipelinesAs: !Ref Steps } }] }\n";
    let all = resources(&pipeline(stage));
    let may = &permissions(&all["LineTrainRole"]);
    let pass = statement(may, "PassRoleToSteps");
    assert_eq!(pass["Resource"], json!({"Fn::GetAtt": ["StepsRole", "Arn"]}));
    assert!(
        statement(may, "RunPipeline")["Resource"].to_string().contains(":pipeline/*-${SageMakerProjectId}\"")
    );
    let variables = all["LineTrainProject"]["Properties"]["Environment"]["EnvironmentVariables"].to_string();
    assert!(
        variables.contains("SAGEMAKER_PIPELINE_NAME") && variables.contains("SAGEMAKER_PIPELINE_ROLE_ARN")
    );
    assert_eq!(all["LinePipeline"]["DependsOn"], json!(["StepsPolicy", "LineArtifactsPolicy"]));
}

#[test]
fn a_scan_keeps_its_report_and_a_gate_waits_before_the_deployment() {
    let all = resources(&pipeline(&format!("{BUILD}{REST}")));
    let scan = action(&all, 2, 0);
    assert_eq!(scan["InputArtifacts"], json!([{"Name": "Templates"}]));
    assert_eq!(scan["OutputArtifacts"], json!([{"Name": "NagReport"}]));
    let buildspec = all["LineNagProject"]["Properties"]["Source"]["BuildSpec"].as_str().expect("a text");
    assert!(buildspec.contains("cfn_nag_scan --input-path ."), "{buildspec}");
    assert_eq!(action(&all, 3, 0)["Configuration"], json!({"CustomData": "Sure?"}));
    // Not to say it is to say 1.
    assert_eq!((&action(&all, 3, 0)["RunOrder"], &action(&all, 3, 1)["RunOrder"]), (&Json::Null, &json!(2)));
}

#[test]
fn a_deployment_is_the_bootstrap_roles_of_its_environment() {
    let all = resources(&pipeline(&format!("{BUILD}{REST}")));
    let deploy = action(&all, 3, 1);
    let role = deploy["RoleArn"]["Fn::Sub"].as_str().expect("a text");
    assert!(
        role.contains("{{resolve:ssm:/mlops/prod/account_id}}:role/cdk-hnb659fds-deploy-role-"),
        "{role}"
    );
    let configuration = &deploy["Configuration"];
    assert!(
        configuration["RoleArn"]["Fn::Sub"]
            .as_str()
            .expect("a text")
            .contains("cdk-hnb659fds-cfn-exec-role-")
    );
    assert_eq!(configuration["ActionMode"], "REPLACE_ON_FAILURE");
    assert_eq!(configuration["StackName"]["Fn::Sub"], "${SageMakerProjectName}-${SageMakerProjectId}-prod");
}

#[test]
fn roles_of_a_deployment_may_be_ones_own() {
    let stage = "        - Name: Test
          Actions:
            - Name: Stack
              Deploy: { Template: \"Source::t.json\", To: preprod, ActionRole: \"arn:a\", StackRole: \"arn:b\", StackName: s }
";
    let all = resources(&pipeline(stage));
    let deploy = action(&all, 1, 0);
    assert_eq!(deploy["RoleArn"], "arn:a");
    assert_eq!(deploy["Configuration"]["RoleArn"], "arn:b");
    assert_eq!(deploy["Configuration"]["StackName"], "s");
}

#[test]
fn a_new_action_adds_ids_and_renames_none() {
    let before = ids(&pipeline(BUILD));
    let first = "        - { Name: First, Actions: [{ Name: Lint, Build: {} }] }\n";
    for stages in [format!("{first}{BUILD}"), format!("{BUILD}{first}"), format!("{BUILD}{REST}")] {
        let after = ids(&pipeline(&stages));
        assert!(before.iter().all(|id| after.contains(id)), "{after:?}");
    }
}
