"""The training pipeline: Preprocess, Train, Evaluate, CheckMetric, RegisterModel.

Nothing runs while this file is executed: it describes the steps, and SageMaker runs them later. Values that are known only
then (parameters, the outputs of earlier steps) are placeholders, which is why they are joined with `Join` and never put into
an f-string.
"""

from __future__ import annotations

from pathlib import Path
from typing import Any

from sagemaker import image_uris
from sagemaker.estimator import Estimator
from sagemaker.inputs import TrainingInput
from sagemaker.model import Model
from sagemaker.model_metrics import MetricsSource, ModelMetrics
from sagemaker.processing import ProcessingInput, ProcessingOutput, ScriptProcessor
from sagemaker.sklearn.processing import SKLearnProcessor
from sagemaker.workflow.condition_step import ConditionStep
from sagemaker.workflow.conditions import ConditionGreaterThanOrEqualTo
from sagemaker.workflow.execution_variables import ExecutionVariables
from sagemaker.workflow.functions import Join, JsonGet
from sagemaker.workflow.model_step import ModelStep
from sagemaker.workflow.parameters import ParameterFloat, ParameterInteger, ParameterString
from sagemaker.workflow.pipeline import Pipeline
from sagemaker.workflow.pipeline_context import PipelineSession
from sagemaker.workflow.properties import PropertyFile
from sagemaker.workflow.steps import ProcessingStep, TrainingStep

from ml_pipelines.settings import Settings

SCRIPTS = Path(__file__).resolve().parents[2] / "source_scripts"

# Where evaluate.py leaves the metric in evaluation.json.
METRIC_PATH = "binary_classification_metrics.auc.value"

# The bar, unless a run is given another one: a model below it is not registered.
MINIMUM_AUC = 0.95

SKLEARN_VERSION = "1.2-1"
XGBOOST_VERSION = "1.7-1"

# Only to choose the kind of image (CPU): what the jobs run on are parameters of the pipeline.
DEFAULT_INSTANCE = "ml.m5.large"


