//! `UploadPart`.

use kernel::{Body, Call, Needs, Result, Streaming, Streams};
use shapes_s3 as api;

use super::{Part, Upload, part_row};
use crate::bucket::Bucket;
use crate::checksum::{self, Algorithm, Expected};
use crate::content::{self, Received, receive};
use crate::envelope::{Key, refuse_sse_c, show_encryption};
use crate::object::put::{etag, quoted};
use crate::object::whole_second;
use crate::{S3, error, name};

/// The highest number of a part.
const HIGHEST: i32 = 10_000;

impl Streams<api::UploadPart> for S3 {
    const ALSO: &'static [&'static str] = &["s3:PutObject"];

    fn needs(call: &Call, op: &api::UploadPart) -> Result<Needs> {
        let bucket = Bucket::find(call, &op.bucket, op.expected_bucket_owner.as_deref())?;
        name::check_key(&op.key)?;
        Ok(bucket.object_needs(call, "s3:PutObject", &op.key))
    }

    async fn stream(body: Body, with: Streaming<api::UploadPart>) -> Result<(api::UploadPartOutput, Body)> {
        let op = with.op();
        refuse_sse_c!(op);
        check_number(op.part_number)?;
        let given = checksum::given!(op);
        let named = op.checksum_algorithm.as_deref();
        let said = Expected::of(&given, named, op.content_md5.as_deref(), body.trailers())?;
        let silent =
            named.is_none() && given.iter().all(|(_, value)| value.is_none()) && body.trailers().is_none();
        let (key, salt, declared) =
            with.look(|call, op| opened(call, &op.bucket, &op.key, &op.upload_id)).await?;
        let expected = said.declared(declared, silent)?;
        let blobs = with.outside().blobs()?;
        let received = receive(&blobs, body, &key, salt, &expected).await?;
        let (written, algorithm) = (received.written.clone(), expected.algorithm);
        let stored = with.finish(move |call, op| end(call, op, algorithm, received)).await;
        if stored.is_err() {
            blobs.discard(&written);
        }
        Ok((stored?, Body::empty()))
    }
}

/// Refuses what is no number of a part.
pub(super) fn check_number(number: i32) -> Result<()> {
    if (1..=HIGHEST).contains(&number) {
        return Ok(());
    }
    Err(error::invalid_argument(format!("Part number must be an integer between 1 and {HIGHEST}, inclusive"))
        .with("ArgumentName", "partNumber")
        .with("ArgumentValue", number.to_string()))
}

/// The key of an upload, the salt of its next blob, and the algorithm that was declared for its parts.
pub(super) fn opened(
    call: &Call,
    bucket: &str,
    key: &str,
    upload_id: &str,
) -> Result<(Key, String, Option<Algorithm>)> {
    let bucket: Bucket = call.find(bucket)?;
    let upload = Upload::find(call, &bucket, key, upload_id)?;
    Ok((upload.envelope.open(call, &bucket, key)?, content::salt(call), upload.algorithm))
}

/// Puts a part in its place, in place of the one that was there.
pub(super) fn store(
    call: &mut Call,
    upload: &Upload,
    number: i32,
    algorithm: Algorithm,
    received: &Received,
) -> Result<Part> {
    call.keep_blob(&received.written)?;
    if let Some(old) = call.get::<Part>(&part_row(&upload.upload_id, number))? {
        old.drop(call)?;
    }
    let part = Part {
        upload: upload.upload_id.clone(),
        number,
        piece: received.piece(),
        etag: etag(call, &upload.envelope, &received.sums.md5),
        algorithm,
        checksum: received.sums.checksum.clone(),
        modified: whole_second(call),
    };
    call.put(&part)?;
    Ok(part)
}

fn end(
    call: &mut Call,
    op: &api::UploadPart,
    algorithm: Algorithm,
    received: Received,
) -> Result<api::UploadPartOutput> {
    let bucket: Bucket = call.find(&op.bucket)?;
    let upload = Upload::find(call, &bucket, &op.key, &op.upload_id)?;
    let part = store(call, &upload, op.part_number, algorithm, &received)?;
    let mut output = api::UploadPartOutput { e_tag: Some(quoted(&part.etag)), ..Default::default() };
    show_encryption!(output, &upload.envelope);
    checksum::show!(output, algorithm, part.checksum);
    Ok(output)
}
