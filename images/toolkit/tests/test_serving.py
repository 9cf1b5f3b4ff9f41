"""Serving: paths, a model that cannot be loaded, and a script's functions."""

import io
import json
import logging
import sys

from formwork_container import serving
from formwork_container.algorithm import serving as algorithm
from formwork_container.serving import script
from formwork_container.serving.exchange import Application, Model, Response

from .container import ContainerTest

ECHO = """
def model_fn(folder): return folder
def input_fn(data, content_type): return [content_type, data]
def predict_fn(data, model): return data + [model]
def output_fn(prediction, accept): return repr(prediction), accept
"""


class ServingTest(ContainerTest):
    def setUp(self):
        super().setUp()
        logging.disable(logging.CRITICAL)
        self.addCleanup(logging.disable, logging.NOTSET)
        paths = list(sys.path)
        self.addCleanup(sys.path.__setitem__, slice(None), paths)
        self.addCleanup(sys.modules.pop, "inference", None)

    def ask(self, application, path, body=None, content_type="", accept=""):
        environ = {
            "REQUEST_METHOD": "GET" if body is None else "POST",
            "PATH_INFO": path,
            "CONTENT_TYPE": content_type,
            "HTTP_ACCEPT": accept,
            "wsgi.input": io.BytesIO(body or b""),
        }
        head = []
        text = b"".join(application(environ, lambda status, headers: head.append(int(status[:3]))))
        return head[0], text.decode()

    def script(self, text):
        self.write("model/code/inference.py", text)
        return script.application("scikit-learn", self.folders)


class Paths(ServingTest):
    def test_are_known_by_method(self):
        application = Application({"/x": {"GET": lambda _: Response.text(200, "there")}})
        self.assertEqual(self.ask(application, "/x"), (200, "there"))
        self.assertEqual(self.ask(application, "/x", b"")[0], 405)
        self.assertEqual(self.ask(application, "/y")[0], 404)

    def test_of_a_broken_answer_are_500(self):
        application = Application({"/x": {"GET": lambda _: 1 / 0}})
        self.assertEqual(self.ask(application, "/x"), (500, "ZeroDivisionError: division by zero"))

    def test_of_a_model_that_cannot_be_loaded_are_500(self):
        model = Model(lambda: open("/not/here"))
        status, text = self.ask(Application({"/ping": {"GET": model.ping}}), "/ping")
        self.assertEqual((status, text[:22]), (500, "Unable to load model: "))

    def test_of_several_models_are_refused(self):
        self.set("SAGEMAKER_MULTI_MODEL", "true")
        with self.assertRaisesRegex(Exception, "several models in one container"):
            serving._application("xgboost", self.folders)


class Scripts(ServingTest):
    def test_answer_by_their_functions(self):
        application = self.script(ECHO)
        self.assertEqual(self.ask(application, "/ping"), (200, ""))
        status, text = self.ask(application, "/invocations", b"a", "text/csv; charset=utf-8", "text/plain")
        self.assertEqual((status, text), (200, repr(["text/csv", "a", str(self.folders.model)])))
        status, text = self.ask(application, "/invocations", b"a", "application/x-npy")
        self.assertEqual((status, text), (200, repr(["application/x-npy", b"a", str(self.folders.model)])))

    def test_answer_by_one_function(self):
        application = self.script("def model_fn(f): return 1\ndef transform_fn(*given): return str(given)")
        self.assertEqual(self.ask(application, "/invocations", b"a", "text/csv"), (200, str((1, "a", "text/csv", "application/json"))))

    def test_of_two_ways_are_refused(self):
        application = self.script(ECHO + "def transform_fn(*given): pass")
        status, text = self.ask(application, "/ping")
        self.assertEqual(status, 500)
        self.assertIn("takes the place of input_fn, predict_fn, output_fn", text)

    def test_without_a_model_are_refused(self):
        self.assertIn("no function model_fn", self.ask(self.script("x = 1"), "/ping")[1])

    def test_that_are_not_there_are_refused(self):
        application = script.application("scikit-learn", self.folders)
        self.assertIn("`inference.py` is not in", self.ask(application, "/ping")[1])

    def test_come_from_the_submitted_folder_by_name(self):
        self.write("there/entry.py", ECHO)
        self.addCleanup(sys.modules.pop, "entry", None)
        self.set("SAGEMAKER_SUBMIT_DIRECTORY", str(self.folders.base / "there"))
        self.set("SAGEMAKER_PROGRAM", "entry.py")
        self.assertEqual(self.ask(script.application("scikit-learn", self.folders), "/ping")[0], 200)

    def test_that_read_nothing_of_a_type_say_so(self):
        application = self.script("def model_fn(f): return 1\ndef input_fn(data, type): return data")
        self.assertIn("AttributeError", self.ask(application, "/invocations", b"a", "text/csv")[1])

    def test_that_answer_with_a_number_are_500(self):
        text = ECHO.replace("repr(prediction), accept", "3")
        status, told = self.ask(self.script(text), "/invocations", b"a", "text/csv")
        self.assertEqual(status, 500)
        self.assertIn("must be str or bytes", told)

    def test_are_asked_in_json_unless_it_is_said(self):
        self.set("SAGEMAKER_DEFAULT_INVOCATIONS_ACCEPT", "text/csv")
        text = ECHO.replace("repr(prediction), accept", "accept")
        self.assertEqual(self.ask(self.script(text), "/invocations", b"1", "", "*/*"), (200, "text/csv"))


class Algorithm(ServingTest):
    def test_tells_its_limits_and_that_it_has_no_model(self):
        self.folders.model.mkdir()
        application = algorithm.application(self.folders)
        status, text = self.ask(application, "/execution-parameters")
        self.assertEqual((status, json.loads(text)["MaxPayloadInMB"]), (200, 6))
        status, text = self.ask(application, "/ping")
        self.assertEqual(status, 500)
        self.assertIn("there is no model in", text)
        self.assertEqual(self.ask(application, "/invocations", b"")[0], 204)
        self.assertEqual(self.ask(application, "/invocations", b"1")[0], 500)
