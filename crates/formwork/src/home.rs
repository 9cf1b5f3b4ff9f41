//! Where a command stands: in the folder of a foundation, or outside of any.

use std::path::{Path, PathBuf};

use foundation::config::FILE;
use foundation::{Assembly, Foundation, Products};
use server::accounts::Account;
use server::state::Presence;

use crate::failure::{Failure, Result};

/// The foundation that commands are about: that of the nearest `formwork.toml` in the current folder and those above, or
/// what holds without one.
pub(crate) struct Home {
    /// The folder of the file.
    folder: Option<PathBuf>,
    pub(crate) foundation: Foundation,
}

impl Home {
    /// The foundation here.
    pub(crate) fn find() -> Result<Self> {
        match folder() {
            Some(folder) => Home::at(&folder),
            None => Ok(Home { folder: None, foundation: Foundation::default() }),
        }
    }

    /// The foundation of a folder with a file.
    pub(crate) fn at(folder: &Path) -> Result<Self> {
        let file = folder.join(FILE);
        let text = std::fs::read_to_string(&file)
            .map_err(|cause| Failure::new(format!("cannot read {}: {cause}", file.display())))?;
        let foundation = Foundation::parse(&text).map_err(|mut problems| {
            problems.file = shown(&file);
            Failure::plain(problems)
        })?;
        Ok(Home { folder: Some(folder.to_owned()), foundation })
    }

    /// Its products and seed code: those of its folder, and outside of any, those that this program carries.
    pub(crate) fn products(&self) -> Result<Products> {
        match &self.folder {
            Some(folder) => Products::read(folder).map_err(Failure::new),
            None => Ok(Products::carried()),
        }
    }

    /// The folder of its file: what commands need that are about what is committed.
    pub(crate) fn folder(&self) -> Result<&Path> {
        self.folder.as_deref().ok_or_else(|| {
            Failure::new(format!("there is no {FILE} here or above, and this is about its folder"))
                .hint("`formwork init DIR` writes one with all that a foundation has")
        })
    }

    /// All that the platform's pipeline deploys.
    pub(crate) fn assembly(&self) -> Result<Assembly> {
        let file = self.folder()?.join(FILE);
        let text = std::fs::read_to_string(&file)
            .map_err(|cause| Failure::new(format!("cannot read {}: {cause}", file.display())))?;
        Assembly::of(&self.foundation, &self.products()?, &text).map_err(|wrong| {
            let all: Vec<String> = wrong.iter().map(ToString::to_string).collect();
            Failure::plain(all.join("\n"))
        })
    }

    /// Whether a runtime has the accounts that the file says.
    pub(crate) fn is_of(&self, presence: &Presence) -> Result {
        let differs = |account: &Account| !presence.accounts.contains(account);
        let differing: Vec<String> =
            self.accounts().into_iter().filter(differs).map(|account| account.name).collect();
        if differing.is_empty() && presence.region == self.foundation.region {
            return Ok(());
        }
        let what = if differing.is_empty() { "region".to_owned() } else { differing.join(", ") };
        let text = format!("the runtime was started with another {FILE}: they differ in {what}");
        Err(Failure::new(text).hint("`formwork stop`, then `formwork up`: what is in its state stays"))
    }

    /// Its accounts, as a runtime has them.
    pub(crate) fn accounts(&self) -> Vec<Account> {
        let account = |account: &foundation::config::Account| Account {
            name: account.part.clone(),
            id: account.id.clone(),
            region: account.region.clone(),
            profile: account.profile.clone(),
        };
        self.foundation.accounts.iter().map(account).collect()
    }
}

/// The nearest folder with a [`FILE`], this one or one above.
pub(crate) fn folder() -> Option<PathBuf> {
    let here = std::env::current_dir().ok()?;
    here.ancestors().find(|folder| folder.join(FILE).is_file()).map(Path::to_owned)
}

/// A path as one would type it here.
fn shown(path: &Path) -> String {
    let here = std::env::current_dir().unwrap_or_default();
    path.strip_prefix(here).unwrap_or(path).display().to_string()
}
