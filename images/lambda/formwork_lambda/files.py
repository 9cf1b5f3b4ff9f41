"""The files by which the runtime gives an invocation and takes its outcome."""

import json
import os
import resource
import time
from dataclasses import dataclass, field
from pathlib import Path

FOLDER = Path(os.environ.get("FORMWORK_INVOCATION", "/var/formwork"))


@dataclass
class Invocation:
    """What is asked: `invocation.json`, and `event`, the payload as it came."""

    request_id: str
    function_arn: str
    timeout_seconds: int
    client_context: str | None
    event: bytes

    @classmethod
    def read(cls):
        given = json.loads((FOLDER / "invocation.json").read_text())
        return cls(event=(FOLDER / "event").read_bytes(), **given)


@dataclass
class Outcome:
    """What came of it: `answer`, and `outcome.json`, which is there only if the process came to its own end."""

    answer: bytes = b"null"
    failed: bool = False
    times: dict = field(default_factory=dict)

    def fail(self, payload):
        self.failed = True
        self.answer = json.dumps(payload, ensure_ascii=False).encode()

    def initialized(self, began):
        self.times["init_ms"] = milliseconds(began)

    def ran(self, began):
        self.times["duration_ms"] = milliseconds(began)

    def write(self):
        usage = resource.getrusage(resource.RUSAGE_SELF)
        (FOLDER / "answer").write_bytes(self.answer)
        outcome = {"failed": self.failed, "memory_kib": usage.ru_maxrss, **self.times}
        # Last, and at once: whoever finds it finds the answer.
        aside = FOLDER / "outcome.part"
        aside.write_text(json.dumps(outcome))
        aside.rename(FOLDER / "outcome.json")


def milliseconds(began):
    return (time.monotonic() - began) * 1000
