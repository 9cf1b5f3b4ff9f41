//! `CreateStack`.

use kernel::{Answers, Body as Bytes, Call, Needs, Result, Streaming, Streams};
use shapes_cloudformation as api;
use template::{DeletionPolicy, OnFailure, StackMachine, StackStatus, Step, Work};

use crate::job::StackJob;
use crate::launch::{Blueprint, Draft, Site, check_options, invalid_properties, principal};
use crate::resource::StackResource;
use crate::stack::{self, Stack};
use crate::{CloudFormation, body, error, export, fetch};

/// What a request wants besides what the stack is made from.
#[derive(Clone, Debug, Default)]
pub(crate) struct Wish {
    pub(crate) role: Option<String>,
    pub(crate) on_failure: OnFailure,
    pub(crate) retain_except_on_create: bool,
    pub(crate) timeout: Option<i32>,
    pub(crate) protected: bool,
    pub(crate) token: Option<String>,
    /// The change set that is executed.
    pub(crate) change_set: Option<String>,
    /// The ARNs of the topics that are told, if it says so.
    pub(crate) notify: Option<Vec<String>>,
}

impl Answers<api::CreateStack> for CloudFormation {
    const ALSO: &'static [&'static str] = &["iam:PassRole"];

    fn prepare(op: &api::CreateStack) -> Result<()> {
        // What is wrong with the template is told when the caller is known.
        op.template_body.as_deref().map(body::parsed);
        Ok(())
    }

    fn needs(call: &Call, op: &api::CreateStack) -> Result<Needs> {
        let tags = op.tags.iter().flatten().map(|tag| (tag.key.as_str(), tag.value.as_str()));
        let mut needs = Needs::on(stack::arn(call, &op.stack_name)).tagging(tags);
        if let Some(url) = &op.template_url {
            needs = needs.when("cloudformation:TemplateUrl", url.as_str());
        }
        Ok(passing(needs, op.role_arn.as_deref()))
    }

    /// A template that is named by its address is fetched by the stack's own job, as whoever asks.
    fn run(call: &mut Call, op: api::CreateStack) -> Result<api::CreateStackOutput> {
        let stack = create(call, op)?;
        Ok(api::CreateStackOutput { stack_id: Some(stack), operation_id: None })
    }
}

impl Streams<api::CreateStack> for CloudFormation {
    const ALSO: &'static [&'static str] = <Self as Answers<api::CreateStack>>::ALSO;

    fn needs(call: &Call, op: &api::CreateStack) -> Result<Needs> {
        <Self as Answers<api::CreateStack>>::needs(call, op)
    }

    async fn stream(_: Bytes, with: Streaming<api::CreateStack>) -> Result<(api::CreateStackOutput, Bytes)> {
        let text = fetch::before(&with, |op| (&op.template_body, &op.template_url)).await?;
        let output = with.finish(move |call, op| {
            let op = api::CreateStack { template_body: text, template_url: None, ..op.clone() };
            <Self as Answers<api::CreateStack>>::run(call, op)
        });
        Ok((output.await?, Bytes::empty()))
    }
}

fn create(call: &mut Call, mut op: api::CreateStack) -> Result<String> {
    let policy = [op.stack_policy_body.as_ref(), op.stack_policy_url.as_ref()];
    check_options(
        op.notification_arns.as_ref(),
        op.rollback_configuration.as_ref(),
        op.resource_types.as_ref(),
        op.deployment_config.as_ref(),
        policy,
    )?;
    name_is_good(&op.stack_name)?;
    let mut stack = match stack::get(call, &op.stack_name)? {
        None => Stack::new(call, &op.stack_name, StackStatus::CreateInProgress),
        Some(review) if review.status == StackStatus::ReviewInProgress => review,
        // The same request again.
        Some(same) if op.client_request_token.is_some() && same.token == op.client_request_token => {
            return Ok(same.arn);
        }
        Some(_) => return Err(error::stack_exists(&op.stack_name)),
    };
    let wish = Wish {
        role: op.role_arn.take(),
        on_failure: on_failure(op.on_failure.as_deref(), op.disable_rollback)?,
        retain_except_on_create: op.retain_except_on_create.unwrap_or_default(),
        timeout: op.timeout_in_minutes,
        protected: op.enable_termination_protection.unwrap_or_default(),
        token: op.client_request_token.take(),
        change_set: None,
        notify: op.notification_arns.take(),
    };
    let arn = stack.arn.clone();
    match (op.template_body.take(), op.template_url.take()) {
        (Some(text), None) => {
            body::within_limit(&text, true)?;
            let draft = Draft {
                text,
                parameters: op.parameters.unwrap_or_default(),
                tags: op.tags,
                capabilities: op.capabilities.unwrap_or_default(),
            };
            begin(call, stack, &wish, draft)?;
        }
        (None, Some(url)) => {
            fetch::address(&url)?;
            let principal = principal(call, wish.role.as_deref())?;
            wish.onto(&mut stack);
            stack.status = StackStatus::CreateInProgress;
            call.put(&stack)?;
            let job = StackJob::fetching(call, &stack, principal, url, op)?;
            call.start(&arn, job)?;
        }
        _ => return Err(error::invalid("Either Template URL or Template Body must be specified.")),
    }
    Ok(arn)
}

