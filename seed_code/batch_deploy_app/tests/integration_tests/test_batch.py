"""Does a deployed batch pipeline predict what it is given, rightly enough, and for those alone who may run it?"""

from __future__ import annotations

import unittest

from botocore.exceptions import ClientError

from tests.batch import ROWS, Batch, labels

# How many of the rows must be told right.
BAR = 0.9


class TestBatch(unittest.TestCase):
    """One run of the pipeline, on a sample."""

    batch: Batch
    predictions: list[list[str]]
    summary: dict[str, float]

    @classmethod
    def setUpClass(cls) -> None:
        cls.batch = Batch()
        cls.predictions, cls.summary = cls.batch.run(ROWS.read_bytes())

    def test_every_row_gets_a_probability_beside_its_id(self) -> None:
        self.assertEqual([row for row, *_ in self.predictions], list(labels()))
        for row, score in self.predictions:
            self.assertTrue(0 <= float(score) <= 1, f"{row}: {score}")

    def test_the_summary_counts_them(self) -> None:
        self.assertEqual(self.summary["rows"], len(self.predictions))

    def test_the_model_is_right_often_enough(self) -> None:
        expected = labels()
        right = sum((float(score) >= 0.5) == (expected[row] == "1") for row, score in self.predictions)
        self.assertGreaterEqual(right / len(expected), BAR)

    def test_its_role_may_do_nothing_else(self) -> None:
        with self.assertRaises(ClientError) as raised:
            self.batch.sagemaker.delete_pipeline(PipelineName=self.batch.pipeline)
        self.assertEqual(raised.exception.response["Error"]["Code"], "AccessDeniedException")


if __name__ == "__main__":
    unittest.main()
