//! A template of the shape of the CDK's bootstrap: thirteen parameters, many of them empty, twelve
//! conditions, nested `Fn::If` down to `AWS::NoValue`.

use serde_json::json;
use template::Graph;

use crate::launch::{Launch, launch};

pub(crate) const BOOTSTRAP: &str = r#"
Description: Makes an account ready for deployments from elsewhere
Parameters:
  Trusted: {Type: CommaDelimitedList, Default: "", Description: Accounts that may deploy}
  TrustedForLookup: {Type: CommaDelimitedList, Default: ""}
  Policies: {Type: CommaDelimitedList, Default: ""}
  BucketName: {Type: String, Default: ""}
  KeyId: {Type: String, Default: ""}
  Repository: {Type: String, Default: ""}
  Qualifier:
    Type: String
    Default: hnb659fds
    AllowedPattern: "[A-Za-z0-9_-]{1,10}"
    ConstraintDescription: At most ten letters, digits, hyphens or underscores
  BlockPublic: {Type: String, Default: "true", AllowedValues: ["true", "false"]}
  Boundary: {Type: String, Default: ""}
  ExternalId: {Type: String, Default: ""}
  UseExample: {Type: String, Default: "false", AllowedValues: ["true", "false"]}
  Variant: {Type: String, Default: plain}
  KmsAlias: {Type: String, Default: ""}
Conditions:
  HasTrusted: {Fn::Not: [{Fn::Equals: ["", {Fn::Join: ["", {Ref: Trusted}]}]}]}
  HasLookup: {Fn::Not: [{Fn::Equals: ["", {Fn::Join: ["", {Ref: TrustedForLookup}]}]}]}
  HasPolicies: {Fn::Not: [{Fn::Equals: ["", {Fn::Join: ["", {Ref: Policies}]}]}]}
  HasBucketName: {Fn::Not: [{Fn::Equals: ["", {Ref: BucketName}]}]}
  MakesKey: {Fn::Equals: [AWS_NEW_KEY, {Ref: KeyId}]}
  UsesManagedKey: {Fn::Equals: [AWS_MANAGED_KEY, {Ref: KeyId}]}
  HasRepository: {Fn::Not: [{Fn::Equals: ["", {Ref: Repository}]}]}
  BlocksPublic: {Fn::Equals: ["true", {Ref: BlockPublic}]}
  HasBoundary: {Fn::Not: [{Fn::Equals: ["", {Ref: Boundary}]}]}
  HasExternalId: {Fn::Not: [{Fn::Equals: ["", {Ref: ExternalId}]}]}
  MakesExample: {Fn::And: [{Fn::Equals: ["true", {Ref: UseExample}]}, {Condition: HasBoundary}]}
  HasAlias: {Fn::And: [{Condition: MakesKey}, {Fn::Not: [{Fn::Equals: ["", {Ref: KmsAlias}]}]}]}
Resources:
  Key:
    Type: AWS::KMS::Key
    Condition: MakesKey
    Properties:
      KeyPolicy:
        Version: 2012-10-17
        Statement:
          - Effect: Allow
            Action: kms:*
            Principal: {AWS: {Ref: AWS::AccountId}}
            Resource: "*"
  Alias:
    Type: AWS::KMS::Alias
    Condition: MakesKey
    Properties:
      AliasName: {Fn::If: [HasAlias, {Ref: KmsAlias}, {Fn::Sub: "alias/cdk-${Qualifier}-assets-key"}]}
      TargetKeyId: {Ref: Key}
  Staging:
    Type: AWS::S3::Bucket
    DeletionPolicy: Retain
    UpdateReplacePolicy: Retain
    Properties:
      BucketName:
        Fn::If:
          - HasBucketName
          - Fn::Sub: "${BucketName}"
          - Fn::Sub: cdk-${Qualifier}-assets-${AWS::AccountId}-${AWS::Region}
      AccessControl: Private
      BucketEncryption:
        ServerSideEncryptionConfiguration:
          - ServerSideEncryptionByDefault:
              SSEAlgorithm: aws:kms
              KMSMasterKeyID:
                Fn::If:
                  - MakesKey
                  - Fn::Sub: "${Key.Arn}"
                  - Fn::If: [UsesManagedKey, {Ref: AWS::NoValue}, {Fn::Sub: "${KeyId}"}]
      PublicAccessBlockConfiguration:
        Fn::If:
          - BlocksPublic
          - {BlockPublicAcls: true, BlockPublicPolicy: true, IgnorePublicAcls: true, RestrictPublicBuckets: true}
          - Ref: AWS::NoValue
  StagingPolicy:
    Type: AWS::S3::BucketPolicy
    Properties:
      Bucket: {Ref: Staging}
      PolicyDocument:
        Id: AccessControl
        Version: "2012-10-17"
        Statement:
          - Sid: TlsOnly
            Action: s3:*
            Effect: Deny
            Resource: [{Fn::Sub: "${Staging.Arn}"}, {Fn::Sub: "${Staging.Arn}/*"}]
            Condition: {Bool: {aws:SecureTransport: "false"}}
            Principal: "*"
  Deployer:
    Type: AWS::IAM::Role
    Properties:
      AssumeRolePolicyDocument:
        Statement:
          - Action: sts:AssumeRole
            Effect: Allow
            Principal: {AWS: {Ref: AWS::AccountId}}
            Condition:
              Fn::If: [HasExternalId, {StringEquals: {"sts:ExternalId": {Ref: ExternalId}}}, {Ref: AWS::NoValue}]
          - Fn::If:
              - HasTrusted
              - {Action: sts:AssumeRole, Effect: Allow, Principal: {AWS: {Ref: Trusted}}}
              - Ref: AWS::NoValue
      ManagedPolicyArns:
        Fn::If:
          - HasPolicies
          - Ref: Policies
          - Fn::If:
              - HasTrusted
              - Ref: AWS::NoValue
              - [{Fn::Sub: "arn:${AWS::Partition}:iam::aws:policy/AdministratorAccess"}]
      PermissionsBoundary:
        Fn::If:
          - HasBoundary
          - Fn::Sub: arn:${AWS::Partition}:iam::${AWS::AccountId}:policy/${Boundary}
          - Ref: AWS::NoValue
      RoleName: {Fn::Sub: "cdk-${Qualifier}-deploy-role-${AWS::AccountId}-${AWS::Region}"}
  Version:
    Type: AWS::SSM::Parameter
    Properties:
      Type: String
      Name: {Fn::Sub: "/cdk-bootstrap/${Qualifier}/version"}
      Value: "31"
