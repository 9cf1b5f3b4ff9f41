//! `Subscribe` and `Unsubscribe`.

use std::collections::BTreeMap;

use kernel::{ALPHANUMERIC, Answers, Call, Ids as _, Needs, Record as _, Result};
use policy::Arn;
use shapes_sns as api;

use super::{Subscription, attributes};
use crate::delivery;
use crate::named::Named;
use crate::topic::Topic;
use crate::{Sns, error};

/// What is answered for a subscription that waits for its confirmation.
const PENDING: &str = "pending confirmation";

impl Answers<api::Subscribe> for Sns {
    fn needs(call: &Call, op: &api::Subscribe) -> Result<Needs> {
        let needs = Named::by_arn(call, &op.topic_arn)?.needs(call)?;
        Ok(needs
            .when("sns:Protocol", &op.protocol)
            .when("sns:Endpoint", op.endpoint.as_deref().unwrap_or_default()))
    }

    fn run(call: &mut Call, op: api::Subscribe) -> Result<api::SubscribeOutput> {
        let topic = Named::by_arn(call, &op.topic_arn)?.find(call)?;
        let endpoint = op.endpoint.unwrap_or_default();
        let needs_no_confirmation = check(call, &topic, &op.protocol, &endpoint)?;
        let mut settings = BTreeMap::new();
        for (name, value) in op.attributes.unwrap_or_default() {
            attributes::set(&mut settings, &name, &value)?;
        }
        let existing = topic.subscriptions(call)?;
        let existing = existing.into_iter().find(|other| other.is_of(&op.protocol, &endpoint));
        let subscription = match existing {
            Some(existing) if !settings.is_empty() && existing.settings != settings => {
                let text = "Attributes Reason: Subscription already exists with different attributes";
                return Err(error::invalid(text));
            }
            Some(existing) => existing,
            None => Subscription {
                topic: topic.name.clone(),
                key: call.ids().uuid(),
                protocol: op.protocol,
                endpoint,
                owner: call.caller().principal.account().unwrap_or(call.account()).to_owned(),
                token: (!needs_no_confirmation).then(|| call.ids().text(ALPHANUMERIC, 64)),
                authenticated: false,
                settings,
            },
        };
        call.put_in(&topic.place, &subscription)?;
        if let Some(token) = &subscription.token {
            delivery::ask_to_confirm(call, &topic, &subscription, token)?;
        }
        let told = !subscription.is_pending() || op.return_subscription_arn == Some(true);
        let arn = if told { subscription.arn(&topic.place) } else { PENDING.to_owned() };
        Ok(api::SubscribeOutput { subscription_arn: Some(arn) })
    }
}

/// Refuses an endpoint that nothing can be delivered to; whether it needs no confirmation.
fn check(call: &Call, topic: &Topic, protocol: &str, endpoint: &str) -> Result<bool> {
    match protocol {
        "sqs" => {
            let arn = Arn::parse(endpoint).filter(|arn| arn.service == "sqs" && !arn.resource.is_empty());
            let arn = arn.ok_or_else(|| error::invalid("SQS endpoint ARN"))?;
            if arn.resource.ends_with(delivery::FIFO) && !topic.settings.fifo() {
                return Err(error::invalid(
                    "Invalid parameter: Endpoint Reason: FIFO SQS Queues can not be subscribed to standard SNS topics",
                ));
            }
            Ok(call.caller().principal.account() == Some(arn.account))
        }
        "email" | "email-json" => {
            let is_address =
                endpoint.split_once('@').is_some_and(|(name, host)| !name.is_empty() && !host.is_empty());
            if topic.settings.fifo() || !is_address {
                return Err(error::invalid("Email address"));
            }
            Ok(false)
        }
        "lambda" | "http" | "https" | "sms" | "application" | "firehose" => {
            Err(error::invalid(format_args!(
                "Protocol Reason: this runtime does not deliver by {protocol}: subscribe an SQS queue"
            )))
        }
        _ => {
            Err(error::invalid(format_args!("Amazon SNS does not support this protocol string: {protocol}")))
        }
    }
}

impl Answers<api::Unsubscribe> for Sns {
    fn needs(call: &Call, op: &api::Unsubscribe) -> Result<Needs> {
        Named::by_subscription(call, &op.subscription_arn)?.0.needs(call)
    }

    /// A subscription that is gone is ended.
    fn run(call: &mut Call, op: api::Unsubscribe) -> Result<api::UnsubscribeOutput> {
        let (named, key) = Named::by_subscription(call, &op.subscription_arn)?;
        let Some(mut topic) = call.get_in::<Topic>(&named.place, &named.name)? else {
            return Ok(api::UnsubscribeOutput {});
        };
        if let Ok(found) = named.subscription(call, &key) {
            let account = call.caller().principal.account();
            let is_owner =
                [&found.owner, &topic.place.account].iter().any(|owner| account == Some(owner.as_str()));
            if found.authenticated && !is_owner {
                return Err(error::invalid(
                    "SubscriptionArn Reason: only its owner may end this subscription",
                ));
            }
            call.remove_in::<Subscription>(&named.place, &found.id())?;
            topic.ended += 1;
            topic.put(call)?;
        }
        Ok(api::UnsubscribeOutput {})
    }
}
