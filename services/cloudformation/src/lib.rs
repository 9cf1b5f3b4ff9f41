//! AWS CloudFormation: stacks, change sets, events, exports.
//!
//! A stack's operation is a job that carries out what the engine (the crate `template`) commands, by the resource types
//! that services declare. It does so under the stack's role, or as whoever asked for the operation. Templates come in
//! the request or from S3, which is read as whoever asks.
//!
//! Served: creation, update and deletion of stacks with rollbacks in AWS's order and words; change sets for new and
//! existing stacks; nested stacks; custom resources that a function of Lambda
//! makes, with their time-outs, attributes and replacements; exports and imports; parameters and dynamic references from the Parameter Store,
//! dynamic references from Secrets Manager; notification topics, `RetainResources`, deletion policies, termination
//! protection, `TimeoutInMinutes`, `ContinueUpdateRollback`.
//!
//! Refused by name: transforms other than `AWS::LanguageExtensions`, notification topics of nested stacks, rollback
//! alarms, stack policies, resource imports, `CreationPolicy` and `UpdatePolicy`, the deletion policy `Snapshot` (no type here has
//! one), deployment modes other than `STANDARD`, custom resources of SNS topics, and `TemplateURL` in change sets and
//! questions that come from another service instead of a client. Drift detection, signals, types' registry
//! and stack sets are not served.
//!
//! What differs: the changes of nested stacks are told in their parent's change set as changes of the nested stack
//! alone. Stack tags that an update changes reach a resource when it is made next. `aws:cloudformation:*` tags are not
//! put on resources. `NoEcho` of a custom resource's answer hides nothing: nothing is shown but outputs, which it does not
//! hide on AWS either.

mod body;
mod change_set;
mod conclusion;
mod custom;
mod error;
mod event;
mod export;
mod fetch;
mod job;
mod launch;
mod metadata;
mod nested;
mod notification;
mod resource;
mod stack;
mod template_text;

pub use custom::{HOST_PREFIX, answer, token};
use shapes_cloudformation as api;

/// The service.
#[derive(Debug)]
pub struct CloudFormation;

kernel::serves!(CloudFormation: api::SERVICE,
    operations [
        DeleteStack, DescribeStacks, ListStacks, CancelUpdateStack, ContinueUpdateRollback,
        UpdateTerminationProtection,
        DescribeChangeSet, ExecuteChangeSet, DeleteChangeSet, ListChangeSets,
        DescribeStackEvents, DescribeStackResource, DescribeStackResources, ListStackResources,
        ListExports, ListImports, GetTemplate,
    ],
    fetching [CreateStack, UpdateStack, CreateChangeSet, GetTemplateSummary, ValidateTemplate],
    resources [nested::StackType, metadata::Metadata, custom::CustomResource],
    jobs [job::StackJob, custom::Requesting],
    effects [fetch::FetchTemplate],
    records [
        stack::Stack, resource::StackResource, event::Event, change_set::ChangeSet, export::Export,
        export::Import, body::Body, custom::Awaited, custom::Data,
    ],
);
