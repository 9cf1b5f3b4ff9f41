//! Stages: whole catalogs beside the catalog, each with a stack and parameters of its own.

use template::Problem;

use super::Foundation;
use super::accounts::{WORD, is_word};
use super::read::{Reader, Section};

/// A catalog: the one that all use, or one beside it for trying changes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Stage {
    /// Its name; none is that of the catalog that all use.
    pub name: Option<String>,
    /// The part whose account it is in.
    pub part: String,
    /// The name of its stack.
    pub stack: String,
    /// What the names of its parameters begin with: `/mlops`.
    pub parameters: String,
}

/// No stage can be called so.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct UnknownStage(String);

impl std::fmt::Display for UnknownStage {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "no stage can be called `{}`: its name is {WORD}", self.0)
    }
}

impl std::error::Error for UnknownStage {}

impl Foundation {
    /// The catalog that all use.
    pub fn catalog_stage(&self) -> Stage {
        let prefix = &self.platform.prefix;
        Stage {
            name: None,
            part: "dev".to_owned(),
            stack: format!("{prefix}-catalog"),
            parameters: format!("/{prefix}"),
        }
    }

    /// The stage of a name: as the file declares it, or else one in the account `dev`.
    ///
    /// # Errors
    /// If the name is not such a word as stacks and parameters are called by.
    pub fn stage(&self, name: &str) -> Result<Stage, UnknownStage> {
        if let Some(declared) = self.stages.iter().find(|stage| stage.name.as_deref() == Some(name)) {
            return Ok(declared.clone());
        }
        if is_word(name) { Ok(self.named(name, "dev")) } else { Err(UnknownStage(name.to_owned())) }
    }

    /// A stage of a name in the account of a part.
    fn named(&self, name: &str, part: &str) -> Stage {
        let prefix = &self.platform.prefix;
        Stage {
            name: Some(name.to_owned()),
            part: part.to_owned(),
            stack: format!("{prefix}-catalog-{name}"),
            parameters: format!("/{prefix}-{name}"),
        }
    }

    /// Reads `[stages.NAME]`.
    pub(super) fn read_stages(&mut self, reader: &mut Reader<'_>, top: &Section<'_>) {
        let Some(section) = reader.section(top, "stages") else { return };
        let mut stages = Vec::new();
        for entry in reader.entries(&section) {
            if !is_word(entry.key) {
                let message = format!("no stage can be called `{}`: its name is {WORD}", entry.key);
                reader.wrong(Problem::new(entry.at, message));
            }
            let Some(inner) = reader.table(&section, &entry) else { continue };
            reader.known(&inner, &["account"]);
            let part = reader.text(&inner, "account");
            let parts = self.accounts.iter().map(|account| account.part.as_str());
            if let Some(wanted) = part.as_ref().filter(|wanted| self.account(&wanted.text).is_none()) {
                let message = format!("there is no account for the part `{}`", wanted.text);
                reader.wrong(Problem::new(wanted.at, message).did_you_mean(&wanted.text, parts));
            }
            stages.push(self.named(entry.key, part.as_ref().map_or("dev", |part| part.text.as_str())));
        }
        self.stages = stages;
    }
}
