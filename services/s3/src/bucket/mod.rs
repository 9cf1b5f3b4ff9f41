//! Buckets: the record, how one is found, and what it says itself about who may do what.

pub(crate) mod acl;
pub(crate) mod cors;
pub(crate) mod create;
pub(crate) mod delete;
pub(crate) mod encryption;
pub(crate) mod lifecycle;
pub(crate) mod look;
pub(crate) mod notification;
pub(crate) mod ownership;
pub(crate) mod policy;
pub(crate) mod policy_resource;
pub(crate) mod public_access;
pub(crate) mod resource;
pub(crate) mod tagging;
pub(crate) mod unset;
pub(crate) mod versioning;

use std::borrow::Cow;
use std::collections::BTreeMap;

use kernel::{
    ApiError, Call, Guarded, Needs, Place, PolicyKind, Record, ResourcePolicy, Result, Scope, Stored,
};
use schema::Timestamp;
use serde::{Deserialize, Serialize};
use shapes_s3 as api;

use self::encryption::DefaultEncryption;
use self::policy::StoredPolicy;
use self::public_access::PublicAccess;
use self::versioning::Versioning;
use crate::notification::Listener;
use crate::{error, name};

/// A bucket. Its name is unique in the partition; what is in it is found by its name.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub(crate) struct Bucket {
    pub(crate) name: String,
    /// The account that owns it and all that is in it.
    pub(crate) account: String,
    pub(crate) region: String,
    pub(crate) created: Timestamp,
    #[serde(default)]
    pub(crate) versioning: Versioning,
    #[serde(default)]
    pub(crate) encryption: DefaultEncryption,
    #[serde(default)]
    pub(crate) policy: Option<StoredPolicy>,
    #[serde(default)]
    pub(crate) public_access: Option<PublicAccess>,
    #[serde(default)]
    pub(crate) tags: BTreeMap<String, String>,
    /// Recorded and shown. Nothing here answers a browser's preflight.
    #[serde(default)]
    pub(crate) cors: Option<Stored<api::CORSConfiguration>>,
    #[serde(default)]
    pub(crate) lifecycle: Option<Stored<api::BucketLifecycleConfiguration>>,
    /// Whether what happens to its objects is told to EventBridge.
    #[serde(default)]
    pub(crate) event_bridge: bool,
    /// The topics and queues that are told.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub(crate) listeners: Vec<Listener>,
}

impl Record for Bucket {
    const KIND: &'static str = "s3_bucket";
    const SCOPE: Scope = Scope::Partition;
    const INDEXES: &'static [&'static str] = &["account"];

    fn id(&self) -> Cow<'_, str> {
        Cow::Borrowed(&self.name)
    }

    fn absent(id: &str) -> ApiError {
        error::no_such_bucket(id)
    }
}

/// The bucket as it guards itself against one caller.
struct Guard<'b> {
    bucket: &'b Bucket,
    policy: Option<ResourcePolicy>,
}

impl Guarded for Guard<'_> {
    fn owner(&self) -> Option<&str> {
        Some(&self.bucket.account)
    }

    fn policy(&self) -> Option<ResourcePolicy> {
        self.policy.clone()
    }
}

impl Bucket {
    /// The bucket `name`, if the client's idea of its owner is right. Whether a bucket exists is told to everybody,
    /// as AWS does.
    pub(crate) fn find(call: &Call, name: &str, expected_owner: Option<&str>) -> Result<Self> {
        let bucket: Bucket = call.find(name)?;
        match expected_owner {
            Some(owner) if owner != bucket.account => Err(error::access_denied()),
            _ => Ok(bucket),
        }
    }

    /// Its ARN.
    pub(crate) fn arn(&self) -> String {
        name::bucket_arn(&self.region, &self.name)
    }

    /// The ARN of one of its objects.
    pub(crate) fn object_arn(&self, key: &str) -> String {
        name::object_arn(&self.region, &self.name, key)
    }

    /// Where it belongs, whoever calls from wherever.
    pub(crate) fn place(&self) -> Place {
        Place::new(&self.account, &self.region)
    }

    /// The permission for `action` on the bucket itself; an empty one is the operation's own.
    pub(crate) fn needs(&self, call: &Call, action: &'static str) -> Needs {
        self.guard(call, Needs::to(action, self.arn()))
    }

    /// The permission for `action` on one of its objects.
    pub(crate) fn object_needs(&self, call: &Call, action: &'static str, key: &str) -> Needs {
        self.guard(call, Needs::to(action, self.object_arn(key)))
    }

    fn guard(&self, call: &Call, needs: Needs) -> Needs {
        let policy = self
            .policy_for(call)
            .map(|stored| ResourcePolicy { document: stored.document.clone(), kind: PolicyKind::Bucket });
        needs.given(Some(&Guard { bucket: self, policy })).when("s3:ResourceAccount", &self.account)
    }

    /// Its policy, as far as its public access block lets it count: a public one says nothing to outsiders.
    fn policy_for(&self, call: &Call) -> Option<&StoredPolicy> {
        let stored = self.policy.as_ref()?;
        let restricted =
            stored.public && self.public_access.is_some_and(|block| block.restrict_public_buckets);
        let caller = call.caller();
        let insider = caller.is_service() || caller.principal.account() == Some(&self.account);
        (insider || !restricted).then_some(stored)
    }
}

/// What most operations on a bucket need: it must be there, and the action allowed on it.
pub(crate) fn needs(
    call: &Call,
    action: &'static str,
    bucket: &str,
    expected_owner: Option<&str>,
) -> Result<Needs> {
    Ok(Bucket::find(call, bucket, expected_owner)?.needs(call, action))
}

/// Changes a bucket.
pub(crate) fn change(call: &mut Call, bucket: &str, change: impl FnOnce(&mut Bucket)) -> Result<()> {
    let mut bucket: Bucket = call.find(bucket)?;
    change(&mut bucket);
    call.put(&bucket)
}

/// Writes the `needs` of operations on a bucket that need one action on it and nothing else.
macro_rules! on_bucket {
    ($op:ident, $action:literal) => {
        const ALSO: &'static [&'static str] = &[$action];
        fn needs(call: &kernel::Call, op: &api::$op) -> kernel::Result<kernel::Needs> {
            $crate::bucket::needs(call, $action, &op.bucket, op.expected_bucket_owner.as_deref())
        }
    };
}
pub(crate) use on_bucket;
