"""Executions of the SageMaker pipeline that register nothing: a model below the bar, and a script that fails."""

from common import Project, refused, wait

project = Project()
sagemaker = project.dev.client("sagemaker")


def started(**parameters):
    asked = sagemaker.start_pipeline_execution(
        PipelineName=project.prefix,
        PipelineParameters=[{"Name": name, "Value": value} for name, value in parameters.items()],
    )
    return asked["PipelineExecutionArn"]


def ended(arn):
    """An execution that has ended, and its steps by name."""
    execution = wait(
        lambda: sagemaker.describe_pipeline_execution(PipelineExecutionArn=arn),
        lambda it: it["PipelineExecutionStatus"] not in ("Executing", "Stopping"),
    )
    steps = sagemaker.list_pipeline_execution_steps(PipelineExecutionArn=arn)["PipelineExecutionSteps"]
    return execution, {one["StepName"]: one for one in steps}


def log(job):
    """What a processing job printed."""
    logs = project.scientist.client("logs")
    group, name = "/aws/sagemaker/ProcessingJobs", sagemaker.list_processing_jobs(SortBy="CreationTime")
    names = [one["ProcessingJobName"] for one in name["ProcessingJobSummaries"] if one["ProcessingJobArn"] == job]
    events = logs.filter_log_events(logGroupName=group, logStreamNamePrefix=f"{names[0]}/")["events"]
    return "\n".join(event["message"] for event in events)


before = [one["ModelPackageArn"] for one in project.packages()]
below, failing = started(MinimumAuc="1.1"), started(ValidationFraction="2")

execution, steps = ended(failing)
assert execution["PipelineExecutionStatus"] == "Failed", execution
assert set(steps) == {"Preprocess"} and steps["Preprocess"]["StepStatus"] == "Failed", steps
assert "AlgorithmError" in steps["Preprocess"]["FailureReason"], steps
told = log(steps["Preprocess"]["Metadata"]["ProcessingJob"]["Arn"])
assert "Traceback (most recent call last)" in told and "ValueError: the fractions for validation (2.0)" in told, told

execution, steps = ended(below)
assert execution["PipelineExecutionStatus"] == "Succeeded", execution
assert steps["CheckMetric"]["Metadata"]["Condition"]["Outcome"] == "False", steps
assert "RegisterModel" not in steps, steps

assert [one["ModelPackageArn"] for one in project.packages()] == before
refused(lambda: started(MinimumAuc="high"), "ValidationException")
