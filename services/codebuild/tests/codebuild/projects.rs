//! Projects through their operations.

use shapes_codebuild as api;
use testkit::Watching;

use crate::{Heard, ROLE, project, refused, start_of, world, world_of};

#[test]
fn a_project_is_made_shown_changed_listed_and_deleted() {
    let world = world();
    let root = world.root();
    let made = root.call(project("train")).expect("made").project.expect("a project");
    assert_eq!(made.arn.as_deref(), Some("arn:aws:codebuild:eu-west-1:111111111111:project/train"));
    assert_eq!((made.timeout_in_minutes, made.queued_timeout_in_minutes), (Some(60), Some(480)));
    root.call(project("deploy")).expect("made");

    let change =
        api::UpdateProject { name: "train".to_owned(), timeout_in_minutes: Some(10), ..Default::default() };
    root.call(change).expect("changed");
    let names = vec!["train".to_owned(), "absent".to_owned()];
    let shown = root.call(api::BatchGetProjects { names }).expect("shown");
    let train = &shown.projects.as_ref().expect("a list")[0];
    assert_eq!(
        (train.timeout_in_minutes, train.source.as_ref().map(|s| s.type_.as_str())),
        (Some(10), Some("NO_SOURCE"))
    );
    assert_eq!(shown.projects_not_found, Some(vec!["absent".to_owned()]));

    let list = |op: api::ListProjects| root.call(op).expect("listed").projects.expect("a list");
    assert_eq!(list(api::ListProjects::default()), ["deploy", "train"]);
    let newest = api::ListProjects { sort_order: Some("DESCENDING".to_owned()), ..Default::default() };
    assert_eq!(list(newest), ["train", "deploy"]);

    root.call(api::DeleteProject { name: "train".to_owned() }).expect("deleted");
    root.call(api::DeleteProject { name: "train".to_owned() }).expect("deleted already");
    assert_eq!(list(api::ListProjects::default()), ["deploy"]);
}

#[test]
fn a_name_is_taken_once() {
    let world = world();
    let root = world.root();
    root.call(project("train")).expect("made");
    assert_eq!(refused(root.call(project("train"))).0, "ResourceAlreadyExistsException");
    let absent = api::UpdateProject { name: "absent".to_owned(), ..Default::default() };
    assert_eq!(refused(root.call(absent)).0, "ResourceNotFoundException");
}

#[test]
fn what_this_runtime_does_not_do_is_refused_by_name() {
    let world = world();
    let root = world.root();
    let check = |change: &dyn Fn(&mut api::CreateProject), expected: &str| {
        let mut op = project("train");
        change(&mut op);
        let (code, message) = refused(root.call(op));
        assert_eq!(code, "InvalidInputException");
        assert!(message.contains(expected), "{message}");
    };
    check(&|op| op.source.type_ = "GITHUB".to_owned(), "GITHUB");
    check(&|op| op.source.type_ = "CODECOMMIT".to_owned(), "CODECOMMIT");
    check(&|op| op.source.buildspec = None, "NO_SOURCE needs a buildspec");
    check(&|op| op.artifacts.type_ = "CODEPIPELINE".to_owned(), "both be of type CODEPIPELINE");
    check(&|op| op.environment.type_ = "WINDOWS_CONTAINER".to_owned(), "WINDOWS_CONTAINER");
    check(&|op| op.environment.compute_type = "BUILD_LAMBDA_1GB".to_owned(), "BUILD_LAMBDA_1GB");
    check(
        &|op| {
            op.vpc_config = Some(api::VpcConfig { vpc_id: Some("vpc-1".to_owned()), ..Default::default() });
        },
        "VPC",
    );
    check(
        &|op| {
            op.cache = Some(api::ProjectCache { type_: "S3".to_owned(), ..Default::default() });
        },
        "cache in S3",
    );
    check(
        &|op| {
            op.environment.environment_variables = Some(vec![api::EnvironmentVariable {
                name: "SECRET".to_owned(),
                value: "x".to_owned(),
                type_: Some("VAULT".to_owned()),
            }]);
        },
        "VAULT",
    );
    check(&|op| op.source.insecure_ssl = Some(true), "insecureSsl");
    check(&|op| op.source.report_build_status = Some(true), "reportBuildStatus");
    let submodules = |op: &mut api::CreateProject| {
        op.source.git_submodules_config = Some(api::GitSubmodulesConfig { fetch_submodules: true });
    };
    check(&submodules, "fetchSubmodules");
    check(&|op| op.timeout_in_minutes = Some(3), "between 5 and");
    check(&|op| op.badge_enabled = Some(true), "badge");
    check(&|op| op.name = "no spaces".to_owned(), "project name");
}

#[test]
fn what_means_nothing_for_a_source_is_refused_in_a_request_too() {
    let world = world();
    let root = world.root();
    root.call(project("train")).expect("made");
    let check = |op: api::StartBuild, expected: &str| {
        let (code, message) = refused(root.call(op));
        assert!(code == "InvalidInputException" && message.contains(expected), "{code}: {message}");
    };
    let op = || start_of("train");
    check(api::StartBuild { insecure_ssl_override: Some(true), ..op() }, "insecureSsl");
    check(api::StartBuild { report_build_status_override: Some(true), ..op() }, "reportBuildStatus");
    let submodules = Some(api::GitSubmodulesConfig { fetch_submodules: true });
    check(api::StartBuild { git_submodules_config_override: submodules, ..op() }, "fetchSubmodules");
    root.call(api::StartBuild { insecure_ssl_override: Some(false), ..op() }).expect("it says what is so");
}

#[test]
fn a_role_that_does_not_trust_codebuild_is_refused_in_the_words_of_aws() {
    let authority = Watching::default();
    authority.close(ROLE);
    let world = world_of(authority, &Heard::default());
    let (code, message) = refused(world.root().call(project("train")));
    assert_eq!(code, "InvalidInputException");
    assert!(
        message.starts_with("CodeBuild is not authorized to perform: sts:AssumeRole on service role."),
        "{message}"
    );
}
