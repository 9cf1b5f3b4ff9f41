//! A template as YAML for people to read: functions in their short forms, a blank line between resources, short lists
//! on one line.

use serde_json::{Map as Object, Value as Json};

/// What one level is indented by.
const STEP: usize = 2;

/// How long a line may be on which a list stands.
const WIDTH: usize = 100;

/// Plain words that YAML would not take for text.
const WORDS: [&str; 10] = ["true", "false", "yes", "no", "on", "off", "y", "n", "null", "~"];

/// Writes a template as YAML. [`crate::parse_node`] reads the same JSON from it again.
pub fn to_yaml(template: &Json) -> String {
    let mut text = String::new();
    let Json::Object(sections) = template else {
        value(&mut text, template, 0);
        return text.trim_start().to_owned();
    };
    for (name, section) in sections {
        if !text.is_empty() {
            text.push('\n');
        }
        match section {
            Json::Object(members) if name == "Resources" && !members.is_empty() => {
                text.push_str("Resources:\n");
                for (i, member) in members.iter().enumerate() {
                    if i > 0 {
                        text.push('\n');
                    }
                    entry(&mut text, member, STEP);
                }
            }
            _ => entry(&mut text, (name, section), 0),
        }
    }
    text
}

/// A member of a map: its key, its value, and the end of the line.
fn entry(text: &mut String, (key, member): (&String, &Json), indent: usize) {
    pad(text, indent);
    text.push_str(&scalar(key));
    text.push(':');
    // The dashes of a list stand below its key.
    value(text, member, if member.is_array() { indent } else { indent + STEP });
}

fn pad(text: &mut String, indent: usize) {
    text.extend(std::iter::repeat_n(' ', indent));
}

/// A value after its key or dash; what takes lines of its own begins them with `indent`.
fn value(text: &mut String, json: &Json, indent: usize) {
    match json {
        Json::Object(members) if members.is_empty() => text.push_str(" {}\n"),
        Json::Array(items) if items.is_empty() => text.push_str(" []\n"),
        Json::Object(members) => {
            if let Some((name, argument)) = call(members) {
                text.push_str(" !");
                text.push_str(name);
                match attribute(name, argument) {
                    Some(path) => value(text, &Json::String(path), indent),
                    None => value(text, argument, indent),
                }
            } else {
                text.push('\n');
                members.iter().for_each(|member| entry(text, member, indent));
            }
        }
        Json::Array(items) => {
            if let Some(flow) = flow(items, indent) {
                return line(text, &flow);
            }
            text.push('\n');
            for item in items {
                pad(text, indent);
                text.push('-');
                self::item(text, item, indent + STEP);
            }
        }
        Json::String(lines) if is_block(lines) => block(text, lines, indent),
        Json::String(one) => line(text, &scalar(one)),
        other => line(text, &other.to_string()),
    }
}

/// A list of short words on one line, if it can be.
fn flow(items: &[Json], indent: usize) -> Option<String> {
    let words: Option<Vec<String>> = items
        .iter()
        .map(|item| match item {
            Json::String(text)
                if !text.contains([',', '[', ']', '{', '}', '\n', '&', '*', '!', '|', '>']) =>
            {
                Some(scalar(text))
            }
            Json::Number(_) | Json::Bool(_) => Some(item.to_string()),
            _ => None,
        })
        .collect();
    let flow = format!("[{}]", words?.join(", "));
    (indent + flow.len() <= WIDTH).then_some(flow)
}

/// An item of a list after its dash: a map begins on the dash's line.
fn item(text: &mut String, json: &Json, indent: usize) {
    match json {
        Json::Object(members) if !members.is_empty() && call(members).is_none() => {
            let mut lines = String::new();
            members.iter().for_each(|member| entry(&mut lines, member, indent));
            text.push(' ');
            text.push_str(lines.trim_start());
        }
        _ => value(text, json, indent),
    }
}

fn line(text: &mut String, rest: &str) {
    text.push(' ');
    text.push_str(rest);
    text.push('\n');
}

/// The function that a map is a call of, by the name of its short form. Calls directly in calls stay long: YAML has one
/// tag a value.
fn call(members: &Object<String, Json>) -> Option<(&str, &Json)> {
    let (key, argument) = members.iter().next().filter(|_| members.len() == 1)?;
    let name = if key == "Ref" { key } else { key.strip_prefix("Fn::")? };
    (!argument.is_object()).then_some((name, argument))
}

/// `Resource.Attribute`, for a `GetAtt` of two plain texts.
fn attribute(name: &str, argument: &Json) -> Option<String> {
    match argument.as_array().filter(|_| name == "GetAtt")?.as_slice() {
        [Json::String(resource), Json::String(attribute)] => Some(format!("{resource}.{attribute}")),
        _ => None,
    }
}

