"""Metrics that the algorithm has besides XGBoost's own."""

OWN = {
    "accuracy": ("accuracy_score", {}),
    "balanced_accuracy": ("balanced_accuracy_score", {}),
    "f1": ("f1_score", {"average": "macro"}),
    "f1_binary": ("f1_score", {"average": "binary"}),
    "f1_macro": ("f1_score", {"average": "macro"}),
    "precision": ("precision_score", {"average": "binary"}),
    "precision_macro": ("precision_score", {"average": "macro"}),
    "precision_micro": ("precision_score", {"average": "micro"}),
    "recall": ("recall_score", {"average": "binary"}),
    "recall_macro": ("recall_score", {"average": "macro"}),
    "recall_micro": ("recall_score", {"average": "micro"}),
    "mse": ("mean_squared_error", {}),
    "r2": ("r2_score", {}),
}
OF_VALUES = ("mse", "r2")


def split(names):
    """Those of XGBoost's own, and those of [`OWN`], each in their order and once."""
    names = list(dict.fromkeys(names))
    return [name for name in names if name not in OWN], [name for name in names if name in OWN]


def evaluation(names):
    """What XGBoost calls with predictions and data, for the metrics `names`; none for none."""
    if not names:
        return None

    def evaluate(predictions, matrix):
        from sklearn import metrics

        found = []
        for name in names:
            function, options = OWN[name]
            given = predictions if name in OF_VALUES else classes(predictions)
            found.append((name, getattr(metrics, function)(matrix.get_label(), given, **options)))
        return found

    return evaluate


def classes(predictions):
    """Predictions as classes: the likeliest of several, or the side of a half; classes stay what they are."""
    if predictions.ndim > 1:
        return predictions.argmax(axis=1)
    return predictions.round() if predictions.max(initial=0) > 1 else (predictions > 0.5).astype(int)
