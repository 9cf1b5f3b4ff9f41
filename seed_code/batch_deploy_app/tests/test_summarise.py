"""Which predictions are let pass, and what is said of them."""

from __future__ import annotations

import contextlib
import io
import json
import tempfile
import unittest
from pathlib import Path

from batch.summarise import Problem, main, summary

ROWS = [["a", "1.5"], ["b", "2.5"]]


class TestSummary(unittest.TestCase):
    def check(self, predictions: list[list[str]], expected: str) -> None:
        with self.assertRaisesRegex(Problem, expected):
            summary(ROWS, predictions)

    def test_predictions_are_counted_and_spread(self) -> None:
        found = summary(ROWS, [["a", "0.25"], ["b", "0.75"]])
        expected = {"rows": 2, "mean": 0.5, "minimum": 0.25, "maximum": 0.75, "above_half": 1}
        self.assertEqual(found, expected)

    def test_a_row_without_a_prediction_is_told(self) -> None:
        self.check([["a", "0.1"]], "1 predictions for 2 rows; without one: b")

    def test_what_is_no_probability_is_told(self) -> None:
        self.check([["a", "0.1"], ["b", "1.7"]], "the score of b is 1.7")
        self.check([["a", "nan"], ["b", "0.1"]], "the score of a is nan")

    def test_the_step_fails_with_the_reason(self) -> None:
        with tempfile.TemporaryDirectory() as name:
            folder = Path(name)
            for kind, content in (("rows", "a,1\n"), ("predictions", "a,0.5\n")):
                (folder / kind).mkdir()
                (folder / kind / "file.csv").write_text(content)
            with contextlib.redirect_stdout(io.StringIO()):
                self.assertEqual(main(folder), 0)
            written = json.loads((folder / "summary" / "summary.json").read_text())
            self.assertEqual(written["rows"], 1)
            (folder / "predictions" / "file.csv").write_text("a,?\n")
            log = io.StringIO()
            with contextlib.redirect_stderr(log):
                self.assertEqual(main(folder), 1)
            self.assertIn("cannot be right", log.getvalue())


if __name__ == "__main__":
    unittest.main()
