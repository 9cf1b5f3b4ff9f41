//! What the event bus hears.

use std::sync::{Arc, Mutex};

use kernel::{Bus, Call, Event, Registry, Result};
use serde_json::json;
use shapes_ssm as api;
use ssm::Ssm;
use testkit::{Everybody, World};

use crate::{over, plain};

#[derive(Clone, Default)]
struct Heard(Arc<Mutex<Vec<Event>>>);

impl Bus for Heard {
    fn deliver(&self, _: &mut Call, event: &Event) -> Result<()> {
        self.0.lock().expect("no test panics while it delivers").push(event.clone());
        Ok(())
    }
}

#[test]
fn every_change_is_told() {
    let heard = Heard::default();
    let world = World::of(Registry::new(Everybody).bus(heard.clone()).serve::<Ssm>());
    let root = world.root();
    root.call(api::PutParameter { description: Some("d".to_owned()), ..plain("/a", "1") }).unwrap();
    root.call(over("/a", "2")).unwrap();
    let labels = vec!["prod".to_owned()];
    root.call(api::LabelParameterVersion { name: "/a".to_owned(), labels, ..Default::default() }).unwrap();
    root.call(api::DeleteParameter { name: "/a".to_owned() }).unwrap();

    let events = heard.0.lock().unwrap();
    assert!(events.iter().all(|event| event.source == "aws.ssm"));
    assert!(events.iter().all(|event| event.detail_type == "Parameter Store Change"));
    assert_eq!(events[0].resources, ["arn:aws:ssm:eu-west-1:111111111111:parameter/a"]);
    assert_eq!(
        events[0].detail,
        json!({ "operation": "Create", "name": "/a", "type": "String", "description": "d" })
    );
    let operations: Vec<_> = events.iter().map(|event| event.detail["operation"].clone()).collect();
    assert_eq!(operations, ["Create", "Update", "LabelParameterVersion", "Delete"]);
}
