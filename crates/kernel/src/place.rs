//! Where something lives: an account and a region.

use serde::{Deserialize, Serialize};

/// An account and a region. Names and ARNs are made here, so that partitions are right everywhere.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
pub struct Place {
    /// The account's 12 digits.
    pub account: String,
    /// The region: `eu-west-1`.
    pub region: String,
}

impl Place {
    /// A place.
    pub fn new(account: impl Into<String>, region: impl Into<String>) -> Self {
        Place { account: account.into(), region: region.into() }
    }

    /// The partition that the region belongs to.
    pub fn partition(&self) -> &'static str {
        partition(&self.region)
    }

    /// The domain of the partition's hosts: `amazonaws.com`.
    pub fn url_suffix(&self) -> &'static str {
        if self.partition() == "aws-cn" { "amazonaws.com.cn" } else { "amazonaws.com" }
    }

    /// The ARN of something regional: `arn:aws:ssm:eu-west-1:111111111111:parameter/x`.
    pub fn arn(&self, service: &str, rest: impl std::fmt::Display) -> String {
        format!("arn:{}:{service}:{}:{}:{rest}", self.partition(), self.region, self.account)
    }

    /// The ARN of something global to the account: `arn:aws:iam::111111111111:role/x`.
    pub fn global_arn(&self, service: &str, rest: impl std::fmt::Display) -> String {
        format!("arn:{}:{service}::{}:{rest}", self.partition(), self.account)
    }

    /// The same account in another region.
    pub fn in_region(&self, region: &str) -> Self {
        Place::new(self.account.clone(), region)
    }

    /// The same region in another account.
    pub fn in_account(&self, account: &str) -> Self {
        Place::new(account, self.region.clone())
    }
}

/// The partition of a region.
pub fn partition(region: &str) -> &'static str {
    if region.starts_with("cn-") {
        "aws-cn"
    } else if region.starts_with("us-gov-") {
        "aws-us-gov"
    } else {
        "aws"
    }
}
