"""A container's folders for a test."""

import json
import os
import tempfile
import unittest
from pathlib import Path
from unittest import mock

from formwork_container.folders import Folders


class ContainerTest(unittest.TestCase):
    """A test with a container of its own."""

    def setUp(self):
        place = tempfile.TemporaryDirectory()
        self.addCleanup(place.cleanup)
        self.folders = Folders(Path(place.name))
        self.set("SAGEMAKER_BASE_DIR", place.name)

    def set(self, name, value):
        patch = mock.patch.dict(os.environ, {name: value})
        patch.start()
        self.addCleanup(patch.stop)

    def configure(self, name, value):
        self.folders.config.mkdir(parents=True, exist_ok=True)
        (self.folders.config / f"{name}.json").write_text(json.dumps(value))

    def write(self, path, text):
        to = self.folders.base / path
        to.parent.mkdir(parents=True, exist_ok=True)
        to.write_text(text)
        return to
