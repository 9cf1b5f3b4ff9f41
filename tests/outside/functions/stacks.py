"""Functions in stacks: inline code, custom resources, and events that set functions going."""

import json
import time
import urllib.error
import urllib.request

import boto3
from botocore.exceptions import ClientError, WaiterError

session = boto3.Session(profile_name="mlops-dev")
formation, functions, events, ssm = (session.client(name) for name in ("cloudformation", "lambda", "events", "ssm"))

CUSTOM = '''
import cfnresponse, boto3, json
ssm = boto3.client("ssm")

def handler(event, context):
    properties = event["ResourceProperties"]
    log = f"/custom/{properties['Name']}/{event['RequestType']}"
    ssm.put_parameter(Name=log, Type="String", Value=json.dumps(event), Overwrite=True)
    if properties.get("Fail") == event["RequestType"]:
        return cfnresponse.send(event, context, cfnresponse.FAILED, {}, reason="as it was told")
    if properties.get("Silent") == event["RequestType"]:
        return
    physical = f"thing-{properties['Generation']}"
    data = {"Word": f"word of {physical}", "List": ["a", "b"]}
    cfnresponse.send(event, context, cfnresponse.SUCCESS, data, physical)
'''

TEMPLATE = {
    "Parameters": {
        "Generation": {"Type": "String", "Default": "1"},
        "Fail": {"Type": "String", "Default": ""},
        "Silent": {"Type": "String", "Default": ""},
        "Break": {"Type": "String", "Default": "no"},
    },
    "Conditions": {"Breaks": {"Fn::Equals": [{"Ref": "Break"}, "yes"]}},
    "Resources": {
        "Role": {
            "Type": "AWS::IAM::Role",
            "Properties": {
                "AssumeRolePolicyDocument": {
                    "Version": "2012-10-17",
                    "Statement": [
                        {"Effect": "Allow", "Principal": {"Service": "lambda.amazonaws.com"}, "Action": "sts:AssumeRole"}
                    ],
                },
                "ManagedPolicyArns": ["arn:aws:iam::aws:policy/service-role/AWSLambdaBasicExecutionRole"],
                "Policies": [
                    {
                        "PolicyName": "own",
                        "PolicyDocument": {
                            "Version": "2012-10-17",
                            "Statement": [{"Effect": "Allow", "Action": "ssm:PutParameter", "Resource": "*"}],
                        },
                    }
                ],
            },
        },
        "Function": {
            "Type": "AWS::Lambda::Function",
            "Properties": {
                "Code": {"ZipFile": CUSTOM},
                "Handler": "index.handler",
                "Role": {"Fn::GetAtt": ["Role", "Arn"]},
                "Runtime": "python3.12",
                "Timeout": 20,
                "Environment": {"Variables": {"WORD": "carried"}},
            },
        },
        "Thing": {
            "Type": "Custom::Thing",
            "Properties": {
                "ServiceToken": {"Fn::GetAtt": ["Function", "Arn"]},
                "ServiceTimeout": 8,
                "Name": {"Ref": "AWS::StackName"},
                "Generation": {"Ref": "Generation"},
                "Fail": {"Ref": "Fail"},
                "Silent": {"Ref": "Silent"},
                "Number": 7,
                "Truth": True,
            },
        },
        "After": {
            "Type": "AWS::SSM::Parameter",
            "DependsOn": "Thing",
            "Properties": {
                "Type": {"Fn::If": ["Breaks", "Wrong", "String"]},
                "Value": {"Fn::GetAtt": ["Thing", "Word"]},
            },
        },
    },
    "Outputs": {
        "Thing": {"Value": {"Ref": "Thing"}},
        "Word": {"Value": {"Fn::GetAtt": ["Thing", "Word"]}},
        "List": {"Value": {"Fn::Join": ["-", {"Fn::GetAtt": ["Thing", "List"]}]}},
        "Function": {"Value": {"Ref": "Function"}},
    },
}

