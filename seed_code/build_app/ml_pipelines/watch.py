"""Follows an execution of a pipeline to its end, and finds out why it failed."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from typing import Any

from botocore.exceptions import ClientError

# The SDK's own waiter asks every 30 seconds, which is longer than a small step takes.
PAUSE_SECONDS = 1

# How much of a failed job's log is worth reading in a build's log.
LOG_LINES = 30

LOG_GROUPS = {
    "ProcessingJob": "/aws/sagemaker/ProcessingJobs",
    "TrainingJob": "/aws/sagemaker/TrainingJobs",
    "TransformJob": "/aws/sagemaker/TransformJobs",
}

Step = dict[str, Any]


def follow(
    sagemaker: Any,
    execution_arn: str,
    say: Callable[[str], None],
    pause: Callable[[], None] = lambda: time.sleep(PAUSE_SECONDS),
) -> dict[str, Any]:
    """Wait for the end of an execution, saying each change of a step's state. Returns the execution's description."""
    seen: dict[str, str] = {}
    while True:
        # The execution first: its steps are looked at once more after its end, so that no last change is missed.
        execution: dict[str, Any] = sagemaker.describe_pipeline_execution(
            PipelineExecutionArn=execution_arn
        )
        for step in steps_of(sagemaker, execution_arn):
            name, status = step["StepName"], step["StepStatus"]
            if seen.get(name) != status:
                seen[name] = status
                say(f"  {name:<16} {status}{_duration(step)}")
        if execution["PipelineExecutionStatus"] not in ("Executing", "Stopping"):
            return execution
        pause()


def steps_of(sagemaker: Any, execution_arn: str) -> list[Step]:
    """The steps that have begun, in the order in which they did."""
    pages = sagemaker.get_paginator("list_pipeline_execution_steps").paginate(
        PipelineExecutionArn=execution_arn, SortOrder="Ascending"
    )
    return [step for page in pages for step in page["PipelineExecutionSteps"]]


def explain(execution: dict[str, Any], steps: list[Step], logs: Any) -> Iterator[str]:
    """Why an execution did not succeed, line by line: each failed step, its reason, the end of its job's log."""
    failed = [step for step in steps if step["StepStatus"] in ("Failed", "Stopped")]
    if not failed:
        reason = execution.get("FailureReason", "SageMaker gives no reason")
        yield f"no step failed, but the execution is {execution['PipelineExecutionStatus']}: {reason}"
    for step in failed:
        reason = step.get("FailureReason", "SageMaker gives no reason")
        yield f"step {step['StepName']} is {step['StepStatus']}: {reason}"
        for kind, job in step.get("Metadata", {}).items():
            if kind in LOG_GROUPS:
                yield from _last_lines(logs, LOG_GROUPS[kind], job["Arn"].rpartition("/")[2])


def _last_lines(logs: Any, group: str, job: str) -> Iterator[str]:
    # An ARN is in small letters, a stream has the job's true name, and the service compares letter by letter. What comes
    # before a job's step in its name, `pipelines-<id>-`, is small in both.
    prefix = "".join(f"{part}-" for part in job.split("-")[:2])
    try:
        pages = logs.get_paginator("describe_log_streams").paginate(
            logGroupName=group, logStreamNamePrefix=prefix
        )
        streams = [
            stream["logStreamName"]
            for page in pages
            for stream in page["logStreams"]
            if stream["logStreamName"].lower().startswith(f"{job.lower()}/")
        ]
        for stream in streams:
            events = logs.get_log_events(
                logGroupName=group, logStreamName=stream, limit=LOG_LINES, startFromHead=False
            )["events"]
            yield f"the last lines of {group} {stream}:"
            for event in events:
                yield f"  | {event['message'].rstrip()}"
    except ClientError as error:
        # A log that cannot be read must not hide the failure that it would explain.
        yield f"the log of {job} in {group} cannot be read: {error}"
        return
    if not streams:
        yield f"{job} left no log in {group}: it failed before its container ran"


def _duration(step: Step) -> str:
    if "StartTime" not in step or "EndTime" not in step:
        return ""
    return f" after {(step['EndTime'] - step['StartTime']).total_seconds():.0f} s"
