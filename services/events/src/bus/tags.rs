//! Tags of rules and buses.

use std::collections::BTreeMap;

use kernel::{Answers, Call, Needs, Result};
use shapes_events as api;

use super::Bus;
use crate::rule::{self, Rule};
use crate::{Events, error};

/// How many tags one of them may have.
const MOST: usize = 50;

/// Puts tags over those of the same keys.
pub(crate) fn add(tags: &mut BTreeMap<String, String>, new: Vec<api::Tag>) -> Result<()> {
    if let Some(tag) = new.iter().find(|tag| tag.key.starts_with("aws:")) {
        return Err(error::validation(format!("tag {}: keys that begin with aws: are AWS's own", tag.key)));
    }
    tags.extend(new.into_iter().map(|tag| (tag.key, tag.value)));
    if tags.len() > MOST { Err(error::limit()) } else { Ok(()) }
}

/// A need that makes something with tags.
pub(crate) fn needs_with(needs: Needs, arn: &str, tags: Option<&[api::Tag]>) -> Needs {
    let tags = tags.unwrap_or_default();
    let pairs = || tags.iter().map(|tag| (tag.key.as_str(), tag.value.as_str()));
    let needs = needs.tagging(pairs());
    if tags.is_empty() { needs } else { needs.and(Needs::to("events:TagResource", arn).tagging(pairs())) }
}

/// What tags stand on.
enum Tagged {
    Bus(Bus),
    Rule(Rule),
}

impl Tagged {
    fn get(call: &Call, arn: &str) -> Result<Option<Self>> {
        let own = call.place().arn("events", "");
        let rest = arn.strip_prefix(&own).unwrap_or_default();
        if let Some(name) = rest.strip_prefix("event-bus/") {
            return Ok(super::get(call, call.place(), name)?.map(Tagged::Bus));
        }
        let Some(name) = rest.strip_prefix("rule/") else {
            return Err(error::validation(format!(
                "`{arn}` is not the ARN of a rule or event bus of this account and region"
            )));
        };
        let id = if name.contains('/') { name.to_owned() } else { rule::id(super::DEFAULT, name) };
        Ok(call.get::<Rule>(&id)?.map(Tagged::Rule))
    }

    fn find(call: &Call, arn: &str) -> Result<Self> {
        Tagged::get(call, arn)?.ok_or_else(|| error::not_found(format!("{arn} does not exist.")))
    }

    fn tags(&mut self) -> &mut BTreeMap<String, String> {
        match self {
            Tagged::Bus(bus) => &mut bus.tags,
            Tagged::Rule(rule) => &mut rule.tags,
        }
    }

    fn put(&self, call: &mut Call) -> Result<()> {
        match self {
            Tagged::Bus(bus) => call.put(bus),
            Tagged::Rule(rule) => call.put(rule),
        }
    }
}

fn needs(call: &Call, arn: &str) -> Result<Needs> {
    let needs = Needs::on(arn);
    Ok(match Tagged::get(call, arn)? {
        Some(Tagged::Bus(bus)) => needs.given(Some(&bus)),
        Some(Tagged::Rule(rule)) => needs.given(Some(&rule)),
        None => needs,
    })
}

impl Answers<api::TagResource> for Events {
    fn needs(call: &Call, op: &api::TagResource) -> Result<Needs> {
        let tags = op.tags.iter().map(|tag| (tag.key.as_str(), tag.value.as_str()));
        Ok(needs(call, &op.resource_arn)?.tagging(tags))
    }

    fn run(call: &mut Call, op: api::TagResource) -> Result<api::TagResourceOutput> {
        let mut tagged = Tagged::find(call, &op.resource_arn)?;
        add(tagged.tags(), op.tags)?;
        tagged.put(call)?;
        Ok(api::TagResourceOutput {})
    }
}

impl Answers<api::UntagResource> for Events {
    fn needs(call: &Call, op: &api::UntagResource) -> Result<Needs> {
        Ok(needs(call, &op.resource_arn)?.when_any("aws:TagKeys", op.tag_keys.iter().cloned()))
    }

    fn run(call: &mut Call, op: api::UntagResource) -> Result<api::UntagResourceOutput> {
        let mut tagged = Tagged::find(call, &op.resource_arn)?;
        tagged.tags().retain(|key, _| !op.tag_keys.contains(key));
        tagged.put(call)?;
        Ok(api::UntagResourceOutput {})
    }
}

impl Answers<api::ListTagsForResource> for Events {
    fn needs(call: &Call, op: &api::ListTagsForResource) -> Result<Needs> {
        needs(call, &op.resource_arn)
    }

    fn run(call: &Call, op: api::ListTagsForResource) -> Result<api::ListTagsForResourceOutput> {
        let tags = std::mem::take(Tagged::find(call, &op.resource_arn)?.tags());
        let tags = tags.into_iter().map(|(key, value)| api::Tag { key, value }).collect();
        Ok(api::ListTagsForResourceOutput { tags: Some(tags) })
    }
}
