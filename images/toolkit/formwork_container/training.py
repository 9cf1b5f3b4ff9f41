"""A training job's process, from its start to the file that says how it ended."""

import logging
import signal
import sys
import traceback

from . import hyperparameters, script
from .errors import UserError
from .folders import Folders

log = logging.getLogger("sagemaker-training-toolkit")


def run(framework):
    """Trains. Gives the exit code, which is 1 for every failure; the failure file says the rest."""
    folders = Folders.here()
    # The order to stop ends a training that has not made other arrangements by itself; no failure is reported.
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(0))
    try:
        _train(framework, folders)
    except UserError as error:
        return _report_failure(folders, str(error))
    except Exception as error:
        return _report_failure(folders, f"Framework Error: \n{traceback.format_exc()}\n{error}")
    log.info("Reporting training SUCCESS")
    folders.write_output("success", "")
    return 0


def _train(framework, folders):
    for folder in (folders.model, folders.output_data):
        folder.mkdir(parents=True, exist_ok=True)
    hosts = folders.configuration("resourceconfig").get("hosts", [])
    if len(hosts) > 1:
        raise UserError(f"distributed training is not served here, and there are {len(hosts)} hosts; use one instance")
    raw = folders.configuration("hyperparameters")
    own, platform = hyperparameters.split(hyperparameters.decode(raw))
    if "sagemaker_program" in platform:
        script.train(folders, platform, own)
    elif framework == "xgboost":
        from .algorithm import training

        training.train(folders, raw)
    else:
        raise UserError(
            "the image has no algorithm of its own, and no script is named: "
            "set the hyperparameters sagemaker_program and sagemaker_submit_directory"
        )


def _report_failure(folders, text):
    log.error("Reporting training FAILURE\n%s", text)
    folders.write_output("failure", text)
    return 1
