//! `UpdateStack`.

use kernel::{Answers, Body as Bytes, Call, Needs, Result, StackPrincipal, Streaming, Streams};
use shapes_cloudformation as api;
use template::{OnFailure, OutputValue, Plan, StackMachine, StackStatus};

use crate::job::StackJob;
use crate::launch::{Blueprint, Draft, Site, Surroundings, check_options, invalid_properties, principal};
use crate::resource::{self, StackResource};
use crate::stack::create::{Wish, passing, steps};
use crate::stack::{self, Spec, Stack};
use crate::{CloudFormation, body, error, export, fetch};

const NOTHING: &str = "No updates are to be performed.";

impl Answers<api::UpdateStack> for CloudFormation {
    const ALSO: &'static [&'static str] = &["iam:PassRole"];

    fn prepare(op: &api::UpdateStack) -> Result<()> {
        op.template_body.as_deref().map(body::parsed);
        Ok(())
    }

    fn needs(call: &Call, op: &api::UpdateStack) -> Result<Needs> {
        let tags = op.tags.iter().flatten().map(|tag| (tag.key.as_str(), tag.value.as_str()));
        let mut needs = stack::needs(call, &op.stack_name)?.tagging(tags);
        if let Some(url) = &op.template_url {
            needs = needs.when("cloudformation:TemplateUrl", url.as_str());
        }
        Ok(passing(needs, op.role_arn.as_deref()))
    }

    fn run(call: &mut Call, op: api::UpdateStack) -> Result<api::UpdateStackOutput> {
        let stack_id = Some(update(call, op)?);
        Ok(api::UpdateStackOutput { stack_id, operation_id: None })
    }
}

impl Streams<api::UpdateStack> for CloudFormation {
    const ALSO: &'static [&'static str] = <Self as Answers<api::UpdateStack>>::ALSO;

    fn needs(call: &Call, op: &api::UpdateStack) -> Result<Needs> {
        <Self as Answers<api::UpdateStack>>::needs(call, op)
    }

    async fn stream(_: Bytes, with: Streaming<api::UpdateStack>) -> Result<(api::UpdateStackOutput, Bytes)> {
        let text = fetch::before(&with, |op| (&op.template_body, &op.template_url)).await?;
        let output = with.finish(move |call, op| {
            let op = api::UpdateStack { template_body: text, template_url: None, ..op.clone() };
            <Self as Answers<api::UpdateStack>>::run(call, op)
        });
        Ok((output.await?, Bytes::empty()))
    }
}

fn update(call: &mut Call, op: api::UpdateStack) -> Result<String> {
    let policies = [&op.stack_policy_body, &op.stack_policy_url]
        .into_iter()
        .chain([&op.stack_policy_during_update_body, &op.stack_policy_during_update_url]);
    check_options(
        op.notification_arns.as_ref(),
        op.rollback_configuration.as_ref(),
        op.resource_types.as_ref(),
        op.deployment_config.as_ref(),
        [policies.flatten().next(), None],
    )?;
    let mut stack = stack::find(call, &op.stack_name)?;
    if op.client_request_token.is_some() && stack.token == op.client_request_token {
        return Ok(stack.arn);
    }
    updatable(&stack)?;
    let wish = Wish {
        role: op.role_arn,
        on_failure: if op.disable_rollback == Some(true) {
            OnFailure::DoNothing
        } else {
            OnFailure::Rollback
        },
        retain_except_on_create: op.retain_except_on_create.unwrap_or_default(),
        token: op.client_request_token,
        notify: op.notification_arns,
        ..Wish::default()
    };
    let arn = stack.arn.clone();
    let capabilities = op.capabilities.unwrap_or_default();
    if let Some(url) = op.template_url {
        // Only another service asks here for what has still to be fetched.
        fetch::address(&url)?;
        wish.onto(&mut stack);
        let principal = principal(call, stack.role.as_deref())?;
        stack.status = StackStatus::UpdateInProgress;
        call.put(&stack)?;
        let rest = api::CreateStack {
            parameters: op.parameters,
            tags: op.tags,
            capabilities: Some(capabilities),
            ..api::CreateStack::default()
        };
        let job = StackJob::fetching(call, &stack, principal, url, rest)?;
        call.start(&arn, job)?;
        return Ok(arn);
    }
    let text = text(call, &stack, op.template_body, op.use_previous_template)?;
    let draft = Draft { text, parameters: op.parameters.unwrap_or_default(), tags: op.tags, capabilities };
    begin(call, stack, &wish, draft)?;
    Ok(arn)
}

