//! Functions of Lambda by boto3: invoked, in stacks as makers of custom resources, as targets of events and in pipelines;
//! and through a runtime that is killed.

use crate::installation::{Installation, Way};

fn run(installation: &Installation, script: &str) -> String {
    let said = installation.python(Way::Environment, script);
    assert!(said.ok, "{}\n{}", said.out, said.err);
    said.out
}

/// One runtime for all of it: what stands in for a runtime's image is built once, and cached for all.
#[test]
fn functions_run_and_make_custom_resources_and_take_events_and_act_in_pipelines() {
    let installation = Installation::start();
    for script in [
        include_str!("functions/invocations.py"),
        include_str!("functions/stacks.py"),
        include_str!("functions/pipeline.py"),
    ] {
        assert!(run(&installation, script).contains("all is well"));
    }
    // Node.js and its SDK are a hundred megabytes.
    if std::env::var_os("FORMWORK_FULL").is_some_and(|value| value == "1") {
        assert!(run(&installation, include_str!("functions/node.py")).contains("all is well"));
    } else {
        println!("left out: functions of Node.js are run with FORMWORK_FULL=1");
    }
}

#[test]
fn a_custom_resource_that_is_under_way_is_made_once_though_the_runtime_is_killed() {
    let mut installation = Installation::start();
    run(&installation, include_str!("functions/begin.py"));
    installation.kill();
    installation.up(&[]);
    assert!(run(&installation, include_str!("functions/end.py")).contains("all is well"));
}
