//! Jobs: effects, tickets, failing steps.

use kernel::{Failure, Got, Hardship, Me};
use serde_json::json;

use crate::toy::{Parameter, get, put, value, world};

#[test]
fn a_job_runs_through_its_effect_to_its_end() {
    let world = world();
    world.root().call(put("/job", "asked")).unwrap();
    world.settle_with(&mut |kind, spec| {
        assert_eq!((kind, spec), ("toy_stamp", &json!({"name": "/job"})));
        Ok(json!("stamped"))
    });
    assert_eq!(value(world.root().call(get("/job")).unwrap()), Some("stamped".to_owned()));
    assert!(
        !world.root().inside(|call| call.busy("arn:aws:ssm:eu-west-1:111111111111:parameter/job")).unwrap()
    );
}

#[test]
fn a_failed_effect_is_told_to_its_job() {
    let world = world();
    world.root().call(put("/job", "asked")).unwrap();
    world.settle_with(&mut |_, _| Err(Failure::new("Gone", "the machine is on fire")));
    assert_eq!(value(world.root().call(get("/job")).unwrap()), Some("the machine is on fire".to_owned()));
}

#[test]
fn a_call_that_fails_starts_no_job() {
    let world = world();
    // The second job of the same thing is refused, and the call with it.
    world.root().call(put("/job", "first")).unwrap();
    assert!(world.root().call(put("/job", "second")).is_err());
    assert_eq!(value(world.root().call(get("/job")).unwrap()), Some("first".to_owned()));
}

#[test]
fn a_signal_reaches_the_job_of_its_arn_and_an_absent_one_is_said() {
    let world = world();
    world.root().call(put("/job", "asked")).unwrap();
    let arn = "arn:aws:ssm:eu-west-1:111111111111:parameter/job";
    assert!(world.root().inside(|call| call.signal(arn, "stop")).unwrap());
    assert!(!world.root().inside(|call| call.signal("arn:other", "stop")).unwrap());
    let mut performed = 0;
    world.settle_with(&mut |_, _| {
        performed += 1;
        Ok(json!("too late"))
    });
    assert!(!world.root().inside(|call| call.busy(arn)).unwrap());
    assert_eq!(value(world.root().call(get("/job")).unwrap()), Some("asked".to_owned()), "{performed}");
}

#[test]
fn a_ticket_is_answered_at_most_once() {
    let world = world();
    let me = Me { id: "nobody".to_owned(), arn: "arn".to_owned() };
    let ticket = world.root().inside(|call| call.outside(&me)).unwrap();
    assert!(world.root().inside(|call| call.reply(&ticket, Ok(json!(1)))).unwrap());
    assert!(!world.root().inside(|call| call.reply(&ticket, Ok(json!(2)))).unwrap());
}

#[test]
fn a_failing_step_leaves_nothing_is_tried_again_later_and_is_set_aside_at_last() {
    let world = world();
    world.root().call(put("/failing", "x")).unwrap();
    let mut tries = 0;
    for _ in 0..20 {
        let now = world.settle();
        assert!(now <= 1, "it waits before the next try");
        tries += now;
        world.clock().advance(10 * 60_000);
    }
    assert_eq!(tries, 8);
    let parked = world.root().inside(|call| call.parked()).unwrap();
    assert_eq!(parked.len(), 1);
    assert_eq!(parked[0].arn, "arn:aws:ssm:eu-west-1:111111111111:parameter/failing");
    assert!(parked[0].error.contains("works"), "{}", parked[0].error);
    assert_eq!(parked[0].since, schema::Timestamp(testkit::START.0 + 7 * 10 * 60_000));
    assert_eq!(world.root().inside(|call| call.get::<Parameter>("/trace")).unwrap(), None);
}

#[test]
fn a_job_comes_to_the_same_end_in_every_hardship() {
    testkit::in_every_hardship(|hardship| {
        let world = world();
        world.endure(hardship);
        world.root().call(put("/job", "asked")).unwrap();
        world.settle_with(&mut |_, _| Ok(json!("stamped")));
        value(world.root().call(get("/job")).unwrap())
    });
}

#[test]
fn hardships_are_what_they_say() {
    let performed = |hardship| {
        let (world, mut performed) = (world(), 0);
        world.endure(hardship);
        world.root().call(put("/job/deaf", "asked")).unwrap();
        let steps = world.settle_with(&mut |_, _| {
            performed += 1;
            Ok(json!("stamped"))
        });
        (performed, steps, value(world.root().call(get("/job/deaf")).unwrap()).unwrap())
    };
    assert_eq!(performed(None), (1, 2, "stamped".to_owned()));
    assert_eq!(performed(Some(Hardship::RolledBack)), (1, 2, "stamped".to_owned()));
    assert_eq!(performed(Some(Hardship::Crash)), (2, 2, "stamped".to_owned()));
    // The job is over when the answer comes again.
    assert_eq!(performed(Some(Hardship::Repeated)), (1, 2, "stamped".to_owned()));
}

#[test]
#[should_panic(
    expected = "the last was of toy_making of arn:aws:ssm:eu-west-1:111111111111:parameter/job/restless"
)]
fn a_job_that_never_comes_to_rest_is_named() {
    let world = world();
    world.root().call(put("/job/restless", "asked")).unwrap();
    world.settle_with(&mut |_, _| Ok(json!("again")));
}

#[test]
fn messages_keep_their_meaning_across_versions() {
    // The golden record of this version: a job's stored messages are read by every later one.
    let stored = r#"{"Reply":["t-1",{"Err":{"code":"C","message":"m"}}]}"#;
    let read: Got = serde_json::from_str(stored).unwrap();
    assert_eq!(serde_json::to_string(&read).unwrap(), stored);
    assert!(matches!(read, Got::Reply(_, Err(failure)) if failure.code == "C"));
}
