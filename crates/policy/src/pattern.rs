//! Patterns of ARNs: `Resource` elements and the `Arn…` operators.

use crate::facts::Facts;
use crate::template::{self, Case, Syntax, Template};

/// What ARNs are compared with: part by part, so that no `*` reaches over a colon before the sixth part.
#[derive(Clone, Debug)]
pub(crate) enum ArnPattern {
    /// `*`
    Everything,
    /// Six parts; the first, `arn`, is left away.
    Parts(Box<[Template; 5]>),
    /// A variable that may hold a whole ARN.
    Whole(Template),
    /// Text that is no ARN and no `*`.
    Nothing,
}

/// What happens to a `Resource` of fewer than six parts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Short {
    /// The rest is `*`: identity policies.
    Padded,
    /// The rest is `*` if it ends in one: resource policies.
    PaddedAfterStar,
    /// It matches nothing: resource control policies.
    Refused,
}

impl ArnPattern {
    /// A `Resource`: variables only in the sixth part.
    pub(crate) fn resource(text: &str, short: Short, variables: bool) -> Self {
        if is_stars(text) {
            return Self::Everything;
        }
        let Some(rest) = text.strip_prefix("arn:") else { return Self::Nothing };
        let mut parts: Vec<&str> = rest.splitn(5, ':').collect();
        let padded = match short {
            Short::Padded => true,
            Short::PaddedAfterStar => text.ends_with('*'),
            Short::Refused => false,
        };
        if padded {
            parts.resize(5, "*");
        }
        let [partition, service, region, account, resource] = parts[..] else { return Self::Nothing };
        let plain = |part| Template::parse(part, Syntax { wildcards: true, variables: false });
        Self::Parts(Box::new([
            plain(partition),
            plain(service),
            plain(region),
            plain(account),
            Template::parse(resource, Syntax { wildcards: true, variables }),
        ]))
    }

    /// A value of an `Arn…` operator: variables anywhere.
    pub(crate) fn condition(text: &str, variables: bool) -> Self {
        if is_stars(text) {
            return Self::Everything;
        }
        let syntax = Syntax { wildcards: true, variables };
        let parts = split(text, variables);
        let [prefix, partition, service, region, account, resource] = parts[..] else {
            let whole = Template::parse(text, syntax);
            return if whole.has_variables() { Self::Whole(whole) } else { Self::Nothing };
        };
        if prefix != "arn" {
            return Self::Nothing;
        }
        Self::Parts(Box::new(
            [partition, service, region, account, resource].map(|part| Template::parse(part, syntax)),
        ))
    }

    /// Whether all its variables have values.
    pub(crate) fn is_set(&self, facts: &Facts<'_>) -> bool {
        match self {
            Self::Everything | Self::Nothing => true,
            Self::Parts(parts) => parts.iter().all(|part| part.is_set(facts)),
            Self::Whole(whole) => whole.is_set(facts),
        }
    }

    /// Whether it matches the request's resource.
    pub(crate) fn matches_resource(&self, facts: &Facts<'_>) -> bool {
        match (self, facts.resource) {
            (Self::Everything, _) => true,
            (Self::Parts(parts), Some(arn)) => matches_parts(parts, arn.parts(), facts),
            _ => false,
        }
    }

    /// Whether it matches `text`.
    pub(crate) fn matches(&self, text: &str, facts: &Facts<'_>) -> bool {
        match self {
            Self::Everything => true,
            Self::Nothing => false,
            Self::Whole(whole) => whole.matches(text, Case::Exact, facts),
            Self::Parts(parts) => {
                crate::Arn::parse(text).is_some_and(|arn| matches_parts(parts, arn.parts(), facts))
            }
        }
    }

    /// Whether it names one thing: nothing in it stands for something else.
    pub(crate) fn is_fixed(&self) -> bool {
        match self {
            Self::Everything | Self::Whole(_) => false,
            Self::Parts(parts) => parts.iter().all(Template::is_fixed),
            Self::Nothing => true,
        }
    }
}

fn matches_parts(patterns: &[Template; 5], parts: [&str; 5], facts: &Facts<'_>) -> bool {
    // From the end, since ARNs differ there.
    patterns.iter().zip(parts).rev().all(|(pattern, part)| pattern.matches(part, Case::Exact, facts))
}

fn is_stars(text: &str) -> bool {
    !text.is_empty() && text.bytes().all(|byte| byte == b'*')
}

/// Splits at the first five colons that are not inside of a variable.
fn split(text: &str, variables: bool) -> Vec<&str> {
    let mut parts = Vec::with_capacity(6);
    let (mut start, mut at) = (0, 0);
    while let Some(rest) = text.get(at..) {
        if parts.len() == 5 || rest.is_empty() {
            break;
        }
        if variables && let Some((inside, _)) = template::variable(rest) {
            at += inside.len() + "${}".len();
        } else if rest.starts_with(':') {
            parts.extend(text.get(start..at));
            at += 1;
            start = at;
        } else {
            at += rest.chars().next().map_or(1, char::len_utf8);
        }
    }
    parts.extend(text.get(start..));
    parts
}
