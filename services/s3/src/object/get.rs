//! `GetObject`, `HeadObject`.

use kernel::{Answers, ApiError, Blobs, Body, Call, Needs, Result, Streaming, Streams};
use schema::TimeFormat;
use shapes_s3 as api;

use super::conditions::Conditions;
use super::put::quoted;
use super::range::Range;
use super::{Found, Version};
use crate::bucket::Bucket;
use crate::content::{self, Piece};
use crate::envelope::{Key, refuse_sse_c, show_encryption};
use crate::upload::Part;
use crate::{S3, checksum, error, tags};

const ACTIONS: [&str; 2] = ["s3:GetObject", "s3:GetObjectVersion"];

/// What a read has to do.
struct Plan {
    output: api::GetObjectOutput,
    key: Key,
    pieces: Vec<Piece>,
    range: Range,
}

impl Plan {
    fn read(&self, blobs: &Blobs) -> Result<Body> {
        content::read(blobs, &self.key, self.pieces.clone(), self.range.start, self.range.length)
    }
}

impl Streams<api::GetObject> for S3 {
    const ALSO: &'static [&'static str] = &ACTIONS;

    fn needs(call: &Call, op: &api::GetObject) -> Result<Needs> {
        let bucket = Bucket::find(call, &op.bucket, op.expected_bucket_owner.as_deref())?;
        super::needs(call, &bucket, ACTIONS, &op.key, op.version_id.as_deref())
    }

    async fn stream(_: Body, with: Streaming<api::GetObject>) -> Result<(api::GetObjectOutput, Body)> {
        let blobs = with.outside().blobs()?;
        let first = with.look(plan).await?;
        if let Ok(body) = first.read(&blobs) {
            return Ok((first.output, body));
        }
        // Somebody wrote over it in between: what is there now is the answer.
        let second = with.look(plan).await?;
        let body = second.read(&blobs)?;
        Ok((second.output, body))
    }
}

fn plan(call: &Call, op: &api::GetObject) -> Result<Plan> {
    refuse_sse_c!(op);
    let (output, found, range) = answered(call, op)?;
    let bucket: Bucket = call.find(&op.bucket)?;
    let key = found.data.envelope.open(call, &bucket, &op.key)?;
    Ok(Plan { output, key, pieces: found.data.content.pieces(call)?, range })
}

/// What a `GetObject` answers beside the body, and of what it would send how much.
fn answered(call: &Call, op: &api::GetObject) -> Result<(api::GetObjectOutput, Found, Range)> {
    let bucket: Bucket = call.find(&op.bucket)?;
    let found = Version::find(call, &bucket, &op.key, op.version_id.as_deref())?;
    let conditions = Conditions {
        matching: op.if_match.as_deref(),
        other_than: op.if_none_match.as_deref(),
        modified_since: op.if_modified_since,
        unmodified_since: op.if_unmodified_since,
    };
    conditions.check(&found)?;
    let size = found.data.size;
    let partial = asked_range(call, &found, op.range.as_deref(), op.part_number)?;
    let range = partial.unwrap_or(Range { start: 0, length: size });
    let mut output = described(&found, &bucket);
    output.content_length = i64::try_from(range.length).ok();
    output.content_range = partial.map(|range| range.content_range(size));
    if op.part_number.is_some() {
        output.parts_count = found.data.content.parts().and_then(|count| i32::try_from(count).ok());
    }
    // A checksum of the whole would be compared with that of the part that is sent.
    let summed = found.data.checksum.as_ref().filter(|_| partial.is_none() && wants_checksum(op));
    if let Some(sum) = summed {
        output.checksum_type = Some(sum.of.name().to_owned());
        checksum::show!(output, sum.algorithm, sum.value.clone());
    }
    override_headers(call, op, &mut output)?;
    Ok((output, found, range))
}

fn wants_checksum(op: &api::GetObject) -> bool {
    op.checksum_mode.as_deref() == Some(api::checksum_mode::ENABLED)
}

/// The part of an object that a request asks for, as a range or as one of the parts that it came in.
fn asked_range(call: &Call, found: &Found, range: Option<&str>, part: Option<i32>) -> Result<Option<Range>> {
    let size = found.data.size;
    match (range, part) {
        (Some(_), Some(_)) => {
            Err(error::invalid_request("Cannot specify both Range header and partNumber query parameter"))
        }
        (Some(range), None) => Range::of(range, size),
        (None, None) => Ok(None),
        (None, Some(number)) => part_range(call, found, number).map(Some),
    }
}

