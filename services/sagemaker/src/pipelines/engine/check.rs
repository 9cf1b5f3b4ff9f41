//! What a definition that can be read may still have wrong: names twice, references to nothing, circles.

use std::collections::BTreeSet;

use super::definition::{Definition, Kind, Step};
use super::reference::Reference;

/// The most steps of a pipeline, and the most parameters: AWS's quotas.
const STEPS: usize = 50;
const PARAMETERS: usize = 200;

/// Adds all that is wrong to `problems`.
pub(super) fn check(definition: &Definition, problems: &mut Vec<String>) {
    let counts =
        [("steps", definition.steps.len(), STEPS), ("parameters", definition.parameters.len(), PARAMETERS)];
    for (what, count, most) in counts {
        if count > most {
            problems.push(format!("it has {count} {what}: there may be {most}"));
        }
    }
    twice("step", definition.steps.iter().map(|step| step.name.as_str()), problems);
    twice("parameter", definition.parameters.iter().map(|of| of.name.as_str()), problems);
    if let Some((name, trial)) = &definition.experiment {
        for reference in name.references().into_iter().chain(trial.references()) {
            if !matches!(reference, Reference::Parameter(_) | Reference::Execution(_)) {
                problems.push("PipelineExperimentConfig refers to a step".to_owned());
            }
            refers(definition, "PipelineExperimentConfig", &reference, problems);
        }
    }
    for step in &definition.steps {
        let place = format!("step {}", step.name);
        for reference in step.references() {
            refers(definition, &place, &reference, problems);
        }
        for name in step.dependencies() {
            depends(definition, step, &name, problems);
        }
        if step.kind != Kind::Processing && !step.property_files.is_empty() {
            problems.push(format!("{place} has PropertyFiles: those are for steps of type Processing"));
        }
    }
    circles(definition, problems);
}

fn twice<'a>(what: &str, names: impl Iterator<Item = &'a str>, problems: &mut Vec<String>) {
    let mut seen = BTreeSet::new();
    for name in names {
        if !seen.insert(name) {
            problems.push(format!("there are two {what}s named {name}"));
        }
    }
}

fn refers(definition: &Definition, place: &str, reference: &Reference, problems: &mut Vec<String>) {
    match reference {
        Reference::Parameter(name) => {
            if definition.parameters.iter().all(|parameter| parameter.name != *name) {
                problems.push(format!("{place} refers to the parameter {name}, which is not declared"));
            }
        }
        Reference::PropertyFile { step, file } => {
            let of = definition.step(step);
            if of.is_some_and(|step| step.property_files.iter().all(|known| known.name != *file)) {
                problems
                    .push(format!("{place} refers to the property file {file}, which step {step} has not"));
            }
        }
        Reference::Property { .. } | Reference::Execution(_) => {}
    }
}

/// A step may come after one that is in no branch, or in a branch that it is in too: another may never begin.
fn depends(definition: &Definition, step: &Step, name: &str, problems: &mut Vec<String>) {
    let Some(on) = definition.step(name) else {
        problems.push(format!("step {} depends on the step {name}, which there is not", step.name));
        return;
    };
    if let Some((condition, _)) = on.branch.as_ref().filter(|branch| !within(definition, step, branch)) {
        problems.push(format!(
            "step {} depends on {name}, which the condition step {condition} may pass over: put both into one branch",
            step.name
        ));
    }
}

/// Whether a step is in a branch, however deep.
fn within(definition: &Definition, step: &Step, branch: &(String, bool)) -> bool {
    let mut at = step.branch.as_ref();
    // Conditions nest no deeper than there are steps; two of one name could nest for ever.
    for _ in &definition.steps {
        match at {
            None => return false,
            Some(own) if own == branch => return true,
            Some((condition, _)) => at = definition.step(condition).and_then(|step| step.branch.as_ref()),
        }
    }
    false
}

/// Takes away what depends on nothing that is left; what stays is in a circle, or waits for one.
fn circles(definition: &Definition, problems: &mut Vec<String>) {
    let mut left: Vec<(&str, BTreeSet<String>)> =
        definition.steps.iter().map(|step| (step.name.as_str(), step.dependencies())).collect();
    loop {
        let names: BTreeSet<String> = left.iter().map(|(name, _)| (*name).to_owned()).collect();
        let before = left.len();
        left.retain(|(_, on)| !on.is_disjoint(&names));
        if left.len() == before {
            break;
        }
    }
    if !left.is_empty() {
        let names: Vec<&str> = left.iter().map(|(name, _)| *name).collect();
        problems.push(format!("the steps {} depend on each other in a circle", names.join(", ")));
    }
}
