"""The CloudFormation template of one environment: a model, its endpoint, and the two roles that they need.

Only the endpoint and what must be known beforehand have names of their own. CloudFormation names the rest: a model and an
endpoint configuration cannot be changed, so a new model package makes new ones beside the old, moves the endpoint over, and
deletes the old ones when the new ones serve. If they do not, the endpoint stays as it was.
"""

from __future__ import annotations

import re
from typing import Any

from deployment.registry import ModelPackage
from deployment.settings import Environment, Problem, Project

ECR_IMAGE = re.compile(
    r"(?P<account>\d{12})\.dkr\.ecr\.(?P<region>[a-z0-9-]+)\.amazonaws\.com(\.cn)?/(?P<repository>[^:@]+)"
)


def template(project: Project, environment: Environment, package: ModelPackage) -> dict[str, Any]:
    """The template, as a dict that is JSON."""
    if environment.region != package.region:
        raise Problem(
            f"{environment.name} is in {environment.region}, the model package in {package.region}: "
            "SageMaker makes a model only from a package of its own region"
        )
    endpoint = f"{project.prefix}-{environment.name}"
    return {
        "AWSTemplateFormatVersion": "2010-09-09",
        "Description": f"Endpoint of the project {project.name} in {environment.name}, serving {package.arn}",
        "Resources": {
            "ExecutionRole": _execution_role(project, environment, package, endpoint),
            "Model": _model(project, package),
            "EndpointConfig": _endpoint_config(project, environment),
            "Endpoint": {
                "Type": "AWS::SageMaker::Endpoint",
                "Properties": {
                    # Named, so that clients and the log group's permission know it; it outlives every model behind it.
                    "EndpointName": endpoint,
                    "EndpointConfigName": {"Fn::GetAtt": ["EndpointConfig", "EndpointConfigName"]},
                    "Tags": project.tags,
                },
            },
            "InvokeRole": _invoke_role(project, environment, package),
        },
        "Outputs": {
            "EndpointName": {
                "Description": "What clients invoke",
                "Value": {"Fn::GetAtt": ["Endpoint", "EndpointName"]},
            },
            "InvokeRoleArn": {
                "Description": "The role that may do so, and nothing else",
                "Value": {"Fn::GetAtt": ["InvokeRole", "Arn"]},
            },
        },
    }


def _model(project: Project, package: ModelPackage) -> dict[str, Any]:
    return {
        "Type": "AWS::SageMaker::Model",
        "Properties": {
            "ExecutionRoleArn": {"Fn::GetAtt": ["ExecutionRole", "Arn"]},
            # Image, artifact and environment come from the package: what was approved is what runs.
            "Containers": [{"ModelPackageName": package.arn}],
            "Tags": project.tags,
        },
    }


def _endpoint_config(project: Project, environment: Environment) -> dict[str, Any]:
    return {
        "Type": "AWS::SageMaker::EndpointConfig",
        "Metadata": _suppress(
            "W1200", "the volume has only a copy of the model, and SageMaker encrypts it with a key of its own"
        ),
        "Properties": {
            "ProductionVariants": [
                {
                    "VariantName": "AllTraffic",
                    "ModelName": {"Fn::GetAtt": ["Model", "ModelName"]},
                    "InstanceType": environment.instance_type,
                    "InitialInstanceCount": environment.instance_count,
                    "InitialVariantWeight": 1,
                }
            ],
            "Tags": project.tags,
        },
    }


def _execution_role(
    project: Project, environment: Environment, package: ModelPackage, endpoint: str
) -> dict[str, Any]:
    """The role that the endpoint's containers run as: fetch this image and this model, write this endpoint's log."""
    partition = package.partition
    log_group = (
        f"arn:{partition}:logs:{environment.region}:{environment.account_id}"
        f":log-group:/aws/sagemaker/Endpoints/{endpoint}"
    )
    statements = [
        # Model and key are in the account that trained it, whose bucket and key policies must admit this account, too.
        _allow("ReadModel", ["s3:GetObject"], _object_arn(partition, package.artifact)),
        _allow("DecryptModel", ["kms:Decrypt"], project.artifact_key_arn),
        _allow(
            "PullImage",
            [
                "ecr:BatchCheckLayerAvailability",
                "ecr:BatchGetImage",
                "ecr:GetDownloadUrlForLayer",
            ],
            _repository_arn(partition, package.image),
        ),
        # AWS knows no narrower resource for this action.
        _allow("LogInToRegistry", ["ecr:GetAuthorizationToken"], "*"),
        _allow(
            "WriteLog",
            [
                "logs:CreateLogGroup",
                "logs:CreateLogStream",
                "logs:DescribeLogStreams",
                "logs:PutLogEvents",
            ],
            [log_group, f"{log_group}:*"],
        ),
    ]
    return {
        "Type": "AWS::IAM::Role",
        "Metadata": _suppress("W11", "ecr:GetAuthorizationToken supports no resource but *"),
        "Properties": {
            "Description": f"What the endpoint {endpoint} runs as",
            "AssumeRolePolicyDocument": _trust({"Service": "sagemaker.amazonaws.com"}),
            "Policies": [_policy("Serve", statements)],
            "Tags": project.tags,
        },
    }


def _invoke_role(
    project: Project, environment: Environment, package: ModelPackage
) -> dict[str, Any]:
    """A role for clients, and for the pipeline's tests. Who of the account may take it on is decided by their own policies,
    with `sts:AssumeRole`."""
    account = f"arn:{package.partition}:iam::{environment.account_id}:root"
    return {
        "Type": "AWS::IAM::Role",
        "Properties": {
            "Description": f"May invoke the endpoint of {project.name} in {environment.name}",
            # Where the project's tests look for roles that they may take.
            "Path": f"/{project.prefix}/{environment.name}/",
            "AssumeRolePolicyDocument": _trust({"AWS": [account, *environment.testers]}),
            "Policies": [
                _policy(
                    "Invoke",
                    # `Ref` of an endpoint is its ARN, in the small letters in which SageMaker writes it.
                    [_allow("Invoke", ["sagemaker:InvokeEndpoint"], {"Ref": "Endpoint"})],
                )
            ],
            "Tags": project.tags,
        },
    }


def _object_arn(partition: str, url: str) -> str:
    return f"arn:{partition}:s3:::{url.removeprefix('s3://')}"


def _repository_arn(partition: str, image: str) -> str:
    match = ECR_IMAGE.match(image)
    if match is None:
        raise Problem(f"the image {image} is not in ECR, from where alone SageMaker takes images")
    return f"arn:{partition}:ecr:{match['region']}:{match['account']}:repository/{match['repository']}"


def _allow(sid: str, actions: list[str], resource: Any) -> dict[str, Any]:
    return {"Sid": sid, "Effect": "Allow", "Action": actions, "Resource": resource}


def _policy(name: str, statements: list[dict[str, Any]]) -> dict[str, Any]:
    return {
        "PolicyName": name,
        "PolicyDocument": {"Version": "2012-10-17", "Statement": statements},
    }


def _trust(principal: dict[str, str]) -> dict[str, Any]:
    return {
        "Version": "2012-10-17",
        "Statement": [{"Effect": "Allow", "Principal": principal, "Action": "sts:AssumeRole"}],
    }


def _suppress(rule: str, reason: str) -> dict[str, Any]:
    return {"cfn_nag": {"rules_to_suppress": [{"id": rule, "reason": reason}]}}
