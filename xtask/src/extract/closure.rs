//! Which shapes a model's operations reach.

use std::collections::BTreeSet;

use anyhow::Result;

use crate::model::{Model, Reference, Shape};

/// Drops what the operations do not reach. Every error of the service stays, without its members: errors are
/// told by their names and carry few details, which services add by hand.
pub(super) fn prune(model: &mut Model) -> Result<()> {
    let mut reached = BTreeSet::new();
    let mut ahead: Vec<String> = Vec::new();
    for operation in model.operations.values() {
        ahead
            .extend(operation.input.iter().chain(&operation.output).map(|reference| reference.shape.clone()));
    }
    while let Some(name) = ahead.pop() {
        let shape = model.shape(&name)?;
        if reached.insert(name) {
            ahead.extend(references(shape).map(|reference| reference.shape.clone()));
        }
    }
    model.shapes.retain(|name, shape| shape.exception || reached.contains(name));
    for (_, shape) in
        model.shapes.iter_mut().filter(|(name, shape)| shape.exception && !reached.contains(*name))
    {
        shape.members.clear();
        shape.required.clear();
    }
    Ok(())
}

fn references(shape: &Shape) -> impl Iterator<Item = &Reference> {
    shape.members.values().chain(&shape.member).chain(&shape.key).chain(&shape.value)
}
