//! Aliases: names that lead to a version, or to two by weights.

pub(crate) mod resource;

use std::borrow::Cow;
use std::collections::BTreeMap;

use kernel::{Answers, Call, Ids as _, Needs, Query, Record, Result};
use serde::{Deserialize, Serialize};
use shapes_lambda as api;

use crate::function::{Function, page_size};
use crate::named::Named;
use crate::{Lambda, error, version};

/// An alias.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub(crate) struct Alias {
    /// The function's name.
    pub(crate) function: String,
    pub(crate) name: String,
    /// A number, or `$LATEST`.
    pub(crate) version: String,
    pub(crate) description: String,
    /// Another version, and the share of invocations that it gets.
    #[serde(default)]
    pub(crate) weights: BTreeMap<String, f64>,
    pub(crate) revision: String,
}

impl Record for Alias {
    const KIND: &'static str = "lambda_alias";
    const INDEXES: &'static [&'static str] = &["function"];

    fn id(&self) -> Cow<'_, str> {
        Cow::Owned(self.key())
    }
}

impl Alias {
    /// What it is kept under.
    pub(crate) fn key(&self) -> String {
        format!("{}:{}", self.function, self.name)
    }

    /// The alias of a name, if it is one.
    pub(crate) fn get(call: &Call, function: &Function, name: &str) -> Result<Option<Alias>> {
        call.get_in(&function.place, &format!("{}:{name}", function.name))
    }

    /// Whether some invocations go to a version.
    pub(crate) fn leads_to(&self, version: &str) -> bool {
        self.version == version || self.weights.contains_key(version)
    }

    /// The version of one invocation.
    pub(crate) fn drawn(&self, call: &Call) -> &str {
        let mut draw = [0; 4];
        call.ids().fill(&mut draw);
        let mut point = f64::from(u32::from_be_bytes(draw)) / (f64::from(u32::MAX) + 1.0);
        for (version, share) in &self.weights {
            point -= share;
            if point < 0.0 {
                return version;
            }
        }
        &self.version
    }

    fn shown(&self, function: &Function) -> api::AliasConfiguration {
        let routing = Some(self.weights.clone()).filter(|weights| !weights.is_empty());
        api::AliasConfiguration {
            alias_arn: Some(format!("{}:{}", function.arn(), self.name)),
            name: Some(self.name.clone()),
            function_version: Some(self.version.clone()),
            description: Some(self.description.clone()),
            routing_config: routing
                .map(|weights| api::AliasRoutingConfiguration { additional_version_weights: Some(weights) }),
            revision_id: Some(self.revision.clone()),
        }
    }

    /// Refuses to lead where nothing is.
    fn check(&self, call: &Call, function: &Function) -> Result<()> {
        for number in self.weights.keys().chain([&self.version]) {
            if version::numbered(call, function, number)?.is_none() {
                return Err(error::no_function(&format!("{}:{number}", function.arn())));
            }
        }
        let fits = self.weights.len() <= 1 && self.weights.values().all(|share| (0.0..=1.0).contains(share));
        if fits {
            return Ok(());
        }
        Err(error::invalid(
            "Number of items in AdditionalVersionWeights cannot be greater than 1, each from 0 to 1",
        ))
    }
}

fn weights(routing: Option<api::AliasRoutingConfiguration>) -> BTreeMap<String, f64> {
    routing.and_then(|routing| routing.additional_version_weights).unwrap_or_default()
}

/// The alias that a request names, and its function.
fn find(call: &Call, function: &str, name: &str) -> Result<(Function, Alias)> {
    let named = Named::parse(call, function, None)?;
    let function = named.find(call)?;
    let alias = Alias::get(call, &function, name)?
        .ok_or_else(|| error::absent(format!("Cannot find alias arn: {}:{name}", function.arn())))?;
    Ok((function, alias))
}

/// An alias as the output of one of the operations that give one.
macro_rules! output {
    ($output:ident, $shown:expr) => {{
        let shown = $shown;
        Ok(api::$output {
            alias_arn: shown.alias_arn,
            name: shown.name,
            function_version: shown.function_version,
            description: shown.description,
            routing_config: shown.routing_config,
            revision_id: shown.revision_id,
        })
    }};
}

