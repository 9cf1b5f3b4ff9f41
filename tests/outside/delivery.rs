//! A deploy pipeline with the rights that a careful team gives it: what is pushed goes to another account through scan and
//! gate, over a bucket and a key of the pipeline's own, under a role for each action.

use std::fs;
use std::path::Path;

use serde_json::{Value, json};

use crate::git::script;
use crate::installation::{Installation, Said, Way};

/// What waits in the build for the test's word, and says once that it does.
const WAITING: &str = "version: 0.2
phases:
  build:
    commands:
      - echo the build waits here
      - until aws ssm get-parameter --name /delivery/go; do sleep 0.2; done
      - cp templates/* .
artifacts: {files: ['*.template.json', preprod.json]}
";

const FAILING: &str = "version: 0.2\nphases: {build: {commands: ['echo so far', 'exit 1']}}\n";

/// A template that the scan lets through, of which the execution role may make only the one half.
const TOO_MUCH: &str = r#"{
  "Parameters": {"Commit": {"Type": "String"}, "Version": {"Type": "String"}},
  "Resources": {
    "Version": {"Type": "AWS::SSM::Parameter",
      "Properties": {"Name": "/delivery/version", "Type": "String", "Value": "too much"}},
    "Bucket": {"Type": "AWS::S3::Bucket", "DependsOn": "Version"}
  }
}"#;

/// A template that the scan does not let through.
const PUBLIC: &str = r#"{"Resources": {
  "Bucket": {"Type": "AWS::S3::Bucket", "Properties": {"AccessControl": "PublicReadWrite"}}}}"#;

/// An installation with the pipeline in dev, and accounts that it deploys to.
struct Road {
    installation: Installation,
    /// How many executions there were so far.
    seen: usize,
    bucket: String,
    key: String,
    rule: String,
}

/// An execution that has ended, or waits at the gate.
struct Run {
    id: String,
    status: String,
    trigger: Value,
    /// The last action that it began.
    last: Value,
}

fn done(said: &Said) {
    assert!(said.ok, "{}", said.err);
}

impl Road {
    /// Bootstraps the accounts as an organisation does, and makes the pipeline under a launch role.
    fn laid() -> Self {
        let installation = Installation::start();
        let sources = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..");
        let lay = sources.join("tests/outside/delivery/lay.py");
        let words = [lay, sources].map(|path| path.to_str().expect("text").to_owned());
        let made =
            installation.client(Way::Environment, "python", &words.each_ref().map(String::as_str)).json();
        let output = |name: &str| made[name].as_str().expect(name).to_owned();
        let (bucket, key, rule) = (output("Bucket"), output("Key"), output("Rule"));
        done(&script(&installation, "git clone -q codecommit::eu-west-1://mlops-dev@delivery work"));
        Road { installation, seen: 0, bucket, key, rule }
    }

    fn dev(&self, words: &[&str]) -> Said {
        self.installation.aws("mlops-dev", words)
    }

    /// Pushes files to main.
    fn push(&self, files: &[(&str, &str)]) {
        for (path, text) in files {
            fs::write(self.installation.folder().join("work").join(path), text).expect("a file");
        }
        let code = "cd work && git add . && git commit -qm change && git push -q origin main";
        done(&script(&self.installation, code));
    }

    /// Waits for the next execution, until it has ended or waits at the gate.
    fn next(&mut self) -> Run {
        let gate = "it['a'][0]['actionName'] == 'Approve_PreProd' and it['a'][0]['status'] == 'InProgress'";
        let run = self.look(&format!(
            "len(it['e']) > {} and (it['e'][0]['status'] != 'InProgress' or {gate})",
            self.seen
        ));
        self.seen += 1;
        run
    }

    /// The newest execution, as soon as it is as `until` says.
    fn look(&self, until: &str) -> Run {
        let look = "{'e': c.list_pipeline_executions(pipelineName='delivery')['pipelineExecutionSummaries'], \
                     'a': c.list_action_executions(pipelineName='delivery')['actionExecutionDetails']}";
        let found = self.installation.wait("mlops-dev", "codepipeline", look, until);
        let text = |name: &str| found["e"][0][name].as_str().expect(name).to_owned();
        Run {
            id: text("pipelineExecutionId"),
            status: text("status"),
            trigger: found["e"][0]["trigger"].clone(),
            last: found["a"][0].clone(),
        }
    }

    /// Gives or refuses the way to preprod, and waits for the end.
    fn decide(&self, status: &str) -> Run {
        let state = self.state();
        let gate = &state["stageStates"][3]["actionStates"][1]["latestExecution"];
        let token = gate["token"].as_str().expect("a token");
        let result = format!("summary=because,status={status}");
        let words = ["codepipeline", "put-approval-result", "--pipeline-name", "delivery", "--stage-name"];
        let further =
            ["DeployDev", "--action-name", "Approve_PreProd", "--token", token, "--result", &result];
        done(&self.dev(&[&words[..], &further[..]].concat()));
        self.look("it['e'][0]['status'] != 'InProgress'")
    }

    fn state(&self) -> Value {
        self.dev(&["codepipeline", "get-pipeline-state", "--name", "delivery"]).json()
    }

    /// The version that preprod has, and who made it so.
    fn preprod(&self) -> Option<(String, String)> {
        let words = ["ssm", "get-parameter-history", "--name", "/delivery/version"];
        let said = self.installation.aws("mlops-preprod", &words);
        if !said.ok {
            assert!(said.err.contains("ParameterNotFound"), "{}", said.err);
            return None;
        }
        let latest =
            said.json()["Parameters"].as_array().and_then(|all| all.last().cloned()).expect("a version");
        let text = |name: &str| latest[name].as_str().expect(name).to_owned();
        Some((text("Value"), text("LastModifiedUser")))
    }
}

impl Run {
    fn is_at_gate(&self) -> bool {
        self.status == "InProgress" && self.last["actionName"] == "Approve_PreProd"
    }

    /// What the last action failed with.
    fn error(&self) -> String {
        assert_eq!(self.status, "Failed", "{}", self.last);
        let error = &self.last["output"]["executionResult"]["errorDetails"];
        format!(
            "{}: {}",
            error["code"].as_str().unwrap_or_default(),
            error["message"].as_str().unwrap_or_default()
        )
    }
}

#[test]
fn what_is_pushed_goes_to_another_account_with_no_more_rights_than_that_needs() {
    let mut road = Road::laid();
    creation_starts_it_once_and_a_rejected_gate_deploys_nothing(&mut road);
    what_the_execution_role_may_not_make_is_rolled_back_and_the_action_says_why(&mut road);
    a_deploy_role_that_may_not_decrypt_does_not_read_the_artifact(&road);
    a_push_to_main_takes_the_place_of_what_failed_though_the_runtime_is_killed(&mut road);
    what_fails_the_scan_stops_there_and_leaves_its_report(&mut road);
    a_failing_build_says_at_which_command(&mut road);
}

fn creation_starts_it_once_and_a_rejected_gate_deploys_nothing(road: &mut Road) {
    let run = road.next();
    assert!(run.is_at_gate(), "{}", run.last);
    assert_eq!(run.trigger["triggerType"], "CreatePipeline");
    let ended = road.decide("Rejected");
    assert_eq!((&ended.id, ended.error().as_str()), (&run.id, "JobFailed: because"), "it is the only one");
    assert_eq!(road.preprod(), None);
    let tags = road.dev(&["kms", "list-resource-tags", "--key-id", &road.key]).json();
    assert_eq!(tags["Tags"][0]["TagKey"], "sagemaker:project-name");
}

fn a_push_to_main_takes_the_place_of_what_failed_though_the_runtime_is_killed(road: &mut Road) {
    // The push to another branch comes first: what it started would be there before what the push to main starts.
    done(&script(&road.installation, "cd work && git push -q origin main:other"));
    let good = include_str!("delivery/seed/templates/preprod.template.json");
    road.push(&[("buildspec.yml", WAITING), ("templates/preprod.template.json", good)]);
    let started = format!("len(it['e']) > {} and it['a'][0]['actionName'] == 'Synth'", road.seen);
    road.look(&format!(
        "{started} and it['a'][0].get('output', {{}}).get('executionResult', {{}}).get('externalExecutionId')"
    ));
    let logs = "sum('the build waits here' == e['message'].strip() \
                for e in c.filter_log_events(logGroupName='/aws/codebuild/delivery-synth')['events'])";
    road.installation.wait("mlops-dev", "logs", logs, "it == 1");
    road.installation.kill();
    road.installation.up(&[]);
    done(&road.dev(&[
        "ssm",
        "put-parameter",
        "--name",
        "/delivery/go",
        "--value",
        "now",
        "--type",
        "String",
    ]));
    let run = road.next();
    assert!(run.is_at_gate(), "{}", run.last);
    assert_eq!(run.trigger, json!({"triggerType": "CloudWatchEvent", "triggerDetail": road.rule}));
    let ended = road.decide("Approved");
    assert_eq!((&ended.id, ended.status.as_str()), (&run.id, "Succeeded"), "{}", ended.last);
    let executions =
        road.dev(&["codepipeline", "list-pipeline-executions", "--pipeline-name", "delivery"]).json();
    let executions = executions["pipelineExecutionSummaries"].as_array().expect("executions").clone();
    assert_eq!(executions.len(), 3, "{executions:?}");
    let commit = executions[0]["sourceRevisions"][0]["revisionId"].as_str().expect("a commit");
    let (value, user) = road.preprod().expect("a version");
    assert_eq!(value, format!("1 of {commit}"));
    assert!(user.contains(":assumed-role/cdk-hnb659fds-cfn-exec-role-333333333333-eu-west-1/"), "{user}");
    let waits = road.installation.wait("mlops-dev", "logs", logs, "True");
    assert_eq!(waits, 1, "the build ran once");
}

fn what_fails_the_scan_stops_there_and_leaves_its_report(road: &mut Road) {
    let seed = include_str!("delivery/seed/buildspec.yml");
    let good = include_str!("delivery/seed/templates/dev.template.json");
    road.push(&[("buildspec.yml", seed), ("templates/dev.template.json", PUBLIC)]);
    let run = road.next();
    assert_eq!(run.last["actionName"], "CFNNag", "{}", run.last);
    assert!(run.error().contains("Phase: BUILD, Code: COMMAND_EXECUTION_ERROR"), "{}", run.error());
    let id = run.last["output"]["executionResult"]["externalExecutionId"].as_str().expect("a build");
    let build = road.dev(&["codebuild", "batch-get-builds", "--ids", id]).json()["builds"][0].clone();
    let location = build["artifacts"]["location"].as_str().expect("a report");
    let object = location.strip_prefix("arn:aws:s3:::").expect("an object's ARN");
    assert!(object.starts_with(&format!("{}/delivery/Report/", road.bucket)), "{object}");
    done(&road.dev(&["s3", "cp", &format!("s3://{object}"), "report.zip"]));
    let read = "import zipfile; print(zipfile.ZipFile('report.zip').read('cfn_nag.out.json').decode())";
    let report = road.installation.python(Way::Environment, read).json().to_string();
    assert!(report.contains("F14"), "{report}");
    road.push(&[("templates/dev.template.json", good), ("buildspec.yml", FAILING)]);
}

/// The push is made by what comes before.
fn a_failing_build_says_at_which_command(road: &mut Road) {
    let run = road.next();
    let expected = "JobFailed: Build terminated with state: FAILED. Phase: BUILD, Code: COMMAND_EXECUTION_ERROR, \
                    Message: Error while executing command: exit 1. Reason: exit status 1";
    assert_eq!(run.error(), expected);
    assert_eq!(run.last["actionName"], "Synth");
    let state = road.state();
    let shown = &state["stageStates"][1]["actionStates"][0]["latestExecution"];
    assert_eq!(shown["errorDetails"], run.last["output"]["executionResult"]["errorDetails"]);
    // The command line has the end of its log beside it, and how to see the rest.
    let told = road.installation.formwork(&["pipeline", "show", "delivery"]);
    assert!(told.out.contains("/Synth failed; the end of its log:\n  | "), "{told:?}");
    let id = shown["externalExecutionId"].as_str().expect("a build");
    assert!(
        told.out.contains("\n  | so far\n") && told.out.contains(&format!("\n  formwork logs {id}\n")),
        "{told:?}"
    );
}

fn what_the_execution_role_may_not_make_is_rolled_back_and_the_action_says_why(road: &mut Road) {
    road.push(&[("templates/preprod.template.json", TOO_MUCH)]);
    assert!(road.next().is_at_gate());
    let error = road.decide("Approved").error();
    let expected =
        "JobFailed: Failed to create or update stack. Current stack status: ROLLBACK_COMPLETE. Reason: ";
    assert!(error.starts_with(expected) && error.contains("[Bucket]"), "{error}");
    assert_eq!(road.preprod(), None);
}

fn a_deploy_role_that_may_not_decrypt_does_not_read_the_artifact(road: &Road) {
    let get = ["kms", "get-key-policy", "--key-id", &road.key];
    let before = road.dev(&get).json()["Policy"].as_str().expect("a policy").to_owned();
    let policy = json!({"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": "kms:*", "Resource": "*",
        "Principal": {"AWS": "arn:aws:iam::222222222222:root"}}]});
    let put = ["kms", "put-key-policy", "--key-id", &road.key, "--policy-name", "default", "--policy"];
    done(&road.dev(&[&put[..], &[&policy.to_string()]].concat()));
    let id = road.look("True").id;
    let retry = ["codepipeline", "retry-stage-execution", "--pipeline-name", "delivery", "--stage-name"];
    let further = ["DeployPreProd", "--pipeline-execution-id", &id, "--retry-mode", "FAILED_ACTIONS"];
    done(&road.dev(&[&retry[..], &further[..]].concat()));
    let ended = road.look("it['e'][0]['status'] != 'InProgress' and 'Unable' in str(it['a'][0])");
    let artifact = &ended.last["input"]["inputArtifacts"][0]["s3location"];
    let (bucket, key) =
        (artifact["bucket"].as_str().expect("a bucket"), artifact["key"].as_str().expect("a key"));
    assert_eq!(
        ended.error(),
        format!(
            "PermissionError: Unable to access the artifact with Amazon S3 object key '{key}' located in the Amazon S3 \
             artifact bucket '{bucket}'. The provided role does not have sufficient permissions."
        )
    );
    done(&road.dev(&[&put[..], &[&before]].concat()));
}
