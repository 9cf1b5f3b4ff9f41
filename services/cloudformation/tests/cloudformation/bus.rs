//! What the event bus hears of stacks.

use std::sync::{Arc, Mutex};

use kernel::{Bus, Call, Event, Result};
use testkit::{Everybody, World};

use crate::arrange::{made, registry};

#[derive(Clone, Default)]
struct Heard(Arc<Mutex<Vec<Event>>>);

impl Bus for Heard {
    fn deliver(&self, _: &mut Call, event: &Event) -> Result<()> {
        self.0.lock().unwrap().push(event.clone());
        Ok(())
    }
}

#[test]
fn every_status_of_a_stack_and_its_resources_is_told() {
    let heard = Heard::default();
    let world = World::of(registry(Everybody).bus(heard.clone()));
    let arn = made(&world, "demo", "Resources: {A: {Type: Test::Toy::Box}}");
    let events = heard.0.lock().unwrap();
    let told: Vec<String> = events
        .iter()
        .map(|event| {
            let status = event.detail["status-details"]["status"].as_str().unwrap();
            format!("{}: {status}", event.detail_type)
        })
        .collect();
    assert_eq!(
        told,
        [
            "CloudFormation Stack Status Change: CREATE_IN_PROGRESS",
            "CloudFormation Resource Status Change: CREATE_IN_PROGRESS",
            "CloudFormation Resource Status Change: CREATE_IN_PROGRESS",
            "CloudFormation Resource Status Change: CREATE_COMPLETE",
            "CloudFormation Stack Status Change: CREATE_COMPLETE",
        ]
    );
    assert!(
        events.iter().all(|event| event.resources == [arn.clone()] && event.source == "aws.cloudformation")
    );
    assert_eq!(events[3].detail["resource-type"], "Test::Toy::Box");
}
