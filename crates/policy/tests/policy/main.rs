//! The engine through its public door. What AWS's documentation does not say names its source.

mod support;

mod across_accounts;
mod conditions;
mod documents;
mod explanations;
mod keys_and_roles;
mod matching;
mod messages;
mod organisations;
mod principals;
mod properties;
mod public_buckets;
mod resource_policies;
mod variables;
