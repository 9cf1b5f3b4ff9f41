//! Objects of S3 as files, under a role.

use std::fs::File;
use std::io::{self, Read as _};
use std::path::Path;
use std::pin::Pin;
use std::task;

use bytes::Bytes;
use kernel::{Acting, Body, Outside, Result};
use shapes_s3 as s3;
use tokio::io::AsyncWriteExt as _;
use tokio::sync::mpsc;

use crate::broken;

/// Bytes that are read at once.
const CHUNK: usize = 64 * 1024;

/// S3, as a role sees it. Its errors are S3's own.
#[derive(Clone)]
pub struct Store<'a> {
    /// The world outside.
    pub outside: &'a Outside,
    /// The role.
    pub acting: Acting<'a>,
}

/// The bucket and the key of `s3://bucket/key`; the key may be empty.
pub fn split(uri: &str) -> Option<(&str, &str)> {
    let path = uri.strip_prefix("s3://")?;
    let (bucket, key) = path.split_once('/').unwrap_or((path, ""));
    (!bucket.is_empty()).then_some((bucket, key))
}

impl Store<'_> {
    /// Writes an object into a file.
    pub async fn download(&self, bucket: &str, key: &str, path: &Path) -> Result<s3::GetObjectOutput> {
        let get =
            s3::GetObject { bucket: bucket.to_owned(), key: key.to_owned(), ..s3::GetObject::default() };
        let (object, mut body) = self.outside.stream(&self.acting, get, Body::empty()).await?;
        let failed = |cause: io::Error| broken("the file of an object", &cause);
        let mut file = tokio::fs::File::create(path).await.map_err(failed)?;
        while let Some(chunk) = body.next().await {
            file.write_all(&chunk?).await.map_err(failed)?;
        }
        file.flush().await.map_err(failed)?;
        Ok(object)
    }

    /// Stores a file as an object.
    pub async fn upload(&self, put: s3::PutObject, content: File) -> Result<s3::PutObjectOutput> {
        let length = content.metadata().map_err(|cause| broken("the file of an object", &cause))?.len();
        let (object, _) = self.outside.stream(&self.acting, put, body(content, length)).await?;
        Ok(object)
    }

    /// The keys that begin with a prefix, in order.
    pub async fn keys(&self, bucket: &str, prefix: &str) -> Result<Vec<String>> {
        let mut list = s3::ListObjectsV2 {
            bucket: bucket.to_owned(),
            prefix: Some(prefix.to_owned()),
            ..s3::ListObjectsV2::default()
        };
        let mut keys = Vec::new();
        loop {
            let page = self.outside.invoke(&self.acting, list.clone()).await?;
            keys.extend(page.contents.into_iter().flatten().filter_map(|object| object.key));
            list.continuation_token = page.next_continuation_token;
            if list.continuation_token.is_none() {
                return Ok(keys);
            }
        }
    }
}

/// A file as a body.
fn body(mut file: File, length: u64) -> Body {
    let (chunks, incoming) = mpsc::channel::<Result<Bytes>>(4);
    tokio::task::spawn_blocking(move || {
        let mut chunk = vec![0; CHUNK];
        loop {
            let next = match file.read(&mut chunk) {
                Ok(0) => return,
                Ok(count) => Ok(Bytes::copy_from_slice(chunk.get(..count).unwrap_or_default())),
                Err(cause) => Err(broken("the file of an object", &cause)),
            };
            let is_last = next.is_err();
            // Nobody reads any more when the upload has failed.
            if chunks.blocking_send(next).is_err() || is_last {
                return;
            }
        }
    });
    Body::stream(Some(length), Chunks(incoming))
}

/// What comes through a channel.
struct Chunks(mpsc::Receiver<Result<Bytes>>);

impl futures_core::Stream for Chunks {
    type Item = Result<Bytes>;

    fn poll_next(
        mut self: Pin<&mut Self>,
        context: &mut task::Context<'_>,
    ) -> task::Poll<Option<Self::Item>> {
        self.0.poll_recv(context)
    }
}
