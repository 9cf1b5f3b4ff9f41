"""What to deploy to: the project, from the build's environment, and the environments, from `config/`."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path


# The folders of an environment's bucket in which predictions are, and what tests put there.
OUTPUT, SAMPLES = OWN_PREFIXES = ("output", "samples")


class Problem(Exception):
    """Something that a person has to put right before anything can be deployed."""


@dataclass(frozen=True)
class Project:
    """The project that the model belongs to."""

    name: str
    id: str
    model_package_group: str
    artifact_bucket: str
    artifact_key_arn: str
    prefix: str  # what the names of its things begin with

    @property
    def tags(self) -> list[dict[str, str]]:
        """Tags by which SageMaker, and the bill, know what belongs to the project."""
        return [
            {"Key": "sagemaker:project-name", "Value": self.name},
            {"Key": "sagemaker:project-id", "Value": self.id},
        ]


@dataclass(frozen=True)
class Environment:
    """An AWS account and region, who tests there, and when its batch pipeline runs on what."""

    name: str
    account_id: str
    region: str
    testers: list[str]  # ARNs of the roles of builds that test the batch pipeline
    instance_type: str
    schedule: str  # as EventBridge takes it, in UTC
    enabled: bool  # whether the schedule is kept
    input_prefix: str  # below which the rows of scheduled runs are


def read_project(variables: Mapping[str, str]) -> Project:
    """The project, from the variables that its CodeBuild project sets."""
    name, id_ = _variable(variables, "SAGEMAKER_PROJECT_NAME"), _variable(variables, "SAGEMAKER_PROJECT_ID")
    return Project(
        name=name,
        id=id_,
        model_package_group=_variable(variables, "MODEL_PACKAGE_GROUP_NAME"),
        artifact_bucket=_variable(variables, "ARTIFACT_BUCKET"),
        artifact_key_arn=_variable(variables, "ARTIFACT_BUCKET_KMS_KEY_ARN"),
        # A pipeline that is kept apart from the project's others has a prefix of its own.
        prefix=variables.get("PROJECT_PREFIX") or f"{name}-{id_}",
    )


def read_environments(folder: Path, variables: Mapping[str, str]) -> list[Environment]:
    """An environment for each `config/<name>.json`; `<NAME>_ACCOUNT_ID` and `<NAME>_REGION` say where it is, and
    `<NAME>_TESTERS`, if it is set, who tests there: ARNs with commas between. A hyphen of the name is `_` in `<NAME>`."""
    files = sorted(folder.glob("*.json"))
    if not files:
        raise Problem(f"{folder} holds no <environment>.json: there is nothing to deploy to")
    return [_read_environment(file, variables) for file in files]


def _read_environment(file: Path, variables: Mapping[str, str]) -> Environment:
    try:
        config = json.loads(file.read_text())
    except json.JSONDecodeError as error:
        raise Problem(f"{file} is not JSON: {error}") from error
    wanted = {"instance_type": str, "schedule": str, "enabled": bool, "input_prefix": str}
    if not isinstance(config, dict) or set(config) != set(wanted):
        raise Problem(f"{file} must have {', '.join(wanted)}, and nothing else")
    for key, kind in wanted.items():
        if not isinstance(config[key], kind):
            raise Problem(f"{file}: {key} must be a {kind.__name__}, not {config[key]!r}")
    if not config["schedule"].startswith(("cron(", "rate(")):
        raise Problem(f"{file}: schedule must be like cron(0 5 * * ? *) or rate(1 day)")
    prefix = config["input_prefix"].strip("/")
    if not prefix or prefix.split("/")[0] in OWN_PREFIXES:
        raise Problem(f"{file}: input_prefix must name a folder that is not {' or '.join(OWN_PREFIXES)}")
    config["input_prefix"] = prefix
    name = file.stem
    variable = name.upper().replace("-", "_")
    return Environment(
        name=name,
        account_id=_variable(variables, f"{variable}_ACCOUNT_ID"),
        region=_variable(variables, f"{variable}_REGION"),
        testers=[arn for arn in variables.get(f"{variable}_TESTERS", "").split(",") if arn],
        **config,
    )


def _variable(variables: Mapping[str, str], name: str) -> str:
    value = variables.get(name)
    if not value:
        raise Problem(
            f"the variable {name} is not set; the project's CodeBuild project sets it, at a desk you export it yourself"
        )
    return value
