//! CodePipeline through its operations, with toys in place of the services that its actions call.

mod approvals;
mod arrange;
mod builds;
mod connections;
mod deployments;
mod executions;
mod hardships;
mod outside;
mod pipelines;
mod resource;
mod roles;
mod toys;
