"""Begins a stack whose custom resource takes its time."""

import json
import time

import boto3

session = boto3.Session(profile_name="mlops-dev")
formation, logs = session.client("cloudformation"), session.client("logs")

CODE = '''
import time
import boto3
import cfnresponse

ssm = boto3.client("ssm")

def handler(event, context):
    print("begun", event["RequestType"], flush=True)
    while event["RequestType"] == "Create":
        try:
            ssm.get_parameter(Name="/custom/go")
            break
        except ssm.exceptions.ParameterNotFound:
            time.sleep(0.3)
    cfnresponse.send(event, context, cfnresponse.SUCCESS, {"Word": "done"}, "thing")
'''

trust = {"Effect": "Allow", "Principal": {"Service": "lambda.amazonaws.com"}, "Action": "sts:AssumeRole"}
allowed = {"Effect": "Allow", "Action": ["ssm:GetParameter", "logs:*"], "Resource": "*"}


def document(statement):
    return {"Version": "2012-10-17", "Statement": [statement]}


template = {
    "Resources": {
        "Role": {
            "Type": "AWS::IAM::Role",
            "Properties": {
                "AssumeRolePolicyDocument": document(trust),
                "Policies": [{"PolicyName": "own", "PolicyDocument": document(allowed)}],
            },
        },
        "Function": {
            "Type": "AWS::Lambda::Function",
            "Properties": {
                "FunctionName": "slow",
                "Code": {"ZipFile": CODE},
                "Handler": "index.handler",
                "Role": {"Fn::GetAtt": ["Role", "Arn"]},
                "Runtime": "python3.12",
                "Timeout": 300,
            },
        },
        "Thing": {"Type": "AWS::CloudFormation::CustomResource", "Properties": {"ServiceToken": {"Fn::GetAtt": ["Function", "Arn"]}}},
    },
    "Outputs": {"Word": {"Value": {"Fn::GetAtt": ["Thing", "Word"]}}},
}
formation.create_stack(StackName="slow", TemplateBody=json.dumps(template), Capabilities=["CAPABILITY_IAM"])


def begun():
    try:
        events = logs.filter_log_events(logGroupName="/aws/lambda/slow")["events"]
    except logs.exceptions.ResourceNotFoundException:
        return False
    return any("begun" in event["message"] for event in events)


for _ in range(300):
    if begun():
        break
    time.sleep(0.3)
else:
    raise AssertionError("the custom resource's function was not begun")
