//! The operator's way into the accounts of a runtime: as an outside client goes it, with the files that clients have.

use client::{Client, Credentials, Endpoint};
use foundation::config::partition;
use schema::Timestamp;
use server::accounts::Account;
use server::state::{Folder, Presence};
use shapes_sts as sts;

use crate::failure::{Failure, Result};

/// The operator of a runtime.
pub(crate) struct Operator {
    client: Client,
    accounts: Vec<Account>,
}

impl Operator {
    /// The operator of the runtime that is present in a folder.
    pub(crate) fn present(folder: &Folder) -> Result<Self> {
        let presence = folder.presence().ok_or_else(|| Failure::new("the runtime has gone away"))?;
        Operator::of(folder, &presence)
    }

    fn of(folder: &Folder, presence: &Presence) -> Result<Self> {
        let read = |path: std::path::PathBuf| {
            std::fs::read_to_string(&path)
                .map_err(|cause| Failure::new(format!("cannot read {}: {cause}", path.display())))
        };
        let bundle = read(folder.bundle())?;
        let credentials = credentials(&read(folder.credentials())?).ok_or_else(|| {
            Failure::new(format!("{} holds no key of the operator", folder.credentials().display()))
        })?;
        let endpoint = Endpoint::local(presence.address, &bundle).map_err(Failure::new)?;
        let client = Client::new(endpoint, credentials, &presence.region, now);
        Ok(Operator { client, accounts: presence.accounts.clone() })
    }

    /// The account that plays a part: `dev`.
    pub(crate) fn account(&self, part: &str) -> Result<&Account> {
        let found = self.accounts.iter().find(|account| account.name == part);
        found.ok_or_else(|| Failure::new(format!("the runtime has no account {part}")))
    }

    /// The accounts, in their order.
    pub(crate) fn accounts(&self) -> &[Account] {
        &self.accounts
    }

    /// The administrator of an account.
    pub(crate) async fn administrator(&self, account: &Account) -> Result<Client> {
        Ok(take(&self.client, &account.administrator()).await?.region(&account.region))
    }
}

/// The ARN of a role that a person names: by it, or by its name in an account.
pub(crate) fn role_arn(role: &str, account: &str, region: &str) -> String {
    if role.starts_with("arn:") {
        return role.to_owned();
    }
    format!("arn:{}:iam::{account}:role/{role}", partition(region))
}

/// Takes a role.
pub(crate) async fn take(client: &Client, role: &str) -> Result<Client> {
    Ok(assume(client, role).await?)
}

/// Takes a role, or says what was answered.
pub(crate) async fn assume(client: &Client, role: &str) -> std::result::Result<Client, client::Error> {
    let take = sts::AssumeRole {
        role_arn: role.to_owned(),
        role_session_name: "formwork".to_owned(),
        ..sts::AssumeRole::default()
    };
    let given = client.call(&take).await?.credentials.unwrap_or_default();
    Ok(client.with(Credentials {
        access_key: given.access_key_id,
        secret: given.secret_access_key,
        token: Some(given.session_token),
    }))
}

/// The one key of a credentials file.
fn credentials(file: &str) -> Option<Credentials> {
    let value = |name: &str| {
        let mut lines = file.lines().filter_map(|line| line.split_once('='));
        lines.find(|(key, _)| key.trim() == name).map(|(_, value)| value.trim().to_owned())
    };
    Some(Credentials {
        access_key: value("aws_access_key_id")?,
        secret: value("aws_secret_access_key")?,
        token: None,
    })
}

/// The moment that the wall clock shows.
pub(crate) fn now() -> Timestamp {
    kernel::Clock::now(&kernel::SystemClock)
}
