"""Functions of Lambda by boto3: made, invoked, changed, let go."""

import base64
import io
import json
import time
import urllib.request
import zipfile

import boto3
from botocore.exceptions import ClientError

session = boto3.Session(profile_name="mlops-dev")
iam, functions, logs, s3 = (session.client(name) for name in ("iam", "lambda", "logs", "s3"))
ACCOUNT = session.client("sts").get_caller_identity()["Account"]

TRUST = {"Effect": "Allow", "Principal": {"Service": "lambda.amazonaws.com"}, "Action": "sts:AssumeRole"}
LOGS = {
    "Effect": "Allow",
    "Action": ["logs:CreateLogGroup", "logs:CreateLogStream", "logs:PutLogEvents", "s3:PutObject"],
    "Resource": "*",
}

CODE = '''
import json, logging, os, time
import boto3

def handler(event, context):
    print("event", json.dumps(event))
    logging.getLogger().error("careful")
    what = event.get("do")
    if what == "raise":
        raise ValueError("no such luck")
    if what == "sleep":
        time.sleep(60)
    if what == "exit":
        os._exit(3)
    if what == "eat":
        hoard = bytearray(400_000_000)
        time.sleep(10)
    if what == "large":
        return "x" * 7_000_000
    if what == "note":
        boto3.client("s3").put_object(Bucket=event["bucket"], Key=event["key"], Body=b"noted")
        if event.get("fail"):
            raise RuntimeError("again")
    return {
        "echo": event, "word": os.environ.get("WORD"), "who": boto3.client("sts").get_caller_identity()["Arn"],
        "id": context.aws_request_id, "left": context.get_remaining_time_in_millis(), "name": context.function_name,
        "arn": context.invoked_function_arn, "region": os.environ["AWS_REGION"], "memory": context.memory_limit_in_mb,
        "key": os.environ["AWS_ACCESS_KEY_ID"][:4], "stream": context.log_stream_name, "where": os.getcwd(),
    }
'''


def zipped(text, name="index.py"):
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w") as archive:
        archive.writestr(name, text)
    return file.getvalue()


def role(name, *statements):
    document = json.dumps({"Version": "2012-10-17", "Statement": [TRUST]})
    arn = iam.create_role(RoleName=name, AssumeRolePolicyDocument=document)["Role"]["Arn"]
    if statements:
        policy = json.dumps({"Version": "2012-10-17", "Statement": list(statements)})
        iam.put_role_policy(RoleName=name, PolicyName="own", PolicyDocument=policy)
    return arn


def refused(code, says, operation, **arguments):
    try:
        operation(**arguments)
    except ClientError as error:
        assert error.response["Error"]["Code"] == code, error
        assert says in error.response["Error"]["Message"], error
    else:
        raise AssertionError(f"{code} was expected")


def invoke(event, name="outside", **arguments):
    answer = functions.invoke(FunctionName=name, Payload=json.dumps(event), **arguments)
    return answer, json.loads(answer["Payload"].read() or "null")


def wait(what, test, seconds=60):
    end = time.time() + seconds
    while not test():
        assert time.time() < end, f"waited in vain for {what}"
        time.sleep(0.3)


own = role("functions", LOGS)
bucket = f"functions-{ACCOUNT}"
s3.create_bucket(Bucket=bucket, CreateBucketConfiguration={"LocationConstraint": "eu-west-1"})

# What cannot be made is refused before anything is.
settings = {"FunctionName": "outside", "Role": own, "Handler": "index.handler", "Code": {"ZipFile": zipped(CODE)}}
refused("InvalidParameterValueException", "java21", functions.create_function, **settings, Runtime="java21")
refused(
    "InvalidParameterValueException",
    "Could not unzip",
    functions.create_function,
    **{**settings, "Code": {"ZipFile": b"no zip"}},
    Runtime="python3.12",
)
refused(
    "InvalidParameterValueException",
    "NoSuchKey",
    functions.create_function,
    **{**settings, "Code": {"S3Bucket": bucket, "S3Key": "absent"}},
    Runtime="python3.12",
)
document = json.dumps({"Version": "2012-10-17", "Statement": [{**TRUST, "Principal": {"Service": "ec2.amazonaws.com"}}]})
strange = iam.create_role(RoleName="strange", AssumeRolePolicyDocument=document)["Role"]["Arn"]
refused(
    "InvalidParameterValueException",
    "cannot be assumed by Lambda",
    functions.create_function,
    **{**settings, "Role": strange},
    Runtime="python3.12",
)
refused("ResourceNotFoundException", "Function not found: arn:aws:lambda:", functions.get_function, FunctionName="outside")

