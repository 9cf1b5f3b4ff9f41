//! The plain resources of a product: whether there are such types, with such properties.

use std::collections::BTreeMap;

use template::{Node, Problem};

use crate::problems::Problems;
use crate::products::Product;

/// How the types begin that the transform expands, and those that somebody's own functions make.
const NOT_PLAIN: [&str; 2] = ["Formwork::", "Custom::"];

/// What is known of a type: its properties, and those of them that must be there.
pub type Known<'a> = (&'a [&'a str], &'a [&'a str]);

/// Looks at the plain resources of a product by what is `known` of types, by their names.
///
/// # Errors
/// Every type that is not known, and every property that a type does not have or that is missing, with its place.
pub fn look(product: &Product, known: &BTreeMap<&str, Known<'_>>) -> Result<(), Problems> {
    // What cannot be read was told when it was expanded.
    let Ok(root) = template::parse_node(&product.template) else { return Ok(()) };
    let resources = root.get("Resources").and_then(Node::as_map).unwrap_or_default();
    let mut wrong = Vec::new();
    for entry in resources {
        let (Some(of), place) = (entry.node.get("Type"), entry.position) else { continue };
        let Some(name) = of.as_text() else { continue };
        if NOT_PLAIN.iter().any(|beginning| name.starts_with(beginning)) {
            continue;
        }
        let Some((properties, required)) = known.get(name) else {
            let message = format!("`{}`: no `{name}` is known here", entry.key);
            wrong.push(Problem::new(of.position, message).did_you_mean(name, known.keys().copied()));
            continue;
        };
        let given = entry.node.get("Properties");
        if given.is_some_and(|given| given.as_call().is_some()) {
            continue;
        }
        let given = given.and_then(Node::as_map).unwrap_or_default();
        for property in given.iter().filter(|property| !properties.contains(&property.key.as_str())) {
            let message = format!("`{}`: `{name}` has no property `{}`", entry.key, property.key);
            let near = properties.iter().copied();
            wrong.push(Problem::new(property.position, message).did_you_mean(&property.key, near));
        }
        let missing = required.iter().filter(|wanted| given.iter().all(|property| property.key != **wanted));
        wrong.extend(missing.map(|wanted| {
            Problem::new(place, format!("`{}`: `{name}` needs the property `{wanted}`", entry.key))
        }));
    }
    if wrong.is_empty() { Ok(()) } else { Err(Problems::new(&product.file, wrong)) }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(resources: &str, expected: &[&str]) {
        let product = Product {
            id: "p".to_owned(),
            file: "t.yaml".to_owned(),
            template: format!("Resources:\n{resources}"),
            trial: None,
            versions: Vec::new(),
        };
        let known: BTreeMap<&str, Known<'_>> =
            [("AWS::SNS::Topic", (&["TopicName", "KmsMasterKeyId"][..], &["TopicName"][..]))].into();
        let found = look(&product, &known).err().map(|problems| problems.to_string()).unwrap_or_default();
        assert_eq!(found.lines().collect::<Vec<_>>(), expected);
    }

    #[test]
    fn a_type_and_a_property_that_are_none_are_told_with_their_place_and_what_was_meant() {
        check("  Told: { Type: AWS::SNS::Topic, Properties: { TopicName: t } }\n", &[]);
        check("  Own: { Type: Custom::Topic }\n  Store: { Type: Formwork::ArtifactBucket }\n", &[]);
        check(
            "  Told: { Type: AWS::SNS::Topc }\n",
            &[
                "t.yaml:2:17: `Told`: no `AWS::SNS::Topc` is known here",
                "  hint: did you mean `AWS::SNS::Topic`?",
            ],
        );
        check(
            "  Told:\n    Type: AWS::SNS::Topic\n    Properties:\n      KmsMasterKeyIdd: k\n",
            &[
                "t.yaml:2:3: `Told`: `AWS::SNS::Topic` needs the property `TopicName`",
                "t.yaml:5:7: `Told`: `AWS::SNS::Topic` has no property `KmsMasterKeyIdd`",
                "  hint: did you mean `KmsMasterKeyId`?",
            ],
        );
    }
}
