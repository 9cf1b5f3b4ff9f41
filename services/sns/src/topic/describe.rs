//! `ListTopics`, `GetTopicAttributes` and `SetTopicAttributes`.

use std::collections::BTreeMap;

use kernel::{Answers, Call, Needs, Query, Result};
use shapes_sns as api;

use super::Topic;
use super::attributes::{CONTENT_BASED_DEDUPLICATION, DISPLAY_NAME, FIFO_TOPIC, POLICY};
use crate::named::Named;
use crate::{Sns, error};

impl Answers<api::ListTopics> for Sns {
    fn needs(_: &Call, _: &api::ListTopics) -> Result<Needs> {
        Ok(Needs::on("*"))
    }

    fn run(call: &Call, op: api::ListTopics) -> Result<api::ListTopicsOutput> {
        let query = Query::all().after(op.next_token.as_deref());
        let page = call.page(&query, |_: &Topic| Ok(true)).map_err(error::token)?;
        let page = page.map(|topic| api::Topic { topic_arn: Some(topic.arn()) });
        Ok(api::ListTopicsOutput { topics: Some(page.items), next_token: page.next })
    }
}

impl Answers<api::GetTopicAttributes> for Sns {
    fn needs(call: &Call, op: &api::GetTopicAttributes) -> Result<Needs> {
        Named::by_arn(call, &op.topic_arn)?.needs(call)
    }

    fn run(call: &Call, op: api::GetTopicAttributes) -> Result<api::GetTopicAttributesOutput> {
        let topic = Named::by_arn(call, &op.topic_arn)?.find(call)?;
        let mut all: BTreeMap<String, String> =
            topic.settings.all().map(|(name, value)| (name.clone(), value.clone())).collect();
        let subscriptions = topic.subscriptions(call)?;
        let pending = subscriptions.iter().filter(|subscription| subscription.is_pending()).count();
        let mut more = vec![
            ("TopicArn", topic.arn()),
            ("Owner", topic.place.account.clone()),
            ("SubscriptionsPending", pending.to_string()),
            ("SubscriptionsConfirmed", (subscriptions.len() - pending).to_string()),
            ("SubscriptionsDeleted", topic.ended.to_string()),
            (POLICY, topic.policy_text()),
        ];
        if topic.settings.fifo() {
            more.push((FIFO_TOPIC, true.to_string()));
            more.push((CONTENT_BASED_DEDUPLICATION, topic.settings.dedup_by_content().to_string()));
        }
        all.extend(more.into_iter().map(|(name, value)| (name.to_owned(), value)));
        all.entry(DISPLAY_NAME.to_owned()).or_default();
        Ok(api::GetTopicAttributesOutput { attributes: Some(all) })
    }
}

impl Answers<api::SetTopicAttributes> for Sns {
    fn needs(call: &Call, op: &api::SetTopicAttributes) -> Result<Needs> {
        Named::by_arn(call, &op.topic_arn)?.needs(call)
    }

    fn run(call: &mut Call, op: api::SetTopicAttributes) -> Result<api::SetTopicAttributesOutput> {
        let mut topic = Named::by_arn(call, &op.topic_arn)?.find(call)?;
        if op.attribute_name == FIFO_TOPIC {
            return Err(error::invalid("AttributeName Reason: FifoTopic cannot be changed"));
        }
        let value = op.attribute_value.unwrap_or_default();
        let fifo = topic.settings.fifo();
        topic.settings.set(&op.attribute_name, &value, fifo)?;
        topic.put(call)?;
        Ok(api::SetTopicAttributesOutput {})
    }
}
