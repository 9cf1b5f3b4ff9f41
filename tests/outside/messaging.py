"""Queues, topics and events as boto3 sees them. Prints what the test compares, as JSON."""

import json
import threading
import time
import urllib.request
import xml.etree.ElementTree as xml

import boto3
import botocore.exceptions
from botocore.auth import SigV4Auth
from botocore.awsrequest import AWSRequest

dev = boto3.Session(profile_name="mlops-dev")
preprod = boto3.Session(profile_name="mlops-preprod")
sqs, sns, events, cloudformation = (dev.client(name) for name in ("sqs", "sns", "events", "cloudformation"))
seen = {}


def code(work):
    try:
        work()
        return "done"
    except botocore.exceptions.ClientError as error:
        return error.response["Error"]["Code"]


def read(url, wait=20):
    got = sqs.receive_message(QueueUrl=url, WaitTimeSeconds=wait, MessageAttributeNames=["All"])
    for message in got.get("Messages", []):
        sqs.delete_message(QueueUrl=url, ReceiptHandle=message["ReceiptHandle"])
        return message
    return None


# A read that waits is woken by what comes in.
url = sqs.create_queue(QueueName="jobs")["QueueUrl"]
arn = sqs.get_queue_attributes(QueueUrl=url, AttributeNames=["QueueArn"])["Attributes"]["QueueArn"]
later = threading.Timer(0.5, lambda: dev.client("sqs").send_message(QueueUrl=url, MessageBody="woken"))
later.start()
begun = time.monotonic()
seen["woken"] = [read(url)["Body"], time.monotonic() - begun < 10]
begun = time.monotonic()
seen["waited"] = [read(url, 2), 1.5 < time.monotonic() - begun < 10]

# A hidden message comes back to whoever waits. boto3 checks the digests.
text = {"DataType": "String", "StringValue": "ä"}
sqs.send_message(QueueUrl=url, MessageBody="back", MessageAttributes={"a": text}, DelaySeconds=1)
seen["delayed"] = read(url)["MessageAttributes"]["a"]["StringValue"]

# Other accounts are let in by the queue's policy alone.
theirs = preprod.client("sqs")
send = lambda: theirs.send_message(QueueUrl=url, MessageBody="from afar")
seen["afar"] = [code(send)]
account = preprod.client("sts").get_caller_identity()["Account"]
sqs.add_permission(QueueUrl=url, Label="afar", AWSAccountIds=[account], Actions=["SendMessage"])
seen["afar"] += [code(send), read(url)["Body"]]
seen["absent"] = code(lambda: sqs.get_queue_url(QueueName="nowhere"))

# A topic reaches a queue when the queue lets it, for that topic.
topic = sns.create_topic(Name="news")["TopicArn"]
told = sqs.create_queue(QueueName="told")["QueueUrl"]
told_arn = arn.replace("jobs", "told")
sns.subscribe(TopicArn=topic, Protocol="sqs", Endpoint=told_arn)
sns.publish(TopicArn=topic, Message="unheard")


def let(service, source):
    return json.dumps({"Version": "2012-10-17", "Statement": [{
        "Effect": "Allow", "Principal": {"Service": service}, "Action": "sqs:SendMessage", "Resource": told_arn,
        "Condition": {"ArnEquals": {"aws:SourceArn": source}},
    }]})


sqs.set_queue_attributes(QueueUrl=told, Attributes={"Policy": let("sns.amazonaws.com", topic + "-other")})
sns.publish(TopicArn=topic, Message="unheard too")
seen["unheard"] = read(told, 1)
sqs.set_queue_attributes(QueueUrl=told, Attributes={"Policy": let("sns.amazonaws.com", topic)})
sns.publish(TopicArn=topic, Message="heard", Subject="s")
envelope = json.loads(read(told)["Body"])
seen["heard"] = [envelope["Type"], envelope["Message"], envelope["Subject"], envelope["TopicArn"] == topic]
seen["publishers"] = code(lambda: preprod.client("sns").publish(TopicArn=topic, Message="x"))

# An event reaches a queue as EventBridge makes it, for that rule.
rule = events.put_rule(Name="orders", EventPattern=json.dumps({"source": ["shop"]}))["RuleArn"]
template = {"InputPathsMap": {"n": "$.detail.n"}, "InputTemplate": '{"number": <n>}'}
events.put_targets(Rule="orders", Targets=[{"Id": "q", "Arn": told_arn, "InputTransformer": template}])
sqs.set_queue_attributes(QueueUrl=told, Attributes={"Policy": let("events.amazonaws.com", rule)})
events.put_events(Entries=[{"Source": "shop", "DetailType": "order", "Detail": json.dumps({"n": 7})}])
seen["event"] = json.loads(read(told)["Body"])

# A bucket tells a queue, once it can.
s3 = dev.client("s3")
s3.create_bucket(Bucket="messages-data", CreateBucketConfiguration={"LocationConstraint": sqs.meta.region_name})
wish = {"QueueConfigurations": [{
    "QueueArn": told_arn, "Events": ["s3:ObjectCreated:*"],
    "Filter": {"Key": {"FilterRules": [{"Name": "prefix", "Value": "in/"}]}},
}]}
notify = lambda: s3.put_bucket_notification_configuration(
    Bucket="messages-data", NotificationConfiguration=wish)
