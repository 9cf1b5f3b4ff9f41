//! A decision told to people: what decided, what nearly allowed, and the least that would allow.

use std::fmt;

use serde_json::{Value, json};

use crate::decision::{Because, Decision, Layer, Source};
use crate::facts::Facts;
use crate::statement::{Miss, Statement};
use crate::{Document, Effect, Kind, Layers, Policy, Principal, Request, Values};

/// How many statements are shown that nearly allowed.
const NEAR_MISSES: usize = 5;

/// A decision told to people. Its `Display` is the whole of it, several lines.
#[derive(Clone, Debug, PartialEq)]
pub struct Explanation {
    /// What decided, in a line.
    pub summary: String,
    /// Statements that are about the action and would have allowed it, and what in each stood in the way.
    pub near_misses: Vec<String>,
    /// For each layer that had to allow and does not, the smallest statement that would. A denial by a statement has
    /// none: nothing overrules it.
    pub remedies: Vec<(Layer, Value)>,
}

impl Decision {
    /// Tells why. `request` and `layers` are those that were decided.
    pub fn explain(&self, request: &Request<'_>, layers: &Layers<'_>) -> Explanation {
        let mut told = Explanation { summary: String::new(), near_misses: Vec::new(), remedies: Vec::new() };
        let what = format!("`{}` on `{}`", request.action, request.resource);
        match self {
            Decision::Allowed(because) => {
                let because: Vec<String> = because.iter().map(ToString::to_string).collect();
                told.summary = format!("{what} is allowed by {}", because.join(" and "));
            }
            Decision::ExplicitDeny(source) => told.summary = format!("{what} is denied by {source}"),
            Decision::ImplicitDeny(missing) => {
                told.summary = format!("{what} is not allowed: {}", lacking(missing, request, layers));
                let facts = Facts::of(request, layers.boundary.is_some());
                told.near_misses = missing
                    .iter()
                    .flat_map(|layer| near_misses(*layer, layers, &facts))
                    .take(NEAR_MISSES)
                    .collect();
                told.remedies =
                    missing.iter().map(|layer| (*layer, smallest(*layer, request, layers))).collect();
            }
        }
        told
    }
}

impl fmt::Display for Explanation {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.summary)?;
        for near_miss in &self.near_misses {
            write!(f, "\n  {near_miss}")?;
        }
        for (layer, statement) in &self.remedies {
            write!(
                f,
                "\nthe smallest statement that would allow it, in {}:\n  {statement}",
                layer.with_article()
            )?;
        }
        Ok(())
    }
}

impl fmt::Display for Because {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Because::Statement(source) => source.fmt(f),
            Because::Root => f.write_str("being the account's root user"),
            Because::Grant(id) => write!(f, "the grant `{id}`"),
            Because::Always => f.write_str("AWS, to everybody"),
        }
    }
}

impl fmt::Display for Source {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} of the {}", numbered(self.statement, self.sid.as_deref()), self.layer)?;
        match &self.policy {
            Some(name) => write!(f, " `{name}`"),
            None => Ok(()),
        }
    }
}

fn numbered(index: usize, sid: Option<&str>) -> String {
    match sid {
        Some(sid) => format!("statement {} (`{sid}`)", index + 1),
        None => format!("statement {}", index + 1),
    }
}

/// Who had to allow and does not.
fn lacking(missing: &[Layer], request: &Request<'_>, layers: &Layers<'_>) -> String {
    let names: Vec<String> = missing.iter().map(|layer| format!("no {layer}")).collect();
    let lacking = format!("{} allows it", names.join(" and "));
    let side = missing.iter().find(|layer| matches!(layer, Layer::Resource | Layer::Trust));
    let must_delegate = layers.resource.is_some_and(|policy| policy.document.kind().must_delegate());
    match side {
        Some(side) if must_delegate && !request.crosses_accounts() => {
            format!("{lacking}, and the caller's own policies count only if the {side} names the account")
        }
        _ => lacking,
    }
}

