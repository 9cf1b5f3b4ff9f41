//! The record of a SageMaker job.

use std::borrow::Cow;

use kernel::{ApiError, As, Call, Guarded, Needs, Place, Query, Record, Result, Stored};
use schema::Timestamp;
use serde::{Deserialize, Serialize};
use shapes_sagemaker as api;
use workload::LogStream;

use super::metrics::Metrics;
use super::plan::Plan;
use super::status::{Status, Steps};
use super::{event, processing, training, transform};
use crate::list::Listed;
use crate::role;
use crate::serving::Container;
use crate::tags::{self, Tagged, Tags};

/// A kind of job.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Noun {
    Processing,
    Training,
    Transform,
}

impl Noun {
    /// As ARNs have it.
    pub(crate) fn text(self) -> &'static str {
        match self {
            Noun::Processing => "processing-job",
            Noun::Training => "training-job",
            Noun::Transform => "transform-job",
        }
    }

    /// The log group of all jobs of the kind.
    fn log_group(self) -> &'static str {
        match self {
            Noun::Processing => "/aws/sagemaker/ProcessingJobs",
            Noun::Training => "/aws/sagemaker/TrainingJobs",
            Noun::Transform => "/aws/sagemaker/TransformJobs",
        }
    }

    /// The id of the record of the job with a name.
    pub(crate) fn id(self, name: &str) -> String {
        format!("{}/{}", self.text(), name.to_lowercase())
    }

    /// The ARN of a job of the call's place.
    pub(crate) fn arn(self, call: &Call, name: &str) -> String {
        call.place().arn("sagemaker", self.id(name))
    }

    /// All jobs of the kind.
    pub(super) fn all(self) -> Query<'static> {
        Query::all().prefix(match self {
            Noun::Processing => "processing-job/",
            Noun::Training => "training-job/",
            Noun::Transform => "transform-job/",
        })
    }
}

/// What a job was made with; Describe echoes it.
#[expect(clippy::large_enum_variant, reason = "a call holds one or two of them")]
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub(crate) enum Spec {
    Processing(Stored<api::CreateProcessingJob>),
    Training(Stored<api::CreateTrainingJob>),
    /// With the model's container as it was then.
    Transform {
        request: Stored<api::CreateTransformJob>,
        container: Container,
    },
}

/// A SageMaker job.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub(crate) struct SageMakerJob {
    pub(super) place: Place,
    /// As it was given.
    pub(super) name: String,
    /// The id of its process.
    pub(super) process: String,
    pub(super) created: Timestamp,
    pub(super) modified: Timestamp,
    /// When its process's inputs were there.
    #[serde(default)]
    pub(super) started: Option<Timestamp>,
    #[serde(default)]
    pub(super) ended: Option<Timestamp>,
    pub(super) status: Status,
    #[serde(default)]
    pub(super) steps: Steps,
    /// Why it failed.
    #[serde(default)]
    pub(super) failure: Option<String>,
    /// What a processing container left to be told.
    #[serde(default)]
    pub(super) exit_message: Option<String>,
    /// The name of its log stream, once it has one.
    #[serde(default)]
    pub(super) stream: Option<String>,
    /// How much of its process's log stands in CloudWatch Logs.
    #[serde(default)]
    pub(super) forwarded: u64,
    #[serde(default)]
    pub(super) metrics: Metrics,
    pub(super) spec: Spec,
    #[serde(default)]
    pub(super) tags: Tags,
}

impl Record for SageMakerJob {
    const KIND: &'static str = "sagemaker_job";

    fn id(&self) -> Cow<'_, str> {
        Cow::Owned(self.noun().id(&self.name))
    }

    fn absent(id: &str) -> ApiError {
        crate::error::validation(format!("Could not find job {id}"))
    }
}

impl Guarded for SageMakerJob {
    fn tags(&self) -> Option<&Tags> {
        Some(&self.tags)
    }
}

impl Tagged for SageMakerJob {
    fn tags_mut(&mut self) -> &mut Tags {
        &mut self.tags
    }
}

impl Listed for SageMakerJob {
    fn name(&self) -> &str {
        &self.name
    }

    fn created(&self) -> Timestamp {
        self.created
    }
}

