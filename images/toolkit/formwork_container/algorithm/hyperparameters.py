"""The algorithm's hyperparameters: which there are, of what kind, and within which bounds.

Source: aws/sagemaker-xgboost-container, `algorithm_mode/hyperparameter_validation.py`.
"""

import ast
import json
import math

from ..errors import UserError

ALIASES = {
    "learning_rate": "eta",
    "min_split_loss": "gamma",
    "reg_lambda": "lambda",
    "reg_alpha": "alpha",
}

WHOLE = {
    "num_round": "[1, +inf)",
    "csv_weights": "[0, 1]",
    "early_stopping_rounds": "[1, +inf)",
    "verbosity": "[0, 3]",
    "nthread": "[1, +inf)",
    "max_depth": "[0, +inf)",
    "refresh_leaf": "[0, 1]",
    "max_leaves": "[0, +inf)",
    "max_bin": "[0, +inf)",
    "one_drop": "[0, 1]",
    "num_class": "[2, +inf)",
    "seed": "(-2147483648, 2147483647)",
    "num_parallel_tree": "[1, +inf)",
}

NUMBERS = {
    "eta": "[0, 1]",
    "gamma": "[0, +inf)",
    "min_child_weight": "[0, +inf)",
    "max_delta_step": "[0, +inf)",
    "subsample": "(0, 1]",
    "colsample_bytree": "(0, 1]",
    "colsample_bylevel": "(0, 1]",
    "colsample_bynode": "(0, 1]",
    "lambda": "[0, +inf)",
    "alpha": "[0, +inf)",
    "sketch_eps": "(0, 1)",
    "scale_pos_weight": "(0, +inf)",
    "rate_drop": "[0, 1]",
    "skip_drop": "[0, 1]",
    "lambda_bias": "[0, 1]",
    "tweedie_variance_power": "(1, 2)",
    "base_score": "[0, +inf)",
    "aft_loss_distribution_scale": "(0, +inf)",
}

CHOICES = {
    "booster": ["gbtree", "gblinear", "dart"],
    "tree_method": ["auto", "exact", "approx", "hist", "gpu_hist"],
    "dsplit": ["row", "col"],
    "process_type": ["default", "update"],
    "grow_policy": ["depthwise", "lossguide"],
    "predictor": ["auto", "cpu_predictor", "gpu_predictor"],
    "sample_type": ["uniform", "weighted"],
    "normalize_type": ["tree", "forest"],
    "sampling_method": ["uniform", "gradient_based"],
    "deterministic_histogram": ["true", "false"],
    "save_model_on_termination": ["true", "false"],
    "aft_loss_distribution": ["normal", "logistic", "extreme"],
    "objective": [
        "binary:logistic", "binary:logitraw", "binary:hinge", "count:poisson", "multi:softmax", "multi:softprob",
        "rank:pairwise", "rank:ndcg", "rank:map", "reg:linear", "reg:squarederror", "reg:logistic", "reg:gamma",
        "reg:pseudohubererror", "reg:squaredlogerror", "reg:absoluteerror", "reg:tweedie", "survival:aft",
        "survival:cox",
    ],
}  # fmt: skip

UPDATERS = [
    "grow_colmaker", "distcol", "grow_histmaker", "grow_local_histmaker", "grow_skmaker", "sync", "refresh", "prune",
    "grow_quantile_histmaker", "shotgun", "coord_descent",
]  # fmt: skip

# Higher is better.
MAXIMIZE = [
    "accuracy", "auc", "aucpr", "balanced_accuracy", "f1", "f1_binary", "f1_macro", "map", "ndcg", "precision", "r2",
    "recall", "precision_macro", "precision_micro", "recall_macro", "recall_micro",
]  # fmt: skip
MINIMIZE = [
    "aft-nloglik", "cox-nloglik", "error", "gamma-deviance", "gamma-nloglik", "interval-regression-accuracy",
    "logloss", "mae", "mape", "merror", "mlogloss", "mphe", "mse", "poisson-nloglik", "rmse", "rmsle",
    "tweedie-nloglik",
]  # fmt: skip

# Metrics that take a threshold or a cut: `error@0.7`.
WITH_THRESHOLD = ["error", "ndcg", "map"]

