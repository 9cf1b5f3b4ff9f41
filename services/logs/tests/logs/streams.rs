//! Log streams: made, shown in two orders, deleted.

use shapes_logs as api;
use testkit::Client;

use crate::{GROUP, get, make_group, make_stream, messages, put, refused, world};

fn describe() -> api::DescribeLogStreams {
    api::DescribeLogStreams { log_group_name: Some(GROUP.to_owned()), ..Default::default() }
}

fn names(client: &Client<'_>, op: api::DescribeLogStreams) -> (Vec<String>, Option<String>) {
    let output = client.call(op).expect("streams are shown");
    let names = output.log_streams.unwrap_or_default().into_iter().map(|stream| stream.log_stream_name);
    (names.map(|name| name.expect("a stream has a name")).collect(), output.next_token)
}

#[test]
fn streams_are_found_by_the_prefix_of_their_job() {
    let world = world();
    let root = world.root();
    make_group(&root, GROUP);
    for name in ["job-a/algo-1-1", "job-a/algo-2-1", "job-b/algo-1-1"] {
        make_stream(&root, GROUP, name);
    }
    let prefix = |prefix: &str| api::DescribeLogStreams {
        log_stream_name_prefix: Some(prefix.to_owned()),
        ..describe()
    };
    assert_eq!(names(&root, prefix("job-a/")).0, ["job-a/algo-1-1", "job-a/algo-2-1"]);
    assert!(names(&root, prefix("job-c/")).0.is_empty());
}

#[test]
fn streams_are_ordered_by_name_or_by_their_latest_event_in_pages() {
    let world = world();
    let root = world.root();
    make_group(&root, GROUP);
    for (name, at) in [("a", Some(5)), ("b", Some(9)), ("c", None), ("d", Some(7))] {
        make_stream(&root, GROUP, name);
        if let Some(at) = at {
            put(&root, name, &[(at, "x")]).expect("put");
        }
    }
    let by_time = |token| api::DescribeLogStreams {
        order_by: Some("LastEventTime".to_owned()),
        descending: Some(true),
        limit: Some(3),
        next_token: token,
        ..describe()
    };

    let (first, token) = names(&root, by_time(None));
    let (second, end) = names(&root, by_time(token));

    assert_eq!((first.concat(), second.concat(), end), ("bda".to_owned(), "c".to_owned(), None));
    let by_name = api::DescribeLogStreams { descending: Some(true), ..describe() };
    assert_eq!(names(&root, by_name).0.concat(), "dcba");
    let both = api::DescribeLogStreams { log_stream_name_prefix: Some("a".to_owned()), ..by_time(None) };
    assert_eq!(refused(root.call(both)).1, "Cannot order by LastEventTime with a logStreamNamePrefix.");
}

#[test]
fn a_stream_shows_the_times_of_its_events() {
    let world = world();
    let root = world.root();
    make_group(&root, GROUP);
    make_stream(&root, GROUP, "s");
    put(&root, "s", &[(-5, "a"), (3, "b")]).expect("put");
    put(&root, "s", &[(-9, "late")]).expect("put");

    let shown = root.call(describe()).expect("shown").log_streams.expect("a list").remove(0);

    let start = testkit::START.0;
    assert_eq!((shown.first_event_timestamp, shown.last_event_timestamp), (Some(start - 9), Some(start + 3)));
    assert_eq!(
        shown.arn,
        Some(format!("arn:aws:logs:eu-west-1:111111111111:log-group:{GROUP}:log-stream:s"))
    );
}

#[test]
fn a_deleted_stream_is_gone_at_once_and_may_be_made_again() {
    let world = world();
    let root = world.root();
    make_group(&root, GROUP);
    make_stream(&root, GROUP, "s");
    put(&root, "s", &[(0, "old")]).expect("put");
    let delete =
        || api::DeleteLogStream { log_group_name: GROUP.to_owned(), log_stream_name: "s".to_owned() };

    root.call(delete()).expect("deleted");
    assert_eq!(refused(root.call(get("s"))).1, "The specified log stream does not exist.");
    assert_eq!(refused(root.call(delete())).0, "ResourceNotFoundException");
    make_stream(&root, GROUP, "s");
    world.settle();

    assert!(messages(&root.call(get("s")).expect("read")).is_empty());
    let again = api::CreateLogStream { log_group_name: GROUP.to_owned(), log_stream_name: "s".to_owned() };
    assert_eq!(refused(root.call(again)).0, "ResourceAlreadyExistsException");
}
