"""Fills the disk of a runtime's state, in a mount namespace of its own. Takes the binary."""

import atexit
import errno
import os
import subprocess
import sys

BINARY, STATE = sys.argv[1], os.path.abspath("state")
BALLAST = os.path.join(STATE, "ballast")

os.mkdir(STATE)
subprocess.run(["mount", "-t", "tmpfs", "-o", "size=16m,mode=0700", "none", STATE], check=True)


def up(*further):
    """Starts the runtime; nothing here runs user code."""
    words = [BINARY, "up", "--sandbox", "off", "--state", STATE, *further]
    started = subprocess.Popen(words, stdout=subprocess.PIPE, stderr=open("log", "ab"), text=True)
    for line in started.stdout:
        if line.startswith("formwork is running on "):
            return started
    raise AssertionError(open("log").read())


runtime = up("--port", "0")
atexit.register(lambda: runtime.kill())
exports = subprocess.run([BINARY, "env", "--state", STATE], capture_output=True, text=True, check=True).stdout
variables = subprocess.run(["sh", "-c", f"{exports}\nenv -0"], capture_output=True, text=True, check=True).stdout
os.environ.update(line.split("=", 1) for line in variables.split("\0") if "=" in line)

import boto3  # noqa: E402: it reads the environment
from botocore.config import Config  # noqa: E402
from botocore.exceptions import ClientError  # noqa: E402


def clients():
    dev, once = boto3.Session(profile_name="mlops-dev"), Config(retries={"total_max_attempts": 1})
    return [dev.client(service, config=once) for service in ("s3", "ssm", "cloudformation")]


def free():
    disk = os.statvfs(STATE)
    return disk.f_bavail * disk.f_frsize


def refused(work):
    """What there is no room for is refused with that reason."""
    try:
        done = work()
    except ClientError as error:
        assert error.response["ResponseMetadata"]["HTTPStatusCode"] == 500, error
        assert "the disk that holds the runtime's state is full" in str(error), error
        assert "make room on it" in str(error), error
        assert runtime.poll() is None, open("log").read()
        return
    raise AssertionError(f"it is not refused: {done}")


def stored():
    """All that is there."""
    objects = [one["Key"] for one in s3.list_objects_v2(Bucket="disk")["Contents"]]
    parameters = [one["Name"] for one in ssm.describe_parameters()["Parameters"]]
    for key in objects:
        assert s3.get_object(Bucket="disk", Key=key)["Body"].read() == key.encode() * 20_000
    return sorted(objects), sorted(parameters)


def put(key):
    s3.put_object(Bucket="disk", Key=key, Body=key.encode() * 20_000)


def parameter(name):
    ssm.put_parameter(Name=name, Value="x" * 4_000, Type="String")


def fill():
    """Leaves no room at all."""
    ballast = os.open(BALLAST, os.O_CREAT | os.O_WRONLY | os.O_APPEND)
    try:
        while True:
            os.write(ballast, b"\0" * 4096)
    except OSError as full:
        assert full.errno == errno.ENOSPC, full
    os.close(ballast)


s3, ssm, cloudformation = clients()
s3.create_bucket(Bucket="disk", CreateBucketConfiguration={"LocationConstraint": "eu-west-1"})
put("before")
parameter("/before")

# An object that is larger than the disk leaves nothing.
room = free()
refused(lambda: s3.put_object(Bucket="disk", Key="large", Body=os.urandom(20_000_000)))
assert free() > room - 500_000, (free(), room)

fill()
for n in range(3):
    refused(lambda: parameter(f"/during/{n}"))
refused(lambda: put("during"))
template = '{"Resources": {"P": {"Type": "AWS::SSM::Parameter", "Properties": {"Name": "/s", "Type": "String", "Value": "v"}}}}'
refused(lambda: cloudformation.create_stack(StackName="during", TemplateBody=template))
# What needs no room goes on.
assert stored() == (["before"], ["/before"]), stored()
assert cloudformation.list_stacks()["StackSummaries"] == []

os.remove(BALLAST)
put("after")
parameter("/after")
cloudformation.create_stack(StackName="after", TemplateBody=template)
cloudformation.get_waiter("stack_create_complete").wait(StackName="after", WaiterConfig={"Delay": 1})
expected = (["after", "before"], ["/after", "/before", "/s"])
assert stored() == expected, stored()

# So it is for a runtime that finds it.
runtime.kill()
runtime.wait()
runtime = up()
s3, ssm, cloudformation = clients()
assert stored() == expected, stored()

# One that finds no room to start in says so.
runtime.kill()
runtime.wait()
fill()
late = subprocess.run([BINARY, "up", "--sandbox", "off", "--state", STATE], capture_output=True, text=True, timeout=60)
assert late.returncode == 1, late
assert f"cannot use the state folder {STATE}: No space left on device" in late.stderr, late
os.remove(BALLAST)
runtime = up()
s3, ssm, cloudformation = clients()
assert stored() == expected, stored()
