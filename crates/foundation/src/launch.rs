//! The catalog's launch role: what it may do for the products that there are, and what it lacks for making a product's
//! resources.
//!
//! Only the actions are looked at that make and delete a resource of a type; on which names the role may do so, a launch
//! finds out.

use serde_json::Value as Json;

use crate::catalog::BASE;
use crate::product::Expanded;

/// What the role may do besides, where a product has resources of a service, by how their types begin.
const FURTHER: &[(&str, &str)] = &[
    ("AWS::Lambda::", include_str!("../stacks/catalog/launch/functions.yaml")),
    ("AWS::SNS::", include_str!("../stacks/catalog/launch/topics.yaml")),
    ("AWS::SQS::", include_str!("../stacks/catalog/launch/queues.yaml")),
];

/// Where in the catalog's stack these policies stand.
const PLACE: &str = "        # Here follows what products with resources of other services take.\n";

/// What it takes to make and to delete a resource, by its type: by AWS's reference of CloudFormation's resource types, whose
/// schemas name the permissions of each one's handlers.
const NEEDS: &[(&str, &[&str])] = &[
    ("AWS::CloudFormation::CustomResource", &["lambda:InvokeFunction"]),
    ("AWS::CloudFormation::Stack", &["cloudformation:CreateStack", "cloudformation:DeleteStack"]),
    ("AWS::CodeBuild::Project", &["codebuild:CreateProject", "codebuild:DeleteProject"]),
    ("AWS::CodeCommit::Repository", &["codecommit:CreateRepository", "codecommit:DeleteRepository"]),
    ("AWS::CodePipeline::Pipeline", &["codepipeline:CreatePipeline", "codepipeline:DeletePipeline"]),
    ("AWS::ECR::Repository", &["ecr:CreateRepository", "ecr:DeleteRepository"]),
    (
        "AWS::Events::Rule",
        &["events:DeleteRule", "events:PutRule", "events:PutTargets", "events:RemoveTargets"],
    ),
    ("AWS::IAM::ManagedPolicy", &["iam:CreatePolicy", "iam:DeletePolicy"]),
    ("AWS::IAM::Policy", &["iam:DeleteRolePolicy", "iam:PutRolePolicy"]),
    ("AWS::IAM::Role", &["iam:CreateRole", "iam:DeleteRole"]),
    ("AWS::KMS::Alias", &["kms:CreateAlias", "kms:DeleteAlias"]),
    ("AWS::KMS::Key", &["kms:CreateKey", "kms:ScheduleKeyDeletion"]),
    ("AWS::Lambda::Function", &["lambda:CreateFunction", "lambda:DeleteFunction", "lambda:GetFunction"]),
    ("AWS::Lambda::Permission", &["lambda:AddPermission", "lambda:RemovePermission"]),
    ("AWS::Logs::LogGroup", &["logs:CreateLogGroup", "logs:DeleteLogGroup"]),
    ("AWS::S3::Bucket", &["s3:CreateBucket", "s3:DeleteBucket"]),
    ("AWS::S3::BucketPolicy", &["s3:DeleteBucketPolicy", "s3:PutBucketPolicy"]),
    ("AWS::SNS::Subscription", &["sns:Subscribe", "sns:Unsubscribe"]),
    ("AWS::SNS::Topic", &["sns:CreateTopic", "sns:DeleteTopic"]),
    ("AWS::SQS::Queue", &["sqs:CreateQueue", "sqs:DeleteQueue"]),
    ("AWS::SSM::Parameter", &["ssm:DeleteParameter", "ssm:PutParameter"]),
    ("AWS::SageMaker::Endpoint", &["sagemaker:CreateEndpoint", "sagemaker:DeleteEndpoint"]),
    ("AWS::SageMaker::EndpointConfig", &["sagemaker:CreateEndpointConfig", "sagemaker:DeleteEndpointConfig"]),
    ("AWS::SageMaker::Model", &["sagemaker:CreateModel", "sagemaker:DeleteModel"]),
    (
        "AWS::SageMaker::ModelPackageGroup",
        &["sagemaker:CreateModelPackageGroup", "sagemaker:DeleteModelPackageGroup"],
    ),
    ("AWS::SageMaker::Pipeline", &["sagemaker:CreatePipeline", "sagemaker:DeletePipeline"]),
    ("AWS::SecretsManager::Secret", &["secretsmanager:CreateSecret", "secretsmanager:DeleteSecret"]),
];

