//! `PutEvents` and `TestEventPattern`.

use serde_json::json;
use shapes_events as api;

use crate::{entry, pipeline, pushes_to, put_events, put_rule, put_targets, refused, toys, world};

#[test]
fn ones_own_events_reach_rules() {
    let world = world();
    let root = world.root();
    put_rule(&root, "r", &json!({"source": ["shop"], "detail": {"total": [{"numeric": [">", 10]}]}}))
        .expect("put");
    put_targets(&root, "r", vec![pipeline("t")]).expect("put");
    let results = put_events(
        &root,
        vec![entry("shop", "Order", &json!({"total": 11})), entry("shop", "Order", &json!({"total": 9}))],
    );
    world.settle();
    assert!(results.iter().all(|result| result.event_id.is_some()));
    assert_eq!(toys::started(&root).len(), 1);
}

#[test]
fn each_entry_is_judged_alone() {
    let world = world();
    let good = || entry("shop", "Order", &json!({}));
    let some = |text: &str| Some(text.to_owned());
    let results = put_events(
        &world.root(),
        vec![
            good(),
            api::PutEventsRequestEntry { source: None, ..good() },
            api::PutEventsRequestEntry { detail_type: some(""), ..good() },
            api::PutEventsRequestEntry { detail: None, ..good() },
            api::PutEventsRequestEntry { detail: some("[]"), ..good() },
            entry("aws.s3", "Object Created", &json!({})),
            api::PutEventsRequestEntry { event_bus_name: some("nowhere"), ..good() },
        ],
    );
    let codes: Vec<&str> = results.iter().map(|result| result.error_code.as_deref().unwrap_or("-")).collect();
    assert_eq!(
        codes,
        [
            "-",
            "InvalidArgument",
            "InvalidArgument",
            "InvalidArgument",
            "MalformedDetail",
            "NotAuthorizedForSourceException",
            "ResourceNotFoundException",
        ]
    );
    assert_eq!(
        results[1].error_message.as_deref(),
        Some("Parameter Source is not valid. Reason: Source is a required argument.")
    );
}

#[test]
fn a_request_has_an_upper_size() {
    let world = world();
    let large = entry("shop", "Order", &json!({"x": "y".repeat(262_144)}));
    let op = api::PutEvents { entries: vec![large], endpoint_id: None };
    assert_eq!(
        refused(world.root().call(op)).1,
        "Total size of the entries in the request is over the limit."
    );
}

#[test]
fn a_pattern_is_tried_on_an_event() {
    let world = world();
    let root = world.root();
    let event = json!({
        "id": "1", "account": "111111111111", "source": "aws.codecommit", "time": "2026-11-21T10:01:09Z",
        "region": "eu-west-1", "resources": ["arn:aws:codecommit:eu-west-1:111111111111:churn"],
        "detail-type": "CodeCommit Repository State Change",
        "detail": {"event": "referenceUpdated", "referenceName": "main"},
    });
    let test = |pattern: &str, event: &str| {
        root.call(api::TestEventPattern { event_pattern: pattern.to_owned(), event: event.to_owned() })
    };
    let matches = |branch| test(&pushes_to(branch).to_string(), &event.to_string()).expect("tried").result;
    assert_eq!((matches("main"), matches("dev")), (Some(true), Some(false)));
    assert_eq!(refused(test("[]", &event.to_string())).0, "InvalidEventPatternException");
    assert_eq!(refused(test("{\"a\": [1]}", "{}")).0, "ValidationException");
}
