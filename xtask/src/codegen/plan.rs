//! What is generated for a service: its structs with their Rust names, in the order of their writing.

use std::collections::{BTreeMap, BTreeSet};

use anyhow::{Result, bail, ensure};

use super::names::{Names, screaming, snake};
use crate::model::{Kind, Model, Reference, Shape};
use crate::selection::Selected;

/// Names that generated structs may not have, since the generated code means something else by them.
const RESERVED: [&str; 8] = ["BTreeMap", "Box", "Debug", "Default", "Option", "Self", "String", "Vec"];

/// The modules of a generated crate. An enumeration's module stands beside them.
pub(super) const MODULES: [&str; 7] =
    ["collections", "enums", "operations", "schemas", "service", "structures", "texts"];

/// What is generated for a service.
pub(super) struct Plan<'m> {
    /// The service's id: `sagemaker-runtime`.
    pub(super) id: &'m str,
    /// Its corrected model.
    pub(super) model: &'m Model,
    /// Which operations write.
    pub(super) selected: &'m Selected,
    /// Inputs and outputs, by their Rust names.
    pub(super) ends: BTreeMap<String, End<'m>>,
    /// The Rust names of all other structures, by their names in the model.
    pub(super) parts: BTreeMap<&'m str, String>,
    /// The names of the modules of the enumerations, by shape.
    pub(super) enums: BTreeMap<&'m str, String>,
    /// The names of the statics of other shapes, by shape.
    pub(super) statics: BTreeMap<&'m str, String>,
}

/// An operation's input or output.
pub(super) struct End<'m> {
    /// The operation.
    pub(super) operation: &'m str,
    /// Whether it is the output.
    pub(super) is_output: bool,
    /// Its shape, if it has one.
    pub(super) shape: Option<&'m str>,
}

impl<'m> Plan<'m> {
    /// Names everything.
    pub(super) fn new(id: &'m str, model: &'m Model, selected: &'m Selected) -> Result<Self> {
        let mut plan = Plan {
            id,
            model,
            selected,
            ends: BTreeMap::new(),
            parts: BTreeMap::new(),
            enums: BTreeMap::new(),
            statics: BTreeMap::new(),
        };
        for (name, operation) in &model.operations {
            let input = operation.input.as_ref().map(|reference| reference.shape.as_str());
            let output = operation.output.as_ref().map(|reference| reference.shape.as_str());
            let ends = [
                End { operation: name, is_output: false, shape: input },
                End { operation: name, is_output: true, shape: output },
            ];
            for end in ends {
                let rust = if end.is_output { format!("{name}Output") } else { name.clone() };
                ensure!(
                    plan.ends.insert(rust, end).is_none(),
                    "two operations want one name beside `{name}`"
                );
            }
        }
        plan.name_shapes()?;
        Ok(plan)
    }

    fn name_shapes(&mut self) -> Result<()> {
        let model = self.model;
        let (mut enums, mut statics) = (Names::default(), Names::default());
        for module in MODULES {
            enums.give(module.to_owned());
        }
        for name in self.reached()? {
            let shape = model.shape(name)?;
            match shape.kind {
                Kind::Structure if !shape.document => {
                    // A structure named as an operation is told apart from it.
                    let rust = if self.ends.contains_key(name) {
                        format!("{name}Structure")
                    } else {
                        name.to_owned()
                    };
                    ensure!(!RESERVED.contains(&rust.as_str()), "structure `{name}` needs another name");
                    self.parts.insert(name, rust);
                }
                Kind::String => {
                    self.statics.insert(name, statics.give(screaming(name)));
                    if !shape.variants.is_empty() {
                        self.enums.insert(name, enums.give(snake(name)));
                    }
                }
                Kind::List | Kind::Map => {
                    self.statics.insert(name, statics.give(screaming(name)));
                }
                _ => {}
            }
        }
        Ok(())
    }

    /// The shapes that members of inputs and outputs reach, in the order of their names.
    fn reached(&self) -> Result<BTreeSet<&'m str>> {
        let mut reached = BTreeSet::new();
        let mut ahead: Vec<&'m str> = Vec::new();
        for end in self.ends.values() {
            ahead.extend(self.members(end.shape)?.into_iter().map(|(_, reference)| reference.shape.as_str()));
        }
        while let Some(name) = ahead.pop() {
            if reached.insert(name) {
                let shape = self.model.shape(name)?;
                if shape.eventstream {
                    bail!("`{name}` is a stream of events, which has no types here: leave its operation out");
                }
                let members =
                    shape.members.values().chain(&shape.member).chain(&shape.key).chain(&shape.value);
                ahead.extend(members.map(|reference| reference.shape.as_str()));
            }
        }
        Ok(reached)
    }

    /// The members of a structure that have a place in its struct: all but a stream.
    pub(super) fn members(&self, shape: Option<&'m str>) -> Result<Vec<(&'m str, &'m Reference)>> {
        let Some(name) = shape else { return Ok(Vec::new()) };
        let shape: &'m Shape = self.model.shape(name)?;
        Ok(shape
            .members
            .iter()
            .filter(|(_, member)| !member.streaming)
            .map(|(name, member)| (name.as_str(), member))
            .collect())
    }

    /// Whether a body of that shape is a stream.
    pub(super) fn streams(&self, shape: Option<&str>) -> Result<bool> {
        let Some(name) = shape else { return Ok(false) };
        Ok(self.model.shape(name)?.members.values().any(|member| member.streaming))
    }

    /// Whether a value of the structure `to` may stand directly within one of `from`, without a list or map between.
    pub(super) fn holds(&self, from: &'m str, to: &str) -> Result<bool> {
        let (mut seen, mut ahead) = (BTreeSet::new(), vec![from]);
        while let Some(name) = ahead.pop() {
            if name == to {
                return Ok(true);
            }
            if seen.insert(name) {
                ahead.extend(self.model.shape(name)?.members.values().map(|member| member.shape.as_str()));
            }
        }
        Ok(false)
    }
}
