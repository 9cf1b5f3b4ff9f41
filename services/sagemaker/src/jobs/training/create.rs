//! `CreateTrainingJob`.

use kernel::{Answers, ApiError, Call, Needs, Result, Stored};
use shapes_sagemaker as api;

use super::super::record::{Noun, SageMakerJob, Spec};
use super::super::working::Working;
use super::check;
use crate::tags::{self, Tags};
use crate::{SageMaker, role};

/// Seconds that a job may run unless it says otherwise: a day.
const SECONDS: i32 = 86_400;

impl Answers<api::CreateTrainingJob> for SageMaker {
    const ALSO: &'static [&'static str] = &["sagemaker:AddTags", "iam:PassRole"];

    fn needs(call: &Call, op: &api::CreateTrainingJob) -> Result<Needs> {
        let arn = Noun::Training.arn(call, &op.training_job_name);
        let resources = op.resource_config.clone().unwrap_or_default();
        let mut create = Needs::on(arn.clone())
            .tagging(tags::pairs(op.tags.as_ref()))
            .when_any("sagemaker:InstanceTypes", resources.instance_type)
            .when("sagemaker:NetworkIsolation", (op.enable_network_isolation == Some(true)).to_string())
            .when(
                "sagemaker:InterContainerTrafficEncryption",
                (op.enable_inter_container_traffic_encryption == Some(true)).to_string(),
            );
        if let Some(vpc) = &op.vpc_config {
            create = create
                .when_any("sagemaker:VpcSubnets", vpc.subnets.iter().cloned())
                .when_any("sagemaker:VpcSecurityGroupIds", vpc.security_group_ids.iter().cloned());
        }
        if let Some(key) = &resources.volume_kms_key_id {
            create = create.when("sagemaker:VolumeKmsKey", key);
        }
        if let Some(key) = op.output_data_config.kms_key_id.as_ref().filter(|key| !key.is_empty()) {
            create = create.when("sagemaker:OutputKmsKey", key);
        }
        if let Some(limit) = op.stopping_condition.as_ref().and_then(|limit| limit.max_runtime_in_seconds) {
            create = create.when("sagemaker:MaxRuntimeInSeconds", limit.to_string());
        }
        Ok(create.and(tags::needs(&arn, op.tags.as_ref())).and(role::pass(&op.role_arn)))
    }

    fn run(call: &mut Call, mut op: api::CreateTrainingJob) -> Result<api::CreateTrainingJobOutput> {
        let arn = Noun::Training.arn(call, &op.training_job_name);
        if call.get::<SageMakerJob>(&Noun::Training.id(&op.training_job_name))?.is_some() {
            return Err(ApiError::new(
                "ResourceInUse",
                format!(
                    "Training job names must be unique within an AWS account and region, and a training job with this \
                     name already exists ({arn})"
                ),
            ));
        }
        check::check(&op)?;
        role::check(call, &op.role_arn, &arn)?;
        op.stopping_condition.get_or_insert_default().max_runtime_in_seconds.get_or_insert(SECONDS);
        let mut kept = Tags::new();
        tags::add(&mut kept, op.tags.take().unwrap_or_default())?;
        let name = op.training_job_name.clone();
        let mut job = SageMakerJob::new(call, &name, Spec::Training(Stored(op)), kept);
        job.tell(call)?;
        call.start(&arn, Working::new())?;
        Ok(api::CreateTrainingJobOutput { training_job_arn: arn })
    }
}
