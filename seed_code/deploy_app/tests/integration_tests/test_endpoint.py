"""Invokes a deployed endpoint as the role that is made for it.

    ENDPOINT_NAME=... INVOKE_ROLE_ARN=... python -m unittest discover --start-directory tests/integration_tests
"""

from __future__ import annotations

import csv
import os
import unittest
from pathlib import Path
from typing import Any

import boto3
from botocore.exceptions import ClientError

# Held-out rows as the build app's preprocessing writes them: the label first, then what the model is given.
ROWS = Path(__file__).with_name("rows.csv")


def as_role(role_arn: str) -> boto3.Session:
    """A session of the role, and of nobody else."""
    credentials = boto3.client("sts").assume_role(
        RoleArn=role_arn, RoleSessionName="integration-tests"
    )["Credentials"]
    return boto3.Session(
        credentials["AccessKeyId"], credentials["SecretAccessKey"], credentials["SessionToken"]
    )


class TestEndpoint(unittest.TestCase):
    """One endpoint, invoked over the network."""

    runtime: Any
    session: boto3.Session
    endpoint: str

    @classmethod
    def setUpClass(cls) -> None:
        # No skipping where they are missing: a test of an endpoint that tests none must not be green.
        cls.endpoint = os.environ["ENDPOINT_NAME"]
        cls.session = as_role(os.environ["INVOKE_ROLE_ARN"])
        cls.runtime = cls.session.client("sagemaker-runtime")

    def predict(self, rows: list[list[str]]) -> list[float]:
        body = "\n".join(",".join(row) for row in rows)
        answer = self.runtime.invoke_endpoint(
            EndpointName=self.endpoint, ContentType="text/csv", Accept="text/csv", Body=body
        )
        return [float(score) for score in answer["Body"].read().decode().replace(",", "\n").split()]

    def test_it_tells_the_malignant_from_the_benign(self) -> None:
        rows = list(csv.reader(ROWS.open()))
        scores = self.predict([features for _, *features in rows])
        self.assertEqual(len(scores), len(rows))
        for (label, *_), score in zip(rows, scores):
            self.assertTrue(0 <= score <= 1, score)
            self.assertEqual(score >= 0.5, label == "1", f"label {label}, score {score}")

    def test_its_role_may_do_nothing_else(self) -> None:
        with self.assertRaises(ClientError) as raised:
            self.session.client("sagemaker").describe_endpoint(EndpointName=self.endpoint)
        self.assertEqual(raised.exception.response["Error"]["Code"], "AccessDeniedException")


if __name__ == "__main__":
    unittest.main()
