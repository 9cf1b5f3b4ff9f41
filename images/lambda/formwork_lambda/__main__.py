"""Runs one invocation of a function that is written in Python, and ends."""

import os
import sys
import time

from . import credentials, network
from .context import Context
from .files import Invocation, Outcome
from .handler import HandlerError, load
from .logs import configure, tell
from .running import answer, within


def main():
    began = time.monotonic()
    invocation = Invocation.read()
    network.reach_aws()
    credentials.export()
    configure(invocation.request_id)
    outcome = Outcome()
    task = os.environ["LAMBDA_TASK_ROOT"]
    version = f"python{sys.version_info.major}.{sys.version_info.minor}"
    # The function's own modules, then those of its layers.
    sys.path[:0] = [task, f"/opt/python/lib/{version}/site-packages", "/opt/python"]
    os.environ["PATH"] += ":/opt/bin"
    handler = None
    try:
        handler = load(os.environ["_HANDLER"])
    except HandlerError as error:
        tell(error.type, error.message, error.trace)
        outcome.fail(error.payload(""))
    outcome.initialized(began)
    print(f"START RequestId: {invocation.request_id} Version: {os.environ['AWS_LAMBDA_FUNCTION_VERSION']}", flush=True)
    if handler is not None:
        began = time.monotonic()
        with within(invocation.timeout_seconds):
            answer(handler, invocation, Context(invocation), outcome)
        outcome.ran(began)
    sys.stdout.flush()
    sys.stderr.flush()
    outcome.write()
    # Threads that go on are frozen on AWS; here they end with the process.
    os._exit(0)


main()
