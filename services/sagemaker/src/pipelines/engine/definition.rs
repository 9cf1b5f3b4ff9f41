//! A definition, read and checked.

use std::collections::{BTreeMap, BTreeSet};

use serde::{Deserialize, Serialize};
use serde_json::Value;

use super::cache::Cache;
use super::condition::Condition;
use super::expression::{Expression, Known};
use super::parameter::{self, Parameter};
use super::reference::Reference;
use super::{check, parse};

/// What a pipeline does.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Definition {
    pub(super) parameters: Vec<Parameter>,
    /// The names of the experiment and the trial, if it says so.
    pub(crate) experiment: Option<(Expression, Expression)>,
    /// All steps, those in branches of conditions too, in the order of the definition.
    pub(crate) steps: Vec<Step>,
}

/// A step.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Step {
    pub(crate) name: String,
    pub(crate) kind: Kind,
    pub(crate) display_name: Option<String>,
    pub(crate) description: Option<String>,
    /// What it is done with; of a condition, nothing.
    pub(crate) arguments: Expression,
    /// The steps that its definition says it comes after.
    pub(super) after: BTreeSet<String>,
    /// The condition whose branch it is in, and at which outcome that is taken.
    pub(crate) branch: Option<(String, bool)>,
    /// Of a condition: what must all hold.
    pub(super) conditions: Vec<Condition>,
    pub(crate) property_files: Vec<PropertyFile>,
    /// Whether an earlier run may stand in for it.
    pub(crate) cache: Option<Cache>,
}

/// What a step does.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) enum Kind {
    Processing,
    Training,
    Transform,
    Condition,
    RegisterModel,
    Model,
    Fail,
}

/// A file in an output of a processing step that later steps look into.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct PropertyFile {
    pub(crate) name: String,
    pub(crate) output: String,
    pub(crate) path: String,
}

impl Kind {
    pub(super) fn parse(name: &str) -> Option<Kind> {
        Some(match name {
            "Processing" => Kind::Processing,
            "Training" => Kind::Training,
            "Transform" => Kind::Transform,
            "Condition" => Kind::Condition,
            "RegisterModel" => Kind::RegisterModel,
            "Model" => Kind::Model,
            "Fail" => Kind::Fail,
            _ => return None,
        })
    }

    /// Its name in definitions and events.
    pub(crate) fn name(self) -> &'static str {
        match self {
            Kind::Processing => "Processing",
            Kind::Training => "Training",
            Kind::Transform => "Transform",
            Kind::Condition => "Condition",
            Kind::RegisterModel => "RegisterModel",
            Kind::Model => "Model",
            Kind::Fail => "Fail",
        }
    }
}

impl Definition {
    /// Reads a definition's text, or says all that is wrong with it.
    pub(crate) fn parse(text: &str) -> Result<Definition, Vec<String>> {
        let value: Value =
            serde_json::from_str(text).map_err(|cause| vec![format!("it is not JSON: {cause}")])?;
        let mut problems = Vec::new();
        let definition = parse::definition(&value, &mut problems);
        check::check(&definition, &mut problems);
        if problems.is_empty() { Ok(definition) } else { Err(problems) }
    }

    /// The step of a name.
    pub(crate) fn step(&self, name: &str) -> Option<&Step> {
        self.steps.iter().find(|step| step.name == name)
    }

    /// What steps refer to of other steps: who refers, to whom, to which member.
    pub(crate) fn properties(&self) -> Vec<(&Step, &Step, String)> {
        let of = |reader| {
            let references = Step::references(reader).into_iter();
            references.filter_map(move |reference| match reference {
                Reference::Property { step, path } => {
                    Some((reader, self.step(&step)?, path.first()?.to_owned()))
                }
                _ => None,
            })
        };
        self.steps.iter().flat_map(of).collect()
    }

    /// The values of an execution's parameters, or all that is wrong with what it was given.
    pub(crate) fn values(
        &self,
        given: &BTreeMap<String, String>,
    ) -> Result<BTreeMap<String, Value>, Vec<String>> {
        parameter::values(&self.parameters, given)
    }
}

impl Step {
    /// Every reference in it.
    pub(super) fn references(&self) -> Vec<Reference> {
        let mut all = self.arguments.references();
        all.extend(self.conditions.iter().flat_map(Condition::references));
        all
    }

    /// The steps that must have succeeded before it begins: those it says, those it refers to, the condition that it is
    /// in a branch of.
    pub(crate) fn dependencies(&self) -> BTreeSet<String> {
        let referred = self.references().into_iter().filter_map(|reference| match reference {
            Reference::Property { step, .. } | Reference::PropertyFile { step, .. } => Some(step),
            Reference::Parameter(_) | Reference::Execution(_) => None,
        });
        let branch = self.branch.iter().map(|(condition, _)| condition.clone());
        self.after.iter().cloned().chain(referred).chain(branch).collect()
    }

    /// The property files that it looks into, by step and name.
    pub(crate) fn files(&self) -> BTreeSet<(String, String)> {
        let files = self.references().into_iter().filter_map(|reference| match reference {
            Reference::PropertyFile { step, file } => Some((step, file)),
            _ => None,
        });
        files.collect()
    }

    /// Whether a condition step's conditions all hold, or why that cannot be said.
    pub(crate) fn outcome(&self, known: &Known) -> Result<bool, String> {
        for condition in &self.conditions {
            if !condition.holds(known)? {
                return Ok(false);
            }
        }
        Ok(true)
    }
}
