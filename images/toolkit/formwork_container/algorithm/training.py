"""Training by the algorithm."""

import logging
from pathlib import Path

from ..errors import UserError
from . import channels, hyperparameters, library, matrices, metrics, progress

log = logging.getLogger("xgboost")

MODEL = "xgboost-model"


def train(folders, raw):
    """Trains on the channels by the hyperparameters, strings as the platform gives them, and writes the model."""
    values = hyperparameters.validate(raw)
    configuration = folders.configuration("inputdataconfig")
    format = channels.validate(configuration)
    xgboost = library.load()
    weighted = values.pop("csv_weights", 0) == 1
    data = {"train": _matrix(folders, "train", "training", format, weighted)}
    if "validation" in configuration:
        data["validation"] = _matrix(folders, "validation", "validation", format, weighted)
    for name, matrix in data.items():
        _check_labels(matrix, values)
        log.info("%s matrix has %s rows and %s columns", name.capitalize(), matrix.num_row(), matrix.num_col())

    wanted = values.pop("eval_metric", [])
    objective = values.pop("_tuning_objective_metric", None)
    if objective and hyperparameters.metric_of(objective) not in wanted:
        wanted = [*wanted, hyperparameters.metric_of(objective)]
    native, own = metrics.split(wanted)
    if native:
        values["eval_metric"] = native
    elif own:
        values["disable_default_eval_metric"] = True

    # The last named metric decides: the tuning job's, where there is one.
    decisive = hyperparameters.metric_of(objective) if objective else (wanted or [None])[-1]
    stopping = early_stopping(xgboost, values, decisive, "validation" in data)
    folder = folders.configuration("checkpointconfig").get("LocalPath")
    checkpoints = Path(folder) if folder else None
    if checkpoints:
        checkpoints.mkdir(parents=True, exist_ok=True)
    before, start = progress.last_checkpoint(checkpoints)
    if before:
        log.info("Checkpoint loaded from %s; resuming from iteration %s", before, start)
    path = folders.model / MODEL
    kept = path if values.pop("save_model_on_termination", "false") == "true" else None
    rounds = values.pop("num_round") - start
    try:
        booster = xgboost.train(
            values,
            data["train"],
            num_boost_round=max(rounds, 0),
            evals=[(matrix, name) for name, matrix in data.items()],
            custom_metric=metrics.evaluation(own),
            xgb_model=xgboost.Booster(model_file=bytearray(before.read_bytes())) if before else None,
            verbose_eval=False,
            callbacks=[*progress.callbacks(start, checkpoints, kept), *stopping],
        )
    except (xgboost.core.XGBoostError, ValueError) as error:
        raise UserError(f"XGB train call failed with exception:\n {library.reason(error)}") from error
    progress.save(booster, path)
    log.info("Stored trained model at %s", path)


def early_stopping(xgboost, values, metric, has_validation):
    """The callback that ends training early, if it is wanted and can be; takes its hyperparameter away."""
    rounds = values.pop("early_stopping_rounds", None)
    if rounds is None:
        return []
    if metric is None or not has_validation:
        log.warning("early_stopping_rounds has no effect without a validation channel and an eval_metric")
        return []
    return [
        xgboost.callback.EarlyStopping(
            rounds=rounds,
            data_name="validation",
            metric_name=metric,
            maximize=metric.partition("@")[0] in hyperparameters.MAXIMIZE,
            # A linear model cannot be cut back to its best round.
            save_best=values.get("booster") != "gblinear",
        )
    ]


def _matrix(folders, channel, words, format, weighted):
    matrix = matrices.of_channel(folders.channel(channel), format, weighted)
    if matrix is None:
        raise UserError(f"No data in {words} channel path {folders.channel(channel)}")
    return matrix


def _check_labels(matrix, values):
    """Whether the labels are such as the objective takes: XGBoost speaks of something else where they are not."""
    labels = matrix.get_label()
    if values.get("objective") in ("binary:logistic", "reg:logistic") and (labels.min() < 0 or labels.max() > 1):
        raise UserError("label must be in [0,1] for logistic regression")
    if "num_class" in values and (labels.min() < 0 or labels.max() >= values["num_class"]):
        raise UserError("label must be in [0, num_class)")
