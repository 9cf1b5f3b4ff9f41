//! What services store: domain records, as JSON text, a table a kind.

use std::borrow::Cow;

use schema::{ApiError, Shape, json};
use serde::de::{DeserializeOwned, Error as _};
use serde::{Deserialize, Deserializer, Serialize, Serializer};

use crate::Place;

/// A kind of stored thing. Its JSON is a promise to every later version: add fields with `#[serde(default)]`,
/// rename with `alias`, never change what a name means.
pub trait Record: Serialize + DeserializeOwned + 'static {
    /// The table's name: `kms_key`.
    const KIND: &'static str;
    /// How far its ids are unique.
    const SCOPE: Scope = Scope::Regional;
    /// The fields (paths into the JSON: `group`, `status.code`) that records can be found by.
    const INDEXES: &'static [&'static str] = &[];

    /// What it is found by, unique in its scope.
    fn id(&self) -> Cow<'_, str>;

    /// The error for a record that is not there.
    fn absent(id: &str) -> ApiError {
        ApiError::new("ResourceNotFoundException", format!("{} {id} does not exist", Self::KIND))
    }
}

/// How far an id is unique, and so how many tables' worth of records a kind has.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Scope {
    /// In an account and a region.
    Regional,
    /// In an account: IAM.
    Account,
    /// Everywhere: names of buckets.
    Partition,
}

impl Scope {
    /// The account and region that a record of this scope is kept under.
    pub(crate) fn key(self, place: &Place) -> (&str, &str) {
        match self {
            Scope::Regional => (&place.account, &place.region),
            Scope::Account => (&place.account, ""),
            Scope::Partition => ("", ""),
        }
    }
}

/// A wire shape kept in a record, where the record must echo it: a job's request, a template's parameters.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Stored<T>(pub T);

impl<T: Shape> Serialize for Stored<T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::encode(&self.0).serialize(serializer)
    }
}

impl<'de, T: Shape + Default> Deserialize<'de> for Stored<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let value = serde_json::Value::deserialize(deserializer)?;
        let (mut shape, mut problems) = (T::default(), schema::Problems::default());
        json::decode(&mut shape, &value, &mut problems);
        // A member that became required after the record was written is filled with its default: an old record
        // stays readable. A member of another type is a broken record.
        match problems.iter().find(|problem| matches!(problem, schema::Problem::Type { .. })) {
            Some(problem) => Err(D::Error::custom(format!("{problem:?}"))),
            None => Ok(Stored(shape)),
        }
    }
}