Outputs:
  BucketName: {Description: The assets bucket, Value: {Fn::Sub: "${Staging}"}}
  BucketDomainName: {Value: {Fn::Sub: "${Staging.RegionalDomainName}"}}
  KeyArn:
    Value: {Fn::If: [MakesKey, {Fn::Sub: "${Key.Arn}"}, {Fn::Sub: "${KeyId}"}]}
    Export: {Name: {Fn::Sub: "CdkBootstrap-${Qualifier}-FileAssetKeyArn"}}
  BootstrapVersion: {Value: {Fn::GetAtt: [Version, Value]}}
"#;

fn waves(launch: &Launch) -> Vec<Vec<String>> {
    let graph = Graph::new(&launch.template, &launch.conditions).unwrap();
    graph.waves().iter().map(|wave| wave.iter().map(|id| (*id).to_owned()).collect()).collect()
}

#[test]
fn it_launches_with_empty_parameters() {
    let empty = [("Trusted", ""), ("Policies", ""), ("BucketName", ""), ("KeyId", "AWS_MANAGED_KEY")];
    let launch = launch(BOOTSTRAP, &empty);
    assert_eq!(launch.template.parameters.len(), 13);
    assert_eq!(launch.template.conditions.len(), 12);
    assert_eq!(waves(&launch), [vec!["Staging", "Deployer", "Version"], vec!["StagingPolicy"]]);
    assert_eq!(
        launch.properties("Staging"),
        Ok(json!({
            "BucketName": "cdk-hnb659fds-assets-111111111111-eu-west-1",
            "AccessControl": "Private",
            "BucketEncryption": {
                "ServerSideEncryptionConfiguration": [{ "ServerSideEncryptionByDefault": { "SSEAlgorithm": "aws:kms" } }]
            },
            "PublicAccessBlockConfiguration": {
                "BlockPublicAcls": true, "BlockPublicPolicy": true, "IgnorePublicAcls": true, "RestrictPublicBuckets": true
            }
        }))
    );
    assert_eq!(
        launch.properties("Deployer"),
        Ok(json!({
            "AssumeRolePolicyDocument": { "Statement": [
                { "Action": "sts:AssumeRole", "Effect": "Allow", "Principal": { "AWS": "111111111111" } }
            ] },
            "ManagedPolicyArns": ["arn:aws:iam::aws:policy/AdministratorAccess"],
            "RoleName": "cdk-hnb659fds-deploy-role-111111111111-eu-west-1"
        }))
    );
    let outputs = launch.scope().outputs().unwrap();
    let export = outputs.iter().find_map(|output| output.export_name.as_deref());
    assert_eq!(export, Some("CdkBootstrap-hnb659fds-FileAssetKeyArn"));
}

#[test]
fn it_launches_with_everything_asked_for() {
    let all = [
        ("Trusted", "222222222222,333333333333"),
        ("Policies", "arn:aws:iam::aws:policy/ReadOnlyAccess"),
        ("BucketName", "assets"),
        ("KeyId", "AWS_NEW_KEY"),
        ("Boundary", "limit"),
        ("ExternalId", "x"),
        ("BlockPublic", "false"),
    ];
    let launch = launch(BOOTSTRAP, &all);
    assert_eq!(
        waves(&launch),
        [vec!["Key", "Deployer", "Version"], vec!["Alias", "Staging"], vec!["StagingPolicy"]]
    );
    assert_eq!(
        launch.properties("Staging"),
        Ok(json!({
            "BucketName": "assets",
            "AccessControl": "Private",
            "BucketEncryption": { "ServerSideEncryptionConfiguration": [{
                "ServerSideEncryptionByDefault": { "SSEAlgorithm": "aws:kms", "KMSMasterKeyID": "Key.Arn" }
            }] }
        }))
    );
    let deployer = launch.properties("Deployer").unwrap();
    let statements = &deployer["AssumeRolePolicyDocument"]["Statement"];
    assert_eq!(statements[0]["Condition"], json!({ "StringEquals": { "sts:ExternalId": "x" } }));
    assert_eq!(statements[1]["Principal"]["AWS"], json!(["222222222222", "333333333333"]));
    assert_eq!(deployer["ManagedPolicyArns"], json!(["arn:aws:iam::aws:policy/ReadOnlyAccess"]));
    assert_eq!(deployer["PermissionsBoundary"], json!("arn:aws:iam::111111111111:policy/limit"));
    assert_eq!(launch.properties("Alias").unwrap()["AliasName"], json!("alias/cdk-hnb659fds-assets-key"));
}
