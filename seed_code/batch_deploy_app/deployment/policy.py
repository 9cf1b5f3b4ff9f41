"""Policies, as CloudFormation takes them."""

from __future__ import annotations

import re
from typing import Any

from deployment.settings import Problem

ECR_IMAGE = re.compile(
    r"(?P<account>\d{12})\.dkr\.ecr\.(?P<region>[a-z0-9-]+)\.amazonaws\.com(\.cn)?/(?P<repository>[^:@]+)"
)


def allow(sid: str, actions: list[str], resource: Any, **condition: Any) -> dict[str, Any]:
    """A statement."""
    when = {"Condition": condition} if condition else {}
    return {"Sid": sid, "Effect": "Allow", "Action": actions, "Resource": resource, **when}


def policy(name: str, statements: list[dict[str, Any]]) -> dict[str, Any]:
    """A policy of a role's own."""
    return {
        "PolicyName": name,
        "PolicyDocument": {"Version": "2012-10-17", "Statement": statements},
    }


def trust(principal: dict[str, Any]) -> dict[str, Any]:
    """Who may take a role."""
    return {
        "Version": "2012-10-17",
        "Statement": [{"Effect": "Allow", "Principal": principal, "Action": "sts:AssumeRole"}],
    }


def suppress(*rules: tuple[str, str]) -> dict[str, Any]:
    """Rules of cfn-nag that do not hold here, each with its reason."""
    return {"cfn_nag": {"rules_to_suppress": [{"id": rule, "reason": why} for rule, why in rules]}}


def pull_image(partition: str, image: str) -> list[dict[str, Any]]:
    """What pulls an image, and nothing else of its registry."""
    match = ECR_IMAGE.match(image)
    if match is None:
        raise Problem(f"the image {image} is not in ECR, from where alone SageMaker takes images")
    repository = (
        f"arn:{partition}:ecr:{match['region']}:{match['account']}:repository/{match['repository']}"
    )
    actions = ["ecr:BatchCheckLayerAvailability", "ecr:BatchGetImage", "ecr:GetDownloadUrlForLayer"]
    return [
        allow("PullImage", actions, repository),
        # AWS knows no narrower resource for this action.
        allow("LogInToRegistry", ["ecr:GetAuthorizationToken"], "*"),
    ]
