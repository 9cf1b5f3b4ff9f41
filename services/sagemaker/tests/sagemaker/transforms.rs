//! Batch transform jobs, with their effects performed by the test.

use kernel::{Failure, Result};
use serde_json::{Value, json};
use shapes_logs as logs_api;
use shapes_sagemaker as api;
use testkit::{Client, World};

use crate::jobs::world_of;
use crate::{pipelines, refused};

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

/// A batch pipeline as it is deployed: what predicts, and what looks at that, which refers to where it is.
fn batch_pipeline() -> Value {
    let output = json!({"Std:Join": {"On": "/", "Values": [
        {"Get": "Parameters.OutputUri"}, {"Get": "Execution.PipelineExecutionId"}]}});
    let input = json!({"S3DataType": "S3Prefix", "S3Uri": "s3://bucket/rows/"});
    let found = json!({"S3Uri": {"Get": "Steps.Predict.TransformOutput.S3OutputPath"}, "S3DataType": "S3Prefix",
        "LocalPath": "/opt/ml/processing/predictions", "S3InputMode": "File"});
    json!({
        "Version": "2020-12-01",
        "Parameters": [{"Name": "OutputUri", "Type": "String", "DefaultValue": "s3://bucket/out"}],
        "Steps": [
            {"Name": "Predict", "Type": "Transform", "CacheConfig": {"Enabled": true}, "Arguments": {
                "ModelName": "Churn",
                "TransformInput": {"DataSource": {"S3DataSource": input}, "ContentType": "text/csv"},
                "TransformOutput": {"S3OutputPath": output},
                "TransformResources": {"InstanceType": "ml.m5.large", "InstanceCount": 1}}},
            {"Name": "Summarise", "Type": "Processing", "Arguments": {
                "AppSpecification": {"ImageUri": "image"},
                "ProcessingInputs": [{"InputName": "predictions", "S3Input": found}],
                "ProcessingResources": {"ClusterConfig": {
                    "InstanceCount": 1, "InstanceType": "ml.m5.large", "VolumeSizeInGB": 1}},
                "RoleArn": "arn:aws:iam::111111111111:role/jobs"}},
        ],
    })
}

/// Answers the effects of transform and processing jobs alike.
fn all_good(transforms: &mut usize) -> impl FnMut(&str, &Value) -> Result<Value, Failure> {
    move |kind, _| match kind {
        "sagemaker_transform" => {
            *transforms += 1;
            Ok(json!({"exit": "Stopped", "outcome": "Answered"}))
        }
        "sagemaker_execute" => Ok(json!({"exit": {"Code": 0}})),
        _ => Ok(Value::Null),
    }
}

#[test]
fn a_transform_step_predicts_for_later_steps_and_is_not_done_again() {
    let (world, seen) = world();
    let root = world.root();
    pipelines::create(&root, "batch", &batch_pipeline().to_string()).expect("a pipeline");
    let mut transforms = 0;
    let arn = pipelines::start(&root, "batch", &[]).expect("started");
    world.settle_with(&mut all_good(&mut transforms));
    assert_eq!(pipelines::standing(&root, &arn), ["Predict=Succeeded", "Summarise=Succeeded"]);

    let metadata = pipelines::step(&root, &arn, "Predict").metadata.expect("metadata");
    let job = metadata.transform_job.and_then(|job| job.arn).expect("a transform job");
    let execution = arn.rsplit('/').next().expect("an id");
    let name = job.rsplit('/').next().expect("a name");
    assert!(name.starts_with(&format!("pipelines-{execution}-predict-")), "{name}");
    let made = transformed(&root, name);
    let path = made.transform_output.expect("shown").s3_output_path;
    assert_eq!(path, format!("s3://bucket/out/{execution}"));
    let metadata = pipelines::step(&root, &arn, "Summarise").metadata.expect("metadata");
    let job = metadata.processing_job.and_then(|job| job.arn).expect("a processing job");
    let inputs = crate::jobs::processed(&root, job.rsplit('/').next().expect("a name")).processing_inputs;
    let source = inputs.and_then(|inputs| inputs[0].s3_input.clone()).expect("an input");
    assert_eq!(source.s3_uri, path);
    let told = seen.0.lock().unwrap();
    assert!(told.iter().any(|event| event.detail["metadata"]["transformJob"]["arn"].is_string()));
    drop(told);

    // The same again: its predictions stand where they did.
    let again = pipelines::start(&root, "batch", &[("OutputUri", "s3://bucket/other")]).expect("started");
    world.settle_with(&mut all_good(&mut transforms));
    assert_eq!(pipelines::standing(&root, &again), ["Predict=Succeeded", "Summarise=Succeeded"]);
    assert_eq!(transforms, 1);
    let hit = pipelines::step(&root, &again, "Predict").cache_hit_result.expect("a hit");
    assert_eq!(hit.source_pipeline_execution_arn, Some(arn));
}

#[test]
fn a_transform_step_that_is_refused_says_so_and_one_that_fails_tells_the_jobs_reason() {
    let (world, _) = world();
    let root = world.root();
    let text = batch_pipeline().to_string();
    pipelines::create(&root, "absent", &text.replace("Churn", "none")).expect("a pipeline");
    let arn = pipelines::start(&root, "absent", &[]).expect("started");
    world.settle();
    let why = pipelines::step(&root, &arn, "Predict").failure_reason.expect("a reason");
    assert!(
        why.starts_with(
            "ClientError: Failed to invoke sagemaker:CreateTransformJob. Error Details: Could not find model"
        ),
        "{why}"
    );

    pipelines::create(&root, "fails", &text).expect("a pipeline");
    let arn = pipelines::start(&root, "fails", &[]).expect("started");
    world.settle_with(&mut answering(json!({"exit": "Stopped", "outcome": {"Failed": "Client"}})));
    let why = pipelines::step(&root, &arn, "Predict").failure_reason;
    assert_eq!(why.as_deref(), Some("ClientError: See job logs for more information"));
    let wrong = text.replace("Predict.TransformOutput.", "Predict.Output.");
    let why = refused(pipelines::create(&root, "wrong", &wrong));
    assert!(why.contains("step Summarise refers to Output of step Predict"), "{why}");
}
