//! What a training job asks of its container.

use std::collections::BTreeMap;

use serde_json::{Map, Value, json};
use shapes_sagemaker as api;

use super::super::plan::{self, HOST, Input, Output, Plan, To, When, below_home};
use super::super::record::SageMakerJob;

/// Where checkpoints are unless the request says otherwise.
const CHECKPOINTS: &str = "/opt/ml/checkpoints";

pub(crate) fn of(job: &SageMakerJob, spec: &api::CreateTrainingJob) -> Plan {
    let algorithm = spec.algorithm_specification.clone().unwrap_or_default();
    let command = algorithm.container_entrypoint.unwrap_or_default();
    let arguments = algorithm
        .container_arguments
        .unwrap_or_else(|| if command.is_empty() { vec!["train".to_owned()] } else { Vec::new() });
    let mut environment = plan::environment(spec.environment.as_ref(), &job.place);
    environment.insert("TRAINING_JOB_NAME".to_owned(), job.name.clone());
    environment.insert("TRAINING_JOB_ARN".to_owned(), job.arn());
    let mut folders: Vec<String> = ["code", "input/data", "model", "output/data"].map(str::to_owned).into();
    let mut inputs: Vec<Input> = spec.input_data_config.iter().flatten().filter_map(input).collect();
    let mut outputs = outputs(spec);
    if let Some(checkpoints) = &spec.checkpoint_config {
        let path = below_home(checkpoints.local_path.as_deref().unwrap_or(CHECKPOINTS)).unwrap_or_default();
        folders.push(path.clone());
        inputs.push(Input {
            name: "checkpoints".to_owned(),
            uri: format!("{}/", checkpoints.s3_uri.trim_end_matches('/')),
            is_manifest: false,
            may_be_empty: true,
            to: path.clone(),
        });
        outputs.push(Output { from: path, to: To::Prefix(checkpoints.s3_uri.clone()), when: When::Always });
    }
    let limit = spec.stopping_condition.as_ref().and_then(|limit| limit.max_runtime_in_seconds);
    Plan {
        image: algorithm.training_image.unwrap_or_default(),
        command,
        arguments,
        environment,
        directory: "/opt/ml/code",
        isolated: spec.enable_network_isolation == Some(true),
        seconds: limit.and_then(|seconds| u64::try_from(seconds).ok()),
        disk_bytes: plan::volume(
            spec.resource_config.as_ref().and_then(|resources| resources.volume_size_in_gb),
        ),
        files: files(spec, &algorithm.training_input_mode),
        folders,
        inputs,
        outputs,
        key: spec.output_data_config.kms_key_id.clone().filter(|key| !key.is_empty()),
        metrics: algorithm.metric_definitions.unwrap_or_default(),
        serves: None,
    }
}

fn input(channel: &api::Channel) -> Option<Input> {
    let source = channel.data_source.s3_data_source.as_ref()?;
    Some(Input {
        name: channel.channel_name.clone(),
        uri: source.s3_uri.clone(),
        is_manifest: source.s3_data_type == "ManifestFile",
        may_be_empty: false,
        to: format!("input/data/{}", channel.channel_name),
    })
}

/// Below which a job's outputs go.
fn stored(spec: &api::CreateTrainingJob) -> String {
    let path = spec.output_data_config.s3_output_path.trim_end_matches('/');
    format!("{path}/{}/output", spec.training_job_name)
}

fn is_archived(spec: &api::CreateTrainingJob) -> bool {
    spec.output_data_config.compression_type.as_deref() != Some("NONE")
}

/// The URI of the job's model.
pub(super) fn model(spec: &api::CreateTrainingJob) -> String {
    let name = if is_archived(spec) { "model.tar.gz" } else { "model/" };
    format!("{}/{name}", stored(spec))
}

fn outputs(spec: &api::CreateTrainingJob) -> Vec<Output> {
    let to = |archive: &str, folder: &str| {
        let uri = stored(spec);
        if is_archived(spec) {
            To::Archive(format!("{uri}/{archive}"))
        } else {
            To::Prefix(format!("{uri}/{folder}"))
        }
    };
    let output = |from: &str, to: To| Output { from: from.to_owned(), to, when: When::Ended };
    vec![output("model", to("model.tar.gz", "model")), output("output/data", to("output.tar.gz", "data"))]
}

/// The platform's files, as the containers' toolkits read them.
fn files(spec: &api::CreateTrainingJob, mode: &str) -> BTreeMap<&'static str, String> {
    let parameters = json!(spec.hyper_parameters.clone().unwrap_or_default());
    let channels: Map<String, Value> = spec
        .input_data_config
        .iter()
        .flatten()
        .map(|one| (one.channel_name.clone(), channel(one, mode)))
        .collect();
    let resources = spec.resource_config.clone().unwrap_or_default();
    let kind = resources.instance_type.unwrap_or_default();
    let group = "homogeneousCluster";
    let resources = json!({
        "current_host": HOST,
        "current_instance_type": kind,
        "current_group_name": group,
        "hosts": [HOST],
        "instance_groups": [{"instance_group_name": group, "instance_type": kind, "hosts": [HOST]}],
        "network_interface_name": "eth0",
        "topology": null,
    });
    let mut files = BTreeMap::from([
        ("input/config/hyperparameters.json", parameters.to_string()),
        ("input/config/inputdataconfig.json", Value::Object(channels).to_string()),
        ("input/config/resourceconfig.json", resources.to_string()),
    ]);
    if let Some(checkpoints) = &spec.checkpoint_config {
        let path = checkpoints.local_path.as_deref().unwrap_or(CHECKPOINTS);
        files.insert("input/config/checkpointconfig.json", json!({"LocalPath": path}).to_string());
    }
    files
}

fn channel(channel: &api::Channel, mode: &str) -> Value {
    let source = channel.data_source.s3_data_source.clone().unwrap_or_default();
    let mut shown = json!({
        "TrainingInputMode": channel.input_mode.as_deref().unwrap_or(mode),
        "S3DistributionType": source.s3_data_distribution_type.as_deref().unwrap_or("FullyReplicated"),
        "RecordWrapperType": channel.record_wrapper_type.as_deref().unwrap_or("None"),
    });
    if let (Some(kind), Value::Object(members)) = (&channel.content_type, &mut shown) {
        members.insert("ContentType".to_owned(), kind.clone().into());
    }
    shown
}
