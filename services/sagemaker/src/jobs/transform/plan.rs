//! What a transform job asks of its container: to serve, as at an endpoint.

use std::collections::BTreeMap;

use shapes_sagemaker as api;

use super::super::plan::{self, Input, Plan, Serves};
use super::super::record::SageMakerJob;
use crate::serving::Container;

pub(crate) fn of(job: &SageMakerJob, spec: &api::CreateTransformJob, container: &Container) -> Plan {
    let source = &spec.transform_input.data_source.s3_data_source;
    let mut given = container.environment.clone();
    given.extend(spec.environment.clone().unwrap_or_default());
    given.extend(batch_variables(spec));
    Plan {
        image: container.image.clone(),
        command: Vec::new(),
        arguments: vec!["serve".to_owned()],
        environment: plan::environment(Some(&given), &job.place),
        directory: "/opt/ml",
        isolated: container.isolated,
        seconds: None,
        disk_bytes: plan::volume(None),
        files: BTreeMap::new(),
        folders: vec!["model".to_owned()],
        inputs: Vec::new(),
        outputs: Vec::new(),
        key: spec.transform_output.kms_key_id.clone().filter(|key| !key.is_empty()),
        metrics: Vec::new(),
        serves: Some(Serves {
            data: container.data.clone(),
            input: Input {
                name: "the transform input".to_owned(),
                uri: source.s3_uri.clone(),
                is_manifest: source.s3_data_type == "ManifestFile",
                may_be_empty: false,
                to: String::new(),
            },
        }),
    }
}

/// What tells the container that it serves a batch, and how the request wants it to be sent.
fn batch_variables(spec: &api::CreateTransformJob) -> impl Iterator<Item = (String, String)> {
    let strategy = spec.batch_strategy.as_deref().map(|strategy| match strategy {
        "SingleRecord" => "SINGLE_RECORD".to_owned(),
        _ => "MULTI_RECORD".to_owned(),
    });
    let number = |given: Option<i32>| given.map(|number| number.to_string());
    let all = [
        ("SAGEMAKER_BATCH", Some("true".to_owned())),
        ("SAGEMAKER_MAX_PAYLOAD_IN_MB", number(spec.max_payload_in_mb)),
        ("SAGEMAKER_BATCH_STRATEGY", strategy),
        ("SAGEMAKER_MAX_CONCURRENT_TRANSFORMS", number(spec.max_concurrent_transforms)),
    ];
    all.into_iter().filter_map(|(name, value)| Some((name.to_owned(), value?)))
}
