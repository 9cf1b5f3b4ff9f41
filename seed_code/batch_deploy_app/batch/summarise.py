"""Counts the predictions of a run and says how they are spread; fails where they cannot be right.

The pipeline's step `Summarise` runs this beside the model, with nothing but Python's own library. Change `Problem`s and
`summary` to what your model's predictions must keep to.
"""

from __future__ import annotations

import csv
import json
import statistics
import sys
from pathlib import Path

FOLDER = Path("/opt/ml/processing")


class Problem(Exception):
    """What is wrong with the predictions."""


def lines(folder: Path) -> list[list[str]]:
    """The rows of all files below a folder."""
    files = sorted(path for path in folder.rglob("*") if path.is_file())
    return [row for file in files for row in csv.reader(file.read_text().splitlines()) if row]


def summary(rows: list[list[str]], predictions: list[list[str]]) -> dict[str, float]:
    """What the predictions for some rows come to: a prediction is the row's id and its score."""
    missing = {row[0] for row in rows} - {prediction[0] for prediction in predictions}
    if missing or len(rows) != len(predictions):
        some = ", ".join(sorted(missing)[:5])
        raise Problem(f"there are {len(predictions)} predictions for {len(rows)} rows; without one: {some or 'none'}")
    scores = [float(prediction[-1]) for prediction in predictions]
    wrong = [prediction for prediction, score in zip(predictions, scores) if not 0 <= score <= 1]
    if wrong:
        raise Problem(f"the score of {wrong[0][0]} is {wrong[0][-1]}, which is no probability")
    return {
        "rows": len(rows),
        "mean": statistics.fmean(scores),
        "minimum": min(scores),
        "maximum": max(scores),
        "above_half": sum(score >= 0.5 for score in scores),
    }


def main(folder: Path = FOLDER) -> int:
    """Writes `summary/summary.json`. Exit status: 0 if the predictions can be right, else 1."""
    try:
        found = summary(lines(folder / "rows"), lines(folder / "predictions"))
    except (Problem, ValueError) as error:
        print(f"these predictions cannot be right: {error}", file=sys.stderr)
        return 1
    text = json.dumps(found, indent=2)
    print(text)
    (folder / "summary").mkdir(parents=True, exist_ok=True)
    (folder / "summary" / "summary.json").write_text(text + "\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
