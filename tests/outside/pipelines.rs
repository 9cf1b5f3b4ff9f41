//! A push that becomes a deployment: source, build, gate, stack, each by its own service; and a gate that waits while the
//! runtime is killed.

use serde_json::{Value, json};

use crate::installation::Installation;

/// Writes a template that the last stage deploys.
const BUILDSPEC: &str = r#"version: 0.2
phases:
  build:
    commands:
      - |
        cat > template.json <<END
        {"Resources": {"P": {"Type": "AWS::SSM::Parameter",
          "Properties": {"Name": "/deployed", "Type": "String", "Value": "by $CODEBUILD_INITIATOR"}}}}
        END
artifacts:
  files: template.json
"#;

fn pipeline() -> Value {
    let action = |name: &str,
                  category: &str,
                  provider: &str,
                  configuration: Value,
                  input: &[&str],
                  output: &[&str]| {
        let named = |names: &[&str]| names.iter().map(|name| json!({"name": name})).collect::<Vec<_>>();
        json!({"name": name, "configuration": configuration,
            "actionTypeId": {"category": category, "owner": "AWS", "provider": provider, "version": "1"},
            "inputArtifacts": named(input), "outputArtifacts": named(output)})
    };
    let source = json!({"RepositoryName": "app", "BranchName": "main", "PollForSourceChanges": "false"});
    let deploy = json!({"ActionMode": "CREATE_UPDATE", "StackName": "deployed", "TemplatePath": "Built::template.json"});
    let stages = [
        ("Source", action("App", "Source", "CodeCommit", source, &[], &["App"])),
        (
            "Build",
            action("Synth", "Build", "CodeBuild", json!({"ProjectName": "synth"}), &["App"], &["Built"]),
        ),
        ("Gate", action("Approve", "Approval", "Manual", json!({}), &[], &[])),
        ("Deploy", action("Stack", "Deploy", "CloudFormation", deploy, &["Built"], &[])),
    ];
    let stages: Vec<Value> =
        stages.into_iter().map(|(name, action)| json!({"name": name, "actions": [action]})).collect();
    json!({"pipeline": {
        "name": "road", "roleArn": "arn:aws:iam::222222222222:role/codepipeline",
        "artifactStore": {"type": "S3", "location": "road-artifacts"}, "stages": stages,
    }})
}

/// Waits until a stage is where `condition`, on the pipeline's stages `it`, says; fails when a stage failed.
fn wait(installation: &Installation, condition: &str) {
    let look = "c.get_pipeline_state(name='road')['stageStates']";
    let failed = "any(x.get('latestExecution', {}).get('status') == 'Failed' for x in it)";
    let stages = installation.wait("mlops-dev", "codepipeline", look, &format!("{failed} or {condition}"));
    let failed = |stage: &Value| stage["latestExecution"]["status"] == "Failed";
    assert!(!stages.as_array().expect("stages").iter().any(failed), "{stages}");
}

#[test]
fn a_push_becomes_a_deployment_through_a_gate_that_outlives_the_runtime() {
    let mut installation = Installation::start();
    let done = |installation: &Installation, words: &[&str]| {
        let said = installation.aws("mlops-dev", words);
        assert!(said.ok, "{words:?}: {}", said.err);
    };
    for service in ["codebuild", "codepipeline"] {
        let trust =
            json!({"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": "sts:AssumeRole",
            "Principal": {"Service": format!("{service}.amazonaws.com")}}]})
            .to_string();
        let words = ["iam", "create-role", "--role-name", service, "--assume-role-policy-document", &trust];
        done(&installation, &words);
        let policy = "arn:aws:iam::aws:policy/AdministratorAccess";
        done(&installation, &["iam", "attach-role-policy", "--role-name", service, "--policy-arn", policy]);
    }
    done(&installation, &["s3", "mb", "s3://road-artifacts"]);
    done(&installation, &["codecommit", "create-repository", "--repository-name", "app"]);
    let commit = ["codecommit", "put-file", "--repository-name", "app", "--branch-name", "main"];
    std::fs::write(installation.folder().join("buildspec.yml"), BUILDSPEC).expect("a file");
    let file = ["--file-path", "buildspec.yml", "--file-content", "fileb://buildspec.yml"];
    done(&installation, &[&commit[..], &file[..]].concat());
    let project = json!({"name": "synth", "serviceRole": "arn:aws:iam::222222222222:role/codebuild",
        "source": {"type": "CODEPIPELINE"}, "artifacts": {"type": "CODEPIPELINE"},
        "environment": {"type": "LINUX_CONTAINER", "image": "aws/codebuild/standard:7.0",
            "computeType": "BUILD_GENERAL1_SMALL"}});
    done(&installation, &["codebuild", "create-project", "--cli-input-json", &project.to_string()]);
    done(&installation, &["codepipeline", "create-pipeline", "--cli-input-json", &pipeline().to_string()]);

    wait(&installation, "it[2]['actionStates'][0].get('latestExecution', {}).get('token')");
    // What waits for a person is no work that a runtime would not stop in.
    let stopped = installation.formwork(&["stop"]);
    assert!(stopped.ok && installation.ended(), "{stopped:?}");
    installation.up(&[]);
    let state =
        installation.aws("mlops-dev", &["codepipeline", "get-pipeline-state", "--name", "road"]).json();
    let token =
        state["stageStates"][2]["actionStates"][0]["latestExecution"]["token"].as_str().expect("a token");
    assert!(
        state["stageStates"][3]["latestExecution"].is_null(),
        "nothing is deployed before the gate: {state}"
    );
    let approve = ["codepipeline", "put-approval-result", "--pipeline-name", "road", "--stage-name", "Gate"];
    let result = ["--action-name", "Approve", "--token", token, "--result", "summary=fine,status=Approved"];
    done(&installation, &[&approve[..], &result[..]].concat());
    wait(&installation, "it[3].get('latestExecution', {}).get('status') == 'Succeeded'");
    let deployed = installation.aws("mlops-dev", &["ssm", "get-parameter", "--name", "/deployed"]).json();
    assert_eq!(deployed["Parameter"]["Value"], "by codepipeline/road");

    // Another execution, whose gate is rejected: nothing behind it is done, and it says who said no.
    let begun = ["codepipeline", "start-pipeline-execution", "--name", "road"];
    let execution = installation.aws("mlops-dev", &begun).json()["pipelineExecutionId"].clone();
    wait(
        &installation,
        &format!("it[2].get('latestExecution', {{}}).get('pipelineExecutionId') == {execution}"),
    );
    let state =
        installation.aws("mlops-dev", &["codepipeline", "get-pipeline-state", "--name", "road"]).json();
    let token =
        state["stageStates"][2]["actionStates"][0]["latestExecution"]["token"].as_str().expect("a token");
    let result = ["--action-name", "Approve", "--token", token, "--result", "summary=not so,status=Rejected"];
    done(&installation, &[&approve[..], &result[..]].concat());
    let look = "c.get_pipeline_state(name='road')['stageStates']";
    let stages = installation.wait(
        "mlops-dev",
        "codepipeline",
        look,
        "it[2]['latestExecution']['status'] == 'Failed'",
    );
    let gate = &stages[2]["actionStates"][0]["latestExecution"];
    assert_eq!((&gate["status"], &gate["summary"]), (&json!("Failed"), &json!("not so")), "{gate}");
    assert_ne!(stages[3]["latestExecution"]["pipelineExecutionId"], execution, "{stages}");
}
