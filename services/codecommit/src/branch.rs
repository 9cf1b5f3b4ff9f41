//! Branches.

use kernel::{Answers, Body, Call, Needs, Query, Result, Streaming, Streams};

use crate::plumbing::Bare;
use crate::reference::Reference;
use crate::reference::push::Push;
use crate::repository::operations::page;
use crate::repository::{Repository, needs, needs_branch};
use crate::{CodeCommit, api, errors};
use schema::ApiError;

impl Answers<api::GetBranch> for CodeCommit {
    fn needs(call: &Call, op: &api::GetBranch) -> Result<Needs> {
        needs(call, op.repository_name.as_deref().unwrap_or_default())
    }

    fn run(call: &Call, op: api::GetBranch) -> Result<api::GetBranchOutput> {
        let given = |value: Option<String>, code, what| value.ok_or_else(|| errors::required(code, what));
        let name = given(op.repository_name, "RepositoryNameRequiredException", "repositoryName")?;
        let branch = given(op.branch_name, "BranchNameRequiredException", "branchName")?;
        let repository: Repository = call.find(&name)?;
        let found =
            Reference::branch(call, &repository.id, &branch)?.ok_or_else(|| errors::no_branch(&branch))?;
        Ok(api::GetBranchOutput { branch: Some(info(branch, found.commit)) })
    }
}

impl Answers<api::ListBranches> for CodeCommit {
    fn needs(call: &Call, op: &api::ListBranches) -> Result<Needs> {
        needs(call, &op.repository_name)
    }

    fn run(call: &Call, op: api::ListBranches) -> Result<api::ListBranchesOutput> {
        let repository: Repository = call.find(&op.repository_name)?;
        let prefix = format!("{}/refs/heads/", repository.id);
        let query = Query::all().prefix(&prefix).limit(1_000).after(op.next_token.as_deref());
        let found = page::<Reference>(call, &query)?;
        let branches = found.items.iter().filter_map(|found| Some(found.as_branch()?.to_owned())).collect();
        Ok(api::ListBranchesOutput { branches: Some(branches), next_token: found.next })
    }
}

/// `HEAD` follows at the next pull or push.
impl Answers<api::UpdateDefaultBranch> for CodeCommit {
    fn needs(call: &Call, op: &api::UpdateDefaultBranch) -> Result<Needs> {
        needs(call, &op.repository_name)
    }

    fn run(call: &mut Call, op: api::UpdateDefaultBranch) -> Result<api::UpdateDefaultBranchOutput> {
        let mut repository: Repository = call.find(&op.repository_name)?;
        if Reference::branch(call, &repository.id, &op.default_branch_name)?.is_none() {
            return Err(errors::no_branch(&op.default_branch_name));
        }
        repository.default_branch = Some(op.default_branch_name);
        repository.modified = call.now();
        call.put(&repository)?;
        Ok(api::UpdateDefaultBranchOutput {})
    }
}

impl Streams<api::CreateBranch> for CodeCommit {
    fn needs(call: &Call, op: &api::CreateBranch) -> Result<Needs> {
        needs_branch(call, &op.repository_name, &op.branch_name)
    }

    async fn stream(_: Body, with: Streaming<api::CreateBranch>) -> Result<(api::CreateBranchOutput, Body)> {
        let kernel = with.outside().kernel()?;
        let work = async move {
            let push = with.finish(|call, op| {
                let repository: Repository = call.find(&op.repository_name)?;
                match Reference::branch(call, &repository.id, &op.branch_name)? {
                    Some(_) => Err(errors::branch_exists(&op.branch_name)),
                    None => Push::announce(call, &repository, vec![format!("refs/heads/{}", op.branch_name)]),
                }
            });
            let push = push.await?;
            let kernel = with.outside().kernel()?;
            let bare = Bare::new(with.outside().git()?, &push.repository);
            let made = make(&bare, with.op()).await;
            push.settle(&kernel).await?;
            made
        };
        kernel.outside().to_the_end(work).await?;
        Ok((api::CreateBranchOutput {}, Body::empty()))
    }
}

async fn make(bare: &Bare, op: &api::CreateBranch) -> Result<()> {
    bare.check_branch(&op.branch_name).await?;
    let commit = bare.commit(&op.commit_id).await?.ok_or_else(|| errors::no_commit(&op.commit_id))?;
    if bare.create_branch(&op.branch_name, &commit).await? {
        return Ok(());
    }
    // Somebody was faster, or the name is below another branch's.
    Err(errors::branch_exists(&op.branch_name))
}

impl Streams<api::DeleteBranch> for CodeCommit {
    fn needs(call: &Call, op: &api::DeleteBranch) -> Result<Needs> {
        needs_branch(call, &op.repository_name, &op.branch_name)
    }

    async fn stream(_: Body, with: Streaming<api::DeleteBranch>) -> Result<(api::DeleteBranchOutput, Body)> {
        let kernel = with.outside().kernel()?;
        let work = async move {
            let announced = with.finish(|call, op| {
                let repository: Repository = call.find(&op.repository_name)?;
                if repository.default_branch.as_ref() == Some(&op.branch_name) {
                    let message =
                        format!("{} is the default branch, which cannot be deleted", op.branch_name);
                    return Err(ApiError::new("DefaultBranchCannotBeDeletedException", message));
                }
                let Some(branch) = Reference::branch(call, &repository.id, &op.branch_name)? else {
                    return Ok(None);
                };
                let push = Push::announce(call, &repository, vec![branch.name.clone()])?;
                Ok(Some((push, branch)))
            });
            // As AWS does, one that is not there is deleted.
            let Some((push, branch)) = announced.await? else { return Ok(None) };
            let kernel = with.outside().kernel()?;
            let deleted = Bare::new(with.outside().git()?, &push.repository).delete(&branch).await;
            push.settle(&kernel).await?;
            deleted?;
            Ok(Some(info(with.op().branch_name.clone(), branch.commit)))
        };
        let deleted_branch = kernel.outside().to_the_end(work).await?;
        Ok((api::DeleteBranchOutput { deleted_branch }, Body::empty()))
    }
}

fn info(branch: String, commit: String) -> api::BranchInfo {
    api::BranchInfo { branch_name: Some(branch), commit_id: Some(commit) }
}
