//! `Overrides`, and tags.

use serde_json::json;

use crate::{expand, resources, template};

#[test]
fn every_part_can_be_changed() {
    let all = resources(
        "  App: { Type: Formwork::Repository }
  Store:
    Type: Formwork::ArtifactBucket
    Properties:
      Overrides:
        Bucket: { DeletionPolicy: Delete, Properties: { LifecycleConfiguration: !Ref AWS::NoValue } }
        Key: { Properties: { PendingWindowInDays: 7, Description: !Ref App } }
",
    );
    assert_eq!(all["StoreBucket"]["DeletionPolicy"], "Delete");
    assert_eq!(all["StoreBucket"]["Properties"].get("LifecycleConfiguration"), None);
    assert_eq!(all["StoreBucket"]["Properties"]["VersioningConfiguration"]["Status"], "Enabled");
    assert_eq!(all["StoreKey"]["Properties"]["PendingWindowInDays"], 7);
    assert_eq!(all["StoreKey"]["Properties"]["EnableKeyRotation"], true);
    assert_eq!(
        all["StoreKey"]["Properties"]["Description"],
        json!({"Fn::GetAtt": ["AppRepository", "Name"]})
    );
}

#[test]
fn the_projects_tags_and_the_templates_are_on_everything_that_takes_tags() {
    let text = template("  Store: { Type: Formwork::ArtifactBucket }\n")
        + "Metadata: { Formwork: { Tags: { team: ml } }, Other: { kept: 1 } }\n";
    let all = expand("t", &text).expect("it expands").json;
    let expected = json!([
        {"Key": "sagemaker:project-name", "Value": {"Ref": "SageMakerProjectName"}},
        {"Key": "sagemaker:project-id", "Value": {"Ref": "SageMakerProjectId"}},
        {"Key": "team", "Value": "ml"},
    ]);
    assert_eq!(all["Resources"]["StoreBucket"]["Properties"]["Tags"], expected);
    assert_eq!(all["Resources"]["StoreKey"]["Properties"]["Tags"], expected);
    assert_eq!(all["Metadata"], json!({"Other": {"kept": 1}}));
}
