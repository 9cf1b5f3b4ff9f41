"""The steps' own scripts. They need what the steps' images have (`requirements-dev.txt`); a build, which has not, skips them."""

from __future__ import annotations

import importlib.util
import io
import sys
import tarfile
import tempfile
import unittest
from pathlib import Path

import numpy as np
import pandas as pd

SCRIPTS = Path(__file__).resolve().parents[1] / "source_scripts"
sys.path += [str(SCRIPTS / "preprocessing"), str(SCRIPTS / "evaluate")]


def has(*packages: str) -> bool:
    return all(importlib.util.find_spec(package) for package in packages)


@unittest.skipUnless(has("sklearn"), "needs scikit-learn: pip install -r requirements-dev.txt")
class TestPreprocess(unittest.TestCase):
    def setUp(self) -> None:
        import preprocess

        self.preprocess = preprocess
        self.data = preprocess.load()

    def test_the_label_comes_first_and_is_0_or_1(self) -> None:
        self.assertEqual(self.data.columns[0], "malignant")
        self.assertEqual(set(self.data["malignant"]), {0, 1})

    def test_the_sets_share_no_row_and_lose_none(self) -> None:
        sets = self.preprocess.split(self.data, 0.2, 0.1, seed=1)
        rows = pd.concat(sets.values())
        self.assertEqual(sorted(rows.index), sorted(self.data.index))
        self.assertAlmostEqual(len(sets["test"]) / len(self.data), 0.1, delta=0.01)
        self.assertAlmostEqual(len(sets["validation"]) / len(self.data), 0.2, delta=0.01)

    def test_each_set_has_its_share_of_malignant_ones(self) -> None:
        overall = self.data["malignant"].mean()
        for name, rows in self.preprocess.split(self.data, 0.15, 0.15, seed=1).items():
            self.assertAlmostEqual(rows["malignant"].mean(), overall, delta=0.02, msg=name)

    def test_the_same_seed_gives_the_same_split(self) -> None:
        first, second = (self.preprocess.split(self.data, 0.15, 0.15, seed=7) for _ in range(2))
        pd.testing.assert_frame_equal(first["test"], second["test"])

    def test_fractions_that_leave_nothing_to_train_on_are_refused(self) -> None:
        with self.assertRaisesRegex(ValueError, "leave something to train on"):
            self.preprocess.split(self.data, 0.6, 0.4, seed=1)


@unittest.skipUnless(
    has("sklearn", "xgboost"), "needs XGBoost: pip install -r requirements-dev.txt"
)
class TestEvaluate(unittest.TestCase):
    def setUp(self) -> None:
        import evaluate

        self.evaluate = evaluate

    def test_a_perfect_ranking_has_an_auc_of_one(self) -> None:
        result = self.evaluate.report(np.array([0, 0, 1]), np.array([0.1, 0.2, 0.3]))
        metrics = result["binary_classification_metrics"]
        self.assertEqual(metrics["auc"]["value"], 1.0)
        # None reaches the threshold, so none is found.
        self.assertEqual(metrics["recall"]["value"], 0.0)

    def test_a_model_is_read_from_its_archive(self) -> None:
        import xgboost

        features, labels = np.array([[0.0], [1.0]] * 20), np.array([0, 1] * 20)
        booster = xgboost.train(
            {"objective": "binary:logistic"}, xgboost.DMatrix(features, labels), 5
        )
        content = bytes(booster.save_raw())
        with tempfile.TemporaryDirectory() as folder:
            archive = Path(folder) / "model.tar.gz"
            with tarfile.open(archive, "w:gz") as tar:
                member = tarfile.TarInfo("./xgboost-model")
                member.size = len(content)
                tar.addfile(member, io.BytesIO(content))
            low, high = self.evaluate.load_model(archive).predict(xgboost.DMatrix([[0.0], [1.0]]))
        self.assertLess(low, high)

    def test_an_archive_without_a_model_is_refused(self) -> None:
        with tempfile.TemporaryDirectory() as folder:
            archive = Path(folder) / "model.tar.gz"
            tarfile.open(archive, "w:gz").close()
            with self.assertRaisesRegex(ValueError, "holds no file `xgboost-model`"):
                self.evaluate.load_model(archive)


if __name__ == "__main__":
    unittest.main()
