//! Log events: put within limits, read from either end, filtered.

use shapes_logs as api;
use testkit::{Client, World};

use crate::{GROUP, get, make_group, make_stream, messages, put, refused, world};

const HOUR: i64 = 3_600_000;

fn with_stream() -> World {
    let world = world();
    make_group(&world.root(), GROUP);
    make_stream(&world.root(), GROUP, "s");
    world
}

fn filter() -> api::FilterLogEvents {
    api::FilterLogEvents { log_group_name: Some(GROUP.to_owned()), ..Default::default() }
}

fn found(client: &Client<'_>, op: api::FilterLogEvents) -> Vec<String> {
    let output = client.call(op).expect("events are filtered");
    output.events.unwrap_or_default().into_iter().filter_map(|event| event.message).collect()
}

#[test]
fn a_drained_stream_gives_its_token_back_and_no_events() {
    let world = with_stream();
    let root = world.root();
    put(&root, "s", &[(0, "a"), (1, "b"), (2, "c")]).expect("put");
    let page = |token| {
        let op =
            api::GetLogEvents { start_from_head: Some(true), limit: Some(2), next_token: token, ..get("s") };
        root.call(op).expect("read")
    };

    let first = page(None);
    let second = page(first.next_forward_token.clone());
    let third = page(second.next_forward_token.clone());

    assert_eq!((messages(&first), messages(&second)), (vec!["a", "b"], vec!["c"]));
    assert!(messages(&third).is_empty());
    assert_eq!(third.next_forward_token, second.next_forward_token);
    put(&root, "s", &[(3, "d")]).expect("put");
    assert_eq!(messages(&page(third.next_forward_token)), ["d"]);
}

#[test]
fn an_empty_stream_repeats_its_tokens_too() {
    let world = with_stream();
    let first = world.root().call(get("s")).expect("read");
    let again = api::GetLogEvents { next_token: first.next_forward_token.clone(), ..get("s") };
    let second = world.root().call(again).expect("read");
    assert_eq!((messages(&second).len(), second.next_forward_token), (0, first.next_forward_token));
}

#[test]
fn without_a_token_the_latest_come_and_the_backward_token_leads_to_the_earlier() {
    let world = with_stream();
    let root = world.root();
    for (at, message) in ["a", "b", "c", "d", "e"].iter().enumerate() {
        put(&root, "s", &[(i64::try_from(at).expect("small"), message)]).expect("put");
    }
    let page =
        |token| root.call(api::GetLogEvents { limit: Some(2), next_token: token, ..get("s") }).expect("read");

    let last = page(None);
    let middle = page(last.next_backward_token.clone());
    let first = page(middle.next_backward_token.clone());
    let end = page(first.next_backward_token.clone());

    assert_eq!(messages(&last), ["d", "e"]);
    assert_eq!(messages(&middle), ["b", "c"]);
    assert_eq!(messages(&first), ["a"]);
    assert_eq!((messages(&end).len(), &end.next_backward_token), (0, &first.next_backward_token));
    assert_eq!(messages(&page(middle.next_forward_token)), ["d", "e"]);
}

#[test]
fn a_time_span_is_inclusive_at_its_start_only() {
    let world = with_stream();
    put(&world.root(), "s", &[(0, "a"), (1, "b"), (2, "c"), (3, "d")]).expect("put");
    let start = testkit::START.0;
    let op = api::GetLogEvents { start_time: Some(start + 1), end_time: Some(start + 3), ..get("s") };
    assert_eq!(messages(&world.root().call(op).expect("read")), ["b", "c"]);
}

#[test]
fn a_page_ends_at_a_megabyte_and_large_puts_read_back_whole() {
    let world = with_stream();
    let root = world.root();
    let text = "x".repeat(1000);
    let events: Vec<(i64, &str)> = (0..900).map(|at| (at, text.as_str())).collect();
    put(&root, "s", &events).expect("put");
    put(&root, "s", &events).expect("put");

    let (mut sizes, mut token) = (Vec::new(), None);
    loop {
        let op = api::GetLogEvents { start_from_head: Some(true), next_token: token.clone(), ..get("s") };
        let page = root.call(op).expect("read");
        if page.next_forward_token == token {
            break;
        }
        sizes.push(messages(&page).len());
        token = page.next_forward_token;
    }

    assert_eq!(sizes, [1_048_576 / 1026, 1800 - 1_048_576 / 1026]);
}

