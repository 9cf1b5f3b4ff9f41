//! Filter policies: which messages a subscription wants.

use pattern::{Invalid, Pattern};
use serde_json::Value;

use super::Message;

/// A filter policy, compiled.
#[derive(Debug)]
pub(crate) struct Filter {
    pattern: Pattern,
    /// Whether it looks at the text, as JSON, and not at the attributes.
    of_body: bool,
}

impl Filter {
    /// Compiles a policy.
    pub(crate) fn parse(text: &str, of_body: bool) -> Result<Self, Invalid> {
        Ok(Filter { pattern: Pattern::parse(text)?, of_body })
    }

    /// Whether a message is wanted.
    pub(crate) fn wants(&self, message: &Message) -> bool {
        if !self.of_body {
            let all = message.attributes.iter();
            let all = all.filter_map(|(name, attribute)| Some((name.clone(), attribute.for_filter()?)));
            return self.pattern.matches(&Value::Object(all.collect()));
        }
        let body: Option<Value> = serde_json::from_str(&message.text).ok();
        body.filter(Value::is_object).is_some_and(|body| self.pattern.matches(&body))
    }
}