impl SageMakerJob {
    /// A job that is about to start.
    pub(super) fn new(call: &Call, name: &str, spec: Spec, tags: Tags) -> Self {
        use kernel::Ids as _;
        let now = call.now();
        let mut steps = Steps::default();
        steps.enter(api::secondary_status::STARTING, now);
        SageMakerJob {
            place: call.place().clone(),
            name: name.to_owned(),
            process: call.ids().uuid(),
            created: now,
            modified: now,
            started: None,
            ended: None,
            status: Status::InProgress,
            steps,
            failure: None,
            exit_message: None,
            stream: None,
            forwarded: 0,
            metrics: Metrics::default(),
            spec,
            tags,
        }
    }

    /// The job of an ARN.
    pub(super) fn of(call: &Call, arn: &str) -> Result<Self> {
        let id = arn.splitn(6, ':').nth(5).unwrap_or_default();
        call.find::<SageMakerJob>(id)
    }

    pub(super) fn noun(&self) -> Noun {
        match &self.spec {
            Spec::Processing(_) => Noun::Processing,
            Spec::Training(_) => Noun::Training,
            Spec::Transform { .. } => Noun::Transform,
        }
    }

    pub(super) fn arn(&self) -> String {
        self.place.arn("sagemaker", self.id())
    }

    pub(super) fn role(&self) -> &str {
        match &self.spec {
            Spec::Processing(Stored(spec)) => &spec.role_arn,
            Spec::Training(Stored(spec)) => &spec.role_arn,
            Spec::Transform { container, .. } => &container.role,
        }
    }

    /// What it asks of its container.
    pub(super) fn plan(&self) -> Plan {
        match &self.spec {
            Spec::Processing(Stored(spec)) => processing::plan::of(self, spec),
            Spec::Training(Stored(spec)) => training::plan::of(self, spec),
            Spec::Transform { request: Stored(spec), container } => {
                transform::plan::of(self, spec, container)
            }
        }
    }

    /// Goes on to a step, and tells so.
    pub(super) fn enter(&mut self, call: &mut Call, step: &str) -> Result<()> {
        self.steps.enter(step, call.now());
        self.tell(call)
    }

    /// Stores a change that everybody is told.
    pub(super) fn tell(&mut self, call: &mut Call) -> Result<()> {
        self.modified = call.now();
        call.put(self)?;
        event::publish(call, self)
    }

    /// Does something with its log stream, if it has one.
    pub(super) fn with_log<T>(
        &self,
        call: &mut Call,
        work: impl FnOnce(&mut Call, &LogStream<'_>) -> T,
    ) -> Option<T> {
        let stream = self.stream.as_deref()?;
        Some(self.write_log(call, stream, work))
    }

    /// Does something with the log stream of what a transform job sends, if it has one.
    pub(super) fn with_data_log<T>(
        &self,
        call: &mut Call,
        work: impl FnOnce(&mut Call, &LogStream<'_>) -> T,
    ) -> Option<T> {
        let stream = format!("{}/data-log", self.stream.as_deref()?);
        Some(self.write_log(call, &stream, work))
    }

    fn write_log<T>(
        &self,
        call: &mut Call,
        stream: &str,
        work: impl FnOnce(&mut Call, &LogStream<'_>) -> T,
    ) -> T {
        let arn = self.arn();
        let writer = As::role(self.role(), role::SESSION).taken_for(&arn);
        work(call, &LogStream { group: self.noun().log_group(), stream, writer })
    }
}

/// What a list of jobs wants, beside what all lists do.
pub(super) struct Wanted<'a> {
    pub(super) status: Option<&'a str>,
    /// When they were last changed.
    pub(super) after: Option<Timestamp>,
    pub(super) before: Option<Timestamp>,
}

impl Wanted<'_> {
    pub(super) fn has(&self, job: &SageMakerJob) -> bool {
        self.status.is_none_or(|status| job.status.text() == status)
            && self.after.is_none_or(|after| job.modified > after)
            && self.before.is_none_or(|before| job.modified < before)
    }
}

/// The need of an operation on the job with a name.
pub(super) fn needs(call: &Call, noun: Noun, name: &str) -> Result<Needs> {
    let job = call.get::<SageMakerJob>(&noun.id(name))?;
    let needs = Needs::on(noun.arn(call, name)).given(job.as_ref());
    Ok(match job {
        Some(job) => tags::shown_to(needs, &job.tags),
        None => needs,
    })
}
