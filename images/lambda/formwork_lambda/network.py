"""The way to AWS for clients that know no proxy: its names lead to the gateway.

urllib3's own pools, with which `cfnresponse` and many handlers answer CloudFormation, are such clients.
"""

import os
import socket
from urllib.parse import urlsplit

DOMAINS = ("amazonaws.com", "amazonaws.com.cn", "api.aws")


def is_aws(host):
    host = host.lower().rstrip(".")
    return any(host == domain or host.endswith(f".{domain}") for domain in DOMAINS)


def reach_aws():
    """Has names of AWS resolve to the gateway, whatever their port."""
    gateway = urlsplit(os.environ.get("HTTPS_PROXY", ""))
    if not gateway.hostname:
        return
    resolve = socket.getaddrinfo

    def resolved(host, port, *arguments, **options):
        if isinstance(host, str) and is_aws(host):
            host, port = gateway.hostname, gateway.port
        return resolve(host, port, *arguments, **options)

    socket.getaddrinfo = resolved
