//! A template with its parameters: ready to be evaluated.

use std::sync::Arc;

use indexmap::IndexMap;
use kernel::{Call, Props, Result};
use serde_json::Value;
use template::{
    Conditions, Graph, Lookup, Plan, PseudoParameters, Resolved, Scope, Snapshot, Template, check_rules,
};

use crate::launch::{Site, Surroundings};
use crate::stack::{Spec, Stack};
use crate::{body, error, resource};

/// A template with its parameters.
pub(crate) struct Blueprint {
    pub(crate) template: Arc<Template>,
    pub(crate) parameters: IndexMap<String, Resolved>,
    pseudo: PseudoParameters,
    pub(crate) conditions: Conditions,
    graph: Graph,
}

impl Blueprint {
    /// What a stack is made from.
    pub(crate) fn of(call: &Call, stack: &Stack, spec: &Spec) -> Result<Self> {
        let template = body::template(call, &spec.body)?;
        Blueprint::new(template, spec.parameters.clone(), stack.pseudo(call.place()))
    }

    /// A template with its parameters, if its rules hold and its references can be followed.
    pub(crate) fn new(
        template: Arc<Template>,
        parameters: IndexMap<String, Resolved>,
        pseudo: PseudoParameters,
    ) -> Result<Self> {
        let wrong = |problems: Vec<template::Problem>| error::problems(&problems);
        check_rules(&template, &parameters, &pseudo).map_err(wrong)?;
        let conditions = Conditions::evaluate(&template, &parameters, &pseudo).map_err(wrong)?;
        let graph = Graph::new(&template, &conditions).map_err(wrong)?;
        Ok(Blueprint { template, parameters, pseudo, conditions, graph })
    }

    /// Everything that its expressions are evaluated against.
    pub(crate) fn scope<'a>(&'a self, lookup: &'a dyn Lookup) -> Scope<'a> {
        Scope {
            template: &self.template,
            parameters: &self.parameters,
            pseudo: &self.pseudo,
            conditions: &self.conditions,
            lookup,
        }
    }

    /// The logical ids of its resources, in its order.
    pub(crate) fn resources(&self) -> impl Iterator<Item = &str> {
        self.graph.resources()
    }

    /// Which of the template's resources this is.
    pub(crate) fn position(&self, logical_id: &str) -> u32 {
        self.resources()
            .position(|id| id == logical_id)
            .and_then(|at| u32::try_from(at).ok())
            .unwrap_or(u32::MAX)
    }

    /// What a stack made from it will have, as far as that is known, and the exports that it reads.
    pub(crate) fn snapshot(
        &self,
        call: &Call,
        stack: &Stack,
        site: &Site,
        spec: &Spec,
    ) -> Result<(Snapshot, Vec<String>)> {
        let surroundings = Surroundings::planning(call, &stack.id, site);
        let evaluated = Snapshot::evaluate(&self.scope(&surroundings), &self.graph);
        let imports = surroundings.done()?;
        let mut snapshot = evaluated.map_err(|problems| error::problems(&problems))?;
        snapshot.tags.clone_from(&spec.tags);
        Ok((snapshot, imports))
    }

    /// The difference between what a stack has and what it shall have.
    pub(crate) fn plan(call: &Call, stack: &Stack, new: &Snapshot) -> Result<Plan> {
        let old = resource::snapshot(call, &stack.id, &stack.spec)?;
        Plan::new(&old, new).map_err(|problem| error::problems(&[problem]))
    }

    /// The properties of a resource whose turn has come, with dynamic references as written.
    pub(crate) fn properties(
        &self,
        call: &Call,
        stack: &str,
        site: &Site,
        logical_id: &str,
    ) -> Result<(Props, Value)> {
        let surroundings = Surroundings::making(call, stack, site);
        let scope = self.scope(&surroundings);
        let evaluated = scope.properties(logical_id).and_then(|p| Ok((p, scope.metadata(logical_id)?)));
        surroundings.done()?;
        let (properties, metadata) = evaluated.map_err(|problem| error::problems(&[problem]))?;
        match properties {
            Value::Object(properties) => Ok((properties, metadata)),
            _ => Ok((Props::new(), metadata)),
        }
    }

    /// What each resource needs.
    pub(crate) fn needs(&self, logical_id: &str) -> Vec<String> {
        self.graph.needs(logical_id).to_vec()
    }
}
