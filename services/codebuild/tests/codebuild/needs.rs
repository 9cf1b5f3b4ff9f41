//! What callers must be allowed.

use std::sync::{Arc, Mutex};

use kernel::{Authority, Call, Caller, Denied, Need, Result};
use shapes_codebuild as api;
use testkit::Everybody;

use crate::{Heard, ROLE, project, start_of, world_of};

/// Remembers what was asked for.
#[derive(Clone, Default)]
struct Asked(Arc<Mutex<Vec<String>>>);

impl Authority for Asked {
    fn assume(&self, call: &Call, arn: &str, session: &str) -> Result<Caller> {
        Everybody.assume(call, arn, session)
    }
    fn decide(&self, _: &Call, need: &Need) -> Result<(), Denied> {
        self.0.lock().expect("nobody panicked").push(format!("{} {}", need.action, need.resource));
        Ok(())
    }
}

#[test]
fn operations_need_their_action_on_the_project_and_the_role_to_be_passed() {
    let asked = Asked::default();
    let world = world_of(asked.clone(), &Heard::default());
    let root = world.root();
    let arn = "arn:aws:codebuild:eu-west-1:111111111111:project/train";
    let check = |expected: &[String]| {
        assert_eq!(std::mem::take(&mut *asked.0.lock().expect("nobody panicked")), expected);
    };
    root.call(project("train")).expect("made");
    check(&[format!("codebuild:CreateProject {arn}"), format!("iam:PassRole {ROLE}")]);
    let build = root.call(start_of("train")).expect("started").build.expect("a build");
    check(&[format!("codebuild:StartBuild {arn}")]);
    let id = build.id.expect("an id");
    root.call(api::BatchGetBuilds { ids: vec![id.clone()] }).expect("shown");
    check(&[format!("codebuild:BatchGetBuilds {arn}")]);
    root.call(api::StopBuild { id }).expect("stopped");
    check(&[format!("codebuild:StopBuild {arn}")]);
    root.call(api::ListBuilds::default()).expect("listed");
    check(&["codebuild:ListBuilds *".to_owned()]);
}
