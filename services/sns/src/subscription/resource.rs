//! `AWS::SNS::Subscription`. Its physical id is the subscription's ARN.

use std::collections::BTreeMap;

use kernel::{At, Attributes, Call, Made, Props, Resource, Result};
use serde_json::Value;
use shapes_sns as api;

use super::attributes::{FILTER_POLICY, FILTER_POLICY_SCOPE, RAW_MESSAGE_DELIVERY, REDRIVE_POLICY};

/// The resource type.
pub(crate) struct SubscriptionResource;

/// The properties that are attributes of the same name, with what they are when a template no longer has them.
const ATTRIBUTES: [(&str, &str); 4] = [
    (FILTER_POLICY_SCOPE, "MessageAttributes"),
    (FILTER_POLICY, "{}"),
    (RAW_MESSAGE_DELIVERY, "false"),
    (REDRIVE_POLICY, ""),
];

impl Resource for SubscriptionResource {
    const TYPE: &'static str = "AWS::SNS::Subscription";
    const PROPERTIES: &'static [&'static str] = &[
        "Endpoint",
        "FilterPolicy",
        "FilterPolicyScope",
        "Protocol",
        "RawMessageDelivery",
        "RedrivePolicy",
        "Region",
        "TopicArn",
    ];
    const REQUIRED: &'static [&'static str] = &["Protocol", "TopicArn"];
    const CREATE_ONLY: &'static [&'static str] = &["Endpoint", "Protocol", "Region", "TopicArn"];

    fn create(call: &mut Call, at: &At, new: &Props) -> Result<Made> {
        let text = |name: &str| new.get(name).and_then(Value::as_str).map(str::to_owned);
        let op = api::Subscribe {
            topic_arn: text("TopicArn").unwrap_or_default(),
            protocol: text("Protocol").unwrap_or_default(),
            endpoint: text("Endpoint"),
            attributes: Some(attributes(new)).filter(|attributes| !attributes.is_empty()),
            return_subscription_arn: Some(true),
        };
        let region = text("Region").unwrap_or_else(|| call.region().to_owned());
        let made = call.invoke(at.principal().region(&region), op)?;
        Ok(Made::Now(made.subscription_arn.unwrap_or_default()))
    }

    fn update(call: &mut Call, at: &At, id: &str, old: &Props, new: &Props) -> Result<Made> {
        let (before, after) = (attributes(old), attributes(new));
        let region = region(id, call.region());
        for (name, default) in ATTRIBUTES {
            if before.get(name) != after.get(name) {
                let value = after.get(name).cloned().unwrap_or_else(|| default.to_owned());
                let op = api::SetSubscriptionAttributes {
                    subscription_arn: id.to_owned(),
                    attribute_name: name.to_owned(),
                    attribute_value: Some(value),
                };
                call.invoke(at.principal().region(&region), op)?;
            }
        }
        Ok(Made::Now(id.to_owned()))
    }

    fn delete(call: &mut Call, at: &At, id: &str, _: &Props) -> Result<Made> {
        let region = region(id, call.region());
        let op = api::Unsubscribe { subscription_arn: id.to_owned() };
        call.invoke(at.principal().region(&region), op)?;
        Ok(Made::Now(id.to_owned()))
    }

    fn attributes(_: &Call, _: &At, id: &str, _: &Props) -> Result<Attributes> {
        Ok(Attributes::from([("Arn".to_owned(), id.into())]))
    }
}

fn region(arn: &str, own: &str) -> String {
    arn.split(':').nth(3).unwrap_or(own).to_owned()
}

/// The attributes among properties, as texts.
fn attributes(props: &Props) -> BTreeMap<String, String> {
    let own = ATTRIBUTES.iter().filter_map(|(name, _)| Some((*name, props.get(*name)?)));
    let text = |value: &Value| value.as_str().map_or_else(|| value.to_string(), str::to_owned);
    own.map(|(name, value)| (name.to_owned(), text(value))).collect()
}
