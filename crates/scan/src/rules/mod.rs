//! The rules: tables for those that are a line, and a file for each family that needs logic of its own. Each of these
//! has an example that violates it and one that keeps it, near misses included.

mod api_gateway;
mod authentication;
mod cloud_front;
mod emr;
mod explicit_name;
mod game_lift;
mod iam;
mod kms_key;
mod lambda_logs;
mod load_balancer;
mod network_acl;
mod own;
mod policies;
mod properties;
mod rds;
mod s3_bucket;
mod secrets;
mod security_group;
mod streams;
mod vpc;

use std::sync::LazyLock;

use crate::Rule;

/// Every rule, by name.
pub(crate) static ALL: LazyLock<Vec<&'static Rule>> = LazyLock::new(|| {
    let families = [
        api_gateway::RULES,
        authentication::RULES,
        cloud_front::RULES,
        emr::RULES,
        explicit_name::RULES,
        game_lift::RULES,
        iam::RULES,
        kms_key::RULES,
        lambda_logs::RULES,
        load_balancer::RULES,
        network_acl::RULES,
        policies::RULES,
        properties::RULES,
        rds::RULES,
        s3_bucket::RULES,
        secrets::RULES,
        security_group::RULES,
        streams::RULES,
        vpc::RULES,
        own::artifact_store::RULES,
        own::cross_account::RULES,
        own::deploy_trigger::RULES,
        own::pass_role::RULES,
        own::project_tags::RULES,
    ];
    let mut rules: Vec<&Rule> = families.into_iter().flatten().collect();
    rules.sort_by_key(|rule| rule.name);
    rules
});
