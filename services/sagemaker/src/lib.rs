//! Amazon SageMaker: the model registry, what is hosted from it, jobs, and pipelines.
//!
//! Served: model package groups with their policies, which other accounts describe packages and make models by; model
//! packages, in groups and of their own, with approval, life cycle and metadata, and an event at every change; models,
//! checked for their role and for access to their data; configurations of endpoints; tags of all these;
//! processing and training jobs, which really run ([`jobs`]); `Search` of groups and packages. A package is complete at once: its images and its data are looked at when a model is made of it. A configuration's `KmsKeyId`, its
//! volumes' sizes and its time-outs, and a model's `VpcConfig` and `InferenceExecutionConfig`, are recorded and shown,
//! and have nothing to act on yet.
//!
//! Of jobs, instance types (a slot a core decides what runs at once, and memory is the machine's), VPCs, encryption
//! between containers and of volumes, spot instances (which are never taken away), retries, experiments, and the
//! configurations of debugger and profiler are recorded and shown. `FastFile` channels are files. Continuous outputs and
//! checkpoints go up when the container has ended, whatever its end. Outputs without a KMS key are encrypted as their
//! bucket says.
//!
//! Refused of jobs: more than one instance, pipes, file systems, augmented manifests, compressed and `RecordIO` channels,
//! feature stores, Athena and Redshift data sets, warm pools, training plans, algorithms by name, private registries,
//! remote debugging, `TensorBoard`, serverless training, and lists in order of status.
//!
//! Served of pipelines: definitions of schema 2020-12-01 with steps of the types Processing, Training, Condition,
//! `RegisterModel`, Model and Fail, and their executions, whose steps run as the pipeline's role.
//! Of pipelines, experiments are named and not kept, and a step that AWS fails for a fault of its own is not tried again.
//! Refused of pipelines: other types of steps, retry policies, versions by alias, selective executions, and definitions in
//! S3 where another service calls.
//!
//! Refused by name: endpoints themselves, other jobs, projects and lineage (`NotImplemented`); validation of
//! packages, algorithms and the marketplace; model data other than one archive; several models in a container;
//! serverless, asynchronous, shadowed and captured endpoints.

mod error;
mod hosting;
mod jobs;
mod list;
mod named;
mod pipelines;
mod registry;
mod resource;
mod role;
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
        CreateProcessingJob, DescribeProcessingJob, ListProcessingJobs, StopProcessingJob, DeleteProcessingJob,
        CreateTrainingJob, DescribeTrainingJob, ListTrainingJobs, StopTrainingJob, DeleteTrainingJob,
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
    jobs [
        jobs::working::Working,
        pipelines::run::Run,
    ],
    effects [
        jobs::fetch::Fetch, jobs::execute::Execute, jobs::upload::Upload, jobs::clear::End, jobs::clear::Clear,
        pipelines::property_file::ReadPropertyFile,
    ],
    records [
        registry::group::Group, registry::package::Package,
        hosting::model::Model, hosting::endpoint_config::EndpointConfig,
        jobs::record::SageMakerJob, jobs::slot::Turn,
        pipelines::pipeline::Pipeline, pipelines::pipeline::Version,
        pipelines::execution::Execution, pipelines::step::Step, pipelines::property_file::Content,
    ],
);
