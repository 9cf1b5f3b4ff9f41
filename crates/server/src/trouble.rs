//! What went wrong for good while nobody looked: jobs that are set aside, events that could not be delivered.

use kernel::{Call, Kernel, Origin, Result};
use schema::Timestamp;
use serde::{Deserialize, Serialize};

/// How many failed deliveries are told: the latest.
const DELIVERIES: usize = 50;

/// Something that went wrong and that nothing tries again.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Trouble {
    /// What it is.
    pub what: Kind,
    /// The ARN of the thing whose job it is, or of the rule whose event it is.
    pub arn: String,
    /// What it failed with.
    pub error: String,
    /// When it was given up.
    pub since: Timestamp,
}

/// What went wrong.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Kind {
    /// A job that is set aside, since a step of it failed again and again.
    Job,
    /// An event that could not be delivered to a rule's target.
    Delivery,
}

/// Everything that went wrong, the oldest first.
pub(crate) async fn all(kernel: &Kernel) -> Result<Vec<Trouble>> {
    kernel.read(Origin::nobody(), |call| of(call)).await
}

fn of(call: &Call) -> Result<Vec<Trouble>> {
    let jobs = call.parked()?.into_iter().map(|job| Trouble {
        what: Kind::Job,
        arn: job.arn,
        error: job.error,
        since: job.since,
    });
    let deliveries = events::failed_deliveries(call, DELIVERIES)?.into_iter().map(|failed| Trouble {
        what: Kind::Delivery,
        error: format!("{}, {}: {}", failed.target_arn, failed.error_code, failed.error_message),
        since: Timestamp(failed.time),
        arn: failed.rule_arn,
    });
    let mut all: Vec<Trouble> = jobs.chain(deliveries).collect();
    all.sort_by(|one, other| (one.since.0, &one.arn).cmp(&(other.since.0, &other.arn)));
    Ok(all)
}

#[cfg(test)]
mod tests {
    use kernel::Registry;
    use shapes_events as api;
    use testkit::{Everybody, World};

    use super::*;

    #[test]
    fn an_event_that_nobody_can_take_is_told_with_its_rule_and_the_reason() {
        let registry = Registry::new(Everybody).serve::<events::Events>().bus(events::EventBus);
        let world = World::of(registry.serve::<codepipeline::CodePipeline>());
        let root = world.root();
        let rule = api::PutRule {
            name: "approved".to_owned(),
            event_pattern: Some(r#"{"source": ["mine"]}"#.to_owned()),
            ..Default::default()
        };
        let arn = root.call(rule).unwrap().rule_arn.unwrap();
        let pipeline = "arn:aws:codepipeline:eu-west-1:111111111111:absent";
        let target = api::Target {
            id: "1".to_owned(),
            arn: pipeline.to_owned(),
            role_arn: Some("arn:aws:iam::111111111111:role/events".to_owned()),
            ..Default::default()
        };
        let targets =
            api::PutTargets { rule: "approved".to_owned(), targets: vec![target], ..Default::default() };
        root.call(targets).unwrap();
        let entry = api::PutEventsRequestEntry {
            source: Some("mine".to_owned()),
            detail_type: Some("x".to_owned()),
            detail: Some("{}".to_owned()),
            ..Default::default()
        };
        root.call(api::PutEvents { entries: vec![entry], ..Default::default() }).unwrap();
        world.settle();
        let found = root.inside(|call| of(call)).unwrap();
        assert_eq!(found.len(), 1);
        assert_eq!((found[0].what, &found[0].arn, found[0].since), (Kind::Delivery, &arn, testkit::START));
        assert!(
            found[0].error.starts_with(&format!("{pipeline}, PipelineNotFoundException: ")),
            "{}",
            found[0].error
        );
    }
}
