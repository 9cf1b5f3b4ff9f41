//! Amazon SageMaker: the model registry, and what is hosted from it.
//!
//! Served: model package groups with their policies, which other accounts describe packages and make models by; model
//! packages, in groups and of their own, with approval, life cycle and metadata, and an event at every change; models,
//! checked for their role and for access to their data; configurations of endpoints; tags of all these;
//! `Search` of groups and packages; projects, each a product of the Service Catalog that is provisioned, updated and
//! terminated as whoever asks. A package is complete at once: its images and its data are looked at when a model is made of it. A configuration's `KmsKeyId`, its
//! volumes' sizes and its time-outs, and a model's `VpcConfig` and `InferenceExecutionConfig`, are recorded and shown,
//! and have nothing to act on yet.
//!
//! Refused by name: endpoints themselves, jobs, pipelines and lineage (`NotImplemented`); validation of
//! packages, algorithms and the marketplace; model data other than one archive; several models in a container;
//! serverless, asynchronous, shadowed and captured endpoints; projects from `TemplateProviders`, `Tags` of
//! `UpdateProject`.

mod error;
mod hosting;
mod list;
mod named;
mod projects;
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
        CreateProject, DescribeProject, ListProjects, UpdateProject, DeleteProject,
        EnableSagemakerServicecatalogPortfolio, DisableSagemakerServicecatalogPortfolio,
        GetSagemakerServicecatalogPortfolioStatus,
        AddTags, ListTags, DeleteTags, Search,
    ],
    resources [
        registry::group_resource::GroupResource,
        hosting::resource::ModelResource, hosting::resource::EndpointConfigResource,
    ],
    jobs [projects::Change],
    records [
        registry::group::Group, registry::package::Package,
        hosting::model::Model, hosting::endpoint_config::EndpointConfig,
        projects::Project, projects::Portfolio,
    ],
);
