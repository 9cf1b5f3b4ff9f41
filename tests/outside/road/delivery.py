"""The first model goes into service: the lead approves it and gives both gates.

Takes the rows to ask for, label first, and the file of the predictions that XGBoost itself makes of them."""

import csv
import json
import sys

from common import ACCOUNTS, ENVIRONMENTS, PROJECT, Project, outputs, profile, refused, role

project = Project()
rows, expected = sys.argv[1], json.load(open(sys.argv[2]))


def asked(session, part):
    body = "\n".join(",".join(row[1:]) for row in csv.reader(open(rows)))
    runtime = session.client("sagemaker-runtime")
    answer = runtime.invoke_endpoint(
        EndpointName=f"{project.prefix}-{part}", ContentType="text/csv", Accept="text/csv", Body=body
    )
    return [float(one) for one in answer["Body"].read().decode().replace(",", "\n").split()]


def deployed():
    """Where the endpoint is."""
    listed = {part: profile(part).client("sagemaker").list_endpoints()["Endpoints"] for part in ENVIRONMENTS}
    return [part for part, endpoints in listed.items() if endpoints]


# Another branch is nobody's business: what these pushes started would stand among the executions in the end.
project.push("BuildApp", "other", {"README.md": "other\n"})
project.push("DeployApp", "other", {"README.md": "other\n"})

project.decide_on_model(project.packages()[0]["ModelPackageArn"], "Approved")
stage, token = project.gate("Approve_PreProd", 2)
assert deployed() == ["dev"], deployed()
result = {"summary": "mine", "status": "Approved"}
gate = {"pipelineName": project.deploy, "stageName": stage, "actionName": "Approve_PreProd", "token": token}
refused(lambda: project.codepipeline.put_approval_result(**gate, result=result), "AccessDeniedException")
project.decide_on_gate("Approve_PreProd", 2, "Approved")
project.gate("Approve_Prod", 2)
assert deployed() == ["dev", "preprod"], deployed()
project.decide_on_gate("Approve_Prod", 2, "Approved")
execution, action = project.ended(project.deploy, 2)
assert execution["status"] == "Succeeded", action
rule = project.resources["AWS::Events::Rule"]["DeployDecisionRule"]
assert execution["trigger"]["triggerDetail"].endswith(f":rule/{rule}"), execution
# Registering started nothing, nor did the other branches.
triggers = [one["trigger"]["triggerType"] for one in project.executions(project.deploy)]
assert triggers == ["CloudWatchEvent", "CreatePipeline"], triggers
assert len(project.executions(project.build)) == 1

for part in ENVIRONMENTS:
    administrator = profile(part)
    made = outputs(administrator, f"{project.prefix}-{part}")
    assert f"::{ACCOUNTS[part]}:" in made["InvokeRoleArn"], made
    invoker = role(administrator, made["InvokeRoleArn"])
    answers = asked(invoker, part)
    assert all(abs(one - other) < 1e-6 for one, other in zip(answers, expected, strict=True)), (answers, expected)
    assert project.served(part) == 1
    # The role may do that, and nothing else.
    refused(lambda: invoker.client("sagemaker").list_endpoints(), "AccessDeniedException")
    endpoint = administrator.client("sagemaker").describe_endpoint(EndpointName=made["EndpointName"])
    tags = administrator.client("sagemaker").list_tags(ResourceArn=endpoint["EndpointArn"])["Tags"]
    tags = {one["Key"]: one["Value"] for one in tags}
    assert project.tags.items() <= tags.items(), tags

why = refused(lambda: asked(project.scientist, "dev"), "AccessDeniedException")
assert "not authorized to perform: sagemaker:InvokeEndpoint" in why, why
