"""The first model, whose training went on while the runtime was gone: there once, registered, with its metrics.

Takes when it trained for sure, in seconds. Leaves `model.tar.gz`."""

import json
import sys

from common import Project, refused

project = Project()
dev, sagemaker = project.dev, project.sagemaker


def all_that_ran(sagemaker):
    """How many of everything there are."""
    executions = sagemaker.list_pipeline_executions(PipelineName=project.prefix)["PipelineExecutionSummaries"]
    return {
        "executions": [one["PipelineExecutionStatus"] for one in executions],
        "training": [one["TrainingJobStatus"] for one in sagemaker.list_training_jobs()["TrainingJobSummaries"]],
        "processing": [one["ProcessingJobStatus"] for one in sagemaker.list_processing_jobs()["ProcessingJobSummaries"]],
        "packages": [one["ModelApprovalStatus"] for one in project.packages()],
        "builds": len(dev.client("codebuild").list_builds_for_project(projectName=f"{project.build}-SMPipeline")["ids"]),
    }


# The road goes on, and nothing is there twice or missing.
execution, action = project.ended(project.build, 1)
log = project.log(action)
assert execution["status"] == "Succeeded", log
assert execution["trigger"]["triggerType"] == "CreatePipeline", execution
ran = all_that_ran(sagemaker)
assert ran == {
    "executions": ["Succeeded"],
    "training": ["Completed"],
    "processing": ["Completed", "Completed"],
    "packages": ["PendingManualApproval"],
    "builds": 1,
}, ran

job = sagemaker.list_training_jobs()["TrainingJobSummaries"][0]
assert job["TrainingEndTime"].timestamp() > float(sys.argv[1]), f"it was over when the runtime was killed: {job}"
tags = {one["Key"]: one["Value"] for one in sagemaker.list_tags(ResourceArn=job["TrainingJobArn"])["Tags"]}
assert tags == project.tags, tags

# The build streamed the steps, those before the kill and those after it, and says what came of them.
for step in ("Preprocess", "Train", "Evaluate", "CheckMetric", "RegisterModel"):
    assert sum(line.split()[:2] == [step, "Succeeded"] for line in log.splitlines()) == 1, log
arn = project.packages()[0]["ModelPackageArn"]
assert f"registered {arn}, which now waits for approval" in log, log


def stored(address):
    bucket, key = address.removeprefix("s3://").split("/", 1)
    return dev.client("s3").get_object(Bucket=bucket, Key=key)


package = sagemaker.describe_model_package(ModelPackageName=arn)
statistics = package["ModelMetrics"]["ModelQuality"]["Statistics"]
metrics = json.load(stored(statistics["S3Uri"])["Body"])["binary_classification_metrics"]
assert 0.95 <= metrics["auc"]["value"] <= 1, metrics
model = stored(package["InferenceSpecification"]["Containers"][0]["ModelDataUrl"])
assert model["ServerSideEncryption"] == "aws:kms", model
with open("model.tar.gz", "wb") as file:
    file.write(model["Body"].read())

# Nothing was approved when the deploy pipeline was made, and it says so.
execution, action = project.ended(project.deploy, 1)
assert (execution["status"], action["actionName"]) == ("Failed", "Synth"), action
said = project.log(action)
assert f"no model of the group {project.prefix} is approved yet" in said, said
error = action["output"]["executionResult"]["errorDetails"]
assert error["code"] == "JobFailed" and "python synth.py" in error["message"], error
# Only the lead decides.
refused(
    lambda: sagemaker.update_model_package(ModelPackageArn=arn, ModelApprovalStatus="Approved"), "AccessDeniedException"
)
