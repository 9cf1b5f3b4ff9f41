//! The life of keys.

use shapes_kms as api;
use testkit::START;

use crate::{arn, encrypt, make_key, refused, world};

const DAY: i64 = 86_400_000;

#[test]
fn a_fresh_key_is_shown_as_aws_shows_it() {
    let world = world();
    let root = world.root();
    let key = make_key(&root);
    assert_eq!(arn(&key), format!("arn:aws:kms:eu-west-1:111111111111:key/{}", key.key_id));
    assert_eq!(key.key_state.as_deref(), Some("Enabled"));
    assert_eq!(key.key_manager.as_deref(), Some("CUSTOMER"));
    assert_eq!(key.encryption_algorithms, Some(vec!["SYMMETRIC_DEFAULT".to_owned()]));
    assert_eq!(key.creation_date, Some(START));
}

#[test]
fn a_disabled_key_encrypts_nothing() {
    let world = world();
    let root = world.root();
    let key = make_key(&root);
    root.call(api::DisableKey { key_id: key.key_id.clone() }).unwrap();
    let expected = ("DisabledException".to_owned(), format!("{} is disabled.", arn(&key)));
    assert_eq!(refused(encrypt(&root, &key.key_id, "x")), expected);
    root.call(api::EnableKey { key_id: key.key_id.clone() }).unwrap();
    assert!(encrypt(&root, &key.key_id, "x").is_ok());
}

#[test]
fn a_key_is_deleted_when_its_time_has_come() {
    let world = world();
    let root = world.root();
    let key = make_key(&root);
    root.call(api::CreateAlias { alias_name: "alias/mine".to_owned(), target_key_id: key.key_id.clone() })
        .unwrap();
    let scheduled = root
        .call(api::ScheduleKeyDeletion { key_id: key.key_id.clone(), pending_window_in_days: Some(7) })
        .unwrap();
    assert_eq!(scheduled.deletion_date.unwrap().0, START.0 + 7 * DAY);
    let pending = format!("{} is pending deletion.", arn(&key));
    assert_eq!(refused(encrypt(&root, &key.key_id, "x")), ("KMSInvalidStateException".to_owned(), pending));

    world.clock().advance(7 * DAY - 1);
    world.settle();
    assert!(root.call(api::DescribeKey { key_id: key.key_id.clone(), ..Default::default() }).is_ok());
    world.clock().advance(1);
    world.settle();
    for name in [key.key_id.as_str(), "alias/mine"] {
        let gone = root.call(api::DescribeKey { key_id: name.to_owned(), ..Default::default() });
        assert_eq!(refused(gone).0, "NotFoundException");
    }
}

#[test]
fn a_cancelled_deletion_leaves_the_key_disabled() {
    let world = world();
    let root = world.root();
    let key = make_key(&root);
    let schedule = || api::ScheduleKeyDeletion { key_id: key.key_id.clone(), pending_window_in_days: None };
    root.call(schedule()).unwrap();
    assert_eq!(refused(root.call(schedule())).0, "KMSInvalidStateException");
    world.settle();
    root.call(api::CancelKeyDeletion { key_id: key.key_id.clone() }).unwrap();
    world.clock().advance(40 * DAY);
    world.settle();
    let shown = root.call(api::DescribeKey { key_id: key.key_id.clone(), ..Default::default() }).unwrap();
    assert_eq!(shown.key_metadata.unwrap().key_state.as_deref(), Some("Disabled"));
    let again = root.call(api::CancelKeyDeletion { key_id: key.key_id.clone() });
    assert_eq!(refused(again).1, format!("{} is not pending deletion.", arn(&key)));
}

#[test]
fn other_kinds_of_keys_are_refused_by_name() {
    let world = world();
    let root = world.root();
    let check = |op: api::CreateKey, expected: &str| {
        let (code, text) = refused(root.call(op));
        assert_eq!(code, "UnsupportedOperationException");
        assert!(text.contains(expected), "{text}");
    };
    check(api::CreateKey { key_spec: Some("RSA_2048".to_owned()), ..Default::default() }, "RSA_2048");
    check(api::CreateKey { multi_region: Some(true), ..Default::default() }, "multi-Region");
    check(api::CreateKey { origin: Some("EXTERNAL".to_owned()), ..Default::default() }, "EXTERNAL");
}

#[test]
fn keys_are_listed_in_pages() {
    let world = world();
    let root = world.root();
    let made = make_key(&root);
    let (mut seen, mut marker) = (Vec::new(), None);
    loop {
        let page = root.call(api::ListKeys { limit: Some(3), marker, ..Default::default() }).unwrap();
        let keys = page.keys.unwrap();
        assert!(keys.len() <= 3);
        seen.extend(keys.into_iter().filter_map(|key| key.key_id));
        marker = page.next_marker;
        if marker.is_none() {
            break;
        }
    }
    assert!(seen.contains(&made.key_id));
    assert!(seen.is_sorted_by(|a, b| a < b));
}

#[test]
fn tags_are_kept_and_taken_back() {
    let world = world();
    let root = world.root();
    let tag = |key: &str| api::Tag { tag_key: key.to_owned(), tag_value: "v".to_owned() };
    let op = api::CreateKey { tags: Some(vec![tag("a")]), ..Default::default() };
    let key_id = root.call(op).unwrap().key_metadata.unwrap().key_id;
    root.call(api::TagResource { key_id: key_id.clone(), tags: vec![tag("b"), tag("c")] }).unwrap();
    root.call(api::UntagResource { key_id: key_id.clone(), tag_keys: vec!["a".to_owned()] }).unwrap();
    let page =
        root.call(api::ListResourceTags { key_id: key_id.clone(), limit: Some(1), marker: None }).unwrap();
    assert_eq!(page.tags, Some(vec![tag("b")]));
    let rest =
        root.call(api::ListResourceTags { key_id: key_id.clone(), limit: None, marker: page.next_marker });
    assert_eq!(rest.unwrap().tags, Some(vec![tag("c")]));
    assert_eq!(refused(root.call(api::TagResource { key_id, tags: vec![tag("aws:x")] })).0, "TagException");
}
