"""XGBoost itself, without what it would load besides."""

import sys


def load():
    """The module `xgboost`. It loads scikit-learn, which takes longer than all the rest, for an interface that nothing
    here uses; so that is not to be found while it is loaded."""
    if "xgboost" not in sys.modules and "sklearn" not in sys.modules:
        sys.modules["sklearn"] = None
        try:
            import xgboost
        finally:
            del sys.modules["sklearn"]
        return xgboost
    import xgboost

    return xgboost


def reason(error):
    """What XGBoost's error says, without the addresses in its own code."""
    return str(error).partition("\nStack trace:")[0].strip()
