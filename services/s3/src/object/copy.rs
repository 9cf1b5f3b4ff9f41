//! `CopyObject`: read under the source's key, written under the copy's own.

use kernel::{Body, Call, Needs, Result, Streaming, Streams};
use shapes_s3 as api;

use super::headers::{Headers, headers, refuse_unserved};
use super::put::{etag, quoted, with_tags, writing};
use super::source::{Opened, Source, refuse_source_sse_c, source_conditions};
use super::{Data, conditions, event, store};
use crate::bucket::Bucket;
use crate::checksum::{self, Algorithm, Checksum, Expected, Of};
use crate::content::{self, Content, Received, receive};
use crate::envelope::{Envelope, Key, show_encryption, wish};
use crate::tags::{self, Tags};
use crate::{S3, error, name};

/// What is known before the bytes move.
struct Plan {
    source: Opened,
    envelope: Envelope,
    key: Key,
    salt: String,
    expected: Expected,
}

/// What goes with the bytes.
struct Described {
    version_id: Option<String>,
    headers: Headers,
    tags: Tags,
}

impl Streams<api::CopyObject> for S3 {
    const ALSO: &'static [&'static str] = &[
        "s3:PutObject",
        "s3:PutObjectTagging",
        "s3:PutObjectAcl",
        "s3:GetObject",
        "s3:GetObjectVersion",
        "s3:GetObjectTagging",
        "s3:GetObjectVersionTagging",
    ];

    fn needs(call: &Call, op: &api::CopyObject) -> Result<Needs> {
        let bucket = Bucket::find(call, &op.bucket, op.expected_bucket_owner.as_deref())?;
        name::check_key(&op.key)?;
        let source = Source::parse(&op.copy_source)?;
        let from = source.bucket(call, op.expected_source_bucket_owner.as_deref())?;
        let (acl, class) = (op.acl.as_deref(), op.storage_class.as_deref());
        let mut needs = writing(call, &bucket, "s3:PutObject", &op.key, wish!(op), acl, class);
        needs = needs.when("s3:x-amz-copy-source", op.copy_source.trim_start_matches('/'));
        if let Some(directive) = &op.metadata_directive {
            needs = needs.when("s3:x-amz-metadata-directive", directive);
        }
        let mut reading = source.needs(call, &from)?;
        let tags = if replaces(op.tagging_directive.as_deref()) {
            tags::from_header(op.tagging.as_deref())?
        } else {
            let copied = source_tags(call, &from, &source)?;
            if !copied.is_empty() {
                let actions = ["s3:GetObjectTagging", "s3:GetObjectVersionTagging"];
                let version = source.version_id.as_deref();
                reading = reading.and(super::needs(call, &from, actions, &source.key, version)?);
            }
            copied
        };
        Ok(with_tags(call, needs, &bucket, &op.key, &tags).and(reading))
    }

    async fn stream(_: Body, with: Streaming<api::CopyObject>) -> Result<(api::CopyObjectOutput, Body)> {
        let plan = with.look(plan).await?;
        let blobs = with.outside().blobs()?;
        let (headers, tags) = described(with.op(), &plan.source)?;
        let described = Described { version_id: plan.source.version_id, headers, tags };
        let size = plan.source.found.data.size;
        let body = content::read(&blobs, &plan.source.key, plan.source.pieces, 0, size)?;
        let received = receive(&blobs, body, &plan.key, plan.salt, &plan.expected).await?;
        let (written, envelope, algorithm) =
            (received.written.clone(), plan.envelope, plan.expected.algorithm);
        let stored =
            with.finish(move |call, op| end(call, op, described, envelope, algorithm, received)).await;
        if stored.is_err() {
            blobs.discard(&written);
        }
        Ok((stored?, Body::empty()))
    }
}

/// Whether what describes the source is left behind.
fn replaces(directive: Option<&str>) -> bool {
    directive == Some(api::metadata_directive::REPLACE)
}

