//! The policy simulators: the engine that decides calls, asked about calls that nobody makes.

mod keys;
mod principal;

use std::collections::BTreeSet;
use std::sync::Arc;

use kernel::{Answers, Call, Needs, Result};
use policy::{
    Because, Context, Decision, Document, Kind, Layer, Layers, Policy, Principal, Request, ResourcePolicy,
    Source, evaluate,
};
use shapes_iam as api;

use crate::{Iam, document, errors, paging};

/// A policy's text under its name, and its ARN if it has one.
struct Given {
    name: String,
    arn: Option<String>,
    text: String,
}

/// What is simulated.
struct Simulation<'a> {
    principal: &'a Principal,
    policies: Vec<Given>,
    boundary: Option<Given>,
    organisation: Vec<Vec<Policy>>,
    /// Of the two simulators' inputs, what they have in common.
    resource_policy: Option<String>,
    resource_owner: Option<String>,
    actions: &'a [String],
    resources: Option<Vec<String>>,
    entries: Vec<api::ContextEntry>,
}

impl Answers<api::SimulateCustomPolicy> for Iam {
    fn needs(_: &Call, _: &api::SimulateCustomPolicy) -> Result<Needs> {
        Ok(Needs::on("*"))
    }

    fn run(call: &Call, op: api::SimulateCustomPolicy) -> Result<api::SimulateCustomPolicyOutput> {
        refuse_handling(op.resource_handling_option.as_deref())?;
        let principal = match &op.caller_arn {
            Some(arn) => principal::named(arn)?,
            // Somebody of this account, whose policies are those that are given.
            None => principal::named(&call.place().global_arn("iam", "user/simulated"))?,
        };
        let mut organisation = Vec::new();
        for level in op.ordered_organization_policy_input_list.into_iter().flatten() {
            let given = inputs("OrganizationPolicyInputList", level.service_control_policy_input_list);
            organisation.push(parsed(&given, Kind::ServiceControl)?);
        }
        let simulation = Simulation {
            principal: &principal,
            policies: inputs("PolicyInputList", Some(op.policy_input_list)),
            boundary: boundary(op.permissions_boundary_policy_input_list)?,
            organisation,
            resource_policy: op.resource_policy,
            resource_owner: op.resource_owner,
            actions: &op.action_names,
            resources: op.resource_arns,
            entries: op.context_entries.unwrap_or_default(),
        };
        let page = paging::part(numbered(simulation.run()?), op.marker.as_deref(), op.max_items);
        Ok(api::SimulateCustomPolicyOutput {
            evaluation_results: Some(page.items),
            is_truncated: Some(page.next.is_some()),
            marker: page.next,
        })
    }
}

impl Answers<api::SimulatePrincipalPolicy> for Iam {
    fn needs(_: &Call, op: &api::SimulatePrincipalPolicy) -> Result<Needs> {
        Ok(Needs::on(&op.policy_source_arn))
    }

    fn run(call: &Call, op: api::SimulatePrincipalPolicy) -> Result<api::SimulatePrincipalPolicyOutput> {
        refuse_handling(op.resource_handling_option.as_deref())?;
        if op.policy_exclusion_list.as_ref().is_some_and(|excluded| !excluded.is_empty()) {
            return Err(errors::invalid_input(
                "this runtime simulates with all policies of the principal; leave PolicyExclusionList out",
            ));
        }
        let source = principal::Source::of(call, &op.policy_source_arn)?;
        let caller = match &op.caller_arn {
            Some(arn) => principal::named(arn)?,
            None => source.principal,
        };
        let mut policies = source.policies;
        policies.extend(inputs("PolicyInputList", op.policy_input_list));
        let boundary = boundary(op.permissions_boundary_policy_input_list)?.or(source.boundary);
        let simulation = Simulation {
            principal: &caller,
            policies,
            boundary,
            organisation: Vec::new(),
            resource_policy: op.resource_policy,
            resource_owner: op.resource_owner,
            actions: &op.action_names,
            resources: op.resource_arns,
            entries: op.context_entries.unwrap_or_default(),
        };
        let page = paging::part(numbered(simulation.run()?), op.marker.as_deref(), op.max_items);
        Ok(api::SimulatePrincipalPolicyOutput {
            evaluation_results: Some(page.items),
            is_truncated: Some(page.next.is_some()),
            marker: page.next,
        })
    }
}

impl Simulation<'_> {
    /// Each action on each resource.
    fn run(&self) -> Result<Vec<api::EvaluationResult>> {
        let identity = parsed(&self.policies, Kind::Inline)?;
        let boundary = match &self.boundary {
            Some(given) => parsed(std::slice::from_ref(given), Kind::Inline)?.into_iter().next(),
            None => None,
        };
        let resource = match self.resource_policy.as_deref() {
            Some(text) => Some(document::parsed(text, Kind::Resource).map_err(errors::invalid_input_text)?),
            None => None,
        };
        let context = context(&self.entries);
        let missing = self.missing(&context);
        let layers = Layers {
            identity: &identity,
            boundary: boundary.as_ref(),
            resource: resource
                .as_deref()
                .map(|document: &Document| ResourcePolicy { document, restrict_public: false }),
            service_control: &self.organisation,
            ..Layers::default()
        };
        let owner = self.resource_owner.as_deref().map(account_of);
        let owner = owner.or_else(|| self.principal.account()).unwrap_or_default();
        let everything = ["*".to_owned()];
        let resources = self.resources.as_deref().filter(|some| !some.is_empty()).unwrap_or(&everything);
        let mut results = Vec::new();
        for action in self.actions {
            for resource in resources {
                let request = Request {
                    principal: self.principal,
                    action,
                    resource,
                    resource_account: owner,
                    context: &context,
                };
                let decision = evaluate(&request, &layers);
                results.push(result(action, resource, &decision, &layers, &missing));
            }
        }
        Ok(results)
    }

    /// The keys that the policies ask for and the request does not give.
    fn missing(&self, context: &Context) -> Vec<String> {
        let mut asked = BTreeSet::new();
        let texts = self.policies.iter().chain(&self.boundary).map(|given| given.text.as_str());
        for text in texts.chain(self.resource_policy.as_deref()) {
            keys::collect(text, &mut asked);
        }
        asked.retain(|key| context.get(key) == policy::Values::Absent && !keys::is_derived(key));
        asked.into_iter().collect()
    }
}

