//! The rules, a file a resource type. Each file begins with what the type's rules are about; each rule has an example
//! that violates it, and the file one that keeps all of them, near misses included.

mod authentication;
mod code_build;
mod code_pipeline;
mod ecr;
mod explicit_name;
mod iam_complexity;
mod iam_managed_policy;
mod iam_policy;
mod iam_role;
mod iam_role_trust;
mod iam_user;
mod kms_key;
mod lambda_function;
mod lambda_permission;
mod log_group;
mod s3_bucket;
mod s3_bucket_policy;
mod sagemaker;
mod secret;
mod sns;
mod sqs;

use crate::Rule;
use crate::model::{Model, Resource};
use crate::policy::Statement;

/// Every rule, by name.
pub(crate) fn all() -> Vec<&'static Rule> {
    let families = [
        authentication::RULES,
        code_build::RULES,
        code_pipeline::RULES,
        ecr::RULES,
        explicit_name::RULES,
        iam_complexity::RULES,
        iam_managed_policy::RULES,
        iam_policy::RULES,
        iam_role::RULES,
        iam_role_trust::RULES,
        iam_user::RULES,
        kms_key::RULES,
        lambda_function::RULES,
        lambda_permission::RULES,
        log_group::RULES,
        s3_bucket::RULES,
        s3_bucket_policy::RULES,
        sagemaker::RULES,
        secret::RULES,
        sns::RULES,
        sqs::RULES,
    ];
    let mut rules: Vec<&Rule> = families.into_iter().flatten().collect();
    rules.sort_by_key(|rule| rule.name);
    rules
}

/// The resources of a type with a statement in the policy of a property that allows and has what `violates` looks for.
fn allowing<'t>(
    model: &Model<'t>,
    kind: &str,
    property: &str,
    violates: fn(&Statement) -> bool,
) -> Vec<Resource<'t>> {
    model.select(kind, |resource| {
        resource.statements(property).iter().any(|statement| statement.allows(violates))
    })
}

/// The resources of a type that may lack a property.
fn lacking<'t>(model: &Model<'t>, kind: &str, property: &str) -> Vec<Resource<'t>> {
    model.select(kind, |resource| resource.may_lack(property))
}

fn wildcard_action(statement: &Statement) -> bool {
    statement.has_wildcard_action()
}

fn wildcard_resource(statement: &Statement) -> bool {
    statement.has_wildcard_resource()
}

fn wildcard_principal(statement: &Statement) -> bool {
    statement.has_wildcard_principal()
}

fn not_action(statement: &Statement) -> bool {
    !statement.not_actions.is_empty()
}

fn not_resource(statement: &Statement) -> bool {
    !statement.not_resources.is_empty()
}

fn not_principal(statement: &Statement) -> bool {
    !statement.not_principals.is_empty()
}

/// Whether it lets every role be passed.
fn passes_any_role(statement: &Statement) -> bool {
    statement.has_wildcard_resource() && statement.covers("iam:PassRole")
}
