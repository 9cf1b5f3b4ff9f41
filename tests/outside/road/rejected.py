"""The model in service is rejected, and no other is approved: nothing of it is deployed any more, and the pipeline says why."""

from common import ENVIRONMENTS, Project

project = Project()
before = len(project.executions(project.deploy))
package = project.packages()[0]
assert package["ModelApprovalStatus"] == "Approved", package
project.decide_on_model(package["ModelPackageArn"], "Rejected")
execution, action = project.ended(project.deploy, before + 1)
assert execution["trigger"]["triggerType"] == "CloudWatchEvent", execution
assert (execution["status"], action["actionName"]) == ("Failed", "Synth"), action
said = project.log(action)
assert f"no model of the group {project.prefix} is approved" in said, said
# What is in service stays there until something better is.
assert [project.served(part) for part in ENVIRONMENTS] == [1, 1, 1]
