//! What callers must be allowed.

use shapes_codebuild as api;
use testkit::Watching;

use crate::{Heard, ROLE, project, start_of, world_of};

#[test]
fn operations_need_their_action_on_the_project_and_the_role_to_be_passed() {
    let asked = Watching::default();
    let world = world_of(asked.clone(), &Heard::default());
    let root = world.root();
    let arn = "arn:aws:codebuild:eu-west-1:111111111111:project/train";
    let check = |expected: &[String]| assert_eq!(asked.taken(), expected);
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
