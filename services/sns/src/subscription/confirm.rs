//! `ConfirmSubscription`.

use kernel::{Answers, Call, Needs, Result};
use shapes_sns as api;

use crate::named::Named;
use crate::{Sns, error};

impl Answers<api::ConfirmSubscription> for Sns {
    fn needs(call: &Call, op: &api::ConfirmSubscription) -> Result<Needs> {
        Named::by_arn(call, &op.topic_arn)?.needs(call)
    }

    fn run(call: &mut Call, op: api::ConfirmSubscription) -> Result<api::ConfirmSubscriptionOutput> {
        let topic = Named::by_arn(call, &op.topic_arn)?.find(call)?;
        let all = topic.subscriptions(call)?;
        let found = all.into_iter().find(|subscription| subscription.token.as_ref() == Some(&op.token));
        let mut found = found.ok_or_else(|| error::invalid("Token"))?;
        found.token = None;
        found.authenticated = op.authenticate_on_unsubscribe.is_some_and(|flag| flag == "true");
        call.put_in(&topic.place, &found)?;
        Ok(api::ConfirmSubscriptionOutput { subscription_arn: Some(found.arn(&topic.place)) })
    }
}
