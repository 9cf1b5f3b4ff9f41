//! AWS managed keys: the key that an account has for each service, `alias/aws/s3`.
//!
//! AWS makes one when a service first needs it. Here they are there from the start: using a key is a read, which cannot
//! make one, so id and material follow from the place, and the material from the root key. They rotate every year, as
//! AWS's do, by counting years.

use std::collections::BTreeMap;

use kernel::{Call, Place};
use schema::Timestamp;
use serde_json::json;

use super::{DAY, Key, State};

/// What the names of their aliases begin with; nobody else may use it.
pub(crate) const PREFIX: &str = "alias/aws/";

/// When all of them were made, for want of a first use: 2026-01-01.
const BORN: Timestamp = Timestamp(1_767_225_600_000);
/// How long a version of their material is used.
pub(super) const YEAR_DAYS: i64 = 365;

/// A service that has one: the end of its alias, its name in the key's policy, what the key protects.
struct For {
    id: &'static str,
    name: &'static str,
    what: &'static str,
}

const ALL: [For; 9] = [
    For { id: "codecommit", name: "CodeCommit", what: "CodeCommit repositories" },
    For { id: "ebs", name: "EBS", what: "EBS volumes" },
    For { id: "ecr", name: "ECR", what: "ECR images" },
    For { id: "lambda", name: "Lambda", what: "Lambda functions" },
    For { id: "s3", name: "S3", what: "S3 objects" },
    For { id: "secretsmanager", name: "Secrets Manager", what: "Secrets Manager secrets" },
    For { id: "sns", name: "SNS", what: "SNS data" },
    For { id: "sqs", name: "SQS", what: "SQS messages" },
    For { id: "ssm", name: "SSM", what: "SSM parameters" },
];

/// All of a place, in the order of their aliases.
pub(crate) fn all(place: &Place) -> impl Iterator<Item = Key> + '_ {
    ALL.iter().map(|service| key(place, service))
}

/// The one with the id `id`.
pub(crate) fn by_id(place: &Place, id: &str) -> Option<Key> {
    ALL.iter().find(|service| id_of(place, service) == id).map(|service| key(place, service))
}

/// The one behind `alias/aws/…`.
pub(crate) fn by_alias(place: &Place, alias: &str) -> Option<Key> {
    let service = alias.strip_prefix(PREFIX)?;
    ALL.iter().find(|known| known.id == service).map(|service| key(place, service))
}

/// Which version of their material encrypts at a moment, counted from 1.
pub(super) fn version(now: Timestamp) -> usize {
    usize::try_from((now.0 - BORN.0) / (YEAR_DAYS * DAY)).unwrap_or(0) + 1
}

/// When that version is followed by the next.
pub(super) fn next_rotation(now: Timestamp) -> Timestamp {
    let versions = i64::try_from(version(now)).unwrap_or(1);
    Timestamp(BORN.0 + versions * YEAR_DAYS * DAY)
}

fn key(place: &Place, service: &For) -> Key {
    let id = id_of(place, service);
    Key {
        arn: place.arn("kms", format_args!("key/{id}")),
        id,
        description: format!("Default key that protects my {} when no other key is defined", service.what),
        created: BORN,
        state: State::Enabled,
        policy: policy(place, service),
        tags: BTreeMap::new(),
        materials: Vec::new(),
        rotation: None,
        service: Some(service.id.to_owned()),
    }
}

/// A UUID that follows from the place: an id is no secret.
fn id_of(place: &Place, service: &For) -> String {
    let text = place.arn("kms", format_args!("{PREFIX}{}", service.id));
    let hex = super::digest(&text);
    let part = |from: usize, to: usize| hex.get(from..to).unwrap_or_default();
    format!("{}-{}-4{}-8{}-{}", part(0, 8), part(8, 12), part(12, 15), part(15, 18), part(18, 30))
}

/// The policy that AWS gives them: all who may use the service, through the service.
fn policy(place: &Place, service: &For) -> String {
    let Place { account, region } = place;
    let For { id, name, .. } = service;
    let root = place.global_arn("iam", "root");
    json!({
        "Version": "2012-10-17",
        "Id": format!("auto-{id}-1"),
        "Statement": [
            {
                "Sid": format!(
                    "Allow access through {name} for all principals in the account that are authorized to use {name}"
                ),
                "Effect": "Allow",
                "Principal": { "AWS": "*" },
                "Action": [
                    "kms:Encrypt", "kms:Decrypt", "kms:ReEncrypt*", "kms:GenerateDataKey*", "kms:CreateGrant",
                    "kms:DescribeKey"
                ],
                "Resource": "*",
                "Condition": { "StringEquals": {
                    "kms:CallerAccount": account,
                    "kms:ViaService": format!("{id}.{region}.amazonaws.com"),
                } }
            },
            {
                "Sid": "Allow direct access to key metadata to the account",
                "Effect": "Allow",
                "Principal": { "AWS": root },
                "Action": ["kms:Describe*", "kms:Get*", "kms:List*", "kms:RevokeGrant"],
                "Resource": "*"
            }
        ]
    })
    .to_string()
}

/// The alias of an AWS managed key.
pub(crate) fn alias_of(key: &Key) -> Option<String> {
    key.service.as_ref().map(|service| format!("{PREFIX}{service}"))
}

/// Refuses what only the service itself may do to its key.
pub(crate) fn refuse(call: &Call, key: &Key) -> kernel::Result<()> {
    match &key.service {
        Some(service) => Err(kernel::ApiError::new(
            "AccessDeniedException",
            format!(
                "{} cannot change {}: it is the AWS managed key of {service}. Make a key of your own",
                call.caller().arn(),
                key.arn
            ),
        )),
        None => Ok(()),
    }
}
