"""What is deployed, and what is not, against canned answers of SageMaker."""

from __future__ import annotations

import contextlib
import io
import json
import tempfile
import unittest
from pathlib import Path
from typing import Any
from unittest import mock

import boto3
from botocore.stub import Stubber

import synth
from deployment.registry import latest_approved
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
CLIENT = boto3.client(
    "sagemaker", "eu-west-1", aws_access_key_id="AKIAEXAMPLE", aws_secret_access_key="secret"
)


def setUpModule() -> None:
    """A configuration that cannot be read is told here once, and not by every test."""
    read_environments(synth.CONFIG, VARIABLES)


class Synthesis(unittest.TestCase):
    """A test with a registry of its own and a folder to write to."""

    def setUp(self) -> None:
        self.sagemaker = Stubber(CLIENT)
        self.sagemaker.activate()
        self.addCleanup(self.sagemaker.deactivate)
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.output = Path(folder.name)

    def registry(self, *pages: list[str], artifact: str = ARTIFACT, image: str = IMAGE) -> None:
        """The approved packages, newest first, in pages as the service may cut them."""
        for number, page in enumerate(pages):
            more = {"NextToken": str(number)} if number + 1 < len(pages) else {}
            asked = {
                "ModelPackageGroupName": GROUP,
                "ModelApprovalStatus": "Approved",
                "SortBy": "CreationTime",
                "SortOrder": "Descending",
                **({"NextToken": str(number - 1)} if number else {}),
            }
            summaries = [
                {
                    "ModelPackageArn": arn,
                    "CreationTime": "2026-01-01T00:00:00Z",
                    "ModelPackageStatus": "Completed",
                }
                for arn in page
            ]
            self.sagemaker.add_response(
                "list_model_packages", {"ModelPackageSummaryList": summaries, **more}, asked
            )
            if page:
                container = {"Image": image, "ModelDataUrl": artifact}
                self.sagemaker.add_response(
                    "describe_model_package",
                    {
                        "ModelPackageName": "-",
                        "ModelPackageArn": page[0],
                        "CreationTime": "2026-01-01T00:00:00Z",
                        "ModelPackageStatus": "Completed",
                        "ModelPackageStatusDetails": {"ValidationStatuses": []},
                        "InferenceSpecification": {"Containers": [container]},
                    },
                    {"ModelPackageName": page[0]},
                )
                break

    def synthesise(self, **changes: str) -> dict[str, Any]:
        with contextlib.redirect_stdout(io.StringIO()):
            synth.synthesise({**VARIABLES, **changes}, CLIENT, self.output)
        return {
            file.name.partition(".")[0]: json.loads(file.read_text())
            for file in self.output.glob("*.template.json")
        }


class TestWhichModel(Synthesis):
    def test_the_newest_approved_package_is_deployed(self) -> None:
        self.registry([PACKAGE, PACKAGE[:-1] + "2"])
        self.assertEqual(latest_approved(CLIENT, GROUP).arn, PACKAGE)

    def test_an_empty_page_is_not_the_end_of_the_list(self) -> None:
        self.registry([], [PACKAGE])
        self.assertEqual(latest_approved(CLIENT, GROUP).arn, PACKAGE)

    def test_without_an_approved_model_nothing_is_written_and_the_next_step_is_said(self) -> None:
        self.registry([])
        with self.assertRaisesRegex(Problem, "no model of the group churn-models is approved yet"):
            self.synthesise()
        self.assertEqual(list(self.output.iterdir()), [])

    def test_the_build_fails_without_an_approved_model(self) -> None:
        self.registry([])
        log = io.StringIO()
        with (
            mock.patch.dict("os.environ", VARIABLES),
            mock.patch("boto3.client", return_value=CLIENT),
            contextlib.redirect_stderr(log),
        ):
            self.assertEqual(synth.main(["--output", str(self.output)]), 1)
        self.assertIn("update-model-package", log.getvalue())

    def test_the_build_leaves_the_model_that_it_deploys(self) -> None:
        self.registry([PACKAGE])
        left = self.output / "model.txt"
        with (
            mock.patch.dict("os.environ", VARIABLES),
            mock.patch("boto3.client", return_value=CLIENT),
            contextlib.redirect_stdout(io.StringIO()),
        ):
            self.assertEqual(synth.main(["--output", str(self.output), "--model", str(left)]), 0)
        self.assertEqual(left.read_text(), PACKAGE)

    def test_a_model_that_the_role_could_not_read_is_refused(self) -> None:
        self.registry([PACKAGE], artifact="https://elsewhere/model.tar.gz")
        with self.assertRaisesRegex(Problem, "a model in S3"):
            self.synthesise()


