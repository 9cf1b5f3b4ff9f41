//! Executions, from their start to their end.

use kernel::Failure;
use serde_json::json;
use shapes_sagemaker as api;
use testkit::World;

use super::toys::{self, evaluation};
use super::{SDK, complete, create, describe, end, standing, start, status, step, steps, told, world};
use crate::{group, refused};

/// The SDK's pipeline, at the moment when its metric is known.
pub(crate) fn evaluated(world: &World, auc: f64) -> String {
    let root = world.root();
    group(&root, "churn-p123").unwrap();
    create(&root, "Churn-p123", SDK).unwrap();
    let arn = start(&root, "Churn-p123", &[("MetricBar", "0.75"), ("InstanceCount", "2")]).unwrap();
    world.settle();
    complete(world, &arn, "Preprocess");
    complete(world, &arn, "Train");
    end(world, &arn, "Evaluate", "Completed", Ok(evaluation(auc)));
    arn
}

#[test]
fn a_model_that_is_good_enough_is_registered() {
    let (world, seen) = world();
    let root = world.root();
    let arn = evaluated(&world, 0.8);
    assert_eq!(
        standing(&root, &arn),
        [
            "Preprocess=Succeeded",
            "Train=Succeeded",
            "Evaluate=Succeeded",
            "CheckMetric=Succeeded",
            "RegisterModel-RegisterModel=Succeeded"
        ]
    );
    assert_eq!(status(&root, &arn), "Succeeded");
    let registered =
        step(&root, &arn, "RegisterModel-RegisterModel").metadata.unwrap().register_model.unwrap();
    let package = registered.arn.unwrap();
    assert_eq!(package, "arn:aws:sagemaker:eu-west-1:111111111111:model-package/churn-p123/1");
    let op = api::DescribeModelPackage { model_package_name: package, ..Default::default() };
    let package = root.call(op).unwrap();
    assert_eq!(package.model_approval_status.as_deref(), Some("PendingManualApproval"));
    assert_eq!(package.metadata_properties.unwrap().generated_by.as_deref(), Some(&*arn));
    let container = &package.inference_specification.unwrap().containers[0];
    assert!(container.model_data_url.as_deref().unwrap().starts_with("s3://artifacts/Churn-p123/"));
    let statistics = package.model_metrics.unwrap().model_quality.unwrap().statistics.unwrap();
    let execution = arn.rsplit('/').next().unwrap();
    assert_eq!(
        statistics.s3_uri,
        format!("s3://artifacts/churn-p123/{execution}/Evaluate/output/evaluation/evaluation.json")
    );
    let outcome = step(&root, &arn, "CheckMetric").metadata.unwrap().condition.unwrap().outcome;
    assert_eq!(outcome.as_deref(), Some("True"));

    assert_eq!(
        told(&seen, "Pipeline Execution Status", "currentPipelineExecutionStatus"),
        ["Executing", "Succeeded"]
    );
    let steps = told(&seen, "Execution Step Status", "currentStepStatus");
    assert_eq!(steps[..3], ["Starting", "Executing", "Succeeded"]);
}

#[test]
fn a_model_that_is_not_is_rejected_by_the_fail_step() {
    let (world, _) = world();
    let root = world.root();
    let arn = evaluated(&world, 0.7);
    assert_eq!(standing(&root, &arn)[3..], ["CheckMetric=Succeeded", "Rejected=Failed"]);
    let shown = describe(&root, &arn);
    assert_eq!(shown.pipeline_execution_status.as_deref(), Some("Failed"));
    assert_eq!(shown.failure_reason.as_deref(), Some("Step failure: One or multiple steps failed."));
    let rejected = step(&root, &arn, "Rejected");
    assert_eq!(rejected.failure_reason.as_deref(), Some("The metric is below 0.75"));
    assert_eq!(
        rejected.metadata.unwrap().fail.unwrap().error_message.as_deref(),
        Some("The metric is below 0.75")
    );
    let op = api::RetryPipelineExecution { pipeline_execution_arn: arn, ..Default::default() };
    assert!(refused(root.call(op)).contains("cannot be retried"));
}

