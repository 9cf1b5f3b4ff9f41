//! Rules with a schedule.

use shapes_events as api;
use testkit::{START, World};

use crate::{pipeline, put_targets, toys, world};

const MINUTE: i64 = 60_000;

fn put(world: &World, expression: &str, state: &str) {
    let op = api::PutRule {
        name: "r".to_owned(),
        schedule_expression: Some(expression.to_owned()),
        state: Some(state.to_owned()),
        ..Default::default()
    };
    world.root().call(op).expect("put");
    world.settle();
}

fn with_target(expression: &str) -> World {
    let world = world();
    put(&world, expression, "ENABLED");
    put_targets(&world.root(), "r", vec![pipeline("t")]).expect("put");
    world
}

/// When the target was started, in minutes after the beginning, letting so many minutes pass.
fn minutes(world: &World, pass: i64) -> Vec<i64> {
    for _ in 0..pass {
        world.clock().advance(MINUTE);
        world.settle();
    }
    toys::started(&world.root()).into_iter().map(|started| (started.time - START.0) / MINUTE).collect()
}

#[test]
fn a_rate_strikes_again_and_again() {
    assert_eq!(minutes(&with_target("rate(5 minutes)"), 16), [5, 10, 15]);
}

#[test]
fn a_cron_expression_strikes_at_its_times() {
    // The World begins at 10:01:09: a quarter past is first seen at 10:15:09.
    assert_eq!(minutes(&with_target("cron(0/15 * * * ? *)"), 30), [14, 29]);
}

#[test]
fn a_changed_expression_begins_anew_and_a_disabled_rule_is_silent() {
    let world = with_target("rate(5 minutes)");
    assert_eq!(minutes(&world, 3), Vec::<i64>::new());
    put(&world, "rate(10 minutes)", "ENABLED");
    assert_eq!(minutes(&world, 10), [13]);
    put(&world, "rate(10 minutes)", "DISABLED");
    assert_eq!(minutes(&world, 30), [13]);
    put(&world, "rate(1 minute)", "ENABLED");
    assert_eq!(minutes(&world, 2), [13, 44, 45]);
}

#[test]
fn what_was_missed_strikes_once_and_keeps_its_beat() {
    let world = with_target("rate(5 minutes)");
    world.clock().advance(23 * MINUTE);
    world.settle();
    assert_eq!(minutes(&world, 3), [23, 25]);
}

#[test]
fn a_deleted_rule_strikes_no_more_and_one_made_again_does() {
    let world = with_target("rate(5 minutes)");
    let root = world.root();
    let ids = vec!["t".to_owned()];
    root.call(api::RemoveTargets { rule: "r".to_owned(), ids, ..Default::default() }).expect("removed");
    let delete = api::DeleteRule { name: "r".to_owned(), event_bus_name: None, force: None };
    root.call(delete).expect("deleted");
    assert_eq!(minutes(&world, 6), Vec::<i64>::new());
    put(&world, "rate(5 minutes)", "ENABLED");
    put_targets(&root, "r", vec![pipeline("t")]).expect("put");
    assert_eq!(minutes(&world, 5), [11]);
}