ONE = {"Delay": 1, "MaxAttempts": 180}


def parameters(**given):
    return [{"ParameterKey": key, "ParameterValue": value} for key, value in given.items()]


def create(name, **given):
    arguments = {"TemplateBody": json.dumps(TEMPLATE), "Capabilities": ["CAPABILITY_IAM"]}
    formation.create_stack(StackName=name, Parameters=parameters(**given), **arguments)
    ended("stack_create_complete", name)


def update(name, **given):
    arguments = {"UsePreviousTemplate": True, "Capabilities": ["CAPABILITY_IAM"]}
    formation.update_stack(StackName=name, Parameters=parameters(**given), **arguments)
    ended("stack_update_complete", name)


def delete(name):
    formation.delete_stack(StackName=name)
    ended("stack_delete_complete", name)


def ended(waiter, name):
    try:
        formation.get_waiter(waiter).wait(StackName=name, WaiterConfig=ONE)
    except WaiterError:
        pass


def status(name):
    return formation.describe_stacks(StackName=name)["Stacks"][0]["StackStatus"]


def why(name, resource):
    found = formation.describe_stack_events(StackName=name)["StackEvents"]
    return [
        event.get("ResourceStatusReason", "")
        for event in found
        if event["LogicalResourceId"] == resource and event["ResourceStatus"].endswith("FAILED")
    ]


def outputs(name):
    stack = formation.describe_stacks(StackName=name)["Stacks"][0]
    return {output["OutputKey"]: output["OutputValue"] for output in stack["Outputs"]}


def request(name, kind):
    try:
        return json.loads(ssm.get_parameter(Name=f"/custom/{name}/{kind}")["Parameter"]["Value"])
    except ssm.exceptions.ParameterNotFound:
        return None


def wait(what, test, seconds=60):
    end = time.time() + seconds
    while not test():
        assert time.time() < end, f"waited in vain for {what}"
        time.sleep(0.3)


def answered(url):
    request = urllib.request.Request(url, data=b'{"Status": "FAILED"}', method="PUT")
    try:
        return urllib.request.urlopen(request).status
    except urllib.error.HTTPError as error:
        return error.code


# A custom resource is made, tells its attributes, is replaced and is deleted.
create("first")
assert status("first") == "CREATE_COMPLETE", formation.describe_stack_events(StackName="first")
told = outputs("first")
assert (told["Thing"], told["Word"], told["List"]) == ("thing-1", "word of thing-1", "a-b"), told
asked = request("first", "Create")
assert asked["ResourceProperties"]["Number"] == "7" and asked["ResourceProperties"]["Truth"] == "true", asked
assert asked["ResourceType"] == "Custom::Thing" and asked["LogicalResourceId"] == "Thing", asked
assert asked["ResponseURL"].startswith("https://cloudformation-custom-resource-response-euwest1.s3.eu-west-1.amazonaws.com/")
assert answered(asked["ResponseURL"]) == 403, "a request is answered once"
assert answered(asked["ResponseURL"].rsplit("=", 1)[0] + "=t-0") == 403
update("first", Generation="2")
assert status("first") == "UPDATE_COMPLETE", status("first")
assert outputs("first")["Word"] == "word of thing-2", outputs("first")
asked = request("first", "Update")
assert asked["PhysicalResourceId"] == "thing-1" and asked["OldResourceProperties"]["Generation"] == "1", asked
wait("the old one's deletion", lambda: (request("first", "Delete") or {}).get("PhysicalResourceId") == "thing-1")

# The function of the stack is changed in place, its name stays.
name = told["Function"]
TEMPLATE["Resources"]["Function"]["Properties"]["Description"] = "changed"
formation.update_stack(
    StackName="first", TemplateBody=json.dumps(TEMPLATE), Capabilities=["CAPABILITY_IAM"], Parameters=parameters(Generation="2")
)
ended("stack_update_complete", "first")
found = functions.get_function_configuration(FunctionName=name)
assert found["Description"] == "changed" and found["Environment"]["Variables"] == {"WORD": "carried"}, found

