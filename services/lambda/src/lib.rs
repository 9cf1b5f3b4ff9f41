//! AWS Lambda: functions, and their invocations, which really run.
//!
//! A function's code is a zip file, kept as a blob. An invocation is a process in the sandbox, under the function's role,
//! with the event in a file; its log goes to CloudWatch Logs as that role, if it may. What stands in for a runtime is the
//! image of the same name: see `images/lambda`. Other services invoke in their own transactions, and then asynchronously.
//!
//! Served: functions of Python and Node.js from zip files in requests and in S3; their configuration and states; versions and aliases
//! with weights; layers of the own account; policies with `SourceArn` and `SourceAccount`, which are asked; tags; invocations that wait
//! (`RequestResponse`, with the tail of the log), that do not (`Event`, retried as
//! `PutFunctionEventInvokeConfig` says) and that only ask (`DryRun`); reserved concurrency.
//!
//! Refused by name: container images, VPCs, file systems, dead letter queues and destinations, keys of one's own
//! for variables, `SnapStart`, the log format JSON and its log levels, function URLs, code signing, event source
//! mappings, response streams, provisioned concurrency, durable executions, permissions of layers, and runtimes of other
//! languages.
//!
//! Taken and shown, without effect: the architecture, `TracingConfig`.
//!
//! What differs: each invocation is a process of its own, so that every start is a cold one and nothing outside of the
//! handler is kept from one to the next; `/var/task` can be written.

mod alias;
mod code;
mod code_url;
mod concurrency;
mod error;
mod event_config;
mod function;
mod invoke;
mod layer;
mod named;
mod permission;
mod tags;
#[cfg(test)]
mod tests;
mod version;

pub use code_url::{Download, HOST_PREFIX};
use shapes_lambda as api;

/// The service.
#[derive(Debug)]
pub struct Lambda;

kernel::serves!(Lambda: api::SERVICE,
    operations [
        GetFunction, GetFunctionConfiguration, UpdateFunctionConfiguration, DeleteFunction, ListFunctions,
        PublishVersion, ListVersionsByFunction,
        CreateAlias, GetAlias, UpdateAlias, DeleteAlias, ListAliases,
        AddPermission, RemovePermission, GetPolicy,
        TagResource, UntagResource, ListTags,
        PutFunctionConcurrency, GetFunctionConcurrency, DeleteFunctionConcurrency,
        PutFunctionEventInvokeConfig, UpdateFunctionEventInvokeConfig, GetFunctionEventInvokeConfig,
        DeleteFunctionEventInvokeConfig, ListFunctionEventInvokeConfigs,
        GetLayerVersion, GetLayerVersionByArn, ListLayerVersions, ListLayers, DeleteLayerVersion,
        GetAccountSettings, GetFunctionCodeSigningConfig,
    ],
    streams [CreateFunction, UpdateFunctionCode, PublishLayerVersion],
    fetching [Invoke],
    resources [
        function::resource::FunctionResource, permission::resource::PermissionResource,
        version::resource::VersionResource, alias::resource::AliasResource,
        event_config::resource::EventInvokeConfigResource, layer::resource::LayerVersionResource,
    ],
    jobs [function::Change, invoke::event::Delivery],
    effects [function::Prepare, function::resource::Make, layer::resource::Publish, invoke::event::Try],
    records [
        layer::Layer, layer::LayerVersion, function::Function, version::Version, alias::Alias, invoke::Running, invoke::event::Event],
);