impl Wish {
    /// Writes it into the stack.
    pub(crate) fn onto(&self, stack: &mut Stack) {
        stack.role = self.role.clone().or(stack.role.take());
        stack.on_failure = self.on_failure;
        stack.retain_except_on_create = self.retain_except_on_create;
        stack.timeout = self.timeout.or(stack.timeout);
        stack.protected |= self.protected;
        stack.token.clone_from(&self.token);
        stack.change_set = self.change_set.clone().or(stack.change_set.take());
        if let Some(topics) = &self.notify {
            stack.notify.clone_from(topics);
        }
    }
}

/// Begins to make a stack that has nothing yet.
pub(crate) fn begin(call: &mut Call, mut stack: Stack, wish: &Wish, draft: Draft) -> Result<()> {
    wish.onto(&mut stack);
    let principal = principal(call, stack.role.as_deref())?;
    let job = prepare(call, &mut stack, principal, draft)?;
    let arn = stack.arn.clone();
    call.start(&arn, job)
}

/// Plans all that a new stack is made of, and writes it down.
pub(crate) fn prepare(
    call: &mut Call,
    stack: &mut Stack,
    principal: kernel::StackPrincipal,
    draft: Draft,
) -> Result<StackJob> {
    let checked = draft.check(call, stack, &Site::planning(stack, principal.clone()))?;
    let plan = Blueprint::plan(call, stack, &checked.snapshot)?;
    let invalid = invalid_properties(call, &checked.snapshot);
    let steps = steps(plan.steps(), stack.retain_except_on_create);
    let machine = StackMachine::create(&steps, stack.on_failure);
    stack.spec = checked.spec;
    stack.status = StackStatus::CreateInProgress;
    for (id, planned) in &checked.snapshot.resources {
        let position = checked.blueprint.position(id);
        call.put(&StackResource::planned(call, stack, position, id, planned))?;
    }
    export::import(call, stack, &checked.imports)?;
    call.put(stack)?;
    Ok(StackJob::carrying(call, stack, principal, machine, invalid))
}

/// The steps of a plan. `RetainExceptOnCreate` of a request means that what an operation makes does not outlive its
/// rollback, whatever policy keeps it otherwise.
pub(crate) fn steps(planned: &[Step], retain_except_on_create: bool) -> Vec<Step> {
    let mut steps = planned.to_vec();
    for step in &mut steps {
        if retain_except_on_create
            && step.work == Work::Create
            && step.deletion_policy == DeletionPolicy::Retain
        {
            step.deletion_policy = DeletionPolicy::RetainExceptOnCreate;
        }
    }
    steps
}

/// The needs of an operation that gives a stack its role.
pub(crate) fn passing(needs: Needs, role: Option<&str>) -> Needs {
    let Some(role) = role else { return needs };
    needs
        .when("cloudformation:RoleArn", role)
        .and(Needs::to("iam:PassRole", role).when("iam:PassedToService", "cloudformation.amazonaws.com"))
}

/// What becomes of a stack that fails.
pub(crate) fn on_failure(said: Option<&str>, disable_rollback: Option<bool>) -> Result<OnFailure> {
    match (said, disable_rollback) {
        (Some(_), Some(_)) => {
            Err(error::invalid("You can specify either DisableRollback or OnFailure, but not both."))
        }
        (Some(api::on_failure::DO_NOTHING), _) | (None, Some(true)) => Ok(OnFailure::DoNothing),
        (Some(api::on_failure::DELETE), _) => Ok(OnFailure::Delete),
        _ => Ok(OnFailure::Rollback),
    }
}

/// Refuses names that no stack may have.
pub(crate) fn name_is_good(name: &str) -> Result<()> {
    let mut letters = name.chars();
    let good = letters.next().is_some_and(|first| first.is_ascii_alphabetic())
        && letters.all(|letter| letter.is_ascii_alphanumeric() || letter == '-');
    if good && name.len() <= 128 {
        return Ok(());
    }
    let text = format!(
        "1 validation error detected: Value '{name}' at 'stackName' failed to satisfy constraint: Member must \
         satisfy regular expression pattern: [a-zA-Z][-a-zA-Z0-9]*"
    );
    Err(error::invalid(text))
}
