//! SageMaker jobs, with their effects performed by the test.

use kernel::{Authority, Call, Caller, Denied, Failure, Need, Registry, Result};
use logs::Logs;
use sagemaker::SageMaker;
use serde_json::{Value, json};
use shapes_logs as logs_api;
use shapes_sagemaker as api;
use testkit::{Client, Everybody, OTHER, World};

use crate::{Seen, refused};

pub(crate) fn world_of(authority: impl Authority + 'static) -> (World, Seen) {
    let seen = Seen::default();
    let registry = Registry::new(authority).serve::<SageMaker>().serve::<Logs>().bus(seen.clone());
    (World::of(registry), seen)
}

fn world() -> (World, Seen) {
    world_of(Everybody)
}

fn role(account: &str) -> String {
    format!("arn:aws:iam::{account}:role/jobs")
}

pub(crate) fn training(name: &str) -> api::CreateTrainingJob {
    api::CreateTrainingJob {
        training_job_name: name.to_owned(),
        role_arn: role(testkit::ACCOUNT),
        algorithm_specification: Some(api::AlgorithmSpecification {
            training_image: Some("image".to_owned()),
            training_input_mode: "File".to_owned(),
            ..Default::default()
        }),
        output_data_config: api::OutputDataConfig {
            s3_output_path: "s3://bucket/models/".to_owned(),
            ..Default::default()
        },
        resource_config: Some(api::ResourceConfig {
            instance_type: Some("ml.m5.large".to_owned()),
            instance_count: Some(1),
            volume_size_in_gb: Some(1),
            ..Default::default()
        }),
        ..Default::default()
    }
}

pub(crate) fn processing(name: &str) -> api::CreateProcessingJob {
    api::CreateProcessingJob {
        processing_job_name: name.to_owned(),
        role_arn: role(testkit::ACCOUNT),
        app_specification: api::AppSpecification { image_uri: "image".to_owned(), ..Default::default() },
        processing_resources: api::ProcessingResources {
            cluster_config: api::ProcessingClusterConfig {
                instance_count: Some(1),
                instance_type: Some("ml.m5.large".to_owned()),
                volume_size_in_gb: 1,
                ..Default::default()
            },
        },
        ..Default::default()
    }
}

pub(crate) fn trained(client: &Client<'_>, name: &str) -> api::DescribeTrainingJobOutput {
    client.call(api::DescribeTrainingJob { training_job_name: name.to_owned() }).expect("shown")
}

pub(crate) fn processed(client: &Client<'_>, name: &str) -> api::DescribeProcessingJobOutput {
    client.call(api::DescribeProcessingJob { processing_job_name: name.to_owned() }).expect("shown")
}

pub(crate) fn steps(job: &api::DescribeTrainingJobOutput) -> Vec<&str> {
    job.secondary_status_transitions.iter().flatten().map(|step| step.status.as_str()).collect()
}

/// Answers effects: a process that ends so.
pub(crate) fn answering(ran: Value) -> impl FnMut(&str, &Value) -> Result<Value, Failure> {
    move |kind, _| match kind {
        "sagemaker_execute" => Ok(ran.clone()),
        "sagemaker_fetch" | "sagemaker_upload" | "sagemaker_end" | "sagemaker_clear" => Ok(Value::Null),
        other => panic!("there is no effect {other}"),
    }
}

pub(crate) fn good() -> impl FnMut(&str, &Value) -> Result<Value, Failure> {
    answering(json!({"exit": {"Code": 0}}))
}

#[test]
fn a_training_job_goes_through_its_steps_and_tells_everybody() {
    let (world, seen) = world();
    let root = world.root();
    let arn = root.call(training("Churn")).expect("made").training_job_arn;
    assert_eq!(arn, "arn:aws:sagemaker:eu-west-1:111111111111:training-job/churn");
    let mut good = good();
    world.settle_with(&mut |kind, spec| {
        world.clock().advance(2_000);
        good(kind, spec)
    });
    let job = trained(&root, "Churn");
    assert_eq!(job.training_job_status, "Completed");
    assert_eq!(steps(&job), ["Starting", "Downloading", "Training", "Uploading", "Completed"]);
    assert_eq!(job.model_artifacts.s3_model_artifacts, "s3://bucket/models/Churn/output/model.tar.gz");
    assert!(job.training_start_time < job.training_end_time);
    assert_eq!(job.stopping_condition.max_runtime_in_seconds, Some(86_400));

    let events = seen.0.lock().unwrap();
    let told: Vec<&Value> = events.iter().map(|event| &event.detail["SecondaryStatus"]).collect();
    assert_eq!(told, ["Starting", "Downloading", "Training", "Uploading", "Completed"]);
    let last = events.last().expect("events");
    assert_eq!(
        (last.detail_type.as_str(), &last.resources),
        ("SageMaker Training Job State Change", &vec![arn])
    );
    assert_eq!(last.detail["CreationTime"], testkit::START.0.to_string());
    assert_eq!(last.detail["SecondaryStatusTransitions"][0]["StartTime"], testkit::START.0.to_string());
    assert_eq!(last.detail["Tags"], json!({}));
}

