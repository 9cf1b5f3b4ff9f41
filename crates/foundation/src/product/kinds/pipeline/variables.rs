//! `Environment`: what the commands of a build find in their environment.

use serde_json::{Map, Value as Json, json};
use template::{Node, Problem};

use super::line::Line;
use crate::product::policy::allow;
use crate::product::property::{Fields, Property, optional};
use crate::product::scope::Scope;
use crate::product::text::{is_call, sub};

pub(super) const ABOUT: &str = "A variable is a value, or says where the build gets it from when it starts. A value may have \
                                variables of actions before, `\"#{Deploy_CFN_Dev.EndpointName}\"`: the outputs of a stack, the \
                                `CommitId` of a source.";

pub(super) const PROPERTIES: &[Property] = &[
    optional(
        "Parameter",
        "the name of a parameter",
        "A parameter of Parameter Store, which the commands' role may read. One that is encrypted under a key of your \
         own needs `kms:Decrypt` in `Policies`.",
    ),
    optional(
        "Secret",
        "the name or ARN of a secret, with `:KEY` after it for one of its values",
        "A secret of Secrets Manager, which the commands' role may read; the same holds of its key.",
    ),
];

/// Variables of a build.
#[derive(Default)]
pub(super) struct Variables {
    /// Those of the project.
    pub(super) fixed: Vec<Json>,
    /// Those that are known when the build starts.
    pub(super) at_start: Vec<Json>,
    /// What it takes to read them.
    pub(super) statements: Vec<Json>,
}

impl Variables {
    /// Adds one with a value; one of its name is replaced.
    pub(super) fn set(&mut self, name: &str, value: Json) {
        self.put(json!({ "Name": name, "Value": value }));
    }

    fn put(&mut self, variable: Json) {
        match self.fixed.iter_mut().find(|known| known["Name"] == variable["Name"]) {
            Some(known) => *known = variable,
            None => self.fixed.push(variable),
        }
    }

    /// Adds those of a map.
    pub(super) fn add(&mut self, scope: &mut Scope<'_>, line: &mut Line<'_>, fields: &Fields<'_>) {
        let Some(node) = fields.get("Environment") else { return };
        let Some(entries) = node.as_map().filter(|_| node.as_call().is_none()) else {
            fields.wrong(scope, "Environment");
            return;
        };
        for entry in entries {
            if entry.node.as_map().is_some() && entry.node.as_call().is_none() {
                self.fetched(scope, &entry.key, &entry.node);
                continue;
            }
            let value = text(scope.value(&entry.node));
            if line.uses(scope, entry.node.position, &value) {
                self.at_start.push(json!({ "name": entry.key, "value": value, "type": "PLAINTEXT" }));
            } else {
                self.set(&entry.key, value);
            }
        }
    }

    fn fetched(&mut self, scope: &mut Scope<'_>, name: &str, node: &Node) {
        let fields =
            Fields::of(scope, &format!("the variable `{name}`"), node.position, Some(node), PROPERTIES);
        let (kind, value, statement) = match (fields.get("Parameter"), fields.get("Secret")) {
            (Some(parameter), None) => {
                let value = scope.value(parameter);
                let statement = reading_parameter(name, &value);
                ("PARAMETER_STORE", value, statement)
            }
            (None, Some(secret)) => {
                let value = scope.value(secret);
                let statement = reading_secret(name, &value);
                ("SECRETS_MANAGER", value, statement)
            }
            _ => {
                let message = format!("the variable `{name}` does not say one place where it comes from");
                scope.wrong(Problem::new(node.position, message).hint("give it a `Parameter` or a `Secret`"));
                return;
            }
        };
        self.statements.push(statement);
        self.put(json!({ "Name": name, "Type": kind, "Value": value }));
    }
}

fn sid(verb: &str, variable: &str) -> String {
    let letters = |c: &char| c.is_ascii_alphanumeric();
    format!("{verb}{}", variable.chars().filter(letters).collect::<String>())
}

fn reading_parameter(variable: &str, name: &Json) -> Json {
    // ARNs of parameters have one slash before the name, whether or not it begins with one.
    let text = "arn:${AWS::Partition}:ssm:${AWS::Region}:${AWS::AccountId}:parameter";
    let slash = if name.as_str().is_some_and(|name| name.starts_with('/')) { "" } else { "/" };
    let arn = sub(&format!("{text}{slash}${{Name}}"), &[("Name", name)]);
    allow(sid("Look", variable), &["ssm:GetParameter", "ssm:GetParameters"], vec![arn])
}

fn reading_secret(variable: &str, secret: &Json) -> Json {
    let arn = match secret {
        Json::String(text) if text.starts_with("arn:") => {
            // arn:PARTITION:secretsmanager:REGION:ACCOUNT:secret:NAME, and what of it is wanted.
            Json::String(text.split(':').take(7).collect::<Vec<_>>().join(":"))
        }
        // Secrets Manager adds a hyphen and six signs to a name.
        Json::String(text) => {
            let name = Json::from(text.split(':').next().unwrap_or_default());
            let text =
                "arn:${AWS::Partition}:secretsmanager:${AWS::Region}:${AWS::AccountId}:secret:${Name}-??????";
            sub(text, &[("Name", &name)])
        }
        // `!Ref` of a secret is its ARN.
        other => other.clone(),
    };
    allow(sid("ReadSecretOf", variable), &["secretsmanager:GetSecretValue"], vec![arn])
}

/// Variables are texts, whatever they look like.
pub(super) fn text(value: Json) -> Json {
    match value {
        Json::Number(_) | Json::Bool(_) => Json::String(value.to_string()),
        other => other,
    }
}

/// The members of a map as texts, whatever they look like.
pub(super) fn texts(value: Json) -> Json {
    match value {
        Json::Object(map) if !is_call(&map) => {
            Json::Object(map.into_iter().map(|(key, value)| (key, text(value))).collect::<Map<_, _>>())
        }
        other => text(other),
    }
}
