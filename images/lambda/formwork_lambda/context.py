"""The second argument of a handler."""

import json
import os
import time
from types import SimpleNamespace


class Context:
    """What a handler may ask about its invocation."""

    def __init__(self, invocation):
        self.aws_request_id = invocation.request_id
        self.invoked_function_arn = invocation.function_arn
        self.function_name = os.environ["AWS_LAMBDA_FUNCTION_NAME"]
        self.function_version = os.environ["AWS_LAMBDA_FUNCTION_VERSION"]
        self.memory_limit_in_mb = os.environ["AWS_LAMBDA_FUNCTION_MEMORY_SIZE"]
        self.log_group_name = os.environ["AWS_LAMBDA_LOG_GROUP_NAME"]
        self.log_stream_name = os.environ["AWS_LAMBDA_LOG_STREAM_NAME"]
        self.identity = SimpleNamespace(cognito_identity_id=None, cognito_identity_pool_id=None)
        self.client_context = client_context(invocation.client_context)
        self._deadline = time.time() + invocation.timeout_seconds

    def get_remaining_time_in_millis(self):
        return max(int((self._deadline - time.time()) * 1000), 0)

    def log(self, message):
        print(message, end="", flush=True)


def client_context(text):
    """What the caller says of itself; none if it says nothing."""
    if not text:
        return None
    given = json.loads(text)
    client = SimpleNamespace(
        **{
            name: given.get("client", {}).get(name)
            for name in ("installation_id", "app_title", "app_version_name", "app_version_code", "app_package_name")
        }
    )
    return SimpleNamespace(client=client, custom=given.get("custom"), env=given.get("env"))
