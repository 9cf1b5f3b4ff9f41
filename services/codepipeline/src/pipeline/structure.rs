//! What makes a declaration a pipeline, and what of it this runtime has.

use std::collections::BTreeSet;

use kernel::{Call, Result};

use crate::{action_type, actions, api, errors};

/// Checks everything that needs no state.
pub(crate) fn check(declaration: &api::PipelineDeclaration) -> Result<()> {
    check_features(declaration)?;
    check_stores(declaration)?;
    let stages = &declaration.stages;
    if stages.len() < 2 {
        return refuse(format!(
            "Pipeline has only {} stage(s). There should be a minimum of 2 stages in a pipeline",
            stages.len()
        ));
    }
    let (mut names, mut namespaces) = (BTreeSet::new(), BTreeSet::new());
    let mut made = BTreeSet::new();
    for (index, stage) in stages.iter().enumerate() {
        if !names.insert(&stage.name) {
            return refuse(format!(
                "Stage name {} is used more than once; give each stage its own",
                stage.name
            ));
        }
        check_stage(stage)?;
        let sources =
            stage.actions.iter().filter(|action| action.action_type_id.category == "Source").count();
        if index == 0 && sources < stage.actions.len() {
            return refuse("Pipeline should start with a stage that only contains source actions");
        }
        if index > 0 && sources > 0 {
            return refuse(format!(
                "Stage {} contains source actions; only the first stage of a pipeline may",
                stage.name
            ));
        }
        check_artifacts(stage, &mut made)?;
        for namespace in stage.actions.iter().filter_map(|action| action.namespace.as_deref()) {
            if !namespaces.insert(namespace) {
                return refuse(format!("Namespace {namespace} is used by more than one action"));
            }
        }
    }
    Ok(())
}

/// Checks what needs to know where the pipeline is.
pub(crate) fn check_region(call: &Call, declaration: &api::PipelineDeclaration) -> Result<()> {
    let region = call.region();
    if let Some(stores) = &declaration.artifact_stores
        && !stores.contains_key(region)
    {
        return refuse(format!("artifactStores has no artifact store for the pipeline's region, {region}"));
    }
    for action in declaration.stages.iter().flat_map(|stage| &stage.actions) {
        if let Some(other) = action.region.as_deref().filter(|named| *named != region) {
            return refuse(format!(
                "Action {} is in region {other}: actions in another region than the pipeline's ({region}) are not \
                 available in this runtime",
                action.name
            ));
        }
    }
    Ok(())
}

/// The declaration as it is shown: with its version and AWS's defaults.
pub(crate) fn complete(mut declaration: api::PipelineDeclaration, version: i32) -> api::PipelineDeclaration {
    declaration.version = Some(version);
    declaration.execution_mode.get_or_insert_with(|| "SUPERSEDED".to_owned());
    declaration.pipeline_type.get_or_insert_with(|| "V1".to_owned());
    for action in declaration.stages.iter_mut().flat_map(|stage| &mut stage.actions) {
        action.run_order.get_or_insert(1);
        action.configuration.get_or_insert_default();
        action.input_artifacts.get_or_insert_default();
        action.output_artifacts.get_or_insert_default();
    }
    declaration
}

fn refuse<T>(message: impl Into<String>) -> Result<T> {
    Err(errors::structure(message))
}

fn check_features(declaration: &api::PipelineDeclaration) -> Result<()> {
    if let Some(mode) = declaration.execution_mode.as_deref().filter(|mode| *mode != "SUPERSEDED") {
        return refuse(format!(
            "Execution mode {mode} is not available in this runtime; leave executionMode out, or SUPERSEDED"
        ));
    }
    if declaration.triggers.as_ref().is_some_and(|triggers| !triggers.is_empty()) {
        return refuse(
            "Triggers on Git are not available in this runtime; start the pipeline by an EventBridge rule",
        );
    }
    let has_variables = declaration.variables.as_ref().is_some_and(|variables| !variables.is_empty());
    if has_variables && declaration.pipeline_type.as_deref() != Some("V2") {
        return refuse("Pipeline variables need a pipeline of type V2");
    }
    Ok(())
}

fn check_stores(declaration: &api::PipelineDeclaration) -> Result<()> {
    let several = declaration.artifact_stores.iter().flat_map(|stores| stores.values());
    match (&declaration.artifact_store, &declaration.artifact_stores) {
        (Some(_), Some(_)) | (None, None) => {
            return refuse("A pipeline has either artifactStore or artifactStores, and not both");
        }
        _ => {}
    }
    match declaration.artifact_store.iter().chain(several).find(|store| store.type_ != "S3") {
        Some(store) => refuse(format!("Artifact stores are of type S3, not {}", store.type_)),
        None => Ok(()),
    }
}

