//! A model package as requests name it: by name, by group and version, or by ARN.

use kernel::{Call, Guarded, Needs, Place, ResourcePolicy, Result};

use super::Package;
use crate::registry::group::Group;
use crate::tags::{self, Tags};
use crate::{error, named};

/// A model package as a request names it. Whether it is there is another question.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Named {
    pub(crate) place: Place,
    /// `name`, or `group/3`.
    name: String,
}

/// What guards a package: its group's policy and tags, or its own tags.
struct Guard {
    account: String,
    policy: Option<ResourcePolicy>,
    tags: Tags,
}

impl Guarded for Guard {
    fn owner(&self) -> Option<&str> {
        Some(&self.account)
    }

    fn policy(&self) -> Option<ResourcePolicy> {
        self.policy.clone()
    }

    fn tags(&self) -> Option<&Tags> {
        Some(&self.tags)
    }
}

/// What a package is kept by: versions in their order.
pub(crate) fn id(name: &str) -> String {
    let version = name.split_once('/').and_then(|(group, v)| Some((group, v.parse::<u32>().ok()?)));
    version.map_or_else(|| name.to_owned(), |(group, version)| format!("{group}/{version:09}"))
}

impl Named {
    pub(crate) fn parse(call: &Call, text: &str) -> Result<Self> {
        let (place, name) = named::parse(call, "model-package", text)?;
        Ok(Named { place, name })
    }

    /// All packages, or the next version, of a group.
    pub(super) fn of_group(place: Place, group: &str, version: &str) -> Self {
        Named { place, name: format!("{group}/{version}") }
    }

    pub(crate) fn arn(&self) -> String {
        self.place.arn("sagemaker", format_args!("model-package/{}", self.name))
    }

    /// An action on it (empty: the operation's own), as the policy of its group has it.
    pub(crate) fn needs(&self, call: &Call, action: &'static str) -> Result<Needs> {
        let mut guard = Guard { account: self.place.account.clone(), policy: None, tags: Tags::new() };
        if let Some((group, _)) = self.name.split_once('/') {
            if let Some(group) = call.get_in::<Group>(&self.place, group)? {
                guard.policy = group.policy();
                guard.tags = group.tags().cloned().unwrap_or_default();
            }
        } else if let Some(package) = call.get_in::<Package>(&self.place, &self.name)? {
            guard.tags = package.tags;
        }
        let needs = Needs::to(action, self.arn()).owned_by(&self.place.account).given(Some(&guard));
        Ok(tags::shown_to(needs, &guard.tags))
    }

    pub(crate) fn find(&self, call: &Call) -> Result<Package> {
        call.get_in(&self.place, &id(&self.name))?
            .ok_or_else(|| error::validation(format!("ModelPackage {} does not exist.", self.arn())))
    }
}
