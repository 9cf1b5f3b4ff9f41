//! The harnesses of jobs: what a test plays is played again in every hardship, and with every nested call denied.

use std::fmt::Debug;

use kernel::Hardship;

use crate::{Watching, World};

/// Plays something as it is, then in every [`Hardship`], which it hands to [`World::endure`] before it begins. What it
/// gives must be the same each time: statuses, names, events; no ids, which differ.
///
/// # Panics
///
/// When it is not the same.
pub fn in_every_hardship<T: PartialEq + Debug>(play: impl Fn(Option<Hardship>) -> T) {
    let expected = play(None);
    for hardship in Hardship::ALL {
        assert_eq!(play(Some(hardship)), expected, "in the hardship {hardship:?}");
    }
}

/// Plays something, then again for each action that services asked for in it on their own, denied to them throughout; then
/// runs jobs for some hours more. However it ends then is for `check` to judge, by the action; no job may be set aside, for
/// what goes wrong with a thing is to be told of the thing.
///
/// # Panics
///
/// When nothing was asked for, or a job is set aside.
pub fn when_denied_in_turn(
    play: impl Fn(Watching) -> World,
    settle: impl Fn(&World),
    check: impl Fn(&World, &str),
) {
    let watching = Watching::default();
    settle(&play(watching.clone()));
    let asked = watching.nested();
    assert!(!asked.is_empty(), "services asked for nothing on their own");
    for action in asked {
        let denying = Watching::default();
        denying.forbid_nested(&action);
        let world = play(denying);
        for _ in 0..12 {
            settle(&world);
            world.clock().advance(30 * 60_000);
        }
        let parked = world.root().inside(|call| call.parked()).unwrap_or_else(|failed| panic!("{failed}"));
        assert!(parked.is_empty(), "without {action}: {parked:?}");
        check(&world, &action);
    }
}
