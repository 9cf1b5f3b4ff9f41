"""What the build's environment says about the project: names, roles, where artifacts go."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any


class MissingSettings(Exception):
    """Variables that the build's environment lacks."""


@dataclass(frozen=True)
class Settings:
    """One project, as its CodeBuild project describes it."""

    region: str
    project_name: str
    project_id: str
    pipeline_name: str
    pipeline_role_arn: str
    artifact_bucket: str
    artifact_key_arn: str
    model_package_group: str

    @property
    def tags(self) -> list[dict[str, Any]]:
        """Tags by which SageMaker, and the bill, know what belongs to the project."""
        return [
            {"Key": "sagemaker:project-name", "Value": self.project_name},
            {"Key": "sagemaker:project-id", "Value": self.project_id},
        ]


VARIABLES = {
    "region": "AWS_REGION",
    "project_name": "SAGEMAKER_PROJECT_NAME",
    "project_id": "SAGEMAKER_PROJECT_ID",
    "pipeline_name": "SAGEMAKER_PIPELINE_NAME",
    "pipeline_role_arn": "SAGEMAKER_PIPELINE_ROLE_ARN",
    "artifact_bucket": "ARTIFACT_BUCKET",
    "artifact_key_arn": "ARTIFACT_BUCKET_KMS_KEY_ARN",
    "model_package_group": "MODEL_PACKAGE_GROUP_NAME",
}


def read_settings(environment: Mapping[str, str]) -> Settings:
    """Read the settings, or name everything that is missing at once."""
    missing = [variable for variable in VARIABLES.values() if not environment.get(variable)]
    if missing:
        raise MissingSettings(
            f"the environment lacks {', '.join(missing)}; "
            "the project's CodeBuild project sets them, at a desk you export them yourself"
        )
    return Settings(**{field: environment[variable] for field, variable in VARIABLES.items()})
