//! The accounts of an installation, and how its operator gets into them.

use std::collections::HashSet;
use std::fmt::Write as _;

use iam::OperatorKey;
use serde::{Deserialize, Serialize};

/// An account that the runtime has, in one of the parts that it plays.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Account {
    /// What people call it: `dev`.
    pub name: String,
    /// Its 12 digits. Several may have the same: one account in several parts.
    pub id: String,
    /// The region that it is used in.
    pub region: String,
    /// The profile by which clients get into it: `mlops-dev`.
    pub profile: String,
}

/// The accounts of a state once others are wanted.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Joined {
    /// All of them: those that are wanted, then those that are kept.
    pub accounts: Vec<Account>,
    /// The ids of those that the state did not have.
    pub added: Vec<String>,
    /// Those that the state has and nobody wants any more. They are kept with all that is in them, under their ids for names.
    pub kept: Vec<Account>,
}

impl Account {
    /// The ARN of the role of its administrator.
    pub fn administrator(&self) -> String {
        format!("arn:{}:iam::{}:role/{}", kernel::partition(&self.region), self.id, iam::ADMINISTRATOR)
    }
}

impl Joined {
    /// What becomes of a state that has had accounts, none if it is new.
    pub fn of(wanted: Vec<Account>, had: &[Account]) -> Self {
        let has = |accounts: &[Account], id: &str| accounts.iter().any(|account| account.id == id);
        let mut joined = Joined::default();
        for account in had.iter().filter(|account| !has(&wanted, &account.id)) {
            if !has(&joined.kept, &account.id) {
                let (name, profile) = (account.id.clone(), format!("mlops-{}", account.id));
                joined.kept.push(Account { name, profile, ..account.clone() });
            }
        }
        if !had.is_empty() {
            let mut new: Vec<String> = Vec::new();
            for account in wanted.iter().filter(|account| !has(had, &account.id)) {
                if !new.contains(&account.id) {
                    new.push(account.id.clone());
                }
            }
            joined.added = new;
        }
        joined.accounts = wanted.into_iter().chain(joined.kept.iter().cloned()).collect();
        joined
    }
}

/// The ids of accounts, each once, that of the operator first.
pub(crate) fn ids(accounts: &[Account], home: &str) -> Vec<String> {
    let mut seen = HashSet::new();
    let all = std::iter::once(home).chain(accounts.iter().map(|account| account.id.as_str()));
    all.filter(|id| seen.insert(*id)).map(str::to_owned).collect()
}

/// The AWS configuration file: a profile an account, which takes the account's administrator role with the operator's
/// key, so that it lasts as long as the runtime does. `region` is that of the operator.
pub(crate) fn config(accounts: &[Account], region: &str, key: &OperatorKey) -> String {
    let mut text = String::new();
    // Clients keep a role's credentials by the role and the session's name: one that belongs to this installation
    // alone, so that those of a deleted state are not taken for it.
    let session =
        format!("operator-{}", key.access_key.chars().rev().take(8).collect::<String>().to_lowercase());
    let mut seen = HashSet::new();
    for account in accounts.iter().filter(|account| seen.insert(account.profile.as_str())) {
        let section = match account.profile.as_str() {
            "default" => "default".to_owned(),
            profile => format!("profile {profile}"),
        };
        let _ = write!(
            text,
            "[{section}]\nrole_arn = {}\nrole_session_name = {session}\nsource_profile = {OPERATOR}\nregion = {}\n\n",
            account.administrator(),
            account.region,
        );
    }
    let _ = write!(text, "[profile {OPERATOR}]\nregion = {region}\n");
    text
}

/// The profile of the operator.
const OPERATOR: &str = "formwork-operator";

/// The AWS credentials file: the operator's key.
pub(crate) fn credentials(key: &OperatorKey) -> String {
    format!("[{OPERATOR}]\naws_access_key_id = {}\naws_secret_access_key = {}\n", key.access_key, key.secret)
}

#[cfg(test)]
mod tests;
