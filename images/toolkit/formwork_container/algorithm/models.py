"""The models that the algorithm serves: one, or several of which the answers are the mean."""

import json
import logging
import os
import pickle

from . import library

log = logging.getLogger("xgboost")

# The first byte of every pickle of protocol 2 and newer.
PICKLE = b"\x80"


class Models:
    """The models in a folder."""

    def __init__(self, folder, one_only=False):
        files = sorted(path for path in folder.iterdir() if path.is_file() and not path.name.startswith("."))
        if not files:
            raise FileNotFoundError(f"there is no model in {folder}")
        several = os.environ.get("SAGEMAKER_INFERENCE_ENSEMBLE", "true") == "true" and not one_only
        self.boosters = [_load(path) for path in (files if several else files[:1])]
        learner = json.loads(self.boosters[0].save_config())["learner"]
        self.objective = learner["objective"]["name"]
        self.classes = int(learner["learner_model_param"]["num_class"])
        self.columns = self.boosters[0].num_features()

    def predict(self, matrix):
        """A prediction a row; for `multi:softprob`, a row of them."""
        import numpy

        answers = [
            booster.predict(matrix, validate_features=False, iteration_range=_best(booster)) for booster in self.boosters
        ]
        if len(answers) == 1:
            return answers[0]
        if self.objective in ("multi:softmax", "binary:hinge"):
            votes = numpy.stack(answers).astype(int)
            return numpy.array([numpy.bincount(each).argmax() for each in votes.T], dtype=numpy.float32)
        return numpy.mean(answers, axis=0)


def _load(path):
    xgboost = library.load()
    data = path.read_bytes()
    # From memory, XGBoost tells its formats apart by what they are; from a file, by its name.
    booster = pickle.loads(data) if data.startswith(PICKLE) else xgboost.Booster(model_file=bytearray(data))
    if not isinstance(booster, xgboost.Booster):
        raise TypeError(f"{path.name} holds a {type(booster).__name__}, not a Booster")
    # Several requests are answered at a time, so that one of them should take one thread.
    booster.set_param({"nthread": 1})
    log.info("Loaded the model from %s", path)
    return booster


def _best(booster):
    best = booster.attr("best_iteration")
    # A model that was cut back to its best round has no rounds after it.
    return (0, min(int(best) + 1, booster.num_boosted_rounds())) if best is not None else (0, 0)
