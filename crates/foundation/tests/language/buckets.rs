//! `Formwork::ArtifactBucket`

use serde_json::json;

use crate::{expand, ids, resources, statement, template};

const BUCKET: &str = "  Artifacts: { Type: Formwork::ArtifactBucket, Properties: { ReadableFrom: [preprod], \
                      WritableFrom: [prod], DeployedFrom: [dev] } }";

#[test]
fn it_is_a_bucket_its_policy_its_key_and_an_alias() {
    assert_eq!(
        ids("  A: { Type: Formwork::ArtifactBucket }"),
        ["AKey", "AKeyAlias", "ABucket", "ABucketPolicy"]
    );
}

#[test]
fn it_is_versioned_private_and_encrypted_under_its_own_rotating_key() {
    let all = resources("  A: { Type: Formwork::ArtifactBucket }");
    let bucket = &all["ABucket"]["Properties"];
    assert_eq!(bucket["VersioningConfiguration"], json!({"Status": "Enabled"}));
    assert_eq!(bucket["PublicAccessBlockConfiguration"]["RestrictPublicBuckets"], true);
    let rule = &bucket["BucketEncryption"]["ServerSideEncryptionConfiguration"][0];
    let key = &rule["ServerSideEncryptionByDefault"]["KMSMasterKeyID"];
    assert_eq!(*key, json!({"Fn::GetAtt": ["AKey", "Arn"]}));
    assert_eq!(all["AKey"]["Properties"]["EnableKeyRotation"], true);
    let policy = &all["ABucketPolicy"]["Properties"]["PolicyDocument"];
    let tls = statement(policy, "OnlyByTls");
    assert_eq!((&tls["Effect"], &tls["Principal"]), (&json!("Deny"), &json!("*")));
    assert_eq!(tls["Condition"], json!({"Bool": {"aws:SecureTransport": "false"}}));
}

#[test]
fn readers_read_and_decrypt_all_of_it() {
    let all = resources(BUCKET);
    let root =
        json!({"Fn::Sub": "arn:${AWS::Partition}:iam::{{resolve:ssm:/mlops/preprod/account_id}}:root"});
    let policy = &all["ArtifactsBucketPolicy"]["Properties"]["PolicyDocument"];
    let read = statement(policy, "ReadFromPreprod");
    assert_eq!(read["Principal"]["AWS"], root);
    let arn = json!({"Fn::GetAtt": ["ArtifactsBucket", "Arn"]});
    assert_eq!(read["Resource"], json!([arn, {"Fn::Sub": "${ArtifactsBucket.Arn}/*"}]));
    let decrypt = statement(&all["ArtifactsKey"]["Properties"]["KeyPolicy"], "DecryptFromPreprod");
    assert_eq!(decrypt["Action"], json!(["kms:Decrypt", "kms:DescribeKey"]));
}

#[test]
fn writers_write_below_their_own_name_alone() {
    let all = resources(BUCKET);
    let policy = &all["ArtifactsBucketPolicy"]["Properties"]["PolicyDocument"];
    let write = statement(policy, "WriteFromProd");
    assert_eq!(write["Resource"], json!({"Fn::Sub": "${ArtifactsBucket.Arn}/prod/*"}));
    assert_eq!(write["Action"], json!(["s3:PutObject", "s3:AbortMultipartUpload"]));
}

#[test]
fn deployments_read_and_decrypt_as_the_deploy_role_alone() {
    let all = resources(BUCKET);
    let documents = [
        &all["ArtifactsBucketPolicy"]["Properties"]["PolicyDocument"],
        &all["ArtifactsKey"]["Properties"]["KeyPolicy"],
    ];
    for (document, sid) in documents.into_iter().zip(["ReadToDeployToDev", "DecryptToDeployToDev"]) {
        let principal = statement(document, sid)["Principal"]["AWS"].to_string();
        assert!(
            principal.contains(":role/cdk-hnb659fds-deploy-role-{{resolve:ssm:/mlops/dev/account_id}}-"),
            "{principal}"
        );
    }
    assert!(!documents[0].to_string().contains("dev/account_id}}:root"));
}

#[test]
fn a_condition_may_choose_environments() {
    let text = template(
        "  A:\n    Type: Formwork::ArtifactBucket\n    Properties:\n      \
         ReadableFrom: [!If [IsBig, prod, !Ref AWS::NoValue]]\n",
    ) + "Conditions: { IsBig: !Equals [a, a] }\n";
    let all = expand("t", &text).expect("it expands").json;
    let read = &all["Resources"]["ABucketPolicy"]["Properties"]["PolicyDocument"]["Statement"][1];
    assert_eq!(read["Fn::If"][0], "IsBig");
    assert_eq!(read["Fn::If"][1]["Sid"], "ReadFromProd");
    assert_eq!(read["Fn::If"][2], json!({"Ref": "AWS::NoValue"}));
}

#[test]
fn environments_may_be_the_templates_own() {
    let text = template("  A: { Type: Formwork::ArtifactBucket, Properties: { ReadableFrom: [test] } }\n")
        + "Metadata: { Formwork: { Environments: { test: { Account: !Ref SageMakerProjectId, Region: eu-west-1 } } } }\n";
    let all = expand("t", &text).expect("it expands").json;
    let read = &all["Resources"]["ABucketPolicy"]["Properties"]["PolicyDocument"]["Statement"][1];
    assert_eq!(
        read["Principal"]["AWS"],
        json!({"Fn::Sub": "arn:${AWS::Partition}:iam::${SageMakerProjectId}:root"})
    );
    assert!(all.get("Metadata").is_none());
}

#[test]
fn a_key_that_is_given_is_used_and_none_is_made() {
    let all = resources(
        "  Store: { Type: Formwork::ArtifactBucket, Properties: { Key: \"arn:k\" } }
  R: { Type: Formwork::ExecutionRole, Properties: { For: lambda, Reads: [!Ref Store] } }
",
    );
    assert_eq!((all.get("StoreKey"), all.get("StoreKeyAlias")), (None, None));
    let may = crate::permissions(&all["RRole"]);
    assert_eq!(crate::statement(&may, "ReadKeyOfStore")["Resource"], "arn:k");
}

#[test]
fn roles_of_ones_own_that_deploy_read_and_decrypt() {
    let all =
        resources("  Store: { Type: Formwork::ArtifactBucket, Properties: { DeployedBy: [\"arn:r\"] } }");
    for (document, sid) in [
        (&all["StoreKey"]["Properties"]["KeyPolicy"], "DecryptToDeploy"),
        (&all["StoreBucketPolicy"]["Properties"]["PolicyDocument"], "ReadToDeploy"),
    ] {
        assert_eq!(statement(document, sid)["Principal"], json!({"AWS": ["arn:r"]}));
    }
}
