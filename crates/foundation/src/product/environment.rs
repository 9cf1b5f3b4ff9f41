//! Environments by name: an account and a region each.

use indexmap::IndexMap;
use serde_json::Value as Json;
use template::{Node, Problem};

use super::choice::{Choice, each};
use super::property::{Fields, Property, required};
use super::scope::Scope;
use super::text::{id, sub};

/// What a foundation has besides governance. Where they are, its parameters say: `/mlops/NAME/account_id` and
/// `/mlops/NAME/region`.
const OF_THE_FOUNDATION: [&str; 3] = ["dev", "preprod", "prod"];

/// The properties of an environment of the template's own.
pub(super) const PROPERTIES: &[Property] = &[
    required("Account", "the id of an account", "the account that things are deployed to"),
    required("Region", "the name of a region", "the region in which they are deployed"),
];

/// An environment.
#[derive(Clone, Debug)]
pub(super) struct Environment {
    /// Its name.
    pub(super) name: String,
    /// The id of its account.
    pub(super) account: Json,
    /// Its region.
    pub(super) region: Json,
}

/// A statement for environments, of what its `Sid` ends with and the principal: one for all of them, or one for each where
/// a condition chooses any.
pub(super) fn statements(
    environments: &[Choice<Environment>],
    principal: &dyn Fn(&Environment) -> Json,
    statement: &dyn Fn(&str, Json) -> Json,
) -> Vec<Json> {
    let all: Option<Vec<&Environment>> = environments
        .iter()
        .map(|choice| match choice {
            Choice::One(environment) => Some(environment),
            _ => None,
        })
        .collect();
    match all.as_deref() {
        None => each(environments, &|one| statement(&id(&one.name), principal(one))),
        Some([]) => Vec::new(),
        Some([one]) => vec![statement(&id(&one.name), principal(one))],
        Some(several) => {
            let names: Vec<String> = several.iter().map(|one| id(&one.name)).collect();
            let principals = several.iter().map(|one| principal(one)).collect();
            vec![statement(&names.join("And"), Json::Array(principals))]
        }
    }
}

/// All environments of a template, by name.
pub(super) type Environments = IndexMap<String, Environment>;

/// Those of the foundation, and those that the template says itself, which win.
pub(super) fn read(scope: &mut Scope<'_>, own: Option<&Node>) -> Environments {
    let parameter =
        |name: &str, what: &str| Json::String(format!("{{{{resolve:ssm:/mlops/{name}/{what}}}}}"));
    let usual = OF_THE_FOUNDATION.map(|name| {
        let (account, region) = (parameter(name, "account_id"), parameter(name, "region"));
        (name.to_owned(), Environment { name: name.to_owned(), account, region })
    });
    let mut all = Environments::from(usual);
    let Some(own) = own else { return all };
    let Some(entries) = own.as_map().filter(|_| own.as_call().is_none()) else {
        let message = "`Environments` is not a map of names to an `Account` and a `Region` each";
        scope.wrong(Problem::new(own.position, message));
        return all;
    };
    for entry in entries {
        let owner = format!("environment `{}`", entry.key);
        let fields = Fields::of(scope, &owner, entry.position, Some(&entry.node), PROPERTIES);
        let mut value = |name: &str| fields.get(name).map_or(Json::Null, |node| scope.value(node));
        let (account, region) = (value("Account"), value("Region"));
        let environment = Environment { name: entry.key.clone(), account, region };
        all.insert(entry.key.clone(), environment);
    }
    all
}

impl Environment {
    /// An environment by its name.
    pub(super) fn named(scope: &mut Scope<'_>, node: &Node) -> Option<Environment> {
        let known = || scope.environments.keys().map(String::as_str);
        let Some(name) = node.as_text() else {
            let listed = known().collect::<Vec<_>>().join("`, `");
            let problem = Problem::new(node.position, "an environment's name was expected here");
            scope.wrong(problem.hint(format!("they are `{listed}`")));
            return None;
        };
        let found = scope.environments.get(name).cloned();
        if found.is_none() {
            let listed = known().collect::<Vec<_>>().join("`, `");
            let problem = Problem::new(node.position, format!("there is no environment `{name}`"));
            let problem = problem
                .hint(format!("there are `{listed}`; more are declared in `Metadata.Formwork.Environments`"))
                .did_you_mean(name, known());
            scope.wrong(problem);
        }
        found
    }

    /// A property that names environments.
    pub(super) fn list(scope: &mut Scope<'_>, fields: &Fields<'_>, name: &str) -> Vec<Choice<Environment>> {
        let Some(node) = fields.get(name) else { return Vec::new() };
        Choice::list(scope, node, &mut |scope, node| Environment::named(scope, node))
    }

    /// The account as a principal.
    pub(super) fn root(&self) -> Json {
        sub("arn:${AWS::Partition}:iam::${Account}:root", &[("Account", &self.account)])
    }

    /// The role of the CDK's bootstrap stack that deploys there.
    pub(super) fn deploy_role(&self) -> Json {
        self.bootstrap_role("deploy")
    }

    /// One of the roles that the CDK's bootstrap stack made there: `deploy`, `cfn-exec`.
    pub(super) fn bootstrap_role(&self, what: &str) -> Json {
        let text =
            "arn:${AWS::Partition}:iam::${Account}:role/cdk-hnb659fds-${What}-role-${Account}-${Region}";
        let what = Json::String(what.to_owned());
        sub(text, &[("Account", &self.account), ("Region", &self.region), ("What", &what)])
    }
}
