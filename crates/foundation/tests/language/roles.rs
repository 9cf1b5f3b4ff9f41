//! `Formwork::ExecutionRole`, and what words let roles do.

use serde_json::json;

use crate::{permissions, resources, statement};

const ROLE: &str = "  Store: { Type: Formwork::ArtifactBucket }
  Data: { Type: AWS::S3::Bucket }
  Models: { Type: Formwork::ModelPackageGroup }
  Steps:
    Type: Formwork::ExecutionRole
    Properties:
      For: sagemaker
      Reads: [!Ref Data, !Ref Store]
      Writes: [!Ref Store]
      Registers: [!Ref Models]
      Policies: [{ Effect: Allow, Action: sqs:SendMessage, Resource: !Sub \"${Data.Arn}-${Store}\" }]
";

#[test]
fn it_runs_jobs_of_pipelines_and_passes_itself_to_them() {
    let all = resources(ROLE);
    let may = permissions(&all["StepsRole"]);
    let run = statement(&may, "RunSteps");
    for resource in run["Resource"].as_array().expect("a list") {
        assert!(resource.to_string().ends_with("/pipelines-*\"}"), "{resource}");
    }
    let pass = statement(&all["StepsPolicy"]["Properties"]["PolicyDocument"], "PassItselfToJobs");
    assert_eq!(pass["Resource"], json!({"Fn::GetAtt": ["StepsRole", "Arn"]}));
    assert_eq!(
        pass["Condition"],
        json!({"StringEquals": {"iam:PassedToService": "sagemaker.amazonaws.com"}})
    );
}

#[test]
fn it_reads_writes_and_registers_what_it_names_and_nothing_else() {
    let all = resources(ROLE);
    let may = &permissions(&all["StepsRole"]);
    assert_eq!(
        statement(may, "ReadData")["Action"],
        json!(["s3:ListBucket", "s3:GetBucketLocation", "s3:GetObject", "s3:GetObjectVersion"])
    );
    let write = statement(may, "UseStore");
    assert!(write["Action"].to_string().contains("s3:PutObject"));
    assert_eq!(
        write["Resource"],
        json!([{"Fn::GetAtt": ["StoreBucket", "Arn"]}, {"Fn::Sub": "${StoreBucket.Arn}/*"}])
    );
    assert_eq!(statement(may, "UseKeyOfStore")["Resource"], json!({"Fn::GetAtt": ["StoreKey", "Arn"]}));
    let register = statement(may, "RegisterInModels");
    assert_eq!(register["Resource"][0], json!({"Ref": "ModelsGroup"}));
    let sids: Vec<&str> =
        may["Statement"].as_array().expect("a list").iter().filter_map(|one| one["Sid"].as_str()).collect();
    assert_eq!(
        sids.iter().filter(|sid| **sid == "UseStore").count(),
        1,
        "what is written is not read once more"
    );
}

#[test]
fn statements_of_its_own_are_added_with_references_rewritten() {
    let all = resources(ROLE);
    let may = permissions(&all["StepsRole"]);
    let statements = may["Statement"].as_array().expect("a list");
    let own = statements.last().expect("a statement");
    assert_eq!(own["Resource"], json!({"Fn::Sub": "${Data.Arn}-${StoreBucket}"}));
}

#[test]
fn what_aws_knows_no_narrower_resource_for_is_said_to_the_scanner() {
    let all = resources(ROLE);
    let may = permissions(&all["StepsRole"]);
    let wide: Vec<&str> = may["Statement"]
        .as_array()
        .expect("a list")
        .iter()
        .filter(|statement| statement["Resource"] == "*")
        .filter_map(|statement| statement["Sid"].as_str())
        .collect();
    assert_eq!(wide, ["SignInToImages", "PutMetrics"]);
    assert_eq!(all["StepsRole"]["Metadata"]["cfn_nag"]["rules_to_suppress"][0]["id"], "W11");
}

#[test]
fn a_function_writes_its_log_and_tells_pipelines_only_if_it_is_said() {
    let role = |more: &str| {
        resources(&format!("  R: {{ Type: Formwork::ExecutionRole, Properties: {{ For: lambda{more} }} }}"))
    };
    let plain = role("");
    let service = &plain["RRole"]["Properties"]["AssumeRolePolicyDocument"]["Statement"][0]["Principal"];
    assert_eq!(*service, json!({"Service": "lambda.amazonaws.com"}));
    assert_eq!(permissions(&plain["RRole"])["Statement"].as_array().map(Vec::len), Some(1));
    assert_eq!(plain.get("RPolicy"), None, "only jobs of SageMaker get the role that starts them");
    let telling = permissions(&role(", AnswersPipelines: true")["RRole"]);
    assert_eq!(statement(&telling, "AnswerPipelines")["Resource"], "*");
}

#[test]
fn a_part_of_a_bucket_is_reached_and_the_rest_is_not() {
    let all = resources(
        "  Store: { Type: Formwork::ArtifactBucket }
  R:
    Type: Formwork::ExecutionRole
    Properties: { For: states, Reads: [!Ref Store], Writes: [{ Bucket: !Ref Store, Below: reports }] }
",
    );
    let may = permissions(&all["RRole"]);
    assert_eq!(
        statement(&may, "UseStore")["Resource"][1],
        json!({"Fn::Sub": "${StoreBucket.Arn}/reports/*"})
    );
    let list = statement(&may, "UsePartOfStore");
    assert_eq!(list["Condition"], json!({"StringLike": {"s3:prefix": ["reports", "reports/*"]}}));
    assert!(!statement(&may, "ReadStore")["Action"].to_string().contains("PutObject"));
}
