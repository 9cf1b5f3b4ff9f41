//! Putting, getting, deleting.

use shapes_ssm as api;
use testkit::{OTHER, START};

use crate::{get, over, plain, refused, value, world};

#[test]
fn a_parameter_is_shown_as_aws_shows_it() {
    let world = world();
    let root = world.root();
    let put = root.call(plain("/app/name", "x")).unwrap();
    assert_eq!((put.version, put.tier.as_deref()), (Some(1), Some("Standard")));
    let expected = api::Parameter {
        name: Some("/app/name".to_owned()),
        type_: Some("String".to_owned()),
        value: Some("x".to_owned()),
        version: Some(1),
        selector: None,
        source_result: None,
        last_modified_date: Some(START),
        arn: Some("arn:aws:ssm:eu-west-1:111111111111:parameter/app/name".to_owned()),
        data_type: Some("text".to_owned()),
    };
    assert_eq!(get(&root, "/app/name").unwrap(), expected);
}

#[test]
fn an_arn_answers_the_plain_name() {
    let world = world();
    let root = world.root();
    for name in ["/app/name", "/top", "bare"] {
        root.call(plain(name, name)).unwrap();
        let arn = get(&root, name).unwrap().arn.unwrap();
        assert_eq!(get(&root, &arn).unwrap().name.as_deref(), Some(name));
        assert_eq!(get(&root, &format!("{arn}:1")).unwrap().selector.as_deref(), Some(":1"));
    }
}

#[test]
fn what_is_not_there_is_said_without_words() {
    let world = world();
    let root = world.root();
    root.call(plain("/app/name", "x")).unwrap();
    let none = ("ParameterNotFound".to_owned(), String::new());
    let foreign = get(&root, "/app/name").unwrap().arn.unwrap();
    assert_eq!(refused(get(&root, "/aws/service/canonical/ubuntu")), none);
    assert_eq!(refused(root.call(api::DeleteParameter { name: "nothing".to_owned() })), none);
    assert_eq!(refused(get(&world.root_of(OTHER), &foreign)), none);
    assert_eq!(refused(get(&world.root().in_region("us-east-1"), "/app/name")), none);
}

#[test]
fn several_are_got_and_deleted_at_once() {
    let world = world();
    let root = world.root();
    root.call(plain("a", "1")).unwrap();
    root.call(plain("b", "2")).unwrap();
    let names = || ["a", "b", "c"].map(str::to_owned).to_vec();
    let got = root.call(api::GetParameters { names: names(), with_decryption: None }).unwrap();
    assert_eq!(got.parameters.unwrap().len(), 2);
    assert_eq!(got.invalid_parameters, Some(vec!["c".to_owned()]));
    let deleted = root.call(api::DeleteParameters { names: names() }).unwrap();
    assert_eq!(deleted.deleted_parameters, Some(vec!["a".to_owned(), "b".to_owned()]));
    assert_eq!(deleted.invalid_parameters, Some(vec!["c".to_owned()]));
    assert_eq!(value(&root, "a"), None);
}

#[test]
fn nothing_is_overwritten_by_accident() {
    let world = world();
    let root = world.root();
    root.call(plain("a", "1")).unwrap();
    let text = "The parameter already exists. To overwrite this value, set the overwrite option in the request to true.";
    assert_eq!(refused(root.call(plain("a", "2"))), ("ParameterAlreadyExists".to_owned(), text.to_owned()));
    assert_eq!(root.call(over("a", "2")).unwrap().version, Some(2));
    assert_eq!(value(&root, "a").as_deref(), Some("2"));
}

#[test]
fn names_that_aws_refuses_are_refused() {
    let world = world();
    let root = world.root();
    let check = |name: &str, expected: &str| {
        assert_eq!(refused(root.call(plain(name, "x"))).0, expected, "{name}");
    };
    check("a/b", "ValidationException");
    check("/a//b", "ValidationException");
    check("/a b", "ValidationException");
    check("/ssm/x", "ValidationException");
    check("/aws/service/x", "AccessDeniedException");
    check("awsome", "AccessDeniedException");
    check(&"/x".repeat(16), "HierarchyLevelLimitExceededException");
}

#[test]
fn values_that_aws_refuses_are_refused() {
    let world = world();
    let root = world.root();
    let check = |op: api::PutParameter, expected: &str| {
        assert_eq!(refused(root.call(op)).0, expected);
    };
    check(plain("a", ""), "ValidationException");
    check(plain("a", &"x".repeat(4097)), "ValidationException");
    check(api::PutParameter { type_: None, ..plain("a", "x") }, "ValidationException");
    let pattern = |pattern: &str| Some(pattern.to_owned());
    check(
        api::PutParameter { allowed_pattern: pattern(r"^\d+$"), ..plain("a", "x") },
        "ParameterPatternMismatchException",
    );
    check(
        api::PutParameter { allowed_pattern: pattern("("), ..plain("a", "x") },
        "InvalidAllowedPatternException",
    );
    check(api::PutParameter { policies: pattern("[{}]"), ..plain("a", "x") }, "ValidationException");
    check(
        api::PutParameter { data_type: pattern("aws:ec2:image"), ..plain("a", "x") },
        "ValidationException",
    );
    check(api::PutParameter { key_id: pattern("alias/aws/ssm"), ..plain("a", "x") }, "ValidationException");
}

#[test]
fn a_long_value_needs_the_advanced_tier_and_keeps_it() {
    let world = world();
    let root = world.root();
    let tier = |tier: &str, op| api::PutParameter { tier: Some(tier.to_owned()), ..op };
    let put = root.call(tier("Intelligent-Tiering", plain("a", &"x".repeat(5000)))).unwrap();
    assert_eq!(put.tier.as_deref(), Some("Advanced"));
    assert_eq!(root.call(over("a", "short")).unwrap().tier.as_deref(), Some("Advanced"));
    assert_eq!(refused(root.call(tier("Standard", over("a", "short")))).0, "ValidationException");
}

#[test]
fn tags_are_kept_and_taken_back() {
    let world = world();
    let root = world.root();
    let tag = |key: &str| api::Tag { key: key.to_owned(), value: "v".to_owned() };
    let (kind, id) = (|| "Parameter".to_owned(), || "a".to_owned());
    root.call(api::PutParameter { tags: Some(vec![tag("x")]), ..plain("a", "1") }).unwrap();
    root.call(api::AddTagsToResource { resource_type: kind(), resource_id: id(), tags: vec![tag("y")] })
        .unwrap();
    root.call(api::RemoveTagsFromResource {
        resource_type: kind(),
        resource_id: id(),
        tag_keys: vec!["x".to_owned()],
    })
    .unwrap();
    let listed = root.call(api::ListTagsForResource { resource_type: kind(), resource_id: id() }).unwrap();
    assert_eq!(listed.tag_list, Some(vec![tag("y")]));
    let both = api::PutParameter { tags: Some(vec![tag("z")]), ..over("a", "2") };
    assert_eq!(refused(root.call(both)).0, "ValidationException");
    let other = api::ListTagsForResource { resource_type: "Document".to_owned(), resource_id: id() };
    assert_eq!(refused(root.call(other)).0, "InvalidResourceType");
}
