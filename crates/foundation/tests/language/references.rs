//! References to high-level resources, wherever CloudFormation has them.

use serde_json::{Value as Json, json};

use crate::{expand, resources, template};

/// What a value in a plain resource becomes.
#[track_caller]
fn check(value: &str, expected: Json) {
    let all = resources(&format!(
        "  Store: {{ Type: Formwork::ArtifactBucket }}\n  App: {{ Type: Formwork::Repository }}\n  \
         Steps: {{ Type: Formwork::ExecutionRole, Properties: {{ For: sagemaker }} }}\n  \
         Models: {{ Type: Formwork::ModelPackageGroup }}\n  \
         P: {{ Type: AWS::SSM::Parameter, Properties: {{ Value: {value} }} }}"
    ));
    assert_eq!(all["P"]["Properties"]["Value"], expected, "{value}");
}

#[test]
fn ref_gives_what_one_means() {
    check("!Ref Store", json!({"Ref": "StoreBucket"}));
    check("!Ref App", json!({"Fn::GetAtt": ["AppRepository", "Name"]}));
    check("!Ref Steps", json!({"Fn::GetAtt": ["StepsRole", "Arn"]}));
    check("!Ref Models", json!({"Fn::Sub": "${SageMakerProjectName}-${SageMakerProjectId}"}));
}

#[test]
fn get_att_gives_the_documented_attributes() {
    check("!GetAtt Store.KeyArn", json!({"Fn::GetAtt": ["StoreKey", "Arn"]}));
    check("!GetAtt [App, CloneUrlHttp]", json!({"Fn::GetAtt": ["AppRepository", "CloneUrlHttp"]}));
    check("!GetAtt Models.Arn", json!({"Ref": "ModelsGroup"}));
}

#[test]
fn what_it_expands_to_can_be_named_as_well() {
    check("!GetAtt StoreBucket.Arn", json!({"Fn::GetAtt": ["StoreBucket", "Arn"]}));
}

#[test]
fn sub_takes_both() {
    check(
        "!Sub \"${Store}/${Store.KeyArn}/${!Store}\"",
        json!({"Fn::Sub": "${StoreBucket}/${StoreKey.Arn}/${!Store}"}),
    );
    check("!Sub \"${Models}/1\"", json!({"Fn::Sub": "${SageMakerProjectName}-${SageMakerProjectId}/1"}));
    check(
        "!Sub [\"${Store}-${x}\", { x: !Ref App }]",
        json!({"Fn::Sub": ["${StoreBucket}-${x}", {"x": {"Fn::GetAtt": ["AppRepository", "Name"]}}]}),
    );
    check("!Sub [\"${Store}\", { Store: own }]", json!({"Fn::Sub": ["${Store}", {"Store": "own"}]}));
    check(
        "!Join [\"\", [!Ref Store, !Sub \"${AWS::Region}\"]]",
        json!({"Fn::Join": ["", [{"Ref": "StoreBucket"}, {"Fn::Sub": "${AWS::Region}"}]]}),
    );
}

#[test]
fn outputs_refer_too() {
    let text = template("  Store: { Type: Formwork::ArtifactBucket }\n")
        + "Outputs: { Name: { Value: !Ref Store } }\n";
    let all = expand("t", &text).expect("it expands").json;
    assert_eq!(all["Outputs"]["Name"]["Value"], json!({"Ref": "StoreBucket"}));
}

#[test]
fn to_wait_for_a_high_level_resource_is_to_wait_for_all_of_it() {
    let all = resources(
        "  App: { Type: Formwork::Repository, DependsOn: Store }\n  Store: { Type: Formwork::ArtifactBucket }\n  \
         P: { Type: AWS::SSM::Parameter, DependsOn: [App, Q] }\n  Q: { Type: AWS::SSM::Parameter }",
    );
    let store = json!(["StoreKey", "StoreKeyAlias", "StoreBucket", "StoreBucketPolicy"]);
    assert_eq!(all["AppRepository"]["DependsOn"], store);
    assert_eq!(all["P"]["DependsOn"], json!(["AppRepository", "Q"]));
}

#[test]
fn a_condition_decides_all_of_it() {
    let text = template("  Store: { Type: Formwork::ArtifactBucket, Condition: Big }\n")
        + "Conditions: { Big: !Equals [a, b] }\n";
    let all = expand("t", &text).expect("it expands").json;
    for (id, resource) in all["Resources"].as_object().expect("a map") {
        assert_eq!(resource["Condition"], "Big", "{id}");
    }
}
