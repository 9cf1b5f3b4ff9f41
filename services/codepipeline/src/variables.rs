//! `#{namespace.key}` in configurations.

use std::collections::BTreeMap;

/// What the variables of an execution are, by namespace and key.
pub(crate) type Namespaces = BTreeMap<String, BTreeMap<String, String>>;

/// A text with its variables resolved; or the reference that nothing resolves.
pub(crate) fn resolve(text: &str, known: &Namespaces) -> Result<String, String> {
    let mut resolved = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(begin) = rest.find("#{") {
        let (before, from) = rest.split_at(begin);
        resolved.push_str(before);
        let Some(end) = from.find('}') else {
            rest = from;
            break;
        };
        let (reference, after) = from.split_at(end + 1);
        let name = reference.trim_start_matches("#{").trim_end_matches('}');
        let value = name.split_once('.').and_then(|(namespace, key)| known.get(namespace)?.get(key));
        resolved.push_str(value.ok_or_else(|| reference.to_owned())?);
        rest = after;
    }
    resolved.push_str(rest);
    Ok(resolved)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(text: &str, expected: Result<&str, &str>) {
        let source = [("CommitId".to_owned(), "abc".to_owned())].into();
        let known = [("Source".to_owned(), source)].into();
        let expected = expected.map(str::to_owned).map_err(str::to_owned);
        assert_eq!(resolve(text, &known), expected, "{text}");
    }

    #[test]
    fn variables_are_resolved_wherever_they_stand() {
        check("plain", Ok("plain"));
        check("#{Source.CommitId}", Ok("abc"));
        check("a #{Source.CommitId} b #{Source.CommitId}!", Ok("a abc b abc!"));
        check("not closed #{Source.CommitId", Ok("not closed #{Source.CommitId"));
        check("${Source.CommitId}", Ok("${Source.CommitId}"));
    }

    #[test]
    fn what_nothing_resolves_is_named() {
        check("#{Source.Other}", Err("#{Source.Other}"));
        check("x #{Nobody.CommitId}", Err("#{Nobody.CommitId}"));
        check("#{CommitId}", Err("#{CommitId}"));
    }
}
