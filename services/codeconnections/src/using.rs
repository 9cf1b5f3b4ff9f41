//! The use of a connection: the newest commit of a branch, and the files of one.

use kernel::{Body, Call, GitCommand, GitOutput, Needs, Result, Streaming, Streams, internal};
use schema::{ApiError, Member, Operation, OperationFacts, Read, Schema, ServiceFacts, Text, Type, empty};

use crate::CodeConnections;
use crate::connection::Connection;
use crate::mapping::Mapping;

/// A branch's newest commit; with `archive`, also its files, or those of `commit_id`, as a zip file in the answer's body.
#[derive(Clone, Default, PartialEq)]
pub(crate) struct UseConnection {
    pub(crate) connection_arn: String,
    /// `owner/name`
    pub(crate) full_repository_id: String,
    pub(crate) branch_name: String,
    pub(crate) commit_id: Option<String>,
    pub(crate) archive: Option<bool>,
}

/// What it answers, beside the stream.
#[derive(Clone, Default, PartialEq)]
pub(crate) struct UseConnectionOutput {
    pub(crate) commit_id: Option<String>,
    pub(crate) message: Option<String>,
    pub(crate) author_date: Option<String>,
}

static INPUT: Schema = Schema {
    name: "UseConnection",
    members: &[
        Member::new("connectionArn", Type::Text(Text::FREE)).required(),
        Member::new("fullRepositoryId", Type::Text(Text::FREE)).required(),
        Member::new("branchName", Type::Text(Text::FREE)).required(),
        Member::new("commitId", Type::Text(Text::FREE)),
        Member::new("archive", Type::Boolean),
    ],
};
static OUTPUT: Schema = Schema {
    name: "UseConnectionOutput",
    members: &[
        Member::new("commitId", Type::Text(Text::FREE)),
        Member::new("message", Type::Text(Text::FREE)),
        Member::new("authorDate", Type::Text(Text::FREE)),
    ],
};
static FACTS: OperationFacts = OperationFacts {
    service: "codeconnections",
    name: "UseConnection",
    method: "POST",
    uri: "/",
    status: 200,
    writes: false,
    anonymous: false,
    result_wrapper: "",
    streams_in: false,
    streams_out: true,
    input: &INPUT,
    output: &OUTPUT,
    new_input: empty::<UseConnection>,
    new_output: empty::<UseConnectionOutput>,
};

schema::shape!(UseConnection = INPUT {
    0 connection_arn, 1 full_repository_id, 2 branch_name, 3 commit_id, 4 archive
});
schema::shape!(UseConnectionOutput = OUTPUT { 0 commit_id, 1 message, 2 author_date });

impl Operation for UseConnection {
    const FACTS: &'static OperationFacts = &FACTS;
    const API: &'static ServiceFacts = &shapes_codeconnections::SERVICE;
    type Mode = Read;
    type Output = UseConnectionOutput;
}

/// How much a list of references, or a commit's own text, may be.
const MOST: usize = 1 << 20;

/// A transfer that is slower than 1000 bytes a second for so many seconds is given up.
const PATIENCE: [&str; 4] = ["-c", "http.lowSpeedLimit=1000", "-c", "http.lowSpeedTime=30"];

impl Streams<UseConnection> for CodeConnections {
    const ALSO: &'static [&'static str] = &["codestar-connections:UseConnection"];

    fn needs(call: &Call, op: &UseConnection) -> Result<Needs> {
        let arn = &op.connection_arn;
        let needs = match arn.split(':').nth(2) {
            Some("codestar-connections") => Needs::to("codestar-connections:UseConnection", arn),
            _ => Needs::on(arn),
        };
        let needs = match arn.split(':').nth(4) {
            Some(account) => needs.owned_by(account),
            None => needs,
        };
        let needs = needs
            .when("codeconnections:FullRepositoryId", &op.full_repository_id)
            .when("codeconnections:BranchName", &op.branch_name)
            .when("codeconnections:ProviderPermissionsRequired", "read_only");
        Ok(needs.given(Connection::by_arn(call, arn)?.as_ref()))
    }

    async fn stream(_: Body, with: Streaming<UseConnection>) -> Result<(UseConnectionOutput, Body)> {
        let mapping = with.look(|call, op| call.get::<Mapping>(&op.connection_arn)).await?;
        let op = with.op();
        let mapping = mapping.ok_or_else(|| unmapped(&op.connection_arn))?;
        if !is_repository(&op.full_repository_id) {
            let text = format!("{} is not owner/name of a repository", op.full_repository_id);
            return Err(ApiError::new("InvalidInputException", text));
        }
        let from = mapping.of(&op.full_repository_id);
        let mirror = Mirror { git: with.outside().git()?, id: mirror_id(op), from };
        let newest = mirror.newest(&op.branch_name).await?;
        if op.archive != Some(true) {
            return Ok((
                UseConnectionOutput { commit_id: Some(newest), ..UseConnectionOutput::default() },
                Body::empty(),
            ));
        }
        // Two fetches at once would be in each other's way.
        let _held = mirror.git.hold(&mirror.id).await;
        let newest = mirror.fetched(&op.branch_name).await?;
        let commit = op.commit_id.clone().unwrap_or(newest);
        // Git takes what begins otherwise for a name, or for an option.
        if !commit.chars().all(|c| c.is_ascii_hexdigit()) {
            return Err(mirror.no_commit(&commit));
        }
        let (message, author_date) = mirror.told(&commit).await?;
        let archive = GitCommand::new(&mirror.id, ["archive", "--format=zip", commit.as_str()]);
        let body = mirror.git.stream(archive, Body::empty()).await?;
        let output = UseConnectionOutput {
            commit_id: Some(commit),
            message: Some(message),
            author_date: Some(author_date),
        };
        Ok((output, body))
    }
}

