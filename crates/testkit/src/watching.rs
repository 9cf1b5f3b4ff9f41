//! An authority for tests of what operations ask: it remembers every need, and forbids what a test says.

use std::sync::{Arc, Mutex, PoisonError};

use kernel::{ApiError, Authority, Call, Caller, Denied, Need, Result};

use crate::Everybody;

/// Lets everybody do everything but what is forbidden, and remembers what was asked. Its clones are one and the same.
#[derive(Clone, Debug, Default)]
pub struct Watching(Arc<Mutex<State>>);

#[derive(Debug, Default)]
struct State {
    asked: Vec<Need>,
    /// The actions that were asked for in nested calls, each once.
    nested: Vec<String>,
    /// Actions, and what the resource's ARN ends with.
    forbidden: Vec<(String, String)>,
    /// Actions that are forbidden to nested calls alone.
    forbidden_nested: Vec<String>,
    /// The ARNs of roles that nobody takes.
    closed: Vec<String>,
}

impl Watching {
    /// Forbids an action from now on, on whatever resource.
    pub fn forbid(&self, action: &str) {
        self.forbid_on(action, "");
    }

    /// Forbids an action from now on, on the resources whose ARN ends with `end`.
    pub fn forbid_on(&self, action: &str, end: &str) {
        self.state(|state| state.forbidden.push((action.to_owned(), end.to_owned())));
    }

    /// Forbids an action from now on to what services do on their own or their caller's behalf.
    pub fn forbid_nested(&self, action: &str) {
        self.state(|state| state.forbidden_nested.push(action.to_owned()));
    }

    /// The actions that services have asked for on their own or their caller's behalf, each once.
    pub fn nested(&self) -> Vec<String> {
        self.state(|state| state.nested.clone())
    }

    /// Lets nobody take a role from now on.
    pub fn close(&self, role: &str) {
        self.state(|state| state.closed.push(role.to_owned()));
    }

    /// All that was asked since the last look, in its order, as `ACTION RESOURCE`.
    pub fn taken(&self) -> Vec<String> {
        let asked = self.state(|state| std::mem::take(&mut state.asked));
        asked.iter().map(|need| format!("{} {}", need.action, need.resource)).collect()
    }

    /// The need for an action that was asked last.
    ///
    /// # Panics
    ///
    /// When it was not asked since the last look.
    pub fn last(&self, action: &str) -> Need {
        let found = self.state(|state| state.asked.iter().rfind(|need| need.action == action).cloned());
        found.unwrap_or_else(|| panic!("{action} was not asked"))
    }

    fn state<T>(&self, look: impl FnOnce(&mut State) -> T) -> T {
        look(&mut self.0.lock().unwrap_or_else(PoisonError::into_inner))
    }
}

impl Authority for Watching {
    fn assume(&self, call: &Call, arn: &str, session: &str) -> Result<Caller> {
        if self.state(|state| state.closed.iter().any(|closed| closed == arn)) {
            let message = format!("not authorized to perform: sts:AssumeRole on resource: {arn}");
            return Err(ApiError::new("AccessDenied", message).with_status(403));
        }
        Everybody.assume(call, arn, session)
    }

    fn chain(&self, call: &Call, arn: &str, session: &str) -> Result<Caller> {
        self.assume(call, arn, session)
    }

    fn decide(&self, call: &Call, need: &Need) -> Result<(), Denied> {
        let is_forbidden = self.state(|state| {
            state.asked.push(need.clone());
            let nested = call.is_nested();
            if nested && !state.nested.iter().any(|action| need.action == *action) {
                state.nested.push(need.action.to_string());
            }
            let names =
                |(action, end): &(String, String)| need.action == *action && need.resource.ends_with(end);
            state.forbidden.iter().any(names)
                || nested && state.forbidden_nested.iter().any(|action| need.action == *action)
        });
        if !is_forbidden {
            return Ok(());
        }
        let message = format!("User: {} is not authorized to perform: {}", call.caller().arn(), need.action);
        Err(Denied { message, explanation: "the test forbids it".to_owned() })
    }
}
