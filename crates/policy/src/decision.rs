//! What was decided, and by what.

use std::fmt;

use serde::{Deserialize, Serialize};

/// What was decided about a request.
#[must_use = "a request that nobody held back was not authorized"]
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Decision {
    /// Allowed, by all of these together: the resource's side first, then the caller's. Organisation policies,
    /// boundaries and session policies that let it pass are not listed.
    Allowed(Vec<Because>),
    /// Denied by a statement that says so.
    ExplicitDeny(Source),
    /// Denied because some layers that had to allow it do not: all of these, the one that AWS names first.
    ImplicitDeny(Vec<Layer>),
}

/// Why something was allowed.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Because {
    /// A statement allows it.
    Statement(Source),
    /// The caller is the account's root user.
    Root,
    /// A KMS grant, by its id.
    Grant(String),
    /// Everybody may do this.
    Always,
}

/// A statement, and where it stands.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Source {
    /// The layer of its policy.
    pub layer: Layer,
    /// The name of its policy; `None` for the one policy of a resource or role.
    pub policy: Option<String>,
    /// The ARN of its policy, if it has one.
    pub policy_arn: Option<String>,
    /// Its place in the policy, counted from 0.
    pub statement: usize,
    /// Its `Sid`.
    pub sid: Option<String>,
}

/// A layer of policies, each of which can deny.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum Layer {
    /// Resource control policies.
    ResourceControl,
    /// Service control policies.
    ServiceControl,
    /// The resource's policy.
    Resource,
    /// The role's trust policy.
    Trust,
    /// The caller's policies.
    Identity,
    /// The caller's permissions boundary.
    Boundary,
    /// The session's policies.
    Session,
}

impl Decision {
    /// Whether the request may go on.
    pub fn is_allowed(&self) -> bool {
        matches!(self, Decision::Allowed(_))
    }
}

impl Layer {
    /// With its article, as in AWS's texts: `an identity-based policy`, `the role trust policy`.
    pub(crate) fn with_article(self) -> String {
        let article = match self {
            Layer::Trust => "the",
            Layer::Identity => "an",
            _ => "a",
        };
        format!("{article} {self}")
    }
}

impl fmt::Display for Layer {
    /// In AWS's words: `identity-based policy`.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Layer::ResourceControl => "resource control policy",
            Layer::ServiceControl => "service control policy",
            Layer::Resource => "resource-based policy",
            Layer::Trust => "role trust policy",
            Layer::Identity => "identity-based policy",
            Layer::Boundary => "permissions boundary",
            Layer::Session => "session policy",
        })
    }
}
