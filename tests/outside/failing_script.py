"""A user's own training script that fails, as a step of a SageMaker pipeline. Takes an image, and the role of its job."""

import io
import json
import sys
import tarfile
import time

import boto3
from botocore.exceptions import ClientError

IMAGE, ROLE = sys.argv[1:]
SCRIPT = b"""
def depth(of):
    raise ValueError(f"a tree of depth {of} is none")

print("training begins", flush=True)
depth(-3)
"""

dev = boto3.Session(profile_name="mlops-dev")
sagemaker, logs, s3 = map(dev.client, ("sagemaker", "logs", "s3"))
archive = io.BytesIO()
with tarfile.open(fileobj=archive, mode="w:gz") as tar:
    entry = tarfile.TarInfo("train.py")
    entry.size = len(SCRIPT)
    tar.addfile(entry, io.BytesIO(SCRIPT))
s3.put_object(Bucket="job-data", Key="code/sourcedir.tar.gz", Body=archive.getvalue())

train = {
    "AlgorithmSpecification": {"TrainingImage": IMAGE, "TrainingInputMode": "File"},
    "HyperParameters": {
        "sagemaker_program": '"train.py"',
        "sagemaker_submit_directory": '"s3://job-data/code/sourcedir.tar.gz"',
    },
    "OutputDataConfig": {"S3OutputPath": "s3://job-data/models"},
    "ResourceConfig": {"InstanceCount": 1, "InstanceType": "ml.m5.large", "VolumeSizeInGB": 5},
    "StoppingCondition": {"MaxRuntimeInSeconds": 600},
    "RoleArn": ROLE,
}
steps = [{"Name": "Train", "Type": "Training", "Arguments": train}]
definition = {"Version": "2020-12-01", "Parameters": [], "Steps": steps}
trust = {"Version": "2012-10-17", "Statement": [
    {"Effect": "Allow", "Action": "sts:AssumeRole", "Principal": {"Service": "sagemaker.amazonaws.com"}}]}
iam = dev.client("iam")
own = iam.create_role(RoleName="pipelines", AssumeRolePolicyDocument=json.dumps(trust))["Role"]["Arn"]
iam.attach_role_policy(RoleName="pipelines", PolicyArn="arn:aws:iam::aws:policy/AdministratorAccess")
sagemaker.create_pipeline(PipelineName="fails", PipelineDefinition=json.dumps(definition), RoleArn=own)
execution = sagemaker.start_pipeline_execution(PipelineName="fails")["PipelineExecutionArn"]
while True:
    seen = sagemaker.describe_pipeline_execution(PipelineExecutionArn=execution)
    if seen["PipelineExecutionStatus"] not in ("Executing", "Stopping"):
        break
    time.sleep(0.2)
assert seen["PipelineExecutionStatus"] == "Failed", seen
assert "Step failure" in seen["FailureReason"], seen
step = sagemaker.list_pipeline_execution_steps(PipelineExecutionArn=execution)["PipelineExecutionSteps"][0]
assert step["StepStatus"] == "Failed", step
job = sagemaker.describe_training_job(TrainingJobName=step["Metadata"]["TrainingJob"]["Arn"].rsplit("/", 1)[1])
# An ARN has the name in lower case.
name = job["TrainingJobName"]
assert (job["TrainingJobStatus"], job["SecondaryStatus"]) == ("Failed", "Failed"), job
events = logs.filter_log_events(logGroupName="/aws/sagemaker/TrainingJobs", logStreamNamePrefix=f"{name}/")["events"]
told = "\n".join(event["message"] for event in events)
for words in ("training begins", "Traceback (most recent call last)", "train.py", "in depth",
              "ValueError: a tree of depth -3 is none"):
    assert words in told, (words, told, job["FailureReason"])
# The job says which of the user's commands it was, and the step and the execution that it was the job.
for reason in (job["FailureReason"], step["FailureReason"]):
    assert "AlgorithmError" in reason and "ExecuteUserScriptError" in reason and "train.py" in reason, reason
try:
    s3.head_object(Bucket="job-data", Key=f"models/{name}/output/model.tar.gz")
except ClientError as error:
    assert error.response["ResponseMetadata"]["HTTPStatusCode"] == 404, error
else:
    raise AssertionError("a training that failed has left a model")
