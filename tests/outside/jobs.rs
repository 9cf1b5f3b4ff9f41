//! SageMaker jobs that really run: inputs from S3, a sandboxed process as their role, outputs to S3, their logs there for
//! every client; through a runtime that is killed.

use serde_json::{Value, json};

use crate::installation::{Installation, Way};

const IMAGE: &str = "141502667606.dkr.ecr.eu-west-1.amazonaws.com/sagemaker-scikit-learn:1.2-1-cpu-py3";

const TRUST: &str = r#"{"Version": "2012-10-17", "Statement": [
    {"Effect": "Allow", "Principal": {"Service": "sagemaker.amazonaws.com"}, "Action": "sts:AssumeRole"}]}"#;

/// What the role of the test's jobs may do: their logs, and objects of one bucket.
const POLICY: &str = r#"{"Version": "2012-10-17", "Statement": [
    {"Effect": "Allow", "Action": ["logs:CreateLogGroup", "logs:CreateLogStream", "logs:PutLogEvents"], "Resource": "*"},
    {"Effect": "Allow", "Action": "s3:ListBucket", "Resource": "arn:aws:s3:::job-data"},
    {"Effect": "Allow", "Action": ["s3:GetObject", "s3:PutObject"], "Resource": "arn:aws:s3:::job-data/*"},
    {"Effect": "Allow", "Action": "kms:GenerateDataKey", "Resource": "*"}]}"#;

/// Doubles what it is given, with what the image has.
const SCRIPT: &str = r#"
import json, os, sys, urllib.request
import boto3
import pandas as pd
import sklearn

config = json.load(open("/opt/ml/config/processingjobconfig.json"))
print("job", config["ProcessingJobName"], "host", json.load(open("/opt/ml/config/resourceconfig.json"))["current_host"])
print("as", boto3.client("sts").get_caller_identity()["Arn"])
print("arguments", sys.argv[1:], "environment", os.environ["WORD"])
frame = pd.read_csv("/opt/ml/processing/input/data/deep/numbers.csv", header=None)
(frame * 2).to_csv("/opt/ml/processing/output/train/doubled.csv", header=False, index=False)
os.symlink("/etc/passwd", "/opt/ml/processing/output/train/link")
os.makedirs("/opt/ml/output", exist_ok=True)
open("/opt/ml/output/message", "w").write("all doubled")
"#;

/// Waits in the middle for the test to go on.
const TRAIN: &str = r#"
import json, os, time, boto3
from botocore.exceptions import ClientError
print("begun", json.load(open("/opt/ml/input/config/hyperparameters.json"))["depth"], flush=True)
s3 = boto3.client("s3")
for _ in range(600):
    try:
        s3.get_object(Bucket="job-data", Key="go")
        break
    except ClientError:
        time.sleep(0.25)
print("[3]\tvalidation-rmse:0.5", flush=True)
with open("/opt/ml/model/model.txt", "w") as model:
    model.write(open("/opt/ml/input/data/train/numbers.csv").read())
"#;

/// Says whether anything leads out, and goes on until it is told to end.
const LINGER: &str = r#"
import signal, sys, time, urllib.error, urllib.request
def end(*_):
    print("told to end", flush=True)
    open("/opt/ml/model/partial", "w").write("so far")
    sys.exit(0)
signal.signal(signal.SIGTERM, end)
try:
    urllib.request.urlopen("https://sts.eu-west-1.amazonaws.com", timeout=5)
    print("there is a way out")
except urllib.error.HTTPError:
    print("there is a way out")
except OSError:
    print("there is no way out")
print("begun", flush=True)
time.sleep(600)
"#;

/// An installation with a role, a bucket, scripts and data.
fn installation() -> Installation {
    let installation = Installation::start();
    let files = [
        ("code/double.py", SCRIPT),
        ("code/fail.py", "print('before')\nprint()\nraise ValueError('no such luck')\n"),
        ("code/train.py", TRAIN),
        ("code/linger.py", LINGER),
        ("data/deep/numbers.csv", "1,2\n3,4\n"),
    ];
    let set_up = format!(
        "import boto3, json\n\
         s = boto3.Session(profile_name='mlops-dev')\n\
         iam, s3 = s.client('iam'), s.client('s3')\n\
         iam.create_role(RoleName='jobs', AssumeRolePolicyDocument='''{TRUST}''')\n\
         iam.put_role_policy(RoleName='jobs', PolicyName='own', PolicyDocument='''{POLICY}''')\n\
         s3.create_bucket(Bucket='job-data', CreateBucketConfiguration={{'LocationConstraint': 'eu-west-1'}})\n\
         for key, text in json.loads({:?}).items(): s3.put_object(Bucket='job-data', Key=key, Body=text.encode())\n",
        json!(files.into_iter().collect::<std::collections::BTreeMap<_, _>>()).to_string()
    );
    let said = installation.python(Way::Environment, &set_up);
    assert!(said.ok, "{}", said.err);
    installation
}

