//! Which REST operation matches a method, a path and a query?

use http::HeaderMap;
use schema::{OperationFacts, Place, ServiceFacts};

use super::template::Template;

/// A REST operation with its template taken apart.
pub(super) struct RestOperation {
    pub(super) facts: &'static OperationFacts,
    pub(super) template: Template,
    /// The query parameters and headers that it cannot be without: they tell `UploadPart` from `PutObject`.
    needs: Vec<(Place, &'static str)>,
}

/// The operations of a service.
pub(super) fn operations(facts: &'static ServiceFacts) -> Vec<RestOperation> {
    let one = |facts: &&'static OperationFacts| RestOperation {
        facts,
        template: Template::parse(facts.uri),
        needs: facts
            .input
            .members
            .iter()
            .filter(|m| m.required && matches!(m.place, Place::Query | Place::Header))
            .map(|m| (m.place, m.wire))
            .collect(),
    };
    facts.operations.iter().map(one).collect()
}

/// The operation that fits best, and the labels of the path.
pub(super) fn best(
    operations: &[RestOperation],
    method: &str,
    path: &str,
    query: &[(String, String)],
    headers: &HeaderMap,
) -> Option<(&'static OperationFacts, Vec<(&'static str, String)>)> {
    let asked = |name: &str| query.iter().find(|(n, _)| n == name).map(|(_, value)| value.as_str());
    operations
        .iter()
        .filter(|operation| operation.facts.method == method)
        .filter(|operation| {
            operation.template.query.iter().all(|(name, value)| match (asked(name), value) {
                (Some(found), Some(value)) => found == *value,
                (found, None) => found.is_some(),
                (None, Some(_)) => false,
            })
        })
        .filter_map(|operation| Some((operation, operation.template.labels(path)?)))
        .max_by_key(|(operation, _)| {
            let there = |(place, name): &&(Place, &str)| match place {
                Place::Query => asked(name).is_some(),
                _ => headers.contains_key(*name),
            };
            let met = operation.needs.iter().filter(there).count();
            let unmet = operation.needs.len() - met;
            // The one of which nothing is missing, then the one that more of the request speaks for.
            (operation.template.literals(), operation.template.query.len(), std::cmp::Reverse(unmet), met)
        })
        .map(|(operation, labels)| (operation.facts, labels))
}
