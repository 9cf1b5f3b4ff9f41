"""Script mode: the user's own script is the training."""

import logging
import os
import re
import shlex
import signal
import subprocess
import sys

from . import hyperparameters, user_code, variables
from .errors import ExecuteUserScriptError, InstallModuleError, UserError

log = logging.getLogger("sagemaker-training-toolkit")


def train(folders, platform, own):
    """Fetches the script that the platform's hyperparameters name, and runs it to its end."""
    program = str(platform["sagemaker_program"])
    source = platform.get("sagemaker_submit_directory")
    if source:
        user_code.fetch(source, folders.code)
    folders.code.mkdir(parents=True, exist_ok=True)
    has_setup = (folders.code / "setup.py").is_file()
    if not has_setup and program.endswith((".py", ".sh")) and not (folders.code / program).is_file():
        raise UserError(f"the script `{program}` is not in the code from {source or folders.code}")
    if has_setup:
        requirements = ["-r", "requirements.txt"] if (folders.code / "requirements.txt").is_file() else []
        user_code.run_pip([".", *requirements], folders.code, InstallModuleError)
    elif program.endswith(".py"):
        user_code.install_requirements(folders.code)
    elif program.endswith(".sh"):
        (folders.code / program).chmod(0o755)
    command = commandline(program, hyperparameters.arguments(own), has_setup)
    environment = os.environ | variables.of_training(folders, os.environ, program, source or "")
    log.info("Invoking user script\n\n%s\n", " ".join(command))
    code = run(command, folders.code, environment)
    if code != 0:
        raise ExecuteUserScriptError(command, code)


def commandline(program, arguments, has_setup):
    """How the script is run."""
    if has_setup:
        module = re.sub(r"\.py$", "", program).replace("/", ".")
        return [sys.executable, "-m", module, *arguments]
    if program.endswith(".py"):
        return [sys.executable, program, *arguments]
    return ["/bin/sh", "-c", f"./{program} {shlex.join(arguments)}".rstrip()]


def run(command, folder, environment):
    """Runs it with this process's own log, passing on the order to stop. Gives its exit code, as a shell would."""
    process = subprocess.Popen(command, cwd=folder, env=environment)
    signal.signal(signal.SIGTERM, lambda *_: process.send_signal(signal.SIGTERM))
    code = process.wait()
    return 128 - code if code < 0 else code