fn check_stage(stage: &api::StageDeclaration) -> Result<()> {
    let name = &stage.name;
    if stage.actions.is_empty() {
        return refuse(format!("Stage {name} has no actions"));
    }
    if stage.blockers.as_ref().is_some_and(|blockers| !blockers.is_empty()) {
        return refuse(format!("Stage {name} has blockers, which are not available in this runtime"));
    }
    if stage.before_entry.is_some() || stage.on_success.is_some() || stage.on_failure.is_some() {
        return refuse(format!(
            "Stage {name} has beforeEntry, onSuccess or onFailure: conditions, automatic retries and rollbacks are not \
             available in this runtime"
        ));
    }
    let mut names = BTreeSet::new();
    for action in &stage.actions {
        if !names.insert(&action.name) {
            return refuse(format!("Action name {} is used more than once in stage {name}", action.name));
        }
        check_action(action)?;
    }
    Ok(())
}

fn check_action(action: &api::ActionDeclaration) -> Result<()> {
    let (name, id) = (&action.name, &action.action_type_id);
    let Some(known) = action_type::find(id) else {
        return refuse(format!(
            "ActionType (Category: '{}', Provider: '{}', Owner: '{}', Version: '{}') in action '{name}' is not \
             available in this runtime",
            id.category, id.provider, id.owner, id.version
        ));
    };
    if let Some(order) = action.run_order.filter(|order| !(1..=999).contains(order)) {
        return refuse(format!("Action {name} has run order {order}; it is from 1 to 999"));
    }
    let counts = [
        ("input", action.input_artifacts.as_ref().map_or(0, Vec::len), known.inputs),
        ("output", action.output_artifacts.as_ref().map_or(0, Vec::len), known.outputs),
    ];
    for (which, count, (least, most)) in counts {
        if count < least || count > most {
            return refuse(format!(
                "Action {name} has {count} {which} artifact(s); {} takes {least} to {most}",
                known.provider
            ));
        }
    }
    if action.commands.is_some()
        || action.environment_variables.is_some()
        || action.output_variables.is_some()
    {
        return refuse(format!(
            "Action {name} has commands, environmentVariables or outputVariables, which {} does not take",
            known.provider
        ));
    }
    if action.timeout_in_minutes.is_some() && known.category != "Approval" {
        return refuse(format!(
            "Action {name} has timeoutInMinutes; in this runtime only manual approvals have one"
        ));
    }
    check_configuration(action, known)?;
    actions::check(action)
}

fn check_configuration(action: &api::ActionDeclaration, known: &action_type::ActionType) -> Result<()> {
    let name = &action.name;
    let has = |key: &str| action.configuration.as_ref().is_some_and(|given| given.contains_key(key));
    for (key, required) in known.keys {
        if *required && !has(key) {
            return Err(errors::action(format!(
                "Action configuration for action '{name}' is missing required configuration '{key}'"
            )));
        }
    }
    for key in action.configuration.iter().flat_map(|given| given.keys()) {
        if !known.keys.iter().any(|(known, _)| known == key) {
            return Err(errors::action(format!(
                "Action configuration for action '{name}' contains unknown configuration '{key}'"
            )));
        }
    }
    Ok(())
}

/// Artifacts are made once, and before they are used: in an earlier stage or by an action of a smaller run order.
fn check_artifacts(stage: &api::StageDeclaration, made: &mut BTreeSet<String>) -> Result<()> {
    let mut actions: Vec<&api::ActionDeclaration> = stage.actions.iter().collect();
    actions.sort_by_key(|action| action.run_order.unwrap_or(1));
    for group in actions.chunk_by(|a, b| a.run_order.unwrap_or(1) == b.run_order.unwrap_or(1)) {
        for action in group {
            for input in action.input_artifacts.iter().flatten() {
                if !made.contains(&input.name) {
                    return refuse(format!(
                        "Input artifact {} of action {} is not an output artifact of any action before it",
                        input.name, action.name
                    ));
                }
            }
        }
        for action in group {
            for output in action.output_artifacts.iter().flatten() {
                if output.files.is_some() {
                    return refuse(format!(
                        "Output artifact {} of action {} has files, which its action does not take",
                        output.name, action.name
                    ));
                }
                if !made.insert(output.name.clone()) {
                    return refuse(format!(
                        "Output artifact {} is made by more than one action",
                        output.name
                    ));
                }
            }
        }
    }
    Ok(())
}
