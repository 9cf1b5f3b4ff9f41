//! What a platform team does with its foundation, the same on this machine and on AWS.

mod bootstrap;
mod catalog;
mod delivery;
mod doorway;
mod empty;
mod people;
mod seed;
mod users;

use foundation::config::Account;
use server::state::Folder;

use crate::commands::confirm::ConfirmArgument;
use crate::deployment::{Deployment, Proposal, Proposed, Site, Wanted};
use crate::failure::{Failure, Result};
use crate::home::Home;
use crate::stacks::Outcome;
use crate::target::Target;

pub(crate) use bootstrap::Bootstrap;
pub(crate) use doorway::Standing;

/// A foundation, and where it goes.
pub(crate) struct Platform {
    pub(crate) home: Home,
    pub(crate) target: Target,
    /// Who is asked before anything is done.
    pub(crate) consent: Consent,
    /// Whether what happens is not told while it does.
    pub(crate) quiet: bool,
    /// What a command is given again to go to the same target.
    pub(crate) flags: String,
}

/// Who is asked before something is done.
#[derive(Clone, Copy)]
pub(crate) enum Consent {
    /// Nobody: it is wanted.
    Given,
    /// Whoever sits at the terminal, unless the command was told not to ask.
    Asked(ConfirmArgument),
    /// Nobody either: nothing is done, and only what would be is shown.
    Withheld,
}

/// What became of a stack that was to be deployed.
pub(crate) enum Deployed {
    /// It is as it is wanted.
    Done(Outcome),
    /// What would be done.
    Shown(Box<Proposed>),
}

impl Deployed {
    /// What became of it, in a word.
    pub(crate) fn word(&self) -> &'static str {
        match self {
            Deployed::Done(outcome) => outcome.word(),
            Deployed::Shown(_) => "shown",
        }
    }
}

impl Platform {
    /// The foundation here on its way to the runtime of a folder, by somebody who wants it all.
    pub(crate) fn wanted(folder: &Folder) -> Result<Self> {
        let (home, target) = (Home::find()?, Target::local(folder)?);
        Ok(Platform { home, target, consent: Consent::Given, quiet: true, flags: String::new() })
    }

    /// The account of a part.
    pub(crate) fn account(&self, part: &str) -> Result<&Account> {
        let found = self.home.foundation.account(part);
        found.ok_or_else(|| Failure::new(format!("no account plays the part {part}")))
    }

    /// An account, for a person and for the AWS CLI.
    pub(crate) fn site(account: &Account) -> Site {
        let Account { part, id, region, profile } = account;
        Site {
            name: format!("{part} ({id}, {region})"),
            cli: format!("--profile {profile} --region {region}"),
        }
    }

    /// Deploys a stack as far as consent goes. `stands` may object to what is proposed.
    pub(crate) async fn deploy(
        &self,
        deployment: &Deployment<'_>,
        wanted: &Wanted,
        stands: impl AsyncFnOnce(&Proposed) -> Result,
    ) -> Result<Deployed> {
        if !matches!(self.consent, Consent::Withheld) {
            deployment.clear(wanted).await?;
        }
        let Proposal::Changes(proposed) = deployment.propose(wanted).await? else {
            return Ok(Deployed::Done(Outcome::Unchanged));
        };
        let objection = stands(&proposed).await;
        let goes = match (self.consent, &objection) {
            (Consent::Withheld, _) => {
                deployment.withdraw(&proposed).await?;
                return Ok(Deployed::Shown(Box::new(proposed)));
            }
            (_, Err(_)) => Ok(false),
            (Consent::Given, _) => Ok(true),
            (Consent::Asked(confirm), _) => {
                if !self.quiet {
                    print!("{}", proposed.text(&deployment.site));
                }
                confirm.asks("Do this?")
            }
        };
        match goes {
            Ok(true) => deployment.execute(&proposed).await.map(Deployed::Done),
            Ok(false) => {
                deployment.withdraw(&proposed).await?;
                objection?;
                Err(Failure::new(format!("{} stays as it is: it was not confirmed", proposed.stack)))
            }
            Err(nobody) => {
                deployment.withdraw(&proposed).await?;
                Err(nobody)
            }
        }
    }

    /// A way to deploy as somebody in an account.
    pub(crate) fn deployment<'a>(&self, client: &'a client::Client, account: &Account) -> Deployment<'a> {
        Deployment {
            client,
            role: None,
            bucket: None,
            site: Platform::site(account),
            pause: self.target.pause(),
            quiet: self.quiet,
        }
    }
}