/// The template of an update: a new one, or the one that the stack has.
pub(crate) fn text(
    call: &Call,
    stack: &Stack,
    given: Option<String>,
    previous: Option<bool>,
) -> Result<String> {
    match (given, previous) {
        (Some(text), None | Some(false)) => {
            body::within_limit(&text, true)?;
            Ok(text)
        }
        (None, Some(true)) => body::text(call, &stack.spec.body),
        (Some(_), Some(true)) => {
            Err(error::invalid("You can specify either a template or UsePreviousTemplate, but not both."))
        }
        (None, _) => Err(error::invalid("Either Template URL or Template Body must be specified.")),
    }
}

/// Refuses a stack whose status does not let it be updated.
pub(crate) fn updatable(stack: &Stack) -> Result<()> {
    match stack.status {
        StackStatus::CreateComplete
        | StackStatus::CreateFailed
        | StackStatus::UpdateComplete
        | StackStatus::UpdateFailed
        | StackStatus::UpdateRollbackComplete => Ok(()),
        status => Err(error::not_updatable(&stack.arn, status)),
    }
}

/// What an update would do.
pub(crate) struct Renewal {
    pub(crate) spec: Spec,
    pub(crate) blueprint: Blueprint,
    pub(crate) plan: Plan,
    pub(crate) new: template::Snapshot,
    imports: Vec<String>,
    /// Whether nothing at all changes.
    pub(crate) is_empty: bool,
}

/// Finds out what an update would do.
pub(crate) fn renew(
    call: &mut Call,
    stack: &Stack,
    principal: &StackPrincipal,
    draft: Draft,
) -> Result<Renewal> {
    let site = Site::planning(stack, principal.clone());
    let checked = draft.check(call, stack, &site)?;
    let plan = Blueprint::plan(call, stack, &checked.snapshot)?;
    let is_empty = plan.is_empty()
        && checked.spec.tags == stack.spec.tags
        && outputs(call, stack, &site, &checked.blueprint)? == stack.outputs;
    let (spec, blueprint, new, imports) =
        (checked.spec, checked.blueprint, checked.snapshot, checked.imports);
    Ok(Renewal { spec, blueprint, plan, new, imports, is_empty })
}

fn outputs(call: &Call, stack: &Stack, site: &Site, blueprint: &Blueprint) -> Result<Vec<OutputValue>> {
    let surroundings = Surroundings::planning(call, &stack.id, site);
    let outputs = blueprint.scope(&surroundings).outputs();
    surroundings.done()?;
    outputs.map_err(|problems| error::problems(&problems))
}

/// Begins to update a stack.
pub(crate) fn begin(call: &mut Call, mut stack: Stack, wish: &Wish, draft: Draft) -> Result<()> {
    wish.onto(&mut stack);
    let principal = principal(call, stack.role.as_deref())?;
    let Some(job) = prepare(call, &mut stack, principal, draft)? else {
        return Err(error::invalid(NOTHING));
    };
    let arn = stack.arn.clone();
    call.start(&arn, job)
}

/// Plans an update, and writes it down; nothing, if it would change nothing.
pub(crate) fn prepare(
    call: &mut Call,
    stack: &mut Stack,
    principal: StackPrincipal,
    draft: Draft,
) -> Result<Option<StackJob>> {
    let renewal = renew(call, stack, &principal, draft)?;
    if renewal.is_empty {
        return Ok(None);
    }
    let invalid = invalid_properties(call, &renewal.new);
    let steps = steps(renewal.plan.steps(), stack.retain_except_on_create);
    let machine = StackMachine::update(&steps, stack.on_failure);
    stack.next = Some(renewal.spec);
    stack.status = StackStatus::UpdateInProgress;
    stack.updated = Some(call.now());
    for (id, planned) in &renewal.new.resources {
        if !resource::get(call, &stack.id, id)?.is_some_and(|resource| resource.is_there()) {
            let position = renewal.blueprint.position(id);
            call.put(&StackResource::planned(call, stack, position, id, planned))?;
        }
    }
    export::import(call, stack, &renewal.imports)?;
    call.put(stack)?;
    Ok(Some(StackJob::carrying(call, stack, principal, machine, invalid)))
}