#[test]
fn a_processing_job_leaves_its_message_and_its_events_speak_in_capitals() {
    let (world, seen) = world();
    let root = world.root();
    let mut op = processing("prepare");
    op.processing_inputs = Some(vec![api::ProcessingInput {
        input_name: "code".to_owned(),
        s3_input: Some(api::ProcessingS3Input {
            s3_uri: "s3://bucket/code".to_owned(),
            local_path: Some("/opt/ml/processing/input/code".to_owned()),
            s3_data_type: "S3Prefix".to_owned(),
            ..Default::default()
        }),
        ..Default::default()
    }]);
    root.call(op).expect("made");
    world.settle_with(&mut answering(json!({"exit": {"Code": 0}, "message": "done"})));
    let job = processed(&root, "prepare");
    assert_eq!(
        (job.processing_job_status.as_str(), job.exit_message.as_deref()),
        ("Completed", Some("done"))
    );
    let events = seen.0.lock().unwrap();
    let last = events.last().expect("events");
    assert_eq!(last.detail_type, "SageMaker Processing Job State Change");
    assert_eq!(last.detail["ProcessingInputs"][0]["S3Input"]["S3InputMode"], "FILE");
    assert_eq!(last.detail["CreationTime"], testkit::START.0);
}

#[test]
fn how_the_process_ends_is_how_the_job_ends() {
    let wrote = "ExecuteUserScriptError:\nExitCode 1";
    let long = format!("AlgorithmError: {wrote}, exit code: 1");
    let cases = [
        (json!({"exit": {"Code": 1}, "failure": wrote}), "Failed", "Failed", long.as_str()),
        (json!({"exit": {"Code": 3}}), "Failed", "Failed", "AlgorithmError: , exit code: 3"),
        (json!({"exit": {"Signal": 11}}), "Failed", "Failed", "AlgorithmError: , exit code: 139"),
        (json!({"exit": "Lost"}), "Failed", "Failed", "InternalServerError: the process was lost"),
        (
            json!({"exit": {"Exceeded": "it used 20 GiB"}}),
            "Failed",
            "Failed",
            "it used 20 GiB, exit code: 137",
        ),
        (json!({"exit": {"TimeUp": 60}}), "Stopped", "MaxRuntimeExceeded", ""),
    ];
    for (ran, status, step, reason) in cases {
        let (world, _) = world();
        let root = world.root();
        root.call(training("t")).expect("made");
        world.settle_with(&mut answering(ran));
        let job = trained(&root, "t");
        assert_eq!((job.training_job_status.as_str(), job.secondary_status.as_str()), (status, step));
        let told = job.failure_reason.clone().unwrap_or_default();
        assert!(told.contains(reason), "{told}");
        let stores = !job.model_artifacts.s3_model_artifacts.is_empty();
        assert_eq!(stores, status == "Stopped", "{status}");
    }
}

#[test]
fn a_failing_processing_container_points_to_its_log() {
    let cases = [
        (json!({"exit": {"Code": 1}, "failure": "x"}), "AlgorithmError: See job logs for more information"),
        (
            json!({"exit": {"Code": 0}, "message_is_broken": true}),
            "ClientError: the container's exit message",
        ),
    ];
    for (ran, reason) in cases {
        let (world, _) = world();
        world.root().call(processing("p")).expect("made");
        world.settle_with(&mut answering(ran));
        let job = processed(&world.root(), "p");
        assert_eq!(job.processing_job_status, "Failed");
        assert!(job.failure_reason.as_ref().is_some_and(|told| told.starts_with(reason)), "{job:?}");
    }
}

#[test]
fn what_cannot_be_had_or_stored_fails_the_job_with_the_reason() {
    for failing in ["sagemaker_fetch", "sagemaker_upload"] {
        let (world, _) = world();
        let root = world.root();
        root.call(training("t")).expect("made");
        let mut ran = false;
        let mut good = good();
        world.settle_with(&mut |kind, spec| {
            ran |= kind == "sagemaker_execute";
            if kind == failing { Err(Failure::new("ClientError", "denied")) } else { good(kind, spec) }
        });
        let job = trained(&root, "t");
        assert_eq!(job.training_job_status, "Failed");
        assert_eq!(job.failure_reason.as_deref(), Some("ClientError: denied"));
        assert_eq!(ran, failing == "sagemaker_upload");
    }
}

