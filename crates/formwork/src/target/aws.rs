//! The accounts of AWS: each by its profile, and by the standard chain of credentials where there is no such profile.

use std::path::Path;
use std::time::Duration;

use aws_config::default_provider::credentials::DefaultCredentialsChain;
use aws_config::profile::ProfileFileCredentialsProvider;
use aws_config::provider_config::ProviderConfig;
use aws_credential_types::provider::ProvideCredentials as _;
use aws_credential_types::provider::error::CredentialsError;
use aws_types::region::Region;
use client::{Client, Credentials, Endpoint, Web};
use foundation::config::Account;
use shapes_sts as sts;

use super::chain::Asking;
use crate::failure::{Failure, Result};
use crate::session::now;
use crate::variables;

/// AWS, or a server that speaks as AWS does.
pub(crate) struct Aws {
    endpoint: Endpoint,
    /// The server, where it is not AWS's own.
    at: Option<String>,
    web: Web,
}

/// By which clients are told of another server than AWS's own.
const ENDPOINT: &str = "AWS_ENDPOINT_URL";
/// By which clients are told of the authorities to trust.
const BUNDLE: &str = "AWS_CA_BUNDLE";

impl Aws {
    /// AWS; or the server at `endpoint`, or the one that the environment names as it does for all clients.
    pub(super) fn new(endpoint: Option<&str>) -> Result<Self> {
        let at = endpoint.map(str::to_owned).or_else(|| variable(ENDPOINT));
        let web = Web::new(roots()?).map_err(Failure::new)?;
        let endpoint = match &at {
            None => Endpoint::aws(web.clone()),
            Some(url) => Endpoint::at(url, web.clone()).map_err(Failure::new)?,
        };
        Ok(Aws { endpoint, at, web })
    }

    pub(super) fn name(&self) -> String {
        self.at.as_ref().map_or_else(|| "AWS".to_owned(), |url| format!("AWS at {url}"))
    }

    /// AWS itself is looked at every other second; a server at hand can stand more.
    pub(super) fn pause(&self) -> Duration {
        if self.at.is_some() { Duration::from_millis(200) } else { Duration::from_secs(2) }
    }

    /// Whoever an account's profile is, in the account's region; it must be in the account.
    pub(super) async fn administrator(&self, account: &Account) -> Result<Client> {
        let credentials = self.credentials(account).await?;
        let client = Client::new(self.endpoint.clone(), credentials, &account.region, now).patient();
        let who = client.call(&sts::GetCallerIdentity::default()).await?;
        let there = who.account.unwrap_or_default();
        if there != account.id {
            let cause = format!(
                "the profile {} is in account {there}, and {} is {}",
                account.profile, account.part, account.id
            );
            return Err(Failure::new(cause).hint(format!(
                "name the account's own with `profile` at [accounts] in formwork.toml, or mend `aws configure --profile {}`",
                account.profile
            )));
        }
        Ok(client)
    }

    async fn credentials(&self, account: &Account) -> Result<Credentials> {
        let config = ProviderConfig::without_region()
            .with_region(Some(Region::new(account.region.clone())))
            .with_http_client(Asking(self.web.clone()));
        let profile = ProfileFileCredentialsProvider::builder()
            .configure(&config)
            .profile_name(account.profile.clone())
            .build();
        let found = match profile.provide_credentials().await {
            // There is no such profile: what the environment, a container or an instance gives may be of the account.
            Err(CredentialsError::CredentialsNotLoaded(_)) => {
                DefaultCredentialsChain::builder().configure(config).build().await.provide_credentials().await
            }
            found => found,
        };
        let found = found.map_err(|error| none(account, &error))?;
        Ok(Credentials {
            access_key: found.access_key_id().to_owned(),
            secret: found.secret_access_key().to_owned(),
            token: found.session_token().map(str::to_owned),
        })
    }
}

/// Why there are no credentials, and what gives some.
fn none(account: &Account, error: &CredentialsError) -> Failure {
    let Account { part, id, profile, .. } = account;
    if matches!(error, CredentialsError::CredentialsNotLoaded(_)) {
        let cause = format!(
            "there are no credentials for {part} ({id}): no profile {profile} has any, and neither has the environment"
        );
        return Failure::new(cause).hint(format!(
            "`aws configure sso --profile {profile}` makes the profile; another's name goes to [accounts] in formwork.toml"
        ));
    }
    let mut cause = format!("the profile {profile} gives no credentials for {part} ({id}): {error}");
    let mut deeper = std::error::Error::source(error);
    while let Some(one) = deeper {
        cause = format!("{cause}: {one}");
        deeper = one.source();
    }
    Failure::new(cause).hint(format!(
        "`aws sso login --profile {profile}` signs in again where the profile is of IAM Identity Center"
    ))
}

/// The authorities that this machine trusts, and those of the bundle that clients are told of.
fn roots() -> Result<Vec<client::CertificateDer<'static>>> {
    let mut roots = rustls_native_certs::load_native_certs().certs;
    if let Some(bundle) = variable(BUNDLE) {
        let text = std::fs::read_to_string(Path::new(&bundle))
            .map_err(|cause| Failure::new(format!("cannot read {bundle}, which {BUNDLE} names: {cause}")))?;
        roots.extend(client::certificates(&text));
    }
    Ok(roots)
}

fn variable(name: &str) -> Option<String> {
    variables::all().remove(name).filter(|value| !value.is_empty())
}
