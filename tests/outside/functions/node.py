"""Functions of Node.js: with the AWS SDK, by `require` and by `import`, and as makers of custom resources."""

import io
import json
import zipfile

import boto3

session = boto3.Session(profile_name="mlops-dev")
iam, functions, formation = (session.client(name) for name in ("iam", "lambda", "cloudformation"))
ACCOUNT = session.client("sts").get_caller_identity()["Account"]


def document(statement):
    return json.dumps({"Version": "2012-10-17", "Statement": [statement]})


trust = {"Effect": "Allow", "Principal": {"Service": "lambda.amazonaws.com"}, "Action": "sts:AssumeRole"}
role = iam.create_role(RoleName="node", AssumeRolePolicyDocument=document(trust))["Role"]["Arn"]
allowed = document({"Effect": "Allow", "Action": ["logs:*"], "Resource": "*"})
iam.put_role_policy(RoleName="node", PolicyName="own", PolicyDocument=allowed)

REQUIRES = """
const { STSClient, GetCallerIdentityCommand } = require('@aws-sdk/client-sts');
exports.handler = async (event, context) => {
  console.log('asked', event);
  if (event.fail) throw new TypeError('no such luck');
  const { Arn } = await new STSClient().send(new GetCallerIdentityCommand({}));
  return { Arn, id: context.awsRequestId, node: process.version };
};
"""
IMPORTS = """
import { STSClient, GetCallerIdentityCommand } from '@aws-sdk/client-sts';
export const handler = async () => (await new STSClient().send(new GetCallerIdentityCommand({}))).Arn;
"""


def make(name, file, code):
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w") as archive:
        archive.writestr(file, code)
    functions.create_function(
        FunctionName=name, Role=role, Handler="index.handler", Runtime="nodejs22.x", Timeout=20, Code={"ZipFile": packed.getvalue()}
    )
    functions.get_waiter("function_active_v2").wait(FunctionName=name, WaiterConfig={"Delay": 2, "MaxAttempts": 150})


def invoke(name, event):
    answer = functions.invoke(FunctionName=name, Payload=json.dumps(event))
    return answer.get("FunctionError"), json.loads(answer["Payload"].read())


make("requires", "index.js", REQUIRES)
error, answer = invoke("requires", {})
assert error is None and answer["Arn"] == f"arn:aws:sts::{ACCOUNT}:assumed-role/node/requires", answer
assert answer["node"].startswith("v22."), answer
error, answer = invoke("requires", {"fail": True})
assert (error, answer["errorType"], answer["errorMessage"]) == ("Unhandled", "TypeError", "no such luck"), answer
make("imports", "index.mjs", IMPORTS)
error, answer = invoke("imports", {})
assert error is None and answer.endswith("assumed-role/node/imports"), answer

INLINE = """
const response = require('cfn-response');
exports.handler = (event, context) => {
  response.send(event, context, response.SUCCESS, { Word: 'from node' }, 'thing');
};
"""
template = {
    "Resources": {
        "Function": {
            "Type": "AWS::Lambda::Function",
            "Properties": {
                "Code": {"ZipFile": INLINE}, "Handler": "index.handler", "Role": role, "Runtime": "nodejs22.x", "Timeout": 20,
            },
        },
        "Thing": {"Type": "Custom::Thing", "Properties": {"ServiceToken": {"Fn::GetAtt": ["Function", "Arn"]}}},
    },
    "Outputs": {"Word": {"Value": {"Fn::GetAtt": ["Thing", "Word"]}}},
}
formation.create_stack(StackName="node", TemplateBody=json.dumps(template))
formation.get_waiter("stack_create_complete").wait(StackName="node", WaiterConfig={"Delay": 1, "MaxAttempts": 120})
outputs = formation.describe_stacks(StackName="node")["Stacks"][0]["Outputs"]
assert outputs[0]["OutputValue"] == "from node", outputs
print("all is well")
