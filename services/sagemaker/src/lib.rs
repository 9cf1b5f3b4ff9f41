//! Amazon SageMaker: jobs, pipelines, the model registry, what is hosted from it, and projects.
//!
//! Served:
//! - model package groups with their policies, which other accounts describe packages and make models by; model packages,
//!   in groups and of their own, with approval, life cycle and metadata, and an event at every change. A package is
//!   complete at once: its images and its data are looked at when a model is made of it;
//! - models, checked for their role and for access to their data; configurations of endpoints; endpoints that answer, in
//!   processes of their own, and their runtime ([`Runtime`]). An endpoint runs one process a variant; its count of
//!   instances is kept and shown;
//! - pipelines: definitions of schema 2020-12-01 with steps of the types Processing, Training, Condition, RegisterModel,
//!   Model and Fail, and their executions, whose steps run as the pipeline's role;
//! - projects, each a product of the Service Catalog that is provisioned, updated and terminated as whoever asks;
//! - tags of all these, and `Search` of groups and packages.
//!
//! Recorded, shown, and nothing to act on: an endpoint configuration's `KmsKeyId` and time-out for data; a model's
//! `VpcConfig` and `InferenceExecutionConfig`.
//!
//! Refused by name: lineage (`NotImplemented`); validation of packages, algorithms and the marketplace; model data other
//! than one archive; several models in a container; serverless, asynchronous, shadowed and captured endpoints, and
//! deployments that shift traffic step by step; projects from `TemplateProviders`, `Tags` of `UpdateProject`.

mod error;
mod hosting;
mod list;
mod named;
mod pipelines;
mod projects;
mod registry;
mod resource;
mod runtime;
mod search;
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
        CreateProject, DescribeProject, ListProjects, UpdateProject, DeleteProject,
        EnableSagemakerServicecatalogPortfolio, DisableSagemakerServicecatalogPortfolio,
        GetSagemakerServicecatalogPortfolioStatus,
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
        hosting::endpoint::resource::EndpointResource,
        pipelines::pipeline::resource::PipelineResource,
    ],
    jobs [
        hosting::endpoint::deployment::Deployment, hosting::host::Hosting,
        pipelines::run::Run,
        projects::Change,
    ],
    effects [
        hosting::host::Prepare, hosting::host::Run, hosting::host::Ping, hosting::host::Stop, hosting::host::Clear,
        pipelines::property_file::ReadPropertyFile,
    ],
    records [
        registry::group::Group, registry::package::Package,
        hosting::model::Model, hosting::endpoint_config::EndpointConfig,
        hosting::endpoint::Endpoint, hosting::host::Host,
        pipelines::pipeline::Pipeline, pipelines::pipeline::Version,
        pipelines::execution::Execution, pipelines::step::Step, pipelines::property_file::Content,
        projects::Project, projects::Portfolio,
    ],
);
