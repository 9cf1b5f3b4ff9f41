//! Source: the newest commit of a branch, as a zip in the artifact bucket.
//!
//! AWS's action reads the repository by `UploadArchive`, an action that policies name and no public operation has. So
//! it has no generated types: CodeCommit registers it, and it is called by its name, with `repositoryName` and `commitId`;
//! its body is the zip of the commit's files, without Git's own data.

use kernel::{Body, Effect, Failure, Origin, Outside, Place, Result, Ticket};
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};
use shapes_codecommit as codecommit;
use shapes_s3 as s3;

use super::{Task, Texts, Turn, Under, console};
use crate::action_execution::Revision;
use crate::artifact::Location;
use crate::{api, errors};

/// The operation that gives a commit's files.
const ARCHIVE: (&str, &str) = ("codecommit", "UploadArchive");

/// How many characters of a commit's message are kept as the revision's summary.
const SUMMARY: usize = 2_048;

/// A source whose commit is known and whose files are on their way.
#[derive(Debug, Serialize, Deserialize)]
pub(crate) struct Work {
    pub(super) ticket: Ticket,
}

/// Checks its configuration.
pub(super) fn check(action: &api::ActionDeclaration) -> Result<()> {
    let format = action.configuration.as_ref().and_then(|given| given.get("OutputArtifactFormat"));
    match format.filter(|format| *format != "CODE_ZIP") {
        Some(format) => Err(errors::action(format!(
            "Action {} has OutputArtifactFormat {format}, which is not available in this runtime; it gives CODE_ZIP",
            action.name
        ))),
        None => Ok(()),
    }
}

/// A page of a repository.
pub(super) fn url(place: &Place, repository: &str, page: &str) -> String {
    console(place, "codecommit", format_args!("repository/{repository}/{page}"))
}

pub(super) fn begin(task: &mut Task<'_>) -> Result<Turn> {
    let (repository, branch) = names(task);
    let under = task.under();
    // The branch is looked at whatever commit is taken, so that a missing permission shows at once.
    let get = codecommit::GetBranch {
        repository_name: Some(repository.clone()),
        branch_name: Some(branch.clone()),
    };
    let found = task.call.ask(under.principal(), get)?;
    let newest = found.branch.and_then(|branch| branch.commit_id);
    let Some(commit) = task.execution.overrides.get(&task.row.action).cloned().or(newest) else {
        return Ok(Turn::Done(Err(Failure::new("JobFailed", format!("Branch {branch} has no commit")))));
    };
    let Some(to) = task.output().cloned() else {
        return Err(errors::action("a source action has an output artifact"));
    };
    task.row.external_id = Some(commit.clone());
    let fetch = Fetch { under, repository, commit, to, key: task.encryption_key() };
    let ticket = task.call.effect(task.me, fetch)?;
    Ok(Turn::Wait(super::Work::Source(Work { ticket })))
}

pub(super) fn fetched(task: &mut Task<'_>, outcome: Result<Value, Failure>) -> Result<Turn> {
    let fetched: Fetched = match outcome {
        Ok(value) => serde_json::from_value(value).map_err(kernel::internal)?,
        Err(failure) => return Ok(Turn::Done(Err(task.failure(failure)))),
    };
    let (repository, branch) = names(task);
    let commit = fetched.commit;
    let page = url(task.call.place(), &repository, &format!("commit/{commit}"));
    let variables = [
        ("RepositoryName", repository),
        ("BranchName", branch),
        ("CommitId", commit.clone()),
        ("CommitMessage", fetched.message.clone()),
        ("AuthorDate", fetched.author_date),
        ("CommitterDate", fetched.committer_date),
    ];
    task.row.variables =
        variables.map(|(name, value)| (name.to_owned(), value)).into_iter().collect::<Texts>();
    let summary: String = fetched.message.chars().take(SUMMARY).collect();
    task.row.external_id = Some(commit.clone());
    task.row.external_url = Some(page.clone());
    task.row.summary = Some(summary.clone());
    task.row.revision =
        Some(Revision { id: commit, summary: Some(summary), url: Some(page), created: task.call.now() });
    Ok(Turn::Done(Ok(())))
}

fn names(task: &Task<'_>) -> (String, String) {
    let given = |key: &str| task.given(key).unwrap_or_default().to_owned();
    (given("RepositoryName"), given("BranchName"))
}

/// Puts the files of a commit into the artifact bucket.
#[derive(Serialize, Deserialize)]
pub(crate) struct Fetch {
    under: Under,
    repository: String,
    commit: String,
    to: Location,
    /// The KMS key of the artifact store.
    key: Option<String>,
}

/// What was put there.
#[derive(Serialize, Deserialize)]
pub(crate) struct Fetched {
    commit: String,
    message: String,
    author_date: String,
    committer_date: String,
}

impl Effect for Fetch {
    const KIND: &'static str = "codepipeline_fetch";
    type Output = Fetched;

    async fn perform(self, _: &Ticket, outside: &Outside) -> Result<Fetched> {
        let origin = self.under.origin(outside).await?;
        let get = codecommit::GetCommit {
            repository_name: self.repository.clone(),
            commit_id: self.commit.clone(),
        };
        let (found, _) = outside.stream_from(origin.clone(), get, Body::empty()).await?;
        let commit = found.commit;
        let input = json!({ "repositoryName": self.repository, "commitId": self.commit });
        let (_, archive) = outside.stream_by_name(origin.clone(), ARCHIVE, &input, Body::empty()).await?;
        put(outside, origin, &self.to, self.key, archive).await?;
        let date = |user: Option<codecommit::UserInfo>| user.and_then(|user| user.date).unwrap_or_default();
        Ok(Fetched {
            commit: commit.commit_id.unwrap_or(self.commit),
            message: commit.message.unwrap_or_default(),
            author_date: date(commit.author),
            committer_date: date(commit.committer),
        })
    }
}

/// Puts an artifact into its bucket.
pub(super) async fn put(
    outside: &Outside,
    origin: Origin,
    to: &Location,
    key: Option<String>,
    body: Body,
) -> Result<()> {
    let object = s3::PutObject {
        bucket: to.bucket.clone(),
        key: to.key.clone(),
        content_type: Some("application/zip".to_owned()),
        server_side_encryption: Some("aws:kms".to_owned()).filter(|_| key.is_some()),
        ssekms_key_id: key,
        ..s3::PutObject::default()
    };
    outside.stream_from(origin, object, body).await.map_err(|error| to.refused(error))?;
    Ok(())
}
