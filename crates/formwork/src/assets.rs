//! Assets taken to the bucket of an account's bootstrap.

use client::Client;
use foundation::assets::Asset;
use shapes_s3 as s3;

use crate::failure::Result;

/// Puts an asset into the bucket, unless it is there: what has its name has its content.
pub(crate) async fn publish(publisher: &Client, bucket: &str, asset: &Asset) -> Result {
    let look = s3::ListObjectsV2 {
        bucket: bucket.to_owned(),
        prefix: Some(asset.key.clone()),
        max_keys: Some(1),
        ..Default::default()
    };
    let there = publisher.call(&look).await?;
    if there.contents.is_some_and(|found| !found.is_empty()) {
        return Ok(());
    }
    let put = s3::PutObject { bucket: bucket.to_owned(), key: asset.key.clone(), ..Default::default() };
    publisher.stream(&put, asset.content.clone()).await?;
    Ok(())
}
