"""What is deployed, and what is not, against canned answers of SageMaker and S3."""

from __future__ import annotations

import contextlib
import hashlib
import io
import json
import re
import tempfile
import unittest
from pathlib import Path
from typing import Any
from unittest import mock

import boto3
from botocore.stub import Stubber

import synth
from deployment.settings import Problem, read_environments

GROUP = "churn-models"
PACKAGE = f"arn:aws:sagemaker:eu-west-1:222222222222:model-package/{GROUP}/3"
IMAGE = "141502667606.dkr.ecr.eu-west-1.amazonaws.com/sagemaker-xgboost:1.7-1"
ARTIFACT = "s3://artifacts/churn-p-1/abc/model/job/output/model.tar.gz"
KEY = "arn:aws:kms:eu-west-1:222222222222:key/00000000-0000-0000-0000-000000000000"
VARIABLES = {
    "SAGEMAKER_PROJECT_NAME": "churn",
    "SAGEMAKER_PROJECT_ID": "p-1",
    "MODEL_PACKAGE_GROUP_NAME": GROUP,
    "ARTIFACT_BUCKET": "artifacts",
    "ARTIFACT_BUCKET_KMS_KEY_ARN": KEY,
    "DEV_ACCOUNT_ID": "222222222222",
    "DEV_REGION": "eu-west-1",
    "PREPROD_ACCOUNT_ID": "333333333333",
    "PREPROD_REGION": "eu-west-1",
    "PROD_ACCOUNT_ID": "444444444444",
    "PROD_REGION": "eu-west-1",
}
CREDENTIALS = {"aws_access_key_id": "AKIAEXAMPLE", "aws_secret_access_key": "secret"}
SAGEMAKER = boto3.client("sagemaker", "eu-west-1", **CREDENTIALS)
S3 = boto3.client("s3", "eu-west-1", **CREDENTIALS)
ROLES = ("PredictRole", "SummariseRole", "PipelineRole", "ScheduleRole", "RunRole")


def setUpModule() -> None:
    """A configuration that cannot be read is told here once, and not by every test."""
    read_environments(synth.CONFIG, VARIABLES)


class Synthesis(unittest.TestCase):
    """A test with a registry and a bucket of its own, and a folder to write to."""

    def setUp(self) -> None:
        self.sagemaker, self.s3 = Stubber(SAGEMAKER), Stubber(S3)
        for stub in (self.sagemaker, self.s3):
            stub.activate()
            self.addCleanup(stub.deactivate)
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.output = Path(folder.name)

    def registry(self, *approved: str) -> None:
        """The approved packages, the newest first, and the code's place."""
        status = {"CreationTime": "2026-01-01T00:00:00Z", "ModelPackageStatus": "Completed"}
        self.sagemaker.add_response(
            "list_model_packages",
            {"ModelPackageSummaryList": [{"ModelPackageArn": arn, **status} for arn in approved]},
            {
                "ModelPackageGroupName": GROUP,
                "ModelApprovalStatus": "Approved",
                "SortBy": "CreationTime",
                "SortOrder": "Descending",
            },
        )
        if approved:
            self.sagemaker.add_response(
                "describe_model_package",
                {
                    "ModelPackageName": "-",
                    "ModelPackageArn": approved[0],
                    **status,
                    "ModelPackageStatusDetails": {"ValidationStatuses": []},
                    "InferenceSpecification": {
                        "Containers": [{"Image": IMAGE, "ModelDataUrl": ARTIFACT}]
                    },
                },
                {"ModelPackageName": approved[0]},
            )
            code = synth.SUMMARISE.read_bytes()
            digest = hashlib.sha256(code).hexdigest()[:16]
            self.code = f"churn-p-1/code/{digest}/summarise.py"
            self.s3.add_response(
                "put_object", {}, {"Bucket": "artifacts", "Key": self.code, "Body": code}
            )

    def synthesise(self, **changes: str) -> dict[str, Any]:
        with contextlib.redirect_stdout(io.StringIO()):
            synth.synthesise({**VARIABLES, **changes}, SAGEMAKER, S3, self.output)
        return {
            file.name.partition(".")[0]: json.loads(file.read_text())
            for file in self.output.glob("*.template.json")
        }


