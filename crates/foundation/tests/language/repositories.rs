//! `Formwork::Repository`

use serde_json::json;

use crate::{expand, resources, template};

#[test]
fn it_starts_from_the_catalogs_seed_code() {
    let all = resources("  App: { Type: Formwork::Repository, Properties: { Seed: build } }");
    let repository = &all["AppRepository"];
    assert_eq!(repository["Type"], "AWS::CodeCommit::Repository");
    assert_eq!(
        repository["Properties"]["Code"],
        json!({"BranchName": "main", "S3": {
            "Bucket": "{{resolve:ssm:/mlops/code/seed_bucket}}", "Key": "{{resolve:ssm:/mlops/code/build}}",
        }})
    );
}

#[test]
fn it_starts_from_any_zip_file_and_a_condition_may_choose() {
    let text = template(
        "  App:\n    Type: Formwork::Repository\n    Properties:\n      \
         Seed: !If [Own, { Bucket: b, Key: !Ref SageMakerProjectId }, deploy]\n",
    ) + "Conditions: { Own: !Equals [a, a] }\n";
    let all = expand("t", &text).expect("it expands").json;
    let code = &all["Resources"]["AppRepository"]["Properties"]["Code"]["Fn::If"];
    assert_eq!(code[1]["S3"], json!({"Bucket": "b", "Key": {"Ref": "SageMakerProjectId"}}));
    assert_eq!(code[2]["S3"]["Key"], "{{resolve:ssm:/mlops/code/deploy}}");
}

#[test]
fn without_a_seed_it_is_empty() {
    let all = resources("  App: { Type: Formwork::Repository }");
    assert_eq!(all["AppRepository"]["Properties"].get("Code"), None);
}

#[test]
fn it_starts_from_other_seed_code_of_the_catalog_by_its_name() {
    let all = resources("  App: { Type: Formwork::Repository, Properties: { Seed: { Name: llm_build } } }");
    let place = &all["AppRepository"]["Properties"]["Code"]["S3"];
    assert_eq!(place["Key"], "{{resolve:ssm:/mlops/code/llm_build}}");
    assert_eq!(place["Bucket"], "{{resolve:ssm:/mlops/code/seed_bucket}}");
}
