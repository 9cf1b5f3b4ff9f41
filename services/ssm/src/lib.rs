//! AWS Systems Manager: Parameter Store, and nothing else of it.
//!
//! Served: parameters of all three types, with versions, labels, tags, paths and filters. A `SecureString` is encrypted
//! by KMS as its caller, under the caller's key or `alias/aws/ssm`, bound to the parameter's ARN. Every change is told
//! to the event bus.
//!
//! Refused by name: parameter policies (expiration, notification), data types other than `text`, parameters shared by
//! other accounts. AWS's public parameters (`/aws/service/…`) are not there.

mod error;
mod parameter;

use shapes_ssm as api;

/// The service.
#[derive(Debug)]
pub struct Ssm;

kernel::serves!(Ssm: api::SERVICE,
    operations [
        PutParameter, GetParameter, GetParameters, GetParametersByPath, GetParameterHistory, DescribeParameters,
        DeleteParameter, DeleteParameters, LabelParameterVersion, UnlabelParameterVersion,
        AddTagsToResource, RemoveTagsFromResource, ListTagsForResource,
    ],
    resources [parameter::resource::ParameterResource],
    records [parameter::Parameter, parameter::Past],
);
