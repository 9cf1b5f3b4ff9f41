//! Values as they may turn out: every branch of an `Fn::If`, and what `AWS::NoValue` leaves out.

use template::{Node, Value};

/// What a value may turn out to be; nothing stands for a branch that leaves it out.
pub(crate) fn branches(node: Option<&Node>) -> Vec<Option<&Node>> {
    let Some(node) = node else { return vec![None] };
    match node.as_call() {
        Some(("Fn::If", arguments)) => match arguments.as_list() {
            Some([_, then, otherwise]) => {
                let mut all = branches(Some(then));
                all.extend(branches(Some(otherwise)));
                all
            }
            _ => vec![Some(node)],
        },
        Some(("Ref", name)) if name.as_text() == Some("AWS::NoValue") => vec![None],
        _ if matches!(node.value, Value::Null) => vec![None],
        _ => vec![Some(node)],
    }
}

/// What a member of a map may turn out to be.
pub(crate) fn members<'t>(map: Option<&'t Node>, name: &str) -> Vec<Option<&'t Node>> {
    let of = |map: Option<&'t Node>| branches(map.and_then(|map| map.get(name)));
    branches(map).into_iter().flat_map(of).collect()
}

/// The items of lists, as they may turn out; what is no list is its own only item.
pub(crate) fn items<'t>(lists: impl Iterator<Item = &'t Node>) -> impl Iterator<Item = &'t Node> {
    lists.flat_map(|node| match node.as_list() {
        Some(items) => items.iter().flat_map(|item| branches(Some(item))).flatten().collect(),
        None => vec![node],
    })
}

/// Whether a value is `true`. What is only known when a stack is made is not.
pub(crate) fn is_true(node: Option<&Node>) -> bool {
    node.and_then(Node::as_text).is_some_and(|text| text.eq_ignore_ascii_case("true"))
}

/// Whether a switch is missing or `false`.
pub(crate) fn is_off(node: Option<&Node>) -> bool {
    node.is_none_or(|node| node.as_text().is_some_and(|text| text.eq_ignore_ascii_case("false")))
}
