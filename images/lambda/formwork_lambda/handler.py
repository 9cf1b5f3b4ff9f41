"""Finding the handler, and what is said when it cannot be found."""

import importlib
import traceback


class HandlerError(Exception):
    """Why there is no handler, in Lambda's words."""

    def __init__(self, type, message, trace=()):
        super().__init__(message)
        self.type, self.message, self.trace = type, message, list(trace)

    def payload(self, request_id):
        return {
            "errorMessage": self.message,
            "errorType": self.type,
            "requestId": request_id,
            "stackTrace": self.trace,
        }


def load(name):
    """The function that `module.function` names."""
    try:
        module_name, function_name = name.rsplit(".", 1)
    except ValueError as error:
        raise HandlerError("Runtime.MalformedHandlerName", f"Bad handler '{name}': {error}") from error
    try:
        module = importlib.import_module(module_name.replace("/", "."))
    except ImportError as error:
        raise HandlerError(
            "Runtime.ImportModuleError", f"Unable to import module '{module_name}': {error}"
        ) from error
    except SyntaxError as error:
        trace = [f'  File "{error.filename}" Line {error.lineno}\n    {error.text}']
        raise HandlerError(
            "Runtime.UserCodeSyntaxError", f"Syntax error in module '{module_name}': {error}", trace
        ) from error
    except Exception as error:
        raise HandlerError(type(error).__name__, str(error), trace_of(error, __file__)) from error
    try:
        return getattr(module, function_name)
    except AttributeError as error:
        raise HandlerError(
            "Runtime.HandlerNotFound", f"Handler '{function_name}' missing on module '{module_name}'"
        ) from error


def trace_of(error, own):
    """The calls that led to an error, without those of this program and of the import system."""
    frames = traceback.extract_tb(error.__traceback__)
    theirs = [frame for frame in frames if frame.filename != own and "importlib" not in frame.filename]
    return traceback.format_list(theirs)
