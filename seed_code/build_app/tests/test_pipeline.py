"""What the pipeline's definition says, and what describing it does on AWS. Nothing leaves the machine."""

from __future__ import annotations

import io
import json
import unittest
from typing import Any

import boto3
from botocore.awsrequest import AWSResponse, HeadersDict
from urllib3 import HTTPResponse

from ml_pipelines.session import ArtifactSession
from ml_pipelines.settings import Settings
from ml_pipelines.training.pipeline import get_pipeline

KEY = "arn:aws:kms:eu-west-1:111122223333:key/00000000-0000-0000-0000-000000000000"
SETTINGS = Settings(
    region="eu-west-1",
    project_name="churn",
    project_id="p-1",
    pipeline_name="churn-p-1",
    pipeline_role_arn="arn:aws:iam::111122223333:role/pipeline",
    artifact_bucket="artifacts",
    artifact_key_arn=KEY,
    model_package_group="churn-models",
)


class TestPipeline(unittest.TestCase):
    """One definition, made once (it takes seconds), looked at from several sides."""

    definition: dict[str, Any]
    requests: list[Any]

    @classmethod
    def setUpClass(cls) -> None:
        cls.requests = []

        def answer(request: Any, **_: Any) -> Any:
            cls.requests.append(request)
            nothing = HTTPResponse(io.BytesIO(), preload_content=False)
            return AWSResponse(request.url, 200, HeadersDict(), nothing)

        session = boto3.Session("AKIAEXAMPLE", "secret", region_name=SETTINGS.region)
        session.events.register("before-send", answer)
        pipeline = get_pipeline(SETTINGS, ArtifactSession(session, SETTINGS.artifact_bucket))
        cls.definition = json.loads(pipeline.definition())

    def step(self, name: str) -> dict[str, Any]:
        return next(step for step in self.definition["Steps"] if step["Name"] == name)

    def test_describing_it_uploads_the_two_scripts_and_calls_nothing_else(self) -> None:
        self.assertEqual({request.method for request in self.requests}, {"PUT"})
        uploads = {request.url.partition("?")[0].rpartition("/") for request in self.requests}
        self.assertEqual({name for _, _, name in uploads}, {"preprocess.py", "evaluate.py"})
        for folder, _, _ in uploads:
            self.assertIn("/churn-p-1/code/", folder)

    def test_uploads_are_encrypted_with_the_projects_key(self) -> None:
        for request in self.requests:
            key = request.headers["x-amz-server-side-encryption-aws-kms-key-id"]
            self.assertIn(key, (KEY, KEY.encode()))

    def test_its_steps_are_what_the_readme_says(self) -> None:
        names = [step["Name"] for step in self.definition["Steps"]]
        self.assertEqual(names, ["Preprocess", "Train", "Evaluate", "CheckMetric"])

    def test_what_jobs_write_is_encrypted_with_the_projects_key(self) -> None:
        for name, where in (
            ("Preprocess", "ProcessingOutputConfig"),
            ("Train", "OutputDataConfig"),
            ("Evaluate", "ProcessingOutputConfig"),
        ):
            self.assertEqual(self.step(name)["Arguments"][where]["KmsKeyId"], KEY, name)

    def test_every_job_carries_the_projects_tags(self) -> None:
        for name in ("Preprocess", "Train", "Evaluate"):
            self.assertEqual(self.step(name)["Arguments"]["Tags"], SETTINGS.tags, name)

    def test_a_model_is_registered_only_from_the_bar_upwards(self) -> None:
        check = self.step("CheckMetric")["Arguments"]
        [condition] = check["Conditions"]
        self.assertEqual(condition["Type"], "GreaterThanOrEqualTo")
        self.assertEqual(condition["RightValue"], {"Get": "Parameters.MinimumAuc"})
        self.assertEqual([step["Name"] for step in check["IfSteps"]], ["RegisterModel"])
        self.assertEqual(check["ElseSteps"], [])

    def test_a_registered_model_waits_for_a_person(self) -> None:
        [register] = self.step("CheckMetric")["Arguments"]["IfSteps"]
        self.assertEqual(
            register["Arguments"]["ModelApprovalStatus"], {"Get": "Parameters.ModelApprovalStatus"}
        )
        defaults = {each["Name"]: each["DefaultValue"] for each in self.definition["Parameters"]}
        self.assertEqual(defaults["ModelApprovalStatus"], "PendingManualApproval")

    def test_a_registered_model_has_its_metrics_with_it(self) -> None:
        [register] = self.step("CheckMetric")["Arguments"]["IfSteps"]
        statistics = register["Arguments"]["ModelMetrics"]["ModelQuality"]["Statistics"]
        self.assertEqual(statistics["ContentType"], "application/json")
        self.assertIn("evaluation.json", json.dumps(statistics["S3Uri"]))


if __name__ == "__main__":
    unittest.main()
