//! A stack on its way to an account: proposed as a change set, shown, executed, and followed until it rests.
//!
//! What a stack is in when it is come upon decides how it goes on: one at work is waited for, one whose creation failed is
//! removed and begun again, one that is stuck is told of with what frees it. So a deployment that was interrupted, run
//! again, continues.

mod beginnings;
mod change;
mod compare;
mod difference;
mod failure;
mod follow;
mod propose;
mod remove;
pub(crate) mod render;
mod wanted;
mod widening;

use std::time::Duration;

use client::Client;
use foundation::assets::Asset;
use shapes_cloudformation as cloudformation;

use crate::assets;
use crate::failure::Result;
use crate::stacks::Outcome;

pub(crate) use change::{Change, Kind};
pub(crate) use compare::compared;
pub(crate) use failure::first_failure;
pub(crate) use propose::{Proposal, Proposed};
pub(crate) use remove::remove;
pub(crate) use wanted::Wanted;

use follow::Follower;

/// The longest template that a request may have; a longer one goes by a bucket.
const LONGEST_TEMPLATE: usize = 51_200;

/// How stacks get into an account, in a region.
pub(crate) struct Deployment<'a> {
    /// Whoever deploys.
    pub(crate) client: &'a Client,
    /// The role that CloudFormation takes.
    pub(crate) role: Option<&'a str>,
    /// Where templates go that are too long for a request.
    pub(crate) bucket: Option<Bucket<'a>>,
    /// Where this is, for a person and for the AWS CLI.
    pub(crate) site: Site,
    /// How long between two looks.
    pub(crate) pause: Duration,
    /// Whether what happens is told while it does.
    pub(crate) quiet: bool,
}

/// A bucket for assets, and who may put something there.
pub(crate) struct Bucket<'a> {
    pub(crate) publisher: &'a Client,
    pub(crate) name: String,
    /// Where its objects are: `https://BUCKET.s3.eu-west-1.amazonaws.com`.
    pub(crate) url: String,
}

/// An account in a region.
#[derive(Clone, Debug)]
pub(crate) struct Site {
    /// For a person: `dev (222222222222, eu-west-1)`.
    pub(crate) name: String,
    /// The end of a command of the AWS CLI there.
    pub(crate) cli: String,
}

impl Deployment<'_> {
    /// Does what was proposed, and waits until the stack rests.
    pub(crate) async fn execute(&self, proposed: &Proposed) -> Result<Outcome> {
        let mut follower = self.follower(&proposed.stack).await?;
        let execute = cloudformation::ExecuteChangeSet {
            change_set_name: proposed.id.clone(),
            stack_name: Some(proposed.stack.clone()),
            // An execution that is sent twice is one.
            client_request_token: Some(proposed.name.clone()),
            ..Default::default()
        };
        self.client.call(&execute).await?;
        let status = follower.rest().await?;
        match status.as_str() {
            "CREATE_COMPLETE" => Ok(Outcome::Created),
            "UPDATE_COMPLETE" => Ok(Outcome::Updated),
            status => Err(failure::of(self, &proposed.stack, status, follower.seen()).await?),
        }
    }

    /// Takes a proposal back: nothing is left of it.
    pub(crate) async fn withdraw(&self, proposed: &Proposed) -> Result {
        let delete = cloudformation::DeleteChangeSet {
            change_set_name: proposed.id.clone(),
            stack_name: Some(proposed.stack.clone()),
        };
        self.client.call(&delete).await?;
        if proposed.creates {
            // A stack that there is only a proposal for is none.
            let delete =
                cloudformation::DeleteStack { stack_name: proposed.stack.clone(), ..Default::default() };
            self.client.call(&delete).await?;
        }
        Ok(())
    }

    /// Somebody who follows a stack from now on.
    pub(crate) async fn follower(&self, stack: &str) -> Result<Follower<'_>> {
        Follower::from_now(self.client, stack, self.pause, self.quiet).await
    }

    /// Where CloudFormation finds a template that is too long for a request.
    async fn published(&self, text: &str) -> Result<Option<String>> {
        let Some(bucket) = self.bucket.as_ref().filter(|_| text.len() > LONGEST_TEMPLATE) else {
            return Ok(None);
        };
        let asset = Asset::new(text.as_bytes().to_vec(), "template.yaml");
        assets::publish(bucket.publisher, &bucket.name, &asset).await?;
        Ok(Some(format!("{}/{}", bucket.url, asset.key)))
    }
}
