"""Further versions: a push trains the second, which goes into service and is rejected there; and pushes that register none."""

from common import Project

project = Project()

SPEC = open("BuildApp/buildspec.yml").read()
RUN = "ml_pipelines.run_pipeline"
assert SPEC.count(RUN) == 1


def statuses():
    return [one["ModelApprovalStatus"] for one in project.packages()]


def built(count, **files):
    """Pushes to `main`; the execution that this starts, and what its build printed."""
    project.push("BuildApp", "main", files)
    execution, action = project.ended(project.build, count)
    assert execution["trigger"]["triggerType"] == "CloudWatchEvent", execution
    assert execution["trigger"]["triggerDetail"].endswith(project.resources["AWS::Events::Rule"]["BuildPushRule"])
    return execution, project.log(action)


def a_push_trains_another_version():
    execution, log = built(2, **{"NOTES.md": "nothing that matters\n"})
    assert execution["status"] == "Succeeded", log
    assert statuses() == ["Approved", "PendingManualApproval"], statuses()


def what_is_rejected_in_service_gives_way_to_the_version_before():
    second = project.packages()[1]["ModelPackageArn"]
    project.decide_on_model(second, "Approved")
    project.gate("Approve_PreProd", 3)
    assert [project.served(part) for part in ("dev", "preprod", "prod")] == [2, 1, 1]
    # A rejected gate deploys nothing behind it.
    project.decide_on_gate("Approve_PreProd", 3, "Rejected")
    execution, action = project.ended(project.deploy, 3)
    assert (execution["status"], action["actionName"]) == ("Failed", "Approve_PreProd"), action
    project.decide_on_model(second, "Rejected")
    project.gate("Approve_PreProd", 4)
    assert [project.served(part) for part in ("dev", "preprod", "prod")] == [1, 1, 1]
    project.decide_on_gate("Approve_PreProd", 4, "Approved")
    project.decide_on_gate("Approve_Prod", 4, "Approved")
    execution, action = project.ended(project.deploy, 4)
    assert execution["status"] == "Succeeded", action
    assert [project.served(part) for part in ("dev", "preprod", "prod")] == [1, 1, 1]


def a_model_below_the_bar_is_not_registered_and_the_build_says_so():
    spec = SPEC.replace(RUN, f"{RUN} --parameter MinimumAuc=1.1")
    execution, log = built(3, **{"buildspec.yml": spec})
    assert execution["status"] == "Succeeded", log
    assert "is below the bar, 1.1 (the pipeline's parameter MinimumAuc)" in log and "NO model was registered" in log, log
    assert statuses() == ["Approved", "Rejected"], statuses()


def a_script_that_fails_fails_the_build_which_shows_its_traceback():
    spec = SPEC.replace(RUN, f"{RUN} --parameter ValidationFraction=2")
    execution, log = built(4, **{"buildspec.yml": spec})
    assert execution["status"] == "Failed", execution
    assert "step Preprocess is Failed: " in log, log
    assert "  | Traceback (most recent call last):" in log, log
    assert "  | ValueError: the fractions for validation (2.0)" in log, log
    assert statuses() == ["Approved", "Rejected"], statuses()


a_push_trains_another_version()
what_is_rejected_in_service_gives_way_to_the_version_before()
a_model_below_the_bar_is_not_registered_and_the_build_says_so()
a_script_that_fails_fails_the_build_which_shows_its_traceback()
