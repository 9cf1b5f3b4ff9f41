"""Serving: `/ping` and `/invocations` on port 8080."""

import logging
import os
import signal
import sys

from ..errors import UserError
from ..folders import Folders

log = logging.getLogger("sagemaker-inference")


def run(framework):
    """Serves until told to end."""
    # Before anything else: an order to end may come while all the rest is loaded.
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(0))
    folders = Folders.here()
    try:
        application = _application(framework, folders)
    except UserError as error:
        log.error("%s", error)
        return 1
    from . import server

    server.serve(application, int(os.environ.get("SAGEMAKER_BIND_TO_PORT", "8080")))
    return 0


def _application(framework, folders):
    if os.environ.get("SAGEMAKER_MULTI_MODEL", "").lower() == "true":
        raise UserError("an endpoint of several models in one container is not served here: make an endpoint for each")
    if framework == "xgboost" and not os.environ.get("SAGEMAKER_PROGRAM"):
        from ..algorithm import serving

        return serving.application(folders)
    from . import script

    return script.application(framework, folders)