/// A processing job of a script.
fn processing(name: &str, script: &str) -> Value {
    let input = |name: &str, uri: &str, path: &str| {
        json!({"InputName": name, "S3Input": {"S3Uri": uri, "LocalPath": path, "S3DataType": "S3Prefix",
            "S3InputMode": "File"}})
    };
    json!({
        "ProcessingJobName": name,
        "RoleArn": "arn:aws:iam::222222222222:role/jobs",
        "AppSpecification": {
            "ImageUri": IMAGE,
            "ContainerEntrypoint": ["python3", format!("/opt/ml/processing/input/code/{script}")],
            "ContainerArguments": ["--ratio", "0.2"],
        },
        "Environment": {"WORD": "carried"},
        "ProcessingInputs": [
            input("code", &format!("s3://job-data/code/{script}"), "/opt/ml/processing/input/code"),
            input("data", "s3://job-data/data", "/opt/ml/processing/input/data"),
        ],
        "ProcessingOutputConfig": {"Outputs": [{"OutputName": "train", "S3Output": {
            "S3Uri": format!("s3://job-data/{name}/train"), "LocalPath": "/opt/ml/processing/output/train",
            "S3UploadMode": "EndOfJob"}}]},
        "ProcessingResources": {"ClusterConfig": {"InstanceCount": 1, "InstanceType": "ml.m5.large",
            "VolumeSizeInGB": 5}},
    })
}

/// Runs a processing job to its end; what Describe shows, and what its log says.
fn processed(installation: &Installation, request: &Value) -> (Value, String) {
    let name = request["ProcessingJobName"].as_str().expect("a name");
    let words = ["sagemaker", "create-processing-job", "--cli-input-json", &request.to_string()];
    let said = installation.aws("mlops-dev", &words);
    assert!(said.ok, "{}", said.err);
    wait(
        installation,
        &format!(
            "c.describe_processing_job(ProcessingJobName='{name}')['ProcessingJobStatus'] not in ('InProgress', 'Stopping')"
        ),
    );
    let words = ["sagemaker", "describe-processing-job", "--processing-job-name", name];
    let job = installation.aws("mlops-dev", &words).json();
    (job, log(installation, "/aws/sagemaker/ProcessingJobs", name))
}

/// A training job of a script.
fn training(name: &str, script: &str) -> Value {
    let channel = |name: &str, uri: &str| {
        let source = json!({"S3DataType": "S3Prefix", "S3Uri": uri});
        json!({"ChannelName": name, "DataSource": {"S3DataSource": source}})
    };
    json!({
        "TrainingJobName": name,
        "RoleArn": "arn:aws:iam::222222222222:role/jobs",
        "AlgorithmSpecification": {
            "TrainingImage": IMAGE, "TrainingInputMode": "File",
            "ContainerEntrypoint": ["python3", format!("/opt/ml/input/data/code/{script}")],
        },
        "InputDataConfig": [
            channel("code", &format!("s3://job-data/code/{script}")),
            channel("train", "s3://job-data/data/deep/numbers.csv"),
        ],
        "OutputDataConfig": {"S3OutputPath": "s3://job-data/models"},
        "ResourceConfig": {"InstanceCount": 1, "InstanceType": "ml.m5.large", "VolumeSizeInGB": 5},
        "StoppingCondition": {"MaxRuntimeInSeconds": 600},
    })
}

fn create_training(installation: &Installation, request: &Value) {
    let words = ["sagemaker", "create-training-job", "--cli-input-json", &request.to_string()];
    let said = installation.aws("mlops-dev", &words);
    assert!(said.ok, "{}", said.err);
}

