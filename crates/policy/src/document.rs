//! A parsed policy, and the places that a policy can be attached to.

use crate::malformed::Malformed;
use crate::parse;
use crate::pattern::Short;
use crate::statement::Statement;

/// A policy, parsed and checked once, to be evaluated often. It does not keep its text.
#[derive(Clone, Debug)]
pub struct Document {
    pub(crate) kind: Kind,
    pub(crate) statements: Box<[Statement]>,
}

/// Where a policy is attached: what must, may and must not be in it follows from that.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Kind {
    /// A managed policy of IAM; it must say version 2012-10-17.
    Managed,
    /// An inline policy of a user, group or role.
    Inline,
    /// A policy passed to `AssumeRole` or `GetFederationToken`.
    Session,
    /// A role's trust policy.
    Trust,
    /// A resource's policy that has no kind of its own here: a queue's, a function's, a repository's.
    Resource,
    /// A bucket's policy.
    Bucket,
    /// The policy of a KMS key.
    Key,
    /// An organisation's service control policy.
    ServiceControl,
    /// An organisation's resource control policy.
    ResourceControl,
}

impl Document {
    /// Parses a policy's text. The error is AWS's own; see [`Malformed`].
    pub fn parse(text: &str, kind: Kind) -> Result<Self, Malformed> {
        let statements = parse::statements(text, kind).map_err(|fault| Malformed::new(&fault, kind))?;
        Ok(Document { kind, statements })
    }

    /// A policy that says nothing: it stands for one that is missing where that must not widen what is allowed.
    pub fn silent(kind: Kind) -> Self {
        Document { kind, statements: Box::default() }
    }

    /// Where it is attached.
    pub fn kind(&self) -> Kind {
        self.kind
    }

    /// The `Resource` and `NotResource` patterns of all statements, as the policy has them.
    pub fn resources(&self) -> impl Iterator<Item = &str> {
        self.statements
            .iter()
            .filter_map(|statement| statement.resources.as_ref())
            .flat_map(|resources| resources.texts.iter().map(|text| &**text))
    }
}

/// A policy's size as IAM's quotas count it: characters without whitespace. Organizations counts all of them.
pub fn size(text: &str) -> usize {
    text.chars().filter(|character| !character.is_whitespace()).count()
}

impl Kind {
    /// Whether it says what an identity may do, and so names no principal.
    pub(crate) fn is_of_identity(self) -> bool {
        matches!(self, Kind::Managed | Kind::Inline | Kind::Session | Kind::ServiceControl)
    }

    /// Whether IAM itself checks it: it is stricter than the services are with their resources' policies.
    pub(crate) fn is_of_iam(self) -> bool {
        matches!(self, Kind::Managed | Kind::Inline | Kind::Session | Kind::Trust)
    }

    /// Whether the caller's own policies count only if this one lets its account have a say.
    pub(crate) fn must_delegate(self) -> bool {
        matches!(self, Kind::Key | Kind::Trust)
    }

    pub(crate) fn short(self) -> Short {
        match self {
            Kind::ResourceControl => Short::Refused,
            _ if self.is_of_identity() => Short::Padded,
            _ => Short::PaddedAfterStar,
        }
    }
}
