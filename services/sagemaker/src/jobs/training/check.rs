//! What no training job here could do, and is refused.

use kernel::Result;
use shapes_sagemaker as api;

use super::super::metrics;
use super::super::plan::below_home;
use crate::error;

pub(super) fn check(op: &api::CreateTrainingJob) -> Result<()> {
    error::refuse(&[
        ("TensorBoardOutputConfig", op.tensor_board_output_config.is_some()),
        (
            "RemoteDebugConfig",
            op.remote_debug_config.as_ref().is_some_and(|debug| debug.enable_remote_debug == Some(true)),
        ),
        ("SessionChainingConfig", op.session_chaining_config.is_some()),
        ("ServerlessJobConfig", op.serverless_job_config.is_some()),
        ("MlflowConfig", op.mlflow_config.is_some()),
        ("ModelPackageConfig", op.model_package_config.is_some()),
    ])?;
    algorithm(op.algorithm_specification.as_ref())?;
    resources(op.resource_config.as_ref())?;
    let channels: Vec<&api::Channel> = op.input_data_config.iter().flatten().collect();
    let mut names = std::collections::BTreeSet::new();
    for channel in channels {
        if !names.insert(&channel.channel_name) {
            return Err(error::validation(format!("two channels are named {}", channel.channel_name)));
        }
        self::channel(channel)?;
    }
    if let Some(path) = op.checkpoint_config.as_ref().and_then(|config| config.local_path.as_deref()) {
        below_home(path).ok_or_else(|| {
            error::validation(format!(
                "the LocalPath of the checkpoints is {path}, and must be below /opt/ml"
            ))
        })?;
    }
    uri("S3OutputPath", &op.output_data_config.s3_output_path)?;
    op.checkpoint_config.as_ref().map_or(Ok(()), |config| uri("S3Uri of the checkpoints", &config.s3_uri))
}

fn algorithm(algorithm: Option<&api::AlgorithmSpecification>) -> Result<()> {
    let algorithm = algorithm.ok_or_else(|| error::validation("AlgorithmSpecification is missing"))?;
    error::refuse(&[
        ("AlgorithmName", algorithm.algorithm_name.is_some()),
        ("TrainingInputMode Pipe", algorithm.training_input_mode == "Pipe"),
        ("TrainingImageConfig", algorithm.training_image_config.is_some()),
    ])?;
    if algorithm.training_image.is_none() {
        return Err(error::validation("AlgorithmSpecification needs a TrainingImage"));
    }
    metrics::check(algorithm.metric_definitions.as_ref())
}

fn resources(resources: Option<&api::ResourceConfig>) -> Result<()> {
    let resources = resources.ok_or_else(|| error::validation("ResourceConfig is missing"))?;
    error::refuse(&[
        ("InstanceGroups", resources.instance_groups.as_ref().is_some_and(|many| !many.is_empty())),
        ("an InstanceCount other than 1", resources.instance_count.is_some_and(|count| count != 1)),
        (
            "KeepAlivePeriodInSeconds",
            resources.keep_alive_period_in_seconds.is_some_and(|seconds| seconds > 0),
        ),
        ("TrainingPlanArn", resources.training_plan_arn.is_some()),
        ("InstancePlacementConfig", resources.instance_placement_config.is_some()),
        ("InstancePreferences", resources.instance_preferences.as_ref().is_some_and(|many| !many.is_empty())),
    ])?;
    match (&resources.instance_type, resources.instance_count) {
        (Some(_), Some(_)) => Ok(()),
        _ => Err(error::validation("ResourceConfig needs an InstanceType and an InstanceCount")),
    }
}

fn channel(channel: &api::Channel) -> Result<()> {
    error::refuse(&[
        ("FileSystemDataSource", channel.data_source.file_system_data_source.is_some()),
        ("DatasetSource", channel.data_source.dataset_source.is_some()),
        ("InputMode Pipe", channel.input_mode.as_deref() == Some("Pipe")),
        ("CompressionType Gzip", channel.compression_type.as_deref() == Some("Gzip")),
        ("RecordWrapperType RecordIO", channel.record_wrapper_type.as_deref() == Some("RecordIO")),
        ("ShuffleConfig", channel.shuffle_config.is_some()),
    ])?;
    let name = &channel.channel_name;
    let source = channel.data_source.s3_data_source.as_ref();
    let source =
        source.ok_or_else(|| error::validation(format!("the channel {name} needs an S3DataSource")))?;
    error::refuse(&[
        (
            "an S3DataType other than S3Prefix and ManifestFile",
            !matches!(source.s3_data_type.as_str(), "S3Prefix" | "ManifestFile"),
        ),
        ("AttributeNames", source.attribute_names.as_ref().is_some_and(|many| !many.is_empty())),
        ("InstanceGroupNames", source.instance_group_names.as_ref().is_some_and(|many| !many.is_empty())),
        ("ModelAccessConfig", source.model_access_config.is_some()),
        ("HubAccessConfig", source.hub_access_config.is_some()),
    ])?;
    // The name is a folder's.
    if matches!(name.as_str(), "." | "..") {
        return Err(error::validation(format!("a channel cannot be named {name}")));
    }
    uri(&format!("S3Uri of the channel {name}"), &source.s3_uri)
}

fn uri(what: &str, uri: &str) -> Result<()> {
    workload::split(uri)
        .map(drop)
        .ok_or_else(|| error::validation(format!("the {what} is {uri}, and must be like s3://bucket/key")))
}
