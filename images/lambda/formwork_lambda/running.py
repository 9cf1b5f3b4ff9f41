"""Calling the handler, within its time."""

import contextlib
import decimal
import json
import signal

from .handler import HandlerError, trace_of
from .logs import tell


@contextlib.contextmanager
def within(seconds):
    """Ends the process by SIGALRM when the time is up: the kernel does so whatever the handler is busy with."""
    signal.setitimer(signal.ITIMER_REAL, seconds)
    yield
    signal.setitimer(signal.ITIMER_REAL, 0)


def answer(handler, invocation, context, outcome):
    """Fills the outcome. What is raised that is no `Exception`, as by `sys.exit`, ends the process."""
    try:
        event = json.loads(invocation.event) if invocation.event else None
    except ValueError as error:
        message = f"Unable to unmarshal input: {error}"
        failed(HandlerError("Runtime.UnmarshalError", message), invocation, outcome)
        return
    try:
        answered = handler(event, context)
    except Exception as error:
        failed(HandlerError(type(error).__name__, str(error), trace_of(error, __file__)), invocation, outcome)
        return
    try:
        outcome.answer = json.dumps(answered, ensure_ascii=False, default=marshalled).encode()
    except Exception as error:
        message = f"Unable to marshal response: {error}"
        failed(HandlerError("Runtime.MarshalError", message), invocation, outcome)


def failed(error, invocation, outcome):
    tell(error.type, error.message, error.trace)
    outcome.fail(error.payload(invocation.request_id))


def marshalled(value):
    if isinstance(value, decimal.Decimal):
        return float(value)
    raise TypeError(f"Object of type {type(value).__name__} is not JSON serializable")