/// Waits for the end of a training job; what Describe shows, and what its log says.
fn trained(installation: &Installation, name: &str) -> (Value, String) {
    wait(
        installation,
        &format!(
            "c.describe_training_job(TrainingJobName='{name}')['TrainingJobStatus'] not in ('InProgress', 'Stopping')"
        ),
    );
    let words = ["sagemaker", "describe-training-job", "--training-job-name", name];
    let job = installation.aws("mlops-dev", &words).json();
    (job, log(installation, "/aws/sagemaker/TrainingJobs", name))
}

/// Waits until a condition on SageMaker, `c`, or CloudWatch Logs, `logs`, is so.
fn wait(installation: &Installation, condition: &str) {
    let code = format!(
        "import boto3, sys, time\n\
         s = boto3.Session(profile_name='mlops-dev')\n\
         c, logs = s.client('sagemaker'), s.client('logs')\n\
         for _ in range(1200):\n    \
             if {condition}: sys.exit(0)\n    \
             time.sleep(0.25)\n\
         sys.exit('it does not come')\n"
    );
    let waited = installation.python(Way::Environment, &code);
    assert!(waited.ok, "{}", waited.err);
}

/// What a job's log says.
fn log(installation: &Installation, group: &str, job: &str) -> String {
    let prefix = format!("{job}/algo-1-");
    let words = ["logs", "filter-log-events", "--log-group-name", group, "--log-stream-name-prefix", &prefix];
    let events = installation.aws("mlops-dev", &words).json();
    let lines = events["events"].as_array().expect("events").iter();
    lines.filter_map(|event| event["message"].as_str()).collect::<Vec<_>>().join("\n")
}

#[test]
fn a_processing_job_takes_objects_and_leaves_some_as_its_role() {
    let installation = installation();
    let (job, log) = processed(&installation, &processing("double", "double.py"));
    assert_eq!(job["ProcessingJobStatus"], "Completed", "{job}\n{log}");
    assert_eq!(job["ExitMessage"], "all doubled");
    assert!(log.contains("job double host algo-1"), "{log}");
    assert!(log.contains("assumed-role/jobs/SageMaker"), "{log}");
    assert!(log.contains("arguments ['--ratio', '0.2'] environment carried"), "{log}");
    assert!(log.contains("processing/output/train/link is not stored: it is a symbolic link"), "{log}");
    let words = ["s3", "cp", "s3://job-data/double/train/doubled.csv", "doubled.csv"];
    assert!(
        installation.client(Way::Environment, "aws", &[&words[..], &["--profile", "mlops-dev"]].concat()).ok
    );
    let doubled = std::fs::read_to_string(installation.folder().join("doubled.csv")).expect("an output");
    assert_eq!(doubled, "2,4\n6,8\n");
}

#[test]
fn a_processing_job_that_fails_says_so_and_its_log_says_why() {
    let installation = installation();
    let (job, log) = processed(&installation, &processing("fails", "fail.py"));
    assert_eq!(job["ProcessingJobStatus"], "Failed", "{log}");
    assert_eq!(job["FailureReason"], "AlgorithmError: See job logs for more information");
    assert!(log.contains("before"), "{log}");
    assert!(log.contains("Traceback (most recent call last)"), "{log}");
    assert!(log.contains("ValueError: no such luck"), "{log}");
}

#[test]
fn a_training_script_that_fails_shows_its_own_traceback_and_its_pipeline_says_so() {
    let installation = installation();
    let program =
        std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("../../tests/outside/failing_script.py");
    let role = "arn:aws:iam::222222222222:role/jobs";
    let words = ["-B", program.to_str().expect("text"), IMAGE, role];
    let said = installation.client(Way::Environment, "python", &words);
    assert!(said.ok, "{}{}", said.out, said.err);
}

