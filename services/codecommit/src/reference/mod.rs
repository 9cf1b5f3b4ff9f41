//! References as they were last seen, and what their changes tell: Git's refs are the truth, and these rows follow.

pub(crate) mod push;

use std::borrow::Cow;
use std::collections::BTreeMap;

use kernel::{Call, Query, Record, Result};
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};

pub use push::recover;

use crate::repository::{self, Repository};
use push::Push;

/// A branch or a tag, as it was last seen.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Reference {
    /// The id of the repository.
    pub(crate) repository: String,
    /// The whole name: `refs/heads/main`.
    pub(crate) name: String,
    /// The id of the object that it names: a commit, or an annotated tag.
    pub(crate) object: String,
    /// The id of the commit.
    pub(crate) commit: String,
}

impl Record for Reference {
    const KIND: &'static str = "codecommit_reference";

    fn id(&self) -> Cow<'_, str> {
        key(&self.repository, &self.name).into()
    }
}

fn key(repository: &str, name: &str) -> String {
    format!("{repository}/{name}")
}

impl Reference {
    /// All of a repository, by name.
    pub(crate) fn all(call: &Call, repository: &str) -> Result<Vec<Reference>> {
        call.every(&Query::all().prefix(&key(repository, "")))
    }

    /// A branch of a repository.
    pub(crate) fn branch(call: &Call, repository: &str, branch: &str) -> Result<Option<Reference>> {
        call.get(&key(repository, &format!("refs/heads/{branch}")))
    }

    /// The branch that it is, if it is one.
    pub(crate) fn as_branch(&self) -> Option<&str> {
        self.name.strip_prefix("refs/heads/")
    }
}

/// What happened to a reference.
enum Change {
    Created(Reference),
    Updated { old: Reference, new: Reference },
    Deleted(Reference),
}

impl Change {
    /// From a reference that was seen to the one that is.
    fn between(old: Option<Reference>, new: Option<Reference>) -> Option<Change> {
        match (old, new) {
            (None, Some(new)) => Some(Change::Created(new)),
            (Some(old), None) => Some(Change::Deleted(old)),
            (Some(old), Some(new)) if old.object != new.object => Some(Change::Updated { old, new }),
            _ => None,
        }
    }

    fn reference(&self) -> &Reference {
        match self {
            Change::Created(reference) | Change::Deleted(reference) => reference,
            Change::Updated { new, .. } => new,
        }
    }

    fn event(&self) -> (&'static str, Option<&str>, Option<&str>) {
        match self {
            Change::Created(new) => ("referenceCreated", Some(&new.commit), None),
            Change::Updated { old, new } => ("referenceUpdated", Some(&new.commit), Some(&old.commit)),
            Change::Deleted(old) => ("referenceDeleted", None, Some(&old.commit)),
        }
    }
}

/// Records what Git's references are now, and publishes an event for each that is another one than was last seen, by
/// whoever announced it: first of all by `own`, the push that ends here. The repository may be gone: then there is
/// nothing to tell.
fn record(call: &mut Call, id: &str, now: Vec<Reference>, own: Option<&str>) -> Result<()> {
    let mut pushes = push::every(call, id)?;
    pushes.sort_by_key(|push| Some(push.id.as_str()) != own);
    let Some(mut repository) = Repository::by_id(call, id)? else { return Ok(()) };
    let mut sides: BTreeMap<String, (Option<Reference>, Option<Reference>)> = BTreeMap::new();
    for old in Reference::all(call, id)? {
        let name = old.name.clone();
        sides.entry(name).or_default().0 = Some(old);
    }
    for new in now {
        let name = new.name.clone();
        sides.entry(name).or_default().1 = Some(new);
    }
    let first = first_branch(&sides, &pushes);
    let changes: Vec<Change> =
        sides.into_values().filter_map(|(old, new)| Change::between(old, new)).collect();
    if changes.is_empty() {
        return Ok(());
    }
    repository.modified = call.now();
    repository.default_branch = repository.default_branch.or(first);
    call.put(&repository)?;
    for change in &changes {
        match change {
            Change::Deleted(old) => drop(call.remove::<Reference>(&old.id())?),
            Change::Created(new) | Change::Updated { new, .. } => call.put(new)?,
        }
        publish(call, &repository, change, &pushes)?;
    }
    Ok(())
}

/// The branch that was pushed first: in the order of the push, where one brings several.
fn first_branch(
    sides: &BTreeMap<String, (Option<Reference>, Option<Reference>)>,
    pushes: &[Push],
) -> Option<String> {
    let is_there = |name: &&String| sides.get(*name).is_some_and(|(_, new)| new.is_some());
    let in_order = pushes.iter().flat_map(|push| &push.references);
    in_order
        .chain(sides.keys())
        .filter(is_there)
        .find_map(|name| name.strip_prefix("refs/heads/"))
        .map(str::to_owned)
}

fn publish(call: &mut Call, repository: &Repository, change: &Change, pushes: &[Push]) -> Result<()> {
    let name = &change.reference().name;
    let known = [("branch", "refs/heads/"), ("tag", "refs/tags/")];
    let Some((kind, short)) =
        known.iter().find_map(|(kind, prefix)| Some((*kind, name.strip_prefix(prefix)?)))
    else {
        return Ok(());
    };
    let author = pushes.iter().find(|push| push.references.contains(name)).map(|push| push.caller.as_str());
    let (event, commit, old) = change.event();
    let members = [
        // Absent where somebody changed the folder by hand: nobody called.
        ("callerUserArn", author),
        ("commitId", commit),
        ("event", Some(event)),
        ("oldCommitId", old),
        ("referenceFullName", Some(name)),
        ("referenceName", Some(short)),
        ("referenceType", Some(kind)),
        ("repositoryId", Some(&repository.id)),
        ("repositoryName", Some(&repository.name)),
    ];
    let detail: Map<String, Value> = members
        .into_iter()
        .filter_map(|(name, value)| Some((name.to_owned(), Value::String(value?.to_owned()))))
        .collect();
    let arn = repository::arn(call.place(), &repository.name);
    call.publish("aws.codecommit", "CodeCommit Repository State Change", vec![arn], Value::Object(detail))
}
