//! `PutObject`.

use kernel::{Body, Call, Needs, Result, Streaming, Streams};
use shapes_s3 as api;

use super::headers::{headers, refuse_unserved};
use super::{Data, conditions, event, store};
use crate::bucket::Bucket;
use crate::checksum::{self, Checksum, Expected, Of};
use crate::content::{self, Content, Received, receive};
use crate::envelope::{Envelope, Wish, show_encryption, wish};
use crate::tags::{self, Tags};
use crate::{S3, error, name};

impl Streams<api::PutObject> for S3 {
    const ALSO: &'static [&'static str] = &["s3:PutObjectTagging", "s3:PutObjectAcl"];

    fn needs(call: &Call, op: &api::PutObject) -> Result<Needs> {
        let bucket = Bucket::find(call, &op.bucket, op.expected_bucket_owner.as_deref())?;
        name::check_key(&op.key)?;
        let tags = tags::from_header(op.tagging.as_deref())?;
        let mut needs =
            writing(call, &bucket, "", &op.key, wish!(op), op.acl.as_deref(), op.storage_class.as_deref());
        for (key, value) in [("s3:if-match", &op.if_match), ("s3:if-none-match", &op.if_none_match)] {
            if let Some(value) = value {
                needs = needs.when(key, value);
            }
        }
        Ok(with_tags(call, needs, &bucket, &op.key, &tags))
    }

    async fn stream(body: Body, with: Streaming<api::PutObject>) -> Result<(api::PutObjectOutput, Body)> {
        let expected = expected(with.op(), &body)?;
        let (envelope, key, salt) = with.look(begin).await?;
        let blobs = with.outside().blobs()?;
        let received = receive(&blobs, body, &key, salt, &expected).await?;
        let written = received.written.clone();
        let stored = with.finish(move |call, op| end(call, op, envelope, &expected, received)).await;
        if stored.is_err() {
            blobs.discard(&written);
        }
        Ok((stored?, Body::empty()))
    }
}

/// The permission to write an object, with what conditions may ask of how it is written.
pub(crate) fn writing(
    call: &Call,
    bucket: &Bucket,
    action: &'static str,
    key: &str,
    wish: Wish<'_>,
    acl: Option<&str>,
    class: Option<&str>,
) -> Needs {
    let mut needs = bucket.object_needs(call, action, key);
    let conditions = [
        ("s3:x-amz-server-side-encryption", wish.algorithm),
        ("s3:x-amz-server-side-encryption-aws-kms-key-id", wish.key),
        ("s3:x-amz-acl", acl),
        ("s3:x-amz-storage-class", class),
    ];
    for (condition, value) in conditions {
        if let Some(value) = value {
            needs = needs.when(condition, value);
        }
    }
    if acl.is_some() {
        needs = needs.and(bucket.object_needs(call, "s3:PutObjectAcl", key));
    }
    needs
}

/// The same with the tags that the object would get, which need a permission of their own.
pub(crate) fn with_tags(call: &Call, needs: Needs, bucket: &Bucket, key: &str, tags: &Tags) -> Needs {
    if tags.is_empty() {
        return needs;
    }
    told(needs, tags).and(told(bucket.object_needs(call, "s3:PutObjectTagging", key), tags))
}

/// What conditions may ask of the tags that a request brings.
pub(crate) fn told(mut needs: Needs, tags: &Tags) -> Needs {
    for (tag, value) in tags {
        needs = needs.when(format!("s3:RequestObjectTag/{tag}"), value);
    }
    needs.when_any("s3:RequestObjectTagKeys", tags.keys())
}

fn expected(op: &api::PutObject, body: &Body) -> Result<Expected> {
    refuse_unserved!(op);
    if op.write_offset_bytes.is_some() {
        return Err(error::not_implemented("appending to objects"));
    }
    Expected::of(
        &checksum::given!(op),
        op.checksum_algorithm.as_deref(),
        op.content_md5.as_deref(),
        body.trailers(),
    )
}

/// Everything that can be refused before the body is read.
fn begin(call: &Call, op: &api::PutObject) -> Result<(Envelope, crate::envelope::Key, String)> {
    let bucket: Bucket = call.find(&op.bucket)?;
    headers!(op)?;
    conditions::check_write(call, &bucket, &op.key, op.if_match.as_deref(), op.if_none_match.as_deref())?;
    let (envelope, key) = Envelope::make(call, &bucket, &op.key, wish!(op))?;
    Ok((envelope, key, content::salt(call)))
}

/// Makes visible what was written.
fn end(
    call: &mut Call,
    op: &api::PutObject,
    envelope: Envelope,
    expected: &Expected,
    received: Received,
) -> Result<api::PutObjectOutput> {
    let bucket: Bucket = call.find(&op.bucket)?;
    // Somebody else may have been faster.
    conditions::check_write(call, &bucket, &op.key, op.if_match.as_deref(), op.if_none_match.as_deref())?;
    call.keep_blob(&received.written)?;
    let data = Data {
        size: received.written.length,
        etag: etag(call, &envelope, &received.sums.md5),
        headers: headers!(op)?,
        tags: tags::from_header(op.tagging.as_deref())?,
        checksum: Some(Checksum {
            algorithm: expected.algorithm,
            of: Of::FullObject,
            value: received.sums.checksum.clone(),
        }),
        envelope,
        content: Content::Whole(received.piece()),
    };
    let version = store::place(call, &bucket, &op.key, Some(data))?;
    event::created(call, &bucket, &version, "PutObject")?;
    let mut output = api::PutObjectOutput {
        version_id: version.shown_id(&bucket),
        size: None,
        checksum_type: Some(Of::FullObject.name().to_owned()),
        ..Default::default()
    };
    checksum::show!(output, expected.algorithm, received.sums.checksum);
    if let Some(data) = &version.data {
        output.e_tag = Some(quoted(&data.etag));
        output.ssekms_encryption_context = data.envelope.context();
        show_encryption!(output, &data.envelope);
    }
    Ok(output)
}

/// The entity tag: the MD5 of the bytes, or where KMS's key encrypts them something that says nothing about them.
pub(crate) fn etag(call: &Call, envelope: &Envelope, md5: &[u8; 16]) -> String {
    match envelope {
        Envelope::S3 { .. } => checksum::hex(md5),
        Envelope::Kms { .. } => {
            use kernel::Ids as _;
            call.ids().text(b"0123456789abcdef", 32)
        }
    }
}

/// An entity tag as it is on the wire.
pub(crate) fn quoted(etag: &str) -> String {
    format!("\"{etag}\"")
}
