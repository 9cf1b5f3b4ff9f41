"""The user's own code: fetched, and what it requires installed."""

import logging
import os
import shutil
import subprocess
import sys
import tarfile
import tempfile
from pathlib import Path
from urllib.parse import urlsplit

from .errors import InstallRequirementsError, UserError

log = logging.getLogger("sagemaker-toolkit")


def fetch(source, folder):
    """Puts what `source` names into `folder`: a `tar.gz` in S3 or here, a folder, or a single file. A folder that has
    something in it is left as it is."""
    if folder.is_dir() and any(folder.iterdir()):
        return
    folder.mkdir(parents=True, exist_ok=True)
    if source.startswith("s3://"):
        with tempfile.TemporaryDirectory() as aside:
            _unpack(_download(source, Path(aside)), folder)
    elif Path(source).is_dir():
        shutil.copytree(source, folder, dirs_exist_ok=True)
    elif Path(source).is_file():
        _unpack(Path(source), folder)
    else:
        raise UserError(f"the code's place `{source}` is neither in S3 (s3://BUCKET/KEY), nor a folder or file here")


def install_requirements(folder):
    """Installs what the `requirements.txt` in `folder` names, if there is one."""
    if (folder / "requirements.txt").is_file():
        run_pip(["-r", "requirements.txt"], folder, InstallRequirementsError)


def run_pip(words, folder, failure):
    """Runs `pip install` in `folder` by this very Python."""
    command = [sys.executable, "-m", "pip", "install", "--disable-pip-version-check", *words]
    log.info("Installing dependencies: %s", " ".join(command))
    code = subprocess.run(command, cwd=folder, check=False).returncode
    if code != 0:
        raise failure(command, code)


def _download(source, aside):
    import boto3
    from botocore.exceptions import BotoCoreError, ClientError

    address = urlsplit(source)
    to = aside / Path(address.path).name
    s3 = boto3.client(
        "s3", region_name=os.environ.get("AWS_REGION"), endpoint_url=os.environ.get("S3_ENDPOINT_URL")
    )
    try:
        s3.download_file(address.netloc, address.path.lstrip("/"), str(to))
    except (BotoCoreError, ClientError) as error:
        raise UserError(f"the code cannot be fetched from {source}: {error}") from error
    return to


def _unpack(file, folder):
    if tarfile.is_tarfile(file):
        with tarfile.open(file) as archive:
            archive.extractall(folder, filter="data")
    else:
        shutil.copy2(file, folder)