fn part_range(call: &Call, found: &Found, number: i32) -> Result<Range> {
    let absent = || {
        ApiError::new("InvalidPartNumber", "The requested partnumber is not satisfiable")
            .with_status(416)
            .with("PartNumberRequested", number.to_string())
    };
    let content::Content::Parts { upload, .. } = &found.data.content else {
        return if number == 1 { Ok(Range { start: 0, length: found.data.size }) } else { Err(absent()) };
    };
    let mut start = 0;
    for part in Part::all(call, upload)? {
        if part.number == number {
            return Ok(Range { start, length: part.piece.length });
        }
        start += part.piece.length;
    }
    Err(absent())
}

/// Everything that answers say of a version, whole.
fn described(found: &Found, bucket: &Bucket) -> api::GetObjectOutput {
    let data = &found.data;
    let headers = data.headers.clone();
    let mut output = api::GetObjectOutput {
        accept_ranges: Some("bytes".to_owned()),
        last_modified: Some(found.version.modified),
        e_tag: Some(quoted(&data.etag)),
        version_id: found.version.shown_id(bucket),
        cache_control: headers.cache_control,
        content_disposition: headers.content_disposition,
        content_encoding: headers.content_encoding,
        content_language: headers.content_language,
        content_type: headers.content_type,
        expires: headers.expires,
        website_redirect_location: headers.website_redirect_location,
        storage_class: headers.storage_class,
        metadata: Some(headers.metadata),
        tag_count: tags::count(&data.tags),
        ..Default::default()
    };
    show_encryption!(output, &data.envelope);
    output
}

/// A signed request may say how its answer is to be labelled.
fn override_headers(call: &Call, op: &api::GetObject, output: &mut api::GetObjectOutput) -> Result<()> {
    let expires = op.response_expires.map(|time| time.format(TimeFormat::Http));
    let wanted = [
        (&op.response_cache_control, &mut output.cache_control),
        (&op.response_content_disposition, &mut output.content_disposition),
        (&op.response_content_encoding, &mut output.content_encoding),
        (&op.response_content_language, &mut output.content_language),
        (&op.response_content_type, &mut output.content_type),
        (&expires, &mut output.expires),
    ];
    for (wanted, header) in wanted {
        if let Some(wanted) = wanted {
            if matches!(call.caller().principal, policy::Principal::Anonymous) {
                return Err(error::invalid_request(
                    "Request specific response headers cannot be used for anonymous GET requests.",
                ));
            }
            *header = Some(wanted.clone());
        }
    }
    Ok(())
}

impl Answers<api::HeadObject> for S3 {
    const ALSO: &'static [&'static str] = &ACTIONS;

    fn needs(call: &Call, op: &api::HeadObject) -> Result<Needs> {
        let bucket = Bucket::find(call, &op.bucket, op.expected_bucket_owner.as_deref())?;
        super::needs(call, &bucket, ACTIONS, &op.key, op.version_id.as_deref())
    }

    fn run(call: &Call, op: api::HeadObject) -> Result<api::HeadObjectOutput> {
        refuse_sse_c!(op);
        let get = api::GetObject {
            bucket: op.bucket,
            key: op.key,
            version_id: op.version_id,
            if_match: op.if_match,
            if_none_match: op.if_none_match,
            if_modified_since: op.if_modified_since,
            if_unmodified_since: op.if_unmodified_since,
            range: op.range,
            part_number: op.part_number,
            checksum_mode: op.checksum_mode,
            response_cache_control: op.response_cache_control,
            response_content_disposition: op.response_content_disposition,
            response_content_encoding: op.response_content_encoding,
            response_content_language: op.response_content_language,
            response_content_type: op.response_content_type,
            response_expires: op.response_expires,
            ..Default::default()
        };
        let (got, found, _) = answered(call, &get)?;
        // A checksum says something of the bytes: whoever asks for it must be able to read them.
        if wants_checksum(&get) {
            found.data.envelope.open(call, &call.find(&get.bucket)?, &get.key)?;
        }
        Ok(api::HeadObjectOutput {
            accept_ranges: got.accept_ranges,
            last_modified: got.last_modified,
            content_length: got.content_length,
            checksum_crc32: got.checksum_crc32,
            checksum_crc32c: got.checksum_crc32c,
            checksum_crc64nvme: got.checksum_crc64nvme,
            checksum_sha1: got.checksum_sha1,
            checksum_sha256: got.checksum_sha256,
            checksum_type: got.checksum_type,
            e_tag: got.e_tag,
            version_id: got.version_id,
            cache_control: got.cache_control,
            content_disposition: got.content_disposition,
            content_encoding: got.content_encoding,
            content_language: got.content_language,
            content_type: got.content_type,
            content_range: got.content_range,
            expires: got.expires,
            website_redirect_location: got.website_redirect_location,
            server_side_encryption: got.server_side_encryption,
            metadata: got.metadata,
            ssekms_key_id: got.ssekms_key_id,
            bucket_key_enabled: got.bucket_key_enabled,
            storage_class: got.storage_class,
            parts_count: got.parts_count,
            tag_count: got.tag_count,
            ..Default::default()
        })
    }
}
