//! Amazon SageMaker: the model registry, and what is hosted from it.
//!
//! Served: model package groups with their policies, which other accounts describe packages and make models by; model
//! packages, in groups and of their own, with approval, life cycle and metadata, and an event at every change; models,
//! checked for their role and for access to their data; configurations of endpoints; tags of all these;
//! `Search` of groups and packages. A package is complete at once: its images and its data are looked at when a model is made of it. A configuration's `KmsKeyId`, its
//! volumes' sizes and its time-outs, and a model's `VpcConfig` and `InferenceExecutionConfig`, are recorded and shown,
//! and have nothing to act on yet.
//!
//! Served of pipelines: definitions of schema 2020-12-01 with steps of the types Processing, Training, Condition,
//! `RegisterModel`, Model and Fail, and their executions, whose steps run as the pipeline's role.
//!
//! Refused by name: endpoints themselves, projects and lineage (`NotImplemented`); validation of
//! packages, algorithms and the marketplace; model data other than one archive; several models in a container;
//! serverless, asynchronous, shadowed and captured endpoints.

mod error;
mod hosting;
mod list;
mod named;
mod pipelines;
mod registry;
mod resource;
mod search;
mod tags;

use shapes_sagemaker as api;

/// The service.
#[derive(Debug)]
pub struct SageMaker;

kernel::serves!(SageMaker: api::SERVICE,
    operations [
        CreateModelPackageGroup, DescribeModelPackageGroup, ListModelPackageGroups, DeleteModelPackageGroup,
        PutModelPackageGroupPolicy, GetModelPackageGroupPolicy, DeleteModelPackageGroupPolicy,
        CreateModelPackage, DescribeModelPackage, BatchDescribeModelPackage, ListModelPackages,
        UpdateModelPackage, DeleteModelPackage,
        CreateModel, DescribeModel, ListModels, DeleteModel,
        CreateEndpointConfig, DescribeEndpointConfig, ListEndpointConfigs, DeleteEndpointConfig,
        DescribePipeline, DeletePipeline, ListPipelines,
        StartPipelineExecution, StopPipelineExecution, RetryPipelineExecution, UpdatePipelineExecution,
        DescribePipelineExecution, DescribePipelineDefinitionForExecution, ListPipelineExecutions,
        ListPipelineExecutionSteps, ListPipelineParametersForExecution,
        AddTags, ListTags, DeleteTags, Search,
    ],
    fetching [CreatePipeline, UpdatePipeline],
    resources [
        registry::group_resource::GroupResource,
        hosting::resource::ModelResource, hosting::resource::EndpointConfigResource,
        pipelines::pipeline::resource::PipelineResource,
    ],
    jobs [pipelines::run::Run],
    effects [pipelines::property_file::ReadPropertyFile],
    records [
        registry::group::Group, registry::package::Package,
        hosting::model::Model, hosting::endpoint_config::EndpointConfig,
        pipelines::pipeline::Pipeline, pipelines::pipeline::Version,
        pipelines::execution::Execution, pipelines::step::Step, pipelines::property_file::Content,
    ],
);
