"""Secrets as boto3 sees them. Prints what the test compares, as JSON."""

import json

import boto3
import botocore.exceptions

dev = boto3.Session(profile_name="mlops-dev")
preprod = boto3.Session(profile_name="mlops-preprod")
secrets, kms, cloudformation, ssm = (dev.client(name) for name in ("secretsmanager", "kms", "cloudformation", "ssm"))
seen = {}


def read(client, **which):
    try:
        return client.get_secret_value(**which)["SecretString"]
    except botocore.exceptions.ClientError as error:
        return error.response["Error"]["Code"]


account = preprod.client("sts").get_caller_identity()["Account"]
own = dev.client("sts").get_caller_identity()["Account"]
key = kms.create_key()["KeyMetadata"]
arn = secrets.create_secret(Name="app/db", SecretString="one", KmsKeyId=key["KeyId"])["ARN"]
seen["value"] = read(secrets, SecretId="app/db")
secrets.put_secret_value(SecretId=arn, SecretString="two")
seen["current"] = [read(secrets, SecretId=arn), read(secrets, SecretId=arn, VersionStage="AWSPREVIOUS")]

# Another account needs the secret's policy and its key's.
theirs = preprod.client("secretsmanager")
seen["afar"] = [read(theirs, SecretId="app/db"), read(theirs, SecretId=arn)]
allow = lambda action, who: {"Effect": "Allow", "Principal": {"AWS": who}, "Action": action, "Resource": "*"}
policy = lambda *statements: json.dumps({"Version": "2012-10-17", "Statement": statements})
secrets.put_resource_policy(SecretId=arn, ResourcePolicy=policy(allow("secretsmanager:GetSecretValue", account)))
seen["afar"].append(read(theirs, SecretId=arn))
kms.put_key_policy(KeyId=key["KeyId"], PolicyName="default",
                   Policy=policy(allow("kms:*", own), allow("kms:Decrypt", account)))
seen["afar"].append(read(theirs, SecretId=arn))
stages = secrets.describe_secret(SecretId=arn)["VersionIdsToStages"]
seen["described"] = sorted(label for labels in stages.values() for label in labels)

# A template makes one and reads it.
body = {"Resources": {
    "Secret": {"Type": "AWS::SecretsManager::Secret", "Properties": {"GenerateSecretString": {
        "SecretStringTemplate": json.dumps({"user": "admin"}), "GenerateStringKey": "password", "PasswordLength": 20,
        "ExcludePunctuation": True,
    }}},
    "User": {"Type": "AWS::SSM::Parameter", "Properties": {"Type": "String", "Name": "user", "Value": {
        "Fn::Join": ["", ["{{resolve:secretsmanager:", {"Ref": "Secret"}, ":SecretString:user}}"]],
    }}},
}, "Outputs": {"Secret": {"Value": {"Ref": "Secret"}}}}
cloudformation.create_stack(StackName="secrets", TemplateBody=json.dumps(body))
cloudformation.get_waiter("stack_create_complete").wait(StackName="secrets", WaiterConfig={"Delay": 1})
made = cloudformation.describe_stacks(StackName="secrets")["Stacks"][0]["Outputs"][0]["OutputValue"]
password = json.loads(read(secrets, SecretId=made))["password"]
seen["stack"] = [ssm.get_parameter(Name="user")["Parameter"]["Value"], len(password)]
cloudformation.delete_stack(StackName="secrets")
cloudformation.get_waiter("stack_delete_complete").wait(StackName="secrets", WaiterConfig={"Delay": 1})
seen["gone"] = read(secrets, SecretId=made)

print(json.dumps(seen))
