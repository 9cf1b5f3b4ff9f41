//! A person at work on an installation that `formwork demo` has set up: following builds, deciding at gates.

use std::io::{BufRead as _, BufReader};
use std::process::Stdio;
use std::time::{Duration, Instant};

use serde_json::Value;

use crate::installation::{Installation, Way};

/// Follows builds and decides at gates, and leaves everything as deployed as it was.
pub(crate) fn work(installation: &Installation, name: &str) {
    approvers_read_metrics_and_nothing_else(installation, name);
    what_is_approved_is_not_approved_again(installation, name);
    a_failed_build_is_followed_to_its_end(installation, name);
    two_gates_of_one_pipeline_are_told_apart(installation, name);
}

/// The lead and the data scientist see the numbers of a model; the model itself is not for them.
fn approvers_read_metrics_and_nothing_else(installation: &Installation, name: &str) {
    for role in ["mlops-lead", "mlops-data-scientist"] {
        let role = format!("arn:aws:iam::222222222222:role/{role}");
        let model =
            installation.formwork(&["model", "show", &format!("{name}/1"), "--role", &role, "--json"]);
        let model = model.json();
        let auc = model["metrics"]["binary_classification_metrics.auc"].as_f64();
        assert!(auc.is_some_and(|auc| auc > 0.9), "{role}: {model:#}");
        let (bucket, key) =
            model["data"].as_str().and_then(|uri| uri.strip_prefix("s3://")?.split_once('/')).expect("S3");
        let code = format!(
            "import boto3, botocore\n\
             s = boto3.Session(profile_name='mlops-dev')\n\
             c = s.client('sts').assume_role(RoleArn='{role}', RoleSessionName='test')['Credentials']\n\
             s3 = boto3.client('s3', region_name='eu-west-1', aws_access_key_id=c['AccessKeyId'],\n    \
                 aws_secret_access_key=c['SecretAccessKey'], aws_session_token=c['SessionToken'])\n\
             try:\n    s3.get_object(Bucket='{bucket}', Key='{key}')\n\
             except botocore.exceptions.ClientError as error:\n    print(error.response['Error']['Code'])\n"
        );
        let said = installation.python(Way::Environment, &code);
        assert_eq!(said.out.trim(), "AccessDenied", "{said:?}");
    }
}

/// `logs --follow` of a build that fails prints it to its end, and fails.
fn a_failed_build_is_followed_to_its_end(installation: &Installation, name: &str) {
    let project = format!("{name}-Deploy-Synth");
    let spec = "version: 0.2\nphases: {build: {commands: [echo so far, sleep 3, exit 1]}}";
    let words = ["codebuild", "start-build", "--project-name", &project, "--buildspec-override", spec];
    let further = ["--source-type-override", "NO_SOURCE", "--artifacts-override", "type=NO_ARTIFACTS"];
    let started = installation.aws("mlops-dev", &[&words[..], &further[..]].concat()).json();
    let id = started["build"]["id"].as_str().expect("an id");
    // By its project's name while it runs; by its own when it has ended.
    for what in [&*project, id] {
        let said = installation.formwork(&["logs", "--follow", what]);
        assert!(!said.ok && said.out.contains("so far"), "{said:?}");
        assert!(said.err.contains(&format!("{id} has ended: FAILED")), "{said:?}");
    }
}

