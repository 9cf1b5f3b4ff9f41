//! The `env` section.

use std::collections::BTreeMap;

use super::BuildspecError;
use super::read::Reader;

/// Variables, and the shell.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Env {
    /// What the commands run in.
    pub shell: Shell,
    /// Plain variables.
    pub variables: BTreeMap<String, String>,
    /// Variables that the Parameter Store has: to the parameter's name.
    pub parameters: BTreeMap<String, String>,
    /// Variables that Secrets Manager has: to `secret:key:stage:version`, of which all but the first may be left out.
    pub secrets: BTreeMap<String, String>,
    /// The variables that whoever started the build gets to see.
    pub exported: Vec<String>,
    /// Whether Git asks for CodeCommit's credentials with the build's role.
    pub git_credential_helper: bool,
}

/// What the commands run in.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Shell {
    /// `sh`
    #[default]
    Sh,
    /// `bash`
    Bash,
}

impl Shell {
    /// The program.
    pub fn program(self) -> &'static str {
        match self {
            Shell::Sh => "sh",
            Shell::Bash => "bash",
        }
    }
}

impl Env {
    pub(super) fn read(section: &Reader<'_>) -> Result<Self, BuildspecError> {
        let mut env = Env::default();
        for (key, part) in section.members()? {
            match key {
                "shell" => {
                    env.shell = match part.text()?.as_str() {
                        "sh" | "/bin/sh" => Shell::Sh,
                        "bash" | "/bin/bash" => Shell::Bash,
                        other => return Err(part.wrong(format!("{other} is not available: use sh or bash"))),
                    };
                }
                "variables" => env.variables = named(&part)?,
                "parameter-store" => env.parameters = named(&part)?,
                "exported-variables" => env.exported = exported(&part)?,
                "git-credential-helper" => env.git_credential_helper = part.yes()?,
                "secrets-manager" if part.is_empty() => {}
                "secrets-manager" => env.secrets = named(&part)?,
                _ => return Err(part.refuse("is not a part of env")),
            }
        }
        Ok(env)
    }
}

fn named(part: &Reader<'_>) -> Result<BTreeMap<String, String>, BuildspecError> {
    let pairs = part.pairs()?;
    match pairs.iter().find(|(name, _)| !is_name(name)) {
        Some((name, _)) => Err(part.wrong(format!("has `{name}`, which cannot name a variable"))),
        None => Ok(pairs.into_iter().collect()),
    }
}

fn exported(part: &Reader<'_>) -> Result<Vec<String>, BuildspecError> {
    let names = part.texts()?;
    match names.iter().find(|name| !is_name(name) || name.starts_with("AWS_")) {
        Some(name) => Err(part.wrong(format!("has `{name}`, which cannot be exported"))),
        None => Ok(names),
    }
}

/// Whether a shell can have a variable of this name.
pub(crate) fn is_name(text: &str) -> bool {
    let mut letters = text.chars();
    letters.next().is_some_and(|c| c == '_' || c.is_ascii_alphabetic())
        && letters.all(|c| c == '_' || c.is_ascii_alphanumeric())
}
