//! Jobs whose steps failed again and again, and that are set aside until somebody looks.

use schema::Timestamp;

use crate::{Call, Result, error};

/// A job that is set aside.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Parked {
    /// The ARN of the thing that it works on.
    pub arn: String,
    /// What kind of job it is.
    pub kind: String,
    /// What its last step failed with.
    pub error: String,
    /// When it was set aside.
    pub since: Timestamp,
}

impl Call {
    /// The jobs that are set aside, in all accounts and regions, the oldest first: for the runtime's own status.
    pub fn parked(&self) -> Result<Vec<Parked>> {
        let sql = "SELECT arn, kind, parked, ifnull(parked_at, 0) AS since FROM job WHERE parked IS NOT NULL \
                   ORDER BY since, arn";
        let mut parked = self.db().prepare_cached(sql).map_err(error::database)?;
        let rows = parked.query_map([], |row| {
            let (arn, kind, error) = (row.get(0)?, row.get(1)?, row.get(2)?);
            Ok(Parked { arn, kind, error, since: Timestamp(row.get(3)?) })
        });
        rows.and_then(Iterator::collect).map_err(error::database)
    }
}
