//! A value as AWS shows it in a refusal: `'x'`, `'[a, b]'`, `'{a=b}'`.

use schema::{TimeFormat, Type, Value, View};

use crate::text;

/// How much of a value is shown.
const MAX_SHOWN: usize = 4096;

/// The value in quotes; empty if it is a secret.
pub(super) fn show(value: &dyn Value, of: &Type) -> String {
    if sensitive(of) {
        return String::new();
    }
    let mut text = String::from("'");
    append(&mut text, value, of);
    if text.len() > MAX_SHOWN {
        let end = (0..=MAX_SHOWN).rev().find(|at| text.is_char_boundary(*at)).unwrap_or_default();
        text.truncate(end);
        text.push_str("...");
    }
    text.push('\'');
    text
}

fn sensitive(of: &Type) -> bool {
    match of {
        Type::Text(facts) => facts.sensitive,
        Type::List(facts) => sensitive(&facts.item),
        Type::Map(facts) => facts.key.sensitive || sensitive(&facts.value),
        _ => false,
    }
}

fn append(text: &mut String, value: &dyn Value, of: &Type) {
    if text.len() > MAX_SHOWN {
        return;
    }
    match (value.view(), of) {
        (View::Absent, _) => text.push_str("null"),
        (View::Blob(bytes), _) => {
            // As Java shows a buffer.
            let n = bytes.len().to_string();
            text.extend(["java.nio.HeapByteBuffer[pos=0 lim=", &n, " cap=", &n, "]"]);
        }
        (View::Structure(shape), _) => {
            let schema = shape.schema();
            text.push_str(schema.name);
            text.push('(');
            for (index, member) in schema.members.iter().enumerate() {
                if index > 0 {
                    text.push_str(", ");
                }
                let mut letters = member.name.chars();
                text.extend(letters.next().map(|first| first.to_ascii_lowercase()));
                text.push_str(letters.as_str());
                text.push('=');
                if sensitive(&member.of) {
                    text.push_str("***");
                } else {
                    append(text, shape.member(index), &member.of);
                }
            }
            text.push(')');
        }
        (View::List(list), Type::List(facts)) => {
            text.push('[');
            for index in 0..list.len() {
                if index > 0 {
                    text.push_str(", ");
                }
                append(text, list.item(index), &facts.item);
            }
            text.push(']');
        }
        (View::Map(map), Type::Map(facts)) => {
            text.push('{');
            for (index, (key, item)) in map.entries().enumerate() {
                if index > 0 {
                    text.push_str(", ");
                }
                text.push_str(key);
                text.push('=');
                append(text, item, &facts.value);
            }
            text.push('}');
        }
        _ => text.push_str(&text::write(value, of, TimeFormat::Iso8601).unwrap_or_default()),
    }
}
