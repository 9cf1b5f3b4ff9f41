"""Lays the road as an organisation does, with boto3: accounts bootstrapped, a launch role, and the pipeline made under it.

Takes the folder of the sources; prints the outputs of the pipeline's stack."""

import json
import shutil
import sys
from pathlib import Path

import boto3

DEV, PREPROD, PROD = "222222222222", "333333333333", "444444444444"
PROFILES = {DEV: "mlops-dev", PREPROD: "mlops-preprod", PROD: "mlops-prod"}
TRUSTED = {DEV: "111111111111", PREPROD: DEV, PROD: DEV}
ASSETS = f"cdk-hnb659fds-assets-{DEV}-eu-west-1"

sources = Path(sys.argv[1])
here = sources / "tests/outside/delivery"


def client(account, service):
    return boto3.Session(profile_name=PROFILES[account]).client(service)


def stack(account, name, template, parameters, role=None):
    """Makes a stack and waits for it; its outputs."""
    cloudformation = client(account, "cloudformation")
    cloudformation.create_stack(
        StackName=name,
        TemplateBody=template.read_text(),
        Parameters=[{"ParameterKey": key, "ParameterValue": value} for key, value in parameters.items()],
        Capabilities=["CAPABILITY_NAMED_IAM"],
        Tags=[{"Key": "sagemaker:project-name", "Value": "churn"}],
        **({"RoleARN": role} if role else {}),
    )
    try:
        waiter = cloudformation.get_waiter("stack_create_complete")
        waiter.wait(StackName=name, WaiterConfig={"Delay": 0.1, "MaxAttempts": 600})
    except Exception as cause:
        events = cloudformation.describe_stack_events(StackName=name)["StackEvents"]
        why = [event for event in events if event["ResourceStatus"] == "CREATE_FAILED"]
        sys.exit(f"{name}: {cause}\n{json.dumps(why, default=str)}")
    made = cloudformation.describe_stacks(StackName=name)["Stacks"][0]
    return {output["OutputKey"]: output["OutputValue"] for output in made.get("Outputs", [])}


for account, trusted in TRUSTED.items():
    parameters = {
        "TrustedAccounts": trusted,
        "CloudFormationExecutionPolicies": "arn:aws:iam::aws:policy/AmazonSSMFullAccess",
    }
    stack(account, "CDKToolkit", sources / "crates/foundation/stacks/bootstrap.yaml", parameters)

shutil.make_archive("seed", "zip", here / "seed")
client(DEV, "s3").upload_file("seed.zip", ASSETS, "seed.zip")
launch = stack(DEV, "launch", here / "launch.yaml", {})["Role"]
roles = [f"arn:aws:iam::{account}:role/cdk-hnb659fds-deploy-role-{account}-eu-west-1" for account in PROFILES]
parameters = {
    "SeedBucket": ASSETS,
    "SeedKey": "seed.zip",
    "PreProdAccount": PREPROD,
    "DeployRoles": ",".join(roles),
}
print(json.dumps(stack(DEV, "delivery", here / "template.yaml", parameters, launch)))
