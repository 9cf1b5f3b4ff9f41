//! How hard a policy is to understand: cfn-nag's measure SPCM, in points that add up.

use std::collections::BTreeSet;

use crate::policy::{Condition, Item, Statement};

/// The points of a policy: those of its statements.
pub(crate) fn of_policy(statements: &[Statement]) -> usize {
    statements.iter().map(of_statement).sum()
}

/// One point for being there, for denying, for each inversion, for each service whose resources no action is of, for each
/// wildcard beside others; two for each service beyond the first.
fn of_statement(statement: &Statement) -> usize {
    let actions = first_given(&statement.actions, &statement.not_actions);
    let resources = first_given(&statement.resources, &statement.not_resources);
    let acting: Vec<Service> = actions.iter().map(|action| service(action, 0)).collect();
    let acted_on: Vec<Service> = resources.iter().map(|resource| service(resource, 2)).collect();
    let (acting_set, acted_set) = (named(&acting), named(&acted_on));
    let extra = acting_set.union(&acted_set).count().saturating_sub(1);
    let misaligned =
        if is_all(&acting) || is_all(&acted_on) { 0 } else { acted_set.difference(&acting_set).count() };
    1 + usize::from(statement.denies())
        + usize::from(!statement.not_actions.is_empty())
        + usize::from(!statement.not_resources.is_empty())
        + 2 * extra
        + misaligned
        + usize::from(is_mixed(&acting))
        + usize::from(is_mixed(&acted_on))
        + of_conditions(&statement.conditions)
}

/// Two points an operator, two more for a set operator, one for each `IfExists`, for `Null`, and for each value with a
/// policy variable.
fn of_conditions(conditions: &[Condition]) -> usize {
    let operators =
        |holds: fn(&str) -> bool| conditions.iter().filter(|condition| holds(&condition.operator)).count();
    let sets = operators(|name| name.starts_with("ForAllValues") || name.starts_with("ForAnyValue"));
    let lenient = operators(|name| name.ends_with("IfExists"));
    let null = usize::from(operators(|name| name == "Null") > 0);
    let variables =
        conditions.iter().flat_map(|condition| &condition.values).filter(|value| has_variable(value)).count();
    2 * conditions.len() + 2 * sets + lenient + null + variables
}

/// Whether there is a policy variable in a text: `${aws:username}`, but not an escaped `${*}`.
fn has_variable(text: &str) -> bool {
    let text =
        ["${$}", "${*}", "${?}"].iter().fold(text.to_owned(), |text, escaped| text.replace(escaped, ""));
    text.split_once("${").is_some_and(|(_, rest)| rest.find('}').is_some_and(|end| end > 0))
}

/// The service of an action or a resource; nothing stands for all of them.
type Service = Option<String>;

fn service(item: &Item, part: usize) -> Service {
    match item {
        Item::Text(text) if text == "*" => None,
        Item::Text(text) => Some(text.split(':').nth(part).unwrap_or_default().to_owned()),
        Item::Computed(json) => Some(json.clone()),
    }
}

fn named(services: &[Service]) -> BTreeSet<&str> {
    services.iter().flatten().map(String::as_str).collect()
}

fn is_all(services: &[Service]) -> bool {
    matches!(services, [None])
}

fn is_mixed(services: &[Service]) -> bool {
    services.len() > 1 && services.contains(&None)
}

fn first_given<'s>(first: &'s [Item], second: &'s [Item]) -> &'s [Item] {
    if first.is_empty() { second } else { first }
}

#[cfg(test)]
mod tests {
    use super::of_policy;
    use crate::policy;

    /// The points of one statement, worked out by hand from cfn-nag's weights.
    fn check(statement: &str, expected: usize) {
        let text = format!("Statement: {statement}");
        let document = template::parse_node(&text).expect("the statement is YAML");
        assert_eq!(of_policy(&policy::statements(&document)), expected, "{statement}");
    }

    #[test]
    fn statements_have_the_points_that_cfn_nag_gives_them() {
        check("{ Effect: Allow, Action: 's3:GetObject', Resource: 'arn:aws:s3:::b' }", 1);
        check("{ Effect: Deny, Action: 's3:GetObject', Resource: 'arn:aws:s3:::b' }", 2);
        check("{ Effect: Allow, NotAction: 's3:GetObject', NotResource: 'arn:aws:s3:::b' }", 3);
        // A second service, and resources of a service that no action is of.
        check("{ Effect: Allow, Action: ['s3:GetObject', 'sqs:SendMessage'], Resource: '*' }", 3);
        check("{ Effect: Allow, Action: 's3:GetObject', Resource: 'arn:aws:sqs:::q' }", 4);
        check("{ Effect: Allow, Action: ['*', 's3:GetObject'], Resource: '*' }", 2);
    }

    #[test]
    fn conditions_have_the_points_that_cfn_nag_gives_them() {
        let with = |condition: &str, expected: usize| {
            let statement = "Effect: Allow, Action: 's3:Get', Resource: 'arn:aws:s3:::b'";
            check(&format!("{{ {statement}, Condition: {{ {condition} }} }}"), 1 + expected);
        };
        with("StringEquals: { a: b, c: d }", 2);
        with("StringEquals: { a: b }, StringLikeIfExists: { a: b }", 5);
        with("'ForAllValues:StringEquals': { a: [b] }", 4);
        with("'Null': { a: 'true' }", 3);
        with("StringLike: { a: ['${aws:username}/*', '${*}', '${'] }", 3);
    }
}