/// The policies of a layer.
fn policies<'a>(layer: Layer, layers: &Layers<'a>) -> Vec<(Option<&'a Policy>, &'a Document)> {
    let own =
        |policies: &'a [Policy]| policies.iter().map(|policy| (Some(policy), &*policy.document)).collect();
    match layer {
        Layer::Identity => own(layers.identity),
        Layer::Boundary => own(layers.boundary.map(std::slice::from_ref).unwrap_or_default()),
        Layer::Session => own(layers.session.unwrap_or_default()),
        Layer::Resource | Layer::Trust => {
            layers.resource.iter().map(|policy| (None, policy.document)).collect()
        }
        Layer::ServiceControl => layers.service_control.iter().flat_map(|level| own(level)).collect(),
        Layer::ResourceControl => layers.resource_control.iter().flat_map(|level| own(level)).collect(),
    }
}

fn near_misses(layer: Layer, layers: &Layers<'_>, facts: &Facts<'_>) -> Vec<String> {
    let mut found = Vec::new();
    for (policy, document) in policies(layer, layers) {
        for (index, statement) in document.statements.iter().enumerate() {
            if statement.effect == Effect::Allow
                && let Err(miss) = statement.applies(facts)
                && let Some(reason) = reason(statement, miss, facts)
            {
                let name = policy.map(|policy| format!(" `{}`", policy.name)).unwrap_or_default();
                let number = numbered(index, statement.sid.as_deref());
                found.push(format!("{number} of the {layer}{name} {reason}"));
            }
        }
    }
    found
}

/// Why a statement that is about the action did not allow it.
fn reason(statement: &Statement, miss: Miss, facts: &Facts<'_>) -> Option<String> {
    match miss {
        Miss::Action => None,
        Miss::Principal => Some("does not name the caller".into()),
        Miss::Resource => {
            let resources = statement.resources.as_ref()?;
            let texts: Vec<String> = resources.texts.iter().map(|text| format!("`{text}`")).collect();
            let not = if resources.not { "anything but " } else { "" };
            Some(format!("is about {not}{}", texts.join(", ")))
        }
        Miss::Condition(index) => {
            let condition = statement.conditions.get(index)?;
            let held = match facts.values(&condition.key) {
                Values::Absent => "the request has no such key".into(),
                Values::One(value) => format!("the request has `{value}`"),
                Values::Many(values) => format!("the request has `{}`", values.join("`, `")),
            };
            Some(format!("does not hold: `{}`, and {held}", condition.shown))
        }
    }
}

fn smallest(layer: Layer, request: &Request<'_>, layers: &Layers<'_>) -> Value {
    let (action, resource) = (request.action, request.resource);
    match layer {
        Layer::Trust => {
            json!({ "Effect": "Allow", "Principal": principal(request.principal), "Action": action })
        }
        Layer::Resource => {
            let mut statement =
                json!({ "Effect": "Allow", "Principal": principal(request.principal), "Action": action });
            let resource = match layers.resource {
                Some(policy) if policy.document.kind() == Kind::Key => Some("*"),
                // Some services, ECR among them, know no `Resource` in their policies.
                Some(policy)
                    if policy.document.statements.iter().any(|statement| statement.resources.is_none()) =>
                {
                    None
                }
                _ => Some(resource),
            };
            if let (Some(resource), Some(members)) = (resource, statement.as_object_mut()) {
                members.insert("Resource".into(), resource.into());
            }
            statement
        }
        Layer::ResourceControl => {
            json!({ "Effect": "Allow", "Principal": "*", "Action": action, "Resource": resource })
        }
        Layer::ServiceControl | Layer::Identity | Layer::Boundary | Layer::Session => {
            json!({ "Effect": "Allow", "Action": action, "Resource": resource })
        }
    }
}

/// The caller as a `Principal` element names it: a session by its role, which outlives it.
fn principal(principal: &Principal) -> Value {
    match principal {
        Principal::Anonymous => json!("*"),
        Principal::Service { name } => json!({ "Service": name }),
        Principal::Session { role_arn, .. } => json!({ "AWS": role_arn }),
        other => json!({ "AWS": other.arn() }),
    }
}
