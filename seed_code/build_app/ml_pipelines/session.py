"""A SageMaker session that calls nothing that a build has no need of."""

from __future__ import annotations

import boto3
from sagemaker.telemetry import telemetry_logging
from sagemaker.workflow.pipeline_context import PipelineSession

# The SDK tells its makers of each call, and waits without limit where there is no way out to them. Its own switch,
# `TelemetryOptOut` in a configuration, has it validate that configuration at every look into it: half a minute a build.
telemetry_logging._send_telemetry_request = lambda *_, **__: None


class ArtifactSession(PipelineSession):
    """A pipeline session whose default bucket is given, and taken as it is.

    Before its first upload the SDK lists all buckets of the account, and creates the one it was told to use if that is not
    among them. Here the bucket belongs to the project's stack, so a build needs neither permission.
    """

    def __init__(self, boto_session: boto3.Session, bucket: str) -> None:
        super().__init__(boto_session=boto_session, default_bucket=bucket)
        self._artifact_bucket = bucket

    def default_bucket(self) -> str:
        """The project's artifact bucket."""
        return self._artifact_bucket