#[test]
fn a_step_runs_as_the_pipelines_role_with_what_earlier_steps_gave() {
    let (world, _) = world();
    let root = world.root();
    let arn = evaluated(&world, 0.8);
    let id = arn.rsplit('/').next().unwrap();
    let (first, train) = root
        .inside(|call| {
            Ok((toys::processing(call, "Preprocess")?.remove(0), toys::training(call, "Train")?.remove(0)))
        })
        .unwrap();
    assert_eq!(
        first.caller,
        format!("arn:aws:sts::111111111111:assumed-role/pipeline/sagemaker-pipeline-{id}-Preprocess")
    );
    let spec = &first.spec.0;
    assert!(spec.processing_job_name.starts_with(&format!("pipelines-{id}-Preprocess-")));
    assert_eq!(spec.processing_resources.cluster_config.instance_count, Some(2));
    assert_eq!(spec.app_specification.container_arguments.as_deref().unwrap(), ["--id", id]);
    let tags: Vec<_> = spec.tags.iter().flatten().map(|tag| tag.key.as_str()).collect();
    assert_eq!(tags, ["sagemaker:project-name"]);
    let channel = &train.spec.0.input_data_config.as_ref().unwrap()[0];
    let uri = &channel.data_source.s3_data_source.as_ref().unwrap().s3_uri;
    assert_eq!(*uri, format!("s3://artifacts/churn-p123/{id}/Preprocess/output/train"));
}

#[test]
fn a_property_file_that_cannot_be_read_fails_the_condition() {
    let (world, _) = world();
    let root = world.root();
    group(&root, "churn-p123").unwrap();
    create(&root, "p", SDK).unwrap();
    let arn = start(&root, "p", &[]).unwrap();
    world.settle();
    complete(&world, &arn, "Preprocess");
    complete(&world, &arn, "Train");
    end(&world, &arn, "Evaluate", "Completed", Err(Failure::new("ClientError", "the file is not there")));
    let condition = step(&root, &arn, "CheckMetric");
    assert_eq!(condition.failure_reason.as_deref(), Some("ClientError: the file is not there"));
    assert_eq!(status(&root, &arn), "Failed");
}

/// Two processing steps side by side, and one after both.
pub(super) fn side_by_side() -> String {
    let step = |name: &str, after: &[&str]| {
        json!({ "Name": name, "Type": "Processing", "DependsOn": after, "Arguments": {
            "ProcessingResources": { "ClusterConfig": {
                "InstanceCount": { "Get": "Parameters.Count" }, "InstanceType": "ml.m5.large", "VolumeSizeInGB": 1
            } },
            "AppSpecification": { "ImageUri": "image" },
            "RoleArn": super::ROLE,
        } })
    };
    json!({
        "Version": "2020-12-01",
        "Parameters": [{ "Name": "Count", "Type": "Integer", "DefaultValue": 1 }],
        "Steps": [step("One", &[]), step("Two", &[]), step("Last", &["One", "Two"])],
    })
    .to_string()
}

