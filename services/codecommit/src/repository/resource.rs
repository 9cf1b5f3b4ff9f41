//! `AWS::CodeCommit::Repository`.

use kernel::{At, Attributes, Call, Made, Props, Resource, Result, Retagged, input};
use schema::ApiError;
use serde_json::Value;

use super::{Repository, RepositoryId, arn};
use crate::api;
use crate::seed::{Seed, Source};

/// `AWS::CodeCommit::Repository`. Its physical id is the repository's id: a name can change.
pub(crate) struct RepositoryResource;

impl Resource for RepositoryResource {
    const TYPE: &'static str = "AWS::CodeCommit::Repository";
    // Triggers would call functions and topics on every push: nothing here does.
    const PROPERTIES: &'static [&'static str] =
        &["RepositoryName", "RepositoryDescription", "Tags", "KmsKeyId", "Code"];
    const REQUIRED: &'static [&'static str] = &["RepositoryName"];

    fn create(call: &mut Call, at: &At, new: &Props) -> Result<Made> {
        let source = new.get("Code").map(Source::read).transpose()?;
        let op =
            api::CreateRepository { tags: Some(at.tags_of(new)), ..input(&without(new, &["Tags", "Code"]))? };
        let made = call.invoke(at.principal(), op)?.repository_metadata.unwrap_or_default();
        let id = made.repository_id.unwrap_or_default();
        let Some(source) = source else { return Ok(Made::Now(id)) };
        let seed = Seed { repository: id.clone(), place: call.place().clone(), at: at.clone(), source };
        let ticket = call.effect(&at.me, seed)?;
        Ok(Made::Later { id: Some(id), ticket })
    }

    /// `Code` is what a repository starts from: a change of it changes nothing, as on AWS.
    fn update(call: &mut Call, at: &At, id: &str, old: &Props, new: &Props) -> Result<Made> {
        let mut name = name_of(call, id)?;
        if new.get("KmsKeyId") != old.get("KmsKeyId") {
            let message = "repositories are not encrypted under keys of KMS here: KmsKeyId cannot change";
            return Err(ApiError::new("InvalidRequest", message));
        }
        let wanted = text(new, "RepositoryName")?.unwrap_or_default();
        if wanted != name {
            let op = api::UpdateRepositoryName { old_name: name, new_name: wanted.clone() };
            call.invoke(at.principal(), op)?;
            name = wanted;
        }
        let description = text(new, "RepositoryDescription")?;
        if description != text(old, "RepositoryDescription")? {
            let op = api::UpdateRepositoryDescription {
                repository_name: name.clone(),
                repository_description: Some(description.unwrap_or_default()),
            };
            call.invoke(at.principal(), op)?;
        }
        retag(call, at, &name, at.retagged(old, new))?;
        Ok(Made::Now(id.to_owned()))
    }

    fn delete(call: &mut Call, at: &At, id: &str, _: &Props) -> Result<Made> {
        if let Some(known) = call.get::<RepositoryId>(id)? {
            call.invoke(at.principal(), api::DeleteRepository { repository_name: known.name })?;
        }
        Ok(Made::Now(id.to_owned()))
    }

    fn attributes(call: &Call, _: &At, id: &str, _: &Props) -> Result<Attributes> {
        let repository: Repository = call.find(&name_of(call, id)?)?;
        let place = call.place();
        let values = [
            ("Arn", arn(place, &repository.name)),
            ("CloneUrlHttp", repository.clone_url_http(place)),
            ("CloneUrlSsh", repository.clone_url_ssh(place)),
            ("Name", repository.name),
        ];
        Ok(values.map(|(name, value)| (name.to_owned(), Value::String(value))).into())
    }
}

fn name_of(call: &Call, id: &str) -> Result<String> {
    Ok(call.find::<RepositoryId>(id)?.name)
}

/// Adds the tags that are new or changed, and takes those away that are gone.
fn retag(call: &mut Call, at: &At, name: &str, tags: Retagged) -> Result<()> {
    let resource_arn = arn(call.place(), name);
    if !tags.gone.is_empty() {
        let op = api::UntagResource { resource_arn: resource_arn.clone(), tag_keys: tags.gone };
        call.invoke(at.principal(), op)?;
    }
    if !tags.added.is_empty() {
        call.invoke(at.principal(), api::TagResource { resource_arn, tags: tags.added })?;
    }
    Ok(())
}

fn text(props: &Props, name: &str) -> Result<Option<String>> {
    match props.get(name) {
        None => Ok(None),
        Some(Value::String(text)) => Ok(Some(text.clone())),
        Some(_) => Err(ApiError::new("InvalidRequest", format!("{name} is not a text"))),
    }
}

fn without(props: &Props, names: &[&str]) -> Props {
    props
        .iter()
        .filter(|(name, _)| !names.contains(&name.as_str()))
        .map(|(n, v)| (n.clone(), v.clone()))
        .collect()
}
