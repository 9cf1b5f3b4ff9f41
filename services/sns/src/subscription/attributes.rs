//! The attributes of subscriptions: `GetSubscriptionAttributes` and `SetSubscriptionAttributes`.

use std::collections::BTreeMap;

use kernel::{Answers, Call, Needs, Result};
use policy::Arn;
use serde_json::Value;
use shapes_sns as api;

use super::Subscription;
use crate::message::filter::Filter;
use crate::named::Named;
use crate::{Sns, error};

pub(super) const FILTER_POLICY: &str = "FilterPolicy";
pub(super) const FILTER_POLICY_SCOPE: &str = "FilterPolicyScope";
pub(super) const RAW_MESSAGE_DELIVERY: &str = "RawMessageDelivery";
pub(super) const REDRIVE_POLICY: &str = "RedrivePolicy";

/// Sets an attribute; an empty text unsets it.
pub(super) fn set(settings: &mut BTreeMap<String, String>, name: &str, value: &str) -> Result<()> {
    let refuse = |reason: String| error::invalid(format_args!("{name}: {reason}"));
    match name {
        RAW_MESSAGE_DELIVERY if !matches!(value, "true" | "false") => {
            return Err(refuse("true or false".to_owned()));
        }
        FILTER_POLICY_SCOPE if !matches!(value, "MessageAttributes" | "MessageBody") => {
            return Err(refuse(
                "Invalid value. Please use either MessageBody or MessageAttributes".to_owned(),
            ));
        }
        REDRIVE_POLICY if !value.is_empty() => drop(dead_letters(value)?),
        FILTER_POLICY | FILTER_POLICY_SCOPE | RAW_MESSAGE_DELIVERY | REDRIVE_POLICY => {}
        "DeliveryPolicy" | "ReplayPolicy" | "SubscriptionRoleArn" => return Err(error::undone(name)),
        _ => {
            let text = format_args!("AttributeName Reason: {name} is not an attribute of subscriptions");
            return Err(error::invalid(text));
        }
    }
    // An empty policy lets everything through, as none does.
    if value.is_empty() || name == FILTER_POLICY && value.trim() == "{}" {
        settings.remove(name);
    } else {
        settings.insert(name.to_owned(), value.to_owned());
    }
    if let Some(policy) = settings.get(FILTER_POLICY) {
        let of_body = settings.get(FILTER_POLICY_SCOPE).is_some_and(|scope| scope == "MessageBody");
        Filter::parse(policy, of_body)
            .map_err(|cause| error::invalid(format_args!("{FILTER_POLICY}: {cause}")))?;
    }
    Ok(())
}

/// The queue that a redrive policy names.
pub(super) fn dead_letters(text: &str) -> Result<String> {
    let policy: Option<Value> = serde_json::from_str(text).ok();
    let target = policy.as_ref().and_then(|policy| policy.get("deadLetterTargetArn")?.as_str());
    let is_queue = |arn: &&str| Arn::parse(arn).is_some_and(|arn| arn.service == "sqs");
    let target = target.filter(is_queue);
    target.map(str::to_owned).ok_or_else(|| {
        error::invalid("RedrivePolicy: must be a JSON object with the deadLetterTargetArn of a queue")
    })
}

impl Answers<api::GetSubscriptionAttributes> for Sns {
    fn needs(call: &Call, op: &api::GetSubscriptionAttributes) -> Result<Needs> {
        Named::by_subscription(call, &op.subscription_arn)?.0.needs(call)
    }

    fn run(call: &Call, op: api::GetSubscriptionAttributes) -> Result<api::GetSubscriptionAttributesOutput> {
        let (topic, key) = Named::by_subscription(call, &op.subscription_arn)?;
        let found = topic.subscription(call, &key)?;
        let mut all = found.settings.clone();
        let more = [
            ("SubscriptionArn", op.subscription_arn),
            ("TopicArn", topic.arn()),
            ("Owner", found.owner.clone()),
            ("Protocol", found.protocol.clone()),
            ("Endpoint", found.endpoint.clone()),
            ("PendingConfirmation", found.is_pending().to_string()),
            ("ConfirmationWasAuthenticated", (!found.is_pending()).to_string()),
            (RAW_MESSAGE_DELIVERY, found.is_raw().to_string()),
        ];
        all.extend(more.map(|(name, value)| (name.to_owned(), value)));
        if all.contains_key(FILTER_POLICY) {
            all.entry(FILTER_POLICY_SCOPE.to_owned()).or_insert_with(|| "MessageAttributes".to_owned());
        }
        Ok(api::GetSubscriptionAttributesOutput { attributes: Some(all) })
    }
}

impl Answers<api::SetSubscriptionAttributes> for Sns {
    fn needs(call: &Call, op: &api::SetSubscriptionAttributes) -> Result<Needs> {
        Named::by_subscription(call, &op.subscription_arn)?.0.needs(call)
    }

    fn run(
        call: &mut Call,
        op: api::SetSubscriptionAttributes,
    ) -> Result<api::SetSubscriptionAttributesOutput> {
        let (topic, key) = Named::by_subscription(call, &op.subscription_arn)?;
        let mut found: Subscription = topic.subscription(call, &key)?;
        set(&mut found.settings, &op.attribute_name, &op.attribute_value.unwrap_or_default())?;
        call.put_in(&topic.place, &found)?;
        Ok(api::SetSubscriptionAttributesOutput {})
    }
}