/// A repository elsewhere, and the one here that it is fetched into.
struct Mirror {
    git: std::sync::Arc<dyn kernel::Git>,
    id: String,
    /// What is fetched from.
    from: String,
}

impl Mirror {
    async fn run(&self, arguments: &[&str]) -> Result<GitOutput> {
        let arguments = PATIENCE.iter().chain(arguments).copied();
        self.git.run(GitCommand::new(&self.id, arguments), Body::empty(), MOST).await
    }

    /// The newest commit of a branch, without its files.
    async fn newest(&self, branch: &str) -> Result<String> {
        let reference = format!("refs/heads/{branch}");
        let said = self.run(&["ls-remote", "--", &self.from, &reference]).await?;
        if !said.ok() {
            return Err(self.unreachable(&said));
        }
        let listed = String::from_utf8_lossy(&said.stdout).into_owned();
        let commit =
            listed.lines().find_map(|line| line.split_once('\t').filter(|(_, name)| *name == reference));
        let absent =
            || ApiError::new("ResourceNotFoundException", format!("{} has no branch {branch}", self.from));
        commit.map(|(commit, _)| commit.to_owned()).ok_or_else(absent)
    }

    /// Fetches a branch; its newest commit.
    async fn fetched(&self, branch: &str) -> Result<String> {
        let reference = format!("refs/heads/{branch}");
        let both = format!("+{reference}:{reference}");
        let said = self.run(&["fetch", "--quiet", "--no-tags", "--", &self.from, &both]).await?;
        if !said.ok() {
            return Err(self.unreachable(&said));
        }
        let said = self.run(&["rev-parse", "--verify", &reference]).await?;
        if !said.ok() {
            return Err(internal(format_args!("git rev-parse {reference}: {}", said.stderr)));
        }
        Ok(String::from_utf8_lossy(&said.stdout).trim().to_owned())
    }

    /// What a commit says, and when it was written.
    async fn told(&self, commit: &str) -> Result<(String, String)> {
        let said = self.run(&["log", "-1", "--format=%aI%n%B", commit, "--"]).await?;
        if !said.ok() {
            return Err(self.no_commit(commit));
        }
        let text = String::from_utf8_lossy(&said.stdout).into_owned();
        let (date, message) = text.split_once('\n').unwrap_or_default();
        Ok((message.trim_end().to_owned(), date.to_owned()))
    }

    fn no_commit(&self, commit: &str) -> ApiError {
        let text = format!("{} has no commit {commit} on this branch", self.from);
        ApiError::new("ResourceNotFoundException", text)
    }

    fn unreachable(&self, said: &GitOutput) -> ApiError {
        let text = format!("{} cannot be fetched from: {}", self.from, said.stderr.trim());
        ApiError::new("ConnectionUnavailableException", text)
    }
}

/// Whether a text is `owner/name`, or longer, and leads nowhere else where it is put into a path.
fn is_repository(text: &str) -> bool {
    let fits = |c: char| c.is_ascii_alphanumeric() || matches!(c, '-' | '_' | '.');
    let is_part = |part: &str| !matches!(part, "" | "." | "..") && part.chars().all(fits);
    text.contains('/') && text.split('/').all(is_part)
}

/// The id of the repository here.
fn mirror_id(op: &UseConnection) -> String {
    let connection = op.connection_arn.rsplit('/').next().unwrap_or_default();
    let word = |c: char| if c.is_ascii_alphanumeric() { c } else { '-' };
    format!("connection-{connection}-{}", op.full_repository_id).chars().map(word).collect()
}

fn unmapped(arn: &str) -> ApiError {
    let text = format!(
        "the connection {arn} leads nowhere here: say where with `formwork connection map {arn} URL_OR_PATH`"
    );
    ApiError::new("ConnectionUnavailableException", text)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_repository_leads_nowhere_but_below_its_source() {
        for good in ["team/code", "group/sub-group/code.js"] {
            assert!(is_repository(good), "{good}");
        }
        for bad in
            ["code", "/code", "team/", "../code", "team/../../root", "team/co de", "team/--upload-pack=x;y"]
        {
            assert!(!is_repository(bad), "{bad}");
        }
    }
}
