"""A deployed endpoint, asked as its clients ask it: as the role that may invoke it and do nothing else.

The pipeline's test actions set ENDPOINT_NAME and INVOKE_ROLE_ARN from the outputs of the stack that they test. At a desk:

    ENDPOINT_NAME=... INVOKE_ROLE_ARN=... python -m unittest discover --start-directory tests/integration_tests
"""

from __future__ import annotations

import csv
import os
from pathlib import Path

import boto3
from botocore.config import Config

# Held-out rows as the build app's preprocessing writes them: the label first, then what the model is given.
ROWS = Path(__file__).parent / "integration_tests" / "rows.csv"


def rows() -> list[list[str]]:
    """The held-out rows."""
    with ROWS.open() as file:
        return list(csv.reader(file))


def as_role(role_arn: str) -> boto3.Session:
    """A session of the role, and of nobody else."""
    credentials = boto3.client("sts").assume_role(RoleArn=role_arn, RoleSessionName="tests")["Credentials"]
    return boto3.Session(
        credentials["AccessKeyId"], credentials["SecretAccessKey"], credentials["SessionToken"]
    )


class Endpoint:
    """The endpoint that is tested."""

    def __init__(self) -> None:
        # No skipping where they are missing: a test of an endpoint that tests none must not be green.
        self.name = os.environ["ENDPOINT_NAME"]
        self.session = as_role(os.environ["INVOKE_ROLE_ARN"])
        # A request that fails is to be seen, not tried again.
        config = Config(region_name=os.environ.get("ENVIRONMENT_REGION"), retries={"total_max_attempts": 1})
        self.runtime = self.session.client("sagemaker-runtime", config=config)

    def predict(self, features: list[list[str]]) -> list[float]:
        """The score of each row of features."""
        body = "\n".join(",".join(row) for row in features)
        answer = self.runtime.invoke_endpoint(
            EndpointName=self.name, ContentType="text/csv", Accept="text/csv", Body=body
        )
        return [float(score) for score in answer["Body"].read().decode().replace(",", "\n").split()]
