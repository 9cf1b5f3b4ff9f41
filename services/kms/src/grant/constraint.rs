//! What a grant asks of each use.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use shapes_kms as api;

/// What a grant asks of each use. All that is there must hold.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct Constraints {
    /// The encryption context has these pairs, and maybe others.
    subset: Option<BTreeMap<String, String>>,
    /// The encryption context has these pairs, and no others.
    equals: Option<BTreeMap<String, String>>,
    /// The service that uses the key acts for this resource.
    source_arn: Option<String>,
}

impl Constraints {
    /// Whether a use is within them. An operation without an encryption context (`None`) is not asked for one.
    pub(super) fn hold(&self, context: Option<&BTreeMap<String, String>>, source: Option<&str>) -> bool {
        let sourced = self.source_arn.as_deref().is_none_or(|wanted| source == Some(wanted));
        let Some(context) = context else { return sourced };
        let has_all = |wanted: &BTreeMap<String, String>| {
            wanted.iter().all(|(name, value)| context.get(name) == Some(value))
        };
        sourced
            && self.subset.as_ref().is_none_or(has_all)
            && self.equals.as_ref().is_none_or(|wanted| wanted == context)
    }

    /// The value of `kms:GrantConstraintType`.
    pub(super) fn kind(&self) -> Option<&'static str> {
        match self {
            Constraints { equals: Some(_), .. } => Some("EncryptionContextEquals"),
            Constraints { subset: Some(_), .. } => Some("EncryptionContextSubset"),
            Constraints { .. } => None,
        }
    }
}

impl From<api::GrantConstraints> for Constraints {
    fn from(wire: api::GrantConstraints) -> Self {
        Constraints {
            subset: wire.encryption_context_subset,
            equals: wire.encryption_context_equals,
            source_arn: wire.source_arn,
        }
    }
}

impl From<Constraints> for api::GrantConstraints {
    fn from(constraints: Constraints) -> Self {
        api::GrantConstraints {
            encryption_context_subset: constraints.subset,
            encryption_context_equals: constraints.equals,
            source_arn: constraints.source_arn,
        }
    }
}
