"""What the build runs: bring the pipeline up to date with this commit, start it, wait, and say how it went.

    python -m ml_pipelines.run_pipeline [--parameter NAME=VALUE ...] [--result FILE]

Exit status: 0 if the pipeline succeeded, even if the model was not good enough to be registered; 1 if it failed; 2 if it
could not be started or followed.
"""

from __future__ import annotations

import argparse
import json
import os
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import boto3
from botocore.exceptions import BotoCoreError, ClientError

from ml_pipelines import watch
from ml_pipelines.session import ArtifactSession
from ml_pipelines.settings import MissingSettings, Settings, read_settings
from ml_pipelines.training.pipeline import METRIC_PATH, MINIMUM_AUC, get_pipeline


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the pipeline; the result is the build's exit status."""
    parsed = _parse(arguments)
    overrides = dict(parsed.parameter)
    try:
        settings = read_settings(os.environ)
        session = boto3.Session(region_name=settings.region)
        execution_arn = start(settings, session, overrides)
        bar = overrides.get("MinimumAuc", str(MINIMUM_AUC))
        status, result = wait(settings, session, execution_arn, bar)
        if parsed.result:
            parsed.result.write_text(result)
        return status
    except (MissingSettings, BotoCoreError, ClientError) as error:
        print(f"the pipeline could not be run: {error}", file=sys.stderr)
        return 2


def start(settings: Settings, session: boto3.Session, overrides: dict[str, str]) -> str:
    """Create or update the pipeline, and start an execution. Returns the execution's ARN."""
    pipeline = get_pipeline(settings, ArtifactSession(session, settings.artifact_bucket))
    pipeline.upsert(role_arn=settings.pipeline_role_arn, tags=settings.tags)
    execution = pipeline.start(parameters=overrides)
    say(f"pipeline {settings.pipeline_name} is up to date; started {execution.arn}")
    return str(execution.arn)


def wait(
    settings: Settings, session: boto3.Session, execution_arn: str, bar: str
) -> tuple[int, str]:
    """Follow the execution to its end and say what came of it. Returns the build's exit status, and that in a line."""
    sagemaker = session.client("sagemaker")
    execution = watch.follow(sagemaker, execution_arn, say)
    steps = watch.steps_of(sagemaker, execution_arn)
    if execution["PipelineExecutionStatus"] != "Succeeded":
        for line in watch.explain(execution, steps, session.client("logs")):
            print(line, file=sys.stderr)
        return 1, f"the pipeline is {execution['PipelineExecutionStatus']}"

    auc = _auc(settings, session.client("s3"), execution_arn)
    package = registered(steps)
    if package:
        say(f"AUC {auc}: registered {package}, which now waits for approval")
        return 0, f"AUC {auc}: registered {package.rpartition('model-package/')[2]}"
    say(
        f"AUC {auc} is below the bar, {bar} (the pipeline's parameter MinimumAuc): "
        "the pipeline ended well, and NO model was registered"
    )
    return 0, f"NO model was registered: AUC {auc} is below the bar, {bar}"


def registered(steps: list[watch.Step]) -> str | None:
    """The ARN of the model package that the execution registered, if any."""
    for step in steps:
        registration = step.get("Metadata", {}).get("RegisterModel")
        if registration:
            return str(registration["Arn"])
    return None


def _auc(settings: Settings, s3: Any, execution_arn: str) -> str:
    """The metric, from where the pipeline left it. Only a help to the reader: not being allowed to read it is no failure."""
    execution_id = execution_arn.rpartition("/")[2]
    key = f"{settings.pipeline_name}/{execution_id}/evaluation/evaluation.json"
    try:
        value = json.load(s3.get_object(Bucket=settings.artifact_bucket, Key=key)["Body"])
    except ClientError as error:
        return f"(not readable: {error})"
    for name in METRIC_PATH.split("."):
        value = value[name]
    return f"{value:.4f}"


def _parse(arguments: Sequence[str] | None) -> argparse.Namespace:
    def assignment(text: str) -> tuple[str, str]:
        name, equals, value = text.partition("=")
        if not (name and equals):
            raise argparse.ArgumentTypeError(f"`{text}` is not NAME=VALUE")
        return name, value

    parser = argparse.ArgumentParser(prog="python -m ml_pipelines.run_pipeline")
    parser.add_argument(
        "--parameter",
        metavar="NAME=VALUE",
        type=assignment,
        action="append",
        default=[],
        help="a parameter of the pipeline, for this run only; may be given several times",
    )
    parser.add_argument(
        "--result", metavar="FILE", type=Path, help="where to write the outcome to, in a line"
    )
    return parser.parse_args(arguments)


def say(line: str) -> None:
    """Print at once: a build's log is watched while it grows."""
    print(line, flush=True)


if __name__ == "__main__":
    sys.exit(main())
