"""Write `<environment>.template.json` for every environment in `config/`, for the latest approved model.

    python synth.py [--output FOLDER] [--model FILE]

The code that the batch pipelines run beside the model goes into the artifact bucket, from where every environment reads it.

Exit status: 0 if the templates are written; 1, with the reason, if there is nothing to deploy or something is amiss. Either
all are written or none.
"""

from __future__ import annotations

import argparse
import json
import os
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

import boto3
from botocore.exceptions import BotoCoreError, ClientError

from deployment.code import publish
from deployment.registry import latest_approved
from deployment.settings import Problem, read_environments, read_project
from deployment.template import template

HERE = Path(__file__).resolve().parent
CONFIG = HERE / "config"
SUMMARISE = HERE / "batch" / "summarise.py"


def synthesise(variables: Mapping[str, str], sagemaker: Any, s3: Any, output: Path) -> str:
    """Find the model, make all templates, write them. Returns the model's ARN."""
    project = read_project(variables)
    environments = read_environments(CONFIG, variables)
    package = latest_approved(sagemaker, project.model_package_group)
    print(f"deploying {package.arn}")
    code = publish(s3, project, SUMMARISE)
    templates = {each.name: template(project, each, package, code) for each in environments}
    output.mkdir(parents=True, exist_ok=True)
    for name, content in templates.items():
        file = output / f"{name}.template.json"
        file.write_text(json.dumps(content, indent=2) + "\n")
        print(f"wrote {file}")
    return str(package.arn)


def main(arguments: Sequence[str] | None = None) -> int:
    """Synthesise; the result is the build's exit status."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--output", type=Path, default=Path("."), help="where to write to")
    parser.add_argument("--model", type=Path, help="where to write the ARN of the model to")
    parsed = parser.parse_args(arguments)
    try:
        model = synthesise(
            os.environ, boto3.client("sagemaker"), boto3.client("s3"), parsed.output
        )
        if parsed.model:
            parsed.model.write_text(model)
    except (Problem, BotoCoreError, ClientError) as error:
        print(f"nothing was synthesised: {error}", file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
