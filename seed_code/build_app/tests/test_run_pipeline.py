"""How a run is followed and what the build's log says of it, against canned answers of AWS."""

from __future__ import annotations

import contextlib
import io
import json
import unittest
from datetime import datetime, timedelta
from typing import Any
from unittest import mock

import boto3
from botocore.response import StreamingBody
from botocore.stub import Stubber

from ml_pipelines import run_pipeline, watch
from ml_pipelines.settings import MissingSettings, read_settings
from tests.test_pipeline import SETTINGS

EXECUTION = "arn:aws:sagemaker:eu-west-1:111122223333:pipeline/churn-p-1/execution/abc"
JOB = "arn:aws:sagemaker:eu-west-1:111122223333:training-job/pipelines-abc-train-x1"
PACKAGE = "arn:aws:sagemaker:eu-west-1:111122223333:model-package/churn-models/1"
BEGAN = datetime(2026, 1, 1)


def step(name: str, status: str, **more: Any) -> dict[str, Any]:
    ended = {"EndTime": BEGAN + timedelta(seconds=7)} if status != "Executing" else {}
    return {"StepName": name, "StepStatus": status, "StartTime": BEGAN, **ended, **more}


# Made once: a client takes longer to make than a test to run.
SESSION = boto3.Session("AKIAEXAMPLE", "secret", region_name="eu-west-1")
CLIENTS: dict[str, Any] = {name: SESSION.client(name) for name in ("sagemaker", "logs", "s3")}


class Aws:
    """A session whose clients give the answers that a test has prepared, in that order."""

    def __init__(self, test: unittest.TestCase) -> None:
        self.stubs = {name: Stubber(client) for name, client in CLIENTS.items()}
        for stub in self.stubs.values():
            stub.activate()
            test.addCleanup(stub.deactivate)

    def client(self, name: str) -> Any:
        return CLIENTS[name]

    def sees(self, status: str, steps: list[dict[str, Any]], **more: Any) -> None:
        """One look at the execution and its steps."""
        self.stubs["sagemaker"].add_response(
            "describe_pipeline_execution", {"PipelineExecutionStatus": status, **more}
        )
        self.lists(steps)

    def lists(self, steps: list[dict[str, Any]]) -> None:
        self.stubs["sagemaker"].add_response(
            "list_pipeline_execution_steps", {"PipelineExecutionSteps": steps}
        )

    def evaluated(self, auc: float) -> None:
        body = json.dumps({"binary_classification_metrics": {"auc": {"value": auc}}}).encode()
        self.stubs["s3"].add_response(
            "get_object",
            {"Body": StreamingBody(io.BytesIO(body), len(body))},
            {"Bucket": "artifacts", "Key": "churn-p-1/abc/evaluation/evaluation.json"},
        )

    def wait(self) -> tuple[int, str]:
        """The build's exit status and its log, which the result in a line ends."""
        log = io.StringIO()
        with (
            mock.patch("time.sleep"),
            contextlib.redirect_stdout(log),
            contextlib.redirect_stderr(log),
        ):
            status, result = run_pipeline.wait(SETTINGS, self, EXECUTION, "0.95")  # type: ignore[arg-type]
        for stub in self.stubs.values():
            stub.assert_no_pending_responses()
        return status, f"{log.getvalue()}result: {result}"


class TestFollow(unittest.TestCase):
    def test_each_change_of_a_step_is_said_once(self) -> None:
        aws = Aws(self)
        aws.sees("Executing", [step("Preprocess", "Executing")])
        aws.sees("Executing", [step("Preprocess", "Executing")])
        aws.sees("Succeeded", [step("Preprocess", "Succeeded")])
        said: list[str] = []
        pauses: list[None] = []
        watch.follow(aws.client("sagemaker"), EXECUTION, said.append, lambda: pauses.append(None))
        self.assertEqual(
            [line.split() for line in said],
            [["Preprocess", "Executing"], ["Preprocess", "Succeeded", "after", "7", "s"]],
        )
        self.assertEqual(len(pauses), 2)


