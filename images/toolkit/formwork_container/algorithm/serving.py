"""Serving the algorithm's models."""

import json
import logging
import os

from ..serving.exchange import Application, Model, Response
from . import answers, channels, library, matrices
from .models import Models

log = logging.getLogger("xgboost")

# Set by the image: its tag, which decides how it answers.
TAG = "FORMWORK_XGBOOST_TAG"


def application(folders):
    """What answers requests by the models in their folder."""
    is_old = os.environ.get(TAG, "").startswith("1.0-")
    models = Model(lambda: Models(folders.model, one_only=is_old))
    return Application(
        {
            "/ping": {"GET": models.ping},
            "/execution-parameters": {"GET": execution_parameters},
            "/invocations": {"POST": lambda request: respond(models, request, is_old)},
        }
    )


def execution_parameters(_request):
    """What suits a batch transform."""
    parameters = {
        "MaxConcurrentTransforms": len(os.sched_getaffinity(0)),
        "BatchStrategy": "MULTI_RECORD",
        "MaxPayloadInMB": 6,
    }
    return Response.text(200, json.dumps(parameters), answers.JSON)


def respond(model, request, is_old):
    """Answers an invocation; an image before 1.2 answers with CSV in one line, whatever is accepted."""
    if not request.body:
        return Response(204)
    try:
        models = model.get()
    except BaseException as error:
        return Response.text(500, f"Unable to load model: {error}")
    try:
        matrix = _matrix(request, models)
    except Exception as error:
        return Response.text(415, str(error))
    try:
        predictions = models.predict(matrix)
    except Exception as error:
        return Response.text(400, f"Unable to evaluate payload provided: {library.reason(error)}")
    is_batch = bool(os.environ.get("SAGEMAKER_BATCH"))
    if is_old:
        return Response.text(200, (answers.lines if is_batch else answers.joined)(predictions), answers.CSV)
    accept = request.accept.partition(";")[0].strip().lower()
    if accept in ("", "*/*"):
        accept = os.environ.get("SAGEMAKER_DEFAULT_INVOCATIONS_ACCEPT", answers.CSV)
    try:
        text = _text(predictions, models, accept, is_batch)
    except answers.NotAcceptable as error:
        return Response.text(406, str(error))
    return Response.text(200, text, accept)


def _matrix(request, models):
    type = request.media_type or "text/csv"
    if channels.ACCEPTED.get(type) == channels.CSV:
        format, read = "csv", matrices.of_csv
    elif channels.ACCEPTED.get(type) == channels.LIBSVM:
        format, read = "libsvm", lambda text: matrices.of_libsvm(text, models.columns)
    elif type in channels.NOT_SERVED:
        raise ValueError(f"Content-type {type} is not served here: send text/csv or text/libsvm")
    else:
        raise ValueError(f"Content-type {type} is not supported: known are {', '.join(channels.ACCEPTED)}")
    try:
        return read(request.body.decode())
    except Exception as error:
        raise ValueError(
            f"Loading {format} data failed with Exception, please ensure data is in {format} format:\n"
            f" {error!r}"
        ) from error


def _text(predictions, models, accept, is_batch):
    output = os.environ.get("SAGEMAKER_INFERENCE_OUTPUT")
    if output:
        keys = output.replace(" ", "").lower().split(",")
        return answers.selected(predictions, keys, models, accept)
    if is_batch:
        return answers.lines(predictions)
    return answers.plain(predictions, accept)
