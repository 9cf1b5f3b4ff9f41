//! Log groups: made, shown, tagged, kept for a time, deleted.

use std::collections::BTreeMap;

use shapes_logs as api;
use testkit::{Client, START};

use crate::{GROUP, get, make_group, make_stream, messages, put, refused, world};

const DAY: i64 = 86_400_000;

fn names(client: &Client<'_>, op: api::DescribeLogGroups) -> (Vec<String>, Option<String>) {
    let output = client.call(op).expect("groups are shown");
    let names = output.log_groups.unwrap_or_default().into_iter().map(|group| group.log_group_name);
    (names.map(|name| name.expect("a group has a name")).collect(), output.next_token)
}

#[test]
fn a_group_is_shown_as_it_was_made() {
    let world = world();
    let root = world.root();
    make_group(&root, GROUP);

    let shown = root.call(api::DescribeLogGroups::default()).expect("shown").log_groups.expect("a list");

    let arn = format!("arn:aws:logs:eu-west-1:111111111111:log-group:{GROUP}");
    assert_eq!(shown[0].arn, Some(format!("{arn}:*")));
    assert_eq!(shown[0].log_group_arn, Some(arn));
    assert_eq!(shown[0].creation_time, Some(START.0));
    assert_eq!(shown[0].retention_in_days, None);
}

#[test]
fn a_name_is_taken_once() {
    let world = world();
    let root = world.root();
    make_group(&root, GROUP);
    let again = api::CreateLogGroup { log_group_name: GROUP.to_owned(), ..Default::default() };
    assert_eq!(
        refused(root.call(again)),
        ("ResourceAlreadyExistsException".to_owned(), "The specified log group already exists".to_owned())
    );
}

#[test]
fn groups_are_listed_by_prefix_by_pattern_and_in_pages() {
    let world = world();
    let root = world.root();
    for name in ["/aws/a", "/aws/b", "/aws/c", "other"] {
        make_group(&root, name);
    }
    let prefix = |token, limit| api::DescribeLogGroups {
        log_group_name_prefix: Some("/aws/".to_owned()),
        next_token: token,
        limit,
        ..Default::default()
    };

    let (first, token) = names(&root, prefix(None, Some(2)));
    let (second, end) = names(&root, prefix(token, Some(2)));

    assert_eq!((first, second, end), (vec!["/aws/a".into(), "/aws/b".into()], vec!["/aws/c".into()], None));
    let pattern = api::DescribeLogGroups { log_group_name_pattern: Some("OTH".into()), ..Default::default() };
    assert_eq!(names(&root, pattern).0, ["other"]);
    assert_eq!(refused(root.call(prefix(Some("nonsense".into()), None))).0, "InvalidParameterException");
}

#[test]
fn what_is_not_done_is_refused_when_it_is_asked_for() {
    let world = world();
    let op = || api::CreateLogGroup { log_group_name: "g".to_owned(), ..Default::default() };
    for op in [
        api::CreateLogGroup { kms_key_id: Some("arn:aws:kms:…".into()), ..op() },
        api::CreateLogGroup { log_group_class: Some("INFREQUENT_ACCESS".into()), ..op() },
        api::CreateLogGroup { deletion_protection_enabled: Some(true), ..op() },
        api::CreateLogGroup { tags: Some(BTreeMap::from([("aws:x".into(), "y".into())])), ..op() },
    ] {
        assert_eq!(refused(world.root().call(op)).0, "InvalidParameterException");
    }
    assert!(names(&world.root(), api::DescribeLogGroups::default()).0.is_empty());
}

#[test]
fn tags_are_put_and_taken_by_arn_and_by_name() {
    let world = world();
    let root = world.root();
    make_group(&root, GROUP);
    let resource_arn = format!("arn:aws:logs:eu-west-1:111111111111:log-group:{GROUP}");
    let tags = |pairs: &[(&str, &str)]| -> BTreeMap<String, String> {
        pairs.iter().map(|(key, value)| ((*key).to_owned(), (*value).to_owned())).collect()
    };

    let put = api::TagResource { resource_arn: resource_arn.clone(), tags: tags(&[("a", "1"), ("b", "2")]) };
    root.call(put).expect("tagged");
    let put = api::TagLogGroup { log_group_name: GROUP.to_owned(), tags: tags(&[("c", "3")]) };
    root.call(put).expect("tagged");
    let take = api::UntagResource { resource_arn: resource_arn.clone(), tag_keys: vec!["a".into()] };
    root.call(take).expect("untagged");

    let listed = root.call(api::ListTagsForResource { resource_arn }).expect("listed").tags;
    assert_eq!(listed, Some(tags(&[("b", "2"), ("c", "3")])));
    let foreign = api::ListTagsForResource { resource_arn: "arn:aws:logs:eu-west-1:2:log-group:x".into() };
    assert_eq!(refused(root.call(foreign)).0, "InvalidParameterException");
}

#[test]
fn retention_deletes_what_is_older_once_a_day() {
    let world = world();
    let root = world.root();
    make_group(&root, GROUP);
    for stream in 0..30 {
        make_stream(&root, GROUP, &format!("s{stream}"));
        put(&root, &format!("s{stream}"), &[(0, "old")]).expect("put");
    }
    let keep = |days| api::PutRetentionPolicy { log_group_name: GROUP.to_owned(), retention_in_days: days };
    root.call(keep(1)).expect("one day");
    assert_eq!(refused(root.call(keep(2))).0, "InvalidParameterException");
    world.settle();
    assert_eq!(messages(&root.call(get("s7")).expect("read")), ["old"]);

    world.clock().advance(DAY + DAY / 2);
    put(&root, "s7", &[(DAY, "new")]).expect("put");
    world.settle();
    assert_eq!(messages(&root.call(get("s7")).expect("read")), ["new"], "the first day's walk was a day on");
    assert!(messages(&root.call(get("s29")).expect("read")).is_empty());

    root.call(api::DeleteRetentionPolicy { log_group_name: GROUP.to_owned() }).expect("kept for ever");
    world.clock().advance(30 * DAY);
    world.settle();
    assert_eq!(messages(&root.call(get("s7")).expect("read")), ["new"]);
}

#[test]
fn a_group_that_is_made_again_has_nothing_of_the_old_one() {
    let world = world();
    let root = world.root();
    make_group(&root, GROUP);
    make_stream(&root, GROUP, "s");
    put(&root, "s", &[(0, "old")]).expect("put");

    root.call(api::DeleteLogGroup { log_group_name: GROUP.to_owned() }).expect("deleted");
    assert_eq!(
        refused(root.call(get("s"))),
        ("ResourceNotFoundException".to_owned(), "The specified log group does not exist.".to_owned())
    );
    make_group(&root, GROUP);
    make_stream(&root, GROUP, "s");
    put(&root, "s", &[(0, "new")]).expect("put");
    world.settle();

    assert_eq!(messages(&root.call(get("s")).expect("read")), ["new"]);
}
