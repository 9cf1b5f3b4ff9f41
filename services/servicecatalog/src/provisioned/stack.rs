//! The stack behind a provisioned product, as CloudFormation's client.

use kernel::{ApiError, Call, Failure, Result};
use shapes_cloudformation as cloudformation;

use super::Provisioned;
use super::history::Output;
use super::job::{Parameters, Under};
use crate::artifact::{self, Artifact};
use crate::names;
use crate::tags::Tags;

/// What a template may do that CloudFormation wants acknowledged: the administrator did, by offering it.
const CAPABILITIES: [&str; 3] = ["CAPABILITY_IAM", "CAPABILITY_NAMED_IAM", "CAPABILITY_AUTO_EXPAND"];

/// Begins to make the stack; gives its ARN.
pub(super) fn launch(
    call: &mut Call,
    of: &Provisioned,
    under: &Under,
    artifact: &str,
    portfolio: &str,
    parameters: &Parameters,
) -> Result<String, Failure> {
    let op = cloudformation::CreateStack {
        stack_name: format!("SC-{}-{}", call.account(), of.id),
        template_body: Some(template(call, artifact)?),
        parameters: Some(wire(parameters)),
        capabilities: Some(capabilities()),
        tags: Some(tags(call, of, portfolio)),
        ..cloudformation::CreateStack::default()
    };
    takeable(call, under)?;
    let made = call.invoke(under.principal(), op).map_err(refused)?;
    Ok(made.stack_id.unwrap_or_default())
}

/// Begins to update the stack; gives its ARN, or nothing if there is nothing to change.
pub(super) fn update(
    call: &mut Call,
    of: &Provisioned,
    under: &Under,
    artifact: &str,
    parameters: &Parameters,
) -> Result<Option<String>, Failure> {
    let Some(stack) = of.stack.clone() else { return Ok(None) };
    let op = cloudformation::UpdateStack {
        stack_name: stack.clone(),
        template_body: Some(template(call, artifact)?),
        parameters: Some(wire(parameters)),
        capabilities: Some(capabilities()),
        ..cloudformation::UpdateStack::default()
    };
    takeable(call, under)?;
    match call.invoke(under.principal(), op) {
        Ok(_) => Ok(Some(stack)),
        Err(failure) if failure.message == "No updates are to be performed." => Ok(None),
        Err(failure) => Err(refused(failure)),
    }
}

/// Begins to delete the stack; gives its ARN, or nothing if there is none.
pub(super) fn delete(call: &mut Call, of: &Provisioned, under: &Under) -> Result<Option<String>, Failure> {
    let Some(stack) = of.stack.clone() else { return Ok(None) };
    takeable(call, under)?;
    let op = cloudformation::DeleteStack { stack_name: stack.clone(), ..Default::default() };
    call.invoke(under.principal(), op).map_err(refused)?;
    Ok(Some(stack))
}

/// The stack's outputs.
pub(super) fn outputs(call: &Call, of: &Provisioned, under: &Under) -> Result<Vec<Output>, Failure> {
    let op = cloudformation::DescribeStacks { stack_name: of.stack.clone(), next_token: None };
    let described = call.ask(under.principal(), op).map_err(refused)?;
    let stack = described.stacks.unwrap_or_default().pop().unwrap_or_default();
    let outputs = stack.outputs.unwrap_or_default().into_iter().map(|output| Output {
        key: output.output_key.unwrap_or_default(),
        value: output.output_value.unwrap_or_default(),
        description: output.description,
    });
    Ok(outputs.collect())
}

/// What failed: what the stack's events tell of it and of its resources, or what the operation itself said.
pub(super) fn error(call: &Call, of: &Provisioned, under: &Under, failure: Failure) -> Failure {
    let told = of.stack.as_ref().and_then(|stack| told(call, stack, under).ok().flatten());
    told.unwrap_or(failure)
}

/// What went wrong in the stack's last operation: the stack first, then the resources in the order in which they failed.
fn told(call: &Call, stack: &str, under: &Under) -> Result<Option<Failure>> {
    let op = cloudformation::DescribeStackEvents { stack_name: stack.to_owned(), next_token: None };
    let events = call.ask(under.principal(), op)?.stack_events.unwrap_or_default();
    let (mut code, mut own, mut resources) = (None, Vec::new(), Vec::new());
    // The latest events come first: the operation began with the stack's own.
    for event in events {
        let is = event.resource_status.unwrap_or_default();
        let reason = event.resource_status_reason.unwrap_or_default();
        let is_own = event.physical_resource_id.as_deref() == Some(stack);
        if is_own && reason == "User Initiated" {
            break;
        }
        let id = event.logical_resource_id.unwrap_or_default();
        let kind = event.resource_type.unwrap_or_default();
        let text = format!("{{LogicalResourceId : {id}, ResourceType : {kind}, StatusReason : {reason}}}");
        if is_own && !reason.is_empty() {
            own.push(text);
        } else if !is_own && is.ends_with("_FAILED") && !reason.ends_with("cancelled") {
            resources.push(text);
            code = Some(is);
        }
    }
    let Some(code) = code else { return Ok(None) };
    let all: Vec<String> = own.into_iter().rev().chain(resources.into_iter().rev()).collect();
    Ok(Some(Failure::new(code, format!("Errors from CloudFormation: [{}]", all.join(", ")))))
}

/// Refuses a launch role that Service Catalog may not take.
fn takeable(call: &Call, under: &Under) -> Result<(), Failure> {
    match under {
        Under::Role(arn) if call.may_take(under.principal()).is_err() => {
            Err(Failure::new("AccessDenied", format!("Access denied while assuming the role {arn}")))
        }
        _ => Ok(()),
    }
}

/// What CloudFormation refused, as records say it.
fn refused(failure: ApiError) -> Failure {
    let text = format!(
        "AmazonCloudFormationException  {} (Service: AmazonCloudFormation; Status Code: {}; Error Code: {})",
        failure.message, failure.status, failure.code
    );
    Failure::new(failure.code, text)
}

fn template(call: &Call, artifact: &str) -> Result<String, Failure> {
    let artifact = call.find::<Artifact>(artifact)?;
    Ok(artifact::text(call, &artifact)?)
}

fn capabilities() -> Vec<String> {
    CAPABILITIES.map(str::to_owned).to_vec()
}

fn wire(parameters: &Parameters) -> Vec<cloudformation::Parameter> {
    let wire = parameters.iter().map(|(key, value)| cloudformation::Parameter {
        parameter_key: Some(key.clone()),
        parameter_value: value.clone(),
        use_previous_value: value.is_none().then_some(true),
        ..cloudformation::Parameter::default()
    });
    wire.collect()
}

/// The stack's tags: the product's own, and Service Catalog's over them.
fn tags(call: &Call, of: &Provisioned, portfolio: &str) -> Vec<cloudformation::Tag> {
    let place = call.place();
    let mut tags: Tags = of.tags.clone();
    for (key, value) in [
        ("portfolioArn", names::portfolio_arn(place, portfolio)),
        ("productArn", names::product_arn(place, &of.product)),
        ("provisionedProductArn", of.arn.clone()),
        ("provisioningArtifactIdentifier", of.artifact.clone()),
        ("provisioningPrincipalArn", of.session.clone()),
    ] {
        tags.insert(format!("aws:servicecatalog:{key}"), value);
    }
    tags.into_iter().map(|(key, value)| cloudformation::Tag { key, value }).collect()
}