made = functions.create_function(
    **settings, Runtime="python3.12", Environment={"Variables": {"WORD": "carried"}}, Tags={"team": "ml"}, MemorySize=256
)
assert made["State"] == "Pending" and made["StateReasonCode"] == "Creating", made
functions.get_waiter("function_active_v2").wait(FunctionName="outside", WaiterConfig={"Delay": 1, "MaxAttempts": 120})
refused("ResourceConflictException", "already exist", functions.create_function, **settings, Runtime="python3.12")
shown = functions.get_function(FunctionName="outside")
assert shown["Configuration"]["LastUpdateStatus"] == "Successful" and shown["Tags"] == {"team": "ml"}, shown

with urllib.request.urlopen(shown["Code"]["Location"]) as download:
    assert zipfile.ZipFile(io.BytesIO(download.read())).read("index.py").decode() == CODE

# An answer, and what the function saw.
answer, payload = invoke({"a": 1}, LogType="Tail")
assert answer["StatusCode"] == 200 and "FunctionError" not in answer and answer["ExecutedVersion"] == "$LATEST", answer
assert payload["echo"] == {"a": 1} and payload["word"] == "carried" and payload["name"] == "outside", payload
assert payload["who"] == f"arn:aws:sts::{ACCOUNT}:assumed-role/functions/outside", payload
assert payload["arn"].endswith(":function:outside") and 0 < payload["left"] <= 3000, payload
assert (payload["region"], payload["memory"], payload["key"], payload["where"]) == ("eu-west-1", "256", "ASIA", "/var/task")
tail = base64.b64decode(answer["LogResult"]).decode()
for line in ("START RequestId: " + payload["id"], 'event {"a": 1}', "\tcareful", "END RequestId: ", "REPORT RequestId: "):
    assert line in tail, (line, tail)
events = logs.get_log_events(logGroupName="/aws/lambda/outside", logStreamName=payload["stream"], startFromHead=True)
texts = [event["message"] for event in events["events"]]
assert texts[0].startswith("START") and texts[-1].startswith("REPORT") and len(texts) == 5, texts

# What goes wrong in it is its own.
answer, payload = invoke({"do": "raise"})
assert answer["FunctionError"] == "Unhandled" and answer["StatusCode"] == 200, answer
assert (payload["errorType"], payload["errorMessage"]) == ("ValueError", "no such luck"), payload
assert "index.py" in payload["stackTrace"][0], payload
answer, payload = invoke({"do": "sleep"}, LogType="Tail")
assert payload["errorType"] == "Sandbox.Timedout" and "Task timed out after 3.00 seconds" in payload["errorMessage"], payload
assert "Task timed out" in base64.b64decode(answer["LogResult"]).decode()
answer, payload = invoke({"do": "exit"})
assert payload["errorType"] == "Runtime.ExitError" and "exit status 3" in payload["errorMessage"], payload
answer, payload = invoke({"do": "eat"})
assert payload["errorType"] == "Runtime.ExitError" and "signal: killed" in payload["errorMessage"], payload
answer, payload = invoke({"do": "large"})
assert payload["errorType"] == "Function.ResponseSizeTooLarge", payload

# Requests that are wrong, and one that only asks.
refused("InvalidRequestContentException", "Could not parse", functions.invoke, FunctionName="outside", Payload=b"{")
refused("RequestTooLargeException", "", functions.invoke, FunctionName="outside", Payload=b'"' + b"x" * 6_300_000 + b'"')
refused("ResourceNotFoundException", ":7", functions.invoke, FunctionName="outside", Qualifier="7")
assert functions.invoke(FunctionName="outside", InvocationType="DryRun")["StatusCode"] == 204

# One that nobody waits for is run, and again if it fails.
def noted(key):
    return lambda: "Contents" in s3.list_objects_v2(Bucket=bucket, Prefix=key)

event = json.dumps({"do": "note", "bucket": bucket, "key": "event"})
assert functions.invoke(FunctionName="outside", InvocationType="Event", Payload=event)["StatusCode"] == 202
wait("the event", noted("event"))
functions.put_function_event_invoke_config(FunctionName="outside", MaximumRetryAttempts=0)
assert functions.get_function_event_invoke_config(FunctionName="outside")["MaximumRetryAttempts"] == 0

# Changes, versions and aliases.
first = functions.publish_version(FunctionName="outside")
assert first["Version"] == "1" and first["FunctionArn"].endswith(":outside:1"), first
assert functions.publish_version(FunctionName="outside")["Version"] == "1", "nothing has changed"
functions.update_function_configuration(FunctionName="outside", Timeout=10, Environment={"Variables": {"WORD": "other"}})
functions.get_waiter("function_updated_v2").wait(FunctionName="outside", WaiterConfig={"Delay": 1})
s3.put_object(Bucket=bucket, Key="code.zip", Body=zipped("def handler(event, context):\n    return 'second'\n"))
functions.update_function_code(FunctionName="outside", S3Bucket=bucket, S3Key="code.zip", Publish=True)
functions.get_waiter("function_updated_v2").wait(FunctionName="outside", WaiterConfig={"Delay": 1})
assert invoke({})[1] == "second"
assert invoke({}, Qualifier="1")[1]["word"] == "carried"
alias = functions.create_alias(FunctionName="outside", Name="live", FunctionVersion="1")
assert invoke({}, name=alias["AliasArn"])[0]["ExecutedVersion"] == "1"
functions.update_alias(FunctionName="outside", Name="live", FunctionVersion="2")
assert invoke({}, Qualifier="live")[1] == "second"
versions = functions.list_versions_by_function(FunctionName="outside")["Versions"]
assert [version["Version"] for version in versions] == ["$LATEST", "1", "2"], versions
refused("ResourceConflictException", "live", functions.delete_function, FunctionName="outside", Qualifier="2")

