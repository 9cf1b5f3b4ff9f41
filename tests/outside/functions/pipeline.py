"""A function of Lambda as an action of a pipeline."""

import io
import json
import time
import zipfile

import boto3

session = boto3.Session(profile_name="mlops-dev")
iam, functions, s3, git, pipelines = (
    session.client(name) for name in ("iam", "lambda", "s3", "codecommit", "codepipeline")
)
ACCOUNT = session.client("sts").get_caller_identity()["Account"]

CODE = '''
import json
import boto3

pipelines = boto3.client("codepipeline")

def handler(event, context):
    job = event["CodePipeline.job"]
    data = job["data"]
    given = json.loads(data["actionConfiguration"]["configuration"]["UserParameters"])
    if given["do"] == "fail":
        pipelines.put_job_failure_result(jobId=job["id"], failureDetails={"type": "JobFailed", "message": "as it was told"})
    elif "continuationToken" not in data:
        pipelines.put_job_success_result(jobId=job["id"], continuationToken="second")
    else:
        assert data["continuationToken"] == "second", data
        at, given = data["inputArtifacts"][0]["location"]["s3Location"], data["artifactCredentials"]
        reader = boto3.client("s3", aws_access_key_id=given["accessKeyId"],
            aws_secret_access_key=given["secretAccessKey"], aws_session_token=given["sessionToken"])
        assert reader.get_object(Bucket=at["bucketName"], Key=at["objectKey"])["Body"].read(2) == b"PK"
        pipelines.put_job_success_result(
            jobId=job["id"], executionDetails={"summary": "looked twice"}, outputVariables={"found": "it"})
'''


def document(*statements):
    return json.dumps({"Version": "2012-10-17", "Statement": list(statements)})


def role(name, service, *actions):
    trust = {"Effect": "Allow", "Principal": {"Service": f"{service}.amazonaws.com"}, "Action": "sts:AssumeRole"}
    arn = iam.create_role(RoleName=name, AssumeRolePolicyDocument=document(trust))["Role"]["Arn"]
    allowed = document({"Effect": "Allow", "Action": list(actions), "Resource": "*"})
    iam.put_role_policy(RoleName=name, PolicyName="own", PolicyDocument=allowed)
    return arn


def wait(what, test, seconds=90):
    end = time.time() + seconds
    while not test():
        assert time.time() < end, f"waited in vain for {what}"
        time.sleep(0.3)


own = role("looks", "lambda", "logs:*", "codepipeline:PutJobSuccessResult", "codepipeline:PutJobFailureResult")
runs = role("runs", "codepipeline", "s3:*", "codecommit:*", "lambda:InvokeFunction", "lambda:ListFunctions")
file = io.BytesIO()
with zipfile.ZipFile(file, "w") as archive:
    archive.writestr("index.py", CODE)
functions.create_function(
    FunctionName="looks", Role=own, Handler="index.handler", Runtime="python3.12", Timeout=20, Code={"ZipFile": file.getvalue()}
)
functions.get_waiter("function_active_v2").wait(FunctionName="looks", WaiterConfig={"Delay": 1, "MaxAttempts": 120})
bucket = f"artifacts-{ACCOUNT}"
s3.create_bucket(Bucket=bucket, CreateBucketConfiguration={"LocationConstraint": "eu-west-1"})
git.create_repository(repositoryName="looked-at")
git.put_file(repositoryName="looked-at", branchName="main", filePath="a", fileContent=b"a")


def action(name, category, provider, configuration, **more):
    kind = {"category": category, "owner": "AWS", "provider": provider, "version": "1"}
    return {"name": name, "actionTypeId": kind, "configuration": configuration, **more}


def pipeline(what):
    source = {"RepositoryName": "looked-at", "BranchName": "main", "PollForSourceChanges": "false"}
    look = {"FunctionName": "looks", "UserParameters": json.dumps({"do": what})}
    stages = [
        {"name": "Source", "actions": [action("S", "Source", "CodeCommit", source, outputArtifacts=[{"name": "code"}])]},
        {"name": "Look", "actions": [action("L", "Invoke", "Lambda", look, inputArtifacts=[{"name": "code"}], namespace="looked")]},
    ]
    pipelines.create_pipeline(
        pipeline={"name": what, "roleArn": runs, "artifactStore": {"type": "S3", "location": bucket}, "stages": stages}
    )

    def state():
        stage = pipelines.get_pipeline_state(name=what)["stageStates"][1]
        return stage["actionStates"][0].get("latestExecution", {})

    wait(what, lambda: state().get("status") in ("Succeeded", "Failed"))
    return state()


looked = pipeline("look")
assert looked["status"] == "Succeeded" and looked["summary"] == "looked twice", looked
details = pipelines.list_action_executions(pipelineName="look")["actionExecutionDetails"]
found = [one["output"].get("outputVariables") for one in details if one["actionName"] == "L"]
assert found == [{"found": "it"}], found
failed = pipeline("fail")
assert failed["status"] == "Failed" and failed["errorDetails"]["message"] == "as it was told", failed
print("all is well")