def get_pipeline(settings: Settings, session: PipelineSession) -> Pipeline:
    """Describe the pipeline of a project. Uploads the scripts to the artifact bucket when its definition is asked for."""
    # What may be changed for one run, without a commit.
    validation_fraction = ParameterFloat("ValidationFraction", default_value=0.15)
    test_fraction = ParameterFloat("TestFraction", default_value=0.15)
    num_round = ParameterInteger("NumRound", default_value=100)
    minimum_auc = ParameterFloat("MinimumAuc", default_value=MINIMUM_AUC)
    processing_instance = ParameterString("ProcessingInstanceType", default_value=DEFAULT_INSTANCE)
    training_instance = ParameterString("TrainingInstanceType", default_value=DEFAULT_INSTANCE)
    approval_status = ParameterString(
        "ModelApprovalStatus",
        default_value="PendingManualApproval",
        enum_values=["PendingManualApproval", "Approved"],
    )

    def place(name: str) -> Join:
        """Where this execution keeps something: runs never overwrite one another."""
        return Join(
            on="/",
            values=[
                f"s3://{settings.artifact_bucket}/{settings.pipeline_name}",
                ExecutionVariables.PIPELINE_EXECUTION_ID,
                name,
            ],
        )

    def output(name: str) -> ProcessingOutput:
        return ProcessingOutput(
            output_name=name, source=f"/opt/ml/processing/{name}", destination=place(name)
        )

    # The three kinds of jobs have this in common.
    job: dict[str, Any] = {
        "role": settings.pipeline_role_arn,
        "instance_count": 1,
        "output_kms_key": settings.artifact_key_arn,
        "sagemaker_session": session,
        "tags": settings.tags,
    }

    preprocess = ProcessingStep(
        name="Preprocess",
        step_args=SKLearnProcessor(
            framework_version=SKLEARN_VERSION, instance_type=processing_instance, **job
        ).run(
            code=str(SCRIPTS / "preprocessing" / "preprocess.py"),
            arguments=[
                "--validation-fraction",
                validation_fraction.to_string(),
                "--test-fraction",
                test_fraction.to_string(),
            ],
            outputs=[output("train"), output("validation"), output("test")],
            kms_key=settings.artifact_key_arn,
        ),
    )
    split = preprocess.properties.ProcessingOutputConfig.Outputs

    xgboost_image = image_uris.retrieve(
        "xgboost", settings.region, version=XGBOOST_VERSION, instance_type=DEFAULT_INSTANCE
    )

    # SageMaker's own XGBoost: it reads CSV with the label first, and needs no script of ours. To train by a script of your
    # own, give `entry_point` and `source_dir` to `sagemaker.xgboost.XGBoost` instead.
    estimator = Estimator(
        image_uri=xgboost_image,
        instance_type=training_instance,
        output_path=place("model"),
        hyperparameters={
            "objective": "binary:logistic",
            "eval_metric": "auc",
            "num_round": num_round,
            "early_stopping_rounds": "10",
            "max_depth": "4",
            "eta": "0.1",
            "subsample": "0.8",
            "seed": "42",
        },
        # Both are on by default, and would write to S3 what nobody here reads.
        disable_profiler=True,
        debugger_hook_config=False,
        **job,
    )

    def channel(name: str) -> TrainingInput:
        return TrainingInput(split[name].S3Output.S3Uri, content_type="text/csv")

    train = TrainingStep(
        name="Train",
        step_args=estimator.fit({"train": channel("train"), "validation": channel("validation")}),
    )
    artifact = train.properties.ModelArtifacts.S3ModelArtifacts

    # A property file is one that later steps can look into.
    evaluation = PropertyFile(
        name="Evaluation", output_name="evaluation", path="evaluation.json"
    )
    # The model is judged in the image that it will be served from: what loads there, loads on the endpoint.
    evaluate = ProcessingStep(
        name="Evaluate",
        step_args=ScriptProcessor(
            image_uri=xgboost_image, command=["python3"], instance_type=processing_instance, **job
        ).run(
            code=str(SCRIPTS / "evaluate" / "evaluate.py"),
            inputs=[
                ProcessingInput(
                    input_name="model", source=artifact, destination="/opt/ml/processing/model"
                ),
                ProcessingInput(
                    input_name="test",
                    source=split["test"].S3Output.S3Uri,
                    destination="/opt/ml/processing/test",
                ),
            ],
            outputs=[output("evaluation")],
            kms_key=settings.artifact_key_arn,
        ),
        property_files=[evaluation],
    )

    register = ModelStep(
        name="RegisterModel",
        step_args=Model(
            image_uri=xgboost_image,
            model_data=artifact,
            role=settings.pipeline_role_arn,
            sagemaker_session=session,
        ).register(
            model_package_group_name=settings.model_package_group,
            content_types=["text/csv"],
            response_types=["text/csv"],
            inference_instances=["ml.t2.medium", "ml.m5.large", "ml.m5.xlarge"],
            transform_instances=["ml.m5.large"],
            approval_status=approval_status,
            description=f"Trained by the pipeline {settings.pipeline_name}",
            model_metrics=ModelMetrics(
                model_statistics=MetricsSource(
                    s3_uri=Join(on="/", values=[place("evaluation"), "evaluation.json"]),
                    content_type="application/json",
                )
            ),
        ),
    )
    # The SDK calls it `RegisterModel-RegisterModel`, after the collection that it comes in.
    [registration] = register.steps
    registration.name = "RegisterModel"

    check = ConditionStep(
        name="CheckMetric",
        conditions=[
            ConditionGreaterThanOrEqualTo(
                left=JsonGet(
                    step_name=evaluate.name, property_file=evaluation, json_path=METRIC_PATH
                ),
                right=minimum_auc,
            )
        ],
        if_steps=[registration],
        else_steps=[],
    )

    return Pipeline(
        name=settings.pipeline_name,
        parameters=[
            validation_fraction,
            test_fraction,
            num_round,
            minimum_auc,
            processing_instance,
            training_instance,
            approval_status,
        ],
        steps=[preprocess, train, evaluate, check],
        # By default each execution is also an experiment's trial, which takes more permissions and tells no more.
        pipeline_experiment_config=None,
        sagemaker_session=session,
    )
