"""The code that a batch pipeline runs: published once for all environments, under a name that its content gives it."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from deployment.settings import Project


@dataclass(frozen=True)
class Code:
    """A published file."""

    bucket: str
    key: str

    @property
    def uri(self) -> str:
        """Where it is."""
        return f"s3://{self.bucket}/{self.key}"

    @property
    def name(self) -> str:
        """The file's own name."""
        return self.key.rsplit("/", 1)[-1]


def publish(s3: Any, project: Project, file: Path) -> Code:
    """Put a file into the artifact bucket. Other content gets another key, so what runs is what was deployed."""
    content = file.read_bytes()
    digest = hashlib.sha256(content).hexdigest()[:16]
    code = Code(project.artifact_bucket, f"{project.prefix}/code/{digest}/{file.name}")
    s3.put_object(Bucket=code.bucket, Key=code.key, Body=content)
    return code
