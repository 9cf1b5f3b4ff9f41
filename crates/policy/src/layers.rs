//! The policies that bear on a request.

use std::sync::Arc;

use crate::Document;

/// A policy with its name.
#[derive(Clone, Debug)]
pub struct Policy {
    /// The name by which people know it.
    pub name: String,
    /// Its ARN; inline policies have none.
    pub arn: Option<String>,
    /// What it says.
    pub document: Arc<Document>,
}

/// The policy of the resource.
#[derive(Clone, Copy, Debug)]
pub struct ResourcePolicy<'a> {
    /// What it says. Its kind decides whether the caller's own policies count without it ([`crate::Kind::Key`],
    /// [`crate::Kind::Trust`]).
    pub document: &'a Document,
    /// S3's `RestrictPublicBuckets`: if the policy is public, it allows only the owner's account and services.
    pub restrict_public: bool,
}

/// All policies that bear on a request. What is left out does not limit; only [`Layers::identity`] and
/// [`Layers::resource`] allow.
///
/// The management account's principals are bound by no service control policy and its resources by no resource
/// control policy: leave both out for them.
#[derive(Clone, Copy, Debug, Default)]
pub struct Layers<'a> {
    /// The policies of the caller: of a user and its groups, of a role, of the user behind a federated session.
    pub identity: &'a [Policy],
    /// The permissions boundary of the user or role.
    pub boundary: Option<&'a Policy>,
    /// The policies passed when the session was made; `Some` of none allows nothing.
    pub session: Option<&'a [Policy]>,
    /// The resource's policy; for `sts:AssumeRole`, the role's trust policy.
    pub resource: Option<ResourcePolicy<'a>>,
    /// The id of a KMS grant that lets the caller do this on the key. It suffices in the key's account; from another
    /// one, the caller's own policies are asked too.
    pub grant: Option<&'a str>,
    /// The caller's organisation's service control policies: one list a level, from the root to the account.
    pub service_control: &'a [Vec<Policy>],
    /// The owner's organisation's resource control policies: one list a level, from the root to the account.
    pub resource_control: &'a [Vec<Policy>],
}
