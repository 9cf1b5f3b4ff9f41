//! A queue as a request names it: by its URL or its ARN.

use kernel::{Call, Needs, Place, Result};
use policy::Arn;

use crate::error;
use crate::queue::Queue;

/// A queue as a request names it. Whether it is there is another question.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Named {
    /// Where it is said to be.
    pub(crate) place: Place,
    /// Its name.
    pub(crate) name: String,
}

impl Named {
    /// The queue `name` of the call's own place.
    pub(crate) fn own(call: &Call, name: &str) -> Self {
        Named { place: call.place().clone(), name: name.to_owned() }
    }

    /// By its URL: `https://sqs.REGION.amazonaws.com/ACCOUNT/NAME`. Clients may have it by another host, and some of
    /// them give the bare name.
    pub(crate) fn by_url(call: &Call, url: &str) -> Result<Self> {
        let refuse = || {
            let text = format!("The address {url} is not valid for this endpoint.");
            kernel::ApiError::new("InvalidAddress", text)
        };
        let Some((_, rest)) = url.split_once("://") else {
            let bare = !url.is_empty() && !url.contains('/');
            return if bare { Ok(Named::own(call, url)) } else { Err(refuse()) };
        };
        let (host, path) = rest.split_once('/').ok_or_else(refuse)?;
        let (account, name) = path.trim_end_matches('/').rsplit_once('/').ok_or_else(refuse)?;
        let account = account.rsplit('/').next().unwrap_or(account);
        if name.is_empty() || account.len() != 12 || !account.bytes().all(|byte| byte.is_ascii_digit()) {
            return Err(refuse());
        }
        let region = host.strip_prefix("sqs.").and_then(|rest| rest.split('.').next());
        let region = region.filter(|region| region.contains('-')).unwrap_or(call.region());
        if region != call.region() {
            return Err(error::no_queue());
        }
        Ok(Named { place: Place::new(account, region), name: name.to_owned() })
    }

    /// By its ARN.
    pub(crate) fn by_arn(text: &str) -> Option<Self> {
        let arn = Arn::parse(text).filter(|arn| arn.service == "sqs" && !arn.resource.is_empty())?;
        Some(Named { place: Place::new(arn.account, arn.region), name: arn.resource.to_owned() })
    }

    /// Its ARN.
    pub(crate) fn arn(&self) -> String {
        self.place.arn("sqs", &self.name)
    }

    /// The operation's own action on it, with its policy and tags if it is there.
    pub(crate) fn needs(&self, call: &Call) -> Result<Needs> {
        self.needs_to(call, "")
    }

    /// Another action on it.
    pub(crate) fn needs_to(&self, call: &Call, action: &'static str) -> Result<Needs> {
        let queue = call.get_in::<Queue>(&self.place, &self.name)?;
        Ok(Needs::to(action, self.arn()).owned_by(&self.place.account).given(queue.as_ref()))
    }

    /// The queue, or AWS's words for its absence.
    pub(crate) fn find(&self, call: &Call) -> Result<Queue> {
        call.find_in(&self.place, &self.name)
    }
}
