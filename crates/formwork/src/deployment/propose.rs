//! What a deployment would do to a stack: a change set, made and described.

use client::Error;
use shapes_cloudformation as cloudformation;

use super::change::{Change, changes};
use super::{Deployment, Wanted, failure};
use crate::failure::{Failure, Result};
use crate::session::now;
use crate::stacks::describe;

/// What a template may do that CloudFormation wants acknowledged: whoever sees the proposal does.
const CAPABILITIES: [&str; 2] = ["CAPABILITY_NAMED_IAM", "CAPABILITY_AUTO_EXPAND"];

/// What a deployment would do.
pub(crate) enum Proposal {
    /// Nothing: the stack is as it should be.
    Unchanged,
    /// Something.
    Changes(Proposed),
}

/// A change set that is there to be executed.
pub(crate) struct Proposed {
    /// The stack's name.
    pub(crate) stack: String,
    /// The change set's name.
    pub(super) name: String,
    /// Its ARN.
    pub(super) id: String,
    /// Whether the stack is not there yet.
    pub(crate) creates: bool,
    /// What it does to each resource.
    pub(crate) changes: Vec<Change>,
}

impl Deployment<'_> {
    /// Brings a stack to where a change set can be made: waits until it rests, and removes one whose creation failed,
    /// which CloudFormation lets nobody do anything else with.
    pub(crate) async fn clear(&self, stack: &Wanted) -> Result {
        let status = self.settled(&stack.name).await?;
        if status.as_deref() == Some("ROLLBACK_COMPLETE") {
            self.tell(format_args!(
                "{} could not be created before: removing what is left of it",
                stack.name
            ));
            super::remove(self, &stack.name).await?;
        }
        Ok(())
    }

    /// Makes a change set. Nothing is done to the stack; one that was not there stands there without resources until the
    /// change set is executed or withdrawn.
    pub(crate) async fn propose(&self, stack: &Wanted) -> Result<Proposal> {
        let there = self.changeable(&stack.name).await?;
        let creates = there.as_ref().is_none_or(|there| there.stack_status == "REVIEW_IN_PROGRESS");
        let (text, url) = match &stack.template {
            Some(text) => match self.published(text).await? {
                Some(url) => (None, Some(url)),
                None => (Some(text.clone()), None),
            },
            None => (None, None),
        };
        let ask = cloudformation::CreateChangeSet {
            stack_name: stack.name.clone(),
            change_set_type: Some(if creates { "CREATE" } else { "UPDATE" }.to_owned()),
            use_previous_template: stack.template.is_none().then_some(true),
            template_body: text,
            template_url: url,
            parameters: Some(stack.parameters(there.as_ref())),
            role_arn: self.role.map(str::to_owned),
            ..Default::default()
        };
        self.request(ask, creates).await
    }

    /// What an update would do that somebody else is to make: a change set of this template and these parameters is made,
    /// described and taken back.
    pub(crate) async fn preview(&self, ask: cloudformation::CreateChangeSet) -> Result<Proposal> {
        if self.changeable(&ask.stack_name).await?.is_none() {
            return Err(Failure::new(format!("the stack {} is gone", ask.stack_name)));
        }
        let ask = cloudformation::CreateChangeSet { change_set_type: Some("UPDATE".to_owned()), ..ask };
        let proposal = self.request(ask, false).await?;
        if let Proposal::Changes(proposed) = &proposal {
            self.withdraw(proposed).await?;
        }
        Ok(proposal)
    }

    /// A stack that rests and lets itself be changed, if it is there.
    async fn changeable(&self, name: &str) -> Result<Option<cloudformation::Stack>> {
        let Some(status) = self.settled(name).await? else { return Ok(None) };
        failure::stuck(self, name, &status)?;
        describe(self.client, name).await
    }

    /// Makes a change set of what is asked for, and describes it.
    async fn request(&self, ask: cloudformation::CreateChangeSet, creates: bool) -> Result<Proposal> {
        let stack = ask.stack_name.clone();
        // Change sets are told apart by the moment, so that none waits for another's end.
        let name = format!("formwork-{}", now().0);
        let create = cloudformation::CreateChangeSet {
            change_set_name: name.clone(),
            capabilities: Some(CAPABILITIES.map(str::to_owned).to_vec()),
            client_token: Some(name.clone()),
            ..ask
        };
        let made = match self.client.call(&create).await {
            Ok(made) => made,
            Err(Error::Api { error, .. }) if changes_nothing(&error.message) => {
                return Ok(Proposal::Unchanged);
            }
            Err(error) => return Err(refused(&stack, error)),
        };
        let mut proposed = Proposed {
            stack,
            id: made.id.unwrap_or_else(|| name.clone()),
            name,
            creates,
            changes: Vec::new(),
        };
        let described = self.described(&proposed).await?;
        let reason = described.status_reason.unwrap_or_default();
        if described.status.as_deref() != Some("FAILED") {
            proposed.changes = changes(described.changes.unwrap_or_default());
            return Ok(Proposal::Changes(proposed));
        }
        self.withdraw(&proposed).await?;
        if changes_nothing(&reason) {
            return Ok(Proposal::Unchanged);
        }
        let cause = format!("CloudFormation takes no change of the stack {}: {reason}", proposed.stack);
        Err(Failure::new(cause))
    }

    /// The change set, once it is made out, with all of its changes.
    async fn described(&self, proposed: &Proposed) -> Result<cloudformation::DescribeChangeSetOutput> {
        let mut ask = cloudformation::DescribeChangeSet {
            change_set_name: proposed.id.clone(),
            stack_name: Some(proposed.stack.clone()),
            include_property_values: Some(true),
            ..Default::default()
        };
        let mut found = loop {
            let found = self.client.call(&ask).await?;
            match found.status.as_deref() {
                Some("CREATE_PENDING" | "CREATE_IN_PROGRESS") => tokio::time::sleep(self.pause).await,
                _ => break found,
            }
        };
        while let Some(token) = found.next_token.take() {
            ask.next_token = Some(token);
            let page = self.client.call(&ask).await?;
            found.changes.get_or_insert_default().extend(page.changes.unwrap_or_default());
            found.next_token = page.next_token;
        }
        Ok(found)
    }

    /// The status of a stack once it rests, if it is there: what another deployment has begun is followed to its end.
    async fn settled(&self, name: &str) -> Result<Option<String>> {
        let Some(there) = describe(self.client, name).await? else { return Ok(None) };
        let at_work =
            there.stack_status.ends_with("_IN_PROGRESS") && there.stack_status != "REVIEW_IN_PROGRESS";
        if !at_work {
            return Ok(Some(there.stack_status));
        }
        self.tell(format_args!("{name} is at work ({}): waiting for its end", there.stack_status));
        // A stack that goes away is told of by its ARN.
        let by = there.stack_id.unwrap_or_else(|| name.to_owned());
        let status = self.follower(&by).await?.rest().await?;
        Ok((status != "DELETE_COMPLETE").then_some(status))
    }

    /// Tells a person what goes on.
    pub(super) fn tell(&self, text: std::fmt::Arguments<'_>) {
        if !self.quiet {
            println!("  {text}");
        }
    }
}

/// Whether CloudFormation says that there is nothing to change.
fn changes_nothing(said: &str) -> bool {
    said.contains("didn't contain changes") || said.contains("No updates are to be performed")
}

/// Why there is no change set, with what helps.
fn refused(stack: &str, error: Error) -> Failure {
    match error.code() {
        Some("ValidationError") => {
            Failure::new(format!("CloudFormation takes no change of the stack {stack}: {error}"))
        }
        _ => error.into(),
    }
}
