//! Why a policy is refused, in AWS's words.
//!
//! The texts are those that AWS answers with `MalformedPolicyDocument` (IAM), `MalformedPolicy` (S3) and
//! `MalformedPolicyDocumentException` (KMS, Organizations). The code is the service's to choose.

use std::fmt;

use crate::Kind;

/// Why a policy is refused.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Malformed {
    message: String,
}

/// What is wrong with a policy, before it is put into the words of a service.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Fault {
    /// No JSON, or no object.
    Json,
    /// Elements that no policy has, of the wrong type, or given twice.
    Syntax,
    Version,
    /// Values that IAM's older parser cannot read.
    Legacy,
    SidNotUnique,
    SidNotAlphanumeric,
    Missing(&'static str),
    Prohibited(&'static str),
    NoActions,
    NoResources,
    ActionWithoutVendor,
    ActionWithColons,
    Vendor(String),
    NotAnArn(String),
    ResourceVendor,
    Partition {
        partition: String,
        arn: String,
    },
    /// The resource of a service whose ARNs have no region; the bool tells IAM from S3.
    Region {
        resource: String,
        iam: bool,
    },
    IamPath,
    PrincipalBanned,
    Principal {
        kind: String,
        name: String,
    },
    NotAssumeRole,
}

/// What a resource of IAM can begin with.
pub(crate) const IAM_PATHS: [&str; 13] = [
    "user/",
    "federated-user/",
    "role/",
    "group/",
    "instance-profile/",
    "mfa/",
    "server-certificate/",
    "policy/",
    "sms-mfa/",
    "saml-provider/",
    "oidc-provider/",
    "report/",
    "access-report/",
];

impl Malformed {
    /// The text, as AWS has it.
    pub fn message(&self) -> &str {
        &self.message
    }

    pub(crate) fn new(fault: &Fault, kind: Kind) -> Self {
        let message = match kind {
            Kind::Bucket => of_s3(fault),
            Kind::ServiceControl | Kind::ResourceControl => {
                "The provided policy document does not meet the requirements of the specified policy type."
                    .into()
            }
            Kind::Trust if *fault == Fault::Json => "This policy contains invalid Json".into(),
            Kind::Key if matches!(fault, Fault::Principal { .. }) => {
                "Policy contains a statement with one or more invalid principals.".into()
            }
            Kind::Managed | Kind::Inline | Kind::Session if matches!(fault, Fault::Missing(_)) => {
                of_iam(&Fault::Syntax)
            }
            _ => of_iam(fault),
        };
        Malformed { message }
    }
}

impl fmt::Display for Malformed {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.message)
    }
}

impl std::error::Error for Malformed {}

fn of_iam(fault: &Fault) -> String {
    match fault {
        Fault::Json | Fault::Syntax => "Syntax errors in policy.".into(),
        Fault::Version => "Policy document must be version 2012-10-17 or greater.".into(),
        Fault::Legacy => "The policy failed legacy parsing".into(),
        Fault::SidNotUnique => "Statement IDs (SID) in a single policy must be unique.".into(),
        Fault::SidNotAlphanumeric => {
            "Statement IDs (SID) must be alpha-numeric. Check that your input satisfies the \
                                      regular expression [0-9A-Za-z]*"
                .into()
        }
        Fault::Missing(field) => format!("Missing required field {field}"),
        Fault::Prohibited(field) => format!("Has prohibited field {field}"),
        Fault::NoActions => "Policy statement must contain actions.".into(),
        Fault::NoResources => "Policy statement must contain resources.".into(),
        Fault::ActionWithoutVendor => {
            "Actions/Conditions must be prefaced by a vendor, e.g., iam, sdb, ec2, etc.".into()
        }
        Fault::ActionWithColons => "Actions/Condition can contain only one colon.".into(),
        Fault::Vendor(vendor) => format!("Vendor {vendor} is not valid"),
        Fault::NotAnArn(resource) => format!("Resource {resource} must be in ARN format or \"*\"."),
        Fault::ResourceVendor => "Resource vendor must be fully qualified and cannot contain regexes.".into(),
        Fault::Partition { partition, arn } => {
            format!("Partition \"{partition}\" is not valid for resource \"{arn}\".")
        }
        Fault::Region { resource, iam: true } => {
            format!("IAM resource {resource} cannot contain region information.")
        }
        Fault::Region { resource, iam: false } => {
            format!("Resource {resource} can not contain region information.")
        }
        Fault::IamPath => {
            format!("IAM resource path must either be \"*\" or start with {}.", IAM_PATHS.join(", "))
        }
        Fault::PrincipalBanned => "Policy document should not specify a principal.".into(),
        Fault::Principal { kind, name } => format!("Invalid principal in policy: \"{kind}\":\"{name}\""),
        Fault::NotAssumeRole => "AssumeRole policy may only specify STS AssumeRole actions.".into(),
    }
}

fn of_s3(fault: &Fault) -> String {
    match fault {
        Fault::Json => "Policies must be valid JSON and the first byte must be '{'".into(),
        Fault::Missing(field) => format!("Missing required field {field}"),
        Fault::NoActions => "Missing required field Action".into(),
        Fault::NoResources => "Missing required field Resource".into(),
        Fault::ActionWithoutVendor | Fault::ActionWithColons | Fault::Vendor(_) => {
            "Policy has invalid action".into()
        }
        Fault::NotAnArn(_)
        | Fault::ResourceVendor
        | Fault::Partition { .. }
        | Fault::Region { .. }
        | Fault::IamPath => "Policy has invalid resource".into(),
        Fault::Principal { .. } => "Invalid principal in policy".into(),
        _ => "Invalid policy syntax.".into(),
    }
}
