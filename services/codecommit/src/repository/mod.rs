//! Repositories: the record, and what finds it.

pub(crate) mod operations;
pub(crate) mod removal;
pub(crate) mod resource;
mod tags;

use std::borrow::Cow;
use std::collections::BTreeMap;

use kernel::{Call, Guarded, Needs, Place, Record, Result, Scope};
use schema::{ApiError, Timestamp};
use serde::{Deserialize, Serialize};

use crate::{api, errors};

/// A repository. Its Git data is in the folder that its id names.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub(crate) struct Repository {
    pub(crate) name: String,
    pub(crate) id: String,
    pub(crate) description: Option<String>,
    /// The branch that `HEAD` names; none before the first push.
    pub(crate) default_branch: Option<String>,
    pub(crate) tags: BTreeMap<String, String>,
    pub(crate) created: Timestamp,
    pub(crate) modified: Timestamp,
}

/// Where the repository of an id is. Names change, ids never do: rows about Git's data and CloudFormation go by them.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub(crate) struct RepositoryId {
    pub(crate) id: String,
    pub(crate) place: Place,
    pub(crate) name: String,
}

impl Record for Repository {
    const KIND: &'static str = "codecommit_repository";

    fn id(&self) -> Cow<'_, str> {
        (&self.name).into()
    }

    fn absent(name: &str) -> ApiError {
        errors::no_repository(name)
    }
}

impl Record for RepositoryId {
    const KIND: &'static str = "codecommit_repository_id";
    const SCOPE: Scope = Scope::Partition;

    fn id(&self) -> Cow<'_, str> {
        (&self.id).into()
    }

    fn absent(id: &str) -> ApiError {
        errors::no_repository(id)
    }
}

impl Guarded for Repository {
    fn tags(&self) -> Option<&BTreeMap<String, String>> {
        Some(&self.tags)
    }
}

/// `arn:aws:codecommit:eu-west-1:111111111111:name`
pub(crate) fn arn(place: &Place, name: &str) -> String {
    place.arn("codecommit", name)
}

/// The operation's action on a repository.
pub(crate) fn needs(call: &Call, name: &str) -> Result<Needs> {
    Ok(Needs::on(arn(call.place(), name)).given(call.get::<Repository>(name)?.as_ref()))
}

/// The operation's action on a repository and a branch in it.
pub(crate) fn needs_branch(call: &Call, name: &str, branch: &str) -> Result<Needs> {
    Ok(needs(call, name)?.when("codecommit:References", format!("refs/heads/{branch}")))
}

impl Repository {
    /// The repository of an id, in the call's place.
    pub(crate) fn by_id(call: &Call, id: &str) -> Result<Option<Repository>> {
        match call.get::<RepositoryId>(id)? {
            Some(known) if known.place == *call.place() => call.get(&known.name),
            _ => Ok(None),
        }
    }

    pub(crate) fn clone_url_http(&self, place: &Place) -> String {
        let host = format_args!("git-codecommit.{}.{}", place.region, place.url_suffix());
        format!("https://{host}/v1/repos/{}", self.name)
    }

    /// AWS's text of it; nothing here listens for SSH.
    pub(crate) fn clone_url_ssh(&self, place: &Place) -> String {
        let host = format_args!("git-codecommit.{}.{}", place.region, place.url_suffix());
        format!("ssh://{host}/v1/repos/{}", self.name)
    }

    fn shown(&self, place: &Place) -> api::RepositoryMetadata {
        api::RepositoryMetadata {
            account_id: Some(place.account.clone()),
            repository_id: Some(self.id.clone()),
            repository_name: Some(self.name.clone()),
            repository_description: self.description.clone(),
            default_branch: self.default_branch.clone(),
            last_modified_date: Some(self.modified),
            creation_date: Some(self.created),
            clone_url_http: Some(self.clone_url_http(place)),
            clone_url_ssh: Some(self.clone_url_ssh(place)),
            arn: Some(arn(place, &self.name)),
            // No key of KMS is behind it: the state folder is what keeps it.
            kms_key_id: None,
        }
    }
}
