//! `CreateRepository`.

use std::collections::BTreeMap;

use kernel::{Answers, Call, Needs, Result};
use shapes_ecr as api;

use super::{Encryption, Repository, settings, tags};
use crate::named::Named;
use crate::{Ecr, error};

impl Answers<api::CreateRepository> for Ecr {
    const ALSO: &'static [&'static str] = &["ecr:TagResource"];

    fn needs(call: &Call, op: &api::CreateRepository) -> Result<Needs> {
        let named = Named::of(call, op.registry_id.as_deref(), &op.repository_name);
        let tags = || tags::pairs(op.tags.iter().flatten());
        let create = Needs::on(named.arn()).owned_by(&named.place.account).tagging(tags());
        Ok(if tags().next().is_none() {
            create
        } else {
            let tag = Needs::to("ecr:TagResource", named.arn());
            create.and(tag.owned_by(&named.place.account).tagging(tags()))
        })
    }

    fn run(call: &mut Call, op: api::CreateRepository) -> Result<api::CreateRepositoryOutput> {
        let named = Named::of(call, op.registry_id.as_deref(), &op.repository_name);
        if named.place.account != call.account() {
            return Err(error::invalid(
                "registryId",
                "repositories are made in the caller's own registry only",
            ));
        }
        if call.get::<Repository>(&named.name)?.is_some() {
            return Err(error::repository_exists(&named.name, call.account()));
        }
        let mut repository = Repository {
            name: named.name,
            place: named.place,
            created: call.now(),
            mutability: settings::mutability(
                op.image_tag_mutability,
                op.image_tag_mutability_exclusion_filters,
            )?,
            scan_on_push: settings::scan_on_push(op.image_scanning_configuration),
            encryption: Encryption::of(call, op.encryption_configuration)?,
            policy: None,
            lifecycle: None,
            tags: BTreeMap::new(),
        };
        tags::add(&mut repository, op.tags.unwrap_or_default())?;
        call.put(&repository)?;
        Ok(api::CreateRepositoryOutput { repository: Some(repository.shown()) })
    }
}
