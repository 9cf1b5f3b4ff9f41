"""What happens after each round of training: a line of metrics, a checkpoint."""

import os
import re

from . import library

# How many checkpoints are kept.
KEPT = 5
NAME = re.compile(r"xgboost-checkpoint\.(\d+)$")


def last_checkpoint(folder):
    """The newest checkpoint, and how many rounds are in it; none and 0 if there is none."""
    found = _checkpoints(folder) if folder and folder.is_dir() else []
    return (found[-1][1], found[-1][0] + 1) if found else (None, 0)


def save(booster, path):
    """Writes the model as UBJSON, whole or not at all."""
    aside = path.with_name(f".{path.name}.aside")
    aside.write_bytes(booster.save_raw("ubj"))
    os.replace(aside, path)


def callbacks(start, checkpoints, model):
    """For a training whose first round is `start`; `checkpoints` is a folder or none, `model` a file or none."""
    xgboost = library.load()

    class Lines(xgboost.callback.TrainingCallback):
        """Metrics: what tuning jobs and people read."""

        def after_iteration(self, _booster, epoch, log):
            values = [
                f"\t{data}-{metric}:{history[-1]:.5f}" for data, all in log.items() for metric, history in all.items()
            ]
            print(f"[{start + epoch}]{''.join(values)}", flush=True)
            return False

    class Files(xgboost.callback.TrainingCallback):
        """The model so far, where it is wanted."""

        def after_iteration(self, booster, epoch, _log):
            if checkpoints:
                save(booster, checkpoints / f"xgboost-checkpoint.{start + epoch}")
                for _, old in _checkpoints(checkpoints)[:-KEPT]:
                    old.unlink()
            if model:
                save(booster, model)
            return False

    return [Lines(), Files()]


def _checkpoints(folder):
    return sorted((int(found[1]), path) for path in folder.iterdir() if (found := NAME.match(path.name)))
