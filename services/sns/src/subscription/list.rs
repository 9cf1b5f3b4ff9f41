//! `ListSubscriptions`, of the topics of an account, and `ListSubscriptionsByTopic`.

use kernel::{Answers, Call, Needs, Page, Place, Query, Result};
use shapes_sns as api;

use super::Subscription;
use crate::named::Named;
use crate::{Sns, error};

impl Answers<api::ListSubscriptions> for Sns {
    fn needs(_: &Call, _: &api::ListSubscriptions) -> Result<Needs> {
        Ok(Needs::on("*"))
    }

    fn run(call: &Call, op: api::ListSubscriptions) -> Result<api::ListSubscriptionsOutput> {
        let page = page(call, call.place(), "", op.next_token.as_deref())?;
        Ok(api::ListSubscriptionsOutput { subscriptions: Some(page.items), next_token: page.next })
    }
}

impl Answers<api::ListSubscriptionsByTopic> for Sns {
    fn needs(call: &Call, op: &api::ListSubscriptionsByTopic) -> Result<Needs> {
        Named::by_arn(call, &op.topic_arn)?.needs(call)
    }

    fn run(call: &Call, op: api::ListSubscriptionsByTopic) -> Result<api::ListSubscriptionsByTopicOutput> {
        let topic = Named::by_arn(call, &op.topic_arn)?.find(call)?;
        let page = page(call, &topic.place, &format!("{}:", topic.name), op.next_token.as_deref())?;
        Ok(api::ListSubscriptionsByTopicOutput { subscriptions: Some(page.items), next_token: page.next })
    }
}

fn page(call: &Call, place: &Place, prefix: &str, token: Option<&str>) -> Result<Page<api::Subscription>> {
    let query = Query::all().prefix(prefix).after(token);
    let page = call.page_in(place, &query, |_: &Subscription| Ok(true)).map_err(error::token)?;
    Ok(page.map(|found| api::Subscription {
        subscription_arn: Some(if found.is_pending() {
            "PendingConfirmation".to_owned()
        } else {
            found.arn(place)
        }),
        topic_arn: Some(place.arn("sns", &found.topic)),
        owner: Some(found.owner),
        protocol: Some(found.protocol),
        endpoint: Some(found.endpoint),
    }))
}
