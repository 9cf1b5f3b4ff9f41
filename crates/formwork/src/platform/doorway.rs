//! The way into an account from governance: by the roles that its bootstrap has made, as the CDK goes.

use client::Client;
use foundation::assets;
use foundation::config::{Account, Place, partition};
use shapes_ssm as ssm;

use super::Platform;
use super::bootstrap::{TRUSTED, split};
use crate::deployment::{Bucket, Deployment};
use crate::failure::{Failure, Result};
use crate::session::{assume, take};
use crate::stacks::describe;

/// Where a bootstrap leaves its version.
const VERSION: &str = "/cdk-bootstrap/hnb659fds/version";
/// The least version of a bootstrap that deployments can stand on.
const LEAST_VERSION: u32 = 6;

/// Those who bring things into an account.
pub(super) struct Doorway {
    /// Whoever makes stacks.
    pub(super) deployer: Client,
    /// Whoever puts assets into the bucket.
    pub(super) publisher: Client,
    /// The role that CloudFormation takes.
    role: String,
    pub(super) bucket: String,
    url: String,
}

impl Platform {
    /// The doorway into an account.
    pub(super) async fn doorway(&self, account: &Account) -> Result<Doorway> {
        let governance = self.governance(&account.region).await?;
        let bucket = assets::bucket(&account.id, &account.region);
        let suffix =
            if partition(&account.region) == "aws-cn" { "amazonaws.com.cn" } else { "amazonaws.com" };
        Ok(Doorway {
            deployer: take(&governance, &role("deploy", account)).await?,
            publisher: take(&governance, &role("file-publishing", account)).await?,
            role: role("cfn-exec", account),
            url: format!("https://{bucket}.s3.{}.{suffix}", account.region),
            bucket,
        })
    }

    /// A deployment through a doorway.
    pub(super) fn through<'a>(&self, doorway: &'a Doorway, account: &Account) -> Deployment<'a> {
        Deployment {
            role: Some(&doorway.role),
            bucket: Some(Bucket {
                publisher: &doorway.publisher,
                name: doorway.bucket.clone(),
                url: doorway.url.clone(),
            }),
            ..self.deployment(&doorway.deployer, account)
        }
    }

    /// Whoever governs, in a region.
    async fn governance(&self, region: &str) -> Result<Client> {
        let account = self.account("governance")?;
        Ok(self.target.administrator(account).await?.region(region))
    }

    /// Finds out whether all accounts are bootstrapped and trust whom they are to; what is not so is told all at once.
    pub(crate) async fn check_bootstraps(&self) -> Result {
        let mut wrong = Vec::new();
        for place in self.home.foundation.places() {
            match self.standing(&place).await? {
                Standing::Sound { .. } => {}
                Standing::Absent(why) | Standing::Lacking(why) => wrong.push(why),
            }
        }
        if wrong.is_empty() {
            return Ok(());
        }
        Err(Failure::new(wrong.join("\n       ")).hint(format!(
            "`formwork bootstrap{0}` prepares every account; `formwork bootstrap{0} --account NAME --trust ID` one",
            self.flags
        )))
    }

    /// How the bootstrap of an account stands, as whoever deploys from governance finds it.
    pub(crate) async fn standing(&self, place: &Place) -> Result<Standing> {
        let part = place.parts.first().ok_or_else(|| Failure::new("an account plays no part"))?;
        let account = self.account(part)?;
        let name = Platform::site(account).name;
        let governance = self.governance(&place.region).await?;
        let deployer = match assume(&governance, &role("deploy", account)).await {
            Ok(deployer) => deployer,
            Err(error) if error.is_denied() => {
                let who = self.called(&self.account("governance")?.id);
                let text = format!("{name} is not bootstrapped, or does not trust {who} to deploy into it");
                return Ok(Standing::Absent(text));
            }
            Err(error) => return Err(error.into()),
        };
        let Some(there) = describe(&deployer, "CDKToolkit").await? else {
            return Ok(Standing::Absent(format!("{name} is not bootstrapped")));
        };
        if version(&deployer).await?.is_none_or(|version| version < LEAST_VERSION) {
            return Ok(Standing::Lacking(format!(
                "{name} has a bootstrap older than version {LEAST_VERSION}"
            )));
        }
        let mut parameters = there.parameters.iter().flatten();
        let trusted = parameters.find(|one| one.parameter_key.as_deref() == Some(TRUSTED));
        let trusted = trusted.and_then(|one| one.parameter_value.as_deref()).map(split).unwrap_or_default();
        let beyond = |some: &[String], others: &[String]| -> Vec<String> {
            some.iter().filter(|id| !others.contains(id)).map(|id| self.called(id)).collect()
        };
        let missing = beyond(&place.trusted, &trusted);
        if !missing.is_empty() {
            let missing = missing.join(" and ");
            return Ok(Standing::Lacking(format!("{name} does not trust {missing} to deploy into it")));
        }
        Ok(Standing::Sound { name, strangers: beyond(&trusted, &place.trusted) })
    }
}

/// How the bootstrap of an account stands.
pub(crate) enum Standing {
    /// There is none, as far as whoever deploys can see: what is said of it.
    Absent(String),
    /// It is not enough: why.
    Lacking(String),
    /// Deployments can stand on it.
    Sound {
        /// The account, for a person.
        name: String,
        /// Whom it trusts besides those that the foundation says.
        strangers: Vec<String>,
    },
}

/// The version of a bootstrap, which it leaves where the CDK looks for it.
async fn version(deployer: &Client) -> Result<Option<u32>> {
    let ask = ssm::GetParameter { name: VERSION.to_owned(), ..Default::default() };
    match deployer.call(&ask).await {
        Ok(found) => Ok(found.parameter.and_then(|one| one.value).and_then(|value| value.parse().ok())),
        Err(error) if error.code() == Some("ParameterNotFound") => Ok(None),
        Err(error) => Err(error.into()),
    }
}

/// A role of an account's bootstrap.
fn role(name: &str, account: &Account) -> String {
    let Account { id, region, .. } = account;
    format!("arn:{}:iam::{id}:role/cdk-hnb659fds-{name}-role-{id}-{region}", partition(region))
}
