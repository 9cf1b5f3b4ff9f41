"""The algorithm's rules about what it is given, and the forms of its answers."""

import json
import types
import unittest

from formwork_container.algorithm import answers, channels, hyperparameters, progress
from formwork_container.errors import UserError

from .container import ContainerTest


class Hyperparameters(unittest.TestCase):
    def refused(self, says, **raw):
        with self.assertRaises(UserError) as refused:
            hyperparameters.validate({"num_round": "1"} | raw)
        self.assertIn(says, str(refused.exception))

    def test_have_values(self):
        values = hyperparameters.validate(
            {
                "num_round": "10",
                "learning_rate": "0.2",
                "eval_metric": "rmse,error@0.7",
                "objective": '"binary:logistic"',
                "tree_method": "hist",
                "monotone_constraints": "(1, 0, -1)",
                "_tuning_objective_metric": "validation:rmse",
            }
        )
        self.assertEqual(values["num_round"], 10)
        self.assertEqual(values["eta"], 0.2)
        self.assertEqual(values["eval_metric"], ["rmse", "error@0.7"])
        self.assertEqual(values["objective"], "binary:logistic")
        self.assertEqual(values["monotone_constraints"], (1, 0, -1))

    def test_that_are_wrong_are_refused_by_name(self):
        self.refused("Extraneous hyperparameter found: depth", depth="3")
        self.refused("Hyperparameter eta: value 1.5 not in range [0, 1]", learning_rate="1.5")
        self.refused("Hyperparameter subsample: value 0.0 not in range (0, 1]", subsample="0")
        self.refused("Hyperparameter max_depth: could not parse value", max_depth="3.5")
        self.refused("Hyperparameter booster: value tree not in range ['gbtree', 'gblinear', 'dart']", booster="tree")
        self.refused("Hyperparameter eval_metric: value loss not in range", eval_metric="rmse,loss")
        self.refused("Metric 'rmse@3' is not supported", eval_metric="rmse@3")
        self.refused("cross-validation is not served", _kfold="3")

    def test_depend_on_each_other(self):
        self.refused("Require input for parameter 'num_class'", objective="multi:softmax")
        self.refused("Metric 'auc' can only be applied", eval_metric="auc")
        self.refused("monotone_constraints can be used only", monotone_constraints="(1,)")
        with self.assertRaisesRegex(UserError, "Missing required hyperparameter: num_round"):
            hyperparameters.validate({})


class Channels(ContainerTest):
    def refused(self, says, **configuration):
        with self.assertRaises(UserError) as refused:
            channels.validate(configuration)
        self.assertIn(says, str(refused.exception))

    def test_have_a_format(self):
        self.assertEqual(channels.validate({"train": {"ContentType": "text/csv"}, "code": {}}), "csv")
        self.assertEqual(channels.validate({"train": {}}), "libsvm")

    def test_that_are_wrong_are_refused_by_name(self):
        self.refused("Extraneous channel found: test", train={}, test={})
        self.refused("Missing required channel: train", validation={})
        self.refused("text/plain is not an accepted ContentType: csv, libsvm", train={"ContentType": "text/plain"})
        self.refused("application/x-parquet is not served here", train={"ContentType": "application/x-parquet"})
        self.refused("Pipe mode", train={"TrainingInputMode": "Pipe"})

    def test_have_files_in_folders(self):
        self.write("data/b.csv", "1,2\n")
        self.write("data/x/a.csv", "1,2\n")
        self.write("data/empty.csv", "")
        names = [path.name for path in channels.files(self.folders.base / "data", channels.CSV)]
        self.assertEqual(names, ["b.csv", "a.csv"])
        self.assertEqual(channels.files(self.folders.base / "none", channels.CSV), [])

    def test_have_no_hidden_or_deep_files(self):
        for path, says in {"h/.x": "Hidden file found", "d/1/2/3/4/x": "Folder depth exceed"}.items():
            self.write(path, "1,2\n")
            with self.assertRaisesRegex(UserError, says):
                channels.files(self.folders.base / path[0], channels.CSV)

    def test_say_that_csv_is_no_libsvm(self):
        self.write("data/a.csv", "1,2,3\n")
        with self.assertRaisesRegex(UserError, "First line '1,2,3...' of file 'a.csv' is not 'LIBSVM' format"):
            channels.files(self.folders.base / "data", channels.LIBSVM)
        for line, is_one in {"1 0:1 2:3.5": True, "1:0.5 0:1": True, "1": True, "x 0:1": False, "1 2": False}.items():
            self.assertEqual(channels.is_libsvm(line), is_one, line)


class Checkpoints(ContainerTest):
    def test_the_newest_is_found(self):
        for round in (2, 10, 9):
            self.write(f"checkpoints/xgboost-checkpoint.{round}", "")
        folder = self.folders.base / "checkpoints"
        self.assertEqual(progress.last_checkpoint(folder), (folder / "xgboost-checkpoint.10", 11))
        self.assertEqual(progress.last_checkpoint(None), (None, 0))


class Predictions(list):
    """As much of an array as answers need."""

    def tolist(self):
        return list(self)


class Answers(unittest.TestCase):
    def test_have_forms(self):
        two, table = Predictions([0.5, 0.25]), Predictions([[0.1, 0.9]])
        self.assertEqual(answers.plain(two, answers.CSV), "0.5\n0.25\n")
        self.assertEqual(answers.plain(table, answers.CSV), "0.1,0.9\n")
        self.assertEqual(answers.plain(two, answers.JSON), '{"predictions": [{"score": 0.5}, {"score": 0.25}]}')
        self.assertEqual(answers.joined(two), "0.5,0.25")
        self.assertEqual(answers.lines(table), "[0.1, 0.9]\n")
        with self.assertRaises(answers.NotAcceptable):
            answers.plain(two, "text/html")

    def test_have_what_is_selected(self):
        models = types.SimpleNamespace(objective="binary:logistic", classes=0)
        keys = ["predicted_label", "probabilities", "predicted_score"]
        rows = json.loads(answers.selected(Predictions([0.75]), keys, models, answers.JSON))["predictions"]
        self.assertEqual((rows[0]["predicted_label"], rows[0]["probabilities"]), (1, [0.25, 0.75]))
        self.assertNotEqual(rows[0]["predicted_score"], rows[0]["predicted_score"])
        models = types.SimpleNamespace(objective="multi:softprob", classes=2)
        keys = ["predicted_label", "labels", "probabilities"]
        text = answers.selected(Predictions([[0.1, 0.9]]), keys, models, answers.CSV)
        self.assertEqual(text, '1,"[0, 1]","[0.1, 0.9]"\n')
