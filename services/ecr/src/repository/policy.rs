//! Repository policies: `SetRepositoryPolicy`, `GetRepositoryPolicy`, `DeleteRepositoryPolicy`.

use kernel::{Answers, ApiError, Call, Needs, Result};
use policy::{Document, Kind};
use shapes_ecr as api;

use super::Repository;
use crate::named::Named;
use crate::{Ecr, error};

impl Answers<api::SetRepositoryPolicy> for Ecr {
    fn needs(call: &Call, op: &api::SetRepositoryPolicy) -> Result<Needs> {
        Named::of(call, op.registry_id.as_deref(), &op.repository_name).needs(call)
    }

    fn run(call: &mut Call, op: api::SetRepositoryPolicy) -> Result<api::SetRepositoryPolicyOutput> {
        let named = Named::of(call, op.registry_id.as_deref(), &op.repository_name);
        let mut repository = named.find(call)?;
        Document::parse(&op.policy_text, Kind::Resource).map_err(|malformed| {
            let reason = format_args!("Invalid repository policy provided: {}", malformed.message());
            error::invalid("PolicyText", reason)
        })?;
        repository.policy = Some(op.policy_text);
        let again = Needs::to("ecr:SetRepositoryPolicy", repository.arn()).given(Some(&repository));
        if op.force != Some(true) && !call.permits(&again) {
            return Err(error::invalid(
                "PolicyText",
                "the policy would keep you from setting another one: use force if that is wanted",
            ));
        }
        call.put_in(&repository.place, &repository)?;
        Ok(api::SetRepositoryPolicyOutput {
            registry_id: repository.registry(),
            repository_name: Some(repository.name),
            policy_text: repository.policy,
        })
    }
}

impl Answers<api::GetRepositoryPolicy> for Ecr {
    fn needs(call: &Call, op: &api::GetRepositoryPolicy) -> Result<Needs> {
        Named::of(call, op.registry_id.as_deref(), &op.repository_name).needs(call)
    }

    fn run(call: &Call, op: api::GetRepositoryPolicy) -> Result<api::GetRepositoryPolicyOutput> {
        let repository = Named::of(call, op.registry_id.as_deref(), &op.repository_name).find(call)?;
        let policy = repository.policy.clone().ok_or_else(|| absent(&repository))?;
        Ok(api::GetRepositoryPolicyOutput {
            registry_id: repository.registry(),
            repository_name: Some(repository.name),
            policy_text: Some(policy),
        })
    }
}

impl Answers<api::DeleteRepositoryPolicy> for Ecr {
    fn needs(call: &Call, op: &api::DeleteRepositoryPolicy) -> Result<Needs> {
        Named::of(call, op.registry_id.as_deref(), &op.repository_name).needs(call)
    }

    fn run(call: &mut Call, op: api::DeleteRepositoryPolicy) -> Result<api::DeleteRepositoryPolicyOutput> {
        let mut repository = Named::of(call, op.registry_id.as_deref(), &op.repository_name).find(call)?;
        let policy = repository.policy.take().ok_or_else(|| absent(&repository))?;
        call.put_in(&repository.place, &repository)?;
        Ok(api::DeleteRepositoryPolicyOutput {
            registry_id: repository.registry(),
            repository_name: Some(repository.name),
            policy_text: Some(policy),
        })
    }
}

fn absent(repository: &Repository) -> ApiError {
    let text = format!(
        "Repository policy does not exist for the repository with name '{}' in the registry with id '{}'",
        repository.name, repository.place.account
    );
    ApiError::new("RepositoryPolicyNotFoundException", text)
}
