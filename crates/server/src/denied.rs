//! What policies did not let: the journal's denials, for the command line.

use kernel::{Kernel, Origin, Result};
use schema::Timestamp;
use serde::{Deserialize, Serialize};

/// How many are told: the latest.
const MOST: usize = 1_000;

/// A call that policies did not let.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Denial {
    /// When.
    pub time: Timestamp,
    /// The id of the request that it belongs to.
    pub request: String,
    /// The account that it was made in, by its 12 digits.
    pub account: String,
    /// The region.
    pub region: String,
    /// The caller's ARN.
    pub who: String,
    /// The action: `kms:Decrypt`.
    pub action: String,
    /// The resource's ARN, or `*`.
    pub resource: String,
    /// Which statement of which policy denied it, or that none allowed it.
    pub why: String,
    /// Whether it went through all the same, since the runtime only audited (`--iam audit`).
    pub let_through: bool,
}

/// The latest of them, the oldest first.
pub(crate) async fn all(kernel: &Kernel) -> Result<Vec<Denial>> {
    let found = kernel.read(Origin::nobody(), |call| call.denials(MOST)).await?;
    let told = |denial: kernel::Denial| Denial {
        time: denial.time,
        request: denial.request,
        account: denial.place.account,
        region: denial.place.region,
        who: denial.caller,
        action: denial.action,
        resource: denial.resource,
        why: denial.why,
        let_through: denial.let_through,
    };
    Ok(found.into_iter().map(told).collect())
}