/// An execution waits at the second gate, and one behind it at the first: each is decided on by its name.
fn two_gates_of_one_pipeline_are_told_apart(installation: &Installation, name: &str) {
    let pipeline = format!("{name}-Deploy");
    let start = || {
        let words = ["codepipeline", "start-pipeline-execution", "--name", &pipeline];
        installation.aws("mlops-dev", &words).json()
    };
    let waits = |gates: &[&str]| {
        let expected: Vec<Value> = gates.iter().map(|gate| (*gate).into()).collect();
        let begun = Instant::now();
        loop {
            let listed = installation.formwork(&["pipeline", "list", "--json"]).json();
            let of_it = listed.as_array().and_then(|all| all.iter().find(|one| one["name"] == *pipeline));
            let of_it = of_it.expect("the pipeline").clone();
            if of_it["waits for"].as_array().map_or(&[][..], Vec::as_slice) == expected {
                return;
            }
            assert!(begun.elapsed() < Duration::from_mins(3), "{gates:?}: {of_it}");
        }
    };

    // Whoever follows before a push sees the build that it starts.
    let mut following = installation
        .formwork_command(&["logs", "--follow", &format!("{pipeline}-Synth")])
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .expect("the binary runs");
    let mut told = BufReader::new(following.stderr.take().expect("its errors"));
    let mut line = String::new();
    told.read_line(&mut line).expect("text");
    assert!(line.starts_with("waiting for the next build of "), "{line}");
    start();
    let followed = following.wait_with_output().expect("it ends");
    let log = String::from_utf8_lossy(&followed.stdout);
    assert!(followed.status.success() && log.contains("Phase complete: BUILD State: SUCCEEDED"), "{log}");
    assert!(!log.contains("so far"), "the build before: {log}");

    waits(&["Approve_PreProd"]);
    let approved = installation.formwork(&["approve", &format!("{pipeline}/Approve_PreProd")]);
    assert!(approved.ok && approved.out.contains("the gate DeployDev/Approve_PreProd"), "{approved:?}");
    waits(&["Approve_Prod"]);
    start();
    waits(&["Approve_PreProd", "Approve_Prod"]);

    let shown = installation.formwork(&["pipeline", "show", &pipeline]).out;
    for line in [
        "DeployPreProd/Approve_Prod waits for a decision: Deploy to prod?".to_owned(),
        format!("  formwork approve {pipeline}/DeployPreProd/Approve_Prod"),
        format!("  its model: formwork model show {name}/1"),
    ] {
        assert!(shown.lines().any(|one| one == line), "{line}:\n{shown}");
    }
    for words in [&["reject"][..], &["reject", &pipeline]] {
        let several = installation.formwork(words);
        assert!(!several.ok && several.err.contains("2 things wait for a decision"), "{several:?}");
        for gate in ["DeployDev/Approve_PreProd", "DeployPreProd/Approve_Prod"] {
            assert!(several.err.contains(&format!("\n  {pipeline}/{gate}\n")), "{several:?}");
        }
    }
    let unknown = installation.formwork(&["reject", &format!("{pipeline}/Approve_Nothing")]);
    assert!(!unknown.ok && unknown.err.contains("waits at no gate"), "{unknown:?}");

    let rejected = installation.formwork(&[
        "reject",
        &format!("{pipeline}/DeployPreProd/Approve_Prod"),
        "--comment",
        "no",
    ]);
    assert!(rejected.ok, "{rejected:?}");
    waits(&["Approve_PreProd"]);
    assert!(installation.formwork(&["approve", "Approve_PreProd"]).ok);
    waits(&["Approve_Prod"]);
    // A gate that was rejected by mistake is no dead end.
    assert!(installation.formwork(&["reject"]).ok);
    let look = format!("c.list_pipeline_executions(pipelineName='{pipeline}')['pipelineExecutionSummaries']");
    installation.wait("mlops-dev", "codepipeline", &look, "it[0]['status'] == 'Failed'");
    let shown = installation.formwork(&["pipeline", "show", &pipeline]).out;
    assert!(shown.contains(&format!("formwork pipeline retry {pipeline}")), "{shown}");
    let retried = installation.formwork(&["pipeline", "retry", &pipeline]);
    assert!(retried.ok && retried.out.contains("DeployPreProd"), "{retried:?}");
    waits(&["Approve_Prod"]);
    assert!(installation.formwork(&["approve"]).ok);
    installation.wait("mlops-dev", "codepipeline", &look, "it[0]['status'] == 'Succeeded'");
    let nothing = installation.formwork(&["pipeline", "retry", &pipeline]);
    assert!(!nothing.ok && nothing.err.contains("nothing has failed"), "{nothing:?}");
}

/// Every update of an approved model deploys it again, so that approving it twice is refused; and an endpoint says which it
/// serves.
fn what_is_approved_is_not_approved_again(installation: &Installation, name: &str) {
    let model = format!("{name}/1");
    let again = installation.formwork(&["approve", &model]);
    assert!(!again.ok && again.err.contains("is Approved already: nothing was done"), "{again:?}");
    let endpoint =
        installation.formwork(&["endpoint", "show", &format!("{name}-prod"), "--account", "prod", "--json"]);
    assert_eq!(endpoint.json()["serves"], serde_json::json!([model]));
}
