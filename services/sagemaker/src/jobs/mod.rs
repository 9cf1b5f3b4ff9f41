//! SageMaker jobs: processing, training and batch transform.
//!
//! ```text
//!   wait for a slot ─▶ Starting ─ log stream ─▶ Downloading ─ Fetch: configuration, inputs, environment ─▶
//!   Training ─ Execute: the process, its log ─▶ Uploading ─ Upload ─▶ Clear ─▶ Completed
//! ```
//!
//! All kinds are one record ([`record::SageMakerJob`]) and one kernel job ([`working::Working`]); what a kind asks of its
//! container is its [`plan::Plan`]. Where others execute, a transform job's container is served ([`transform`]). A job that fails or is stopped uploads as AWS does: a stopped training job its model,
//! a failed job what goes up while it runs (checkpoints, continuous outputs).

mod agent;
pub(crate) mod clear;
mod conclusion;
mod event;
pub(crate) mod execute;
pub(crate) mod fetch;
mod metrics;
mod plan;
mod processing;
pub(crate) mod record;
pub(crate) mod slot;
mod status;
mod stop;
mod training;
pub(crate) mod transform;
pub(crate) mod upload;
pub(crate) mod working;