#[test]
fn a_training_job_goes_on_while_the_runtime_is_killed_and_stopped_and_runs_once() {
    let mut installation = installation();
    let mut request = training("train", "train.py");
    request["AlgorithmSpecification"]["MetricDefinitions"] =
        json!([{"Name": "validation:rmse", "Regex": ".*\\[[0-9]+\\].*#011validation-rmse:(\\S+)"}]);
    request["HyperParameters"] = json!({"depth": "3"});
    create_training(&installation, &request);
    wait(
        &installation,
        "c.describe_training_job(TrainingJobName='train')['SecondaryStatus'] in ('Training', 'Failed') and \
         any('begun' in e['message'] for e in logs.filter_log_events(logGroupName='/aws/sagemaker/TrainingJobs')['events'])",
    );
    let refused = installation.formwork(&["stop"]);
    assert!(!refused.ok && refused.err.contains("the runtime is at work:"), "{refused:?}");
    assert!(refused.err.contains(":222222222222:training-job/train"), "{refused:?}");
    assert!(refused.err.contains("hint: ") && refused.err.contains("formwork stop --force"), "{refused:?}");
    installation.kill();
    installation.up(&[]);
    assert!(installation.formwork(&["stop", "--force"]).ok && installation.ended());
    installation.up(&[]);
    std::fs::write(installation.folder().join("go"), "go").expect("a file");
    let words = ["s3", "cp", "go", "s3://job-data/go", "--profile", "mlops-dev"];
    assert!(installation.client(Way::Environment, "aws", &words).ok);
    let (job, log) = trained(&installation, "train");
    assert_eq!(job["TrainingJobStatus"], "Completed", "{job}\n{log}");
    assert_eq!(log.matches("begun 3").count(), 1, "{log}");
    assert!(log.contains("[3]#011validation-rmse:0.5"), "{log}");
    assert_eq!(job["FinalMetricDataList"][0]["Value"], 0.5, "{job}");
    let steps = job["SecondaryStatusTransitions"].as_array().expect("steps").iter();
    let steps: Vec<&str> = steps.filter_map(|step| step["Status"].as_str()).collect();
    assert_eq!(steps, ["Starting", "Downloading", "Training", "Uploading", "Completed"]);
    let code = "import boto3, io, tarfile\n\
        s3 = boto3.Session(profile_name='mlops-dev').client('s3')\n\
        body = s3.get_object(Bucket='job-data', Key='models/train/output/model.tar.gz')['Body'].read()\n\
        tar = tarfile.open(fileobj=io.BytesIO(body))\n\
        print({m.name: tar.extractfile(m).read().decode() for m in tar})\n";
    let model = installation.python(Way::Environment, code);
    assert_eq!(model.out.trim(), r"{'model.txt': '1,2\n3,4\n'}", "{}", model.err);
    assert_eq!(job["ModelArtifacts"]["S3ModelArtifacts"], "s3://job-data/models/train/output/model.tar.gz");
}

#[test]
fn a_training_job_that_is_stopped_or_out_of_time_keeps_its_model() {
    let installation = installation();
    let key = installation.aws("mlops-dev", &["kms", "create-key"]).json();
    let key = key["KeyMetadata"]["Arn"].as_str().expect("an ARN");
    let mut stopped = training("stopped", "linger.py");
    stopped["OutputDataConfig"]["KmsKeyId"] = json!(key);
    create_training(&installation, &stopped);
    let mut late = training("late", "linger.py");
    late["StoppingCondition"]["MaxRuntimeInSeconds"] = json!(5);
    late["EnableNetworkIsolation"] = json!(true);
    create_training(&installation, &late);
    wait(
        &installation,
        "c.describe_training_job(TrainingJobName='stopped')['SecondaryStatus'] in ('Training', 'Failed') and \
         any('begun' in e['message'] for e in logs.filter_log_events(logGroupName='/aws/sagemaker/TrainingJobs', \
         logStreamNamePrefix='stopped/')['events'])",
    );
    let stop = ["sagemaker", "stop-training-job", "--training-job-name", "stopped"];
    assert!(installation.aws("mlops-dev", &stop).ok);

    for (name, step, way_out) in
        [("stopped", "Stopped", "there is a way out"), ("late", "MaxRuntimeExceeded", "there is no way out")]
    {
        let (job, log) = trained(&installation, name);
        assert_eq!(
            (&job["TrainingJobStatus"], &job["SecondaryStatus"]),
            (&json!("Stopped"), &json!(step)),
            "{log}"
        );
        assert!(log.contains("told to end") && log.contains(way_out), "{log}");
        let object = format!("models/{name}/output/model.tar.gz");
        let words = ["s3api", "head-object", "--bucket", "job-data", "--key", &object];
        let head = installation.aws("mlops-dev", &words).json();
        assert_eq!(head["SSEKMSKeyId"].as_str(), (name == "stopped").then_some(key), "{head}");
    }
}
