//! Amazon SageMaker: jobs, pipelines, the model registry, what is hosted from it, and projects.
//!
//! Served:
//! - processing, training and batch transform jobs, which really run ([`jobs`]);
//! - pipelines: definitions of schema 2020-12-01 with steps of the types Processing, Training, Transform, Condition,
//!   `RegisterModel`, Model and Fail, and their executions, whose steps run as the pipeline's role. Experiments are named and not kept, and
//!   a step that AWS fails for a fault of its own is not tried again;
//! - model package groups with their policies, which other accounts describe packages and make models by; model packages,
//!   in groups and of their own, with approval, life cycle and metadata, and an event at every change. A package is
//!   complete at once: its images and its data are looked at when a model is made of it;
//! - models, checked for their role and for access to their data; configurations of endpoints; endpoints that answer, in
//!   processes of their own, and their runtime ([`Runtime`]). An endpoint runs one process a variant; its count of
//!   instances is kept and shown;
//! - projects, each a product of the Service Catalog that is provisioned, updated and terminated as whoever asks;
//! - tags of all these, and `Search` of groups and packages.
//!
//! Recorded, shown, and nothing to act on: an endpoint configuration's `KmsKeyId` and time-out for data; a model's
//! `VpcConfig` and `InferenceExecutionConfig`. Of jobs, instance types (a slot a core decides what runs at once, and
//! memory is the machine's), VPCs, encryption between containers and of volumes, spot instances (which are never taken
//! away), retries, experiments, and the configurations of debugger and profiler. `FastFile` channels are files.
//! Continuous outputs and checkpoints go up when the container has ended, whatever its end. Outputs without a KMS key
//! are encrypted as their bucket says.
//!
//! Refused of jobs: more than one instance, pipes, file systems, augmented manifests, compressed and `RecordIO` channels,
//! feature stores, Athena and Redshift data sets, warm pools, training plans, algorithms by name, private registries,
//! remote debugging, `TensorBoard`, serverless training, and lists in order of status.
//!
//! Refused of transform jobs: compressed objects, `RecordIO` and `TFRecord`, data capture, and of filters (`DataProcessing`)
//! members at any depth, expressions, and what selects several but at the end.
//!
//! Refused of pipelines: other types of steps, retry policies, versions by alias, selective executions, and definitions in
//! S3 where another service calls, CloudFormation aside.
//!
//! Refused by name: other jobs and lineage (`NotImplemented`); validation of packages, algorithms and the marketplace;
//! model data other than one archive; several models in a container; serverless, asynchronous, shadowed and captured
//! endpoints, and deployments that shift traffic step by step; projects from `TemplateProviders`, `Tags` of
//! `UpdateProject`.

mod error;
mod hosting;
mod jobs;
mod list;
mod named;
mod pipelines;
mod projects;
mod registry;
mod resource;
mod role;
mod runtime;
mod search;
mod serving;
mod tags;

pub use runtime::Runtime;
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
        CreateEndpoint, DescribeEndpoint, ListEndpoints, UpdateEndpoint, UpdateEndpointWeightsAndCapacities,
        DeleteEndpoint,
        CreateProcessingJob, DescribeProcessingJob, ListProcessingJobs, StopProcessingJob, DeleteProcessingJob,
        CreateTrainingJob, DescribeTrainingJob, ListTrainingJobs, StopTrainingJob, DeleteTrainingJob,
        CreateTransformJob, DescribeTransformJob, ListTransformJobs, StopTransformJob,
        DescribePipeline, DeletePipeline, ListPipelines,
        StartPipelineExecution, StopPipelineExecution, RetryPipelineExecution, UpdatePipelineExecution,
        DescribePipelineExecution, DescribePipelineDefinitionForExecution, ListPipelineExecutions,
        ListPipelineExecutionSteps, ListPipelineParametersForExecution,
        CreateProject, DescribeProject, ListProjects, UpdateProject, DeleteProject,
        EnableSagemakerServicecatalogPortfolio, DisableSagemakerServicecatalogPortfolio,
        GetSagemakerServicecatalogPortfolioStatus,
        AddTags, ListTags, DeleteTags, Search,
    ],
    fetching [CreatePipeline, UpdatePipeline],
    resources [
        registry::group_resource::GroupResource,
        hosting::resource::ModelResource, hosting::resource::EndpointConfigResource,
        hosting::endpoint::resource::EndpointResource,
        pipelines::pipeline::resource::PipelineResource,
    ],
    jobs [
        hosting::endpoint::deployment::Deployment, hosting::host::Hosting,
        jobs::working::Working,
        pipelines::run::Run,
        projects::Change,
    ],
    effects [
        hosting::host::Prepare, hosting::host::Run, hosting::host::Ping, hosting::host::Stop, hosting::host::Clear,
        jobs::fetch::Fetch, jobs::execute::Execute, jobs::upload::Upload, jobs::clear::End, jobs::clear::Clear,
        jobs::transform::run::Transform,
        pipelines::property_file::ReadPropertyFile, pipelines::pipeline::located::Locate,
    ],
    records [
        registry::group::Group, registry::package::Package,
        hosting::model::Model, hosting::endpoint_config::EndpointConfig,
        hosting::endpoint::Endpoint, hosting::host::Host,
        jobs::record::SageMakerJob, jobs::slot::Turn,
        pipelines::pipeline::Pipeline, pipelines::pipeline::Version,
        pipelines::execution::Execution, pipelines::step::Step, pipelines::property_file::Content,
        projects::Project, projects::Portfolio,
    ],
);
