//! Stacks: the record, and how they are found.

mod cancel;
pub(crate) mod create;
mod delete;
pub(crate) mod describe;
mod list;
mod protection;
mod rollback;
pub(crate) mod update;

use std::borrow::Cow;
use std::collections::BTreeMap;

use indexmap::IndexMap;
use kernel::{ApiError, Call, Guarded, Ids as _, Needs, Place, Query, Record, Result, StackPrincipal};
use schema::Timestamp;
use serde::{Deserialize, Serialize};
use template::{OnFailure, OutputValue, PseudoParameters, Resolved, StackMachine, StackStatus};

use crate::error;

/// A stack.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub(crate) struct Stack {
    /// The UUID at the end of its ARN.
    pub(crate) id: String,
    pub(crate) name: String,
    /// Its name again, while it is not deleted: what it is found by.
    #[serde(default)]
    pub(crate) live: Option<String>,
    pub(crate) arn: String,
    pub(crate) created: Timestamp,
    #[serde(default)]
    pub(crate) updated: Option<Timestamp>,
    #[serde(default)]
    pub(crate) deleted: Option<Timestamp>,
    pub(crate) status: StackStatus,
    #[serde(default)]
    pub(crate) reason: Option<String>,
    /// What it is made from.
    pub(crate) spec: Spec,
    /// What an update is making it from.
    #[serde(default)]
    pub(crate) next: Option<Spec>,
    #[serde(default)]
    pub(crate) outputs: Vec<OutputValue>,
    /// The role that it was last given.
    #[serde(default)]
    pub(crate) role: Option<String>,
    #[serde(default)]
    pub(crate) protected: bool,
    pub(crate) on_failure: OnFailure,
    #[serde(default)]
    pub(crate) retain_except_on_create: bool,
    /// In minutes.
    #[serde(default)]
    pub(crate) timeout: Option<i32>,
    /// How many events it has had.
    #[serde(default)]
    pub(crate) events: u64,
    /// The token of the request that began its latest operation.
    #[serde(default)]
    pub(crate) token: Option<String>,
    /// The ARN of the change set that it was last made from.
    #[serde(default)]
    pub(crate) change_set: Option<String>,
    /// The ARN of the stack that it is nested in.
    #[serde(default)]
    pub(crate) parent: Option<String>,
    /// The ARN of the outermost one.
    #[serde(default)]
    pub(crate) root: Option<String>,
    /// The ARNs of the topics that are told of its events.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub(crate) notify: Vec<String>,
    /// Under whom they are told, while its job works: nobody keeps it here.
    #[serde(skip)]
    pub(crate) teller: Option<StackPrincipal>,
    /// How far an update came whose rollback failed.
    #[serde(default)]
    pub(crate) machine: Option<StackMachine>,
}

/// What a stack is made from.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub(crate) struct Spec {
    /// The name of the template's text.
    pub(crate) body: String,
    #[serde(default)]
    pub(crate) description: Option<String>,
    #[serde(default)]
    pub(crate) parameters: IndexMap<String, Resolved>,
    #[serde(default)]
    pub(crate) tags: BTreeMap<String, String>,
    #[serde(default)]
    pub(crate) capabilities: Vec<String>,
}

impl Record for Stack {
    const KIND: &'static str = "cloudformation_stack";
    const INDEXES: &'static [&'static str] = &["live", "parent"];

    fn id(&self) -> Cow<'_, str> {
        Cow::Borrowed(&self.id)
    }

    fn absent(id: &str) -> ApiError {
        error::no_stack(id)
    }
}

impl Guarded for Stack {
    fn tags(&self) -> Option<&BTreeMap<String, String>> {
        Some(&self.spec.tags)
    }
}

impl Stack {
    /// A new stack that has nothing yet.
    pub(crate) fn new(call: &Call, name: &str, status: StackStatus) -> Self {
        let id = call.ids().uuid();
        let arn = call.place().arn("cloudformation", format_args!("stack/{name}/{id}"));
        Stack {
            id,
            name: name.to_owned(),
            live: Some(name.to_owned()),
            arn,
            created: call.now(),
            updated: None,
            deleted: None,
            status,
            reason: None,
            spec: Spec::default(),
            next: None,
            outputs: Vec::new(),
            role: None,
            protected: false,
            on_failure: OnFailure::Rollback,
            retain_except_on_create: false,
            timeout: None,
            events: 0,
            token: None,
            change_set: None,
            parent: None,
            root: None,
            notify: Vec::new(),
            teller: None,
            machine: None,
        }
    }

    /// What it is or becomes.
    pub(crate) fn wanted(&self) -> &Spec {
        self.next.as_ref().unwrap_or(&self.spec)
    }

    /// Whether an operation is under way.
    pub(crate) fn is_busy(&self) -> bool {
        self.status.as_str().ends_with("_IN_PROGRESS") && self.status != StackStatus::ReviewInProgress
    }

    /// The values of the pseudo parameters in it.
    pub(crate) fn pseudo(&self, place: &Place) -> PseudoParameters {
        PseudoParameters {
            account_id: place.account.clone(),
            region: place.region.clone(),
            partition: place.partition().to_owned(),
            stack_id: self.arn.clone(),
            stack_name: self.name.clone(),
            url_suffix: place.url_suffix().to_owned(),
            notification_arns: self.notify.clone(),
        }
    }
}

/// The stack that a request means: a live one by its name, any by its ARN.
pub(crate) fn get(call: &Call, named: &str) -> Result<Option<Stack>> {
    if let Some(id) = id_in_arn(call.place(), named) {
        return call.get(id);
    }
    Ok(call.every(&Query::all().by("live", named))?.pop())
}

/// A live stack, or the error that most of what changes stacks has for its absence.
pub(crate) fn find(call: &Call, named: &str) -> Result<Stack> {
    get(call, named)?.filter(|stack| stack.live.is_some()).ok_or_else(|| error::no_stack(named))
}

/// The ARN that a request means, whether there is such a stack or not.
pub(crate) fn arn(call: &Call, named: &str) -> String {
    if named.starts_with("arn:") {
        return named.to_owned();
    }
    call.place().arn("cloudformation", format_args!("stack/{named}/*"))
}

/// What most operations on a stack need.
pub(crate) fn needs(call: &Call, named: &str) -> Result<Needs> {
    let stack = get(call, named)?;
    let arn = stack.as_ref().map_or_else(|| arn(call, named), |stack| stack.arn.clone());
    Ok(Needs::on(arn).given(stack.as_ref()))
}

fn id_in_arn<'a>(place: &Place, named: &'a str) -> Option<&'a str> {
    let rest = named.strip_prefix(place.arn("cloudformation", "stack/").as_str())?;
    rest.split_once('/').map(|(_, id)| id)
}