# One that fails rolls its stack back, with its function's own words.
update("first", Generation="3", Fail="Update")
assert status("first") == "UPDATE_ROLLBACK_COMPLETE", status("first")
reason = why("first", "Thing")[-1]
assert "Received response status [FAILED] from custom resource. Message returned: as it was told" in reason, reason
assert outputs("first")["Word"] == "word of thing-2", outputs("first")
delete("first")
assert request("first", "Delete")["PhysicalResourceId"] == "thing-2"
try:
    functions.get_function(FunctionName=name)
    raise AssertionError("the function is still there")
except functions.exceptions.ResourceNotFoundException:
    pass

# When another resource fails, a custom one is deleted with all others; one that does not answer fails when its time is up.
create("second", Break="yes")
assert status("second") == "ROLLBACK_COMPLETE", status("second")
assert request("second", "Delete")["PhysicalResourceId"] == "thing-1"
create("third", Silent="Create")
assert status("third") == "ROLLBACK_COMPLETE", status("third")
assert "did not receive a response from your Custom Resource" in why("third", "Thing")[-1], why("third", "Thing")

# An event sets a function going, if its policy lets the rule.
TEMPLATE["Resources"]["Rule"] = {
    "Type": "AWS::Events::Rule",
    "Properties": {
        "EventPattern": {"source": ["outside"]},
        "Targets": [
            {
                "Id": "function",
                "Arn": {"Fn::GetAtt": ["Target", "Arn"]},
                "InputTransformer": {"InputPathsMap": {"word": "$.detail.word"}, "InputTemplate": '{"word": <word>}'},
            }
        ],
    },
}
TEMPLATE["Resources"]["Target"] = {
    "Type": "AWS::Lambda::Function",
    "Properties": {
        **TEMPLATE["Resources"]["Function"]["Properties"],
        "Code": {
            "ZipFile": "import boto3\n"
            "def handler(event, context):\n"
            "    boto3.client('ssm').put_parameter(Name='/event/word', Type='String', Value=event['word'], Overwrite=True)\n"
        },
    },
}
create("fourth")
assert status("fourth") == "CREATE_COMPLETE", formation.describe_stack_events(StackName="fourth")


def put(word):
    events.put_events(Entries=[{"Source": "outside", "DetailType": "d", "Detail": json.dumps({"word": word})}])


put("forbidden")
TEMPLATE["Resources"]["Permission"] = {
    "Type": "AWS::Lambda::Permission",
    "Properties": {
        "FunctionName": {"Ref": "Target"},
        "Action": "lambda:InvokeFunction",
        "Principal": "events.amazonaws.com",
        "SourceArn": {"Fn::GetAtt": ["Rule", "Arn"]},
    },
}
TEMPLATE["Resources"]["Version"] = {"Type": "AWS::Lambda::Version", "Properties": {"FunctionName": {"Ref": "Target"}}}
TEMPLATE["Resources"]["Alias"] = {
    "Type": "AWS::Lambda::Alias",
    "Properties": {
        "FunctionName": {"Ref": "Target"},
        "FunctionVersion": {"Fn::GetAtt": ["Version", "Version"]},
        "Name": "live",
    },
}
formation.update_stack(StackName="fourth", TemplateBody=json.dumps(TEMPLATE), Capabilities=["CAPABILITY_IAM"])
ended("stack_update_complete", "fourth")
assert status("fourth") == "UPDATE_COMPLETE", formation.describe_stack_events(StackName="fourth")
put("allowed")


def word():
    try:
        return ssm.get_parameter(Name="/event/word")["Parameter"]["Value"]
    except ssm.exceptions.ParameterNotFound:
        return None


wait("the event", lambda: word() == "allowed")
delete("fourth")
try:
    gone = status("fourth")
    raise AssertionError(gone)
except ClientError:
    pass
print("all is well")
