//! CodePipeline: pipelines, their executions, actions and approvals.
//!
//! [`flow`] decides, as an engine, who is in which stage; [`advance`] tells it what happened and does what it says. Every
//! execution under way is a job ([`execution::run`]), which carries out its actions under their roles: a build is
//! CodeBuild's, a stack CloudFormation's, and the job follows them; a function of Lambda's answers itself. What grows
//! (definitions, executions, action executions) is rows.
//!
//! Served are pipelines of types V1 and V2 in the mode SUPERSEDED, with the actions of [`action_type`]. Refused by name
//! where they are declared: the modes QUEUED and PARALLEL, triggers on Git (EventBridge rules start pipelines, and for a source
//! behind a connection `DetectChanges`, which here looks every few seconds), conditions of stages and automatic retry and
//! rollback, actions in other regions.
//! Not served at all: custom actions and their jobs, webhooks, rolling back a stage.

mod action_execution;
mod action_type;
mod actions;
mod advance;
mod approval;
mod artifact;
mod course;
mod errors;
mod events;
mod execution;
mod flow;
mod paging;
mod pipeline;
mod state;
mod tags;
mod transition;
mod variables;

use kernel::serves;
use shapes_codepipeline as api;

/// CodePipeline.
#[derive(Debug)]
pub struct CodePipeline;

serves!(CodePipeline: shapes_codepipeline::SERVICE,
    operations [
        CreatePipeline, GetPipeline, UpdatePipeline, DeletePipeline, ListPipelines,
        GetPipelineState, EnableStageTransition, DisableStageTransition,
        StartPipelineExecution, StopPipelineExecution, RetryStageExecution,
        GetPipelineExecution, ListPipelineExecutions, ListActionExecutions,
        PutApprovalResult, PutJobSuccessResult, PutJobFailureResult, ListActionTypes,
        TagResource, UntagResource, ListTagsForResource,
    ],
    resources [pipeline::resource::PipelineResource],
    jobs [execution::run::Run, pipeline::poll::Poll, pipeline::watch::Watch],
    effects [
        actions::codecommit::Fetch,
        actions::connection::Fetch,
        actions::connection::Look,
        actions::cloudformation::template::Read,
        actions::cloudformation::outputs::Write,
    ],
    records [
        pipeline::Pipeline, pipeline::Definition, course::Course, execution::Execution,
        action_execution::ActionExecution, actions::lambda::Job,
    ]
);
