"""What the programs of the road share: who acts, the project that they act on, and how to wait."""

import json
import os
import subprocess
import time

import boto3
from botocore.exceptions import ClientError

REGION = "eu-west-1"
ACCOUNTS = {"governance": "111111111111", "dev": "222222222222", "preprod": "333333333333", "prod": "444444444444"}
ENVIRONMENTS = ("dev", "preprod", "prod")
PROJECT = "churn"


def profile(part):
    """The administrator of an account."""
    return boto3.Session(profile_name=f"mlops-{part}")


def role(session, arn):
    """Somebody who takes a role."""
    taken = session.client("sts").assume_role(RoleArn=arn, RoleSessionName="road")["Credentials"]
    keys = (taken["AccessKeyId"], taken["SecretAccessKey"], taken["SessionToken"])
    return boto3.Session(*keys, region_name=REGION)


def lead():
    return role(profile("dev"), f"arn:aws:iam::{ACCOUNTS['dev']}:role/mlops-lead")


def scientist():
    return role(profile("dev"), f"arn:aws:iam::{ACCOUNTS['dev']}:role/mlops-data-scientist")


def command(session, *words, folder=None):
    """Runs the AWS CLI, Git or whatever else as somebody; what it prints."""
    keys = session.get_credentials().get_frozen_credentials()
    variables = {
        "AWS_ACCESS_KEY_ID": keys.access_key,
        "AWS_SECRET_ACCESS_KEY": keys.secret_key,
        "AWS_SESSION_TOKEN": keys.token,
        "AWS_DEFAULT_REGION": REGION,
        "GIT_CONFIG_NOSYSTEM": "1",
        "GIT_TERMINAL_PROMPT": "0",
    }
    for name in ("AUTHOR", "COMMITTER"):
        variables |= {f"GIT_{name}_NAME": "Ada", f"GIT_{name}_EMAIL": "ada@example.com"}
    ran = subprocess.run(words, cwd=folder, env=os.environ | variables, capture_output=True, text=True)
    assert ran.returncode == 0, f"{words}: {ran.stdout}{ran.stderr}"
    return ran.stdout


def refused(work, *codes):
    """The message with which AWS refuses something."""
    try:
        done = work()
    except ClientError as error:
        assert error.response["Error"]["Code"] in codes, error
        return error.response["Error"]["Message"]
    raise AssertionError(f"it is not refused: {done}")


def wait(look, until, minutes=10):
    """Looks until what is seen is as it should be; what was seen last."""
    deadline = time.monotonic() + 60 * minutes
    while not until(seen := look()):
        assert time.monotonic() < deadline, f"it does not become so: {json.dumps(seen, default=str)}"
        time.sleep(0.1)
    return seen


def stack(session, name, template, parameters=(), **more):
    """Makes a stack and waits for it; its outputs."""
    cloudformation = session.client("cloudformation")
    parameters = [{"ParameterKey": key, "ParameterValue": value} for key, value in dict(parameters).items()]
    capabilities = ["CAPABILITY_NAMED_IAM"]
    cloudformation.create_stack(
        StackName=name, TemplateBody=template, Parameters=parameters, Capabilities=capabilities, **more
    )
    made = wait(lambda: described(session, name), lambda it: not it["StackStatus"].endswith("_IN_PROGRESS"))
    if made["StackStatus"] != "CREATE_COMPLETE":
        events = cloudformation.describe_stack_events(StackName=name)["StackEvents"]
        raise AssertionError([one for one in events if one["ResourceStatus"] == "CREATE_FAILED"])
    return outputs(session, name)


def described(session, name):
    return session.client("cloudformation").describe_stacks(StackName=name)["Stacks"][0]


def outputs(session, name):
    return {one["OutputKey"]: one["OutputValue"] for one in described(session, name).get("Outputs", [])}


