//! What becomes of jobs, pipelines, endpoints and projects, whatever happens to the runtime meanwhile and whatever it may
//! not do.

use serde_json::json;
use shapes_sagemaker as api;
use testkit::{in_every_hardship, when_denied_in_turn};

use crate::endpoints::{Hosts, arrange, create, delete, describe, shown, update};
use crate::group;
use crate::jobs::{answering, good, processed, processing, steps, trained, training, world_of};
use crate::pipelines::executions::evaluated;
use crate::pipelines::toys::evaluation;
use crate::pipelines::{self, SDK, standing, status};
use crate::projects::arrange::{ENOUGH, arranged};
use crate::transforms;

#[test]
fn jobs_come_to_the_same_end_in_every_hardship() {
    for exit in [json!({"exit": {"Code": 0}}), json!({"exit": {"Code": 1}}), json!({"exit": "Lost"})] {
        in_every_hardship(|hardship| {
            let (world, _) = world_of(testkit::Everybody);
            world.endure(hardship);
            let root = world.root();
            for name in ["one", "two", "three"] {
                root.call(training(name)).expect("made");
            }
            root.call(processing("four")).expect("made");
            world.settle_with(&mut answering(exit.clone()));
            let trained = ["one", "two", "three"].map(|name| {
                let job = trained(&root, name);
                let went = steps(&job).join(" ");
                (job.training_job_status, job.failure_reason, went)
            });
            let job = processed(&root, "four");
            (trained, job.processing_job_status, job.failure_reason)
        });
    }
}

#[test]
fn transform_jobs_come_to_the_same_end_in_every_hardship() {
    for ran in [json!({"exit": "Stopped", "outcome": "Answered"}), json!({"exit": {"Code": 1}})] {
        in_every_hardship(|hardship| {
            let (world, _) = transforms::world();
            world.endure(hardship);
            let root = world.root();
            for name in ["one", "two", "three"] {
                root.call(transforms::transform(name)).expect("made");
            }
            world.settle_with(&mut transforms::answering(ran.clone()));
            ["one", "two", "three"].map(|name| {
                let job = transforms::transformed(&root, name);
                (job.transform_job_status, job.failure_reason)
            })
        });
    }
}

#[test]
fn a_job_that_is_denied_what_it_needs_ends_all_the_same() {
    when_denied_in_turn(
        |watching| {
            let (world, _) = world_of(watching);
            world.root().call(training("t")).expect("made");
            world
        },
        |world| {
            world.settle_with(&mut good());
        },
        |world, action| {
            // A job whose role may not write logs trains without.
            let status = trained(&world.root(), "t").training_job_status;
            assert!(matches!(&*status, "Completed" | "Failed"), "{action}: {status}");
        },
    );
}

#[test]
fn a_transform_job_that_is_denied_what_it_needs_ends_all_the_same() {
    when_denied_in_turn(
        |watching| {
            let (world, _) = world_of(watching);
            transforms::arrange(&world.root());
            world.root().call(transforms::transform("t")).expect("made");
            world
        },
        |world| {
            world.settle_with(&mut transforms::good());
        },
        |world, action| {
            let status = transforms::transformed(&world.root(), "t").transform_job_status;
            assert!(matches!(&*status, "Completed" | "Failed"), "{action}: {status}");
        },
    );
}

#[test]
fn executions_of_pipelines_come_to_the_same_end_in_every_hardship() {
    for auc in [0.8, 0.7] {
        in_every_hardship(|hardship| {
            let (world, _) = crate::pipelines::world();
            world.endure(hardship);
            let arn = evaluated(&world, auc);
            (status(&world.root(), &arn), standing(&world.root(), &arn))
        });
    }
}

#[test]
fn an_execution_of_a_pipeline_that_is_denied_what_it_needs_fails_and_its_step_names_it() {
    when_denied_in_turn(
        |watching| {
            let (world, _) = crate::pipelines::world_of(watching);
            let root = world.root();
            group(&root, "churn-p123").expect("a group");
            pipelines::create(&root, "Churn-p123", SDK).expect("a pipeline");
            let given = [("MetricBar", "0.75"), ("InstanceCount", "2")];
            let arn = pipelines::start(&root, "Churn-p123", &given).expect("started");
            world.settle();
            for name in ["Preprocess", "Train", "Evaluate"] {
                let begun = pipelines::steps(&root, &arn).into_iter().any(|step| {
                    step.step_name.as_deref() == Some(name)
                        && step.step_status.as_deref() == Some("Executing")
                });
                if begun {
                    pipelines::end(&world, &arn, name, "Completed", Ok(evaluation(0.8)));
                }
            }
            world
        },
        |world| {
            world.settle();
        },
        |world, action| {
            let root = world.root();
            let list =
                api::ListPipelineExecutions { pipeline_name: "Churn-p123".to_owned(), ..Default::default() };
            let found = root.call(list).expect("listed").pipeline_execution_summaries.expect("a list");
            let arn = found[0].pipeline_execution_arn.clone().expect("an ARN");
            assert_eq!(status(&root, &arn), "Failed", "{action}");
            let whys: Vec<String> =
                pipelines::steps(&root, &arn).into_iter().filter_map(|step| step.failure_reason).collect();
            assert!(whys.iter().any(|why| why.contains(action)), "{action}: {whys:?}");
        },
    );
}

#[test]
fn an_endpoint_comes_to_the_same_end_in_every_hardship() {
    in_every_hardship(|hardship| {
        let (world, _) = crate::world();
        world.endure(hardship);
        let root = world.root();
        arrange(&root, &["one", "two"]);
        create(&root, "one").expect("made");
        let mut hosts = Hosts::default();
        hosts.settle(&world);
        let made = shown(&root).endpoint_status;
        update(&root, "two").expect("asked");
        hosts.settle(&world);
        let changed = (shown(&root).endpoint_status, shown(&root).endpoint_config_name);
        // A change to hosts that never become healthy.
        hosts.sick = true;
        update(&root, "one").expect("asked");
        hosts.settle(&world);
        let failed = (shown(&root).endpoint_status, shown(&root).failure_reason);
        delete(&root).expect("asked");
        hosts.settle(&world);
        (made, changed, failed, describe(&root).is_err())
    });
}

#[test]
fn a_project_comes_to_the_same_end_in_every_hardship() {
    for (launch, expected) in [(ENOUGH, "CreateCompleted"), (&["ssm:GetParameters"][..], "CreateFailed")] {
        in_every_hardship(|hardship| {
            let here = arranged(launch);
            here.world.endure(hardship);
            here.lead().call(here.project("Churn", "2")).expect("asked");
            here.settle();
            let status = here.status("Churn");
            assert_eq!(status, expected);
            here.stored("Churn").is_some()
        });
    }
}