seen["bucket"] = [code(notify)]
sqs.set_queue_attributes(QueueUrl=told, Attributes={"Policy": let("s3.amazonaws.com", "arn:aws:s3:::messages-data")})
seen["bucket"] += [code(notify), json.loads(read(told)["Body"])["Event"]]
s3.put_object(Bucket="messages-data", Key="out/x", Body=b"1")
s3.put_object(Bucket="messages-data", Key="in/a b", Body=b"123")
record = json.loads(read(told)["Body"])["Records"][0]
seen["bucket"] += [record["eventName"], record["s3"]["object"]["key"], record["s3"]["object"]["size"]]

# The query protocol, as clients spoke it before JSON.
credentials = dev.get_credentials().get_frozen_credentials()


def query(**fields):
    form = "&".join(f"{name}={urllib.request.quote(value, safe='')}" for name, value in fields.items())
    request = AWSRequest("POST", sqs.meta.endpoint_url + "/", data=f"Version=2012-11-05&{form}".encode(), headers={
        "Content-Type": "application/x-www-form-urlencoded",
    })
    SigV4Auth(credentials, "sqs", sqs.meta.region_name).add_auth(request)
    plain = urllib.request.Request(request.url, request.data, dict(request.headers))
    # Straight to the endpoint, whatever proxy the environment has.
    opener = urllib.request.build_opener(urllib.request.ProxyHandler({}))
    try:
        return xml.fromstring(opener.open(plain).read())
    except urllib.request.HTTPError as error:
        return xml.fromstring(error.read())


space = "{http://queue.amazonaws.com/doc/2012-11-05/}"
sent = query(**{
    "Action": "SendMessage", "QueueUrl": url, "MessageBody": "form", "MessageAttribute.1.Name": "kind",
    "MessageAttribute.1.Value.DataType": "String", "MessageAttribute.1.Value.StringValue": "old",
})
got = query(**{
    "Action": "ReceiveMessage", "QueueUrl": url, "MessageAttributeName.1": "All", "AttributeName.1": "SentTimestamp",
})
find = lambda root, path: root.find(".//" + "/".join(space + part for part in path.split("/"))).text
seen["form"] = [
    find(sent, "SendMessageResult/MD5OfMessageBody"),
    find(got, "Message/Body"),
    find(got, "Message/Attribute/Name"),
    find(got, "Message/MessageAttribute/Value/StringValue"),
    find(query(Action="GetQueueUrl", QueueName="nowhere"), "Error/Code"),
]

# All of it from a template.
body = {"Resources": {
    "Dead": {"Type": "AWS::SQS::Queue", "Properties": {"FifoQueue": True}},
    "Queue": {"Type": "AWS::SQS::Queue", "Properties": {
        "FifoQueue": True,
        "RedrivePolicy": {"deadLetterTargetArn": {"Fn::GetAtt": ["Dead", "Arn"]}, "maxReceiveCount": 3},
    }},
    "Topic": {"Type": "AWS::SNS::Topic", "Properties": {"FifoTopic": True, "ContentBasedDeduplication": True}},
    "Wish": {"Type": "AWS::SNS::Subscription", "Properties": {
        "TopicArn": {"Ref": "Topic"}, "Protocol": "sqs", "Endpoint": {"Fn::GetAtt": ["Queue", "Arn"]},
        "RawMessageDelivery": True, "FilterPolicyScope": "MessageBody", "FilterPolicy": {"kind": ["a"]},
    }},
    "Open": {"Type": "AWS::SQS::QueuePolicy", "Properties": {"Queues": [{"Ref": "Queue"}], "PolicyDocument": {
        "Version": "2012-10-17", "Statement": [{
            "Effect": "Allow", "Principal": {"Service": "sns.amazonaws.com"}, "Action": "sqs:SendMessage",
            "Resource": {"Fn::GetAtt": ["Queue", "Arn"]},
            "Condition": {"ArnEquals": {"aws:SourceArn": {"Ref": "Topic"}}},
        }],
    }}},
}, "Outputs": {"Topic": {"Value": {"Ref": "Topic"}}, "Queue": {"Value": {"Ref": "Queue"}}}}
sqs.set_queue_attributes(QueueUrl=told, Attributes={"Policy": let("sns.amazonaws.com", topic)})
cloudformation.create_stack(StackName="messages", TemplateBody=json.dumps(body), NotificationARNs=[topic])
cloudformation.get_waiter("stack_create_complete").wait(StackName="messages", WaiterConfig={"Delay": 1})
outputs = cloudformation.describe_stacks(StackName="messages")["Stacks"][0]["Outputs"]
made = {output["OutputKey"]: output["OutputValue"] for output in outputs}
for text in ('{"kind": "b"}', '{"kind": "a"}'):
    sns.publish(TopicArn=made["Topic"], Message=text, MessageGroupId="g")
seen["stack"] = json.loads(read(made["Queue"])["Body"])
notice = json.loads(read(told)["Body"])
seen["notice"] = [notice["Subject"], *(line for line in notice["Message"].split("\n") if line.startswith("StackName"))]
cloudformation.delete_stack(StackName="messages")
cloudformation.get_waiter("stack_delete_complete").wait(StackName="messages", WaiterConfig={"Delay": 1})
seen["gone"] = code(lambda: sqs.get_queue_attributes(QueueUrl=made["Queue"]))

print(json.dumps(seen))
