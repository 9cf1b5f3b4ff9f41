"""Step `Evaluate`: how good is the model on rows that it has never seen?

Runs in SageMaker's XGBoost image (Python 3.9), and on any desk:

    python source_scripts/evaluate/evaluate.py --model /tmp/model.tar.gz --test /tmp/data/test --output /tmp/evaluation
"""

from __future__ import annotations

import argparse
import json
import tarfile
from pathlib import Path
from typing import Any, Dict

import numpy as np
import pandas as pd
import xgboost
from sklearn.metrics import accuracy_score, precision_score, recall_score, roc_auc_score

# Above it a tumour counts as malignant. The AUC, by which the pipeline decides, does not depend on it.
THRESHOLD = 0.5


def load_model(archive: Path) -> xgboost.Booster:
    """The model in a `model.tar.gz` of SageMaker's XGBoost."""
    with tarfile.open(archive) as tar:
        # One member is read, none is unpacked: an archive cannot write anywhere. Its name may begin with `./`.
        for member in tar:
            content = tar.extractfile(member) if Path(member.name).name == "xgboost-model" else None
            if content is not None:
                booster = xgboost.Booster()
                booster.load_model(bytearray(content.read()))
                return booster
    raise ValueError("{} holds no file `xgboost-model`".format(archive))


def report(labels: np.ndarray, scores: np.ndarray) -> Dict[str, Any]:
    """The metrics, in the form in which SageMaker Studio shows them beside a model package."""
    predicted = scores >= THRESHOLD
    metrics = {
        "auc": roc_auc_score(labels, scores),
        "accuracy": accuracy_score(labels, predicted),
        "precision": precision_score(labels, predicted, zero_division=0),
        "recall": recall_score(labels, predicted, zero_division=0),
    }
    return {
        "binary_classification_metrics": {
            name: {"value": float(value), "standard_deviation": "NaN"}
            for name, value in metrics.items()
        }
    }


def main() -> None:
    """Write `<output>/evaluation.json`."""
    here = Path("/opt/ml/processing")
    parser = argparse.ArgumentParser()
    parser.add_argument("--model", type=Path, default=here / "model" / "model.tar.gz")
    parser.add_argument("--test", type=Path, default=here / "test")
    parser.add_argument("--output", type=Path, default=here / "evaluation")
    arguments = parser.parse_args()

    rows = pd.read_csv(arguments.test / "test.csv", header=None).to_numpy()
    labels, features = rows[:, 0], rows[:, 1:]
    scores = load_model(arguments.model).predict(xgboost.DMatrix(features))
    result = report(labels, scores)

    arguments.output.mkdir(parents=True, exist_ok=True)
    (arguments.output / "evaluation.json").write_text(json.dumps(result, indent=2))
    print("on {} held-out rows:".format(len(rows)))
    for name, metric in result["binary_classification_metrics"].items():
        print("  {:9} {:.4f}".format(name, metric["value"]))


if __name__ == "__main__":
    main()
