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

/// A value as a text of JSON, as configurations of actions have it: what functions give is written in as texts.
pub(super) fn json_text(value: &Json) -> Json {
    let mut given = Vec::new();
    let text = written(value, &mut given);
    let names: Vec<String> = (0..given.len()).map(|i| format!("Value{i}")).collect();
    let pairs: Vec<(&str, &Json)> = names.iter().map(String::as_str).zip(&given).collect();
    sub(&text, &pairs)
}

fn written(value: &Json, given: &mut Vec<Json>) -> String {
    let joined = |parts: Vec<String>| parts.join(",");
    match value {
        Json::Object(map) if is_call(map) => {
            given.push(value.clone());
            format!("\"${{Value{}}}\"", given.len() - 1)
        }
        Json::Object(map) => {
            let member = |(key, value): (&String, &Json)| {
                format!("{}:{}", plain(&Json::from(key.as_str())), written(value, given))
            };
            format!("{{{}}}", joined(map.iter().map(member).collect()))
        }
        Json::Array(items) => {
            format!("[{}]", joined(items.iter().map(|item| written(item, given)).collect()))
        }
        other => plain(other),
    }
}

/// What is no function, as JSON inside a text of `Fn::Sub`.
fn plain(value: &Json) -> String {
    value.to_string().replace("${", "${!")
}

/// Whether a map is a function's call.
pub(super) fn is_call(map: &Map<String, Json>) -> bool {
    map.len() == 1 && map.keys().all(|key| key == "Ref" || key.starts_with("Fn::"))
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

    #[test]
    fn a_value_becomes_a_text_of_json_with_what_functions_give_written_in() {
        let check = |value: Json, expected: Json| assert_eq!(json_text(&value), expected, "{value}");
        check(json!({"A": "b \"c\"", "D": 1}), json!(r#"{"A":"b \"c\"","D":1}"#));
        check(json!([{"A": {"Ref": "B"}}]), json!({"Fn::Sub": r#"[{"A":"${B}"}]"#}));
        let joined = json!({"Fn::Join": [",", ["a"]]});
        check(json!({"A": joined}), json!({"Fn::Sub": [r#"{"A":"${Value0}"}"#, {"Value0": joined}]}));
        check(json!({"A": "${x}"}), json!({"Fn::Sub": r#"{"A":"${!x}"}"#}));
    }
}
