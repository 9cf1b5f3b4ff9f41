"""The model to deploy: the latest version of the project's model package group that somebody approved."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from deployment.settings import Problem


@dataclass(frozen=True)
class ModelPackage:
    """An approved model: what it is made of, and where that lies."""

    arn: str
    image: str
    artifact: str  # s3://bucket/key of its model.tar.gz

    @property
    def partition(self) -> str:
        """`aws`, or `aws-cn`, `aws-us-gov`, for the ARNs beside it."""
        return self.arn.split(":")[1]

    @property
    def region(self) -> str:
        """Where it is registered."""
        return self.arn.split(":")[3]


def latest_approved(sagemaker: Any, group: str) -> ModelPackage:
    """The newest approved version. A version rejected later is no longer among them, so the one before it comes back."""
    pages = sagemaker.get_paginator("list_model_packages").paginate(
        ModelPackageGroupName=group,
        ModelApprovalStatus="Approved",
        SortBy="CreationTime",
        SortOrder="Descending",
    )
    # A page may be empty though there are more.
    found = next((package for page in pages for package in page["ModelPackageSummaryList"]), None)
    if found is None:
        raise Problem(
            f"no model of the group {group} is approved yet, so there is nothing to deploy. "
            "Approve a version (SageMaker Studio, or `aws sagemaker update-model-package "
            "--model-approval-status Approved --model-package-arn ARN`): that starts this pipeline again"
        )
    arn = found["ModelPackageArn"]
    containers = sagemaker.describe_model_package(ModelPackageName=arn)["InferenceSpecification"][
        "Containers"
    ]
    if len(containers) != 1 or not containers[0].get("ModelDataUrl", "").startswith("s3://"):
        raise Problem(
            f"{arn} is not one container with a model in S3; deployment/template.py grants access to exactly that"
        )
    return ModelPackage(arn, containers[0]["Image"], containers[0]["ModelDataUrl"])
