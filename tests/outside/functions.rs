//! Functions of Lambda by boto3: invoked, in stacks as makers of custom resources, as targets of events and in pipelines.

use crate::installation::{Installation, Way};

/// One runtime for all of it: what stands in for a runtime's image is built once, and cached for all.
#[test]
fn functions_run_and_make_custom_resources_and_take_events_and_act_in_pipelines() {
    let installation = Installation::start();
    for script in [
        include_str!("functions/invocations.py"),
        include_str!("functions/stacks.py"),
        include_str!("functions/pipeline.py"),
    ] {
        let said = installation.python(Way::Environment, script);
        assert!(said.ok && said.out.contains("all is well"), "{}\n{}", said.out, said.err);
    }
}
