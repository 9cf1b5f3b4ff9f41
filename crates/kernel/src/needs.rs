//! What an operation asks its caller to be allowed.

use std::borrow::Cow;
use std::collections::BTreeMap;

use policy::Context;

/// All that a caller must be allowed before an operation runs. Everything in it must be.
#[derive(Clone, Debug, Default)]
pub struct Needs {
    pub(crate) all: Vec<Need>,
}

/// One permission: an action on a resource, with what the resource itself says about it.
#[derive(Clone, Debug)]
pub struct Need {
    /// `kms:Decrypt`; empty stands for the operation's own action.
    pub action: Cow<'static, str>,
    /// The resource's ARN, or `*`.
    pub resource: String,
    /// The account that owns the resource; none for the account of the call.
    pub owner: Option<String>,
    /// The resource's own policy.
    pub policy: Option<ResourcePolicy>,
    /// What else lets the caller, a KMS grant: its name, for the explanation.
    pub granted: Option<String>,
    /// Condition keys of this action and resource: `aws:RequestTag/x`, `kms:ViaService`, `s3:prefix`.
    pub context: Context,
}

/// A policy that stands on a resource.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ResourcePolicy {
    /// Its text; a resource without a policy may still have a kind (a KMS key always has one).
    pub document: String,
    /// How it is read.
    pub kind: PolicyKind,
}

/// How a resource's policy is read, since some decide more than others.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PolicyKind {
    /// Most: it may add to what the caller's own policies allow.
    Resource,
    /// A bucket's: roots cannot lock themselves out of it.
    Bucket,
    /// The same under `RestrictPublicBuckets`: if it is public, it lets only its owner's account and services.
    RestrictedBucket,
    /// A KMS key's: the caller's own policies count only if it lets its account.
    Key,
    /// A role's trust policy.
    Trust,
}

/// A record that says itself who may do what with it.
pub trait Guarded {
    /// The account that owns it.
    fn owner(&self) -> Option<&str> {
        None
    }
    /// Its policy.
    fn policy(&self) -> Option<ResourcePolicy> {
        None
    }
    /// Its tags: `aws:ResourceTag/x`.
    fn tags(&self) -> Option<&BTreeMap<String, String>> {
        None
    }
}

impl Needs {
    /// Nothing: for what AWS lets everybody who is signed in do, `sts:GetCallerIdentity`.
    pub fn nothing() -> Self {
        Needs::default()
    }

    /// The action named like the operation, on a resource.
    pub fn on(resource: impl Into<String>) -> Self {
        Needs::to("", resource)
    }

    /// Another action on a resource. It must be declared in [`crate::Answers::ALSO`].
    pub fn to(action: impl Into<Cow<'static, str>>, resource: impl Into<String>) -> Self {
        Needs { all: vec![Need::new(action, resource)] }
    }

    /// These and those.
    pub fn and(mut self, others: Needs) -> Self {
        self.all.extend(others.all);
        self
    }

    /// With what the resource of the last need says itself, if it exists.
    pub fn given<G: Guarded>(self, resource: Option<&G>) -> Self {
        let Some(resource) = resource else { return self };
        self.last(|need| {
            need.owner = resource.owner().map(str::to_owned).or(need.owner.take());
            need.policy = resource.policy().or(need.policy.take());
            let tags = resource.tags().into_iter().flatten();
            need.context.set_resource_tags(tags.map(|(key, value)| (key.as_str(), value.as_str())));
        })
    }

    /// The resource of the last need is another account's.
    pub fn owned_by(self, account: &str) -> Self {
        self.last(|need| need.owner = Some(account.to_owned()))
    }

    /// The last need is met by a grant, if no policy denies it.
    pub fn granted(self, grant: Option<String>) -> Self {
        self.last(|need| need.granted = grant)
    }

    /// A single-valued condition key of the last need.
    pub fn when(self, key: impl Into<Cow<'static, str>>, value: impl Into<String>) -> Self {
        self.last(|need| {
            need.context.set(key, value);
        })
    }

    /// A multivalued condition key of the last need.
    pub fn when_any<V: Into<String>>(
        self,
        key: impl Into<Cow<'static, str>>,
        values: impl IntoIterator<Item = V>,
    ) -> Self {
        self.last(|need| {
            need.context.set_list(key, values);
        })
    }

    /// The tags that the request would put on the resource of the last need.
    pub fn tagging<'a>(self, tags: impl IntoIterator<Item = (&'a str, &'a str)>) -> Self {
        self.last(|need| {
            need.context.set_request_tags(tags);
        })
    }

    /// Each of them.
    pub fn iter(&self) -> impl Iterator<Item = &Need> {
        self.all.iter()
    }

    fn last(mut self, change: impl FnOnce(&mut Need)) -> Self {
        if let Some(need) = self.all.last_mut() {
            change(need);
        }
        self
    }
}

impl Need {
    fn new(action: impl Into<Cow<'static, str>>, resource: impl Into<String>) -> Self {
        Need {
            action: action.into(),
            resource: resource.into(),
            owner: None,
            policy: None,
            granted: None,
            context: Context::default(),
        }
    }
}
