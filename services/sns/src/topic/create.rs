//! `CreateTopic` and `DeleteTopic`.

use std::collections::BTreeMap;

use kernel::{Answers, Call, Needs, Record as _, Result};
use shapes_sns as api;

use super::attributes::FIFO_TOPIC;
use super::{Settings, Topic, tags};
use crate::named::Named;
use crate::subscription::Subscription;
use crate::{Sns, error, message};

/// How long a name may be, `.fifo` included.
const LONGEST: usize = 256;
/// The end of a FIFO topic's name.
const FIFO: &str = ".fifo";

impl Answers<api::CreateTopic> for Sns {
    const ALSO: &'static [&'static str] = &["sns:TagResource"];

    fn needs(call: &Call, op: &api::CreateTopic) -> Result<Needs> {
        let arn = call.place().arn("sns", &op.name);
        let tags = || tags::pairs(op.tags.iter().flatten());
        let create = Needs::on(&arn).tagging(tags());
        Ok(match tags().next() {
            None => create,
            Some(_) => create.and(Needs::to("sns:TagResource", arn).tagging(tags())),
        })
    }

    fn run(call: &mut Call, op: api::CreateTopic) -> Result<api::CreateTopicOutput> {
        if op.data_protection_policy.is_some() {
            return Err(error::undone("DataProtectionPolicy"));
        }
        let asked = op.attributes.unwrap_or_default();
        let fifo = asked.get(FIFO_TOPIC).is_some_and(|value| value == "true");
        check_name(&op.name, fifo)?;
        let mut settings = Settings::default();
        for (name, value) in &asked {
            settings.set(name, value, fifo)?;
        }
        let place = call.place().clone();
        let mut topic =
            Topic { name: op.name, place, settings, tags: BTreeMap::new(), sequence: 0, ended: 0 };
        tags::add(&mut topic, op.tags.unwrap_or_default())?;
        if let Some(existing) = call.get::<Topic>(&topic.name)? {
            if !existing.settings.same(&topic.settings) {
                return Err(error::invalid(
                    "Attributes Reason: Topic already exists with different attributes",
                ));
            }
            if topic.tags.iter().any(|(key, value)| existing.tags.get(key) != Some(value)) {
                return Err(error::invalid("Tags Reason: Topic already exists with different tags"));
            }
            return Ok(api::CreateTopicOutput { topic_arn: Some(existing.arn()) });
        }
        topic.put(call)?;
        Ok(api::CreateTopicOutput { topic_arn: Some(topic.arn()) })
    }
}

fn check_name(name: &str, fifo: bool) -> Result<()> {
    let stem = if fifo {
        let text = "Topic Name Reason: Fifo Topic names must end with .fifo";
        name.strip_suffix(FIFO).ok_or_else(|| error::invalid(text))?
    } else {
        name
    };
    let letter = |byte: u8| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'_');
    if stem.is_empty() || name.len() > LONGEST || !stem.bytes().all(letter) {
        return Err(error::invalid("Topic Name"));
    }
    Ok(())
}

impl Answers<api::DeleteTopic> for Sns {
    fn needs(call: &Call, op: &api::DeleteTopic) -> Result<Needs> {
        Named::by_arn(call, &op.topic_arn)?.needs(call)
    }

    /// A topic that is gone is deleted.
    fn run(call: &mut Call, op: api::DeleteTopic) -> Result<api::DeleteTopicOutput> {
        let named = Named::by_arn(call, &op.topic_arn)?;
        if let Some(topic) = call.get_in::<Topic>(&named.place, &named.name)? {
            for subscription in topic.subscriptions(call)? {
                call.remove_in::<Subscription>(&topic.place, &subscription.id())?;
            }
            message::fifo::forget(call, &topic)?;
            call.remove_in::<Topic>(&topic.place, &topic.name)?;
        }
        Ok(api::DeleteTopicOutput {})
    }
}
