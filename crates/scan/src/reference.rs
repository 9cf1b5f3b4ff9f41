//! References between a template's resources.

use template::Node;

/// The logical id of the resource (or the parameter) that a value refers to: `!Ref A`, `!GetAtt A.Arn`, `!Sub ${A.Arn}/*`.
pub(crate) fn target(node: &Node) -> Option<&str> {
    let (function, argument) = node.as_call()?;
    match (function, argument.as_list()) {
        ("Ref", _) => argument.as_text(),
        ("Fn::GetAtt", Some(parts)) => parts.first()?.as_text(),
        ("Fn::GetAtt", None) => before_point(argument.as_text()?),
        ("Fn::Sub", Some(parts)) => in_text(parts.first()?.as_text()?),
        ("Fn::Sub", None) => in_text(argument.as_text()?),
        _ => None,
    }
}

/// Whether a value refers to a resource.
pub(crate) fn is_to(node: &Node, logical_id: &str) -> bool {
    target(node) == Some(logical_id)
}

/// Whether two values are written the same.
pub(crate) fn same(one: Option<&Node>, other: Option<&Node>) -> bool {
    one.map(Node::to_json) == other.map(Node::to_json)
}

fn before_point(text: &str) -> Option<&str> {
    text.split('.').next()
}

/// The first reference in the text of an `Fn::Sub` that is not to a pseudo parameter.
fn in_text(text: &str) -> Option<&str> {
    let inside = text.split("${").skip(1).filter_map(|rest| rest.split('}').next());
    inside.filter(|name| !name.starts_with("AWS::") && !name.starts_with('!')).find_map(before_point)
}

#[cfg(test)]
mod tests {
    use super::target;

    #[test]
    fn what_is_referred_to_is_found_in_every_form() {
        let check = |yaml: &str, expected: Option<&str>| {
            let document = template::parse_node(&format!("Value: {yaml}")).expect("the example is YAML");
            assert_eq!(document.get("Value").and_then(target), expected, "{yaml}");
        };
        check("!Ref A", Some("A"));
        check("!GetAtt A.Arn", Some("A"));
        check("{ 'Fn::GetAtt': [A, Arn] }", Some("A"));
        check("!Sub 'arn:${AWS::Partition}:s3:::${A.Name}/*'", Some("A"));
        check("!Sub ['${A}-x', {}]", Some("A"));
        check("!Sub '${!literal}'", None);
        check("A", None);
    }
}