class TestWhichModel(Synthesis):
    def test_without_an_approved_model_nothing_is_written_and_the_next_step_is_said(self) -> None:
        self.registry()
        with self.assertRaisesRegex(Problem, "no model of the group churn-models is approved yet"):
            self.synthesise()
        self.assertEqual(list(self.output.iterdir()), [])

    def test_the_build_leaves_the_model_that_it_deploys(self) -> None:
        self.registry(PACKAGE, PACKAGE[:-1] + "2")
        left = self.output / "model.txt"
        clients = {"sagemaker": SAGEMAKER, "s3": S3}
        with (
            mock.patch.dict("os.environ", VARIABLES),
            mock.patch("boto3.client", side_effect=clients.get),
            contextlib.redirect_stdout(io.StringIO()),
        ):
            self.assertEqual(synth.main(["--output", str(self.output), "--model", str(left)]), 0)
        self.assertEqual(left.read_text(), PACKAGE)


class TestTemplates(Synthesis):
    def setUp(self) -> None:
        super().setUp()
        self.registry(PACKAGE)

    def resources(self, environment: str = "preprod", **changes: str) -> dict[str, Any]:
        resources: dict[str, Any] = self.synthesise(**changes)[environment]["Resources"]
        return resources

    def statements(self, role: dict[str, Any]) -> dict[str, Any]:
        documents = [policy["PolicyDocument"] for policy in role["Properties"]["Policies"]]
        return {each["Sid"]: each for document in documents for each in document["Statement"]}

    def steps(self, resources: dict[str, Any]) -> dict[str, Any]:
        body = resources["Pipeline"]["Properties"]["PipelineDefinition"]["PipelineDefinitionBody"]
        return {step["Name"]: step for step in json.loads(body["Fn::Sub"])["Steps"]}

    def test_there_is_one_for_each_environment_as_its_configuration_says(self) -> None:
        templates = self.synthesise()
        self.assertEqual(set(templates), {"dev", "preprod", "prod"})
        for name, template in templates.items():
            config = json.loads((synth.CONFIG / f"{name}.json").read_text())
            schedule = template["Resources"]["Schedule"]["Properties"]
            self.assertEqual(schedule["ScheduleExpression"], config["schedule"])
            self.assertEqual(schedule["State"], "ENABLED" if config["enabled"] else "DISABLED")
            predict = self.steps(template["Resources"])["Predict"]["Arguments"]
            self.assertEqual(predict["TransformResources"]["InstanceType"], config["instance_type"])

    def test_the_model_is_made_from_the_package_itself_and_can_be_replaced(self) -> None:
        model = self.resources()["Model"]["Properties"]
        self.assertEqual(model["Containers"], [{"ModelPackageName": PACKAGE}])
        self.assertNotIn("ModelName", model)

    def test_the_pipeline_names_only_what_the_template_has(self) -> None:
        resources = self.resources()
        body = resources["Pipeline"]["Properties"]["PipelineDefinition"]["PipelineDefinitionBody"]
        named = set(re.findall(r"\$\{([A-Za-z]+)", body["Fn::Sub"]))
        self.assertEqual(named, {"Bucket", "Key", "Model", "SummariseRole"})
        self.assertLessEqual(named, set(resources))

    def test_the_schedule_starts_this_pipeline_on_the_rows_of_the_configuration(self) -> None:
        [target] = self.resources()["Schedule"]["Properties"]["Targets"]
        self.assertEqual(
            target["Arn"], "arn:aws:sagemaker:eu-west-1:333333333333:pipeline/churn-p-1-preprod"
        )
        [given] = target["SageMakerPipelineParameters"]["PipelineParameterList"]
        self.assertEqual(given, {"Name": "InputUri", "Value": {"Fn::Sub": "s3://${Bucket}/input/"}})

    def test_the_container_reads_this_model_and_no_other(self) -> None:
        statements = self.statements(self.resources()["PredictRole"])
        self.assertEqual(
            statements["ReadModel"]["Resource"],
            "arn:aws:s3:::artifacts/churn-p-1/abc/model/job/output/model.tar.gz",
        )
        self.assertEqual(statements["DecryptModel"]["Resource"], KEY)

    def test_the_summary_runs_the_code_that_was_published(self) -> None:
        resources = self.resources()
        inputs = self.steps(resources)["Summarise"]["Arguments"]["ProcessingInputs"]
        self.assertEqual(inputs[0]["S3Input"]["S3Uri"], f"s3://artifacts/{self.code}")
        read = self.statements(resources["SummariseRole"])["ReadCode"]
        self.assertEqual(read["Resource"], f"arn:aws:s3:::artifacts/{self.code}")

    def test_samples_are_apart_from_what_is_scheduled(self) -> None:
        statements = self.statements(self.resources()["RunRole"])
        for sid in ("ReadData", "WriteData"):
            self.assertEqual(statements[sid]["Resource"], [{"Fn::Sub": "${Bucket.Arn}/samples/*"}])

    def test_the_builds_that_test_may_take_the_role_that_runs_samples(self) -> None:
        testers = ["arn:aws:iam::222222222222:role/a", "arn:aws:iam::222222222222:role/b"]
        role = self.resources("preprod", PREPROD_TESTERS=",".join(testers))["RunRole"]
        self.assertEqual(role["Properties"]["Path"], "/churn-p-1/preprod/")
        [trust] = role["Properties"]["AssumeRolePolicyDocument"]["Statement"]
        account = "arn:aws:iam::333333333333:root"
        self.assertEqual(trust["Principal"], {"AWS": [account, *testers]})

    def test_only_logging_in_to_the_registry_is_allowed_on_everything(self) -> None:
        for name, template in self.synthesise().items():
            for role in ROLES:
                for sid, statement in self.statements(template["Resources"][role]).items():
                    if statement["Resource"] == "*":
                        self.assertEqual(sid, "LogInToRegistry", name)

    def test_everything_that_takes_tags_carries_the_projects(self) -> None:
        for name, resource in self.resources().items():
            if name in ("BucketPolicy", "Schedule"):
                continue
            tags = {tag["Key"]: tag["Value"] for tag in resource["Properties"]["Tags"]}
            self.assertEqual(tags["sagemaker:project-name"], "churn", name)
            self.assertEqual(tags["sagemaker:project-id"], "p-1", name)

    def test_an_environment_in_another_region_than_the_package_is_refused(self) -> None:
        with self.assertRaisesRegex(Problem, "prod is in us-east-1"):
            self.synthesise(PROD_REGION="us-east-1")
        self.assertEqual(list(self.output.iterdir()), [])


