"""The CloudFormation template of one environment: a model, a batch pipeline, what starts it, and the bucket it works on.

Only the pipeline has a name of its own, which its schedule's permission knows. CloudFormation names the rest: a new model
package makes a new model beside the old, moves the pipeline over, and deletes the old one.
"""

from __future__ import annotations

from typing import Any

from deployment.code import Code
from deployment.pipeline import definition
from deployment.policy import suppress
from deployment.registry import ModelPackage
from deployment.roles import Roles
from deployment.settings import Environment, Problem, Project

# Days after which what is no longer the latest of an object goes.
OLD_VERSIONS = 30


def template(
    project: Project, environment: Environment, package: ModelPackage, code: Code
) -> dict[str, Any]:
    """The template, as a dict that is JSON."""
    if environment.region != package.region:
        raise Problem(
            f"{environment.name} is in {environment.region}, the model package in {package.region}: "
            "SageMaker makes a model only from a package of its own region"
        )
    roles = Roles(project, environment, package, code)
    return {
        "AWSTemplateFormatVersion": "2010-09-09",
        "Description": f"Batch inference of the project {project.name} in {environment.name}, by {package.arn}",
        "Resources": {
            "Key": _key(project, environment),
            "Bucket": _bucket(project),
            "BucketPolicy": _bucket_policy(),
            **roles.all(),
            "Model": {
                "Type": "AWS::SageMaker::Model",
                "Properties": {
                    "ExecutionRoleArn": {"Fn::GetAtt": ["PredictRole", "Arn"]},
                    # Image, artifact and environment come from the package: what was approved is what runs.
                    "Containers": [{"ModelPackageName": package.arn}],
                    "Tags": project.tags,
                },
            },
            "Pipeline": {
                "Type": "AWS::SageMaker::Pipeline",
                "Properties": {
                    "PipelineName": roles.pipeline,
                    "PipelineDescription": f"Predicts by {package.arn}",
                    "PipelineDefinition": {
                        "PipelineDefinitionBody": {
                            "Fn::Sub": definition(project, environment, package, code)
                        }
                    },
                    "RoleArn": {"Fn::GetAtt": ["PipelineRole", "Arn"]},
                    "Tags": project.tags,
                },
            },
            "Schedule": _schedule(environment, roles),
        },
        "Outputs": {
            "PipelineName": {"Description": "What is run", "Value": {"Ref": "Pipeline"}},
            "BucketName": {"Description": "Where rows are put, and predictions are found", "Value": {"Ref": "Bucket"}},
            "RunRoleArn": {
                "Description": "The role that may run it on samples, and nothing else",
                "Value": {"Fn::GetAtt": ["RunRole", "Arn"]},
            },
        },
    }


def _schedule(environment: Environment, roles: Roles) -> dict[str, Any]:
    """A rule on the clock, whose only target is the pipeline."""
    rows = {"Fn::Sub": f"s3://${{Bucket}}/{environment.input_prefix}/"}
    return {
        "Type": "AWS::Events::Rule",
        # The target is named by its ARN, in which the pipeline is not referred to.
        "DependsOn": "Pipeline",
        "Properties": {
            "Description": f"Runs {roles.pipeline}",
            "ScheduleExpression": environment.schedule,
            "State": "ENABLED" if environment.enabled else "DISABLED",
            "Targets": [
                {
                    "Id": "Pipeline",
                    "Arn": roles.pipeline_arn,
                    "RoleArn": {"Fn::GetAtt": ["ScheduleRole", "Arn"]},
                    "SageMakerPipelineParameters": {
                        "PipelineParameterList": [{"Name": "InputUri", "Value": rows}]
                    },
                }
            ],
        },
    }


def _key(project: Project, environment: Environment) -> dict[str, Any]:
    """The key of the bucket. Who of the account may use it, IAM says."""
    return {
        "Type": "AWS::KMS::Key",
        **_kept(),
        "Properties": {
            "Description": f"What the rows and predictions of {project.prefix} in {environment.name} are encrypted under",
            "EnableKeyRotation": True,
            "KeyPolicy": {
                "Version": "2012-10-17",
                "Statement": [
                    {
                        "Sid": "LetIamDecide",
                        "Effect": "Allow",
                        "Principal": {
                            "AWS": {"Fn::Sub": "arn:${AWS::Partition}:iam::${AWS::AccountId}:root"}
                        },
                        "Action": "kms:*",
                        "Resource": "*",
                    }
                ],
            },
            "Tags": project.tags,
        },
    }


def _bucket(project: Project) -> dict[str, Any]:
    return {
        "Type": "AWS::S3::Bucket",
        **_kept(),
        "Metadata": suppress(
            ("W35", "access logs go to a bucket of the platform's own: add a LoggingConfiguration that names it")
        ),
        "Properties": {
            "BucketEncryption": {
                "ServerSideEncryptionConfiguration": [
                    {
                        "ServerSideEncryptionByDefault": {
                            "SSEAlgorithm": "aws:kms",
                            "KMSMasterKeyID": {"Fn::GetAtt": ["Key", "Arn"]},
                        },
                        "BucketKeyEnabled": True,
                    }
                ]
            },
            "LifecycleConfiguration": {
                "Rules": [
                    {
                        "Id": "OldVersions",
                        "Status": "Enabled",
                        "NoncurrentVersionExpiration": {"NoncurrentDays": OLD_VERSIONS},
                        "AbortIncompleteMultipartUpload": {"DaysAfterInitiation": 7},
                    }
                ]
            },
            "OwnershipControls": {"Rules": [{"ObjectOwnership": "BucketOwnerEnforced"}]},
            "PublicAccessBlockConfiguration": {
                "BlockPublicAcls": True,
                "BlockPublicPolicy": True,
                "IgnorePublicAcls": True,
                "RestrictPublicBuckets": True,
            },
            "VersioningConfiguration": {"Status": "Enabled"},
            "Tags": project.tags,
        },
    }


def _bucket_policy() -> dict[str, Any]:
    statement = {
        "Sid": "OnlyByTls",
        "Effect": "Deny",
        "Principal": "*",
        "Action": "s3:*",
        "Resource": [{"Fn::GetAtt": ["Bucket", "Arn"]}, {"Fn::Sub": "${Bucket.Arn}/*"}],
        "Condition": {"Bool": {"aws:SecureTransport": "false"}},
    }
    return {
        "Type": "AWS::S3::BucketPolicy",
        "Properties": {
            "Bucket": {"Ref": "Bucket"},
            "PolicyDocument": {"Version": "2012-10-17", "Statement": [statement]},
        },
    }


def _kept() -> dict[str, str]:
    """What was predicted outlives the stack."""
    return {"DeletionPolicy": "RetainExceptOnCreate", "UpdateReplacePolicy": "Retain"}
