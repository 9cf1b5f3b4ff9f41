//! What callers must be allowed: the ARNs that policies name.

use kernel::Registry;
use logs::Logs;
use shapes_logs as api;
use testkit::{Watching, World};

use crate::{GROUP, get, make_group, make_stream, put};

#[test]
fn groups_are_needed_with_their_streams_and_streams_by_name() {
    let watching = Watching::default();
    let world = World::of(Registry::new(watching.clone()).serve::<Logs>());
    let root = world.root();
    make_group(&root, GROUP);
    make_stream(&root, GROUP, "s");
    put(&root, "s", &[(0, "a")]).expect("put");
    root.call(get("s")).expect("read");
    let group = format!("arn:aws:logs:eu-west-1:111111111111:log-group:{GROUP}");
    let tag = std::collections::BTreeMap::from([("a".to_owned(), "b".to_owned())]);
    root.call(api::TagResource { resource_arn: group.clone(), tags: tag }).expect("tagged");

    let stream = format!("{group}:log-stream:s");
    let expected = [
        ("logs:CreateLogGroup", &format!("{group}:log-stream:")),
        ("logs:CreateLogStream", &stream),
        ("logs:PutLogEvents", &stream),
        ("logs:GetLogEvents", &stream),
        ("logs:TagResource", &group),
    ];
    assert_eq!(watching.taken(), expected.map(|(action, arn)| format!("{action} {arn}")));
}
