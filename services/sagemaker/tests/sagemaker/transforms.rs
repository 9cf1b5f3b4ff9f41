//! Batch transform jobs, with their effects performed by the test.

use kernel::{Failure, Result};
use serde_json::{Value, json};
use shapes_logs as logs_api;
use shapes_sagemaker as api;
use testkit::{Client, World};

use crate::jobs::world_of;
use crate::refused;

const ARN: &str = "arn:aws:sagemaker:eu-west-1:111111111111:transform-job/score";

/// A World with a model.
pub(crate) fn world() -> (World, crate::Seen) {
    let (world, seen) = world_of(testkit::Everybody);
    arrange(&world.root());
    (world, seen)
}

/// A model, whose data nobody looks at.
pub(crate) fn arrange(root: &Client<'_>) {
    let container = api::ContainerDefinition { image: Some("image".to_owned()), ..Default::default() };
    let op = api::CreateModel {
        model_name: "Churn".to_owned(),
        primary_container: Some(container),
        execution_role_arn: Some("arn:aws:iam::111111111111:role/model".to_owned()),
        ..Default::default()
    };
    root.call(op).expect("a model");
}

/// A request with no more than it needs.
pub(crate) fn transform(name: &str) -> api::CreateTransformJob {
    api::CreateTransformJob {
        transform_job_name: name.to_owned(),
        model_name: "churn".to_owned(),
        transform_input: api::TransformInput {
            data_source: api::TransformDataSource {
                s3_data_source: api::TransformS3DataSource {
                    s3_data_type: "S3Prefix".to_owned(),
                    s3_uri: "s3://bucket/rows/".to_owned(),
                },
            },
            content_type: Some("text/csv".to_owned()),
            ..Default::default()
        },
        transform_output: api::TransformOutput {
            s3_output_path: "s3://bucket/scores".to_owned(),
            ..Default::default()
        },
        transform_resources: api::TransformResources {
            instance_type: "ml.m5.large".to_owned(),
            instance_count: 1,
            ..Default::default()
        },
        ..Default::default()
    }
}

pub(crate) fn transformed(client: &Client<'_>, name: &str) -> api::DescribeTransformJobOutput {
    client.call(api::DescribeTransformJob { transform_job_name: name.to_owned() }).expect("shown")
}

/// Answers effects: a container that ends so.
pub(crate) fn answering(ran: Value) -> impl FnMut(&str, &Value) -> Result<Value, Failure> {
    move |kind, _| match kind {
        "sagemaker_transform" => Ok(ran.clone()),
        "sagemaker_fetch" | "sagemaker_upload" | "sagemaker_end" | "sagemaker_clear" => Ok(Value::Null),
        other => panic!("there is no effect {other}"),
    }
}

/// A container that was ended when all was answered.
pub(crate) fn good() -> impl FnMut(&str, &Value) -> Result<Value, Failure> {
    answering(json!({"exit": "Stopped", "outcome": "Answered"}))
}

#[test]
fn a_transform_job_runs_and_everybody_hears() {
    let (world, seen) = world();
    let root = world.root();
    assert_eq!(root.call(transform("Score")).expect("made").transform_job_arn, ARN);
    world.settle_with(&mut good());
    let job = transformed(&root, "score");
    assert_eq!((&*job.transform_job_status, &*job.transform_job_name), ("Completed", "Score"));
    assert!(job.transform_start_time.is_some() && job.transform_end_time.is_some());
    // What the request left out is shown as AWS does.
    assert_eq!(job.transform_input.split_type.as_deref(), Some("None"));
    assert_eq!(job.data_processing.expect("shown").input_filter.as_deref(), Some("$"));

    let events = seen.0.lock().unwrap();
    let last = events.last().expect("events");
    assert_eq!(
        (&*last.detail_type, &last.resources),
        ("SageMaker Transform Job State Change", &vec![ARN.to_owned()])
    );
    assert_eq!(last.detail["TransformJobStatus"], "Completed");
    assert_eq!(last.detail["CreationTime"], testkit::START.to_string());
    assert_eq!(last.detail["Tags"], json!({}));
}

#[test]
fn how_the_container_and_the_objects_ended_is_how_the_job_ends() {
    let see = "See job logs for more information";
    let cases = [
        (
            json!({"exit": "Stopped", "outcome": {"Failed": "Client"}}),
            "Failed",
            format!("ClientError: {see}"),
        ),
        (
            json!({"exit": "Stopped", "outcome": {"Failed": "Algorithm"}}),
            "Failed",
            format!("AlgorithmError: {see}"),
        ),
        (json!({"exit": {"Code": 1}}), "Failed", format!("AlgorithmError: {see}")),
        (json!({"exit": {"Code": 0}}), "Failed", format!("AlgorithmError: {see}")),
        (json!({"exit": "Lost"}), "Failed", "InternalServerError: the process was lost".to_owned()),
        (json!({"exit": {"Code": 1}, "outcome": "Answered"}), "Completed", String::new()),
    ];
    for (ran, status, reason) in cases {
        let (world, _) = world();
        let root = world.root();
        root.call(transform("t")).expect("made");
        world.settle_with(&mut answering(ran.clone()));
        let job = transformed(&root, "t");
        assert_eq!(job.transform_job_status, status, "{ran}");
        let told = job.failure_reason.unwrap_or_default();
        assert!(told.starts_with(&reason) && told.is_empty() == reason.is_empty(), "{ran}: {told}");
    }
}

