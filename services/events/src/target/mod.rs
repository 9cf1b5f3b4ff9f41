//! Targets: what a rule sets going.

mod check;
pub(crate) mod input;

use kernel::{Answers, Call, Needs, Place, Result, Stored};
use shapes_events as api;

use crate::rule::{self, Rule};
use crate::{Events, error};

/// How many targets a rule may have.
const MOST: usize = 5;

/// What kind of thing a target is, with what its ARN says of it.
#[derive(Debug, PartialEq)]
pub(crate) enum Kind {
    CodePipeline { name: String },
    SageMakerPipeline { name: String },
    SnsTopic,
    SqsQueue { name: String },
    Function,
}

impl Kind {
    /// The kind of an ARN, and where the thing is; none for all that is no target here.
    pub(crate) fn of(arn: &str) -> Option<(Self, Place)> {
        let parts: Vec<&str> = arn.splitn(6, ':').collect();
        let [_, _, service, region, account, rest] = parts.as_slice() else { return None };
        let kind = match (*service, rest.split_once('/')) {
            ("codepipeline", None) => Kind::CodePipeline { name: (*rest).to_owned() },
            ("sagemaker", Some(("pipeline", name))) => Kind::SageMakerPipeline { name: name.to_owned() },
            ("sns", None) if !rest.contains(':') => Kind::SnsTopic,
            ("sqs", None) => Kind::SqsQueue { name: (*rest).to_owned() },
            ("lambda", None) if rest.starts_with("function:") => Kind::Function,
            _ => return None,
        };
        Some((kind, Place::new(*account, *region)))
    }

    /// The id of its service, and the operation that it gets.
    fn served_by(&self) -> (&'static str, &'static str) {
        match self {
            Kind::CodePipeline { .. } => ("codepipeline", "StartPipelineExecution"),
            Kind::SageMakerPipeline { .. } => ("sagemaker", "StartPipelineExecution"),
            Kind::SnsTopic => ("sns", "Publish"),
            Kind::SqsQueue { .. } => ("sqs", "SendMessage"),
            Kind::Function => ("lambda", "Invoke"),
        }
    }

    /// Whether its own policy lets EventBridge in, so that no role needs to be taken.
    fn has_policy(&self) -> bool {
        matches!(self, Kind::Function | Kind::SnsTopic | Kind::SqsQueue { .. })
    }
}

/// The role that EventBridge takes for a target: its own or its rule's. What has a policy needs none, and the rule's is
/// not for it.
pub(crate) fn role(target: &api::Target, rule: &Rule) -> Option<String> {
    let has_policy = Kind::of(&target.arn).is_some_and(|(kind, _)| kind.has_policy());
    target.role_arn.clone().or_else(|| rule.role.clone().filter(|_| !has_policy))
}

impl Answers<api::PutTargets> for Events {
    const ALSO: &'static [&'static str] = &["iam:PassRole"];

    fn needs(call: &Call, op: &api::PutTargets) -> Result<Needs> {
        let arns = op.targets.iter().map(|target| target.arn.clone());
        let needs =
            rule::needs(call, op.event_bus_name.as_deref(), &op.rule)?.when_any("events:TargetArn", arns);
        let mut roles: Vec<&String> =
            op.targets.iter().filter_map(|target| target.role_arn.as_ref()).collect();
        roles.sort();
        roles.dedup();
        Ok(roles.into_iter().fold(needs, |needs, role| needs.and(rule::pass_role(role))))
    }

    fn run(call: &mut Call, op: api::PutTargets) -> Result<api::PutTargetsOutput> {
        let mut rule = rule::find(call, op.event_bus_name.as_deref(), &op.rule)?;
        for target in op.targets {
            check::accepted(call, &rule, &target)?;
            rule.targets.retain(|other| other.0.id != target.id);
            rule.targets.push(Stored(target));
        }
        if rule.targets.len() > MOST {
            return Err(error::limit());
        }
        call.put(&rule)?;
        Ok(api::PutTargetsOutput { failed_entry_count: Some(0), failed_entries: Some(Vec::new()) })
    }
}

impl Answers<api::RemoveTargets> for Events {
    fn needs(call: &Call, op: &api::RemoveTargets) -> Result<Needs> {
        rule::needs(call, op.event_bus_name.as_deref(), &op.rule)
    }

    fn run(call: &mut Call, op: api::RemoveTargets) -> Result<api::RemoveTargetsOutput> {
        let mut rule: Rule = rule::find(call, op.event_bus_name.as_deref(), &op.rule)?;
        let mut failed = Vec::new();
        for id in op.ids {
            let before = rule.targets.len();
            rule.targets.retain(|target| target.0.id != id);
            if rule.targets.len() == before {
                failed.push(api::RemoveTargetsResultEntry {
                    error_code: Some("ResourceNotFoundException".to_owned()),
                    error_message: Some(format!("Target {id} does not exist on Rule {}.", rule.name)),
                    target_id: Some(id),
                });
            }
        }
        call.put(&rule)?;
        let failed_entry_count = i32::try_from(failed.len()).ok();
        Ok(api::RemoveTargetsOutput { failed_entry_count, failed_entries: Some(failed) })
    }
}

impl Answers<api::ListTargetsByRule> for Events {
    fn needs(call: &Call, op: &api::ListTargetsByRule) -> Result<Needs> {
        rule::needs(call, op.event_bus_name.as_deref(), &op.rule)
    }

    fn run(call: &Call, op: api::ListTargetsByRule) -> Result<api::ListTargetsByRuleOutput> {
        let rule = rule::find(call, op.event_bus_name.as_deref(), &op.rule)?;
        let mut targets: Vec<api::Target> = rule.targets.into_iter().map(|target| target.0).collect();
        targets.sort_by(|a, b| a.id.cmp(&b.id));
        targets.retain(|target| op.next_token.as_ref().is_none_or(|after| target.id > *after));
        let limit = error::page_size(op.limit);
        let more = targets.len() > limit;
        targets.truncate(limit);
        let next_token = targets.last().filter(|_| more).map(|target| target.id.clone());
        Ok(api::ListTargetsByRuleOutput { targets: Some(targets), next_token })
    }
}
