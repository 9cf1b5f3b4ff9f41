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
    /// Actions, and what the resource's ARN ends with.
    forbidden: Vec<(String, String)>,
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
            let names =
                |(action, end): &(String, String)| need.action == *action && need.resource.ends_with(end);
            state.forbidden.iter().any(names)
        });
        if !is_forbidden {
            return Ok(());
        }
        let message = format!("User: {} is not authorized to perform: {}", call.caller().arn(), need.action);
        Err(Denied { message, explanation: "the test forbids it".to_owned() })
    }
}
