//! `CreateTransformJob`.

use kernel::{Answers, ApiError, Call, Needs, Result, Stored};
use shapes_sagemaker as api;

use super::super::record::{Noun, SageMakerJob, Spec};
use super::super::working::Working;
use super::check;
use crate::hosting::model::{self, Model};
use crate::serving::Container;
use crate::tags::{self, Tags};
use crate::{SageMaker, role};

impl Answers<api::CreateTransformJob> for SageMaker {
    const ALSO: &'static [&'static str] = &["sagemaker:AddTags"];

    /// The role that it works as is the model's, which was passed when that was made.
    fn needs(call: &Call, op: &api::CreateTransformJob) -> Result<Needs> {
        let arn = Noun::Transform.arn(call, &op.transform_job_name);
        let mut create = Needs::on(arn.clone())
            .tagging(tags::pairs(op.tags.as_ref()))
            .when_any("sagemaker:InstanceTypes", [op.transform_resources.instance_type.clone()])
            .when("sagemaker:ModelArn", model::arn(call, &op.model_name));
        if let Some(key) = &op.transform_resources.volume_kms_key_id {
            create = create.when("sagemaker:VolumeKmsKey", key);
        }
        if let Some(key) = op.transform_output.kms_key_id.as_ref().filter(|key| !key.is_empty()) {
            create = create.when("sagemaker:OutputKmsKey", key);
        }
        Ok(create.and(tags::needs(&arn, op.tags.as_ref())))
    }

    fn run(call: &mut Call, mut op: api::CreateTransformJob) -> Result<api::CreateTransformJobOutput> {
        let arn = Noun::Transform.arn(call, &op.transform_job_name);
        if call.get::<SageMakerJob>(&Noun::Transform.id(&op.transform_job_name))?.is_some() {
            return Err(ApiError::new(
                "ResourceInUse",
                format!(
                    "Job name must be unique within an AWS account and region, and a job with this name already exists \
                     ({arn})"
                ),
            ));
        }
        check::check(&op)?;
        let model = call.get::<Model>(&op.model_name.to_lowercase())?;
        let model = model.ok_or_else(|| model::absent(call, &op.model_name))?;
        let container = Container::of(call, model.spec())?;
        role::check(call, &container.role, &arn)?;
        fill_in(&mut op);
        let mut kept = Tags::new();
        tags::add(&mut kept, op.tags.take().unwrap_or_default())?;
        let name = op.transform_job_name.clone();
        let mut job =
            SageMakerJob::new(call, &name, Spec::Transform { request: Stored(op), container }, kept);
        job.tell(call)?;
        call.start(&arn, Working::new())?;
        Ok(api::CreateTransformJobOutput { transform_job_arn: arn })
    }
}

/// What AWS shows of what a request leaves out.
fn fill_in(op: &mut api::CreateTransformJob) {
    let none = || "None".to_owned();
    op.transform_input.compression_type.get_or_insert_with(none);
    op.transform_input.split_type.get_or_insert_with(none);
    op.transform_output.assemble_with.get_or_insert_with(none);
    let processing = op.data_processing.get_or_insert_default();
    processing.input_filter.get_or_insert_with(|| "$".to_owned());
    processing.output_filter.get_or_insert_with(|| "$".to_owned());
    processing.join_source.get_or_insert_with(none);
}
