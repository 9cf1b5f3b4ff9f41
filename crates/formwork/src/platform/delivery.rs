//! The platform's own repository and pipeline, in governance: brought there under its bootstrap's roles, and removed.

use client::Client;
use foundation::config::Source;
use foundation::delivery;

use super::{Consent, Deployed, Platform, empty, seed};
use crate::assets;
use crate::deployment::{Deployment, Wanted, remove};
use crate::failure::{Failure, Result};
use crate::stacks::describe;

/// The parameter of the repository's stack that says what it starts from.
const SEED: &str = "SeedKey";

/// What became of a stack that was to go.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Removed {
    Gone,
    /// It was not there.
    Absent,
    /// Somebody said that it is not to go.
    Kept,
}

impl Removed {
    /// What became of it, in words.
    pub(crate) fn word(self) -> &'static str {
        match self {
            Removed::Gone => "is deleted",
            Removed::Absent => "is not there: nothing is done",
            Removed::Kept => "stays, with all its commits",
        }
    }
}

impl Platform {
    /// Deploys the repository, where the code is in one of governance's, and the pipeline; what became of each stack.
    pub(crate) async fn delivery(&self) -> Result<Vec<(String, Deployed)>> {
        let foundation = &self.home.foundation;
        let pipeline = delivery::pipeline(foundation).map_err(|elsewhere| {
            Failure::new(elsewhere)
                .hint("give them one region in formwork.toml; `formwork deploy` needs no pipeline, and deploys into any")
        })?;
        let account = self.account("governance")?;
        let doorway = self.doorway(account).await?;
        let deployment = self.through(&doorway, account);
        let mut deployed = Vec::new();
        if matches!(foundation.platform.source, Source::Repository(_)) {
            let wanted = self.repository(&deployment, &doorway.publisher, &doorway.bucket).await?;
            let name = wanted.name.clone();
            deployed.push((name, self.deploy(&deployment, &wanted, async |_| Ok(())).await?));
        }
        let wanted = Wanted::from(&pipeline);
        deployed.push((pipeline.name, self.deploy(&deployment, &wanted, async |_| Ok(())).await?));
        Ok(deployed)
    }

    /// The repository's stack as it is to be: one that is there has started already, from what it says itself.
    async fn repository(
        &self,
        deployment: &Deployment<'_>,
        publisher: &Client,
        bucket: &str,
    ) -> Result<Wanted> {
        let foundation = &self.home.foundation;
        let there = describe(deployment.client, &delivery::repository_stack(foundation)).await?;
        let there = there.filter(|there| !FAILED.contains(&there.stack_status.as_str()));
        let mut parameters = there.iter().flat_map(|there| there.parameters.iter().flatten());
        let started = parameters.find(|one| one.parameter_key.as_deref() == Some(SEED));
        let key = if let Some(key) = started.and_then(|one| one.parameter_value.clone()) {
            key
        } else {
            let archive = seed::archive(self.home.folder()?)?;
            if !matches!(self.consent, Consent::Withheld) {
                assets::publish(publisher, bucket, &archive).await?;
            }
            archive.key
        };
        let stack = delivery::repository(foundation, &key);
        let stack =
            stack.ok_or_else(|| Failure::new("the platform's code is in no repository of governance's"))?;
        Ok(Wanted::from(&stack))
    }

    /// Removes the pipeline, and the repository, each after a question; what became of each stack. `empties` is whether
    /// the bucket of artifacts may be emptied, after another one.
    pub(crate) async fn remove_delivery(&self, empties: bool) -> Result<Vec<(String, Removed)>> {
        let foundation = &self.home.foundation;
        let account = self.account("governance")?;
        let site = Platform::site(account).name;
        let administrator = self.target.administrator(account).await?;
        let (pipeline, repository) =
            (delivery::pipeline_stack(foundation), delivery::repository_stack(foundation));
        let mut removed = Vec::new();
        if describe(&administrator, &pipeline).await?.is_some() {
            self.confirmed(&format!("Delete the stack {pipeline} in {site}?"))?;
            empty::check(self, &administrator, &pipeline, empties).await?;
            let doorway = self.doorway(account).await?;
            remove(&self.through(&doorway, account), &pipeline).await?;
            removed.push((pipeline, Removed::Gone));
        } else {
            removed.push((pipeline, Removed::Absent));
        }
        if describe(&administrator, &repository).await?.is_none() {
            removed.push((repository, Removed::Absent));
            return Ok(removed);
        }
        let question = format!(
            "Delete the stack {repository} in {site}: the platform's repository, with every commit in it?"
        );
        let goes = match self.consent {
            Consent::Given => true,
            Consent::Asked(confirm) => confirm.asks(&question)?,
            Consent::Withheld => false,
        };
        if goes {
            let doorway = self.doorway(account).await?;
            remove(&self.through(&doorway, account), &repository).await?;
        }
        removed.push((repository, if goes { Removed::Gone } else { Removed::Kept }));
        Ok(removed)
    }
}

/// The states of a stack whose repository has not started from anything.
const FAILED: [&str; 2] = ["REVIEW_IN_PROGRESS", "ROLLBACK_COMPLETE"];
