//! What a processing job asks of its container.

use schema::json;
use serde_json::{Value, json};
use shapes_sagemaker as api;

use super::super::plan::{self, HOST, Input, Output, Plan, To, When, below_home};
use super::super::record::SageMakerJob;

pub(crate) fn of(job: &SageMakerJob, spec: &api::CreateProcessingJob) -> Plan {
    let app = &spec.app_specification;
    let outputs: Vec<Output> =
        spec.processing_output_config.iter().flat_map(|c| &c.outputs).filter_map(output).collect();
    let mut folders = vec!["output".to_owned(), "processing".to_owned()];
    folders.extend(outputs.iter().map(|output| output.from.clone()));
    let resources = json!({"current_host": HOST, "hosts": [HOST]});
    let network = spec.network_config.as_ref();
    Plan {
        image: app.image_uri.clone(),
        command: app.container_entrypoint.clone().unwrap_or_default(),
        arguments: app.container_arguments.clone().unwrap_or_default(),
        environment: plan::environment(spec.environment.as_ref(), &job.place),
        directory: "/opt/ml/processing",
        isolated: network.is_some_and(|network| network.enable_network_isolation == Some(true)),
        seconds: spec
            .stopping_condition
            .as_ref()
            .and_then(|limit| u64::try_from(limit.max_runtime_in_seconds).ok()),
        disk_bytes: plan::volume(Some(spec.processing_resources.cluster_config.volume_size_in_gb)),
        files: [
            ("config/resourceconfig.json", resources.to_string()),
            ("config/processingjobconfig.json", config(job, spec).to_string()),
        ]
        .into(),
        folders,
        inputs: spec.processing_inputs.iter().flatten().filter_map(input).collect(),
        outputs,
        key: spec.processing_output_config.as_ref().and_then(|config| config.kms_key_id.clone()),
        metrics: Vec::new(),
        serves: None,
    }
}

fn input(input: &api::ProcessingInput) -> Option<Input> {
    let s3 = input.s3_input.as_ref()?;
    Some(Input {
        name: input.input_name.clone(),
        uri: s3.s3_uri.clone(),
        is_manifest: s3.s3_data_type == "ManifestFile",
        may_be_empty: false,
        to: below_home(s3.local_path.as_deref()?)?,
    })
}

fn output(output: &api::ProcessingOutput) -> Option<Output> {
    let s3 = output.s3_output.as_ref()?;
    Some(Output {
        from: below_home(s3.local_path.as_deref()?)?,
        to: To::Prefix(s3.s3_uri.clone()),
        when: if s3.s3_upload_mode == "Continuous" { When::Always } else { When::Completed },
    })
}

/// The request as the container finds it: what was left out is there, as null.
fn config(job: &SageMakerJob, spec: &api::CreateProcessingJob) -> Value {
    let mut whole = json::encode(spec);
    let Value::Object(members) = &mut whole else { return whole };
    members.retain(|name, _| !matches!(name.as_str(), "Tags" | "ExperimentConfig" | "NetworkConfig"));
    members.insert("ProcessingJobArn".to_owned(), job.arn().into());
    let absent: [(&str, &[&str]); 3] = [
        ("/AppSpecification", &["ContainerEntrypoint", "ContainerArguments"]),
        ("/ProcessingOutputConfig", &["KmsKeyId"]),
        ("/ProcessingResources/ClusterConfig", &["VolumeKmsKeyId"]),
    ];
    for name in ["Environment", "ProcessingInputs", "ProcessingOutputConfig", "StoppingCondition"] {
        members.entry(name).or_insert(Value::Null);
    }
    for (at, names) in absent {
        if let Some(Value::Object(members)) = whole.pointer_mut(at) {
            for name in names {
                members.entry(*name).or_insert(Value::Null);
            }
        }
    }
    whole
}
