//! Paths of properties, as the tables of rules name them.
//!
//! `KeyPolicy`, `SSESpecification.SSEEnabled`; `Users[].Password` is that of every item of a list. What is missing on the
//! way is missing at the end; a `?` behind a part says that there is nothing to look at if that part is missing:
//! `LoginProfile?.PasswordResetRequired`, `Actions[]?.Encrypted`.

use template::Node;

use crate::value;

/// A part of a path: `Actions[]?`.
struct Part<'p> {
    name: &'p str,
    /// Whether it is a list, and its items are meant.
    items: bool,
    /// Whether there is nothing to look at if it is missing.
    optional: bool,
}

fn parts(path: &str) -> impl DoubleEndedIterator<Item = Part<'_>> {
    path.split('.').map(|part| {
        let (part, optional) = part.strip_suffix('?').map_or((part, false), |part| (part, true));
        let (name, items) = part.strip_suffix("[]").map_or((part, false), |name| (name, true));
        Part { name, items, optional }
    })
}

/// What may stand at a path, a branch each; nothing stands for a branch that leaves it out.
pub(crate) fn values<'t>(map: Option<&'t Node>, path: &str) -> Vec<Option<&'t Node>> {
    parts(path).fold(vec![map], |maps, part| {
        let mut found: Vec<Option<&Node>> = Vec::new();
        for value in maps.into_iter().flat_map(|map| value::members(map, part.name)) {
            match value {
                Some(list) if part.items => found.extend(value::items(std::iter::once(list)).map(Some)),
                None if part.optional => {}
                _ => found.push(value),
            }
        }
        found
    })
}

/// A map in YAML that has a value at a path.
pub(crate) fn example(path: &str, value: &str) -> String {
    parts(path).rev().fold(value.to_owned(), |inner, part| {
        let inner = if part.items { format!("[{inner}]") } else { inner };
        format!("{{ {}: {inner} }}", part.name)
    })
}

#[cfg(test)]
mod tests {
    use super::{example, values};

    #[test]
    fn a_path_leads_through_maps_lists_and_conditions() {
        let check = |yaml: &str, path: &str, expected: &[Option<&str>]| {
            let document = template::parse_node(&format!("Map: {yaml}")).expect("the example is YAML");
            let found = values(document.get("Map"), path);
            let texts: Vec<Option<&str>> =
                found.into_iter().map(|node| node.and_then(template::Node::as_text)).collect();
            assert_eq!(texts, expected, "{path} in {yaml}");
        };
        check("{ A: { B: x } }", "A.B", &[Some("x")]);
        check("{ A: {} }", "A.B", &[None]);
        check("{}", "A.B", &[None]);
        check("{}", "A?.B", &[]);
        check("{ A: {} }", "A?.B", &[None]);
        check("{ A: [{ B: x }, {}] }", "A[].B", &[Some("x"), None]);
        check("{ A: [] }", "A[].B", &[]);
        check("{}", "A[].B", &[None]);
        check("{}", "A[]?.B", &[]);
        check("{ A: !If [C, { B: x }, !Ref AWS::NoValue] }", "A.B", &[Some("x"), None]);
        check(&example("A[]?.B.C", "x"), "A[].B.C", &[Some("x")]);
    }
}
