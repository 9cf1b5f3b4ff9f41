//! Targets: which are taken, and how they are shown.

use shapes_events as api;

use crate::{PIPELINE, ROLE, pipeline, pushes_to, put_rule, put_targets, refused, world};

#[test]
fn targets_are_shown_as_they_were_put() {
    let world = world();
    let root = world.root();
    put_rule(&root, "r", &pushes_to("main")).expect("put");
    let retried = api::RetryPolicy { maximum_retry_attempts: Some(3), ..Default::default() };
    let targets = vec![pipeline("a"), api::Target { retry_policy: Some(retried), ..pipeline("b") }];

    put_targets(&root, "r", targets.clone()).expect("put");
    put_targets(&root, "r", vec![pipeline("a")]).expect("put again");

    let op = api::ListTargetsByRule { rule: "r".to_owned(), ..Default::default() };
    assert_eq!(root.call(op).expect("listed").targets, Some(targets));
}

#[test]
fn what_could_not_be_delivered_is_refused_by_name() {
    let world = world();
    let root = world.root();
    put_rule(&root, "r", &pushes_to("main")).expect("put");
    let t = || pipeline("t");
    let some = |text: &str| Some(text.to_owned());
    let transformer = |template: &str| {
        Some(api::InputTransformer { input_template: template.to_owned(), ..Default::default() })
    };
    for (target, named) in [
        (api::Target { arn: "arn:aws:lambda:eu-west-1:111111111111:function:f".into(), ..t() }, "lambda"),
        (api::Target { arn: "arn:aws:sqs:eu-west-1:111111111111:q".into(), ..t() }, "sqs"),
        (api::Target { role_arn: None, ..t() }, "RoleArn is required for target t."),
        (api::Target { role_arn: some("arn:aws:iam::1:role/untrusting"), ..t() }, "cannot be assumed"),
        (
            api::Target {
                dead_letter_config: Some(api::DeadLetterConfig {
                    arn: some("arn:aws:sqs:eu-west-1:111111111111:dead.fifo"),
                }),
                ..t()
            },
            "DeadLetterConfig",
        ),
        (api::Target { sqs_parameters: Some(api::SqsParameters::default()), ..t() }, "SqsParameters"),
        (
            api::Target {
                sage_maker_pipeline_parameters: Some(api::SageMakerPipelineParameters::default()),
                ..t()
            },
            "SageMakerPipelineParameters",
        ),
        (api::Target { input: some("{"), ..t() }, "JSON syntax error in input for target t."),
        (
            api::Target { input: some("{}"), input_path: some("$"), ..t() },
            "Only one of Input, InputPath, or InputTransformer must be provided for target t.",
        ),
        (api::Target { input_path: some("detail"), ..t() }, "detail"),
        (
            api::Target { input_transformer: transformer("<x>"), ..t() },
            "InputTemplate for target t contains invalid placeholder x.",
        ),
    ] {
        let (code, message) = refused(put_targets(&root, "r", vec![pipeline("fine"), target]));
        assert_eq!(code, "ValidationException");
        assert!(message.contains(named), "{message}");
    }
    let op = api::ListTargetsByRule { rule: "r".to_owned(), ..Default::default() };
    assert_eq!(root.call(op).expect("listed").targets, Some(Vec::new()), "a refused request leaves nothing");
}

#[test]
fn a_target_of_a_service_that_is_not_served_is_refused() {
    let registry = kernel::Registry::new(testkit::Everybody).serve::<events::Events>();
    let world = testkit::World::of(registry);
    put_rule(&world.root(), "r", &pushes_to("main")).expect("put");
    let (_, message) = refused(put_targets(&world.root(), "r", vec![pipeline("t")]));
    assert_eq!(
        message,
        format!("this runtime does not serve codepipeline, which target t, {PIPELINE}, is of")
    );
}

#[test]
fn a_rule_has_five_targets_at_most_and_lends_them_its_role() {
    let world = world();
    let root = world.root();
    let op = api::PutRule {
        name: "r".to_owned(),
        event_pattern: Some(pushes_to("main").to_string()),
        role_arn: Some(ROLE.to_owned()),
        ..Default::default()
    };
    root.call(op).expect("put");
    let targets = |count: i32| {
        let each = (0..count).map(|n| api::Target { role_arn: None, ..pipeline(&n.to_string()) });
        each.collect::<Vec<_>>()
    };
    put_targets(&root, "r", targets(5)).expect("five");
    assert_eq!(refused(put_targets(&root, "r", targets(6))).0, "LimitExceededException");
}
