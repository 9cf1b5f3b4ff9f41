"""Invocations as the runtime sees them: files in, a process, files out."""

import json
import os
import subprocess
import sys
import tempfile
import textwrap
import unittest
from pathlib import Path

PROGRAMS = Path(__file__).parents[1]


class InvocationTest(unittest.TestCase):
    def invoke(self, code, event=None, handler="index.handler", seconds=10):
        place = tempfile.TemporaryDirectory()
        self.addCleanup(place.cleanup)
        folder, task = Path(place.name, "invocation"), Path(place.name, "task")
        folder.mkdir()
        task.mkdir()
        (task / "index.py").write_text(textwrap.dedent(code))
        asked = {"request_id": "r-1", "function_arn": "arn:f", "timeout_seconds": seconds, "client_context": None}
        (folder / "invocation.json").write_text(json.dumps(asked))
        (folder / "event").write_text(json.dumps(event))
        environment = {
            "FORMWORK_INVOCATION": str(folder),
            "LAMBDA_TASK_ROOT": str(task),
            "PYTHONPATH": str(PROGRAMS),
            "PYTHONDONTWRITEBYTECODE": "1",
            "_HANDLER": handler,
            "AWS_LAMBDA_FUNCTION_NAME": "f",
            "AWS_LAMBDA_FUNCTION_VERSION": "$LATEST",
            "AWS_LAMBDA_FUNCTION_MEMORY_SIZE": "128",
            "AWS_LAMBDA_LOG_GROUP_NAME": "/aws/lambda/f",
            "AWS_LAMBDA_LOG_STREAM_NAME": "stream",
            "PATH": os.environ["PATH"],
        }
        ended = subprocess.run(
            [sys.executable, "-m", "formwork_lambda"],
            cwd=task,
            env=environment,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
        )
        outcome = folder / "outcome.json"
        told = json.loads(outcome.read_text()) if outcome.exists() else None
        answer = json.loads((folder / "answer").read_text()) if told else None
        return ended.returncode, told, answer, ended.stdout.splitlines()

    def test_the_answer_and_the_log_are_the_handlers(self):
        code = """
            import logging
            def handler(event, context):
                print("hello")
                logging.getLogger().warning("two\\nlines")
                assert 0 < context.get_remaining_time_in_millis() <= 10_000
                return {"got": event, "id": context.aws_request_id}
        """
        status, told, answer, log = self.invoke(code, {"a": 1})
        self.assertEqual((status, told["failed"]), (0, False))
        self.assertEqual(answer, {"got": {"a": 1}, "id": "r-1"})
        self.assertEqual(log[:2], ["START RequestId: r-1 Version: $LATEST", "hello"])
        self.assertRegex("\r".join(log[2:]), r"^\[WARNING\]\t\S+Z\tr-1\ttwo\rlines$")

    def test_an_error_is_told_as_lambda_does(self):
        _, told, answer, log = self.invoke("def handler(e, c):\n    raise ValueError('no')\n")
        self.assertTrue(told["failed"])
        self.assertEqual((answer["errorType"], answer["errorMessage"], answer["requestId"]), ("ValueError", "no", "r-1"))
        self.assertEqual(len(answer["stackTrace"]), 1)
        self.assertIn("index.py", answer["stackTrace"][0])
        self.assertIn("[ERROR] ValueError: no", log)

    def check_no_handler(self, code, handler, type, message):
        _, told, answer, _ = self.invoke(code, handler=handler)
        self.assertTrue(told["failed"])
        self.assertEqual((answer["errorType"], answer["errorMessage"]), (type, message))

    def test_a_handler_that_is_not_there_is_said_so(self):
        self.check_no_handler(
            "", "index.handler", "Runtime.HandlerNotFound", "Handler 'handler' missing on module 'index'"
        )
        self.check_no_handler(
            "",
            "other.handler",
            "Runtime.ImportModuleError",
            "Unable to import module 'other': No module named 'other'",
        )
        self.check_no_handler("raise KeyError('x')", "index.handler", "KeyError", "'x'")

    def test_what_is_no_json_cannot_be_answered(self):
        _, told, answer, _ = self.invoke("def handler(e, c):\n    return {1, 2}\n")
        self.assertTrue(told["failed"])
        self.assertEqual(answer["errorType"], "Runtime.MarshalError")

    def test_time_ends_whatever_runs(self):
        status, told, _, log = self.invoke("def handler(e, c):\n    while True: pass\n", seconds=1)
        self.assertEqual((status, told), (-14, None))
        self.assertEqual(log, ["START RequestId: r-1 Version: $LATEST"])

    def test_an_exit_is_the_processs(self):
        status, told, _, _ = self.invoke("import sys\ndef handler(e, c):\n    sys.exit(3)\n")
        self.assertEqual((status, told), (3, None))


if __name__ == "__main__":
    unittest.main()
