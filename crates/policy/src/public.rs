//! Whether a bucket's policy is public, as S3's block-public-access settings understand it.

use crate::condition::{Condition, Operand};
use crate::principals::Entry;
use crate::statement::Statement;
use crate::{Document, Effect};

/// Keys that limit who a caller can be, if they are compared with fixed values.
const LIMITING: [&str; 11] = [
    "aws:principalaccount",
    "aws:principalarn",
    "aws:principalorgid",
    "aws:sourceaccount",
    "aws:sourcearn",
    "aws:sourceip",
    "aws:sourceowner",
    "aws:sourcevpc",
    "aws:sourcevpce",
    "aws:userid",
    "s3:x-amz-server-side-encryption-aws-kms-key-id",
];

impl Document {
    /// Whether a statement allows something to everyone, without a condition that limits who that can be.
    pub fn is_public(&self) -> bool {
        self.statements.iter().any(Statement::is_public)
    }
}

impl Statement {
    fn is_public(&self) -> bool {
        let everyone = self
            .principals
            .as_ref()
            .is_some_and(|principals| principals.not || principals.entries.contains(&Entry::Everyone));
        self.effect == Effect::Allow && everyone && !self.conditions.iter().any(Condition::limits_callers)
    }
}

impl Condition {
    fn limits_callers(&self) -> bool {
        let must_match =
            !self.operator.negated && !self.operator.if_exists && !self.operator.passes_if_empty();
        LIMITING.contains(&self.key.as_str())
            && must_match
            && self.operands.iter().all(|operand| match operand {
                Operand::Text(template) => template.is_fixed(),
                Operand::Arn(pattern) => pattern.is_fixed(),
                Operand::Ip(network) => network.is_narrow(),
                Operand::Number(_) | Operand::Date(_) | Operand::Null(_) => false,
            })
    }
}
