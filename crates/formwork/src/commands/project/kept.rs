//! What the template of a project keeps when its stack is deleted: buckets with what was learned in them, their keys, the
//! group of its models.

use std::fmt;

use client::Client;
use shapes_cloudformation as cloudformation;
use shapes_kms as kms;
use shapes_s3 as s3;
use shapes_sagemaker as sagemaker;

use crate::buckets;
use crate::failure::{Failure, Result};
use crate::stacks;

/// For how many days a key can be saved from its deletion: as few as KMS allows.
const DAYS: i32 = 7;

/// A resource that outlives its stack.
pub(super) struct Kept {
    of: String,
    id: String,
}

impl fmt::Display for Kept {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} {}", self.of, self.id)
    }
}

/// What a stack's template keeps.
pub(super) async fn of(client: &Client, stack: &str) -> Result<Vec<Kept>> {
    if stacks::describe(client, stack).await?.is_none() {
        return Ok(Vec::new());
    }
    let kept = stacks::kept(client, stack).await?;
    let ask =
        cloudformation::DescribeStackResources { stack_name: Some(stack.to_owned()), ..Default::default() };
    let there = client.call(&ask).await?.stack_resources.unwrap_or_default();
    let stay = there.into_iter().filter(|one| kept.contains(&one.logical_resource_id));
    Ok(stay.filter_map(|one| Some(Kept { of: one.resource_type, id: one.physical_resource_id? })).collect())
}

impl Kept {
    /// In what order it is deleted: what is encrypted goes before its key.
    pub(super) fn order(&self) -> usize {
        ["AWS::SageMaker::ModelPackageGroup", "AWS::S3::Bucket"]
            .iter()
            .position(|of| *of == self.of)
            .unwrap_or(usize::MAX)
    }

    /// Deletes it, with everything in it.
    pub(super) async fn delete(&self, client: &Client) -> Result {
        match self.of.as_str() {
            "AWS::S3::Bucket" => {
                buckets::empty(client, &self.id).await?;
                let delete = s3::DeleteBucket { bucket: self.id.clone(), ..Default::default() };
                client.call(&delete).await.map(drop).map_err(Failure::from)
            }
            "AWS::KMS::Key" => {
                let delete =
                    kms::ScheduleKeyDeletion { key_id: self.id.clone(), pending_window_in_days: Some(DAYS) };
                client.call(&delete).await.map(drop).map_err(Failure::from)
            }
            "AWS::SageMaker::ModelPackageGroup" => {
                let delete = sagemaker::DeleteModelPackageGroup { model_package_group_name: self.id.clone() };
                client.call(&delete).await.map(drop).map_err(Failure::from)
            }
            _ => Err(Failure::new(format!("{self} is kept by its template"))
                .hint("this command does not know how to delete it: delete it as its service does")),
        }
    }
}
