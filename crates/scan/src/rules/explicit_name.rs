//! Names that a template fixes: a resource that must be replaced cannot be, while its name is taken.

use crate::Rule;
use crate::check::Check;

/// The types that cfn-nag looks at, with their property.
const NAMED: [(&str, &str); 14] = [
    ("AWS::ApiGateway::ApiKey", "Name"),
    ("AWS::CloudWatch::Alarm", "AlarmName"),
    ("AWS::CodeDeploy::DeploymentConfig", "DeploymentConfigName"),
    ("AWS::CodeDeploy::DeploymentGroup", "DeploymentGroupName"),
    ("AWS::DynamoDB::Table", "TableName"),
    ("AWS::EC2::SecurityGroup", "GroupName"),
    ("AWS::ECR::Repository", "RepositoryName"),
    ("AWS::ElasticLoadBalancingV2::LoadBalancer", "Name"),
    ("AWS::Elasticsearch::Domain", "DomainName"),
    ("AWS::IAM::Group", "GroupName"),
    ("AWS::IAM::ManagedPolicy", "ManagedPolicyName"),
    ("AWS::IAM::Role", "RoleName"),
    ("AWS::Kinesis::Stream", "Name"),
    ("AWS::RDS::DBInstance", "DBInstanceIdentifier"),
];

pub(super) const RULES: &[Rule] = &[Rule::warn(
    "W28",
    "ResourceWithExplicitNameRule",
    "Resource found with an explicit name, this disallows updates that require replacement of this resource",
    Check::Own {
        violated_by: "
Role:
  Type: AWS::IAM::Role
  Properties: { RoleName: deployer }
",
        kept_by: "
Role:
  Type: AWS::IAM::Role
  Properties: { Path: /service-role/, RoleName: !Ref AWS::NoValue }
Bucket:
  Type: AWS::S3::Bucket
  Properties: { BucketName: buckets-are-not-looked-at }
",
        finds: |model| {
            let named = |(kind, property): &(&str, &str)| {
                model.select(kind, |resource| resource.values(property).next().is_some())
            };
            NAMED.iter().flat_map(named).collect()
        },
    },
)];
