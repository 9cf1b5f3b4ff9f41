"""Is the model behind the endpoint right often enough?"""

from __future__ import annotations

import unittest

from tests.endpoint import Endpoint, rows

# How many of the held-out rows must be told right.
BAR = 0.9


class TestModel(unittest.TestCase):
    """The model of one endpoint, on rows that it was not trained on."""

    def test_it_tells_the_malignant_from_the_benign(self) -> None:
        held_out = rows()
        scores = Endpoint().predict([features for _, *features in held_out])
        right = sum((score >= 0.5) == (label == "1") for (label, *_), score in zip(held_out, scores))
        self.assertGreaterEqual(right / len(held_out), BAR)


if __name__ == "__main__":
    unittest.main()
