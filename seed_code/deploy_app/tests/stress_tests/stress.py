"""Asks an endpoint as fast as some clients can for some seconds, and fails if it is too slow or fails too often.

    ENDPOINT_NAME=... INVOKE_ROLE_ARN=... python -m tests.stress_tests.stress

How many clients, for how long, and the bar are in `bar.json`. Exit status: 0 if the endpoint is above the bar, 1 if not.
"""

from __future__ import annotations

import json
import sys
import time
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from botocore.exceptions import BotoCoreError, ClientError

from tests.endpoint import Endpoint, rows

BAR = Path(__file__).with_name("bar.json")


@dataclass(frozen=True)
class Outcome:
    """What came of the requests."""

    milliseconds: list[float]  # of those that were answered
    errors: list[str]

    @property
    def count(self) -> int:
        """How many there were."""
        return len(self.milliseconds) + len(self.errors)

    @property
    def error_rate(self) -> float:
        """The part of them that failed; all, if there were none."""
        return len(self.errors) / self.count if self.count else 1.0

    @property
    def p95(self) -> float:
        """What 95 in 100 of the answers took at most."""
        ordered = sorted(self.milliseconds)
        return ordered[max(0, -(-len(ordered) * 95 // 100) - 1)] if ordered else float("inf")


def complaints(outcome: Outcome, bar: dict[str, Any]) -> list[str]:
    """In what the outcome is below the bar."""
    found = []
    if outcome.error_rate > bar["error_rate"]:
        found.append(f"{outcome.error_rate:.1%} of the requests failed, the bar is {bar['error_rate']:.1%}")
    if outcome.p95 > bar["p95_milliseconds"]:
        found.append(f"the 95th percentile is {outcome.p95:.0f} ms, the bar is {bar['p95_milliseconds']} ms")
    return found


def client(endpoint: Endpoint, features: list[list[str]], until: float) -> Outcome:
    """Asks for one row after the other until the time is over."""
    outcome = Outcome([], [])
    while time.monotonic() < until:
        row = features[outcome.count % len(features)]
        began = time.monotonic()
        try:
            endpoint.predict([row])
        except (BotoCoreError, ClientError) as error:
            outcome.errors.append(str(error))
        else:
            outcome.milliseconds.append((time.monotonic() - began) * 1000)
    return outcome


def run(endpoint: Endpoint, bar: dict[str, Any]) -> Outcome:
    """Asks by several clients at once."""
    features = [row for _, *row in rows()]
    # The first request opens the connection, which is not what is measured.
    endpoint.predict(features[:1])
    until = time.monotonic() + bar["seconds"]
    with ThreadPoolExecutor(bar["clients"]) as pool:
        outcomes = list(pool.map(lambda _: client(endpoint, features, until), range(bar["clients"])))
    return Outcome(
        [one for outcome in outcomes for one in outcome.milliseconds],
        [one for outcome in outcomes for one in outcome.errors],
    )


def main() -> int:
    """Runs it; the result is the build's exit status."""
    bar = json.loads(BAR.read_text())
    outcome = run(Endpoint(), bar)
    print(
        f"{outcome.count} requests by {bar['clients']} clients in {bar['seconds']} s: "
        f"{outcome.error_rate:.1%} failed, 95th percentile {outcome.p95:.0f} ms"
    )
    for error in sorted(set(outcome.errors)):
        print(f"  {error}")
    found = complaints(outcome, bar)
    for complaint in found:
        print(f"too slow or too unsteady: {complaint}", file=sys.stderr)
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