class TestSettings(unittest.TestCase):
    GOOD = {
        "instance_type": "ml.m5.large",
        "schedule": "rate(1 day)",
        "enabled": True,
        "input_prefix": "rows/new/",
    }

    def read(self, content: str, variables: dict[str, str] = VARIABLES) -> Any:
        with tempfile.TemporaryDirectory() as folder:
            (Path(folder) / "dev.json").write_text(content)
            return read_environments(Path(folder), variables)

    def check(self, expected: str, **changes: Any) -> None:
        with self.assertRaisesRegex(Problem, expected):
            self.read(json.dumps({**self.GOOD, **changes}))

    def test_a_prefix_is_a_folder(self) -> None:
        [environment] = self.read(json.dumps(self.GOOD))
        self.assertEqual(environment.input_prefix, "rows/new")

    def test_a_wrong_configuration_is_refused_with_its_file(self) -> None:
        with self.assertRaisesRegex(Problem, r"dev\.json is not JSON"):
            self.read("{")
        self.check("must have instance_type, schedule", size=3)
        self.check("enabled must be a bool", enabled="yes")
        self.check("schedule must be like cron", schedule="daily")
        self.check("a folder that is not output or samples", input_prefix="samples/mine")
        self.check("a folder that is not output or samples", input_prefix="/")

    def test_an_environment_without_an_account_is_refused(self) -> None:
        with self.assertRaisesRegex(Problem, "DEV_ACCOUNT_ID is not set"):
            self.read(json.dumps(self.GOOD), {})


if __name__ == "__main__":
    unittest.main()
