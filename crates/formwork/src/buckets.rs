//! Buckets and what is in them.

use client::{Client, Error};
use shapes_s3 as s3;

use crate::failure::{Failure, Result};

/// How many objects are deleted at once: as many as S3 takes.
const MOST: i32 = 1000;

/// Some of the versions and markers in a bucket, by keys and versions; of a bucket that is gone, none.
pub(crate) async fn objects(
    client: &Client,
    bucket: &str,
    most: i32,
) -> Result<Vec<(String, Option<String>)>> {
    let ask =
        s3::ListObjectVersions { bucket: bucket.to_owned(), max_keys: Some(most), ..Default::default() };
    let page = match client.call(&ask).await {
        Ok(page) => page,
        Err(Error::Api { error, .. }) if error.code == "NoSuchBucket" => return Ok(Vec::new()),
        Err(error) => return Err(error.into()),
    };
    let versions = page.versions.unwrap_or_default().into_iter().map(|one| (one.key, one.version_id));
    let markers = page.delete_markers.unwrap_or_default().into_iter().map(|one| (one.key, one.version_id));
    Ok(versions.chain(markers).filter_map(|(key, version)| Some((key?, version))).collect())
}

/// Deletes all versions of all objects.
pub(crate) async fn empty(client: &Client, bucket: &str) -> Result {
    loop {
        let found = objects(client, bucket, MOST).await?;
        if found.is_empty() {
            return Ok(());
        }
        let one = |(key, version_id)| s3::ObjectIdentifier { key, version_id, ..Default::default() };
        let delete = s3::DeleteObjects {
            bucket: bucket.to_owned(),
            delete: s3::Delete { objects: found.into_iter().map(one).collect(), quiet: Some(true) },
            ..Default::default()
        };
        let done = client.call(&delete).await?;
        // What cannot be deleted would be found again for ever.
        if let Some(left) = done.errors.into_iter().flatten().next() {
            let (key, why) = (left.key.unwrap_or_default(), left.message.unwrap_or_default());
            return Err(Failure::new(format!("s3://{bucket}/{key} could not be deleted: {why}")));
        }
    }
}
