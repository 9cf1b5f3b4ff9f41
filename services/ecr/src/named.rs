//! A repository as a request names it: by name and registry, or by ARN.

use kernel::{Call, Needs, Place, Result};
use policy::Arn;

use crate::error;
use crate::repository::Repository;

/// A repository as a request names it. Whether it is there is another question.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Named {
    /// Where it is said to be: a registry is an account in a region.
    pub(crate) place: Place,
    /// Its name.
    pub(crate) name: String,
}

impl Named {
    /// By its name, in a registry or the caller's own.
    pub(crate) fn of(call: &Call, registry: Option<&str>, name: &str) -> Self {
        let place = registry.map_or_else(|| call.place().clone(), |id| call.place().in_account(id));
        Named { place, name: name.to_owned() }
    }

    /// By its ARN.
    pub(crate) fn by_arn(call: &Call, text: &str) -> Result<Self> {
        let refuse = || error::invalid("resourceArn", format_args!("Invalid ARN {text}"));
        let arn = Arn::parse(text).filter(|arn| arn.service == "ecr").ok_or_else(refuse)?;
        let name = arn.resource.strip_prefix("repository/").ok_or_else(refuse)?;
        if arn.region != call.region() {
            return Err(refuse());
        }
        Ok(Named { place: Place::new(arn.account, arn.region), name: name.to_owned() })
    }

    /// Its ARN.
    pub(crate) fn arn(&self) -> String {
        self.place.arn("ecr", format_args!("repository/{}", self.name))
    }

    /// The operation's own action on it, with its policy and tags if it is there.
    pub(crate) fn needs(&self, call: &Call) -> Result<Needs> {
        let repository = call.get_in::<Repository>(&self.place, &self.name)?;
        let mut needs = Needs::on(self.arn()).owned_by(&self.place.account).given(repository.as_ref());
        for (key, value) in repository.iter().flat_map(|repository| &repository.tags) {
            needs = needs.when(format!("ecr:ResourceTag/{key}"), value);
        }
        Ok(needs)
    }

    /// The repository, or AWS's words for its absence.
    pub(crate) fn find(&self, call: &Call) -> Result<Repository> {
        call.get_in(&self.place, &self.name)?
            .ok_or_else(|| error::no_repository(&self.name, &self.place.account))
    }
}
