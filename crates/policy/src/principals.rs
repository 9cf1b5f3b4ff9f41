//! `Principal` and `NotPrincipal`: whom a statement is about.

use serde_json::Value;

use crate::facts::Facts;
use crate::{Arn, Principal};

/// The principals that a statement names, or leaves out.
#[derive(Clone, Debug)]
pub(crate) struct Principals {
    /// `NotPrincipal`
    pub(crate) not: bool,
    pub(crate) entries: Box<[Entry]>,
}

/// One principal of a statement.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Entry {
    /// `*`
    Everyone,
    /// An account, which delegates to its administrators.
    Account(Box<str>),
    /// A user, role, role session or federated user.
    Arn(Box<str>),
    /// The unique id of a user or a role.
    Id(Box<str>),
    /// A service.
    Service(Box<str>),
    /// What no caller here is: an identity provider, a canonical user of S3.
    Other,
}

/// How directly a statement names the caller.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Named {
    /// By its account: the account's own policies must still allow.
    Account,
    /// A session by the role or user behind it: boundaries and session policies still count.
    Behind,
    /// Itself, or everyone.
    Directly,
}

impl Principals {
    /// Whether, and how, the caller is meant. `denies` tells the effect of the statement.
    pub(crate) fn names(&self, facts: &Facts<'_>, denies: bool) -> Option<Named> {
        let caller = facts.request.principal;
        let named = self.entries.iter().filter_map(|entry| entry.names(caller, facts.account)).max();
        if !self.not {
            return named;
        }
        let spared = if denies { self.spares(facts) } else { named.is_some() };
        (!spared).then_some(Named::Directly)
    }

    /// Whether a denial by `NotPrincipal` leaves the caller out. AWS asks for each of its identities: the account,
    /// what is behind a session, and the session; and it denies whoever has a boundary.
    fn spares(&self, facts: &Facts<'_>) -> bool {
        let caller = facts.request.principal;
        let lists = |wanted: Named| {
            self.entries
                .iter()
                .any(|entry| *entry == Entry::Everyone || entry.names(caller, facts.account) == Some(wanted))
        };
        match caller {
            Principal::Anonymous | Principal::Service { .. } => lists(Named::Directly),
            _ if facts.bounded => false,
            Principal::Root { .. } => lists(Named::Account),
            Principal::User { .. } => lists(Named::Account) && lists(Named::Directly),
            Principal::Session { .. } | Principal::Federated { .. } => {
                lists(Named::Account) && lists(Named::Behind) && lists(Named::Directly)
            }
        }
    }
}

impl Entry {
    fn names(&self, caller: &Principal, account: Option<&str>) -> Option<Named> {
        match (self, caller) {
            (Entry::Everyone, _) => Some(Named::Directly),
            (Entry::Account(named), _) => (account == Some(named)).then_some(Named::Account),
            (Entry::Service(service), Principal::Service { name }) => {
                (**service == **name).then_some(Named::Directly)
            }
            (Entry::Arn(named), Principal::User { arn, .. }) => (**named == **arn).then_some(Named::Directly),
            (
                Entry::Arn(named),
                Principal::Session { arn, role_arn: behind, .. }
                | Principal::Federated { arn, user_arn: behind, .. },
            ) => {
                if **named == **arn {
                    Some(Named::Directly)
                } else {
                    (**named == **behind).then_some(Named::Behind)
                }
            }
            (Entry::Id(named), Principal::User { id, .. }) => (**named == **id).then_some(Named::Directly),
            (Entry::Id(named), Principal::Session { role_id, .. }) => {
                (**named == **role_id).then_some(Named::Behind)
            }
            _ => None,
        }
    }

    /// An entry of `"AWS": …`; `None` if AWS could not know such a principal.
    pub(crate) fn aws(text: &str) -> Option<Self> {
        if text == "*" {
            return Some(Entry::Everyone);
        }
        if is_account(text) {
            return Some(Entry::Account(text.into()));
        }
        if is_unique_id(text) {
            return Some(Entry::Id(text.into()));
        }
        let arn = Arn::parse(text)?;
        if !is_account(arn.account) || !arn.region.is_empty() || text.contains(['*', '?']) {
            return None;
        }
        let kinds: &[&str] = match arn.service {
            "iam" if arn.resource == "root" => return Some(Entry::Account(arn.account.into())),
            "iam" => &["user/", "role/"],
            "sts" => &["assumed-role/", "federated-user/"],
            _ => return None,
        };
        kinds
            .iter()
            .any(|kind| arn.resource.strip_prefix(kind).is_some_and(|name| !name.is_empty()))
            .then(|| Entry::Arn(text.into()))
    }
}

/// Replaces what `"AWS"` principals of a policy's JSON say, wherever `new` has something else for it. Services use
/// it to keep users and roles as their unique ids, and to show them as ARNs again while they exist.
pub fn replace_principals(policy: &mut Value, mut new: impl FnMut(&str) -> Option<String>) {
    let mut one = |value: &mut Value| {
        if let Value::String(text) = value
            && let Some(replacement) = new(text)
        {
            *text = replacement;
        }
    };
    let Some(statements) = policy.get_mut("Statement") else { return };
    let statements = match statements {
        Value::Array(statements) => statements.as_mut_slice(),
        statement => std::slice::from_mut(statement),
    };
    for element in ["Principal", "NotPrincipal"] {
        for named in statements.iter_mut().filter_map(|statement| statement.get_mut(element)?.get_mut("AWS"))
        {
            match named {
                Value::Array(several) => several.iter_mut().for_each(&mut one),
                single => one(single),
            }
        }
    }
}

fn is_account(text: &str) -> bool {
    text.len() == 12 && text.bytes().all(|byte| byte.is_ascii_digit())
}

fn is_unique_id(text: &str) -> bool {
    let known = text.starts_with("AIDA") || text.starts_with("AROA");
    known && text.len() >= 16 && text.bytes().all(|byte| byte.is_ascii_uppercase() || byte.is_ascii_digit())
}