fn result(
    action: &str,
    resource: &str,
    decision: &Decision,
    layers: &Layers<'_>,
    missing: &[String],
) -> api::EvaluationResult {
    let (word, matched): (&str, Vec<api::Statement>) = match decision {
        Decision::Allowed(because) => ("allowed", because.iter().filter_map(statement).collect()),
        Decision::ExplicitDeny(source) => ("explicitDeny", vec![shown(source)]),
        Decision::ImplicitDeny(_) => ("implicitDeny", Vec::new()),
    };
    let lacks = |layer| matches!(decision, Decision::ImplicitDeny(layers) if layers.contains(&layer));
    let denies = |layer| matches!(decision, Decision::ExplicitDeny(source) if source.layer == layer);
    let passes = |layer| !lacks(layer) && !denies(layer);
    let boundary = layers.boundary.map(|_| api::PermissionsBoundaryDecisionDetail {
        allowed_by_permissions_boundary: Some(passes(Layer::Boundary)),
    });
    let organisation = (!layers.service_control.is_empty()).then(|| api::OrganizationsDecisionDetail {
        allowed_by_organizations: Some(passes(Layer::ServiceControl)),
    });
    api::EvaluationResult {
        eval_action_name: action.to_owned(),
        eval_resource_name: Some(resource.to_owned()),
        eval_decision: word.to_owned(),
        matched_statements: Some(matched.clone()),
        missing_context_values: Some(missing.to_vec()),
        organizations_decision_detail: organisation,
        permissions_boundary_decision_detail: boundary.clone(),
        eval_decision_details: None,
        resource_specific_results: Some(vec![api::ResourceSpecificResult {
            eval_resource_name: resource.to_owned(),
            eval_resource_decision: word.to_owned(),
            matched_statements: Some(matched),
            missing_context_values: Some(missing.to_vec()),
            eval_decision_details: None,
            permissions_boundary_decision_detail: boundary,
        }]),
    }
}

fn statement(because: &Because) -> Option<api::Statement> {
    match because {
        Because::Statement(source) => Some(shown(source)),
        _ => None,
    }
}

/// A statement by its policy. Where in the policy it stands, as line and column, is not kept.
fn shown(source: &Source) -> api::Statement {
    let (id, kind) = match source.layer {
        Layer::Resource => ("ResourcePolicy".to_owned(), "Resource Policy"),
        _ => (source.policy.clone().unwrap_or_default(), "IAM Policy"),
    };
    api::Statement {
        source_policy_id: Some(id),
        source_policy_type: Some(kind.to_owned()),
        start_position: None,
        end_position: None,
    }
}

fn refuse_handling(option: Option<&str>) -> Result<()> {
    match option {
        Some(option) => Err(errors::invalid_input(format!(
            "ResourceHandlingOption is `{option}`; it is about EC2 instances, which this runtime does not have"
        ))),
        None => Ok(()),
    }
}

/// The policies of a list in a request: `PolicyInputList.1`.
fn inputs(list: &str, texts: Option<Vec<String>>) -> Vec<Given> {
    let texts = texts.into_iter().flatten().enumerate();
    texts.map(|(index, text)| Given { name: format!("{list}.{}", index + 1), arn: None, text }).collect()
}

/// AWS takes one boundary, in a list.
fn boundary(texts: Option<Vec<String>>) -> Result<Option<Given>> {
    let mut given = inputs("PermissionsBoundaryPolicyInputList", texts);
    if given.len() > 1 {
        return Err(errors::invalid_input("There can be one permissions boundary at most."));
    }
    Ok(given.pop())
}

fn parsed(given: &[Given], kind: Kind) -> Result<Vec<Policy>> {
    let parse = |given: &Given| {
        let document: Arc<Document> =
            document::parsed(&given.text, kind).map_err(errors::invalid_input_text)?;
        Ok(Policy { name: given.name.clone(), arn: given.arn.clone(), document })
    };
    given.iter().map(parse).collect()
}

fn context(entries: &[api::ContextEntry]) -> Context {
    let mut context = Context::new();
    for entry in entries {
        let name = entry.context_key_name.clone().unwrap_or_default();
        let values = entry.context_key_values.clone().unwrap_or_default();
        let list = entry.context_key_type.as_deref().is_some_and(|kind| kind.ends_with("List"));
        match (list, values.as_slice()) {
            (false, [value]) => context.set(name, value),
            _ => context.set_list(name, values),
        };
    }
    context
}

/// The account of `ResourceOwner`: an ARN of it, or its digits.
fn account_of(owner: &str) -> &str {
    policy::Arn::parse(owner).map_or(owner, |arn| arn.account)
}

fn numbered<T>(items: Vec<T>) -> impl Iterator<Item = (String, T)> {
    items.into_iter().enumerate().map(|(index, item)| (format!("{index:06}"), item))
}
