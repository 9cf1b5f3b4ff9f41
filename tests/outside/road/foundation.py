"""Bootstrap, people and catalog, as the administrators of an organisation bring them.

Takes the folder of the sources, and the plain template of the product."""

import hashlib
import shutil
import sys
from pathlib import Path

from common import ACCOUNTS, ENVIRONMENTS, REGION, command, profile, refused, role, stack

TRUSTED = {"governance": [], "dev": ["governance"], "preprod": ["dev", "governance"], "prod": ["dev", "governance"]}
DEV = ACCOUNTS["dev"]

sources, product = map(Path, sys.argv[1:])
stacks = sources / "crates/foundation/stacks"


def cdk(part, name):
    return f"arn:aws:iam::{ACCOUNTS[part]}:role/cdk-hnb659fds-{name}-role-{ACCOUNTS[part]}-{REGION}"


def bootstrap():
    for part, trusted in TRUSTED.items():
        parameters = {"TrustedAccounts": ",".join(ACCOUNTS[one] for one in trusted)}
        if trusted:
            parameters["CloudFormationExecutionPolicies"] = "arn:aws:iam::aws:policy/AdministratorAccess"
        stack(profile(part), "CDKToolkit", (stacks / "bootstrap.yaml").read_text(), parameters)
    # Each trusts whom it shall, and nobody else.
    for into, trusted in TRUSTED.items():
        for part in ACCOUNTS:
            take = lambda: role(profile(part), cdk(into, "deploy"))
            if part in trusted or part == into:
                take()
            else:
                refused(take, "AccessDenied")


def published(publisher, file, extension):
    """Puts a file into the bucket of assets under the name that its content gives it, for launch roles to read."""
    key = f"{hashlib.sha256(file.read_bytes()).hexdigest()}.{extension}"
    place = ["--bucket", f"cdk-hnb659fds-assets-{DEV}-{REGION}", "--key", key]
    tag = ["--tagging", "servicecatalog:provisioning=true"]
    command(publisher, "aws", "s3api", "put-object", *place, *tag, "--body", str(file))
    return key


def seed(name):
    # What a desk leaves behind is no seed.
    shutil.copytree(sources / "seed_code" / name, name, ignore=shutil.ignore_patterns("__pycache__", ".*"))
    return Path(shutil.make_archive(name, "zip", name))


def filled(fragment, **words):
    text = (stacks / "catalog" / fragment).read_text()
    for word, value in words.items():
        text = text.replace(f"@{word}@", value)
    return text


def catalog():
    publisher = role(profile("governance"), cdk("dev", "file-publishing"))
    version = filled("version.yaml", Version='"1.0"', Key=published(publisher, product, "template.yaml"))
    offered = {
        "Id": "RealtimeEndpoint",
        "Name": "Basic MLOps template for real-time deployment",
        "Description": "Trains, registers and deploys",
        "Versions": version.rstrip(),
    }
    fragments = [filled("base.yaml"), filled("product.yaml", **offered)]
    for name in ("Build", "Deploy"):
        key = published(publisher, seed(f"{name.lower()}_app"), "zip")
        fragments.append(filled("seed.yaml", Id=name, Name=name.lower(), Description=name, Key=key))
    for part in ENVIRONMENTS:
        words = {"Id": part.capitalize(), "Name": part, "Account": ACCOUNTS[part], "Region": REGION}
        fragments.append(filled("environment.yaml", **words))
    fragments += [filled("outputs.yaml"), filled("output.yaml", Id="RealtimeEndpoint")]
    deployer = role(profile("governance"), cdk("dev", "deploy"))
    parameters = {"AssetsBucketName": f"cdk-hnb659fds-assets-{DEV}-{REGION}"}
    stack(deployer, "catalog", "".join(fragments), parameters, RoleARN=cdk("dev", "cfn-exec"))


bootstrap()
stack(profile("dev"), "people", (stacks / "people.yaml").read_text())
catalog()
