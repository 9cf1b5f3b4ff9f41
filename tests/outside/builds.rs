//! Builds that really run: in the sandbox, with the credentials of their role, their logs there for every client.

use serde_json::{Value, json};

use crate::installation::Installation;

const TRUST: &str = r#"{"Version": "2012-10-17", "Statement": [
    {"Effect": "Allow", "Principal": {"Service": "codebuild.amazonaws.com"}, "Action": "sts:AssumeRole"}]}"#;

/// What the role of the test's builds may do: write its logs and read one parameter.
const POLICY: &str = r#"{"Version": "2012-10-17", "Statement": [
    {"Effect": "Allow", "Action": ["logs:CreateLogGroup", "logs:CreateLogStream", "logs:PutLogEvents"], "Resource": "*"},
    {"Effect": "Allow", "Action": "ssm:GetParameter", "Resource": "arn:aws:ssm:eu-west-1:222222222222:parameter/may"}]}"#;

/// An installation with a role for builds.
fn with_role() -> Installation {
    let installation = Installation::start();
    make_role(&installation);
    installation
}

fn make_role(installation: &Installation) {
    let done = |words: &[&str]| {
        let said = installation.aws("mlops-dev", words);
        assert!(said.ok, "{}", said.err);
    };
    done(&["iam", "create-role", "--role-name", "builds", "--assume-role-policy-document", TRUST]);
    let put = [
        "iam",
        "put-role-policy",
        "--role-name",
        "builds",
        "--policy-name",
        "own",
        "--policy-document",
        POLICY,
    ];
    done(&put);
    for name in ["/may", "/may-not"] {
        done(&["ssm", "put-parameter", "--name", name, "--value", "the value", "--type", "String"]);
    }
}

/// Runs a build of `buildspec` to its end; the build, and what its log says.
fn build(installation: &Installation, name: &str, buildspec: &str) -> (Value, String) {
    let project = json!({
        "name": name,
        "source": {"type": "NO_SOURCE", "buildspec": buildspec},
        "artifacts": {"type": "NO_ARTIFACTS"},
        "environment": {
            "type": "LINUX_CONTAINER", "image": "aws/codebuild/standard:7.0", "computeType": "BUILD_GENERAL1_SMALL",
        },
        "serviceRole": "arn:aws:iam::222222222222:role/builds",
    });
    let words = ["codebuild", "create-project", "--cli-input-json", &project.to_string()];
    assert!(installation.aws("mlops-dev", &words).ok);
    let started = installation.aws("mlops-dev", &["codebuild", "start-build", "--project-name", name]).json();
    let id = started["build"]["id"].as_str().expect("an id").to_owned();
    let look = format!("c.batch_get_builds(ids=['{id}'])['builds'][0]");
    let build = installation.wait("mlops-dev", "codebuild", &look, "it['buildComplete']");
    let (group, stream) = (format!("/aws/codebuild/{name}"), id.rsplit(':').next().unwrap_or_default());
    let words = [
        "logs",
        "get-log-events",
        "--log-group-name",
        &group,
        "--log-stream-name",
        stream,
        "--start-from-head",
    ];
    let events = installation.aws("mlops-dev", &words).json();
    let lines =
        events["events"].as_array().expect("events").iter().filter_map(|event| event["message"].as_str());
    (build, lines.collect::<Vec<_>>().join("\n"))
}

#[test]
fn a_build_runs_in_one_shell_as_its_role_and_no_further() {
    let installation = with_role();
    let buildspec = "version: 0.2\n\
        phases:\n  \
          install:\n    runtime-versions: {python: 3.11}\n    commands: ['export WORD=carried']\n  \
          build:\n    commands:\n      \
            - echo \"the word is $WORD\"\n      \
            - aws sts get-caller-identity --query Arn --output text\n      \
            - aws ssm get-parameter --name /may --query Parameter.Value --output text\n      \
            - aws ssm get-parameter --name /may-not || echo refused as it must be\n";
    let (build, log) = build(&installation, "runs", buildspec);
    assert_eq!(build["buildStatus"], "SUCCEEDED", "{log}");
    assert!(log.contains("the word is carried"), "{log}");
    assert!(log.contains("assumed-role/builds/AWSCodeBuild-"), "{log}");
    assert!(log.contains("\nthe value"), "{log}");
    assert!(log.contains("AccessDenied") && log.contains("refused as it must be"), "{log}");
}

