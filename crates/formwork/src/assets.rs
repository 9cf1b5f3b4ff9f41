//! Assets taken to the bucket of an account's bootstrap.

use client::Client;
use foundation::assets::Asset;
use shapes_s3 as s3;

use crate::failure::Result;

/// The tag of what projects are made from: a launch role may be limited to objects that have it. Service Catalog gives it to
/// the templates that it keeps.
const PROVISIONING: (&str, &str) = ("servicecatalog:provisioning", "true");

/// Puts an asset into the bucket, unless it is there: what has its name has its content.
pub(crate) async fn publish(publisher: &Client, bucket: &str, asset: &Asset) -> Result {
    if !is_there(publisher, bucket, asset).await? {
        put(publisher, bucket, asset, None).await?;
    }
    Ok(())
}

/// The same for what projects are made from. One that is there without the tag gets it.
pub(crate) async fn offer(publisher: &Client, bucket: &str, asset: &Asset) -> Result {
    let (key, value) = PROVISIONING;
    if !is_there(publisher, bucket, asset).await? {
        let encoded = format!("{}={value}", key.replace(':', "%3A"));
        return put(publisher, bucket, asset, Some(encoded)).await;
    }
    let ask =
        s3::GetObjectTagging { bucket: bucket.to_owned(), key: asset.key.clone(), ..Default::default() };
    let mut tags = publisher.call(&ask).await?.tag_set;
    if tags.iter().any(|tag| tag.key == key && tag.value == value) {
        return Ok(());
    }
    tags.retain(|tag| tag.key != key);
    tags.push(s3::Tag { key: key.to_owned(), value: value.to_owned() });
    let tag = s3::PutObjectTagging {
        bucket: bucket.to_owned(),
        key: asset.key.clone(),
        tagging: s3::Tagging { tag_set: tags },
        ..Default::default()
    };
    publisher.call(&tag).await?;
    Ok(())
}

async fn is_there(publisher: &Client, bucket: &str, asset: &Asset) -> Result<bool> {
    let look = s3::ListObjectsV2 {
        bucket: bucket.to_owned(),
        prefix: Some(asset.key.clone()),
        max_keys: Some(1),
        ..Default::default()
    };
    Ok(publisher.call(&look).await?.contents.is_some_and(|found| !found.is_empty()))
}

async fn put(publisher: &Client, bucket: &str, asset: &Asset, tagging: Option<String>) -> Result {
    let put =
        s3::PutObject { bucket: bucket.to_owned(), key: asset.key.clone(), tagging, ..Default::default() };
    publisher.stream(&put, asset.content.clone()).await?;
    Ok(())
}
