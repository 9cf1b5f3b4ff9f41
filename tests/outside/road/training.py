"""Waits until the first model trains; prints since when it is known to, in seconds."""

import time

from common import Project, wait

sagemaker = Project().sagemaker


def states():
    jobs = sagemaker.list_training_jobs()["TrainingJobSummaries"]
    return [sagemaker.describe_training_job(TrainingJobName=one["TrainingJobName"])["SecondaryStatus"] for one in jobs]


seen = wait(states, lambda it: it and it[0] not in ("Starting", "Downloading"))
assert seen == ["Training"], seen
print(time.time())
