//! Policies that allow too much. One line each.

use crate::Rule;
use crate::check::{
    Check,
    Flaw::{self, AnyAction, AnyPrincipal, AnyResource, NotAction, NotPrincipal, NotResource, PassAnyRole},
};

/// Where a policy stands: a resource type, and the path of its document.
type Place = (&'static str, &'static str);

/// What a role may do.
const ROLE: Place = ("AWS::IAM::Role", "Policies[].PolicyDocument");
/// Who may take a role.
const TRUST: Place = ("AWS::IAM::Role", "AssumeRolePolicyDocument");
/// An inline policy that stands alone.
const POLICY: Place = ("AWS::IAM::Policy", "PolicyDocument");
/// A managed policy.
const MANAGED: Place = ("AWS::IAM::ManagedPolicy", "PolicyDocument");
/// Who may use queues.
const QUEUE: Place = ("AWS::SQS::QueuePolicy", "PolicyDocument");
/// Who may use topics.
const TOPIC: Place = ("AWS::SNS::TopicPolicy", "PolicyDocument");
/// Who may use a bucket.
const BUCKET: Place = ("AWS::S3::BucketPolicy", "PolicyDocument");
/// Who may use a key.
const KEY: Place = ("AWS::KMS::Key", "KeyPolicy");
/// What a device may do.
const IOT: Place = ("AWS::IoT::Policy", "PolicyDocument");

/// A rule that fails on a policy.
const fn fail(id: &'static str, name: &'static str, message: &'static str, at: Place, flaw: Flaw) -> Rule {
    Rule::fail(id, name, message, Check::Policy { kind: at.0, path: at.1, flaw })
}

/// A rule that warns of a policy.
const fn warn(id: &'static str, name: &'static str, message: &'static str, at: Place, flaw: Flaw) -> Rule {
    Rule::warn(id, name, message, Check::Policy { kind: at.0, path: at.1, flaw })
}

#[rustfmt::skip]
pub(super) const RULES: &[Rule] = &[
    fail("F2", "IamRoleWildcardActionOnTrustPolicyRule",
        "IAM role should not allow * action on its trust policy", TRUST, AnyAction),
    fail("F6", "IamRoleNotPrincipalOnTrustPolicyRule",
        "IAM role should not allow Allow+NotPrincipal in its trust policy", TRUST, NotPrincipal),
    warn("W14", "IamRoleNotActionOnTrustPolicyRule",
        "IAM role should not allow Allow+NotAction on trust permissions", TRUST, NotAction),
    fail("F3", "IamRoleWildcardActionOnPermissionsPolicyRule",
        "IAM role should not allow * action on its permissions policy", ROLE, AnyAction),
    fail("F38", "IamRolePassRoleWildcardResourceRule",
        "IAM role should not allow * resource with PassRole action on its permissions policy", ROLE, PassAnyRole),
    warn("W11", "IamRoleWildcardResourceOnPermissionsPolicyRule",
        "IAM role should not allow * resource on its permissions policy", ROLE, AnyResource),
    warn("W15", "IamRoleNotActionOnPermissionsPolicyRule",
        "IAM role should not allow Allow+NotAction", ROLE, NotAction),
    warn("W21", "IamRoleNotResourceOnPermissionsPolicyRule",
        "IAM role should not allow Allow+NotResource", ROLE, NotResource),
    fail("F4", "IamPolicyWildcardActionRule",
        "IAM policy should not allow * action", POLICY, AnyAction),
    fail("F39", "IamPolicyPassRoleWildcardResourceRule",
        "IAM policy should not allow * resource with PassRole action", POLICY, PassAnyRole),
    warn("W12", "IamPolicyWildcardResourceRule",
        "IAM policy should not allow * resource", POLICY, AnyResource),
    warn("W16", "IamPolicyNotActionRule",
        "IAM policy should not allow Allow+NotAction", POLICY, NotAction),
    warn("W22", "IamPolicyNotResourceRule",
        "IAM policy should not allow Allow+NotResource", POLICY, NotResource),
    fail("F5", "IamManagedPolicyWildcardActionRule",
        "IAM managed policy should not allow * action", MANAGED, AnyAction),
    fail("F40", "IamManagedPolicyPassRoleWildcardResourceRule",
        "IAM managed policy should not allow a * resource with PassRole action", MANAGED, PassAnyRole),
    warn("W13", "IamManagedPolicyWildcardResourceRule",
        "IAM managed policy should not allow * resource", MANAGED, AnyResource),
    warn("W17", "IamManagedPolicyNotActionRule",
        "IAM managed policy should not allow Allow+NotAction", MANAGED, NotAction),
    warn("W23", "IamManagedPolicyNotResourceRule",
        "IAM managed policy should not allow Allow+NotResource", MANAGED, NotResource),
    fail("F20", "SqsQueuePolicyWildcardActionRule",
        "SQS Queue policy should not allow * action", QUEUE, AnyAction),
    fail("F21", "SqsQueuePolicyWildcardPrincipalRule",
        "SQS Queue policy should not allow * principal", QUEUE, AnyPrincipal),
    fail("F7", "SqsQueuePolicyNotPrincipalRule",
        "SQS Queue policy should not allow Allow+NotPrincipal", QUEUE, NotPrincipal),
    warn("W18", "SqsQueuePolicyNotActionRule",
        "SQS Queue policy should not allow Allow+NotAction", QUEUE, NotAction),
    fail("F18", "SnsTopicPolicyWildcardPrincipalRule",
        "SNS topic policy should not allow * principal", TOPIC, AnyPrincipal),
    fail("F8", "SnsTopicPolicyNotPrincipalRule",
        "SNS Topic policy should not allow Allow+NotPrincipal", TOPIC, NotPrincipal),
    warn("W19", "SnsTopicPolicyNotActionRule",
        "SNS Topic policy should not allow Allow+NotAction", TOPIC, NotAction),
    fail("F15", "S3BucketPolicyWildcardActionRule",
        "S3 Bucket policy should not allow * action", BUCKET, AnyAction),
    fail("F16", "S3BucketPolicyWildcardPrincipalRule",
        "S3 Bucket policy should not allow * principal", BUCKET, AnyPrincipal),
    fail("F9", "S3BucketPolicyNotPrincipalRule",
        "S3 Bucket policy should not allow Allow+NotPrincipal", BUCKET, NotPrincipal),
    warn("W20", "S3BucketPolicyNotActionRule",
        "S3 Bucket policy should not allow Allow+NotAction", BUCKET, NotAction),
    fail("F76", "KMSKeyWildcardPrincipalRule",
        "KMS key should not allow * principal (https://docs.aws.amazon.com/kms/latest/developerguide/key- \
         policies.html)", KEY, AnyPrincipal),
    warn("W38", "IotPolicyWildcardActionRule",
        "IOT policy should not allow * action", IOT, AnyAction),
    warn("W39", "IotPolicyWildcardResourceRule",
        "IoT policy should not allow * resource", IOT, AnyResource),
];
