"""The SageMaker pipelines of this project, and what runs them from a build."""

import logging
import os
import warnings

# A build's log is read when something went wrong. While it describes a pipeline the SDK warns that no job is started, that
# job names are made later, and that there is a version 3 (in which none of these classes exist): all true, none news. It
# starts to do so on import, and this file is imported before it.
os.environ.setdefault("SAGEMAKER_SUPPRESS_V2_WARNING", "1")
for name in ("sagemaker", "sagemaker.config"):
    logging.getLogger(name).setLevel(logging.ERROR)
warnings.filterwarnings("ignore", message="Running within a PipelineSession")