/// Whether a text is written as lines of its own, and can be without losing anything.
fn is_block(text: &str) -> bool {
    let printable = |c: char| c == '\n' || !c.is_control();
    text.trim_end_matches('\n').contains('\n')
        && !text.starts_with([' ', '\n'])
        && !text.ends_with("\n\n")
        && text.chars().all(printable)
}

fn block(text: &mut String, lines: &str, indent: usize) {
    text.push_str(if lines.ends_with('\n') { " |\n" } else { " |-\n" });
    for one in lines.lines() {
        if !one.is_empty() {
            pad(text, indent);
        }
        text.push_str(one);
        text.push('\n');
    }
}

/// A text on one line, in quotes only where YAML or a reader would take it for something else.
fn scalar(text: &str) -> String {
    let first = |c: char| c.is_ascii_alphabetic() || matches!(c, '/' | '$');
    let rest = |c: char| c.is_ascii_alphanumeric() || " _./:@+$\\{}(),;'*=&?!|<>^-".contains(c);
    let plain = text.starts_with(first)
        && text.chars().all(rest)
        && !text.contains(": ")
        && !text.ends_with([':', ' '])
        && !WORDS.iter().any(|word| text.eq_ignore_ascii_case(word));
    if plain { text.to_owned() } else { Json::String(text.to_owned()).to_string() }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[track_caller]
    fn check(template: &Json, expected: &str) {
        let text = to_yaml(template);
        assert_eq!(text, expected);
        let read = crate::parse_node(&text).unwrap_or_else(|problems| panic!("{problems:?}\n{text}"));
        assert_eq!(to_yaml(&read.to_json()), text, "it is written the same again");
    }

    #[test]
    fn resources_stand_apart_and_functions_are_short() {
        check(
            &json!({
                "Description": "A template",
                "Resources": {
                    "Key": {"Type": "AWS::KMS::Key"},
                    "Bucket": {"Type": "AWS::S3::Bucket", "Properties": {
                        "Key": {"Fn::GetAtt": ["Key", "Arn"]},
                        "Name": {"Fn::Sub": "${Name}-bucket"},
                        "Tags": [{"Key": "a", "Value": {"Ref": "Name"}}, {"Ref": "AWS::NoValue"}],
                        "Choice": {"Fn::If": ["IsProd", {"A": 1}, {"Ref": "B"}]},
                        "Long": {"Fn::Base64": {"Ref": "Name"}},
                        "Nothing": [{}, []],
                    }},
                },
            }),
            "Description: A template\n\nResources:\n  Key:\n    Type: AWS::KMS::Key\n\n  Bucket:\n    \
             Type: AWS::S3::Bucket\n    Properties:\n      Key: !GetAtt Key.Arn\n      Name: !Sub ${Name}-bucket\n      \
             Tags:\n      - Key: a\n        Value: !Ref Name\n      - !Ref AWS::NoValue\n      Choice: !If\n        \
             - IsProd\n        - A: 1\n        - !Ref B\n      Long:\n        Fn::Base64: !Ref Name\n      \
             Nothing:\n      - {}\n      - []\n",
        );
    }

    #[test]
    fn texts_stay_texts() {
        check(
            &json!([{"A": 1}, "2012-10-17", "true", "No", "a: b", "*", "aws:SecureTransport", "é", "", "1", 1, true, "x:", "#"]),
            "- A: 1\n- \"2012-10-17\"\n- \"true\"\n- \"No\"\n- \"a: b\"\n- \"*\"\n- aws:SecureTransport\n- \"é\"\n- \"\"\n- \"1\"\n- 1\n\
             - true\n- \"x:\"\n- \"#\"\n",
        );
    }

    #[test]
    fn short_lists_of_words_stand_on_a_line() {
        check(
            &json!({"A": ["kms:Decrypt", "a b", 1, true, "1"], "B": ["a,b"], "C": ["x".repeat(100)]}),
            &format!("A: [kms:Decrypt, a b, 1, true, \"1\"]\n\nB:\n- a,b\n\nC:\n- {}\n", "x".repeat(100)),
        );
    }

    #[test]
    fn lines_stay_lines() {
        check(
            &json!({"A": "version: 0.2\nphases:\n\n  - x\n", "B": "a\nb", "C": " a\nb", "D": "a\n"}),
            "A: |\n  version: 0.2\n  phases:\n\n    - x\n\nB: |-\n  a\n  b\n\nC: \" a\\nb\"\n\nD: \"a\\n\"\n",
        );
    }
}