#[test]
fn a_job_that_is_stopped_ends_its_process_and_keeps_its_model() {
    let (world, _) = world();
    let root = world.root();
    root.call(training("t")).expect("made");
    let mut seen = Vec::new();
    let mut good = answering(json!({"exit": {"Code": 0}}));
    world.settle_with(&mut |kind, spec| {
        seen.push(kind.to_owned());
        if kind == "sagemaker_execute" {
            root.call(api::StopTrainingJob { training_job_name: "t".to_owned() }).expect("asked to stop");
            assert_eq!(trained(&root, "t").training_job_status, "Stopping");
        }
        good(kind, spec)
    });
    let job = trained(&root, "t");
    assert_eq!(job.training_job_status, "Stopped");
    assert_eq!(steps(&job), ["Starting", "Downloading", "Training", "Stopping", "Stopped"]);
    assert!(seen.contains(&"sagemaker_end".to_owned()) && seen.contains(&"sagemaker_upload".to_owned()));
    let again = root.call(api::StopTrainingJob { training_job_name: "t".to_owned() });
    assert_eq!(refused(again), "The request was rejected because the training job is in status Stopped.");
}

#[test]
fn a_job_waits_for_a_slot_whichever_account_it_is_of() {
    let (world, _) = world();
    let (root, other) = (world.root(), world.root_of(OTHER));
    root.call(training("first")).expect("made");
    world.clock().advance(1);
    let theirs = api::CreateTrainingJob { role_arn: role(OTHER), ..training("second") };
    other.call(theirs).expect("made");
    let third = api::CreateTrainingJob { role_arn: role(OTHER), ..training("third") };
    world.clock().advance(1);
    other.call(third).expect("made");
    let mut good = good();
    let mut waited = false;
    world.settle_with(&mut |kind, spec| {
        if spec["arn"].as_str().is_some_and(|arn| arn.ends_with("/first")) && kind == "sagemaker_execute" {
            let second = trained(&other, "second");
            assert_eq!(
                (second.training_job_status.as_str(), steps(&second)),
                ("InProgress", vec!["Starting"])
            );
            // One that is stopped while it waits gives its place to the next.
            other
                .call(api::StopTrainingJob { training_job_name: "second".to_owned() })
                .expect("asked to stop");
            waited = true;
        }
        good(kind, spec)
    });
    assert!(waited);
    let ends = [trained(&root, "first"), trained(&other, "second"), trained(&other, "third")]
        .map(|job| job.training_job_status);
    assert_eq!(ends, ["Completed", "Stopped", "Completed"]);
}