#[test]
fn what_was_answered_is_stored_though_something_failed_and_nothing_of_a_job_that_was_stopped() {
    let (world, _) = world();
    let root = world.root();
    root.call(transform("t")).expect("made");
    let mut ends = 0;
    world.settle_with(&mut |kind, spec| match kind {
        "sagemaker_transform" => {
            root.call(api::StopTransformJob { transform_job_name: "t".to_owned() }).expect("asked");
            assert_eq!(transformed(&root, "t").transform_job_status, "Stopping");
            Ok(json!({"exit": "Stopped"}))
        }
        "sagemaker_upload" => {
            assert_eq!(spec["after"]["status"], "Stopped");
            Ok(Value::Null)
        }
        "sagemaker_end" => {
            ends += 1;
            Ok(Value::Null)
        }
        _ => Ok(Value::Null),
    });
    assert_eq!((transformed(&root, "t").transform_job_status.as_str(), ends), ("Stopped", 1));
    let again = root.call(api::StopTransformJob { transform_job_name: "t".to_owned() });
    assert!(refused(again).contains("the transform job is in status Stopped"));
}

#[test]
fn a_log_is_of_the_container_and_one_of_the_data() {
    let (world, _) = world();
    let root = world.root();
    root.call(transform("t")).expect("made");
    world.settle_with(&mut good());
    let group = "/aws/sagemaker/TransformJobs".to_owned();
    let op = logs_api::DescribeLogStreams { log_group_name: Some(group), ..Default::default() };
    let streams = root.call(op).expect("there").log_streams.expect("streams");
    let names: Vec<_> = streams.into_iter().filter_map(|stream| stream.log_stream_name).collect();
    let [container, data] = names.as_slice() else { panic!("{names:?}") };
    assert!(container.starts_with("t/i-") && *data == format!("{container}/data-log"), "{names:?}");
}

#[test]
fn a_model_must_be_there_and_a_name_is_taken_once() {
    let (world, _) = world();
    let root = world.root();
    let absent = api::CreateTransformJob { model_name: "none".to_owned(), ..transform("t") };
    assert!(refused(root.call(absent)).starts_with("Could not find model \""));
    root.call(transform("T")).expect("made");
    assert_eq!(root.call(transform("t")).expect_err("taken").code, "ResourceInUse");
    let describe = api::DescribeTransformJob { transform_job_name: "none".to_owned() };
    assert!(refused(root.call(describe)).starts_with("Could not find transform job"));
}

#[test]
fn transform_jobs_are_tagged_and_listed_the_latest_first() {
    let (world, _) = world();
    let root = world.root();
    let tag = api::Tag { key: "team".to_owned(), value: "churn".to_owned() };
    for name in ["one", "two"] {
        root.call(api::CreateTransformJob { tags: Some(vec![tag.clone()]), ..transform(name) })
            .expect("made");
        world.clock().advance(1_000);
    }
    let all = root.call(api::ListTransformJobs::default()).expect("listed").transform_job_summaries;
    assert_eq!(all.iter().map(|job| job.transform_job_name.as_str()).collect::<Vec<_>>(), ["two", "one"]);
    let op = api::ListTags { resource_arn: all[0].transform_job_arn.clone(), ..Default::default() };
    assert_eq!(root.call(op).expect("shown").tags, Some(vec![tag]));
}

#[test]
fn what_this_runtime_does_not_do_is_refused_by_name() {
    let (world, _) = world();
    let root = world.root();
    let check = |change: fn(&mut api::CreateTransformJob), why: &str| {
        let mut op = transform("t");
        change(&mut op);
        let told = refused(root.call(op));
        assert!(told.contains(why), "{told}");
    };
    check(|op| op.transform_resources.instance_count = 2, "an InstanceCount other than 1");
    check(|op| op.transform_input.split_type = Some("RecordIO".to_owned()), "SplitType RecordIO");
    check(|op| op.transform_input.split_type = Some("TFRecord".to_owned()), "SplitType TFRecord");
    check(|op| op.transform_input.compression_type = Some("Gzip".to_owned()), "CompressionType Gzip");
    check(
        |op| {
            op.data_capture_config = Some(api::BatchDataCaptureConfig {
                destination_s3_uri: "s3://bucket/captured".to_owned(),
                ..Default::default()
            });
        },
        "DataCaptureConfig",
    );
    check(
        |op| {
            op.data_processing =
                Some(api::DataProcessing { input_filter: Some("$..a".to_owned()), ..Default::default() });
        },
        "at any depth",
    );
    check(
        |op| (op.max_concurrent_transforms, op.max_payload_in_mb) = (Some(20), Some(6)),
        "must not be more than 100 MB",
    );
}
