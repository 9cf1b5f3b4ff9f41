//! Source: the newest commit of a branch behind a connection, as a zip in the artifact bucket.
//!
//! What leads there, CodeConnections knows: it is asked by the action that policies name, `UseConnection`, of which AWS shows no
//! operation, with `connectionArn`, `fullRepositoryId`, `branchName`, and `commitId` and `archive` where files are wanted.

use kernel::{Body, Effect, Failure, Outside, Result, Ticket};
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};

use super::codecommit::{Work, put};
use super::{Task, Texts, Turn, Under};
use crate::action_execution::Revision;
use crate::artifact::Location;
use crate::pipeline::watch;
use crate::{api, errors};

/// The provider of such actions.
pub(crate) const PROVIDER: &str = "CodeStarSourceConnection";

/// The operation that gives a branch's newest commit, and a commit's files.
const USE: (&str, &str) = ("codeconnections", "UseConnection");

/// How many characters of a commit's message are kept as the revision's summary.
const SUMMARY: usize = 2_048;

/// A branch behind a connection.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Branch {
    connection: String,
    repository: String,
    branch: String,
}

impl Branch {
    /// The branch that an action's configuration names.
    pub(crate) fn of<'a>(given: impl Fn(&str) -> Option<&'a str>) -> Self {
        let given = |key: &str| given(key).unwrap_or_default().to_owned();
        Branch {
            connection: given("ConnectionArn"),
            repository: given("FullRepositoryId"),
            branch: given("BranchName"),
        }
    }
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

pub(super) fn begin(task: &mut Task<'_>) -> Result<Turn> {
    let branch = Branch::of(|key| task.given(key));
    let commit = task.execution.overrides.get(&task.row.action).cloned();
    let Some(to) = task.output().cloned() else {
        return Err(errors::action("a source action has an output artifact"));
    };
    let fetch = Fetch { under: task.under(), branch, commit, to, key: task.encryption_key() };
    let ticket = task.call.effect(task.me, fetch)?;
    Ok(Turn::Wait(super::Work::Connection(Work { ticket })))
}

pub(super) fn fetched(task: &mut Task<'_>, outcome: Result<Value, Failure>) -> Result<Turn> {
    let Fetched { commit, message, author_date } = match outcome {
        Ok(value) => serde_json::from_value(value).map_err(kernel::internal)?,
        Err(failure) => return Ok(Turn::Done(Err(task.failure(failure)))),
    };
    let at = Branch::of(|key| task.given(key));
    if !task.execution.overrides.contains_key(&task.row.action) {
        let (pipeline, action) = (task.execution.pipeline.clone(), task.row.action.clone());
        watch::taken(task.call, &pipeline, &action, at.clone(), &commit)?;
    }
    let Branch { connection, repository, branch } = at;
    let variables = [
        ("AuthorDate", author_date),
        ("BranchName", branch),
        ("CommitId", commit.clone()),
        ("CommitMessage", message.clone()),
        ("ConnectionArn", connection),
        ("FullRepositoryName", repository),
    ];
    task.row.variables =
        variables.map(|(name, value)| (name.to_owned(), value)).into_iter().collect::<Texts>();
    let summary: String = message.chars().take(SUMMARY).collect();
    task.row.external_id = Some(commit.clone());
    task.row.summary = Some(summary.clone());
    task.row.revision =
        Some(Revision { id: commit, summary: Some(summary), url: None, created: task.call.now() });
    Ok(Turn::Done(Ok(())))
}

/// Puts the files of a commit into the artifact bucket.
#[derive(Serialize, Deserialize)]
pub(crate) struct Fetch {
    under: Under,
    branch: Branch,
    /// The commit; the newest one unless it is said.
    commit: Option<String>,
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
}

impl Effect for Fetch {
    const KIND: &'static str = "codepipeline_fetch_by_connection";
    type Output = Fetched;

    async fn perform(self, _: &Ticket, outside: &Outside) -> Result<Fetched> {
        let origin = self.under.origin(outside).await?;
        let mut input = asked(&self.branch);
        input["archive"] = json!(true);
        if let Some(commit) = &self.commit {
            input["commitId"] = json!(commit);
        }
        let (found, archive) = outside.stream_by_name(origin.clone(), USE, &input, Body::empty()).await?;
        let found = schema::json::encode(&*found);
        put(outside, origin, &self.to, self.key, archive).await?;
        let text = |name: &str| found[name].as_str().unwrap_or_default().to_owned();
        Ok(Fetched { commit: text("commitId"), message: text("message"), author_date: text("authorDate") })
    }
}

/// Looks for the newest commit of a branch.
#[derive(Serialize, Deserialize)]
pub(crate) struct Look {
    pub(crate) under: Under,
    pub(crate) branch: Branch,
}

impl Effect for Look {
    const KIND: &'static str = "codepipeline_look_by_connection";
    type Output = String;

    async fn perform(self, _: &Ticket, outside: &Outside) -> Result<String> {
        let origin = self.under.origin(outside).await?;
        let (found, _) = outside.stream_by_name(origin, USE, &asked(&self.branch), Body::empty()).await?;
        let found = schema::json::encode(&*found);
        Ok(found["commitId"].as_str().unwrap_or_default().to_owned())
    }
}

fn asked(Branch { connection, repository, branch }: &Branch) -> Value {
    json!({ "connectionArn": connection, "fullRepositoryId": repository, "branchName": branch })
}
