"""A request and its answer, apart from how they travel."""

import logging
from concurrent.futures import Future
from dataclasses import dataclass
from http import HTTPStatus
from threading import Thread

log = logging.getLogger("sagemaker-inference")


@dataclass(frozen=True)
class Request:
    """What the platform passes on of a request."""

    body: bytes
    content_type: str
    accept: str

    @property
    def media_type(self):
        """The content type in lower case, without parameters; empty if there is none."""
        return self.content_type.partition(";")[0].strip().lower()


@dataclass(frozen=True)
class Response:
    """An answer."""

    status: int
    body: bytes = b""
    content_type: str = "text/plain; charset=utf-8"

    @classmethod
    def text(cls, status, text, content_type="text/plain; charset=utf-8"):
        return cls(status, text.encode(), content_type)


class Application:
    """Answers requests by their method and path, as WSGI has it."""

    def __init__(self, routes):
        self.routes = routes

    def __call__(self, environ, start_response):
        method, path = environ["REQUEST_METHOD"], environ["PATH_INFO"]
        response = self.answer(
            method,
            path,
            Request(
                body=environ["wsgi.input"].read(),
                content_type=environ.get("CONTENT_TYPE", ""),
                accept=environ.get("HTTP_ACCEPT", ""),
            ),
        )
        if path != "/ping":
            log.info('"%s %s" %s %s', method, path, response.status, len(response.body))
        status = f"{response.status} {HTTPStatus(response.status).phrase}"
        headers = [("Content-Type", response.content_type), ("Content-Length", str(len(response.body)))]
        start_response(status, headers if response.status != HTTPStatus.NO_CONTENT else [])
        return [response.body]

    def answer(self, method, path, request):
        """The answer to a request; a failure of whoever answers is a 500, and stands in the log."""
        methods = self.routes.get(path)
        if methods is None:
            return Response.text(404, f"there is nothing at {path}")
        if method not in methods:
            return Response.text(405, f"{path} takes {' or '.join(methods)}")
        try:
            return methods[method](request)
        except Exception as error:
            log.exception("%s %s has failed", method, path)
            return Response.text(500, f"{type(error).__name__}: {error}")


class Model:
    """What is loaded once, from the start on, beside whoever waits for it."""

    def __init__(self, load):
        self._loaded = Future()
        Thread(target=self._load, args=[load], daemon=True).start()

    def get(self):
        """The model, as soon as it is there; raises why it cannot be."""
        return self._loaded.result()

    def ping(self, _request):
        """Healthy is who has a model."""
        try:
            self.get()
        except BaseException as error:
            return Response.text(500, f"Unable to load model: {error}")
        return Response(200)

    def _load(self, load):
        try:
            self._loaded.set_result(load())
        except BaseException as error:
            log.exception("Unable to load model")
            self._loaded.set_exception(error)
