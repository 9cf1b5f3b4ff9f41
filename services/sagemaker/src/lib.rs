//! Amazon SageMaker: the model registry, and what is hosted from it.
//!
//! Served: model package groups with their policies, which other accounts describe packages and make models by; model
//! packages, in groups and of their own, with approval, life cycle and metadata, and an event at every change; models,
//! checked for their role and for access to their data; configurations of endpoints; endpoints that answer, in processes of
//! their own, and their runtime ([`Runtime`]); tags of all these;
//! `Search` of groups and packages. A package is complete at once: its images and its data are looked at when a model is made of it. A configuration's `KmsKeyId`, its
//! time-out for data, and a model's `VpcConfig` and `InferenceExecutionConfig`, are recorded and shown, and have nothing to
//! act on. An endpoint runs one process a variant; its count of instances is kept and shown.
//!
//! Refused by name: jobs, pipelines, projects and lineage (`NotImplemented`); validation of
//! packages, algorithms and the marketplace; model data other than one archive; several models in a container;
//! serverless, asynchronous, shadowed and captured endpoints, and deployments that shift traffic step by step.

mod error;
mod hosting;
mod list;
mod named;
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
        AddTags, ListTags, DeleteTags, Search,
    ],
    resources [
        registry::group_resource::GroupResource,
        hosting::resource::ModelResource, hosting::resource::EndpointConfigResource,
        hosting::endpoint::resource::EndpointResource,
    ],
    jobs [hosting::endpoint::deployment::Deployment, hosting::host::Hosting],
    effects [
        hosting::host::Prepare, hosting::host::Run, hosting::host::Ping, hosting::host::Stop, hosting::host::Clear,
    ],
    records [
        registry::group::Group, registry::package::Package,
        hosting::model::Model, hosting::endpoint_config::EndpointConfig,
        hosting::endpoint::Endpoint, hosting::host::Host,
    ],
);
