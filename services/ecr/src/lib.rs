//! Amazon Elastic Container Registry: repositories, without images.
//!
//! Served: private repositories with their settings, policies, lifecycle policies and tags. A repository of another
//! account is reached by its `registryId`, as its policy lets. Lists of images are answered, and are truly empty: nobody
//! can push before the registry itself is there. What only acts on images (tag mutability, scanning on push,
//! encryption, lifecycle policies, `force` of a deletion) is recorded and shown, and has nothing to act on yet. A KMS
//! key is looked up as the caller, and must be one that can be used.
//!
//! Refused by name: images (`PutImage`, uploads and downloads of layers, scans) and `GetAuthorizationToken`, which
//! promises a registry; registry policies and replication; tag mutability with exclusion filters; `KMS_DSSE`.

mod error;
mod image;
mod named;
mod repository;

use shapes_ecr as api;

/// The service.
#[derive(Debug)]
pub struct Ecr;

kernel::serves!(Ecr: api::SERVICE,
    operations [
        CreateRepository, DescribeRepositories, DeleteRepository,
        PutImageTagMutability, PutImageScanningConfiguration,
        SetRepositoryPolicy, GetRepositoryPolicy, DeleteRepositoryPolicy,
        PutLifecyclePolicy, GetLifecyclePolicy, DeleteLifecyclePolicy,
        TagResource, UntagResource, ListTagsForResource,
        ListImages, DescribeImages, BatchGetImage,
    ],
    resources [repository::resource::RepositoryResource],
    records [repository::Repository],
);
