"""What a function's log looks like."""

import logging
import sys
import time

FORMAT = "[%(levelname)s]\t%(asctime)s.%(msecs)03dZ\t%(aws_request_id)s\t%(message)s"
TIME = "%Y-%m-%dT%H:%M:%S"


class Lines(logging.Handler):
    """One event a record: what has lines has them with `\\r`, as Lambda does."""

    def __init__(self, request_id):
        super().__init__()
        self.request_id = request_id
        formatter = logging.Formatter(FORMAT, TIME)
        formatter.converter = time.gmtime
        self.setFormatter(formatter)

    def emit(self, record):
        record.aws_request_id = self.request_id
        event(self.format(record))


def configure(request_id):
    """Sends what is logged to the log. The level stays Python's own, `WARNING`, until the function sets another."""
    logging.getLogger().addHandler(Lines(request_id))


def tell(type, message, trace):
    """Logs an error that ends the invocation."""
    lines = [f"[ERROR] {type}: {message}"]
    if trace:
        lines.append("Traceback (most recent call last):")
        lines.extend(line.rstrip("\n") for line in trace)
    event("\n".join(lines))


def event(text):
    sys.stdout.write(text.replace("\n", "\r") + "\n")
    sys.stdout.flush()
