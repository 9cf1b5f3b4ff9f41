"""When the stress test lets an endpoint pass, and when not."""

from __future__ import annotations

import unittest

from tests.stress_tests.stress import Outcome, complaints

BAR = {"p95_milliseconds": 100, "error_rate": 0.1}


class TestBar(unittest.TestCase):
    def test_the_slowest_in_twenty_do_not_count(self) -> None:
        outcome = Outcome([10.0] * 95 + [5000.0] * 5, [])
        self.assertEqual(outcome.p95, 10)
        self.assertEqual(complaints(outcome, BAR), [])

    def test_more_than_that_do(self) -> None:
        [complaint] = complaints(Outcome([10.0] * 94 + [5000.0] * 6, []), BAR)
        self.assertIn("5000 ms", complaint)

    def test_too_many_errors_are_told(self) -> None:
        [complaint] = complaints(Outcome([10.0] * 8, ["throttled"] * 2), BAR)
        self.assertIn("20.0% of the requests failed", complaint)

    def test_an_endpoint_that_answers_nothing_does_not_pass(self) -> None:
        self.assertEqual(len(complaints(Outcome([], []), BAR)), 2)
