"""Training by a script: arguments, variables, code, and how a job ends."""

import json
import logging
import os
import signal
import sys
import tarfile

from formwork_container import hyperparameters, script, training, user_code, variables
from formwork_container.errors import UserError

from .container import ContainerTest



class Arguments(ContainerTest):
    def test_are_by_name_with_one_dash_for_a_letter(self):
        values = {"epochs": 3, "b": True, "none": None, "rate": 0.5, "map": {"z": 1, "a": 2}, "list": ["x"], "s": "t u"}
        self.assertEqual(
            hyperparameters.arguments(values),
            ["-b", "True", "--epochs", "3", "--list", "['x']", "--map", "a=2,z=1", "--none", "", "--rate", "0.5"]
            + ["-s", "t u"],
        )

    def test_are_json_where_they_are(self):
        decoded = hyperparameters.decode({"a": '"x.py"', "b": "x.py", "c": "1", "d": "null", "e": "[1"})
        self.assertEqual(decoded, {"a": "x.py", "b": "x.py", "c": 1, "d": None, "e": "[1"})

    def test_leave_out_the_platforms(self):
        own, platform = hyperparameters.split({"sagemaker_program": "x", "_tuning_objective_metric": "y", "n": 1})
        self.assertEqual((own, sorted(platform)), ({"n": 1}, ["_tuning_objective_metric", "sagemaker_program"]))


class Variables(ContainerTest):
    def test_say_what_the_platform_says(self):
        self.configure("hyperparameters", {"batch-size": "3", "name": '"it"', "sagemaker_program": '"train.py"'})
        self.configure("inputdataconfig", {"train": {"TrainingInputMode": "File"}, "test": {}})
        self.configure("resourceconfig", {"current_host": "algo-1", "hosts": ["algo-1"]})
        found = variables.of_training(self.folders, {"AWS_REGION": "eu-west-1"}, "train.py", "s3://b/k")
        base = str(self.folders.base)
        for name, value in {
            "SM_HOSTS": '["algo-1"]',
            "SM_CURRENT_HOST": "algo-1",
            "SM_HPS": '{"batch-size":3,"name":"it"}',
            "SM_HP_BATCH-SIZE": "3",
            "SM_HP_NAME": "it",
            "SM_CHANNELS": '["test","train"]',
            "SM_CHANNEL_TRAIN": f"{base}/input/data/train",
            "SM_MODEL_DIR": f"{base}/model",
            "SM_OUTPUT_DATA_DIR": f"{base}/output/data",
            "SM_USER_ENTRY_POINT": "train.py",
            "SM_MODULE_NAME": "train",
            "SM_MODULE_DIR": "s3://b/k",
            "SM_USER_ARGS": '["--batch-size","3","--name","it"]',
            "SM_NETWORK_INTERFACE_NAME": "eth0",
            "SM_FRAMEWORK_PARAMS": "{}",
            "SM_NUM_GPUS": "0",
            "SM_LOG_LEVEL": "20",
            "SM_IS_HETERO": "false",
            "SM_TOPOLOGY": "",
            "CURRENT_HOST": "algo-1",
            "SAGEMAKER_REGION": "eu-west-1",
        }.items():
            self.assertEqual(found[name], value, name)
        self.assertEqual(json.loads(found["SM_TRAINING_ENV"])["hyperparameters"], {"batch-size": 3, "name": "it"})
        self.assertTrue(found["PYTHONPATH"].startswith(f"{base}/code"))


