//! Formwork's own rules, of its trade: what cfn-nag does not look at, and what projects for machine learning get wrong.
//! `cfn_nag_scan` never tells them.

pub(super) mod artifact_store;
pub(super) mod cross_account;
pub(super) mod deploy_trigger;
pub(super) mod pass_role;
pub(super) mod project_tags;