#[test]
fn a_put_is_in_order_and_within_limits() {
    let world = with_stream();
    let root = world.root();
    let text = |events: &[(i64, &str)]| refused(put(&root, "s", events)).1;
    assert_eq!(
        text(&[(1, "a"), (0, "b")]),
        "Log events in a single PutLogEvents request must be in chronological order."
    );
    assert_eq!(
        text(&[(-25 * HOUR, "a"), (0, "b")]),
        "The batch of log events in a single PutLogEvents request cannot span more than 24 hours."
    );
    let large = "x".repeat(1_048_576 - 25);
    assert_eq!(text(&[(0, &large)]), "Upload too large: 1048577 bytes exceeds limit of 1048576");
    assert_eq!(refused(put(&root, "nowhere", &[(0, "a")])).1, "The specified log stream does not exist.");
    assert!(messages(&root.call(get("s")).expect("read")).is_empty());
}

#[test]
fn events_too_old_and_too_new_are_rejected_and_the_others_kept() {
    let world = with_stream();
    let root = world.root();
    let day = 24 * HOUR;

    let new = put(&root, "s", &[(HOUR, "a"), (3 * HOUR, "b")]).expect("put");
    let old = put(&root, "s", &[(-14 * day - 1, "c"), (-14 * day, "d")]).expect("put");

    let new = new.rejected_log_events_info.expect("one is too new");
    assert_eq!(new.too_new_log_event_start_index, Some(1));
    let old = old.rejected_log_events_info.expect("one is too old");
    assert_eq!(old.too_old_log_event_end_index, Some(1));
    assert_eq!(messages(&root.call(get("s")).expect("read")), ["a", "d"]);
}

#[test]
fn filtered_events_of_all_streams_come_in_the_order_of_time() {
    let world = with_stream();
    let root = world.root();
    make_stream(&root, GROUP, "t");
    put(&root, "s", &[(0, "ERROR one"), (4, "fine"), (6, "ERROR four")]).expect("put");
    put(&root, "t", &[(2, "ERROR two"), (4, "ERROR three")]).expect("put");
    let errors = || api::FilterLogEvents { filter_pattern: Some("ERROR".to_owned()), ..filter() };

    assert_eq!(found(&root, errors()), ["ERROR one", "ERROR two", "ERROR three", "ERROR four"]);
    let one = api::FilterLogEvents { log_stream_names: Some(vec!["t".to_owned()]), ..errors() };
    assert_eq!(found(&root, one), ["ERROR two", "ERROR three"]);
    let span = api::FilterLogEvents { start_time: Some(testkit::START.0 + 3), ..errors() };
    assert_eq!(found(&root, span), ["ERROR three", "ERROR four"]);
    let json = api::FilterLogEvents { filter_pattern: Some("{ $.a = 1 }".to_owned()), ..filter() };
    assert_eq!(refused(root.call(json)).0, "InvalidParameterException");
}

#[test]
fn pages_of_filtered_events_join_without_gaps_or_doubles() {
    let world = with_stream();
    let root = world.root();
    make_stream(&root, GROUP, "t");
    for n in 0..10 {
        put(&root, if n % 3 == 0 { "s" } else { "t" }, &[(n / 2, &format!("m{n}"))]).expect("put");
    }
    let (mut all, mut token) = (Vec::new(), None);
    loop {
        let op = api::FilterLogEvents { limit: Some(3), next_token: token, ..filter() };
        let page = root.call(op).expect("filtered");
        all.extend(page.events.unwrap_or_default());
        token = page.next_token;
        if token.is_none() {
            break;
        }
    }
    let mut names: Vec<_> = all.iter().map(|event| event.message.clone().expect("a message")).collect();
    assert!(all.is_sorted_by_key(|event| event.timestamp));
    names.sort();
    assert_eq!(names, (0..10).map(|n| format!("m{n}")).collect::<Vec<_>>());
    let ids: std::collections::BTreeSet<_> = all.iter().map(|event| event.event_id.clone()).collect();
    assert_eq!(ids.len(), 10);
}
