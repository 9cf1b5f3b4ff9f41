//! The policies of functions: `AddPermission`, `RemovePermission`, `GetPolicy`.

pub(crate) mod resource;

use std::collections::BTreeMap;

use kernel::{Answers, Call, Guarded, Needs, PolicyKind, ResourcePolicy, Result};
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value, json};
use shapes_lambda as api;

use crate::alias::Alias;
use crate::function::Function;
use crate::named::{LATEST, Named};
use crate::{Lambda, error, version};

/// A statement: its id, and all of it as JSON.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub(crate) struct Statement {
    pub(crate) id: String,
    pub(crate) document: Value,
}

/// A function as a need sees it: with the policy of one qualifier.
pub(crate) struct Access<'a> {
    function: &'a Function,
    policy: Option<String>,
}

impl<'a> Access<'a> {
    /// As a qualifier shows it.
    pub(crate) fn of(function: &'a Function, qualifier: Option<&str>) -> Self {
        Access { function, policy: document(function, qualifier.unwrap_or_default()) }
    }
}

impl Guarded for Access<'_> {
    fn owner(&self) -> Option<&str> {
        Some(&self.function.place.account)
    }

    fn policy(&self) -> Option<ResourcePolicy> {
        let document = self.policy.clone()?;
        Some(ResourcePolicy { document, kind: PolicyKind::Resource })
    }

    fn tags(&self) -> Option<&BTreeMap<String, String>> {
        Some(&self.function.tags)
    }
}

/// The policy of a qualifier; none while it has no statement.
fn document(function: &Function, qualifier: &str) -> Option<String> {
    let statements = function.policies.get(qualifier).filter(|all| !all.is_empty())?;
    let statements: Vec<&Value> = statements.iter().map(|statement| &statement.document).collect();
    Some(json!({ "Version": "2012-10-17", "Id": "default", "Statement": statements }).to_string())
}

fn statement(op: &api::AddPermission, resource: &str, call: &Call) -> Value {
    let principal = match &*op.principal {
        "*" => json!("*"),
        service if service.contains(".amazonaws.com") => json!({ "Service": service }),
        account if account.len() == 12 && account.bytes().all(|byte| byte.is_ascii_digit()) => {
            json!({ "AWS": call.place().in_account(account).global_arn("iam", "root") })
        }
        arn => json!({ "AWS": arn }),
    };
    let mut conditions = Map::new();
    let mut condition = |operator: &str, key: &str, value: &Option<String>| {
        if let Some(value) = value
            && let Value::Object(keys) = conditions.entry(operator).or_insert_with(|| json!({}))
        {
            keys.insert(key.to_owned(), json!(value));
        }
    };
    condition("StringEquals", "AWS:SourceAccount", &op.source_account);
    condition("StringEquals", "lambda:EventSourceToken", &op.event_source_token);
    condition("StringEquals", "aws:PrincipalOrgID", &op.principal_org_id);
    condition("ArnLike", "AWS:SourceArn", &op.source_arn);
    let mut statement = json!({
        "Sid": op.statement_id,
        "Effect": "Allow",
        "Principal": principal,
        "Action": op.action,
        "Resource": resource,
    });
    if let (Value::Object(members), false) = (&mut statement, conditions.is_empty()) {
        members.insert("Condition".to_owned(), Value::Object(conditions));
    }
    statement
}

/// The function that a request names, if the qualifier in it leads anywhere.
fn find(call: &Call, named: &Named) -> Result<Function> {
    let function = named.find(call)?;
    if named.qualifier.as_deref() == Some(LATEST) {
        return Err(error::invalid("We currently do not support adding policies for $LATEST."));
    }
    version::resolved(call, named, &function)?;
    Ok(function)
}

/// The revision of an alias, or of the function.
fn revision(call: &Call, named: &Named, function: &Function) -> Result<String> {
    let alias =
        named.qualifier.as_deref().map(|name| Alias::get(call, function, name)).transpose()?.flatten();
    Ok(alias.map_or_else(|| function.latest.revision.clone(), |alias| alias.revision))
}

impl Answers<api::AddPermission> for Lambda {
    fn needs(call: &Call, op: &api::AddPermission) -> Result<Needs> {
        let needs = Named::parse(call, &op.function_name, op.qualifier.as_deref())?.needs(call)?;
        Ok(needs.when("lambda:Principal", &op.principal))
    }

    fn run(call: &mut Call, op: api::AddPermission) -> Result<api::AddPermissionOutput> {
        let named = Named::parse(call, &op.function_name, op.qualifier.as_deref())?;
        if op.function_url_auth_type.is_some() || op.invoked_via_function_url.is_some() {
            return Err(error::undone("function URLs", "invoke the function by its API"));
        }
        let mut function = find(call, &named)?;
        if op.revision_id.is_some() && op.revision_id != Some(revision(call, &named, &function)?) {
            return Err(error::stale());
        }
        let document = statement(&op, &named.qualified_arn(), call);
        let text = json!({ "Version": "2012-10-17", "Statement": [document] }).to_string();
        policy::Document::parse(&text, policy::Kind::Resource).map_err(|malformed| {
            error::invalid(format!("The provided principal was invalid: {}", malformed.message()))
        })?;
        let statements = function.policies.entry(named.qualifier.clone().unwrap_or_default()).or_default();
        if statements.iter().any(|other| other.id == op.statement_id) {
            return Err(error::conflict(format!(
                "The statement id ({}) provided already exists. Please provide a new statement id, or remove the existing \
                 statement.",
                op.statement_id
            )));
        }
        let shown = document.to_string();
        statements.push(Statement { id: op.statement_id, document });
        call.put_in(&named.place, &function)?;
        Ok(api::AddPermissionOutput { statement: Some(shown) })
    }
}

impl Answers<api::RemovePermission> for Lambda {
    fn needs(call: &Call, op: &api::RemovePermission) -> Result<Needs> {
        Named::parse(call, &op.function_name, op.qualifier.as_deref())?.needs(call)
    }

    fn run(call: &mut Call, op: api::RemovePermission) -> Result<api::RemovePermissionOutput> {
        let named = Named::parse(call, &op.function_name, op.qualifier.as_deref())?;
        let mut function = find(call, &named)?;
        if op.revision_id.is_some() && op.revision_id != Some(revision(call, &named, &function)?) {
            return Err(error::stale());
        }
        let qualifier = named.qualifier.clone().unwrap_or_default();
        let statements = function.policies.entry(qualifier).or_default();
        let before = statements.len();
        statements.retain(|statement| statement.id != op.statement_id);
        if statements.len() == before {
            return Err(error::absent(format!(
                "Statement {} is not found in resource policy.",
                op.statement_id
            )));
        }
        call.put_in(&named.place, &function)?;
        Ok(api::RemovePermissionOutput {})
    }
}

impl Answers<api::GetPolicy> for Lambda {
    fn needs(call: &Call, op: &api::GetPolicy) -> Result<Needs> {
        Named::parse(call, &op.function_name, op.qualifier.as_deref())?.needs(call)
    }

    fn run(call: &Call, op: api::GetPolicy) -> Result<api::GetPolicyOutput> {
        let named = Named::parse(call, &op.function_name, op.qualifier.as_deref())?;
        let function = named.find(call)?;
        let policy = document(&function, named.qualifier.as_deref().unwrap_or_default());
        let absent = || error::absent("The resource you requested does not exist.");
        Ok(api::GetPolicyOutput {
            policy: Some(policy.ok_or_else(absent)?),
            revision_id: Some(revision(call, &named, &function)?),
        })
    }
}
