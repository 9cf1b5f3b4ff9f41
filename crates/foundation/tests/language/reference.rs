//! The reference page is what the language's own tables say, and its examples are sound.

use std::fs;
use std::path::Path;

use foundation::product::{kinds, reference};

use crate::{HEAD, expand};

#[test]
fn the_page_is_what_the_tables_say() {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../docs/types.md");
    let page = reference().unwrap_or_else(|problems| panic!("{problems}"));
    if page != fs::read_to_string(&path).unwrap_or_default() {
        let now = Path::new(env!("CARGO_TARGET_TMPDIR")).join("types.md");
        fs::write(&now, page).expect("a place to write");
        panic!("docs/types.md is stale: cp {} {}", now.display(), path.display());
    }
}

#[test]
fn every_example_is_taken_by_cloudformation_and_passes_the_scanner_without_a_word() {
    for kind in kinds() {
        let expanded = expand(kind.name, &format!("{HEAD}{}", kind.example));
        let expanded = expanded.unwrap_or_else(|problems| panic!("{problems}"));
        assert!(expanded.origins.iter().any(|origin| kind.example.contains(&format!("{}:", origin.of))));
        let findings = scan::scan(&expanded.yaml, &scan::Filter::default());
        assert!(findings.is_empty(), "{}: {findings:#?}", kind.name);
    }
}

#[test]
fn every_attribute_of_the_page_is_one_and_there_are_no_others() {
    for kind in kinds() {
        let of_the_type = |line: &&str| line.starts_with(&format!("    Type: {}", kind.name));
        let at =
            kind.example.lines().position(|line| of_the_type(&line)).expect("the example shows the type");
        let name = kind.example.lines().nth(at - 1).expect("a name").trim().trim_end_matches(':');
        let text = |attributes: &[&str]| {
            let outputs: Vec<String> = attributes
                .iter()
                .enumerate()
                .map(|(i, attribute)| format!("  Out{i}: {{ Value: !GetAtt {name}.{attribute} }}\n"))
                .collect();
            format!("{HEAD}{}Outputs:\n{}", kind.example, outputs.concat())
        };
        let listed: Vec<&str> = kind.attributes.iter().map(|(attribute, _)| *attribute).collect();
        expand(kind.name, &text(&listed)).unwrap_or_else(|problems| panic!("{problems}"));
        let problems = expand(kind.name, &text(&["Nothing"])).expect_err("there is no such attribute");
        let hint = problems.problems[0].hint.clone().unwrap_or_default();
        assert!(hint.contains(&format!("it has `{}`", listed.join("`, `"))), "{hint}");
    }
}
