//! The `artifacts` section.

use std::collections::BTreeMap;

use super::BuildspecError;
use super::read::Reader;

/// What a build leaves.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Artifacts {
    /// The artifact that has no identifier.
    pub primary: Files,
    /// The others, by identifier.
    pub secondary: BTreeMap<String, Files>,
}

/// Which files, and where in the artifact. Texts may name variables of the shell; they are filled in after the last
/// command.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Files {
    /// Patterns below the base folder.
    pub files: Vec<String>,
    /// The folder that they stand in, itself a pattern; it is no part of their names in the artifact.
    pub base_directory: Option<String>,
    /// Whether the files' folders are dropped.
    pub discard_paths: bool,
    /// Its name, where the project lets the buildspec name it.
    pub name: Option<String>,
    /// Patterns of what is left out.
    pub exclude: Vec<String>,
}

impl Artifacts {
    pub(super) fn read(section: &Reader<'_>) -> Result<Self, BuildspecError> {
        let mut artifacts = Artifacts::default();
        for (key, part) in section.members()? {
            if key == "secondary-artifacts" {
                for (identifier, part) in part.members()? {
                    let mut files = Files::default();
                    for (key, part) in part.members()? {
                        files.take(key, &part)?;
                    }
                    if files.files.is_empty() {
                        return Err(part.wrong("has no files"));
                    }
                    artifacts.secondary.insert(identifier.to_owned(), files);
                }
            } else {
                artifacts.primary.take(key, &part)?;
            }
        }
        if artifacts.primary.files.is_empty() && artifacts.secondary.is_empty() {
            return Err(section.wrong("has no files"));
        }
        Ok(artifacts)
    }
}

impl Files {
    fn take(&mut self, key: &str, part: &Reader<'_>) -> Result<(), BuildspecError> {
        match key {
            "files" => self.files = part.texts()?,
            "base-directory" => self.base_directory = Some(part.text()?).filter(|text| !text.is_empty()),
            "discard-paths" => self.discard_paths = part.yes()?,
            "name" => self.name = Some(part.text()?),
            "exclude-paths" => self.exclude = part.texts()?,
            "enable-symlinks" | "s3-prefix" => {
                return Err(part.refuse("is not available in this runtime: leave it out"));
            }
            _ => return Err(part.refuse("is not a part of artifacts")),
        }
        Ok(())
    }
}
