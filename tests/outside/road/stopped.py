"""A test of the model that fails after a deployment to dev: nothing comes to preprod."""

from common import Project

project = Project()
count = len(project.executions(project.deploy)) + 1
served = [project.served(part) for part in ("preprod", "prod")]

project.clone("DeployApp")
with open("DeployApp/tests/model_tests/test_model.py") as file:
    test = file.read()
assert test.count("BAR = 0.9") == 1
project.push("DeployApp", "main", {"tests/model_tests/test_model.py": test.replace("BAR = 0.9", "BAR = 1.1")})

execution, action = project.ended(project.deploy, count)
assert (execution["status"], action["actionName"]) == ("Failed", "Test_Dev"), action
log = project.log(action)
assert "not greater than or equal to 1.1" in log, log
assert [project.served(part) for part in ("preprod", "prod")] == served