impl Answers<api::CreateAlias> for Lambda {
    fn needs(call: &Call, op: &api::CreateAlias) -> Result<Needs> {
        Named::parse(call, &op.function_name, None)?.needs(call)
    }

    fn run(call: &mut Call, op: api::CreateAlias) -> Result<api::CreateAliasOutput> {
        let named = Named::parse(call, &op.function_name, None)?;
        named.whole()?;
        let function = named.find(call)?;
        if op.name.bytes().all(|byte| byte.is_ascii_digit()) {
            return Err(error::invalid(format!(
                "the name of an alias cannot be a number alone, as {} is",
                op.name
            )));
        }
        let alias = Alias {
            function: function.name.clone(),
            name: op.name,
            version: op.function_version,
            description: op.description.unwrap_or_default(),
            weights: weights(op.routing_config),
            revision: call.ids().uuid(),
        };
        if Alias::get(call, &function, &alias.name)?.is_some() {
            return Err(error::conflict(format!("Alias already exists: {}:{}", function.arn(), alias.name)));
        }
        alias.check(call, &function)?;
        call.put_in(&named.place, &alias)?;
        output!(CreateAliasOutput, alias.shown(&function))
    }
}

impl Answers<api::GetAlias> for Lambda {
    fn needs(call: &Call, op: &api::GetAlias) -> Result<Needs> {
        Named::parse(call, &op.function_name, None)?.needs(call)
    }

    fn run(call: &Call, op: api::GetAlias) -> Result<api::GetAliasOutput> {
        let (function, alias) = find(call, &op.function_name, &op.name)?;
        output!(GetAliasOutput, alias.shown(&function))
    }
}

impl Answers<api::UpdateAlias> for Lambda {
    fn needs(call: &Call, op: &api::UpdateAlias) -> Result<Needs> {
        Named::parse(call, &op.function_name, None)?.needs(call)
    }

    fn run(call: &mut Call, op: api::UpdateAlias) -> Result<api::UpdateAliasOutput> {
        let (function, mut alias) = find(call, &op.function_name, &op.name)?;
        if op.revision_id.as_ref().is_some_and(|revision| *revision != alias.revision) {
            return Err(error::stale());
        }
        if let Some(version) = op.function_version {
            alias.version = version;
        }
        if let Some(description) = op.description {
            alias.description = description;
        }
        if op.routing_config.is_some() {
            alias.weights = weights(op.routing_config);
        }
        alias.revision = call.ids().uuid();
        alias.check(call, &function)?;
        call.put_in(&function.place, &alias)?;
        output!(UpdateAliasOutput, alias.shown(&function))
    }
}

impl Answers<api::DeleteAlias> for Lambda {
    fn needs(call: &Call, op: &api::DeleteAlias) -> Result<Needs> {
        Named::parse(call, &op.function_name, None)?.needs(call)
    }

    /// An alias that is not there is deleted. Its policy goes with it.
    fn run(call: &mut Call, op: api::DeleteAlias) -> Result<api::DeleteAliasOutput> {
        let named = Named::parse(call, &op.function_name, None)?;
        let mut function = named.find(call)?;
        call.remove_in::<Alias>(&named.place, &format!("{}:{}", function.name, op.name))?;
        function.policies.remove(&op.name);
        function.event_configs.remove(&op.name);
        call.put_in(&named.place, &function)?;
        Ok(api::DeleteAliasOutput {})
    }
}

impl Answers<api::ListAliases> for Lambda {
    fn needs(call: &Call, op: &api::ListAliases) -> Result<Needs> {
        Named::parse(call, &op.function_name, None)?.needs(call)
    }

    fn run(call: &Call, op: api::ListAliases) -> Result<api::ListAliasesOutput> {
        let named = Named::parse(call, &op.function_name, None)?;
        let function = named.find(call)?;
        let query = Query::all().by("function", &named.name);
        let query = query.limit(page_size(op.max_items)).after(op.marker.as_deref());
        let wanted = op.function_version;
        let page = call.page_in::<Alias>(&named.place, &query, |alias| {
            Ok(wanted.as_ref().is_none_or(|version| alias.leads_to(version)))
        })?;
        let page = page.map(|alias| alias.shown(&function));
        Ok(api::ListAliasesOutput { aliases: Some(page.items), next_marker: page.next })
    }
}
