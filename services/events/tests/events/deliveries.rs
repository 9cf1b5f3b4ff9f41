//! Deliveries: what arrives, under which role, and what happens when it does not.

use kernel::{Query, Record};
use serde::{Deserialize, Serialize};
use serde_json::json;
use shapes_events as api;
use testkit::{Client, START};

use crate::{PIPELINE, ROLE, noting, pipeline, push, pushes_to, put_rule, put_targets, toys, world};

/// What is kept of failed deliveries, as `formwork status` reads it.
#[derive(Debug, Serialize, Deserialize)]
struct Failed {
    error_code: String,
    retry_attempts: i32,
    target_id: String,
}

impl Record for Failed {
    const KIND: &'static str = "events_failed_delivery";
    fn id(&self) -> std::borrow::Cow<'_, str> {
        (&*self.target_id).into()
    }
}

pub(crate) fn failed(client: &Client<'_>) -> Vec<(String, i32)> {
    let all = client.inside(|call| call.every::<Failed>(&Query::all())).expect("read");
    all.into_iter().map(|failed| (failed.error_code, failed.retry_attempts)).collect()
}

#[test]
fn a_push_starts_the_pipeline_under_the_targets_role_for_the_rule() {
    let (world, asked) = noting();
    let root = world.root();
    let rule = put_rule(&root, "pushes", &pushes_to("main")).expect("put").rule_arn;
    put_targets(&root, "pushes", vec![pipeline("t")]).expect("put");

    push(&root, "main");
    push(&root, "feature");
    world.settle();

    let started = toys::started(&root);
    assert_eq!(started.len(), 1);
    assert_eq!(started[0].what, "churn-build");
    assert_eq!(started[0].caller, "arn:aws:sts::111111111111:assumed-role/deliver/AWS_Events_Invoke_t");
    assert_eq!(started[0].taken_by, Some(("events".to_owned(), rule.clone())));
    let asked = asked.lock().expect("one thread");
    let took = format!("events takes {ROLE} for {}", rule.expect("an ARN"));
    assert_eq!(asked.iter().filter(|asked| **asked == took).count(), 2, "at PutTargets and at the delivery");
    assert!(
        asked
            .iter()
            .any(|asked| asked.starts_with(&format!("codepipeline:StartPipelineExecution {PIPELINE}")))
    );
}

#[test]
fn each_target_of_each_rule_has_its_own_delivery() {
    let world = world();
    let root = world.root();
    for rule in ["a", "b"] {
        put_rule(&root, rule, &pushes_to("main")).expect("put");
        put_targets(&root, rule, vec![pipeline("t"), pipeline("u")]).expect("put");
    }
    push(&root, "main");
    world.settle();
    assert_eq!(toys::started(&root).len(), 4);
}

#[test]
fn an_input_may_name_revisions_for_codepipeline() {
    let world = world();
    let root = world.root();
    put_rule(&root, "r", &pushes_to("main")).expect("put");
    let template = r#"{"sourceRevisions": [{"actionName": "Source", "revisionType": "COMMIT_ID", "revisionValue": "<branch>"}]}"#;
    let transformer = api::InputTransformer {
        input_paths_map: Some([("branch".to_owned(), "$.detail.referenceName".to_owned())].into()),
        input_template: template.to_owned(),
    };
    let target = api::Target { input_transformer: Some(transformer), ..pipeline("t") };
    put_targets(&root, "r", vec![target]).expect("put");

    push(&root, "main");
    world.settle();

    assert_eq!(toys::started(&root)[0].given, [("Source".to_owned(), "main".to_owned())]);
}

#[test]
fn a_sagemaker_pipeline_gets_the_targets_parameters() {
    let world = world();
    let root = world.root();
    put_rule(&root, "r", &json!({"source": ["aws.codecommit"]})).expect("put");
    let parameter = api::SageMakerPipelineParameter { name: "Epochs".to_owned(), value: "3".to_owned() };
    let target = api::Target {
        arn: "arn:aws:sagemaker:eu-west-1:111111111111:pipeline/retrain".to_owned(),
        sage_maker_pipeline_parameters: Some(api::SageMakerPipelineParameters {
            pipeline_parameter_list: Some(vec![parameter]),
        }),
        ..pipeline("t")
    };
    put_targets(&root, "r", vec![target]).expect("put");

    push(&root, "main");
    world.settle();

    let started = toys::started(&root);
    assert_eq!(started[0].what, "retrain");
    assert_eq!(started[0].given, [("Epochs".to_owned(), "3".to_owned())]);
}

#[test]
fn a_missing_target_is_not_tried_again_and_the_failure_is_kept() {
    let world = world();
    let root = world.root();
    put_rule(&root, "r", &pushes_to("main")).expect("put");
    put_targets(&root, "r", vec![api::Target { arn: format!("{PIPELINE}-missing"), ..pipeline("t") }])
        .expect("put");
    push(&root, "main");
    world.settle();
    assert_eq!(failed(&root), [("PipelineNotFoundException".to_owned(), 0)]);
}

#[test]
fn a_busy_target_is_tried_for_a_day_or_185_times() {
    let world = world();
    let root = world.root();
    put_rule(&root, "r", &pushes_to("main")).expect("put");
    put_targets(&root, "r", vec![api::Target { arn: format!("{PIPELINE}-busy"), ..pipeline("t") }])
        .expect("put");
    push(&root, "main");
    for _ in 0..(24 * 60) {
        world.settle();
        world.clock().advance(60_000);
    }
    world.settle();
    let failed = failed(&root);
    assert_eq!(failed.len(), 1, "{failed:?}");
    assert_eq!(failed[0].0, "ThrottlingException");
    assert!((150..=185).contains(&failed[0].1), "{failed:?}");
}

#[test]
fn a_target_has_its_own_retry_policy() {
    let world = world();
    let root = world.root();
    put_rule(&root, "r", &pushes_to("main")).expect("put");
    let retries = |attempts, age| api::RetryPolicy {
        maximum_retry_attempts: attempts,
        maximum_event_age_in_seconds: age,
    };
    let target = |id: &str, policy| api::Target {
        arn: format!("{PIPELINE}-busy"),
        retry_policy: Some(policy),
        ..pipeline(id)
    };
    let targets = vec![target("never", retries(Some(0), None)), target("minute", retries(None, Some(60)))];
    put_targets(&root, "r", targets).expect("put");
    push(&root, "main");
    world.settle();
    assert_eq!(failed(&root), [("ThrottlingException".to_owned(), 0)]);
    for _ in 0..60 {
        world.clock().advance(1_000);
        world.settle();
    }
    assert_eq!(failed(&root).len(), 2);
}

#[test]
fn a_denied_call_publishes_nothing_and_a_published_event_delays_nobody() {
    let world = world();
    let root = world.root();
    put_rule(&root, "r", &pushes_to("main")).expect("put");
    put_targets(&root, "r", vec![pipeline("t")]).expect("put");
    let failing = root.inside(|call| {
        call.publish("aws.codecommit", "CodeCommit Repository State Change", vec![], json!({}))?;
        Err::<(), _>(kernel::ApiError::new("Boom", "the publisher failed"))
    });
    assert!(failing.is_err());
    push(&root, "main");
    assert!(toys::started(&root).is_empty(), "deliveries are jobs");
    world.clock().advance(5);
    world.settle();
    assert_eq!(toys::started(&root)[0].time, START.0 + 5);
}
