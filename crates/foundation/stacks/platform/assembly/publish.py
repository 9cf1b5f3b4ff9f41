"""Brings the assets of a cloud assembly to the buckets where its stacks look for them.

It runs in a build that has Python and the AWS CLI, in the assembly's folder. What is in a bucket already stays: what has
an asset's name has its content.
"""

import json
import os
import pathlib
import subprocess


# The tag of what projects are made from: a launch role may be limited to objects that have it.
PROVISIONING = "servicecatalog%3Aprovisioning=true"


def aws(words, environment):
    """Runs the AWS CLI; what it prints is the answer, and its failure this program's."""
    return subprocess.run(["aws", *words], env=environment, check=True, stdout=subprocess.PIPE, text=True).stdout


def publisher(role, region):
    """An environment in which the AWS CLI works as a role."""
    words = ["sts", "assume-role", "--role-arn", role, "--role-session-name", "publish", "--output", "json"]
    given = json.loads(aws(words, os.environ))["Credentials"]
    return {
        **os.environ,
        "AWS_ACCESS_KEY_ID": given["AccessKeyId"],
        "AWS_SECRET_ACCESS_KEY": given["SecretAccessKey"],
        "AWS_SESSION_TOKEN": given["SessionToken"],
        "AWS_REGION": region,
        "AWS_DEFAULT_REGION": region,
    }


def there(bucket, key, environment):
    """Whether an object is in a bucket."""
    words = ["s3api", "list-objects-v2", "--bucket", bucket, "--prefix", key, "--output", "json"]
    return any(found["Key"] == key for found in json.loads(aws(words, environment) or "{}").get("Contents", []))


def main():
    """Publishes what is not there yet."""
    manifest = json.loads(pathlib.Path("manifest.json").read_text(encoding="utf-8"))
    environments = {}
    for asset in manifest["assets"]:
        key = asset["key"]
        for to in asset["destinations"]:
            where = (to["role"], to["region"])
            if where not in environments:
                environments[where] = publisher(*where)
            environment = environments[where]
            if there(to["bucket"], key, environment):
                print(f"{key} is in {to['bucket']} already")
                continue
            words = ["s3api", "put-object", "--bucket", to["bucket"], "--key", key, "--body", f"assets/{key}"]
            aws([*words, "--tagging", PROVISIONING], environment)
            print(f"{key} is in {to['bucket']} now")


if __name__ == "__main__":
    main()
