"""Serving by the user's script: its functions, and the image's where it has none."""

import importlib
import json
import logging
import os
import sys
import traceback
from pathlib import Path
from threading import Lock

from .. import user_code
from ..errors import UserError
from . import codecs
from .exchange import Application, Model, Response

log = logging.getLogger("sagemaker-inference")


def application(framework, folders):
    """What answers requests by the script."""
    handlers = Model(lambda: Handlers(framework, folders))
    # A script is written for a process that answers one request at a time.
    lock = Lock()

    def invoke(request):
        with lock:
            return respond(handlers.get(), request)

    return Application({"/ping": {"GET": handlers.ping}, "/invocations": {"POST": invoke}})


class Handlers:
    """The functions that answer, and the model."""

    def __init__(self, framework, folders):
        code = prepare(folders)
        self.user = import_script(code)
        self.framework = framework
        if not hasattr(self.user, "model_fn"):
            raise UserError("the script has no function model_fn(model_dir), which the image needs to load the model")
        parts = [name for name in ("input_fn", "predict_fn", "output_fn") if hasattr(self.user, name)]
        if hasattr(self.user, "transform_fn") and parts:
            raise UserError(f"the script has transform_fn, which takes the place of {', '.join(parts)}: keep one way")
        self.model = self.user.model_fn(str(folders.model))

    def transform(self, data, content_type, accept):
        """The answer's body, and its content type unless it is `accept`."""
        if hasattr(self.user, "transform_fn"):
            return self.user.transform_fn(self.model, data, content_type, accept)
        prediction = self._function("predict_fn")(self._function("input_fn")(data, content_type), self.model)
        return self._function("output_fn")(prediction, accept)

    def _function(self, name):
        defaults = {"input_fn": self._read, "predict_fn": self._predict, "output_fn": codecs.encode}
        return getattr(self.user, name, defaults[name])

    def _read(self, data, content_type):
        if self.framework == "xgboost":
            return _matrix(data, content_type)
        array = codecs.decode(data, content_type)
        return array.astype("float32") if content_type in codecs.TEXTS else array

    def _predict(self, data, model):
        if self.framework == "xgboost":
            return model.predict(data, validate_features=False)
        return model.predict(data)


def prepare(folders):
    """Fetches the script, unless it is there, and installs what it requires. Gives its folder."""
    source = os.environ.get("SAGEMAKER_SUBMIT_DIRECTORY", "")
    if source and not source.startswith("s3://") and Path(source).is_dir():
        code = Path(source)
    elif source:
        code = folders.code
        user_code.fetch(source, code)
    else:
        code = folders.model / "code"
    user_code.install_requirements(code)
    variables = {
        "SM_MODEL_DIR": str(folders.model),
        "SM_OUTPUT_DATA_DIR": str(folders.output_data),
        "SM_NUM_CPUS": str(len(os.sched_getaffinity(0))),
        "SM_NUM_GPUS": "0",
    }
    for name, value in variables.items():
        os.environ.setdefault(name, value)
    return code


def import_script(code):
    """The module of the script that `SAGEMAKER_PROGRAM` names."""
    program = os.environ.get("SAGEMAKER_PROGRAM") or "inference.py"
    if not (code / program).is_file():
        raise UserError(
            f"the script `{program}` is not in {code}: set SAGEMAKER_PROGRAM and SAGEMAKER_SUBMIT_DIRECTORY, "
            "or put it into the folder `code` of the model's archive"
        )
    sys.path.insert(0, str(code))
    importlib.invalidate_caches()
    return importlib.import_module(program.removesuffix(".py").replace("/", "."))


def respond(handlers, request):
    """Answers an invocation."""
    content_type = request.media_type or codecs.JSON
    accept = request.accept
    if accept in ("", "*/*"):
        accept = os.environ.get("SAGEMAKER_DEFAULT_INVOCATIONS_ACCEPT", codecs.JSON)
    data = request.body.decode() if content_type in codecs.TEXTS else request.body
    try:
        result = handlers.transform(data, content_type, accept)
    except codecs.UnsupportedFormatError as error:
        return _unsupported(error, 406 if "output_fn" in str(error) else 415)
    body, content_type = result if isinstance(result, tuple) and len(result) == 2 else (result, accept)
    if isinstance(body, str):
        body = body.encode()
    if not isinstance(body, (bytes, bytearray)):
        raise TypeError(f"the script's answer must be str or bytes, or one of them and a content type; it is {type(body)}")
    return Response(200, bytes(body), content_type)


def _unsupported(error, status):
    log.error("%s", error)
    told = {"error": type(error).__name__, "error-message": str(error), "stack-trace": traceback.format_exc()}
    return Response.text(status, json.dumps(told), codecs.JSON)


def _matrix(data, content_type):
    # All of it, before the algorithm's own code would load a part: the script may use the rest.
    import xgboost  # noqa: F401

    from ..algorithm import matrices

    if content_type == codecs.CSV:
        return matrices.of_csv(data)
    if content_type in ("text/libsvm", "text/x-libsvm"):
        return matrices.of_libsvm(data.decode(), 0)
    raise codecs.UnsupportedFormatError(content_type, "input_fn")
