"""A deployed batch pipeline, run as its users run it: as the role that may do so and nothing else.

The pipeline's test actions set PIPELINE_NAME, BUCKET_NAME and RUN_ROLE_ARN from the outputs of the stack that they test. At
a desk:

    PIPELINE_NAME=... BUCKET_NAME=... RUN_ROLE_ARN=... python -m unittest discover --start-directory tests/integration_tests
"""

from __future__ import annotations

import csv
import json
import os
import time
import uuid
from pathlib import Path
from typing import Any

import boto3

# Rows as the batch pipeline takes them, an id first, and what they should be predicted as. No model was trained on them.
ROWS = Path(__file__).parent / "integration_tests" / "rows.csv"
LABELS = Path(__file__).parent / "integration_tests" / "labels.csv"

# How long a run may take, and how often it is looked at.
MINUTES, SECONDS = 30, 2


def labels() -> dict[str, str]:
    """What each row should be predicted as, by its id."""
    with LABELS.open() as file:
        return dict(csv.reader(file))


def as_role(role_arn: str) -> boto3.Session:
    """A session of the role, and of nobody else."""
    credentials = boto3.client("sts").assume_role(RoleArn=role_arn, RoleSessionName="tests")["Credentials"]
    return boto3.Session(
        credentials["AccessKeyId"],
        credentials["SecretAccessKey"],
        credentials["SessionToken"],
        region_name=os.environ.get("ENVIRONMENT_REGION"),
    )


class Batch:
    """The batch pipeline that is tested."""

    def __init__(self) -> None:
        # No skipping where they are missing: a test that tests nothing must not be green.
        self.pipeline, self.bucket = os.environ["PIPELINE_NAME"], os.environ["BUCKET_NAME"]
        self.session = as_role(os.environ["RUN_ROLE_ARN"])
        self.sagemaker = self.session.client("sagemaker")
        self.s3 = self.session.client("s3")

    def run(self, rows: bytes) -> tuple[list[list[str]], dict[str, float]]:
        """Predicts rows: the predictions, and their summary."""
        sample = f"samples/{uuid.uuid4()}"
        self.s3.put_object(Bucket=self.bucket, Key=f"{sample}/rows/rows.csv", Body=rows)
        base = f"s3://{self.bucket}/{sample}"
        given = {"InputUri": f"{base}/rows/", "OutputUri": f"{base}/output"}
        arn = self.sagemaker.start_pipeline_execution(
            PipelineName=self.pipeline,
            PipelineParameters=[{"Name": name, "Value": value} for name, value in given.items()],
        )["PipelineExecutionArn"]
        self._wait(arn)
        output = f"{sample}/output/{arn.rsplit('/', 1)[-1]}"
        predictions = self._read(f"{output}/predictions/rows.csv.out").decode()
        summary = json.loads(self._read(f"{output}/summary/summary.json"))
        return list(csv.reader(predictions.splitlines())), summary

    def _read(self, key: str) -> bytes:
        body: bytes = self.s3.get_object(Bucket=self.bucket, Key=key)["Body"].read()
        return body

    def _wait(self, arn: str) -> None:
        until = time.monotonic() + MINUTES * 60
        while time.monotonic() < until:
            status = self.sagemaker.describe_pipeline_execution(PipelineExecutionArn=arn)[
                "PipelineExecutionStatus"
            ]
            if status == "Succeeded":
                return
            if status in ("Failed", "Stopped"):
                raise AssertionError(f"{arn} ended as {status}: {self._reasons(arn)}")
            time.sleep(SECONDS)
        raise AssertionError(f"{arn} has not ended after {MINUTES} minutes")

    def _reasons(self, arn: str) -> list[Any]:
        steps = self.sagemaker.list_pipeline_execution_steps(PipelineExecutionArn=arn)
        reasons = ((each["StepName"], each.get("FailureReason")) for each in steps["PipelineExecutionSteps"])
        return [each for each in reasons if each[1]]