fn source_tags(call: &Call, bucket: &Bucket, source: &Source) -> Result<Tags> {
    let version = match &source.version_id {
        Some(id) => super::by_id(call, bucket, &source.key, id)?,
        None => super::current(call, bucket, &source.key)?,
    };
    Ok(version.and_then(|version| version.data).map(|data| data.tags).unwrap_or_default())
}

fn plan(call: &Call, op: &api::CopyObject) -> Result<Plan> {
    refuse_unserved!(op);
    refuse_source_sse_c!(op);
    let bucket: Bucket = call.find(&op.bucket)?;
    let source = Source::parse(&op.copy_source)?;
    let onto_itself = source.bucket == op.bucket && source.key == op.key && source.version_id.is_none();
    let changes = replaces(op.metadata_directive.as_deref())
        || op.storage_class.is_some()
        || op.website_redirect_location.is_some()
        || op.server_side_encryption.is_some();
    if onto_itself && !changes {
        return Err(error::invalid_request(
            "This copy request is illegal because it is trying to copy an object to itself without changing the \
             object's metadata, storage class, website redirect location or encryption attributes.",
        ));
    }
    conditions::check_write(call, &bucket, &op.key, op.if_match.as_deref(), op.if_none_match.as_deref())?;
    let source = source.open(call, &source_conditions!(op))?;
    let kept = source.found.data.checksum.as_ref().map(|sum| sum.algorithm);
    let algorithm = match &op.checksum_algorithm {
        Some(name) => Algorithm::named(name)?,
        None => kept.unwrap_or(Algorithm::Crc64nvme),
    };
    let expected = Expected::of(&[], Some(algorithm.name()), None, None)?;
    let (envelope, key) = Envelope::make(call, &bucket, &op.key, wish!(op))?;
    Ok(Plan { source, envelope, key, salt: content::salt(call), expected })
}

/// The headers and tags of the copy: the source's, or the request's.
fn described(op: &api::CopyObject, source: &Opened) -> Result<(Headers, Tags)> {
    let given = headers!(op)?;
    let data = &source.found.data;
    let headers = if replaces(op.metadata_directive.as_deref()) {
        given
    } else {
        // How it is stored and where it leads is never copied.
        Headers {
            storage_class: given.storage_class,
            website_redirect_location: given.website_redirect_location,
            ..data.headers.clone()
        }
    };
    let tags = if replaces(op.tagging_directive.as_deref()) {
        tags::from_header(op.tagging.as_deref())?
    } else {
        data.tags.clone()
    };
    Ok((headers, tags))
}

fn end(
    call: &mut Call,
    op: &api::CopyObject,
    described: Described,
    envelope: Envelope,
    algorithm: Algorithm,
    received: Received,
) -> Result<api::CopyObjectOutput> {
    let bucket: Bucket = call.find(&op.bucket)?;
    conditions::check_write(call, &bucket, &op.key, op.if_match.as_deref(), op.if_none_match.as_deref())?;
    call.keep_blob(&received.written)?;
    let mut output = api::CopyObjectOutput {
        copy_source_version_id: described.version_id,
        ssekms_encryption_context: envelope.context(),
        ..Default::default()
    };
    show_encryption!(output, &envelope);
    let etag = etag(call, &envelope, &received.sums.md5);
    let data = Data {
        size: received.written.length,
        etag: etag.clone(),
        headers: described.headers,
        tags: described.tags,
        checksum: Some(Checksum { algorithm, of: Of::FullObject, value: received.sums.checksum.clone() }),
        envelope,
        content: Content::Whole(received.piece()),
    };
    let version = store::place(call, &bucket, &op.key, Some(data))?;
    event::created(call, &bucket, &version, "CopyObject")?;
    let mut result = api::CopyObjectResult {
        e_tag: Some(quoted(&etag)),
        last_modified: Some(version.modified),
        checksum_type: Some(Of::FullObject.name().to_owned()),
        ..Default::default()
    };
    checksum::show!(result, algorithm, received.sums.checksum);
    output.copy_object_result = Some(result);
    output.version_id = version.shown_id(&bucket);
    Ok(output)
}
