//! What becomes of builds, whatever happens to the runtime meanwhile and whatever it may not do.

use serde_json::json;
use shapes_codebuild as api;
use testkit::{Client, in_every_hardship, when_denied_in_turn};

use crate::builds::{GOOD, answering, log, ran};
use crate::{Heard, context, get, phases, project, start_of, started, world, world_of};

/// The build that there is.
fn only(root: &Client<'_>) -> api::Build {
    let ids = root.call(api::ListBuilds::default()).expect("listed").ids.expect("a list");
    get(root, &ids[0])
}

#[test]
fn a_build_comes_to_the_same_end_in_every_hardship() {
    let failed: &[(&str, Option<&str>)] =
        &[("INSTALL", None), ("PRE_BUILD", None), ("BUILD", Some("exit status 2")), ("POST_BUILD", None)];
    for ends in [ran(&json!({"Code": 0}), GOOD, true), ran(&json!({"Code": 0}), failed, true)] {
        in_every_hardship(|hardship| {
            let world = world();
            world.endure(hardship);
            let root = world.root();
            root.call(project("train")).expect("made");
            started(&root, start_of("train"));
            world.settle_with(&mut answering(ends.clone()));
            let build = only(&root);
            (build.build_status.clone(), phases(&build), log(&root, &build))
        });
    }
}

#[test]
fn a_build_that_is_denied_what_it_needs_fails_and_names_it() {
    when_denied_in_turn(
        |watching| {
            let world = world_of(watching, &Heard::default());
            world.root().call(project("train")).expect("made");
            started(&world.root(), start_of("train"));
            world
        },
        |world| {
            world.settle_with(&mut answering(ran(&json!({"Code": 0}), GOOD, true)));
        },
        |world, action| {
            let build = only(&world.root());
            if action == "logs:PutLogEvents" {
                // What a build cannot write down it does all the same.
                return assert_eq!(build.build_status.as_deref(), Some("SUCCEEDED"));
            }
            assert_eq!(build.build_status.as_deref(), Some("FAILED"), "{action}");
            let (_, why) = context(&build);
            assert!(why.contains(action), "{action}: {why}");
        },
    );
}
