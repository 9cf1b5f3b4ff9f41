"""The HTTP server."""

import logging
import os

from waitress.server import create_server

# A batch transform may send a hundred megabytes at a time.
MAX_BODY_BYTES = 100 << 20

log = logging.getLogger("sagemaker-inference")


def serve(application, port):
    """Serves until this process is told to end, then lets go of what is being answered."""
    # Waitress would say of each request that waits for a thread that it does.
    logging.getLogger("waitress.queue").setLevel(logging.ERROR)
    server = create_server(
        application,
        # The platform reaches it from inside; nobody else should.
        host="127.0.0.1",
        port=port,
        threads=max(4, len(os.sched_getaffinity(0))),
        max_request_body_size=MAX_BODY_BYTES,
        inbuf_overflow=8 << 20,
        ident=None,
        clear_untrusted_proxy_headers=True,
    )
    log.info("Serving on port %s", port)
    server.run()
