"""Predictions as the body of an answer.

Source: aws/sagemaker-xgboost-container, `encoder.py` and `serve_utils.py`.
"""

import csv
import io
import json

CSV = "text/csv"
JSON = "application/json"
JSON_LINES = "application/jsonlines"

BINARY = ("binary:logistic", "binary:logitraw", "binary:hinge")
LABELLED = (*BINARY, "multi:softmax", "multi:softprob")
SCORED = ("reg:squarederror", "reg:logistic", "reg:gamma", "reg:tweedie")


class NotAcceptable(Exception):
    """There is no answer of the wanted type."""


def plain(predictions, accept):
    """All predictions, in the type that is accepted."""
    values = predictions.tolist()
    if accept == CSV:
        return "".join(f"{_field(value)}\n" for value in values)
    if accept == JSON:
        return json.dumps({"predictions": [{"score": value} for value in values]})
    if accept == JSON_LINES:
        raise ValueError("answers as application/jsonlines need the variable SAGEMAKER_INFERENCE_OUTPUT")
    raise NotAcceptable(f"Accept type {accept} is not supported: known are {CSV}, {JSON}, {JSON_LINES}")


def joined(predictions):
    """As the images before 1.2 answer."""
    return ",".join(str(value) for value in predictions.tolist())


def lines(predictions):
    """As all images answer a batch transform."""
    return "".join(f"{value}\n" for value in predictions.tolist())


def selected(predictions, keys, models, accept):
    """What `SAGEMAKER_INFERENCE_OUTPUT` selects of each prediction; NaN for what the objective does not have."""
    if models.objective not in LABELLED + SCORED:
        raise ValueError(f"Objective `{models.objective}` unsupported for selectable inference predictions.")
    rows = []
    for prediction in predictions.tolist():
        known = _known(prediction, models.objective, models.classes)
        rows.append({key: known.get(key, float("nan")) for key in keys})
    if accept == JSON:
        return json.dumps({"predictions": rows})
    if accept == JSON_LINES:
        return "".join(f"{json.dumps(row)}\n" for row in rows)
    if accept == CSV:
        text = io.StringIO()
        csv.writer(text, lineterminator="\n").writerows([row[key] for key in keys] for row in rows)
        return text.getvalue()
    raise NotAcceptable(f"Accept type {accept} is not supported: known are {CSV}, {JSON}, {JSON_LINES}")


def _field(value):
    return ",".join(str(each) for each in value) if isinstance(value, list) else str(value)


def _known(prediction, objective, classes):
    if objective in SCORED:
        return {"predicted_score": prediction}
    if objective == "multi:softprob":
        best = max(prediction)
        return {
            "predicted_label": prediction.index(best),
            "labels": list(range(classes)),
            "probability": best,
            "probabilities": prediction,
            "raw_score": best,
            "raw_scores": prediction,
        }
    both = [1.0 - prediction, prediction]
    label = {"binary:logistic": int(prediction > 0.5), "binary:logitraw": int(prediction > 0)}
    known = {
        "predicted_label": label.get(objective, prediction),
        "labels": [0, 1] if objective in BINARY else list(range(classes)),
        "raw_score": prediction,
        "raw_scores": both,
    }
    if objective == "binary:logistic":
        known |= {"probability": prediction, "probabilities": both}
    return known