/// A resource that the launch role cannot make.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Lacking {
    /// Its logical id.
    pub logical_id: String,
    /// Its type.
    pub resource_type: String,
    /// The actions that the role may not do.
    pub actions: Vec<&'static str>,
}

impl Expanded {
    /// The resources that the catalog's launch role cannot make. Of types that nothing is known of, it says nothing.
    pub fn beyond_the_launch_role(&self) -> Vec<Lacking> {
        let allowed = allowed(&self.yaml);
        let may = |action: &str| allowed.iter().any(|pattern| covers(pattern, action));
        let resources = self.json.get("Resources").and_then(Json::as_object);
        let lacking = |(logical_id, resource): (&String, &Json)| {
            let of = resource.get("Type")?.as_str()?;
            let known = if of.starts_with("Custom::") { "AWS::CloudFormation::CustomResource" } else { of };
            let (_, needs) = NEEDS.iter().find(|(name, _)| *name == known)?;
            let actions: Vec<&str> = needs.iter().copied().filter(|action| !may(action)).collect();
            (!actions.is_empty()).then(|| Lacking {
                logical_id: logical_id.clone(),
                resource_type: of.to_owned(),
                actions,
            })
        };
        resources.into_iter().flatten().filter_map(lacking).collect()
    }
}

/// The base of the catalog's stack, with a launch role that can make what these templates have.
pub(crate) fn base<'a>(templates: impl Iterator<Item = &'a str> + Clone) -> String {
    let wanted = FURTHER.iter().filter(|(service, _)| templates.clone().any(|text| text.contains(service)));
    let policies: String = wanted.map(|(_, policy)| *policy).collect();
    BASE.replace(PLACE, &policies)
}

/// The actions that the launch role is allowed where a catalog has this template.
fn allowed(template: &str) -> Vec<String> {
    let base = base(std::iter::once(template));
    let base = template::parse_node(&base).map(|root| root.to_json()).unwrap_or_default();
    let policies = base.pointer("/Resources/LaunchRole/Properties/Policies").and_then(Json::as_array);
    let statements =
        policies.into_iter().flatten().filter_map(|policy| policy.pointer("/PolicyDocument/Statement"));
    let statements = statements.filter_map(Json::as_array).flatten();
    let allows = statements.filter(|statement| statement["Effect"] == "Allow");
    allows.flat_map(|statement| texts(&statement["Action"])).collect()
}

/// A text, or several.
fn texts(value: &Json) -> Vec<String> {
    let items = value.as_array().cloned().unwrap_or_else(|| vec![value.clone()]);
    items.iter().filter_map(Json::as_str).map(str::to_owned).collect()
}

/// Whether a pattern, whose `*` may stand at its end, has an action.
fn covers(pattern: &str, action: &str) -> bool {
    match pattern.strip_suffix('*') {
        Some(beginning) => action.starts_with(beginning),
        None => pattern == action,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::product::expand;
    use crate::products::Products;

    #[test]
    fn what_is_carried_can_be_launched() {
        for product in Products::carried().products {
            let expanded = product.expand("/mlops").unwrap_or_else(|problems| panic!("{problems}"));
            let lacking = expanded.beyond_the_launch_role();
            assert!(lacking.is_empty(), "{}: {lacking:?}", product.id);
        }
    }

    #[test]
    fn a_resource_that_the_role_cannot_make_is_named_with_what_it_takes() {
        let text =
            "Resources: { Key: { Type: AWS::SecretsManager::Secret }, Unknown: { Type: AWS::EC2::VPC } }";
        let lacking = expand("t.yaml", text).expect("a template").beyond_the_launch_role();
        let expected = Lacking {
            logical_id: "Key".to_owned(),
            resource_type: "AWS::SecretsManager::Secret".to_owned(),
            actions: vec!["secretsmanager:CreateSecret", "secretsmanager:DeleteSecret"],
        };
        assert_eq!(lacking, [expected]);
    }

    #[test]
    fn the_role_may_make_what_products_have_and_no_more() {
        let names =
            |text: &str| allowed(text).into_iter().filter(|action| action.starts_with("sns:")).count();
        assert_eq!(names("Resources: { Store: { Type: AWS::S3::Bucket } }"), 0);
        assert_ne!(names("Resources: { Reviewers: { Type: AWS::SNS::Topic } }"), 0);
        for (service, _) in FURTHER {
            assert!(template::parse(&base(std::iter::once(*service))).is_ok(), "{service}");
        }
    }
}
