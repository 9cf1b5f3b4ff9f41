"""Step `Preprocess`: turn the raw data into train, validation and test sets.

Runs in SageMaker's scikit-learn image (Python 3.8), and on any desk:

    python source_scripts/preprocessing/preprocess.py --output /tmp/data
"""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import Dict

import pandas as pd
from sklearn.datasets import load_breast_cancer
from sklearn.model_selection import train_test_split


def load() -> pd.DataFrame:
    """569 tumours: 30 measurements each, and the label `malignant`, which comes first as XGBoost's CSV wants it.

    The data come with scikit-learn, so that a new project runs before it has data of its own. Yours are read here.
    """
    raw = load_breast_cancer(as_frame=True)
    data = raw.data.copy()
    # scikit-learn says 0 for malignant. A model that looks for the malignant is easier to read with that as 1.
    data.insert(0, "malignant", 1 - raw.target)
    return data


def split(
    data: pd.DataFrame, validation_fraction: float, test_fraction: float, seed: int
) -> Dict[str, pd.DataFrame]:
    """Three sets without a row in common and with the same share of malignant ones in each."""
    if validation_fraction <= 0 or test_fraction <= 0 or validation_fraction + test_fraction >= 1:
        raise ValueError(
            "the fractions for validation ({}) and test ({}) must be positive and leave something to train on".format(
                validation_fraction, test_fraction
            )
        )
    train, held_out = train_test_split(
        data,
        test_size=validation_fraction + test_fraction,
        stratify=data["malignant"],
        random_state=seed,
    )
    validation, test = train_test_split(
        held_out,
        test_size=test_fraction / (validation_fraction + test_fraction),
        stratify=held_out["malignant"],
        random_state=seed,
    )
    return {"train": train, "validation": validation, "test": test}


def main() -> None:
    """Write `<output>/<set>/<set>.csv` for the three sets: label first, no header."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--validation-fraction", type=float, default=0.15)
    parser.add_argument("--test-fraction", type=float, default=0.15)
    parser.add_argument("--seed", type=int, default=42)
    parser.add_argument("--output", type=Path, default=Path("/opt/ml/processing"))
    arguments = parser.parse_args()

    sets = split(load(), arguments.validation_fraction, arguments.test_fraction, arguments.seed)
    for name, rows in sets.items():
        folder = arguments.output / name
        folder.mkdir(parents=True, exist_ok=True)
        rows.to_csv(folder / "{}.csv".format(name), header=False, index=False)
        print("{}: {} rows, {:.1%} malignant".format(name, len(rows), rows["malignant"].mean()))


if __name__ == "__main__":
    main()