class TestOutcome(unittest.TestCase):
    def test_a_registered_model_is_named_with_its_metric(self) -> None:
        aws = Aws(self)
        steps = [step("RegisterModel", "Succeeded", Metadata={"RegisterModel": {"Arn": PACKAGE}})]
        aws.sees("Succeeded", steps)
        aws.lists(steps)
        aws.evaluated(0.9876)
        status, log = aws.wait()
        self.assertEqual(status, 0)
        self.assertIn(f"AUC 0.9876: registered {PACKAGE}", log)
        self.assertIn("result: AUC 0.9876: registered churn-models/1", log)

    def test_a_model_below_the_bar_is_no_failure_and_is_said_plainly(self) -> None:
        aws = Aws(self)
        steps = [step("CheckMetric", "Succeeded", Metadata={"Condition": {"Outcome": "False"}})]
        aws.sees("Succeeded", steps)
        aws.lists(steps)
        aws.evaluated(0.51)
        status, log = aws.wait()
        self.assertEqual(status, 0)
        self.assertIn("AUC 0.5100 is below the bar, 0.95 (", log)
        self.assertIn("NO model was registered", log)
        self.assertIn("result: NO model was registered: AUC 0.5100 is below the bar, 0.95", log)

    def test_a_metric_that_may_not_be_read_fails_nothing(self) -> None:
        aws = Aws(self)
        aws.sees("Succeeded", [])
        aws.lists([])
        aws.stubs["s3"].add_client_error("get_object", "AccessDenied", "no")
        status, log = aws.wait()
        self.assertEqual(status, 0)
        self.assertIn("not readable", log)

    def failing(self) -> Aws:
        aws = Aws(self)
        steps = [
            step("Preprocess", "Succeeded"),
            step(
                "Train",
                "Failed",
                FailureReason="AlgorithmError: exit code: 1",
                Metadata={"TrainingJob": {"Arn": JOB}},
            ),
        ]
        aws.sees("Failed", steps)
        aws.lists(steps)
        return aws

    def test_a_failed_step_fails_the_build_with_its_reason_and_the_end_of_its_log(self) -> None:
        aws = self.failing()
        # The job's ARN has its name in small letters, the stream as it is.
        stream = "pipelines-abc-Train-x1/algo-1-1767225600"
        aws.stubs["logs"].add_response(
            "describe_log_streams",
            {"logStreams": [{"logStreamName": "pipelines-abc-Other/x"}, {"logStreamName": stream}]},
            {"logGroupName": "/aws/sagemaker/TrainingJobs", "logStreamNamePrefix": "pipelines-abc-"},
        )
        aws.stubs["logs"].add_response(
            "get_log_events",
            {"events": [{"message": "ValueError: no rows\n"}]},
            {
                "logGroupName": "/aws/sagemaker/TrainingJobs",
                "logStreamName": stream,
                "limit": watch.LOG_LINES,
                "startFromHead": False,
            },
        )
        status, log = aws.wait()
        self.assertEqual(status, 1)
        self.assertIn("step Train is Failed: AlgorithmError: exit code: 1", log)
        self.assertIn("  | ValueError: no rows\n", log)

    def test_a_log_that_may_not_be_read_hides_no_failure(self) -> None:
        aws = self.failing()
        aws.stubs["logs"].add_client_error("describe_log_streams", "AccessDeniedException", "no")
        status, log = aws.wait()
        self.assertEqual(status, 1)
        self.assertIn("step Train is Failed: AlgorithmError: exit code: 1", log)
        self.assertIn("cannot be read", log)

    def test_an_execution_that_fails_without_a_failed_step_says_its_own_reason(self) -> None:
        aws = Aws(self)
        aws.sees("Failed", [], FailureReason="the role cannot be assumed")
        aws.lists([])
        status, log = aws.wait()
        self.assertEqual(status, 1)
        self.assertIn("the role cannot be assumed", log)


class TestSettings(unittest.TestCase):
    def test_everything_that_is_missing_is_named_at_once(self) -> None:
        with self.assertRaises(MissingSettings) as raised:
            read_settings({"AWS_REGION": "eu-west-1", "ARTIFACT_BUCKET": ""})
        self.assertIn("ARTIFACT_BUCKET,", str(raised.exception))
        self.assertIn("SAGEMAKER_PIPELINE_ROLE_ARN", str(raised.exception))
        self.assertNotIn("AWS_REGION", str(raised.exception))

    def test_a_build_without_settings_ends_with_status_2(self) -> None:
        with mock.patch.dict("os.environ", clear=True), contextlib.redirect_stderr(io.StringIO()):
            self.assertEqual(run_pipeline.main([]), 2)


if __name__ == "__main__":
    unittest.main()
