"""Answers CloudFormation for a custom resource: beside inline code that imports it, as on AWS."""

import json

import urllib3

SUCCESS = "SUCCESS"
FAILED = "FAILED"

http = urllib3.PoolManager()


def send(event, context, responseStatus, responseData, physicalResourceId=None, noEcho=False, reason=None):
    """Puts the outcome to the URL that the request names."""
    answer = {
        "Status": responseStatus,
        "Reason": reason or f"See the details in CloudWatch Log Stream: {context.log_stream_name}",
        "PhysicalResourceId": physicalResourceId or context.log_stream_name,
        "StackId": event["StackId"],
        "RequestId": event["RequestId"],
        "LogicalResourceId": event["LogicalResourceId"],
        "NoEcho": noEcho,
        "Data": responseData,
    }
    body = json.dumps(answer)
    print("Response body:")
    print(body)
    try:
        headers = {"content-type": "", "content-length": str(len(body))}
        status = http.request("PUT", event["ResponseURL"], headers=headers, body=body).status
        print("Status code:", status)
    except Exception as error:
        print("send(..) failed executing http.request(..):", error)