class TestTemplates(Synthesis):
    def setUp(self) -> None:
        super().setUp()
        self.registry([PACKAGE])

    def resources(self, environment: str = "preprod", **changes: str) -> dict[str, Any]:
        resources: dict[str, Any] = self.synthesise(**changes)[environment]["Resources"]
        return resources

    def statements(self, role: dict[str, Any]) -> dict[str, Any]:
        [policy] = role["Properties"]["Policies"]
        return {each["Sid"]: each for each in policy["PolicyDocument"]["Statement"]}

    def test_there_is_one_for_each_environment_of_its_own_size(self) -> None:
        templates = self.synthesise()
        self.assertEqual(set(templates), {"dev", "preprod", "prod"})
        for name, template in templates.items():
            config = json.loads((synth.CONFIG / f"{name}.json").read_text())
            [variant] = template["Resources"]["EndpointConfig"]["Properties"]["ProductionVariants"]
            self.assertEqual(variant["InstanceType"], config["instance_type"])
            self.assertEqual(variant["InitialInstanceCount"], config["instance_count"])

    def test_the_model_is_made_from_the_package_itself(self) -> None:
        model = self.resources()["Model"]["Properties"]
        self.assertEqual(model["Containers"], [{"ModelPackageName": PACKAGE}])

    def test_a_new_package_can_replace_model_and_configuration_under_a_running_endpoint(self) -> None:
        resources = self.resources()
        # CloudFormation cannot replace what has a fixed name: it makes the new one first.
        self.assertNotIn("ModelName", resources["Model"]["Properties"])
        self.assertNotIn("EndpointConfigName", resources["EndpointConfig"]["Properties"])
        self.assertEqual(
            resources["Endpoint"]["Properties"]["EndpointName"], "churn-p-1-preprod"
        )

    def test_the_endpoints_role_reads_this_model_and_no_other(self) -> None:
        statements = self.statements(self.resources()["ExecutionRole"])
        self.assertEqual(statements["ReadModel"]["Action"], ["s3:GetObject"])
        self.assertEqual(
            statements["ReadModel"]["Resource"],
            "arn:aws:s3:::artifacts/churn-p-1/abc/model/job/output/model.tar.gz",
        )
        self.assertEqual(statements["DecryptModel"]["Resource"], KEY)
        self.assertEqual(
            statements["PullImage"]["Resource"],
            "arn:aws:ecr:eu-west-1:141502667606:repository/sagemaker-xgboost",
        )

    def test_the_builds_that_test_an_endpoint_may_take_the_role_that_invokes_it(self) -> None:
        testers = ["arn:aws:iam::222222222222:role/a", "arn:aws:iam::222222222222:role/b"]
        role = self.resources("preprod", PREPROD_TESTERS=",".join(testers))["InvokeRole"]
        self.assertEqual(role["Properties"]["Path"], "/churn-p-1/preprod/")
        [trust] = role["Properties"]["AssumeRolePolicyDocument"]["Statement"]
        self.assertEqual(trust["Principal"]["AWS"][1:], testers)

    def test_what_a_pipeline_of_its_own_deploys_has_a_prefix_of_its_own(self) -> None:
        resources = self.resources("preprod", PROJECT_PREFIX="churn-p-1-Develop")
        endpoint = resources["Endpoint"]["Properties"]["EndpointName"]
        self.assertEqual(endpoint, "churn-p-1-Develop-preprod")
        self.assertEqual(resources["InvokeRole"]["Properties"]["Path"], "/churn-p-1-Develop/preprod/")

    def test_the_invoke_role_may_invoke_this_endpoint_and_is_for_its_own_account(self) -> None:
        role = self.resources("prod")["InvokeRole"]
        [trust] = role["Properties"]["AssumeRolePolicyDocument"]["Statement"]
        self.assertEqual(trust["Principal"], {"AWS": ["arn:aws:iam::444444444444:root"]})
        statements = self.statements(role)
        self.assertEqual(list(statements), ["Invoke"])
        self.assertEqual(statements["Invoke"]["Action"], ["sagemaker:InvokeEndpoint"])
        self.assertEqual(statements["Invoke"]["Resource"], {"Ref": "Endpoint"})

    def test_only_logging_in_to_the_registry_is_allowed_on_everything(self) -> None:
        for name, template in self.synthesise().items():
            for role in ("ExecutionRole", "InvokeRole"):
                for sid, statement in self.statements(template["Resources"][role]).items():
                    if statement["Resource"] == "*":
                        self.assertEqual(sid, "LogInToRegistry", name)

    def test_everything_carries_the_projects_tags(self) -> None:
        for name, resource in self.resources().items():
            tags = {tag["Key"]: tag["Value"] for tag in resource["Properties"]["Tags"]}
            self.assertEqual(tags["sagemaker:project-name"], "churn", name)
            self.assertEqual(tags["sagemaker:project-id"], "p-1", name)

    def test_the_outputs_say_what_to_invoke_and_as_whom(self) -> None:
        self.assertEqual(set(self.synthesise()["dev"]["Outputs"]), {"EndpointName", "InvokeRoleArn"})

    def test_an_environment_in_another_region_than_the_package_is_refused(self) -> None:
        with self.assertRaisesRegex(Problem, "prod is in us-east-1"):
            self.synthesise(PROD_REGION="us-east-1")
        self.assertEqual(list(self.output.iterdir()), [])


class TestSettings(unittest.TestCase):
    def check(self, content: str, expected: str, variables: dict[str, str] = VARIABLES) -> None:
        with tempfile.TemporaryDirectory() as folder:
            (Path(folder) / "dev.json").write_text(content)
            with self.assertRaisesRegex(Problem, expected):
                read_environments(Path(folder), variables)

    def test_a_wrong_configuration_is_refused_with_its_file(self) -> None:
        self.check("{", r"dev\.json is not JSON")
        self.check('{"instance_type": "ml.m5.large"}', "must have instance_type and instance_count")
        self.check('{"instance_type": 5, "instance_count": 1}', "instance_type must be a str")
        self.check('{"instance_type": "x", "instance_count": 0}', "at least 1")

    def test_an_environment_without_an_account_is_refused(self) -> None:
        self.check(
            '{"instance_type": "ml.m5.large", "instance_count": 1}', "DEV_ACCOUNT_ID is not set", {}
        )


if __name__ == "__main__":
    unittest.main()
