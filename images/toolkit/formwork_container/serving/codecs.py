"""Arrays as JSON, CSV and npy, for scripts that leave reading and writing to the image."""

import io
import json

JSON = "application/json"
CSV = "text/csv"
NPY = "application/x-npy"
TEXTS = (JSON, CSV)


class UnsupportedFormatError(Exception):
    """Nothing here reads or writes a content type."""

    def __init__(self, content_type, function):
        super().__init__(
            f"Content type {content_type} is not supported by this framework; "
            f"known are {', '.join((JSON, CSV, NPY))}. The script can have a function {function} of its own."
        )


def decode(data, content_type):
    """An array from a request's body."""
    import numpy

    if content_type == JSON:
        return numpy.array(json.loads(data))
    if content_type == CSV:
        return numpy.genfromtxt(io.StringIO(data), delimiter=",")
    if content_type == NPY:
        return numpy.load(io.BytesIO(data), allow_pickle=False)
    raise UnsupportedFormatError(content_type, "input_fn")


def encode(value, content_type):
    """An answer's body from an array, or from what can be made one."""
    import numpy

    if content_type == JSON:
        return json.dumps(value, default=lambda array: array.tolist()).encode()
    if content_type == CSV:
        text = io.StringIO()
        numpy.savetxt(text, value, delimiter=",", fmt="%s")
        return text.getvalue().encode()
    if content_type == NPY:
        binary = io.BytesIO()
        numpy.save(binary, value, allow_pickle=False)
        return binary.getvalue()
    raise UnsupportedFormatError(content_type, "output_fn")
