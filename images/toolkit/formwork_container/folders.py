"""The folders of a SageMaker container."""

import json
import os
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True)
class Folders:
    """What stands where below `/opt/ml`."""

    base: Path

    @classmethod
    def here(cls):
        """Those of this container; `SAGEMAKER_BASE_DIR` moves them, for tests."""
        return cls(Path(os.environ.get("SAGEMAKER_BASE_DIR", "/opt/ml")))

    @property
    def code(self):
        return self.base / "code"

    @property
    def model(self):
        return self.base / "model"

    @property
    def input(self):
        return self.base / "input"

    @property
    def config(self):
        return self.input / "config"

    @property
    def output(self):
        return self.base / "output"

    @property
    def output_data(self):
        return self.output / "data"

    @property
    def intermediate(self):
        return self.output / "intermediate"

    def channel(self, name):
        return self.input / "data" / name

    def configuration(self, name):
        """A JSON file that the platform wrote; empty if it wrote none."""
        try:
            return json.loads((self.config / f"{name}.json").read_text())
        except FileNotFoundError:
            return {}

    def write_output(self, name, text):
        """Writes `success` or `failure`."""
        self.output.mkdir(parents=True, exist_ok=True)
        (self.output / name).write_text(text)
