//! Policy documents, as far as rules look at them. What is computed when a stack is made (`Fn::Sub`, `Fn::Join`) is no
//! wildcard, whatever it may become.

use template::Node;

use crate::{action, value};

/// A statement.
#[derive(Clone, Debug, Default)]
pub(crate) struct Statement {
    /// `Allow`, `Deny`.
    pub(crate) effects: Vec<Item>,
    pub(crate) actions: Vec<Item>,
    pub(crate) not_actions: Vec<Item>,
    pub(crate) resources: Vec<Item>,
    pub(crate) not_resources: Vec<Item>,
    /// `Principal`, where it is given.
    pub(crate) principals: Vec<Principal>,
    /// `NotPrincipal`, where it is given.
    pub(crate) not_principals: Vec<Principal>,
    /// `Condition`, an operator each.
    pub(crate) conditions: Vec<Condition>,
}

/// An action or a resource.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Item {
    /// As written.
    Text(String),
    /// Computed when a stack is made, as JSON.
    Computed(String),
}

/// An operator of a condition.
#[derive(Clone, Debug)]
pub(crate) struct Condition {
    /// `StringEquals`, `ForAllValues:StringLike`.
    pub(crate) operator: String,
    /// The keys that it looks at, in small letters.
    pub(crate) keys: Vec<String>,
    /// The texts that it compares with.
    pub(crate) values: Vec<String>,
}

/// Whom a statement names.
#[derive(Clone, Debug)]
pub(crate) struct Principal {
    /// Whether there is a wildcard in it.
    wildcard: bool,
    /// The accounts, roles and users.
    people: Vec<Item>,
}

/// The statements of a document, which may be a map or a text.
pub(crate) fn statements(document: &Node) -> Vec<Statement> {
    if let Some(text) = document.as_text() {
        return template::parse_node(text).map(|document| of_map(&document)).unwrap_or_default();
    }
    of_map(document)
}

fn of_map(document: &Node) -> Vec<Statement> {
    let lists = value::members(Some(document), "Statement").into_iter().flatten();
    value::items(lists).map(statement).collect()
}

fn statement(node: &Node) -> Statement {
    let values = |name| value::members(Some(node), name).into_iter().flatten();
    let items = |name| value::items(values(name)).map(item).collect();
    let principals = |name| values(name).map(principal).collect();
    Statement {
        effects: items("Effect"),
        actions: items("Action"),
        not_actions: items("NotAction"),
        resources: items("Resource"),
        not_resources: items("NotResource"),
        principals: principals("Principal"),
        not_principals: principals("NotPrincipal"),
        conditions: values("Condition").flat_map(conditions).collect(),
    }
}

fn item(node: &Node) -> Item {
    match node.as_text() {
        Some(text) => Item::Text(text.to_owned()),
        None => Item::Computed(node.to_json().to_string()),
    }
}

/// A principal is a text, or a map of texts and lists.
fn principal(node: &Node) -> Principal {
    let starred = |node: &Node| node.as_text().is_some_and(|text| text.contains('*'));
    let of_kind = |node: &Node| value::items(value::branches(Some(node)).into_iter().flatten()).any(starred);
    let wildcard = match node.as_map() {
        Some(kinds) => node.as_call().is_none() && kinds.iter().any(|kind| of_kind(&kind.node)),
        None => starred(node),
    };
    let people = value::items(value::members(Some(node), "AWS").into_iter().flatten()).map(item).collect();
    Principal { wildcard, people }
}

fn conditions(node: &Node) -> Vec<Condition> {
    let operators = node.as_map().into_iter().flatten();
    operators
        .map(|operator| {
            let compared = operator.node.as_map().unwrap_or_default();
            let values = value::items(compared.iter().map(|key| &key.node));
            Condition {
                operator: operator.key.clone(),
                keys: compared.iter().map(|key| key.key.to_ascii_lowercase()).collect(),
                values: values.filter_map(|value| value.as_text().map(str::to_owned)).collect(),
            }
        })
        .collect()
}

impl Item {
    /// The text, if it is one.
    pub(crate) fn text(&self) -> Option<&str> {
        match self {
            Item::Text(text) => Some(text),
            Item::Computed(_) => None,
        }
    }

    /// Whether it ends so, or is computed of a part that does.
    pub(crate) fn may_end_with(&self, end: &str) -> bool {
        match self {
            Item::Text(text) => text.ends_with(end),
            Item::Computed(json) => json.contains(&format!("{end}\"")),
        }
    }

    fn is(&self, expected: &str) -> bool {
        self.text() == Some(expected)
    }

    /// Whether it is an account, or somebody of one, other than the template's own: by its number, or by something else
    /// than `AWS::AccountId`.
    fn is_of_another_account(&self) -> bool {
        let is_number = |text: &str| text.len() == 12 && text.bytes().all(|digit| digit.is_ascii_digit());
        match self {
            Item::Text(text) => is_number(text) || text.split(':').nth(4).is_some_and(is_number),
            Item::Computed(json) => json.contains(":iam::") && !json.contains("AWS::AccountId"),
        }
    }
}

impl Statement {
    /// Whether it may allow, and has what `violates` looks for.
    pub(crate) fn allows(&self, violates: impl Fn(&Statement) -> bool) -> bool {
        self.effects.iter().any(|effect| effect.is("Allow")) && violates(self)
    }

    /// Whether it may deny.
    pub(crate) fn denies(&self) -> bool {
        self.effects.iter().any(|effect| effect.is("Deny"))
    }

    /// Whether it names all actions, or all of a service.
    pub(crate) fn has_wildcard_action(&self) -> bool {
        self.actions.iter().filter_map(Item::text).any(|action| action == "*" || action.ends_with(":*"))
    }

    /// Whether it names all resources.
    pub(crate) fn has_wildcard_resource(&self) -> bool {
        self.resources.iter().any(|resource| resource.is("*"))
    }

    /// Whether it names somebody with a wildcard.
    pub(crate) fn has_wildcard_principal(&self) -> bool {
        self.principals.iter().any(|principal| principal.wildcard)
    }

    /// Whether it names everybody but some.
    pub(crate) fn has_not_principal(&self) -> bool {
        !self.not_principals.is_empty()
    }

    /// Whether it names somebody of another account.
    pub(crate) fn names_another_account(&self) -> bool {
        self.principals.iter().flat_map(|it| &it.people).any(Item::is_of_another_account)
    }

    /// Whether its actions include this one.
    pub(crate) fn covers(&self, action: &str) -> bool {
        self.actions.iter().filter_map(Item::text).any(|pattern| action::covers(pattern, action))
    }
}
