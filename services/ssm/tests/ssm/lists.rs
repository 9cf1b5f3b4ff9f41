//! Paths and filters.

use shapes_ssm as api;
use testkit::{Client, World};

use crate::{plain, refused, world};

fn arranged() -> World {
    let world = world();
    let root = world.root();
    for name in ["/app/a", "/app/b", "/app/deep/c", "/apple", "bare"] {
        root.call(plain(name, "x")).unwrap();
    }
    let list = api::PutParameter { type_: Some("StringList".to_owned()), ..plain("/other/list", "x,y") };
    let tags = Some(vec![api::Tag { key: "team".to_owned(), value: "ml".to_owned() }]);
    root.call(api::PutParameter { tags, ..list }).unwrap();
    world
}

fn filter(key: &str, option: &str, values: &[&str]) -> api::ParameterStringFilter {
    api::ParameterStringFilter {
        key: key.to_owned(),
        option: Some(option.to_owned()),
        values: Some(values.iter().map(|&value| value.to_owned()).collect()),
    }
}

fn by_path(client: &Client<'_>, path: &str, recursive: bool) -> Vec<String> {
    let (mut names, mut next_token) = (Vec::new(), None);
    loop {
        let op = api::GetParametersByPath {
            path: path.to_owned(),
            recursive: Some(recursive),
            max_results: Some(1),
            next_token,
            ..Default::default()
        };
        let page = client.call(op).unwrap();
        names.extend(page.parameters.unwrap().into_iter().filter_map(|parameter| parameter.name));
        next_token = page.next_token;
        if next_token.is_none() {
            return names;
        }
    }
}

#[test]
fn a_path_has_what_is_below_it() {
    let world = arranged();
    let root = world.root();
    assert_eq!(by_path(&root, "/app", false), ["/app/a", "/app/b"]);
    assert_eq!(by_path(&root, "/app/", true), ["/app/a", "/app/b", "/app/deep/c"]);
    assert_eq!(by_path(&root, "/", false), ["/apple"]);
    assert!(by_path(&root, "/nothing", true).is_empty());
    let wrong = api::GetParametersByPath { path: "app".to_owned(), ..Default::default() };
    assert_eq!(refused(root.call(wrong)).0, "ValidationException");
}

#[test]
fn a_path_can_be_asked_for_a_label() {
    let world = arranged();
    let root = world.root();
    let labels = vec!["prod".to_owned()];
    root.call(api::LabelParameterVersion { name: "/app/b".to_owned(), labels, ..Default::default() })
        .unwrap();
    let op = api::GetParametersByPath {
        path: "/app".to_owned(),
        parameter_filters: Some(vec![filter("Label", "Equals", &["prod"])]),
        ..Default::default()
    };
    let found = root.call(op).unwrap().parameters.unwrap();
    assert_eq!(found.len(), 1);
    assert_eq!(found[0].name.as_deref(), Some("/app/b"));
}

#[test]
fn descriptions_are_filtered() {
    let world = arranged();
    let root = world.root();
    let check = |filters: Vec<api::ParameterStringFilter>, expected: &[&str]| {
        let op = api::DescribeParameters { parameter_filters: Some(filters.clone()), ..Default::default() };
        let found = root.call(op).unwrap().parameters.unwrap();
        let names: Vec<_> = found.into_iter().filter_map(|parameter| parameter.name).collect();
        assert_eq!(names, expected, "{filters:?}");
    };
    check(vec![filter("Name", "Equals", &["bare", "/apple"])], &["/apple", "bare"]);
    check(vec![filter("Name", "BeginsWith", &["app/"])], &["/app/a", "/app/b", "/app/deep/c"]);
    check(vec![filter("Name", "Contains", &["deep"])], &["/app/deep/c"]);
    check(vec![filter("Type", "Equals", &["StringList"])], &["/other/list"]);
    check(vec![filter("Path", "OneLevel", &["/app"])], &["/app/a", "/app/b"]);
    check(vec![filter("Path", "Recursive", &["/app/deep", "/other"])], &["/app/deep/c", "/other/list"]);
    check(vec![filter("tag:team", "Equals", &["ml"])], &["/other/list"]);
    check(vec![filter("tag:team", "Equals", &["ml"]), filter("Type", "Equals", &["String"])], &[]);
}

#[test]
fn wrong_filters_are_refused() {
    let world = arranged();
    let root = world.root();
    let check = |filter: api::ParameterStringFilter, expected: &str| {
        let op = api::DescribeParameters { parameter_filters: Some(vec![filter]), ..Default::default() };
        assert_eq!(refused(root.call(op)).0, expected);
    };
    check(filter("Label", "Equals", &["x"]), "InvalidFilterKey");
    check(filter("Type", "Contains", &["x"]), "InvalidFilterOption");
    check(filter("Name", "Equals", &[]), "InvalidFilterValue");
    let op = api::DescribeParameters { next_token: Some("?".to_owned()), ..Default::default() };
    assert_eq!(refused(root.call(op)).0, "InvalidNextToken");
}
