//! `UploadPartCopy`.

use kernel::{Body, Call, Needs, Result, Streaming, Streams};
use shapes_s3 as api;

use super::Upload;
use super::part::{check_number, opened, store};
use crate::bucket::Bucket;
use crate::checksum::{self, Algorithm, Expected};
use crate::content::{self, Received, receive};
use crate::envelope::{Key, refuse_sse_c, show_encryption};
use crate::object::put::quoted;
use crate::object::range::Range;
use crate::object::source::{Opened, Source, refuse_source_sse_c, source_conditions};
use crate::{S3, error, name};

/// What is known before the bytes move.
struct Plan {
    source: Opened,
    range: Range,
    key: Key,
    salt: String,
    expected: Expected,
}

impl Streams<api::UploadPartCopy> for S3 {
    const ALSO: &'static [&'static str] = &["s3:PutObject", "s3:GetObject", "s3:GetObjectVersion"];

    fn needs(call: &Call, op: &api::UploadPartCopy) -> Result<Needs> {
        let bucket = Bucket::find(call, &op.bucket, op.expected_bucket_owner.as_deref())?;
        name::check_key(&op.key)?;
        let source = Source::parse(&op.copy_source)?;
        let from = source.bucket(call, op.expected_source_bucket_owner.as_deref())?;
        let needs = bucket
            .object_needs(call, "s3:PutObject", &op.key)
            .when("s3:x-amz-copy-source", op.copy_source.trim_start_matches('/'));
        Ok(needs.and(source.needs(call, &from)?))
    }

    async fn stream(
        _: Body,
        with: Streaming<api::UploadPartCopy>,
    ) -> Result<(api::UploadPartCopyOutput, Body)> {
        let plan = with.look(plan).await?;
        let blobs = with.outside().blobs()?;
        let (source, range) = (plan.source, plan.range);
        let body = content::read(&blobs, &source.key, source.pieces, range.start, range.length)?;
        let received = receive(&blobs, body, &plan.key, plan.salt, &plan.expected).await?;
        let (written, algorithm) = (received.written.clone(), plan.expected.algorithm);
        let version_id = source.version_id;
        let stored = with.finish(move |call, op| end(call, op, version_id, algorithm, received)).await;
        if stored.is_err() {
            blobs.discard(&written);
        }
        Ok((stored?, Body::empty()))
    }
}

fn plan(call: &Call, op: &api::UploadPartCopy) -> Result<Plan> {
    refuse_sse_c!(op);
    refuse_source_sse_c!(op);
    check_number(op.part_number)?;
    let (key, salt, declared) = opened(call, &op.bucket, &op.key, &op.upload_id)?;
    let source = Source::parse(&op.copy_source)?.open(call, &source_conditions!(op))?;
    let range = range(op.copy_source_range.as_deref(), source.found.data.size)?;
    let expected = Expected::of(&[], None, None, None)?.declared(declared, true)?;
    Ok(Plan { source, range, key, salt, expected })
}

/// The range of a source: both its ends are said, and there.
fn range(asked: Option<&str>, size: u64) -> Result<Range> {
    let Some(asked) = asked else { return Ok(Range { start: 0, length: size }) };
    let ends = asked.strip_prefix("bytes=").and_then(|ends| ends.split_once('-'));
    let numbers = ends.and_then(|(first, last)| Some((first.parse().ok()?, last.parse().ok()?)));
    let Some((first, last)): Option<(u64, u64)> = numbers else {
        return Err(error::invalid_argument(
            "The x-amz-copy-source-range value must be of the form bytes=first-last where first and last are the \
             zero-based offsets of the first and last bytes to copy",
        ));
    };
    if first > last || last >= size {
        return Err(error::invalid_argument(format!(
            "Range specified is not valid for source object of size: {size}"
        )));
    }
    Ok(Range { start: first, length: last - first + 1 })
}

fn end(
    call: &mut Call,
    op: &api::UploadPartCopy,
    version_id: Option<String>,
    algorithm: Algorithm,
    received: Received,
) -> Result<api::UploadPartCopyOutput> {
    let bucket: Bucket = call.find(&op.bucket)?;
    let upload = Upload::find(call, &bucket, &op.key, &op.upload_id)?;
    let part = store(call, &upload, op.part_number, algorithm, &received)?;
    let mut result = api::CopyPartResult {
        e_tag: Some(quoted(&part.etag)),
        last_modified: Some(part.modified),
        ..Default::default()
    };
    checksum::show!(result, algorithm, part.checksum);
    let mut output = api::UploadPartCopyOutput {
        copy_part_result: Some(result),
        copy_source_version_id: version_id,
        ..Default::default()
    };
    show_encryption!(output, &upload.envelope);
    Ok(output)
}
