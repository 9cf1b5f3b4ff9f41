//! The accounts of an installation, and how its operator gets into them.

use std::fmt::Write as _;

use iam::OperatorKey;
use serde::{Deserialize, Serialize};

/// An account that the runtime has.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Account {
    /// What people call it: `dev`. Its profile is `mlops-dev`.
    pub name: String,
    /// Its 12 digits.
    pub id: String,
}

impl Account {
    /// The accounts of an installation that says nothing else.
    pub fn usual() -> Vec<Account> {
        [
            ("governance", "111111111111"),
            ("dev", "222222222222"),
            ("preprod", "333333333333"),
            ("prod", "444444444444"),
        ]
        .map(|(name, id)| Account { name: name.to_owned(), id: id.to_owned() })
        .to_vec()
    }

    /// The ARN of the role of its administrator, in the partition of a region.
    pub fn administrator(&self, region: &str) -> String {
        format!("arn:{}:iam::{}:role/{}", kernel::partition(region), self.id, iam::ADMINISTRATOR)
    }
}

/// The AWS configuration file: a profile an account, which takes the account's administrator role with the operator's
/// key, so that it lasts as long as the runtime does.
pub(crate) fn config(accounts: &[Account], region: &str, key: &OperatorKey) -> String {
    let mut text = String::new();
    // Clients keep a role's credentials by the role and the session's name: one that belongs to this installation
    // alone, so that those of a deleted state are not taken for it.
    let session =
        format!("operator-{}", key.access_key.chars().rev().take(8).collect::<String>().to_lowercase());
    for account in accounts {
        let _ = write!(
            text,
            "[profile mlops-{}]\nrole_arn = {}\nrole_session_name = {session}\n\
             source_profile = formwork-operator\nregion = {region}\n\n",
            account.name,
            account.administrator(region),
        );
    }
    let _ = write!(text, "[profile formwork-operator]\nregion = {region}\n");
    text
}

/// The AWS credentials file: the operator's key.
pub(crate) fn credentials(key: &OperatorKey) -> String {
    format!(
        "[formwork-operator]\naws_access_key_id = {}\naws_secret_access_key = {}\n",
        key.access_key, key.secret
    )
}
