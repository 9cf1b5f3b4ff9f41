//! What a request asks a stack to be: a template, parameters, tags, acknowledged capabilities.

use std::collections::BTreeMap;

use indexmap::IndexMap;
use kernel::{ApiError, Call, Result};
use shapes_cloudformation as api;
use template::{Resolved, Snapshot, Supplied, resolve_parameters, ssm_needs};

use crate::launch::{Blueprint, Site, check, dynamic};
use crate::stack::{Spec, Stack};
use crate::{body, error};

/// What a request asks a stack to be.
pub(crate) struct Draft {
    /// The template's text.
    pub(crate) text: String,
    pub(crate) parameters: Vec<api::Parameter>,
    pub(crate) tags: Option<Vec<api::Tag>>,
    pub(crate) capabilities: Vec<String>,
}

/// A draft that has passed every check that comes before the first resource.
pub(crate) struct Checked {
    pub(crate) spec: Spec,
    pub(crate) blueprint: Blueprint,
    pub(crate) snapshot: Snapshot,
    /// The names of the exports that it reads.
    pub(crate) imports: Vec<String>,
}

impl Draft {
    /// Checks it for a stack, whose parameters and tags are the previous ones.
    pub(crate) fn check(self, call: &mut Call, stack: &Stack, site: &Site) -> Result<Checked> {
        let template = body::parsed(&self.text)?;
        let given: Vec<&str> = self.capabilities.iter().map(String::as_str).collect();
        if let Some(text) = template.insufficient_capabilities(&given) {
            return Err(ApiError::new("InsufficientCapabilitiesException", text));
        }
        check::transforms(call, &template)?;
        let parameters = self.parameters(call, &template, &stack.spec.parameters, site)?;
        let blueprint = Blueprint::new(template, parameters.clone(), stack.pseudo(call.place()))?;
        check::resources(call, &blueprint)?;
        let tags = match self.tags {
            Some(tags) => given_tags(call, tags)?,
            None => stack.spec.tags.clone(),
        };
        let spec = Spec {
            body: body::keep(call, &self.text)?,
            description: blueprint.template.description.clone(),
            parameters,
            tags,
            capabilities: self.capabilities,
        };
        let (snapshot, imports) = blueprint.snapshot(call, stack, site, &spec)?;
        check::references(&snapshot)?;
        Ok(Checked { spec, blueprint, snapshot, imports })
    }

    fn parameters(
        &self,
        call: &Call,
        template: &template::Template,
        previous: &IndexMap<String, Resolved>,
        site: &Site,
    ) -> Result<IndexMap<String, Resolved>> {
        let mut supplied = BTreeMap::new();
        for parameter in &self.parameters {
            let Some(key) = parameter.parameter_key.clone() else { continue };
            let value = match (&parameter.parameter_value, parameter.use_previous_value) {
                (Some(_), Some(true)) => {
                    let text = format!(
                        "Invalid input for parameter key {key}. Cannot specify usePreviousValue as true and non empty value for a parameter"
                    );
                    return Err(error::invalid(text));
                }
                (_, Some(true)) => Supplied::Previous,
                (value, _) => Supplied::Value(value.clone().unwrap_or_default()),
            };
            if supplied.insert(key.clone(), value).is_some() {
                return Err(error::invalid(format!("Parameter {key} is given more than once")));
            }
        }
        let needs = ssm_needs(template, &supplied, previous);
        let stored = dynamic::stored(call, &site.under(), &needs)?;
        resolve_parameters(template, &supplied, previous, &stored)
            .map_err(|problems| error::problems(&problems))
    }
}

/// The tags of a request. Keys that begin with `aws:` are AWS's own; Service Catalog puts its own on its stacks.
fn given_tags(call: &Call, tags: Vec<api::Tag>) -> Result<BTreeMap<String, String>> {
    let catalog = call.role_taker().is_some_and(|taker| taker.service == "servicecatalog")
        || call.via().iter().any(|service| service == "servicecatalog.amazonaws.com");
    let reserved =
        |key: &str| key.starts_with("aws:") && !(catalog && key.starts_with("aws:servicecatalog:"));
    if let Some(tag) = tags.iter().find(|tag| reserved(&tag.key)) {
        let text = format!("aws: prefixed tag key names are not allowed for external use: {}", tag.key);
        return Err(error::invalid(text));
    }
    Ok(tags.into_iter().map(|tag| (tag.key, tag.value)).collect())
}

/// Refuses what a request may say and nothing here acts on.
pub(crate) fn check_options(
    notification_arns: Option<&Vec<String>>,
    rollback: Option<&api::RollbackConfiguration>,
    resource_types: Option<&Vec<String>>,
    deployment: Option<&api::DeploymentConfig>,
    policy: [Option<&String>; 2],
) -> Result<()> {
    let is_topic = |arn: &String| arn.starts_with("arn:") && arn.split(':').nth(2) == Some("sns");
    if let Some(other) = notification_arns.into_iter().flatten().find(|arn| !is_topic(arn)) {
        return Err(error::invalid(format!(
            "Invalid value {other} in NotificationARNs: it is no ARN of an SNS topic"
        )));
    }
    let watched = |rollback: &api::RollbackConfiguration| {
        rollback.rollback_triggers.as_ref().is_some_and(|triggers| !triggers.is_empty())
            || rollback.monitoring_time_in_minutes.unwrap_or_default() != 0
    };
    if rollback.is_some_and(watched) {
        return Err(error::unsupported("RollbackConfiguration: there are no CloudWatch alarms"));
    }
    if resource_types.is_some_and(|types| !types.is_empty()) {
        return Err(error::unsupported("ResourceTypes"));
    }
    if deployment.and_then(|deployment| deployment.mode.as_deref()).is_some_and(|mode| mode != "STANDARD") {
        return Err(error::unsupported("a DeploymentConfig of another mode than STANDARD"));
    }
    if policy.iter().flatten().next().is_some() {
        return Err(error::unsupported("stack policies"));
    }
    Ok(())
}
