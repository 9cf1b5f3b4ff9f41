//! `CreateProcessingJob`.

use kernel::{Answers, ApiError, Call, Needs, Result, Stored};
use shapes_sagemaker as api;

use super::super::plan::below_home;
use super::super::record::{Noun, SageMakerJob, Spec};
use super::super::working::Working;
use crate::tags::{self, Tags};
use crate::{SageMaker, error, role};

/// Seconds that a job may run unless it says otherwise: a day.
const SECONDS: i32 = 86_400;

impl Answers<api::CreateProcessingJob> for SageMaker {
    const ALSO: &'static [&'static str] = &["sagemaker:AddTags", "iam:PassRole"];

    fn needs(call: &Call, op: &api::CreateProcessingJob) -> Result<Needs> {
        let arn = Noun::Processing.arn(call, &op.processing_job_name);
        let cluster = &op.processing_resources.cluster_config;
        let network = op.network_config.clone().unwrap_or_default();
        let mut create = Needs::on(arn.clone())
            .tagging(tags::pairs(op.tags.as_ref()))
            .when_any("sagemaker:InstanceTypes", cluster.instance_type.iter().cloned())
            .when("sagemaker:NetworkIsolation", (network.enable_network_isolation == Some(true)).to_string())
            .when(
                "sagemaker:InterContainerTrafficEncryption",
                (network.enable_inter_container_traffic_encryption == Some(true)).to_string(),
            );
        if let Some(vpc) = &network.vpc_config {
            create = create
                .when_any("sagemaker:VpcSubnets", vpc.subnets.iter().cloned())
                .when_any("sagemaker:VpcSecurityGroupIds", vpc.security_group_ids.iter().cloned());
        }
        if let Some(key) = &cluster.volume_kms_key_id {
            create = create.when("sagemaker:VolumeKmsKey", key);
        }
        if let Some(key) =
            op.processing_output_config.as_ref().and_then(|outputs| outputs.kms_key_id.as_ref())
        {
            create = create.when("sagemaker:OutputKmsKey", key);
        }
        if let Some(limit) = &op.stopping_condition {
            create = create.when("sagemaker:MaxRuntimeInSeconds", limit.max_runtime_in_seconds.to_string());
        }
        Ok(create.and(tags::needs(&arn, op.tags.as_ref())).and(role::pass(&op.role_arn)))
    }

    fn run(call: &mut Call, mut op: api::CreateProcessingJob) -> Result<api::CreateProcessingJobOutput> {
        let arn = Noun::Processing.arn(call, &op.processing_job_name);
        if call.get::<SageMakerJob>(&Noun::Processing.id(&op.processing_job_name))?.is_some() {
            return Err(ApiError::new(
                "ResourceInUse",
                format!(
                    "Job name must be unique within an AWS account and region, and a job with this name already exists \
                     ({arn})"
                ),
            ));
        }
        check(&op)?;
        role::check(call, &op.role_arn, &arn)?;
        fill_in(&mut op);
        let mut kept = Tags::new();
        tags::add(&mut kept, op.tags.take().unwrap_or_default())?;
        let name = op.processing_job_name.clone();
        let mut job = SageMakerJob::new(call, &name, Spec::Processing(Stored(op)), kept);
        job.tell(call)?;
        call.start(&arn, Working::new())?;
        Ok(api::CreateProcessingJobOutput { processing_job_arn: arn })
    }
}

/// What AWS shows of what a request leaves out.
fn fill_in(op: &mut api::CreateProcessingJob) {
    op.stopping_condition.get_or_insert(api::ProcessingStoppingCondition { max_runtime_in_seconds: SECONDS });
    for input in op.processing_inputs.iter_mut().flatten() {
        input.app_managed.get_or_insert(false);
        let Some(s3) = &mut input.s3_input else { continue };
        s3.s3_input_mode.get_or_insert_with(|| "File".to_owned());
        s3.s3_data_distribution_type.get_or_insert_with(|| "FullyReplicated".to_owned());
        s3.s3_compression_type.get_or_insert_with(|| "None".to_owned());
    }
    let outputs = op.processing_output_config.iter_mut().flat_map(|config| &mut config.outputs);
    for output in outputs {
        output.app_managed.get_or_insert(false);
    }
}

/// Refuses what no job here could do.
fn check(op: &api::CreateProcessingJob) -> Result<()> {
    let cluster = &op.processing_resources.cluster_config;
    error::refuse(&[
        ("an InstanceCount other than 1", cluster.instance_count != Some(1)),
        ("InstancePreferences", cluster.instance_preferences.as_ref().is_some_and(|many| !many.is_empty())),
    ])?;
    if cluster.instance_type.is_none() {
        return Err(error::validation("ClusterConfig needs an InstanceType"));
    }
    op.processing_inputs.iter().flatten().try_for_each(input)?;
    op.processing_output_config.iter().flat_map(|config| &config.outputs).try_for_each(output)
}

fn input(input: &api::ProcessingInput) -> Result<()> {
    error::refuse(&[
        ("AppManaged inputs", input.app_managed == Some(true)),
        ("DatasetDefinition", input.dataset_definition.is_some()),
    ])?;
    let name = &input.input_name;
    let s3 = input
        .s3_input
        .as_ref()
        .ok_or_else(|| error::validation(format!("the input {name} needs an S3Input")))?;
    error::refuse(&[
        ("S3InputMode Pipe", s3.s3_input_mode.as_deref() == Some("Pipe")),
        ("S3CompressionType Gzip", s3.s3_compression_type.as_deref() == Some("Gzip")),
    ])?;
    let path = s3
        .local_path
        .as_deref()
        .ok_or_else(|| error::validation(format!("the input {name} needs a LocalPath")))?;
    place("input", name, path)?;
    uri("input", name, &s3.s3_uri)
}

fn output(output: &api::ProcessingOutput) -> Result<()> {
    error::refuse(&[
        ("AppManaged outputs", output.app_managed == Some(true)),
        ("FeatureStoreOutput", output.feature_store_output.is_some()),
    ])?;
    let name = &output.output_name;
    let s3 = output
        .s3_output
        .as_ref()
        .ok_or_else(|| error::validation(format!("the output {name} needs an S3Output")))?;
    let path = s3
        .local_path
        .as_deref()
        .ok_or_else(|| error::validation(format!("the output {name} needs a LocalPath")))?;
    place("output", name, path)?;
    uri("output", name, &s3.s3_uri)
}

fn place(kind: &str, name: &str, path: &str) -> Result<()> {
    if below_home(path).is_some_and(|path| path.starts_with("processing/")) {
        return Ok(());
    }
    Err(error::validation(format!(
        "the LocalPath of the {kind} {name} is {path}, and must be below /opt/ml/processing"
    )))
}

fn uri(kind: &str, name: &str, uri: &str) -> Result<()> {
    workload::split(uri).map(drop).ok_or_else(|| {
        error::validation(format!(
            "the S3Uri of the {kind} {name} is {uri}, and must be like s3://bucket/key"
        ))
    })
}
