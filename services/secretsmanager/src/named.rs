//! A secret as a request names it: by its name, or by its ARN with or without the letters at its end.

use kernel::{Call, Needs, Place, Result};
use policy::Arn;

use crate::error;
use crate::secret::Secret;

/// How many letters an ARN has behind a secret's name, the hyphen included.
const SUFFIX: usize = 7;

/// A secret as a request names it. Whether it is there is another question.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Named {
    place: Place,
    /// What was said: a name, or what an ARN has in its place.
    said: String,
    by_arn: bool,
}

impl Named {
    /// Reads a name or an ARN.
    pub(crate) fn of(call: &Call, text: &str) -> Self {
        let arn = Arn::parse(text).filter(|arn| arn.service == "secretsmanager");
        match arn.and_then(|arn| Some((arn, arn.resource.strip_prefix("secret:")?))) {
            Some((arn, said)) => {
                Named { place: Place::new(arn.account, arn.region), said: said.to_owned(), by_arn: true }
            }
            None => Named { place: call.place().clone(), said: text.to_owned(), by_arn: false },
        }
    }

    /// The secret, if it is there.
    pub(crate) fn get(&self, call: &Call) -> Result<Option<Secret>> {
        if let Some(found) = call.get_in::<Secret>(&self.place, &self.said)? {
            return Ok(Some(found));
        }
        // A name may itself end like an ARN: only the ARN's own letters are cut off.
        let stem = self.said.len().checked_sub(SUFFIX).and_then(|end| self.said.split_at_checked(end));
        let Some((name, end)) = stem.filter(|_| self.by_arn) else { return Ok(None) };
        let found = call.get_in::<Secret>(&self.place, name)?;
        Ok(found.filter(|secret| end.strip_prefix('-') == Some(secret.suffix.as_str())))
    }

    /// The secret, or AWS's words for its absence.
    pub(crate) fn find(&self, call: &Call) -> Result<Secret> {
        self.get(call)?.ok_or_else(error::not_found)
    }

    /// The secret, if it is not about to be deleted.
    pub(crate) fn live(&self, call: &Call) -> Result<Secret> {
        let found = self.find(call)?;
        if found.deleted.is_some() {
            return Err(error::request(
                "You can't perform this operation on the secret because it was marked for deletion.",
            ));
        }
        Ok(found)
    }

    /// The operation's own action on it, with its policy and tags if it is there.
    pub(crate) fn needs(&self, call: &Call) -> Result<Needs> {
        self.needs_to(call, "")
    }

    /// Another action on it.
    pub(crate) fn needs_to(&self, call: &Call, action: &'static str) -> Result<Needs> {
        let found = self.get(call)?;
        let arn = match &found {
            Some(secret) => secret.arn(),
            None if self.by_arn => self.place.arn("secretsmanager", format_args!("secret:{}", self.said)),
            // What its ARN would end with nobody knows.
            None => self.place.arn("secretsmanager", format_args!("secret:{}-??????", self.said)),
        };
        let needs = Needs::to(action, &arn).owned_by(&self.place.account).given(found.as_ref());
        Ok(needs.when("secretsmanager:SecretId", arn))
    }
}
