//! Every rule has an example that violates it and one that does not, and they do as they say.

use std::collections::BTreeSet;

use scan::{Filter, Origin, Severity};

use crate::template;

/// The parameters that examples refer to.
const PARAMETERS: &str = "\
Parameters:
  SageMakerProjectName: { Type: String }
  SageMakerProjectId: { Type: String }
  Prod: { Type: String }
";

#[test]
fn every_rule_finds_its_own_example_and_leaves_the_other_alone() {
    for rule in scan::rules() {
        let find = |example: &str| {
            let text = format!("{PARAMETERS}{}", template(example));
            let found = scan::scan(&text, &Filter::default());
            assert!(!found.iter().any(scan::Finding::is_fatal), "{}: {found:#?}", rule.id);
            found.into_iter().find(|finding| finding.id == rule.id)
        };
        let finding = find(&rule.violated_by()).unwrap_or_else(|| panic!("{} misses its example", rule.id));
        assert_eq!((&*finding.name, finding.severity), (rule.name, rule.severity));
        assert_eq!(finding.message, rule.message);
        assert!(!finding.hits.is_empty(), "{}: {:?}", rule.id, finding.hits);
        assert_eq!(find(&rule.kept_by()), None, "{} finds what keeps it", rule.id);
    }
}

#[test]
fn ids_and_names_are_unique_and_say_what_follows() {
    let (mut ids, mut names) = (BTreeSet::new(), BTreeSet::new());
    for rule in scan::rules() {
        assert!(ids.insert(rule.id), "{} is there twice", rule.id);
        assert!(names.insert(rule.name), "{} is there twice", rule.name);
        let (ours, letter) = (rule.id.starts_with("FW"), rule.id.starts_with('F'));
        assert_eq!(rule.origin == Origin::Formwork, ours, "{}", rule.id);
        assert!(ours || letter == (rule.severity == Severity::Fail), "{}", rule.id);
    }
    assert!(scan::rules().map(|rule| rule.name).is_sorted());
}

#[test]
fn a_rule_is_found_by_its_id() {
    let rule = scan::rule("F3").expect("it is there");
    assert_eq!(rule.message, "IAM role should not allow * action on its permissions policy");
    assert!(scan::rule("F999").is_none());
}