NOT_SERVED = {
    "_kfold": "cross-validation is not served here: train once on the whole of the data",
    "_num_cv_round": "cross-validation is not served here: train once on the whole of the data",
    "use_dask_gpu_training": "training on GPUs is not served here: leave it out",
}


def validate(raw):
    """The values of the strings, each checked, under XGBoost's own names."""
    values = {}
    for given, text in raw.items():
        name = ALIASES.get(given, given)
        if name in NOT_SERVED:
            raise UserError(f"Hyperparameter {name}: {NOT_SERVED[name]}")
        values[name] = _value(name, _plain(text))
    if "num_round" not in values:
        raise UserError("Missing required hyperparameter: num_round")
    _check_together(values)
    return values


def metric_of(objective_metric):
    """The metric in the name of a tuning job's objective: `rmse` in `validation:rmse`."""
    return objective_metric.split(":")[1] if ":" in objective_metric else objective_metric


def _plain(text):
    """A framework estimator writes a string as JSON."""
    if text.startswith('"'):
        try:
            return json.loads(text)
        except ValueError:
            pass
    return text


def _value(name, text):
    if name in WHOLE:
        return _within(name, _parsed(name, int, text), WHOLE[name])
    if name in NUMBERS:
        return _within(name, _parsed(name, float, text), NUMBERS[name])
    if name in CHOICES:
        return _one_of(name, text, CHOICES[name])
    if name == "eval_metric":
        return [_metric(name, metric) for metric in text.split(",")]
    if name == "_tuning_objective_metric":
        _metric(name, metric_of(text))
        return text
    if name == "updater":
        return ",".join(_one_of(name, updater, UPDATERS) for updater in text.split(","))
    if name == "monotone_constraints":
        signs = _parsed(name, ast.literal_eval, text)
        return tuple(_one_of(name, sign, [-1, 0, 1]) for sign in (signs if isinstance(signs, tuple) else (signs,)))
    if name == "interaction_constraints":
        return _parsed(name, ast.literal_eval, text)
    raise UserError(f"Extraneous hyperparameter found: {name}")


def _parsed(name, parse, text):
    try:
        return parse(text)
    except (ValueError, SyntaxError) as error:
        raise UserError(f"Hyperparameter {name}: could not parse value") from error


def _within(name, value, bounds):
    low, high = (float(bound) for bound in bounds[1:-1].split(","))
    above = value > low if bounds[0] == "(" else value >= low
    below = value < high if bounds[-1] == ")" else value <= high
    if not (above and below) or math.isnan(value):
        raise UserError(f"Hyperparameter {name}: value {value} not in range {bounds}")
    return value


def _one_of(name, value, allowed):
    if value not in allowed:
        raise UserError(f"Hyperparameter {name}: value {value} not in range {allowed}")
    return value


def _metric(name, metric):
    base, at, threshold = metric.partition("@")
    if not at:
        return _one_of(name, metric, MAXIMIZE + MINIMIZE)
    if base not in WITH_THRESHOLD:
        raise UserError(f"Metric '{metric}' is not supported: a threshold goes with {', '.join(WITH_THRESHOLD)}")
    _parsed(name, float, threshold)
    return metric


def _check_together(values):
    objective = values.get("objective", "reg:squarederror")
    if objective.startswith("multi:") and "num_class" not in values:
        raise UserError("Require input for parameter 'num_class' for multi-classification")
    if "objective" not in values and "num_class" in values:
        raise UserError(
            "Do not need to setup parameter 'num_class' for learning task other than multi-classification."
        )
    metrics = values.get("eval_metric", [])
    if "auc" in metrics and not objective.startswith(("binary:", "rank:")):
        raise UserError("Metric 'auc' can only be applied for classification and ranking problems.")
    if "aft-nloglik" in metrics and objective != "survival:aft":
        raise UserError("Metric 'aft-nloglik' can only be applied for 'survival:aft' objective.")
    tree_method = values.get("tree_method")
    if "monotone_constraints" in values and tree_method not in ("exact", "hist"):
        raise UserError(
            "monotone_constraints can be used only when the tree_method parameter is set to "
            "either 'exact' or 'hist'."
        )
    if "interaction_constraints" in values and tree_method not in ("exact", "hist", "approx"):
        raise UserError(
            "interaction_constraints can be used only when the tree_method parameter is set to "
            "either 'exact', 'hist' or 'approx'."
        )
