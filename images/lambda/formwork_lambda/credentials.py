"""The role's credentials as variables, where Lambda has them."""

import http.client
import json
import os
from urllib.parse import urlsplit

CONTAINER = "169.254.170.2"
NAMES = {
    "AWS_ACCESS_KEY_ID": "AccessKeyId",
    "AWS_SECRET_ACCESS_KEY": "SecretAccessKey",
    "AWS_SESSION_TOKEN": "Token",
}


def export():
    """Fetches them and sets the variables. They last longer than any invocation."""
    found = fetch()
    for variable, name in NAMES.items():
        if name in found:
            os.environ[variable] = found[name]


def fetch():
    path = os.environ.get("AWS_CONTAINER_CREDENTIALS_RELATIVE_URI")
    full = os.environ.get("AWS_CONTAINER_CREDENTIALS_FULL_URI")
    if path is not None:
        connection = http.client.HTTPConnection(CONTAINER, timeout=10)
        connection.request("GET", path)
    elif full is not None:
        place = urlsplit(full)
        connection = http.client.HTTPConnection(place.hostname, place.port, timeout=10)
        token = os.environ.get("AWS_CONTAINER_AUTHORIZATION_TOKEN", "")
        connection.request("GET", place.path, headers={"Authorization": token})
    else:
        return {}
    answer = connection.getresponse()
    body = answer.read()
    # A role that cannot be taken any more: the function's own calls say so, one by one.
    return json.loads(body) if answer.status == 200 else {}