class Project:
    """The project that the lead launched, as its data scientist sees it."""

    def __init__(self):
        self.dev = profile("dev")
        self.lead, self.scientist = lead(), scientist()
        self.sagemaker = self.scientist.client("sagemaker")
        self.codepipeline = self.scientist.client("codepipeline")
        about = self.sagemaker.describe_project(ProjectName=PROJECT)
        self.id = about["ProjectId"]
        product = about["ServiceCatalogProvisionedProductDetails"]["ProvisionedProductId"]
        self.stack = f"SC-{ACCOUNTS['dev']}-{product}"
        pages = self.dev.client("cloudformation").get_paginator("list_stack_resources")
        #: Physical names by type and logical name.
        self.resources = {}
        for page in pages.paginate(StackName=self.stack):
            for one in page["StackResourceSummaries"]:
                found = self.resources.setdefault(one["ResourceType"], {})
                found[one["LogicalResourceId"]] = one["PhysicalResourceId"]
        #: What names begin with, and the name of the model package group and of the SageMaker pipeline.
        self.prefix = f"{PROJECT}-{self.id}"
        self.build, self.deploy = f"{self.prefix}-Build", f"{self.prefix}-Deploy"
        self.tags = {"sagemaker:project-name": PROJECT, "sagemaker:project-id": self.id}

    def executions(self, pipeline):
        """The executions of a pipeline, the newest first."""
        return self.codepipeline.list_pipeline_executions(pipelineName=pipeline)["pipelineExecutionSummaries"]

    def actions(self, pipeline, execution):
        """The actions that an execution began, the newest first."""
        only = {"pipelineExecutionId": execution}
        asked = self.codepipeline.list_action_executions(pipelineName=pipeline, filter=only)
        return asked["actionExecutionDetails"]

    def ended(self, pipeline, count):
        """The newest of so many executions, when it has ended, and its last action."""
        seen = wait(
            lambda: self.executions(pipeline),
            lambda it: len(it) >= count and it[0]["status"] not in ("InProgress", "Stopping"),
        )
        assert len(seen) == count, seen
        return seen[0], self.actions(pipeline, seen[0]["pipelineExecutionId"])[0]

    def log(self, action):
        """What the build of an action printed."""
        build = action["output"]["executionResult"]["externalExecutionId"]
        group, stream = build.split(":")
        logs = self.scientist.client("logs").get_paginator("filter_log_events")
        pages = logs.paginate(logGroupName=f"/aws/codebuild/{group}", logStreamNames=[stream])
        return "".join(event["message"] for page in pages for event in page["events"])

    def packages(self):
        """The registered models, the oldest first."""
        asked = self.sagemaker.list_model_packages(
            ModelPackageGroupName=self.prefix, SortBy="CreationTime", SortOrder="Ascending"
        )
        return asked["ModelPackageSummaryList"]

    def decide_on_model(self, arn, status):
        words = ("--model-package-arn", arn, "--model-approval-status", status)
        command(self.lead, "aws", "sagemaker", "update-model-package", *words)

    def gate(self, name, count):
        """Waits until the newest of so many executions is at a gate; the stage and the gate's token."""
        def look():
            seen = self.executions(self.deploy)
            actions = self.actions(self.deploy, seen[0]["pipelineExecutionId"])
            return {"executions": seen, "last": actions[0] if actions else {}}

        def until(it):
            newest = it["executions"][0]
            over = newest["status"] != "InProgress"
            assert len(it["executions"]) <= count and not (over and len(it["executions"]) == count), it
            return len(it["executions"]) == count and it["last"].get("actionName") == name

        wait(look, until)
        state = self.codepipeline.get_pipeline_state(name=self.deploy)
        for stage in state["stageStates"]:
            for action in stage["actionStates"]:
                if action["actionName"] == name:
                    return stage["stageName"], action["latestExecution"]["token"]
        raise AssertionError(state)

    def decide_on_gate(self, name, count, status):
        stage, token = self.gate(name, count)
        words = ("--pipeline-name", self.deploy, "--stage-name", stage, "--action-name", name, "--token", token)
        result = ("--result", f"summary=decided,status={status}")
        command(self.lead, "aws", "codepipeline", "put-approval-result", *words, *result)

    def served(self, part):
        """The version of the model package that the endpoint of an environment serves."""
        sagemaker = profile(part).client("sagemaker")
        endpoint = sagemaker.describe_endpoint(EndpointName=f"{self.prefix}-{part}")
        assert endpoint["EndpointStatus"] == "InService", endpoint
        config = sagemaker.describe_endpoint_config(EndpointConfigName=endpoint["EndpointConfigName"])
        model = sagemaker.describe_model(ModelName=config["ProductionVariants"][0]["ModelName"])
        return int(model["Containers"][0]["ModelPackageName"].rsplit("/", 1)[1])

    def clone(self, app):
        """A working copy of a repository, by the data scientist, with Git's own client."""
        if not os.path.exists(app):
            command(self.scientist, "git", "clone", "-q", f"codecommit::{REGION}://{self.prefix}-{app}", app)

    def push(self, app, branch, files):
        """Pushes changed files to a branch."""
        self.clone(app)
        for path, text in files.items():
            with open(os.path.join(app, path), "w") as file:
                file.write(text)
        for words in (["add", "."], ["commit", "-qm", "change"], ["push", "-q", "origin", f"HEAD:{branch}"]):
            command(self.scientist, "git", *words, folder=app)
