//! Versions and labels.

use shapes_ssm as api;
use testkit::Client;

use crate::{get, over, plain, refused, value, world};

fn label(client: &Client<'_>, version: Option<i64>, labels: &[&str]) -> kernel::Result<Vec<String>> {
    let op = api::LabelParameterVersion {
        name: "a".to_owned(),
        parameter_version: version,
        labels: labels.iter().map(|&label| label.to_owned()).collect(),
    };
    Ok(client.call(op)?.invalid_labels.unwrap_or_default())
}

#[test]
fn a_version_is_got_by_its_number_or_label() {
    let world = world();
    let root = world.root();
    root.call(plain("a", "one")).unwrap();
    root.call(over("a", "two")).unwrap();
    assert_eq!(label(&root, Some(1), &["prod"]).unwrap(), Vec::<String>::new());
    assert_eq!(value(&root, "a:1").as_deref(), Some("one"));
    assert_eq!(value(&root, "a:prod").as_deref(), Some("one"));
    assert_eq!(value(&root, "a").as_deref(), Some("two"));
    assert_eq!(get(&root, "a:prod").unwrap().selector.as_deref(), Some(":prod"));
    for absent in ["a:3", "a:dev"] {
        assert_eq!(refused(get(&root, absent)).0, "ParameterVersionNotFound", "{absent}");
    }
}

#[test]
fn a_label_is_on_one_version_at_a_time() {
    let world = world();
    let root = world.root();
    root.call(plain("a", "one")).unwrap();
    label(&root, None, &["prod"]).unwrap();
    root.call(over("a", "two")).unwrap();
    label(&root, None, &["prod"]).unwrap();
    assert_eq!(value(&root, "a:prod").as_deref(), Some("two"));
    let op = api::UnlabelParameterVersion {
        name: "a".to_owned(),
        parameter_version: 2,
        labels: vec!["prod".to_owned(), "other".to_owned()],
    };
    let removed = root.call(op).unwrap();
    assert_eq!(removed.removed_labels, Some(vec!["prod".to_owned()]));
    assert_eq!(removed.invalid_labels, Some(vec!["other".to_owned()]));
    assert_eq!(value(&root, "a:prod"), None);
}

#[test]
fn labels_that_aws_refuses_are_told() {
    let world = world();
    let root = world.root();
    root.call(plain("a", "one")).unwrap();
    let wrong = ["1st", "aws-x", "SSM", "a b"];
    assert_eq!(label(&root, None, &wrong).unwrap(), wrong);
    let eleven: Vec<String> = (0..11).map(|n| format!("l{n}")).collect();
    let eleven: Vec<&str> = eleven.iter().map(String::as_str).collect();
    assert_eq!(refused(label(&root, None, &eleven)).0, "ParameterVersionLabelLimitExceeded");
}

#[test]
fn a_hundred_versions_are_kept_unless_the_oldest_has_a_label() {
    let world = world();
    let root = world.root();
    root.call(plain("a", "1")).unwrap();
    for number in 2..=101 {
        root.call(over("a", &number.to_string())).unwrap();
    }
    assert_eq!(value(&root, "a:1"), None);
    assert_eq!(value(&root, "a:2").as_deref(), Some("2"));
    label(&root, Some(2), &["keep"]).unwrap();
    assert_eq!(refused(root.call(over("a", "102"))).0, "ParameterMaxVersionLimitExceeded");
    assert_eq!(value(&root, "a").as_deref(), Some("101"));
}

#[test]
fn the_history_is_told_in_pages() {
    let world = world();
    let root = world.root();
    root.call(api::PutParameter { description: Some("first".to_owned()), ..plain("a", "1") }).unwrap();
    for number in 2..=5 {
        root.call(over("a", &number.to_string())).unwrap();
    }
    let page = |next_token: Option<String>| {
        let op = api::GetParameterHistory {
            name: "a".to_owned(),
            max_results: Some(3),
            next_token,
            ..Default::default()
        };
        root.call(op).unwrap()
    };
    let first = page(None);
    let versions = first.parameters.unwrap();
    assert_eq!(versions[0].description.as_deref(), Some("first"));
    assert_eq!(versions[1].description, None);
    assert_eq!(versions.len(), 3);
    let second = page(first.next_token);
    let rest: Vec<_> = second.parameters.unwrap().into_iter().filter_map(|version| version.value).collect();
    assert_eq!((rest, second.next_token), (vec!["4".to_owned(), "5".to_owned()], None));
}

#[test]
fn a_version_cannot_be_deleted_by_itself() {
    let world = world();
    let root = world.root();
    root.call(plain("a", "one")).unwrap();
    let op = api::DeleteParameter { name: "a:1".to_owned() };
    assert_eq!(refused(root.call(op)).0, "ValidationException");
    let op = api::DeleteParameters { names: vec!["a:1".to_owned()] };
    assert_eq!(root.call(op).unwrap().invalid_parameters, Some(vec!["a:1".to_owned()]));
    assert_eq!(value(&root, "a").as_deref(), Some("one"));
}
