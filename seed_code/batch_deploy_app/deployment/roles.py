"""The roles of an environment, each for one purpose and with what that needs.

    PredictRole     the model's container: this model, rows in, predictions out
    SummariseRole   the job that looks at the predictions
    PipelineRole    SageMaker Pipelines: these two kinds of jobs
    ScheduleRole    EventBridge: starts the pipeline
    RunRole         people and tests: start it on rows of their own, and read what came of them
"""

from __future__ import annotations

from typing import Any

from deployment.code import Code
from deployment.policy import allow, policy, pull_image, suppress, trust
from deployment.registry import ModelPackage
from deployment.settings import OUTPUT, SAMPLES, Environment, Project

REGISTRY = ("W11", "ecr:GetAuthorizationToken supports no resource but *")


class Roles:
    """Makes the roles of one environment."""

    def __init__(
        self, project: Project, environment: Environment, package: ModelPackage, code: Code
    ) -> None:
        self.project = project
        self.environment = environment
        self.package = package
        self.code = code
        self.pipeline = f"{project.prefix}-{environment.name}"

    def all(self) -> dict[str, Any]:
        """The roles, by their names in the template."""
        return {
            "PredictRole": self._predict(),
            "SummariseRole": self._summarise(),
            "PipelineRole": self._pipeline(),
            "ScheduleRole": self._schedule(),
            "RunRole": self._run(),
        }

    def arn(self, service: str, resource: str) -> str:
        """The ARN of something in the environment."""
        place = f"{self.environment.region}:{self.environment.account_id}"
        return f"arn:{self.package.partition}:{service}:{place}:{resource}"

    @property
    def pipeline_arn(self) -> str:
        """The pipeline's ARN, in the small letters in which SageMaker writes it."""
        return self.arn("sagemaker", f"pipeline/{self.pipeline.lower()}")

    def _predict(self) -> dict[str, Any]:
        partition = self.package.partition
        artifact = f"arn:{partition}:s3:::{self.package.artifact.removeprefix('s3://')}"
        statements = [
            # Model and key are in the account that trained it, whose bucket and key policies must admit this one, too.
            allow("ReadModel", ["s3:GetObject"], artifact),
            allow("DecryptModel", ["kms:Decrypt"], self.project.artifact_key_arn),
            *pull_image(partition, self.package.image),
            self._log("TransformJobs"),
        ]
        data = self._data(reads=[self.environment.input_prefix, SAMPLES])
        policies = [policy("Predict", statements), *data]
        return self._role("What the model's container runs as", "sagemaker", policies, REGISTRY)

    def _summarise(self) -> dict[str, Any]:
        partition = self.package.partition
        bucket = f"arn:{partition}:s3:::{self.code.bucket}"
        code = [
            allow("ReadCode", ["s3:GetObject"], f"{bucket}/{self.code.key}"),
            allow("FindCode", ["s3:ListBucket"], bucket, StringEquals={"s3:prefix": self.code.key}),
            allow("DecryptCode", ["kms:Decrypt"], self.project.artifact_key_arn),
        ]
        statements = [*pull_image(partition, self.package.image), self._log("ProcessingJobs")]
        data = self._data(reads=[self.environment.input_prefix, OUTPUT, SAMPLES])
        policies = [policy("Summarise", statements), policy("Code", code), *data]
        return self._role("What summarises predictions", "sagemaker", policies, REGISTRY)

    def _pipeline(self) -> dict[str, Any]:
        # SageMaker Pipelines calls all its jobs so.
        jobs = {kind: self.arn("sagemaker", f"{kind}-job/pipelines-*") for kind in ("transform", "processing")}
        statements = [
            allow(
                "Predict",
                [
                    "sagemaker:AddTags",
                    "sagemaker:CreateTransformJob",
                    "sagemaker:DescribeTransformJob",
                    "sagemaker:StopTransformJob",
                ],
                jobs["transform"],
            ),
            allow(
                "Summarise",
                [
                    "sagemaker:AddTags",
                    "sagemaker:CreateProcessingJob",
                    "sagemaker:DescribeProcessingJob",
                    "sagemaker:StopProcessingJob",
                ],
                jobs["processing"],
            ),
            allow(
                "GiveItsRole",
                ["iam:PassRole"],
                {"Fn::GetAtt": ["SummariseRole", "Arn"]},
                StringEquals={"iam:PassedToService": "sagemaker.amazonaws.com"},
            ),
        ]
        return self._role("What the batch pipeline runs as", "sagemaker", [policy("Run", statements)])

    def _schedule(self) -> dict[str, Any]:
        statements = [allow("Start", ["sagemaker:StartPipelineExecution"], self.pipeline_arn)]
        return self._role("Starts the batch pipeline on time", "events", [policy("Start", statements)])

    def _run(self) -> dict[str, Any]:
        """Who of the account may take it on is decided by their own policies, with `sts:AssumeRole`."""
        account = f"arn:{self.package.partition}:iam::{self.environment.account_id}:root"
        executions = f"{self.pipeline_arn}/execution/*"
        statements = [
            allow("Start", ["sagemaker:StartPipelineExecution"], self.pipeline_arn),
            allow(
                "Watch",
                ["sagemaker:DescribePipelineExecution", "sagemaker:ListPipelineExecutionSteps"],
                executions,
            ),
        ]
        policies = [policy("Run", statements), *self._data(reads=[SAMPLES], writes=[SAMPLES])]
        role = self._role("Runs the batch pipeline on samples", "", policies)
        role["Properties"]["AssumeRolePolicyDocument"] = trust(
            {"AWS": [account, *self.environment.testers]}
        )
        # Where the project's tests look for roles that they may take.
        role["Properties"]["Path"] = f"/{self.project.prefix}/{self.environment.name}/"
        return role

    def _data(
        self, reads: list[str], writes: list[str] | None = None
    ) -> list[dict[str, Any]]:
        """Policies for reading and writing below some folders of the environment's bucket."""
        bucket = {"Fn::GetAtt": ["Bucket", "Arn"]}

        def below(folders: list[str]) -> list[dict[str, str]]:
            return [{"Fn::Sub": f"${{Bucket.Arn}}/{folder}/*"} for folder in folders]

        listed = {"s3:prefix": [f"{folder}/*" for folder in reads]}
        reading = [
            allow("ReadData", ["s3:GetObject"], below(reads)),
            allow("ListData", ["s3:ListBucket"], bucket, StringLike=listed),
        ]
        writing = [
            allow("WriteData", ["s3:PutObject"], below(writes or [OUTPUT, SAMPLES])),
            allow("UseKey", ["kms:Decrypt", "kms:GenerateDataKey"], {"Fn::GetAtt": ["Key", "Arn"]}),
        ]
        return [policy("ReadData", reading), policy("WriteData", writing)]

    def _log(self, jobs: str) -> dict[str, Any]:
        group = self.arn("logs", f"log-group:/aws/sagemaker/{jobs}")
        actions = ["CreateLogGroup", "CreateLogStream", "DescribeLogStreams", "PutLogEvents"]
        return allow("WriteLog", [f"logs:{each}" for each in actions], [group, f"{group}:*"])

    def _role(
        self,
        description: str,
        service: str,
        policies: list[dict[str, Any]],
        *suppressed: tuple[str, str],
    ) -> dict[str, Any]:
        metadata = {"Metadata": suppress(*suppressed)} if suppressed else {}
        return {
            "Type": "AWS::IAM::Role",
            **metadata,
            "Properties": {
                "Description": f"{description} ({self.pipeline})",
                "AssumeRolePolicyDocument": trust({"Service": f"{service}.amazonaws.com"}),
                "Policies": policies,
                "Tags": self.project.tags,
            },
        }
