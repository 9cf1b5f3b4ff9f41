//! `DeleteRepository`.

use kernel::{Answers, Call, Needs, Result};
use shapes_ecr as api;

use super::Repository;
use crate::Ecr;
use crate::named::Named;

impl Answers<api::DeleteRepository> for Ecr {
    fn needs(call: &Call, op: &api::DeleteRepository) -> Result<Needs> {
        Named::of(call, op.registry_id.as_deref(), &op.repository_name).needs(call)
    }

    /// With `force` or without: a repository that holds no images may go.
    fn run(call: &mut Call, op: api::DeleteRepository) -> Result<api::DeleteRepositoryOutput> {
        let repository = Named::of(call, op.registry_id.as_deref(), &op.repository_name).find(call)?;
        call.remove_in::<Repository>(&repository.place, &repository.name)?;
        Ok(api::DeleteRepositoryOutput { repository: Some(repository.shown()) })
    }
}