#[test]
fn after_a_failure_what_runs_ends_and_nothing_begins_until_a_retry() {
    let (world, _) = world();
    let root = world.root();
    create(&root, "p", &side_by_side()).unwrap();
    let arn = start(&root, "p", &[]).unwrap();
    world.settle();
    end(&world, &arn, "One", "Failed: AlgorithmError: exit code 1", Ok(json!(null)));
    assert_eq!(standing(&root, &arn), ["One=Failed", "Two=Executing"]);
    assert_eq!(status(&root, &arn), "Executing");
    complete(&world, &arn, "Two");
    assert_eq!(standing(&root, &arn), ["One=Failed", "Two=Succeeded"]);
    assert_eq!(status(&root, &arn), "Failed");
    assert_eq!(step(&root, &arn, "One").failure_reason.as_deref(), Some("AlgorithmError: exit code 1"));

    root.call(api::RetryPipelineExecution { pipeline_execution_arn: arn.clone(), ..Default::default() })
        .unwrap();
    world.settle();
    assert_eq!(standing(&root, &arn), ["Two=Succeeded", "One=Executing"]);
    assert_eq!(step(&root, &arn, "One").attempt_count, Some(2));
    complete(&world, &arn, "One");
    complete(&world, &arn, "Last");
    let shown = describe(&root, &arn);
    assert_eq!(shown.pipeline_execution_status.as_deref(), Some("Succeeded"));
    assert_eq!(shown.failure_reason, None);
}

#[test]
fn a_stop_stops_the_jobs_of_the_steps() {
    let (world, seen) = world();
    let root = world.root();
    create(&root, "p", &side_by_side()).unwrap();
    let arn = start(&root, "p", &[]).unwrap();
    world.settle();
    let stop = || api::StopPipelineExecution { pipeline_execution_arn: arn.clone(), ..Default::default() };
    root.call(stop()).unwrap();
    assert_eq!(status(&root, &arn), "Stopping");
    world.settle();
    assert_eq!(standing(&root, &arn), ["One=Stopped", "Two=Stopped"]);
    assert_eq!(status(&root, &arn), "Stopped");
    assert_eq!(
        told(&seen, "Pipeline Execution Status", "currentPipelineExecutionStatus"),
        ["Executing", "Stopping", "Stopped"]
    );
    assert!(refused(root.call(stop())).contains("Only pipelines with 'Executing' status can be stopped"));
}

#[test]
fn no_more_steps_run_at_once_than_is_said() {
    let (world, _) = world();
    let root = world.root();
    create(&root, "p", &side_by_side()).unwrap();
    let op = api::StartPipelineExecution {
        pipeline_name: "p".to_owned(),
        parallelism_configuration: Some(api::ParallelismConfiguration { max_parallel_execution_steps: 1 }),
        ..Default::default()
    };
    let arn = root.call(op).unwrap().pipeline_execution_arn.unwrap();
    world.settle();
    assert_eq!(standing(&root, &arn), ["One=Executing"]);
    complete(&world, &arn, "One");
    assert_eq!(standing(&root, &arn), ["One=Succeeded", "Two=Executing"]);
}

#[test]
fn a_refused_job_is_the_failure_of_its_step() {
    let (world, _) = world();
    let root = world.root();
    create(&root, "p", &side_by_side()).unwrap();
    let arn = start(&root, "p", &[("Count", "11")]).unwrap();
    world.settle();
    let one = step(&root, &arn, "One");
    assert_eq!(
        one.failure_reason.as_deref(),
        Some(
            "ClientError: Failed to invoke sagemaker:CreateProcessingJob. Error Details: too many instances"
        )
    );
    assert_eq!(
        (one.attempt_count, one.metadata),
        (Some(1), Some(api::PipelineExecutionStepMetadata::default()))
    );
    assert_eq!(status(&root, &arn), "Failed");
}

#[test]
fn an_execution_is_started_once_for_a_token_and_goes_with_its_pipeline() {
    let (world, _) = world();
    let root = world.root();
    create(&root, "p", &side_by_side()).unwrap();
    let op = api::StartPipelineExecution {
        pipeline_name: "P".to_owned(),
        client_request_token: "token".to_owned(),
        ..Default::default()
    };
    let arn = root.call(op.clone()).unwrap().pipeline_execution_arn.unwrap();
    assert_eq!(root.call(op).unwrap().pipeline_execution_arn.as_deref(), Some(&*arn));
    let delete = || api::DeletePipeline { pipeline_name: "p".to_owned(), ..Default::default() };
    assert_eq!(root.call(delete()).unwrap_err().code, "ConflictException");
    root.call(api::StopPipelineExecution { pipeline_execution_arn: arn.clone(), ..Default::default() })
        .unwrap();
    world.settle();
    root.call(delete()).unwrap();
    let gone = root.call(api::DescribePipelineExecution { pipeline_execution_arn: arn }).unwrap_err();
    assert_eq!(gone.code, "ResourceNotFound");
    assert!(
        root.call(api::DescribePipeline { pipeline_name: "p".to_owned(), ..Default::default() }).is_err()
    );
}

