//! What actions of a pipeline can say besides: tests in environments, variables, functions, settings of builds.

use serde_json::{Value as Json, json};

use crate::{HEAD, expand, permissions, resources, statement};

/// A pipeline of these stages, with these properties, and what it refers to.
fn pipeline(properties: &str, stages: &str) -> String {
    format!(
        "  Store: {{ Type: Formwork::ArtifactBucket, Properties: {{ DeployedFrom: [dev, prod] }} }}
  Data: {{ Type: Formwork::ArtifactBucket }}
  App: {{ Type: Formwork::Repository }}
  Steps: {{ Type: Formwork::ExecutionRole, Properties: {{ For: sagemaker }} }}
  Line:
    Type: Formwork::Pipeline
    Properties:
      Source: !Ref App
      ArtifactStore: !Ref Store
{properties}      Stages:
{stages}"
    )
}

const DEPLOY: &str = "        - Name: Prod
          Actions:
            - { Name: Synth, Build: { For: [dev, prod], Produces: Templates } }
            - Name: Stack_Prod
              Deploy:
                Template: \"Templates::prod.json\"
                Configuration: \"Templates::prod.config.json\"
                To: prod
                Parameters: { Bucket: !Ref Data, Count: 2, Commit: \"#{Source.CommitId}\" }
                Produces: Outputs
            - Name: Ask
              Test: { In: prod, Environment: { URL: \"#{Stack_Prod.Url}\", A: b } }
";

fn actions(all: &Json, stage: usize) -> &Json {
    &all["LinePipeline"]["Properties"]["Stages"][stage]["Actions"]
}

fn variables(project: &Json) -> Vec<(&str, &Json)> {
    let all = project["Properties"]["Environment"]["EnvironmentVariables"].as_array().expect("variables");
    all.iter().map(|one| (one["Name"].as_str().expect("a name"), &one["Value"])).collect()
}

#[test]
fn a_test_in_an_environment_takes_the_projects_roles_there_and_nothing_else() {
    let all = resources(&pipeline("", DEPLOY));
    let test = &actions(&all, 1)[2];
    assert_eq!(test["ActionTypeId"]["Category"], "Test");
    let take = permissions(&all["LineAskRole"]);
    let take = statement(&take, "TakeRolesThere");
    assert_eq!(take["Action"], json!(["sts:AssumeRole"]));
    assert_eq!(
        take["Resource"]["Fn::Sub"],
        "arn:${AWS::Partition}:iam::{{resolve:ssm:/mlops/prod/account_id}}:role/\
         ${SageMakerProjectName}-${SageMakerProjectId}/prod/*"
    );
    let found = variables(&all["LineAskProject"]);
    assert!(
        found.contains(&("ENVIRONMENT", &json!("prod"))) && found.contains(&("A", &json!("b"))),
        "{found:?}"
    );
    assert!(!found.iter().any(|(name, _)| *name == "URL"), "what is known at the start is the action's");
}

#[test]
fn who_tests_in_an_environment_is_told_to_the_builds_for_it() {
    let all = resources(&pipeline("", DEPLOY));
    let found = variables(&all["LineSynthProject"]);
    assert!(found.contains(&("PROD_TESTERS", &json!({"Fn::Sub": "${LineAskRole.Arn}"}))), "{found:?}");
    assert!(!found.iter().any(|(name, _)| *name == "DEV_TESTERS"), "nobody tests there");
}

#[test]
fn outputs_of_a_stack_are_variables_of_later_actions() {
    let all = resources(&pipeline("", DEPLOY));
    let (deploy, test) = (&actions(&all, 1)[1], &actions(&all, 1)[2]);
    assert_eq!(deploy["Namespace"], "Stack_Prod");
    assert_eq!(actions(&all, 0)[0]["Namespace"], "Source");
    assert_eq!(actions(&all, 1)[0].get("Namespace"), None, "nobody uses any of it");
    let given = test["Configuration"]["EnvironmentVariables"].as_str().expect("a text");
    assert_eq!(given, r##"[{"name":"URL","value":"#{Stack_Prod.Url}","type":"PLAINTEXT"}]"##);
}

#[test]
fn a_deployment_has_parameters_a_configuration_and_outputs() {
    let all = resources(&pipeline("", DEPLOY));
    let deploy = &actions(&all, 1)[1];
    let configuration = &deploy["Configuration"];
    assert_eq!(
        configuration["ParameterOverrides"]["Fn::Sub"],
        r##"{"Bucket":"${DataBucket}","Count":"2","Commit":"#{Source.CommitId}"}"##
    );
    assert_eq!(configuration["TemplateConfiguration"], "Templates::prod.config.json");
    assert_eq!(configuration["OutputFileName"], "outputs.json");
    assert_eq!(deploy["OutputArtifacts"], json!([{"Name": "Outputs"}]));
    assert_eq!(deploy["InputArtifacts"], json!([{"Name": "Templates"}]));
}

#[test]
fn a_role_of_ones_own_is_the_only_one_that_a_test_takes() {
    let stage = "        - { Name: T, Actions: [{ Name: Ask, Test: { In: prod, InRole: \"arn:r\" } }] }\n";
    let all = resources(&pipeline("", stage));
    assert_eq!(statement(&permissions(&all["LineAskRole"]), "TakeRolesThere")["Resource"], "arn:r");
    assert!(variables(&all["LineAskProject"]).contains(&("ENVIRONMENT_ROLE_ARN", &json!("arn:r"))));
}

#[test]
fn parameters_and_secrets_are_read_by_the_build_and_by_name() {
    let stage = "        - Name: B
          Actions:
            - Name: Make
              Build:
                Environment:
                  URL: { Parameter: /team/url }
                  TOKEN: { Secret: team/token:key }
                  OTHER: { Secret: \"arn:aws:secretsmanager:r:1:secret:x-abcdef:key\" }
";
    let all = resources(&pipeline("", stage));
    let found = &all["LineMakeProject"]["Properties"]["Environment"]["EnvironmentVariables"];
    assert_eq!(found[2], json!({"Name": "URL", "Type": "PARAMETER_STORE", "Value": "/team/url"}));
    assert_eq!(found[3], json!({"Name": "TOKEN", "Type": "SECRETS_MANAGER", "Value": "team/token:key"}));
    let may = permissions(&all["LineMakeRole"]);
    let on = |sid: &str| statement(&may, sid)["Resource"].to_string();
    assert!(on("LookURL").ends_with(":parameter/team/url\"}"), "{}", on("LookURL"));
    assert!(on("ReadSecretOfTOKEN").ends_with(":secret:team/token-??????\"}"), "{}", on("ReadSecretOfTOKEN"));
    assert_eq!(on("ReadSecretOfOTHER"), "\"arn:aws:secretsmanager:r:1:secret:x-abcdef\"");
}

#[test]
fn a_function_is_invoked_as_the_pipeline_and_no_other_is() {
    let stage = "        - { Name: S, Actions: [{ Name: Tell, Invoke: { Function: report, Parameters: { A: 1 } } }] }\n";
    let all = resources(&pipeline("", stage));
    let action = &actions(&all, 1)[0];
    assert_eq!(action["ActionTypeId"]["Provider"], "Lambda");
    assert_eq!(action["Configuration"], json!({"FunctionName": "report", "UserParameters": r#"{"A":1}"#}));
    let may = permissions(&all["LineRole"]);
    let on = statement(&may, "InvokeFunctions")["Resource"].to_string();
    assert!(on.ends_with(":function:report\"}"), "{on}");
}

#[test]
fn settings_of_builds_hold_for_all_that_say_nothing_else() {
    let settings = "      Builds: { ComputeType: BUILD_GENERAL1_LARGE, LogRetentionInDays: 30,
        Vpc: { Id: v, Subnets: [s], SecurityGroups: [g] } }\n";
    let stage = "        - Name: B
          Actions:
            - { Name: One, Build: { TimeoutInMinutes: 5 } }
            - { Name: Two, Build: { ComputeType: BUILD_GENERAL1_SMALL, Privileged: true } }
";
    let all = resources(&pipeline(settings, stage));
    let size = |id: &str| all[id]["Properties"]["Environment"]["ComputeType"].clone();
    assert_eq!(size("LineOneProject"), "BUILD_GENERAL1_LARGE");
    assert_eq!(size("LineTwoProject"), "BUILD_GENERAL1_SMALL");
    assert_eq!(all["LineTwoProject"]["Properties"]["Environment"]["PrivilegedMode"], true);
    let one = &all["LineOneProject"]["Properties"];
    assert_eq!(one["TimeoutInMinutes"], 5);
    assert_eq!(one["VpcConfig"], json!({"VpcId": "v", "Subnets": ["s"], "SecurityGroupIds": ["g"]}));
    assert_eq!(one["LogsConfig"]["CloudWatchLogs"]["GroupName"], json!({"Ref": "LineOneLog"}));
    assert_eq!(all["LineOneLog"]["Properties"]["RetentionInDays"], 30);
    let may = permissions(&all["LineOneRole"]);
    let log = statement(&may, "WriteLog");
    assert_eq!(log["Action"], json!(["logs:CreateLogStream", "logs:PutLogEvents"]), "the group is there");
}

#[test]
fn what_an_isolated_pipeline_makes_has_its_name() {
    let stage = "        - Name: B
          Actions:
            - { Name: Train, Build: { RunsPipelinesAs: !Ref Steps, Writes: [!Ref Data] } }
            - { Name: Stack, Deploy: { Template: \"Source::t.json\", To: dev } }
";
    let all = resources(&pipeline("      Isolated: true\n", stage));
    let prefix = "${SageMakerProjectName}-${SageMakerProjectId}-Line";
    let found = variables(&all["LineTrainProject"]);
    for name in ["PROJECT_PREFIX", "SAGEMAKER_PIPELINE_NAME"] {
        assert!(found.contains(&(name, &json!({ "Fn::Sub": prefix }))), "{name}: {found:?}");
    }
    assert_eq!(actions(&all, 1)[1]["Configuration"]["StackName"]["Fn::Sub"], format!("{prefix}-dev"));
    let may = permissions(&all["LineTrainRole"]);
    let write = &statement(&may, "UseData")["Resource"];
    assert_eq!(write[1]["Fn::Sub"], format!("${{DataBucket.Arn}}/{prefix}/*"));
    let list = statement(&may, "UsePartOfData");
    assert_eq!(list["Condition"]["StringLike"]["s3:prefix"][0]["Fn::Sub"], prefix);
}

#[test]
fn roles_are_bounded_placed_and_named_as_the_platform_says() {
    let metadata =
        "Metadata: { Formwork: { PermissionsBoundary: \"arn:b\", RolePath: /ml/, RoleNamePrefix: ml- } }\n";
    let text = format!("{HEAD}{metadata}Resources:\n{}", pipeline("", DEPLOY));
    let all = expand("t", &text).expect("it expands").json["Resources"].clone();
    for (id, resource) in all.as_object().expect("resources") {
        if resource["Type"] == "AWS::IAM::Role" {
            let role = &resource["Properties"];
            assert_eq!(
                (&role["PermissionsBoundary"], &role["Path"]),
                (&json!("arn:b"), &json!("/ml/")),
                "{id}"
            );
            assert_eq!(role["RoleName"]["Fn::Sub"], format!("ml-${{SageMakerProjectId}}-{id}"));
        }
    }
    let long = text.replace("Name: Ask", "Name: A_Question_That_Nobody_Ever_Has_Asked_Before");
    let said = expand("t", &long).map(|_| ()).expect_err("the name is too long").to_string();
    assert!(said.contains("characters too long"), "{said}");
}

#[test]
fn what_is_declared_of_stages_and_actions_can_be_overridden() {
    let stage = "        - Name: B
          Overrides: { OnFailure: { Result: RETRY } }
          Actions: [{ Name: Make, Build: {}, Overrides: { Namespace: Made, RunOrder: 3 } }]
";
    let all = resources(&pipeline("", stage));
    let stage = &all["LinePipeline"]["Properties"]["Stages"][1];
    assert_eq!(stage["OnFailure"]["Result"], "RETRY");
    assert_eq!(
        (&stage["Actions"][0]["Namespace"], &stage["Actions"][0]["RunOrder"]),
        (&json!("Made"), &json!(3))
    );
}

#[test]
fn mistakes_of_actions_are_told() {
    let check = |action: &str, expected: &str| {
        let stages = format!("        - {{ Name: S, Actions: [{{ Name: A, {action} }}] }}\n");
        let text = format!("{HEAD}Resources:\n{}", pipeline("", &stages));
        let said = expand("t", &text).map(|_| ()).expect_err("it is refused").to_string();
        assert!(said.contains(expected), "{said}");
    };
    check(
        "Build: { Environment: { X: \"#{Nobody.Url}\" } }",
        "`#{Nobody.Url}` is of no action before this one",
    );
    check("Build: { Environment: { X: { Secrt: a } } }", "did you mean `Secret`?");
    check("Build: { In: nowhere }", "there is no environment `nowhere`");
    check("Build: { InRole: \"arn:r\" }", "hint: say `In` as well");
    check("Test: { Input: [Source, Sorce] }", "did you mean `Source`?");
    check("Invoke: { Parameters: x }", "lacks `Function`");
}
