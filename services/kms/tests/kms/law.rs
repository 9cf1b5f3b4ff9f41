//! An authority for these tests: key policies and grants are read by the real engine, everybody's own policies allow
//! everything, and what was asked is remembered.

use std::sync::{Arc, Mutex};

use kernel::{Authority, Call, Caller, Denied, Need, Result};
use policy::{Context, Document, Kind, Layers, Policy, Request, ResourcePolicy};

/// What was asked, in its order.
#[derive(Clone, Default)]
pub(crate) struct Law(Arc<Mutex<Vec<Need>>>);

impl Law {
    /// The last need of an action.
    pub(crate) fn asked(&self, action: &str) -> Need {
        let asked = self.0.lock().expect("no test panics while it asks");
        asked.iter().rfind(|need| need.action == action).expect("it was asked").clone()
    }
}

impl Authority for Law {
    fn assume(&self, call: &Call, arn: &str, session: &str) -> Result<Caller> {
        testkit::Everybody.assume(call, arn, session)
    }

    fn decide(&self, call: &Call, need: &Need) -> Result<(), Denied> {
        self.0.lock().expect("no test panics while it asks").push(need.clone());
        let everything =
            r#"{"Version":"2012-10-17","Statement":{"Effect":"Allow","Action":"*","Resource":"*"}}"#;
        let identity = Policy {
            name: "everything".to_owned(),
            arn: None,
            document: Arc::new(Document::parse(everything, Kind::Inline).expect("a policy")),
        };
        let own =
            need.policy.as_ref().map(|own| Document::parse(&own.document, Kind::Key).expect("a key policy"));
        let request = Request {
            principal: &call.caller().principal,
            action: &need.action,
            resource: &need.resource,
            resource_account: need.owner.as_deref().unwrap_or(call.account()),
            context: &need.context,
        };
        let layers = Layers {
            identity: &[identity],
            resource: own.as_ref().map(|document| ResourcePolicy { document, restrict_public: false }),
            grant: need.granted.as_deref(),
            ..Layers::default()
        };
        if policy::evaluate(&request, &layers).is_allowed() {
            Ok(())
        } else {
            Err(Denied { message: format!("no {}", need.action), explanation: String::new() })
        }
    }
}

/// The value of a condition key, or its values joined by commas.
pub(crate) fn value(context: &Context, key: &str) -> Option<String> {
    match context.get(key) {
        policy::Values::Absent => None,
        policy::Values::One(value) => Some(value.to_owned()),
        policy::Values::Many(values) => Some(values.join(",")),
    }
}
