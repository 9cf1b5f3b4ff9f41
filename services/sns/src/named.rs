//! Topics and subscriptions as requests name them: by their ARNs.

use kernel::{Call, Needs, Place, Result};
use policy::Arn;

use crate::error;
use crate::subscription::Subscription;
use crate::topic::Topic;

/// A topic as a request names it. Whether it is there is another question.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Named {
    /// Where it is said to be.
    pub(crate) place: Place,
    /// Its name.
    pub(crate) name: String,
}

impl Named {
    /// By its ARN.
    pub(crate) fn by_arn(call: &Call, text: &str) -> Result<Self> {
        let refuse = || error::invalid(format_args!("TopicArn Reason: An ARN must be a topic's, not {text}"));
        let arn = Arn::parse(text).filter(|arn| arn.service == "sns").ok_or_else(refuse)?;
        if arn.resource.is_empty() || arn.resource.contains(':') {
            return Err(refuse());
        }
        if arn.region != call.region() {
            return Err(error::invalid("TopicArn"));
        }
        Ok(Named { place: Place::new(arn.account, arn.region), name: arn.resource.to_owned() })
    }

    /// The topic of a subscription, and the subscription's own id, by the subscription's ARN.
    pub(crate) fn by_subscription(call: &Call, text: &str) -> Result<(Self, String)> {
        let refuse = || error::invalid("SubscriptionArn Reason: An ARN must have at least 6 elements, not 1");
        let (topic, id) = text.rsplit_once(':').ok_or_else(refuse)?;
        Ok((Self::by_arn(call, topic).map_err(|_| refuse())?, id.to_owned()))
    }

    /// Its ARN.
    pub(crate) fn arn(&self) -> String {
        self.place.arn("sns", &self.name)
    }

    /// The operation's own action on it, with its policy and tags if it is there.
    pub(crate) fn needs(&self, call: &Call) -> Result<Needs> {
        self.needs_to(call, "")
    }

    /// Another action on it.
    pub(crate) fn needs_to(&self, call: &Call, action: &'static str) -> Result<Needs> {
        let topic = call.get_in::<Topic>(&self.place, &self.name)?;
        let mut needs = Needs::to(action, self.arn()).owned_by(&self.place.account).given(topic.as_ref());
        // Whose request it is, which the policy that a topic begins with asks for. A service's is nobody's.
        if let Some(account) = call.caller().principal.account() {
            needs = needs.when("aws:SourceOwner", account);
        }
        Ok(needs)
    }

    /// The topic, or AWS's words for its absence.
    pub(crate) fn find(&self, call: &Call) -> Result<Topic> {
        call.find_in(&self.place, &self.name)
    }

    /// A subscription to it.
    pub(crate) fn subscription(&self, call: &Call, id: &str) -> Result<Subscription> {
        call.find_in(&self.place, &crate::subscription::id(&self.name, id))
    }
}
