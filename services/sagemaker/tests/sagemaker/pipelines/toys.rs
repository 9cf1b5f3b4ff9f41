//! Toys for processing and training jobs: a job ends when a test signals how.

use std::borrow::Cow;

use kernel::{
    Answers, ApiError, Call, Failure, Got, Job, Me, Needs, Next, Query, Record, Result, Stored, serves,
};
use schema::Shape;
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};
use shapes_sagemaker as api;

/// The image whose jobs end as soon as they begin.
pub(crate) const AT_ONCE: &str = "at-once";

pub(crate) struct ToyJobs;

// Served after SageMaker, the toys stand in its place.
serves!(ToyJobs: api::SERVICE,
    operations [
        CreateProcessingJob, DescribeProcessingJob, StopProcessingJob,
        CreateTrainingJob, DescribeTrainingJob, StopTrainingJob,
    ],
    jobs [Running],
    records [Processing, Training]
);

#[derive(Serialize, Deserialize)]
pub(crate) struct Processing {
    pub(crate) caller: String,
    pub(crate) spec: Stored<api::CreateProcessingJob>,
}

#[derive(Serialize, Deserialize)]
pub(crate) struct Training {
    pub(crate) caller: String,
    pub(crate) spec: Stored<api::CreateTrainingJob>,
}

impl Record for Processing {
    const KIND: &'static str = "toy_processing_job";
    fn id(&self) -> Cow<'_, str> {
        Cow::Borrowed(&self.spec.0.processing_job_name)
    }
}

impl Record for Training {
    const KIND: &'static str = "toy_training_job";
    fn id(&self) -> Cow<'_, str> {
        Cow::Borrowed(&self.spec.0.training_job_name)
    }
}

/// Ends as the signal says: `Completed`, or a status and a reason, `Failed: …`; or at once.
#[derive(Serialize, Deserialize)]
pub(crate) struct Running {
    at_once: bool,
}

impl Job for Running {
    const KIND: &'static str = "toy_sagemaker_job";
    fn step(self, _: &mut Call, _: &Me, got: Got) -> Result<Next<Self>> {
        let how = match got {
            Got::Signal(how) => how,
            _ if self.at_once => "Completed".to_owned(),
            _ => return Ok(Next::Wait(self)),
        };
        Ok(match how.split_once(": ") {
            None => Next::Done(Ok(json!({ "Status": how }))),
            Some((status, reason)) => Next::Done(Err(Failure::new(status, reason))),
        })
    }
}

fn arn(call: &Call, kind: &str, name: &str) -> String {
    call.place().arn("sagemaker", format_args!("{kind}/{}", name.to_lowercase()))
}

impl Answers<api::CreateProcessingJob> for ToyJobs {
    fn needs(call: &Call, op: &api::CreateProcessingJob) -> Result<Needs> {
        Ok(Needs::on(arn(call, "processing-job", &op.processing_job_name)))
    }
    fn run(call: &mut Call, op: api::CreateProcessingJob) -> Result<api::CreateProcessingJobOutput> {
        if op.processing_resources.cluster_config.instance_count > Some(10) {
            return Err(ApiError::new("ResourceLimitExceeded", "too many instances"));
        }
        let arn = arn(call, "processing-job", &op.processing_job_name);
        let caller = call.caller().arn();
        let at_once = op.app_specification.image_uri == AT_ONCE;
        call.put(&Processing { caller, spec: Stored(op) })?;
        call.start(&arn, Running { at_once })?;
        Ok(api::CreateProcessingJobOutput { processing_job_arn: arn })
    }
}

impl Answers<api::DescribeProcessingJob> for ToyJobs {
    fn needs(call: &Call, op: &api::DescribeProcessingJob) -> Result<Needs> {
        Ok(Needs::on(arn(call, "processing-job", &op.processing_job_name)))
    }
    fn run(call: &Call, op: api::DescribeProcessingJob) -> Result<api::DescribeProcessingJobOutput> {
        let job: Processing = call.find(&op.processing_job_name)?;
        let mut shown = api::DescribeProcessingJobOutput {
            processing_job_arn: arn(call, "processing-job", &op.processing_job_name),
            ..Default::default()
        };
        copy(&job.spec.0, &mut shown);
        Ok(shown)
    }
}

