"""The batch pipeline: what SageMaker Pipelines runs, as the text that it takes.

    Predict     a batch transform job: the rows below InputUri, each an id and its features, become ids and scores
    Summarise   a processing job: counts and spreads the scores, and fails where they cannot be right

Every run writes below a folder of its own, `<OutputUri>/<execution id>`. Names in `${}` are resources of the template.
"""

from __future__ import annotations

import json
from typing import Any

from deployment.code import Code
from deployment.registry import ModelPackage
from deployment.settings import OUTPUT, Environment, Project


def definition(
    project: Project, environment: Environment, package: ModelPackage, code: Code
) -> str:
    """The definition as JSON, for `Fn::Sub`."""
    bucket = "s3://${Bucket}"
    parameters = {
        "InputUri": f"{bucket}/{environment.input_prefix}/",
        "OutputUri": f"{bucket}/{OUTPUT}",
    }
    return json.dumps(
        {
            "Version": "2020-12-01",
            "Parameters": [
                {"Name": name, "Type": "String", "DefaultValue": value}
                for name, value in parameters.items()
            ],
            "Steps": [
                _predict(project, environment),
                _summarise(project, environment, package, code),
            ],
        }
    )


def _predict(project: Project, environment: Environment) -> dict[str, Any]:
    arguments = {
        "ModelName": "${Model.ModelName}",
        "TransformInput": {
            "DataSource": {
                "S3DataSource": {"S3DataType": "S3Prefix", "S3Uri": {"Get": "Parameters.InputUri"}}
            },
            "ContentType": "text/csv",
            "SplitType": "Line",
        },
        # The model sees all of a row but its first field, the id; what is kept is the id and the score.
        "DataProcessing": {"InputFilter": "$[1:]", "JoinSource": "Input", "OutputFilter": "$[0,-1]"},
        "TransformOutput": {
            "S3OutputPath": _below_output("predictions"),
            "Accept": "text/csv",
            "AssembleWith": "Line",
            "KmsKeyId": "${Key.Arn}",
        },
        "BatchStrategy": "MultiRecord",
        "MaxPayloadInMB": 6,
        "TransformResources": {"InstanceType": environment.instance_type, "InstanceCount": 1},
        "Tags": project.tags,
    }
    return {"Name": "Predict", "Type": "Transform", "Arguments": arguments}


def _summarise(
    project: Project, environment: Environment, package: ModelPackage, code: Code
) -> dict[str, Any]:
    folder = "/opt/ml/processing"
    arguments = {
        # The model's own image: it has the Python that this needs, and every environment may pull it already.
        "AppSpecification": {
            "ImageUri": package.image,
            "ContainerEntrypoint": ["python3", f"{folder}/code/{code.name}"],
        },
        "ProcessingInputs": [
            _input("code", code.uri, f"{folder}/code"),
            _input("rows", {"Get": "Parameters.InputUri"}, f"{folder}/rows"),
            _input("predictions", {"Get": "Steps.Predict.TransformOutput.S3OutputPath"}, f"{folder}/predictions"),
        ],
        "ProcessingOutputConfig": {
            "Outputs": [
                {
                    "OutputName": "summary",
                    "S3Output": {
                        "S3Uri": _below_output("summary"),
                        "LocalPath": f"{folder}/summary",
                        "S3UploadMode": "EndOfJob",
                    },
                }
            ],
            "KmsKeyId": "${Key.Arn}",
        },
        "ProcessingResources": {
            "ClusterConfig": {
                "InstanceType": environment.instance_type,
                "InstanceCount": 1,
                "VolumeSizeInGB": 30,
            }
        },
        "RoleArn": "${SummariseRole.Arn}",
        "Tags": project.tags,
    }
    return {"Name": "Summarise", "Type": "Processing", "Arguments": arguments}


def _input(name: str, uri: Any, path: str) -> dict[str, Any]:
    source = {"S3Uri": uri, "LocalPath": path, "S3DataType": "S3Prefix", "S3InputMode": "File"}
    return {"InputName": name, "AppManaged": False, "S3Input": source}


def _below_output(folder: str) -> dict[str, Any]:
    """A folder of this run's own."""
    parts = [{"Get": "Parameters.OutputUri"}, {"Get": "Execution.PipelineExecutionId"}, folder]
    return {"Std:Join": {"On": "/", "Values": parts}}
