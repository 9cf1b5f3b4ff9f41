"""Hyperparameters: strings in a file, values in Python, arguments of a command."""

import json

# Those of the platform's own, which no script gets as an argument.
PLATFORM_PREFIX = "sagemaker_"
PLATFORM_NAMES = ("_tuning_objective_metric",)


def decode(raw):
    """The values: JSON where the string is JSON, as framework estimators write it, else the string."""
    return {name: _decoded(value) for name, value in raw.items()}


def split(values):
    """The user's own, and the platform's."""
    own, platform = {}, {}
    for name, value in values.items():
        is_platforms = name.startswith(PLATFORM_PREFIX) or name in PLATFORM_NAMES
        (platform if is_platforms else own)[name] = value
    return own, platform


def arguments(values):
    """As arguments of a command, by name: `--epochs 3`, and `-n 3` for a name of one letter."""
    words = []
    for name in sorted(values):
        words += [("-" if len(name) == 1 else "--") + name, _argument(values[name])]
    return words


def _decoded(value):
    try:
        return json.loads(value)
    except (TypeError, ValueError):
        return value


def _argument(value):
    if value is None:
        return ""
    if isinstance(value, dict):
        return ",".join(f"{name}={value[name]}" for name in sorted(value))
    return str(value)
