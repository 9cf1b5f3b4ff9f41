"""Lets the stack's custom resource go on, and sees the stack to its end."""

import boto3

session = boto3.Session(profile_name="mlops-dev")
formation, logs, ssm = (session.client(name) for name in ("cloudformation", "logs", "ssm"))
ssm.put_parameter(Name="/custom/go", Type="String", Value="go")
formation.get_waiter("stack_create_complete").wait(StackName="slow", WaiterConfig={"Delay": 1, "MaxAttempts": 120})
outputs = formation.describe_stacks(StackName="slow")["Stacks"][0]["Outputs"]
assert outputs[0]["OutputValue"] == "done", outputs
events = logs.filter_log_events(logGroupName="/aws/lambda/slow")["events"]
begun = [event for event in events if event["message"].startswith("begun")]
assert len(begun) == 1, begun
formation.delete_stack(StackName="slow")
formation.get_waiter("stack_delete_complete").wait(StackName="slow", WaiterConfig={"Delay": 1, "MaxAttempts": 120})
print("all is well")