#[test]
fn parameters_are_of_their_types() {
    let (world, _) = world();
    let root = world.root();
    create(&root, "p", SDK).unwrap();
    let wrong = refused(start(&root, "p", &[("MetricBar", "high"), ("InstanceType", "ml.p4d"), ("No", "1")]));
    assert!(wrong.contains("no parameter No"), "{wrong}");
    assert!(wrong.contains("MetricBar is of type Float"), "{wrong}");
    assert!(wrong.contains("InstanceType may not be"), "{wrong}");
    let arn = start(&root, "p", &[("MetricBar", "0.5")]).unwrap();
    let op =
        api::ListPipelineParametersForExecution { pipeline_execution_arn: arn.clone(), ..Default::default() };
    let listed = root.call(op).unwrap().pipeline_parameters.unwrap();
    let bar = listed.iter().find(|parameter| parameter.name == "MetricBar").unwrap();
    assert_eq!((listed.len(), bar.value.as_str()), (4, "0.5"));
    let experiment = describe(&root, &arn).pipeline_experiment_config.unwrap();
    assert_eq!(experiment.trial_name.as_deref(), arn.rsplit('/').next());
    assert_eq!(steps(&root, &arn), []);
}

/// One processing step whose runs count for a day, and one that is never done again.
fn cached() -> String {
    let step = |name: &str, expires: Option<&str>| {
        json!({ "Name": name, "Type": "Processing",
            "CacheConfig": { "Enabled": true, "ExpireAfter": expires },
            "Arguments": {
                "ProcessingResources": { "ClusterConfig": {
                    "InstanceCount": 1, "InstanceType": "ml.m5.large", "VolumeSizeInGB": 1
                } },
                "AppSpecification": { "ImageUri": "image" },
                "Environment": { "X": { "Get": "Parameters.X" } },
                "RoleArn": super::ROLE,
            } })
    };
    json!({
        "Version": "2020-12-01",
        "Parameters": [{ "Name": "X", "Type": "String" }],
        "Steps": [step("Day", Some("P1D")), step("Ever", None)],
    })
    .to_string()
}

#[test]
fn an_earlier_success_stands_in_for_a_step_that_would_do_the_same() {
    let (world, _) = world();
    let root = world.root();
    create(&root, "p", &cached()).unwrap();
    let first = start(&root, "p", &[("X", "1")]).unwrap();
    world.settle();
    complete(&world, &first, "Day");
    complete(&world, &first, "Ever");

    let again = start(&root, "p", &[("X", "1")]).unwrap();
    world.settle();
    assert_eq!((status(&root, &again), standing(&root, &again).len()), ("Succeeded".to_owned(), 2));
    let hit = step(&root, &again, "Day");
    assert_eq!(hit.cache_hit_result.unwrap().source_pipeline_execution_arn, Some(first.clone()));
    assert_eq!(hit.metadata, step(&root, &first, "Day").metadata);

    let other = start(&root, "p", &[("X", "2")]).unwrap();
    world.settle();
    assert_eq!(standing(&root, &other), ["Day=Executing", "Ever=Executing"]);

    world.clock().advance(25 * 60 * 60 * 1000);
    let late = start(&root, "p", &[("X", "1")]).unwrap();
    world.settle();
    assert_eq!(standing(&root, &late), ["Day=Executing", "Ever=Succeeded"]);
}
