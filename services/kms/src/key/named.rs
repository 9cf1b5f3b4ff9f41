//! A key as a request names it: by id, by ARN, by alias, by an alias's ARN.

use kernel::{ApiError, Call, Place, Result};
use policy::Arn;

use super::{Key, managed};
use crate::alias::Alias;
use crate::error;

/// A key as a request names it. Whether it is there is another question.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Named {
    /// Where it is said to be.
    pub(crate) place: Place,
    /// The alias that it was named by: `alias/x`.
    pub(crate) alias: Option<String>,
    /// Its id; none if it was named by an alias that leads nowhere.
    pub(crate) id: Option<String>,
}

impl Named {
    /// What `text` names, from where the call is.
    pub(crate) fn of(call: &Call, text: &str) -> Result<Self> {
        if !text.starts_with("arn:") {
            return Named::within(call, call.place().clone(), text);
        }
        let refuse = || ApiError::new("InvalidArnException", format!("Invalid arn {text}"));
        let arn = Arn::parse(text).filter(|arn| arn.service == "kms").ok_or_else(refuse)?;
        let place = Place::new(arn.account, arn.region);
        match arn.resource.strip_prefix("key/") {
            Some(id) => Named::within(call, place, id),
            None if arn.resource.starts_with("alias/") => Named::within(call, place, arn.resource),
            None => Err(refuse()),
        }
    }

    fn within(call: &Call, place: Place, name: &str) -> Result<Self> {
        if !name.starts_with("alias/") {
            return Ok(Named { place, alias: None, id: Some(name.to_owned()) });
        }
        let id = match managed::by_alias(&place, name) {
            Some(key) => Some(key.id),
            None => call.get_in::<Alias>(&place, name)?.map(|alias| alias.target),
        };
        Ok(Named { place, alias: Some(name.to_owned()), id })
    }

    /// The key's ARN, or that of an alias that leads nowhere.
    pub(crate) fn arn(&self) -> String {
        match (&self.id, &self.alias) {
            (None, Some(alias)) => self.place.arn("kms", alias),
            (id, _) => self.place.arn("kms", format_args!("key/{}", id.as_deref().unwrap_or_default())),
        }
    }

    /// The key, if it is there. A key is not there in other regions.
    pub(crate) fn get(&self, call: &Call) -> Result<Option<Key>> {
        let Some(id) = self.id.as_ref().filter(|_| self.place.region == call.region()) else {
            return Ok(None);
        };
        match managed::by_id(&self.place, id) {
            Some(key) => Ok(Some(key)),
            None => call.get_in(&self.place, id),
        }
    }

    /// The key, or why there is none.
    pub(crate) fn find(&self, call: &Call) -> Result<Key> {
        if self.place.region != call.region() {
            return Err(ApiError::new("NotFoundException", format!("Invalid arn {}", self.place.region)));
        }
        if self.id.is_none() {
            return Err(error::no_alias(&self.arn()));
        }
        self.get(call)?.ok_or_else(|| error::no_key(&self.arn()))
    }

    /// The key, of the call's own account: most operations work on no other.
    pub(crate) fn find_own(&self, call: &Call) -> Result<Key> {
        if self.place.account != call.account() {
            let text =
                format!("{} is a key of another account, on which this operation does not work", self.arn());
            return Err(ApiError::new("AccessDeniedException", text));
        }
        self.find(call)
    }
}

/// The key that `text` names, of the call's own account, to be changed: no AWS managed key.
pub(crate) fn find_to_change(call: &Call, text: &str) -> Result<Key> {
    let key = Named::of(call, text)?.find_own(call)?;
    managed::refuse(call, &key)?;
    Ok(key)
}

/// As [`find_to_change`], for operations that take no alias.
pub(crate) fn find_by_id(call: &Call, text: &str) -> Result<Key> {
    no_alias(call, text)?;
    find_to_change(call, text)
}

/// Refuses an alias where AWS takes an id or a key's ARN only.
pub(crate) fn no_alias(call: &Call, text: &str) -> Result<()> {
    match Named::of(call, text)?.alias {
        Some(_) if text.starts_with("arn:") => {
            Err(ApiError::new("InvalidArnException", format!("Invalid arn {text}")))
        }
        Some(_) => Err(ApiError::new("NotFoundException", format!("Invalid keyId '{text}'"))),
        None => Ok(()),
    }
}
