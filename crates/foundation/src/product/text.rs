//! Texts with values in them, as `Fn::Sub`.

use serde_json::{Map, Value as Json, json};

/// What names of a project's things begin with, as a text of `Fn::Sub`.
pub(super) const PROJECT: &str = "${SageMakerProjectName}-${SageMakerProjectId}";

/// A text whose `${Name}` are `values`, as short as it can be: a plain text where all values are, else `Fn::Sub` with
/// what is no reference as a variable. Other `${Name}` stay what they are.
pub(super) fn sub(text: &str, values: &[(&str, &Json)]) -> Json {
    let (mut done, mut rest) = (String::new(), text);
    let mut variables = Map::new();
    while let Some((before, after)) = rest.split_once("${") {
        let Some((name, after)) = after.split_once('}') else { break };
        done.push_str(before);
        let value = values.iter().find(|(known, _)| *known == name).map(|(_, value)| *value);
        match value.map(|value| (inline(value), value)) {
            None => done.extend(["${", name, "}"]),
            Some((Some(written), _)) => done.push_str(&written),
            Some((None, value)) => {
                let variable: String = name.chars().filter(char::is_ascii_alphanumeric).collect();
                done.extend(["${", &variable, "}"]);
                variables.insert(variable, value.clone());
            }
        }
        rest = after;
    }
    done.push_str(rest);
    if !variables.is_empty() {
        json!({ "Fn::Sub": [done, variables] })
    } else if done.contains("${") {
        json!({ "Fn::Sub": done })
    } else {
        Json::String(done)
    }
}

/// A value as a piece of an `Fn::Sub` text, if it can be one.
fn inline(value: &Json) -> Option<String> {
    if let Json::String(text) = value {
        return Some(text.replace("${", "${!"));
    }
    let (function, argument) = value.as_object().filter(|map| map.len() == 1)?.iter().next()?;
    match (function.as_str(), argument) {
        ("Ref", Json::String(name)) => Some(format!("${{{name}}}")),
        ("Fn::GetAtt", Json::String(path)) => Some(format!("${{{path}}}")),
        ("Fn::GetAtt", Json::Array(parts)) => match parts.as_slice() {
            [Json::String(resource), Json::String(attribute)] => Some(format!("${{{resource}.{attribute}}}")),
            _ => None,
        },
        ("Fn::Sub", Json::String(text)) => Some(text.clone()),
        _ => None,
    }
}

/// `!GetAtt resource.attribute`
pub(super) fn attribute(resource: &str, attribute: &str) -> Json {
    json!({ "Fn::GetAtt": [resource, attribute] })
}

/// `!Ref name`
pub(super) fn reference(name: &str) -> Json {
    json!({ "Ref": name })
}

/// A name as a part of a logical id: its letters and digits, the first one a capital.
pub(super) fn id(name: &str) -> String {
    let letters: String = name.chars().filter(char::is_ascii_alphanumeric).collect();
    let mut chars = letters.chars();
    chars.next().map_or_else(String::new, |first| first.to_ascii_uppercase().to_string() + chars.as_str())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn values_are_written_in_where_they_can_be() {
        let check = |text: &str, values: &[(&str, &Json)], expected: Json| {
            assert_eq!(sub(text, values), expected, "{text}");
        };
        check("a-${B}", &[("B", &json!("c"))], json!("a-c"));
        check("a-${B}", &[("B", &json!({"Ref": "C"}))], json!({"Fn::Sub": "a-${C}"}));
        check("${B.C}/*", &[("B.C", &attribute("D", "Arn"))], json!({"Fn::Sub": "${D.Arn}/*"}));
        check("${B}${C}", &[("B", &json!({"Fn::Sub": "x-${C}"}))], json!({"Fn::Sub": "x-${C}${C}"}));
        let chosen = json!({"Fn::If": ["X", "a", "b"]});
        check("${B}-${C}", &[("B", &chosen)], json!({"Fn::Sub": ["${B}-${C}", {"B": chosen}]}));
        check("${!B} ${B}", &[("B", &json!("${x}"))], json!({"Fn::Sub": "${!B} ${!x}"}));
    }
}