/// Lets nobody take roles, or nobody write logs.
struct Without(&'static str);

impl Authority for Without {
    fn assume(&self, call: &Call, arn: &str, session: &str) -> Result<Caller> {
        if self.0 == "sts:AssumeRole" {
            return Err(kernel::ApiError::new("AccessDenied", "no"));
        }
        Everybody.assume(call, arn, session)
    }

    fn chain(&self, call: &Call, arn: &str, session: &str) -> Result<Caller> {
        self.assume(call, arn, session)
    }

    fn decide(&self, _: &Call, need: &Need) -> Result<(), Denied> {
        if need.action != self.0 {
            return Ok(());
        }
        Err(Denied { message: format!("not authorized to perform: {}", self.0), explanation: String::new() })
    }
}

#[test]
fn a_role_that_sagemaker_cannot_take_is_refused_in_the_words_of_aws() {
    let (world, _) = world_of(Without("sts:AssumeRole"));
    let text = refused(world.root().call(training("t")));
    assert!(
        text.starts_with("Could not assume role arn:aws:iam::111111111111:role/jobs. Please ensure"),
        "{text}"
    );
    let text = refused(world.root().call(processing("p")));
    assert!(text.starts_with("Could not assume role"), "{text}");
    let foreign = api::CreateTrainingJob { role_arn: role(OTHER), ..training("t") };
    assert_eq!(refused(world.root().call(foreign)), "Cross-account pass role is not allowed.");
}

#[test]
fn a_role_must_be_passed() {
    let (world, _) = world_of(Without("iam:PassRole"));
    let error = world.root().call(training("t")).expect_err("denied");
    assert!(error.message.contains("iam:PassRole"), "{}", error.message);
}

#[test]
fn a_job_whose_role_may_not_write_logs_goes_on_without_one() {
    for (authority, there) in [("logs:CreateLogStream", false), ("nothing", true)] {
        let (world, _) = world_of(Without(authority));
        let root = world.root();
        root.call(training("t")).expect("made");
        world.settle_with(&mut good());
        assert_eq!(trained(&root, "t").training_job_status, "Completed");
        let group = "/aws/sagemaker/TrainingJobs".to_owned();
        let op = logs_api::DescribeLogStreams { log_group_name: Some(group), ..Default::default() };
        let streams = root.call(op).ok().and_then(|shown| shown.log_streams).unwrap_or_default();
        let names: Vec<_> = streams.into_iter().filter_map(|stream| stream.log_stream_name).collect();
        let expected = format!("t/algo-1-{}", testkit::START.0 / 1_000);
        assert_eq!(names, if there { vec![expected] } else { Vec::new() });
    }
}

#[test]
fn a_name_is_taken_once_and_tags_are_kept() {
    let (world, _) = world();
    let root = world.root();
    let tag = api::Tag { key: "team".to_owned(), value: "churn".to_owned() };
    let arn = root
        .call(api::CreateTrainingJob { tags: Some(vec![tag.clone()]), ..training("T") })
        .expect("made")
        .training_job_arn;
    assert_eq!(root.call(training("t")).expect_err("taken").code, "ResourceInUse");
    root.call(processing("t")).expect("another kind has names of its own");
    let op = api::ListTags { resource_arn: arn, ..Default::default() };
    assert_eq!(root.call(op).expect("shown").tags, Some(vec![tag]));
}

#[test]
fn jobs_are_listed_by_status_and_name_in_pages() {
    let (world, _) = world();
    let root = world.root();
    for name in ["a-1", "a-2", "b-1"] {
        root.call(training(name)).expect("made");
        world.clock().advance(1_000);
    }
    root.call(processing("a-3")).expect("made");
    world.settle_with(&mut good());
    root.call(training("a-4")).expect("made");
    let page = |token: Option<String>| {
        let op = api::ListTrainingJobs {
            name_contains: Some("A-".to_owned()),
            status_equals: Some("Completed".to_owned()),
            max_results: Some(1),
            next_token: token,
            ..Default::default()
        };
        let page = root.call(op).expect("listed");
        (page.training_job_summaries[0].training_job_name.clone(), page.next_token)
    };
    let (first, token) = page(None);
    let (second, last) = page(token);
    assert_eq!((first.as_str(), second.as_str(), last), ("a-1", "a-2", None));
    let all = root.call(api::ListProcessingJobs::default()).expect("listed").processing_job_summaries;
    assert_eq!(all.iter().map(|job| job.processing_job_name.as_str()).collect::<Vec<_>>(), ["a-3"]);
    let by_status = api::ListTrainingJobs { sort_by: Some("Status".to_owned()), ..Default::default() };
    assert!(refused(root.call(by_status)).contains("SortBy Status"));
}

#[test]
fn a_job_that_has_ended_can_be_deleted() {
    let (world, _) = world();
    let root = world.root();
    let delete = || root.call(api::DeleteTrainingJob { training_job_name: "t".to_owned() });
    root.call(training("t")).expect("made");
    assert!(refused(delete()).contains("is in status InProgress"));
    world.settle_with(&mut good());
    delete().expect("deleted");
    let op = api::DescribeTrainingJob { training_job_name: "t".to_owned() };
    assert_eq!(refused(root.call(op)), "Requested resource not found.");
}

#[test]
fn what_this_runtime_does_not_do_is_refused_by_name() {
    let (world, _) = world();
    let root = world.root();
    let mut pipe = training("t");
    pipe.algorithm_specification.get_or_insert_default().training_input_mode = "Pipe".to_owned();
    assert!(refused(root.call(pipe)).contains("TrainingInputMode Pipe"));
    let mut two = training("t");
    two.resource_config.get_or_insert_default().instance_count = Some(2);
    assert!(refused(root.call(two)).contains("an InstanceCount other than 1"));
    let mut two = processing("p");
    two.processing_resources.cluster_config.instance_count = Some(2);
    assert!(refused(root.call(two)).contains("an InstanceCount other than 1"));
    let mut out = processing("p");
    out.processing_output_config = Some(api::ProcessingOutputConfig {
        outputs: vec![api::ProcessingOutput {
            output_name: "o".to_owned(),
            s3_output: Some(api::ProcessingS3Output {
                s3_uri: "s3://bucket/o".to_owned(),
                local_path: Some("/opt/ml/processing/../../../etc".to_owned()),
                s3_upload_mode: "EndOfJob".to_owned(),
            }),
            ..Default::default()
        }],
        ..Default::default()
    });
    assert!(refused(root.call(out)).contains("must be below /opt/ml/processing"));
    let debugged = api::CreateTrainingJob {
        debug_hook_config: Some(api::DebugHookConfig {
            s3_output_path: "s3://b/".to_owned(),
            ..Default::default()
        }),
        profiler_config: Some(api::ProfilerConfig { disable_profiler: Some(true), ..Default::default() }),
        ..training("t")
    };
    root.call(debugged).expect("what the SDK sends by default is recorded");
    assert!(trained(&root, "t").debug_hook_config.is_some());
}
