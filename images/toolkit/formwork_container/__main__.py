"""The entry point of an image: `python -m formwork_container FRAMEWORK train|serve`."""

import logging
import sys

USAGE = "usage: python -m formwork_container scikit-learn|xgboost train|serve"


def main(words):
    if len(words) != 2 or words[0] not in ("scikit-learn", "xgboost"):
        sys.exit(USAGE)
    framework, verb = words
    logging.basicConfig(
        level=logging.INFO, stream=sys.stdout, format="%(asctime)s %(name)s %(levelname)s %(message)s"
    )
    # Each half is imported only where it is wanted: a server's first answer is waited for.
    if verb == "train":
        from . import training

        return training.run(framework)
    if verb == "serve":
        from . import serving

        return serving.run(framework)
    sys.exit(f"the image's entry point takes `train` or `serve`, not `{verb}`; {USAGE}")


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
