//! Buckets that keep a stack from going away, since something is in them.

use client::Client;

use super::Platform;
use crate::buckets;
use crate::failure::{Failure, Result};
use crate::stacks::{kept, resources};

/// Finds the buckets that would block a stack's removal, and empties those that may be. What is left is refused by name.
pub(super) async fn check(platform: &Platform, client: &Client, stack: &str, empties: bool) -> Result {
    let mut blocking = Vec::new();
    for bucket in going(client, stack).await? {
        if buckets::objects(client, &bucket, 1).await?.is_empty() {
            continue;
        }
        if empties {
            platform.confirmed(&format!("Delete everything in the bucket {bucket}, all versions of it?"))?;
            buckets::empty(client, &bucket).await?;
        } else {
            blocking.push(bucket);
        }
    }
    if blocking.is_empty() {
        return Ok(());
    }
    let cause = format!("{stack} cannot be deleted: {} is not empty", blocking.join(", "));
    Err(Failure::new(cause).hint(
        "save what is worth it, then run the command with --empty-buckets: it asks for each bucket and deletes all versions \
         in it",
    ))
}

/// The buckets that go with a stack.
async fn going(client: &Client, stack: &str) -> Result<Vec<String>> {
    let all = resources(client, stack, "AWS::S3::Bucket").await?;
    if all.is_empty() {
        return Ok(Vec::new());
    }
    let kept = kept(client, stack).await?;
    Ok(all.into_iter().filter(|(id, _)| !kept.contains(id)).map(|(_, bucket)| bucket).collect())
}
