//! Making, showing, changing and deleting repositories.

use kernel::{Answers, Call, Ids as _, Needs, Page, Query, Record, Result};
use schema::ApiError;

use super::{Repository, RepositoryId, arn, needs, removal, tags};
use crate::reference::Reference;
use crate::{CodeCommit, api, errors};

/// The key that AWS encrypts repositories under that name none.
const AWS_MANAGED: &str = "alias/aws/codecommit";

impl Answers<api::CreateRepository> for CodeCommit {
    fn needs(call: &Call, op: &api::CreateRepository) -> Result<Needs> {
        let tags = op.tags.iter().flatten().map(|(key, value)| (key.as_str(), value.as_str()));
        Ok(Needs::on(arn(call.place(), &op.repository_name)).tagging(tags))
    }

    fn run(call: &mut Call, op: api::CreateRepository) -> Result<api::CreateRepositoryOutput> {
        let name = free(call, op.repository_name)?;
        if let Some(key) = op.kms_key_id.filter(|key| !key.ends_with(AWS_MANAGED)) {
            let message = format!(
                "repositories are not encrypted under keys of KMS here, so {key} would protect nothing; leave kmsKeyId \
                 out, or say {AWS_MANAGED}"
            );
            return Err(ApiError::new("EncryptionKeyInvalidUsageException", message));
        }
        let tags = op.tags.unwrap_or_default();
        tags::check(&tags)?;
        let repository = Repository {
            id: call.ids().uuid(),
            name,
            description: op.repository_description,
            default_branch: None,
            tags,
            created: call.now(),
            modified: call.now(),
        };
        call.put(&repository)?;
        let place = call.place().clone();
        call.put(&RepositoryId {
            id: repository.id.clone(),
            place: place.clone(),
            name: repository.name.clone(),
        })?;
        Ok(api::CreateRepositoryOutput { repository_metadata: Some(repository.shown(&place)) })
    }
}

impl Answers<api::GetRepository> for CodeCommit {
    fn needs(call: &Call, op: &api::GetRepository) -> Result<Needs> {
        needs(call, &op.repository_name)
    }

    fn run(call: &Call, op: api::GetRepository) -> Result<api::GetRepositoryOutput> {
        let repository: Repository = call.find(&op.repository_name)?;
        Ok(api::GetRepositoryOutput { repository_metadata: Some(repository.shown(call.place())) })
    }
}

impl Answers<api::ListRepositories> for CodeCommit {
    fn needs(_: &Call, _: &api::ListRepositories) -> Result<Needs> {
        Ok(Needs::on("*"))
    }

    fn run(call: &Call, op: api::ListRepositories) -> Result<api::ListRepositoriesOutput> {
        let descending = op.order.as_deref() == Some(api::order_enum::DESCENDING);
        let mut query = Query::all().limit(1_000).after(op.next_token.as_deref());
        if descending {
            query = query.descending();
        }
        let Page { mut items, next } = page::<Repository>(call, &query)?;
        if op.sort_by.as_deref() == Some(api::sort_by_enum::LAST_MODIFIED_DATE) {
            items.sort_by_key(|repository| repository.modified);
            if descending {
                items.reverse();
            }
        }
        let pair = |repository: Repository| api::RepositoryNameIdPair {
            repository_name: Some(repository.name),
            repository_id: Some(repository.id),
        };
        let repositories = Some(items.into_iter().map(pair).collect());
        Ok(api::ListRepositoriesOutput { repositories, next_token: next })
    }
}

impl Answers<api::BatchGetRepositories> for CodeCommit {
    fn needs(call: &Call, op: &api::BatchGetRepositories) -> Result<Needs> {
        op.repository_names.iter().try_fold(Needs::default(), |all, name| Ok(all.and(needs(call, name)?)))
    }

    fn run(call: &Call, op: api::BatchGetRepositories) -> Result<api::BatchGetRepositoriesOutput> {
        let (mut found, mut lost) = (Vec::new(), Vec::new());
        for name in op.repository_names {
            match call.get::<Repository>(&name)? {
                Some(repository) => found.push(repository.shown(call.place())),
                None => lost.push(name),
            }
        }
        Ok(api::BatchGetRepositoriesOutput {
            repositories: Some(found),
            repositories_not_found: Some(lost),
            errors: Some(Vec::new()),
        })
    }
}

impl Answers<api::DeleteRepository> for CodeCommit {
    fn needs(call: &Call, op: &api::DeleteRepository) -> Result<Needs> {
        needs(call, &op.repository_name)
    }

    fn run(call: &mut Call, op: api::DeleteRepository) -> Result<api::DeleteRepositoryOutput> {
        // As AWS does, one that is not there is deleted, and has no id.
        let Some(repository) = call.get::<Repository>(&op.repository_name)? else {
            return Ok(api::DeleteRepositoryOutput { repository_id: None });
        };
        for reference in Reference::all(call, &repository.id)? {
            call.remove::<Reference>(&reference.id())?;
        }
        call.remove::<Repository>(&repository.name)?;
        call.remove::<RepositoryId>(&repository.id)?;
        removal::start(call, &repository)?;
        Ok(api::DeleteRepositoryOutput { repository_id: Some(repository.id) })
    }
}

impl Answers<api::UpdateRepositoryName> for CodeCommit {
    fn needs(call: &Call, op: &api::UpdateRepositoryName) -> Result<Needs> {
        needs(call, &op.old_name)
    }

    fn run(call: &mut Call, op: api::UpdateRepositoryName) -> Result<api::UpdateRepositoryNameOutput> {
        let mut repository: Repository = call.find(&op.old_name)?;
        repository.name = free(call, op.new_name)?;
        repository.modified = call.now();
        call.remove::<Repository>(&op.old_name)?;
        call.put(&repository)?;
        let place = call.place().clone();
        call.put(&RepositoryId { id: repository.id, place, name: repository.name })?;
        Ok(api::UpdateRepositoryNameOutput {})
    }
}

impl Answers<api::UpdateRepositoryDescription> for CodeCommit {
    fn needs(call: &Call, op: &api::UpdateRepositoryDescription) -> Result<Needs> {
        needs(call, &op.repository_name)
    }

    fn run(
        call: &mut Call,
        op: api::UpdateRepositoryDescription,
    ) -> Result<api::UpdateRepositoryDescriptionOutput> {
        let mut repository: Repository = call.find(&op.repository_name)?;
        repository.description = op.repository_description;
        repository.modified = call.now();
        call.put(&repository)?;
        Ok(api::UpdateRepositoryDescriptionOutput {})
    }
}

/// The name, if nobody has it and it is none that clone URLs would misread.
fn free(call: &Call, name: String) -> Result<String> {
    if name.strip_suffix(".git").is_some() {
        let message = format!("{name:?} ends with .git, which no repository's name may");
        return Err(ApiError::new("InvalidRepositoryNameException", message));
    }
    match call.get::<Repository>(&name)? {
        Some(_) => Err(errors::repository_exists(&name)),
        None => Ok(name),
    }
}

/// A page, with the service's own error for a foreign token.
pub(crate) fn page<R: Record>(call: &Call, query: &Query<'_>) -> Result<Page<R>> {
    call.page(query, |_| Ok(true)).map_err(|error| match &*error.code {
        "InvalidNextToken" => ApiError::new("InvalidContinuationTokenException", error.message),
        _ => error,
    })
}