impl Answers<api::StopProcessingJob> for ToyJobs {
    fn needs(call: &Call, op: &api::StopProcessingJob) -> Result<Needs> {
        Ok(Needs::on(arn(call, "processing-job", &op.processing_job_name)))
    }
    fn run(call: &mut Call, op: api::StopProcessingJob) -> Result<api::StopProcessingJobOutput> {
        let arn = arn(call, "processing-job", &op.processing_job_name);
        call.signal(&arn, "Stopped: somebody stopped it")?;
        Ok(api::StopProcessingJobOutput {})
    }
}

impl Answers<api::CreateTrainingJob> for ToyJobs {
    fn needs(call: &Call, op: &api::CreateTrainingJob) -> Result<Needs> {
        Ok(Needs::on(arn(call, "training-job", &op.training_job_name)))
    }
    fn run(call: &mut Call, op: api::CreateTrainingJob) -> Result<api::CreateTrainingJobOutput> {
        let arn = arn(call, "training-job", &op.training_job_name);
        let caller = call.caller().arn();
        call.put(&Training { caller, spec: Stored(op) })?;
        call.start(&arn, Running { at_once: false })?;
        Ok(api::CreateTrainingJobOutput { training_job_arn: arn })
    }
}

impl Answers<api::DescribeTrainingJob> for ToyJobs {
    fn needs(call: &Call, op: &api::DescribeTrainingJob) -> Result<Needs> {
        Ok(Needs::on(arn(call, "training-job", &op.training_job_name)))
    }
    fn run(call: &Call, op: api::DescribeTrainingJob) -> Result<api::DescribeTrainingJobOutput> {
        let job: Training = call.find(&op.training_job_name)?;
        let path = &job.spec.0.output_data_config.s3_output_path;
        let artifacts = api::ModelArtifacts {
            s3_model_artifacts: format!("{path}/{}/output/model.tar.gz", op.training_job_name),
        };
        let mut shown = api::DescribeTrainingJobOutput {
            training_job_arn: arn(call, "training-job", &op.training_job_name),
            ..Default::default()
        };
        copy(&job.spec.0, &mut shown);
        shown.model_artifacts = artifacts;
        Ok(shown)
    }
}

impl Answers<api::StopTrainingJob> for ToyJobs {
    fn needs(call: &Call, op: &api::StopTrainingJob) -> Result<Needs> {
        Ok(Needs::on(arn(call, "training-job", &op.training_job_name)))
    }
    fn run(call: &mut Call, op: api::StopTrainingJob) -> Result<api::StopTrainingJobOutput> {
        let arn = arn(call, "training-job", &op.training_job_name);
        call.signal(&arn, "Stopped: somebody stopped it")?;
        Ok(api::StopTrainingJobOutput {})
    }
}

/// What Describe echoes of a request.
fn copy(from: &dyn Shape, to: &mut dyn Shape) {
    schema::json::decode(to, &schema::json::encode(from), &mut schema::Problems::default());
}

/// The names of the jobs that were made for a step, and what each got.
pub(crate) fn processing(call: &Call, step: &str) -> Result<Vec<Processing>> {
    let all = call.every::<Processing>(&Query::all())?;
    Ok(all.into_iter().filter(|job| job.spec.0.processing_job_name.contains(&format!("-{step}-"))).collect())
}

pub(crate) fn training(call: &Call, step: &str) -> Result<Vec<Training>> {
    let all = call.every::<Training>(&Query::all())?;
    Ok(all.into_iter().filter(|job| job.spec.0.training_job_name.contains(&format!("-{step}-"))).collect())
}

/// A property file with a metric.
pub(crate) fn evaluation(auc: f64) -> Value {
    json!({ "binary_classification_metrics": { "auc": { "value": auc } } })
}