# Who may invoke it: the caller's own policies, and the function's.
functions.add_permission(
    FunctionName="outside", StatementId="rule", Action="lambda:InvokeFunction", Principal="events.amazonaws.com",
    SourceArn=f"arn:aws:events:eu-west-1:{ACCOUNT}:rule/r",
)
policy = json.loads(functions.get_policy(FunctionName="outside")["Policy"])
assert policy["Statement"][0]["Condition"]["ArnLike"]["AWS:SourceArn"].endswith(":rule/r"), policy
other = boto3.Session(profile_name="mlops-preprod").client("lambda")
other_account = boto3.Session(profile_name="mlops-preprod").client("sts").get_caller_identity()["Account"]
arn = functions.get_function_configuration(FunctionName="outside")["FunctionArn"]
refused("AccessDeniedException", "lambda:InvokeFunction", other.invoke, FunctionName=arn)
functions.add_permission(FunctionName="outside", StatementId="other", Action="lambda:InvokeFunction", Principal=other_account)
assert json.loads(other.invoke(FunctionName=arn)["Payload"].read()) == "second"
functions.remove_permission(FunctionName="outside", StatementId="other")
refused("AccessDeniedException", "lambda:InvokeFunction", other.invoke, FunctionName=arn)

# A function whose concurrency is none is not run; nor is one that is gone.
functions.put_function_concurrency(FunctionName="outside", ReservedConcurrentExecutions=0)
refused("TooManyRequestsException", "Rate Exceeded", functions.invoke, FunctionName="outside")
functions.delete_function_concurrency(FunctionName="outside")
functions.tag_resource(Resource=arn, Tags={"more": "yes"})
assert functions.list_tags(Resource=arn)["Tags"] == {"team": "ml", "more": "yes"}
listed = functions.get_paginator("list_functions").paginate().build_full_result()["Functions"]
assert "outside" in [one["FunctionName"] for one in listed], listed

# What a layer brings, the function finds; also when the layer's version is deleted.
published = functions.publish_layer_version(
    LayerName="words", Content={"ZipFile": zipped("WORD = 'layered'\n", "python/words.py")}, CompatibleRuntimes=["python3.12"]
)
assert published["Version"] == 1 and published["LayerVersionArn"].endswith(":layer:words:1"), published
layered = {
    "FunctionName": "layered",
    "Role": own,
    "Handler": "index.handler",
    "Code": {"ZipFile": zipped("import words\ndef handler(event, context):\n    return words.WORD\n")},
}
refused(
    "InvalidParameterValueException",
    "does not exist",
    functions.create_function,
    **layered,
    Runtime="python3.12",
    Layers=[published["LayerArn"] + ":7"],
)
functions.create_function(**layered, Runtime="python3.12", Layers=[published["LayerVersionArn"]])
functions.get_waiter("function_active_v2").wait(FunctionName="layered", WaiterConfig={"Delay": 1})
assert invoke({}, name="layered")[1] == "layered"
listed = functions.list_layers()["Layers"]
assert [one["LayerName"] for one in listed] == ["words"] and listed[0]["LatestMatchingVersion"]["Version"] == 1, listed
functions.delete_layer_version(LayerName="words", VersionNumber=1)
assert functions.list_layer_versions(LayerName="words")["LayerVersions"] == []
assert invoke({}, name="layered")[1] == "layered"
functions.delete_function(FunctionName="layered")

# Without any permission on logs it runs all the same, and writes none.
functions.create_function(**{**settings, "FunctionName": "silent", "Role": role("silent")}, Runtime="python3.9", Timeout=10)
functions.get_waiter("function_active_v2").wait(FunctionName="silent", WaiterConfig={"Delay": 1, "MaxAttempts": 120})
assert "FunctionError" not in invoke({"do": "nothing"}, name="silent")[0]
groups = logs.describe_log_groups(logGroupNamePrefix="/aws/lambda/silent")["logGroups"]
assert groups == [], groups

functions.delete_function(FunctionName="outside")
refused("ResourceNotFoundException", "Function not found", functions.invoke, FunctionName="outside")
print("all is well")
