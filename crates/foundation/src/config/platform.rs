//! `[platform]`: the platform's own pipeline, in governance, and what its things are called.

use template::Problem;

use super::accounts::{WORD, is_word};
use super::read::{Reader, Section};
use super::sections::is_connection;

const KEYS: &[&str] = &["repository", "connection", "branch", "prefix"];

/// The longest prefix: names of roles begin with it.
const LONGEST_PREFIX: usize = 20;

/// The platform's own pipeline.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Platform {
    /// Where its code is.
    pub source: Source,
    /// The branch that is deployed.
    pub branch: String,
    /// What the names of the foundation's stacks, roles and parameters begin with: `mlops`.
    pub prefix: String,
}

/// Where the platform's code is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Source {
    /// A repository of CodeCommit in governance.
    Repository(String),
    /// A repository elsewhere.
    Connection {
        /// The ARN of the connection by which it is reached.
        arn: String,
        /// Its owner and name there: `team/platform`.
        repository: String,
    },
}

impl Default for Platform {
    fn default() -> Self {
        Platform {
            source: Source::Repository("mlops-sm-project-template".to_owned()),
            branch: "main".to_owned(),
            prefix: "mlops".to_owned(),
        }
    }
}

impl Platform {
    pub(super) fn read(reader: &mut Reader<'_>, top: &Section<'_>) -> Self {
        let usual = Platform::default();
        let Some(section) = reader.section(top, "platform") else { return usual };
        reader.known(&section, KEYS);
        let arn = reader.checked(&section, "connection", is_connection, "the ARN of a connection");
        let source = if section.has("connection") {
            if !section.has("repository") {
                let problem = Problem::new(section.at, "`platform.repository` is missing");
                reader.wrong(problem.hint("a connection leads to many: name one, `owner/name`"));
            }
            let wanted = "a repository behind a connection: `owner/name`";
            let repository = reader.checked(&section, "repository", is_elsewhere, wanted);
            arn.zip(repository).map(|(arn, repository)| Source::Connection { arn, repository })
        } else {
            let wanted = "the name of a CodeCommit repository: letters, digits, `.`, `_`, `-`, at most 100";
            reader.checked(&section, "repository", is_repository, wanted).map(Source::Repository)
        };
        let branch = reader.checked(&section, "branch", is_branch, "the name of a branch");
        let wanted = format!("{}, and not `aws` or `ssm`", WORD.replace("32", "20"));
        let prefix = reader.checked(&section, "prefix", is_prefix, &wanted);
        Platform {
            source: source.unwrap_or(usual.source),
            branch: branch.unwrap_or(usual.branch),
            prefix: prefix.unwrap_or(usual.prefix),
        }
    }
}

fn is_repository(text: &str) -> bool {
    let fits = |c: char| c.is_ascii_alphanumeric() || matches!(c, '.' | '_' | '-');
    (1..=100).contains(&text.len()) && text.chars().all(fits)
}

fn is_elsewhere(text: &str) -> bool {
    let part = |part: &str| !part.is_empty() && !part.contains(char::is_whitespace);
    text.split('/').count() >= 2 && text.split('/').all(part)
}

fn is_branch(text: &str) -> bool {
    !text.is_empty()
        && text.len() <= 256
        && !text.contains(|c: char| c.is_whitespace() || "~^:?*[\\".contains(c))
}

/// Parameters whose names begin with `/aws` or `/ssm` are AWS's.
fn is_prefix(text: &str) -> bool {
    is_word(text) && text.len() <= LONGEST_PREFIX && !text.starts_with("aws") && !text.starts_with("ssm")
}