#[test]
fn a_build_that_installs_cfn_nag_has_the_scanner_and_no_other_gem() {
    let installation = with_role();
    let buildspec = "version: 0.2\n\
        phases:\n  \
          install:\n    runtime-versions: {ruby: 3.2}\n    commands: ['gem install --no-document cfn-nag']\n  \
          build:\n    commands:\n      \
            - cfn_nag_rules | grep ^F1000\n      \
            - gem install rails || echo refused by name\n      \
            - 'echo \"Resources: { Topic: { Type: AWS::SNS::Topic } }\" >topic.yaml'\n      \
            - cfn_nag_scan --input-path topic.yaml --output-format txt\n";
    let (build, log) = build(&installation, "nag", buildspec);
    assert_eq!(build["buildStatus"], "SUCCEEDED", "{log}");
    assert!(log.contains("ruby 3.2 is wanted: no Ruby is installed"), "{log}");
    assert!(log.contains("cfn-nag is built in: cfn_nag_scan, cfn_nag and cfn_nag_rules"), "{log}");
    assert!(log.contains("F1000 Missing egress rule"), "{log}");
    assert!(log.contains("the gem `rails` is not installed") && log.contains("refused by name"), "{log}");
    assert!(log.contains("| WARN W47"), "{log}");
}

#[test]
fn a_build_that_fails_says_at_which_command() {
    let installation = with_role();
    let buildspec = "version: 0.2\nphases:\n  build:\n    commands:\n      - echo before\n      - exit 3\n      - echo after\n";
    let (build, log) = build(&installation, "fails", buildspec);
    assert_eq!(build["buildStatus"], "FAILED", "{log}");
    assert!(log.contains("before") && !log.contains("\nafter"), "{log}");
    let phases = build["phases"].as_array().expect("phases");
    let failed = phases.iter().find(|phase| phase["phaseStatus"] == "FAILED").expect("a phase");
    assert_eq!(failed["phaseType"], "BUILD");
    assert_eq!(failed["contexts"][0]["statusCode"], "COMMAND_EXECUTION_ERROR", "{failed}");
}

/// A build in a runtime that was started in an environment with `variables` and with nothing in its cache: it fails before
/// anything of it runs, and the build and its log both say why.
fn cannot_be_built(variables: &[(&str, &str)], reason: &str) {
    let mut installation = Installation::still();
    let cache = installation.folder().join("empty-cache").to_string_lossy().into_owned();
    let variables = [variables, &[("XDG_CACHE_HOME", cache.as_str())]].concat();
    installation.up_in(&["--port", "0"], &variables);
    make_role(&installation);
    let (build, log) = build(&installation, "none", "version: 0.2\nphases: {build: {commands: [echo runs]}}");
    assert_eq!(build["buildStatus"], "FAILED", "{log}");
    assert!(log.contains(reason) && !log.contains("\nruns"), "{log}");
    let contexts: Vec<String> = build["phases"]
        .as_array()
        .expect("phases")
        .iter()
        .map(|phase| phase["contexts"].to_string())
        .collect();
    assert!(contexts.iter().any(|context| context.contains(reason)), "{contexts:?}");
    assert!(installation.formwork(&["stop"]).ok && installation.ended());
}

#[test]
fn without_python_a_build_says_that_there_is_none() {
    // What the runtime itself needs, and nothing else.
    let programs = tempfile::tempdir().expect("a folder");
    let path = std::env::var_os("PATH").expect("a path");
    let git = std::env::split_paths(&path).map(|folder| folder.join("git")).find(|git| git.exists());
    std::os::unix::fs::symlink(git.expect("git"), programs.path().join("git")).expect("a link");
    let home = programs.path().to_str().expect("text");
    let folders = ["PATH", "HOME", "PYENV_ROOT", "UV_PYTHON_INSTALL_DIR"].map(|name| (name, home));
    cannot_be_built(&folders, "is found on this machine");
}

#[test]
fn without_network_a_build_says_that_packages_cannot_be_fetched() {
    let nowhere = "http://127.0.0.1:9";
    cannot_be_built(
        &[("HTTPS_PROXY", nowhere), ("HTTP_PROXY", nowhere), ("NO_PROXY", "")],
        "cannot fetch packages",
    );
}