class Code(ContainerTest):
    def test_comes_from_an_archive_a_folder_or_a_file(self):
        file = self.write("there/train.py", "1")
        archive = self.folders.base / "code.tar.gz"
        with tarfile.open(archive, "w:gz") as tar:
            tar.add(file, "train.py")
        for number, source in enumerate((archive, file.parent, file)):
            to = self.folders.base / str(number)
            user_code.fetch(str(source), to)
            self.assertEqual((to / "train.py").read_text(), "1", source)

    def test_stays_where_it_is(self):
        self.write("code/mine.py", "")
        user_code.fetch("s3://nowhere/at-all", self.folders.code)
        self.assertEqual(os.listdir(self.folders.code), ["mine.py"])

    def test_that_is_nowhere_is_refused_by_name(self):
        with self.assertRaisesRegex(UserError, "`/not/here` is neither"):
            user_code.fetch("/not/here", self.folders.code)

    def test_may_not_leave_its_folder(self):
        archive = self.folders.base / "code.tar.gz"
        with tarfile.open(archive, "w:gz") as tar:
            tar.add(self.write("x", ""), "../../escaped")
        with self.assertRaises(tarfile.OutsideDestinationError):
            user_code.fetch(str(archive), self.folders.code)


class Ends(ContainerTest):
    def setUp(self):
        super().setUp()
        self.addCleanup(signal.signal, signal.SIGTERM, signal.getsignal(signal.SIGTERM))
        logging.disable(logging.CRITICAL)
        self.addCleanup(logging.disable, logging.NOTSET)

    def train(self, text, program="train.py", **hyperparameters):
        self.write(f"code/{program}", text)
        self.configure("hyperparameters", {"sagemaker_program": json.dumps(program)} | hyperparameters)
        self.configure("resourceconfig", {"hosts": ["algo-1"], "current_host": "algo-1"})
        code = training.run("scikit-learn")
        left = {name: (self.folders.output / name) for name in ("success", "failure")}
        return code, {name: path.read_text() for name, path in left.items() if path.exists()}

    def test_well_with_a_file(self):
        text = "import os, sys\nopen(os.environ['SM_MODEL_DIR'] + '/m', 'w').write(' '.join(sys.argv[1:]))"
        self.assertEqual(self.train(text, n="3"), (0, {"success": ""}))
        self.assertEqual((self.folders.model / "m").read_text(), "-n 3")

    def test_badly_with_the_command_and_always_1(self):
        code, left = self.train("import sys; sys.exit(7)", n="3")
        wanted = f'ExecuteUserScriptError:\nExitCode 7\nErrorMessage ""\nCommand "{sys.executable} train.py -n 3"'
        self.assertEqual((code, left), (1, {"failure": wanted}))

    def test_with_a_shells_script_too(self):
        self.assertEqual(self.train('[ "$1 $2" = "--key a b" ]', "x.sh", key="a b"), (0, {"success": ""}))

    def test_badly_without_a_script(self):
        self.configure("hyperparameters", {})
        self.assertEqual(training.run("scikit-learn"), 1)
        self.assertIn("no script is named", (self.folders.output / "failure").read_text())
        self.configure("hyperparameters", {"sagemaker_program": '"gone.py"'})
        self.assertEqual(training.run("scikit-learn"), 1)
        self.assertIn("`gone.py` is not in the code", (self.folders.output / "failure").read_text())

    def test_badly_on_two_hosts(self):
        self.configure("resourceconfig", {"hosts": ["algo-1", "algo-2"]})
        self.assertEqual(training.run("xgboost"), 1)
        self.assertIn("distributed training is not served", (self.folders.output / "failure").read_text())

    def test_by_our_own_fault_with_a_traceback(self):
        self.write("input/config/hyperparameters.json", "{")
        self.assertEqual(training.run("scikit-learn"), 1)
        failure = (self.folders.output / "failure").read_text()
        self.assertTrue(failure.startswith("Framework Error: \nTraceback"), failure)


class Commandlines(ContainerTest):
    def test_are_a_module_where_there_is_a_setup(self):
        self.assertEqual(script.commandline("a/b.py", ["-n", "1"], True)[1:], ["-m", "a.b", "-n", "1"])
        self.assertEqual(script.commandline("b.py", ["-n", "1"], False)[1:], ["b.py", "-n", "1"])
        self.assertEqual(script.commandline("x.sh", ["--k", "a b"], False), ["/bin/sh", "-c", "./x.sh --k 'a b'"])
