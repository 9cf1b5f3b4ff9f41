"""Does a deployed endpoint answer its clients, and them alone?"""

from __future__ import annotations

import unittest

from botocore.exceptions import ClientError

from tests.endpoint import Endpoint, rows


class TestEndpoint(unittest.TestCase):
    """One endpoint, invoked over the network."""

    endpoint: Endpoint

    @classmethod
    def setUpClass(cls) -> None:
        cls.endpoint = Endpoint()

    def test_every_row_gets_a_probability(self) -> None:
        held_out = rows()
        scores = self.endpoint.predict([features for _, *features in held_out])
        self.assertEqual(len(scores), len(held_out))
        for score in scores:
            self.assertTrue(0 <= score <= 1, score)

    def test_what_is_no_row_is_refused(self) -> None:
        with self.assertRaises(ClientError) as raised:
            self.endpoint.predict([["this", "is", "no", "row"]])
        self.assertEqual(raised.exception.response["Error"]["Code"], "ModelError")

    def test_its_role_may_do_nothing_else(self) -> None:
        with self.assertRaises(ClientError) as raised:
            self.endpoint.session.client("sagemaker").describe_endpoint(EndpointName=self.endpoint.name)
        self.assertEqual(raised.exception.response["Error"]["Code"], "AccessDeniedException")


if __name__ == "__main__":
    unittest.main()
