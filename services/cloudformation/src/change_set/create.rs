//! `CreateChangeSet`.

use kernel::{Answers, Body as Bytes, Call, Ids as _, Needs, Result, Stored, Streaming, Streams};
use shapes_cloudformation as api;
use template::{OnFailure, StackStatus};

use crate::change_set::{self, ChangeSet, view};
use crate::launch::{Draft, check_options, principal};
use crate::stack::create::{name_is_good, on_failure, passing};
use crate::stack::update::{renew, text, updatable};
use crate::stack::{self, Spec, Stack};
use crate::{CloudFormation, body, error, event, fetch};

const NOTHING: &str = "The submitted information didn't contain changes. Submit different information to create a \
                       change set.";

impl Answers<api::CreateChangeSet> for CloudFormation {
    const ALSO: &'static [&'static str] = &["iam:PassRole"];

    fn prepare(op: &api::CreateChangeSet) -> Result<()> {
        op.template_body.as_deref().map(body::parsed);
        Ok(())
    }

    fn needs(call: &Call, op: &api::CreateChangeSet) -> Result<Needs> {
        let tags = op.tags.iter().flatten().map(|tag| (tag.key.as_str(), tag.value.as_str()));
        let mut needs = stack::needs(call, &op.stack_name)?
            .tagging(tags)
            .when("cloudformation:ChangeSetName", op.change_set_name.as_str());
        if let Some(url) = &op.template_url {
            needs = needs.when("cloudformation:TemplateUrl", url.as_str());
        }
        Ok(passing(needs, op.role_arn.as_deref()))
    }

    fn run(call: &mut Call, op: api::CreateChangeSet) -> Result<api::CreateChangeSetOutput> {
        create(call, op)
    }
}

impl Streams<api::CreateChangeSet> for CloudFormation {
    const ALSO: &'static [&'static str] = <Self as Answers<api::CreateChangeSet>>::ALSO;

    fn needs(call: &Call, op: &api::CreateChangeSet) -> Result<Needs> {
        <Self as Answers<api::CreateChangeSet>>::needs(call, op)
    }

    async fn stream(
        _: Bytes,
        with: Streaming<api::CreateChangeSet>,
    ) -> Result<(api::CreateChangeSetOutput, Bytes)> {
        let text = fetch::before(&with, |op| (&op.template_body, &op.template_url)).await?;
        let output = with.finish(move |call, op| {
            create(call, api::CreateChangeSet { template_body: text, template_url: None, ..op.clone() })
        });
        Ok((output.await?, Bytes::empty()))
    }
}

fn create(call: &mut Call, op: api::CreateChangeSet) -> Result<api::CreateChangeSetOutput> {
    check(&op)?;
    let creates = op.change_set_type.as_deref() == Some(api::change_set_type::CREATE);
    let mut stack = holder(call, &op.stack_name, creates)?;
    if let Some(same) = change_set::of(call, &stack)?.into_iter().find(|one| one.name == op.change_set_name) {
        if op.client_token.is_some() && same.token == op.client_token {
            return Ok(api::CreateChangeSetOutput { id: Some(same.arn), stack_id: Some(stack.arn) });
        }
        let text = format!("ChangeSet {} already exists", op.change_set_name);
        return Err(kernel::ApiError::new("AlreadyExistsException", text));
    }
    let id = call.ids().uuid();
    let arn = call.place().arn("cloudformation", format_args!("changeSet/{}/{id}", op.change_set_name));
    let parameters = op.parameters.clone().unwrap_or_default();
    let mut set = ChangeSet {
        id,
        name: op.change_set_name.clone(),
        arn: arn.clone(),
        stack: stack.id.clone(),
        description: op.description.clone(),
        created: call.now(),
        creates,
        status: api::change_set_status::CREATE_COMPLETE.to_owned(),
        reason: None,
        execution: api::execution_status::AVAILABLE.to_owned(),
        spec: Spec::default(),
        given: parameters.iter().cloned().map(Stored).collect(),
        role: op.role_arn.clone(),
        on_failure: match op.on_stack_failure.as_deref() {
            Some(said) => on_failure(Some(said), None)?,
            None => OnFailure::Rollback,
        },
        nested: op.include_nested_stacks.unwrap_or_default(),
        token: op.client_token.clone(),
        notify: op.notification_arns.clone(),
        changes: Vec::new(),
    };
    if creates && stack.events == 0 {
        event::stack_is(call, &mut stack, StackStatus::ReviewInProgress, Some("User Initiated".to_owned()))?;
    }
    let draft = Draft {
        text: text(call, &stack, op.template_body, op.use_previous_template)?,
        parameters,
        tags: op.tags,
        capabilities: op.capabilities.unwrap_or_default(),
    };
    plan(call, &stack, &mut set, draft)?;
    call.put(&set)?;
    Ok(api::CreateChangeSetOutput { id: Some(arn), stack_id: Some(stack.arn) })
}

/// Finds out what the change set would do, as whoever will do it.
fn plan(call: &mut Call, stack: &Stack, set: &mut ChangeSet, draft: Draft) -> Result<()> {
    let role = set.role.clone().or(stack.role.clone());
    let principal = principal(call, role.as_deref())?;
    let renewal = renew(call, stack, &principal, draft)?;
    if renewal.is_empty {
        api::change_set_status::FAILED.clone_into(&mut set.status);
        api::execution_status::UNAVAILABLE.clone_into(&mut set.execution);
        set.reason = Some(NOTHING.to_owned());
    }
    set.changes = view::changes(call, stack, &renewal)?.into_iter().map(Stored).collect();
    set.spec = renewal.spec;
    match principal {
        kernel::StackPrincipal::Session(id) => call.forget_caller(&id),
        kernel::StackPrincipal::Role(_) => Ok(()),
    }
}

fn check(op: &api::CreateChangeSet) -> Result<()> {
    check_options(
        op.notification_arns.as_ref(),
        op.rollback_configuration.as_ref(),
        op.resource_types.as_ref(),
        op.deployment_config.as_ref(),
        [None, None],
    )?;
    name_is_good(
        op.stack_name.rsplit("stack/").next().and_then(|name| name.split('/').next()).unwrap_or(""),
    )?;
    if op.change_set_type.as_deref() == Some(api::change_set_type::IMPORT)
        || op.resources_to_import.as_ref().is_some_and(|all| !all.is_empty())
        || op.import_existing_resources == Some(true)
    {
        return Err(error::unsupported("the import of existing resources"));
    }
    if op.deployment_mode.is_some() {
        return Err(error::unsupported("DeploymentMode"));
    }
    if op.template_url.is_some() {
        // From outside it has been fetched by now.
        return Err(error::unsupported("TemplateURL in a change set that a service makes"));
    }
    Ok(())
}

/// The stack that a change set is for: an existing one, or one that begins with it.
fn holder(call: &mut Call, named: &str, creates: bool) -> Result<Stack> {
    let found = stack::get(call, named)?.filter(|stack| stack.live.is_some());
    match found {
        Some(stack) if creates && stack.status == StackStatus::ReviewInProgress => Ok(stack),
        Some(stack) if creates => {
            let text = format!(
                "Stack [{}] already exists and cannot be created again with the changeSet [CREATE].",
                stack.name
            );
            Err(error::invalid(text))
        }
        Some(stack) => updatable(&stack).map(|()| stack),
        None if creates && !named.starts_with("arn:") => {
            Ok(Stack::new(call, named, StackStatus::ReviewInProgress))
        }
        None => Err(error::no_stack(named)),
    }
}
