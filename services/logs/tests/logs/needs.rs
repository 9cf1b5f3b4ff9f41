//! What callers must be allowed: the ARNs that policies name.

use std::sync::{Arc, Mutex};

use kernel::{Authority, Call, Caller, Denied, Need, Registry, Result};
use logs::Logs;
use shapes_logs as api;
use testkit::{Everybody, World};

use crate::{GROUP, get, make_group, make_stream, put};

/// Lets everybody, and notes what was needed.
struct Noting(Arc<Mutex<Vec<(String, String)>>>);

impl Authority for Noting {
    fn assume(&self, call: &Call, arn: &str, session: &str) -> Result<Caller> {
        Everybody.assume(call, arn, session)
    }
    fn decide(&self, _: &Call, need: &Need) -> Result<(), Denied> {
        self.0.lock().expect("one thread").push((need.action.to_string(), need.resource.clone()));
        Ok(())
    }
}

#[test]
fn groups_are_needed_with_their_streams_and_streams_by_name() {
    let noted = Arc::default();
    let world = World::of(Registry::new(Noting(Arc::clone(&noted))).serve::<Logs>());
    let root = world.root();
    make_group(&root, GROUP);
    make_stream(&root, GROUP, "s");
    put(&root, "s", &[(0, "a")]).expect("put");
    root.call(get("s")).expect("read");
    let group = format!("arn:aws:logs:eu-west-1:111111111111:log-group:{GROUP}");
    let tag = std::collections::BTreeMap::from([("a".to_owned(), "b".to_owned())]);
    root.call(api::TagResource { resource_arn: group.clone(), tags: tag }).expect("tagged");

    let needed = noted.lock().expect("one thread").clone();
    let stream = format!("{group}:log-stream:s");
    let expected = [
        ("logs:CreateLogGroup", &format!("{group}:log-stream:")),
        ("logs:CreateLogStream", &stream),
        ("logs:PutLogEvents", &stream),
        ("logs:GetLogEvents", &stream),
        ("logs:TagResource", &group),
    ];
    let expected: Vec<_> =
        expected.into_iter().map(|(action, arn)| (action.to_owned(), arn.clone())).collect();
    assert_eq!(needed, expected);
}
