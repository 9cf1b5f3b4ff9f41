//! `CompleteMultipartUpload`.

use std::collections::BTreeMap;

use kernel::{ALPHANUMERIC, Answers, ApiError, Call, Ids as _, Needs, Record as _, Result};
use shapes_s3 as api;

use super::{Part, Upload};
use crate::bucket::Bucket;
use crate::checksum::{self, Checksum, Of};
use crate::content::Content;
use crate::envelope::{Envelope, refuse_sse_c, show_encryption};
use crate::object::put::quoted;
use crate::object::{Data, conditions, event, store};
use crate::{S3, error, name};

/// The smallest part that is not the last: 5 MiB.
const SMALLEST: u64 = 5 << 20;

impl Answers<api::CompleteMultipartUpload> for S3 {
    const ALSO: &'static [&'static str] = &["s3:PutObject"];

    fn needs(call: &Call, op: &api::CompleteMultipartUpload) -> Result<Needs> {
        let bucket = Bucket::find(call, &op.bucket, op.expected_bucket_owner.as_deref())?;
        name::check_key(&op.key)?;
        let mut needs = bucket.object_needs(call, "s3:PutObject", &op.key);
        for (key, value) in [("s3:if-match", &op.if_match), ("s3:if-none-match", &op.if_none_match)] {
            if let Some(value) = value {
                needs = needs.when(key, value);
            }
        }
        Ok(needs)
    }

    fn run(call: &mut Call, op: api::CompleteMultipartUpload) -> Result<api::CompleteMultipartUploadOutput> {
        refuse_sse_c!(op);
        let bucket: Bucket = call.find(&op.bucket)?;
        let upload = Upload::find(call, &bucket, &op.key, &op.upload_id)?;
        conditions::check_write(call, &bucket, &op.key, op.if_match.as_deref(), op.if_none_match.as_deref())?;
        let (parts, others) = chosen(call, &upload, &op)?;
        let size = parts.iter().map(|part| part.piece.length).sum();
        if op.mpu_object_size.is_some_and(|said| u64::try_from(said) != Ok(size)) {
            return Err(error::invalid_request(format!(
                "The provided 'x-amz-mp-object-size' header does not match what was computed: {size}"
            )));
        }
        let checksum = checksum(&upload, &parts, &op)?;
        for part in others {
            part.drop(call)?;
        }
        call.remove::<Upload>(&upload.id())?;
        let data = Data {
            size,
            etag: etag(call, &upload, &parts),
            headers: upload.headers,
            tags: upload.tags,
            checksum,
            envelope: upload.envelope,
            content: Content::Parts {
                upload: upload.upload_id,
                count: u32::try_from(parts.len()).map_err(kernel::internal)?,
            },
        };
        let version = store::place(call, &bucket, &op.key, Some(data))?;
        event::created(call, &bucket, &version, "CompleteMultipartUpload")?;
        let mut output = api::CompleteMultipartUploadOutput {
            location: Some(location(&bucket, &op.key)),
            version_id: version.shown_id(&bucket),
            ..Default::default()
        };
        if let Some(data) = &version.data {
            output.e_tag = Some(quoted(&data.etag));
            show_encryption!(output, &data.envelope);
            if let Some(sum) = &data.checksum {
                output.checksum_type = Some(sum.of.name().to_owned());
                checksum::show!(output, sum.algorithm, sum.value.clone());
            }
        }
        output.bucket = Some(op.bucket);
        output.key = Some(op.key);
        Ok(output)
    }
}

/// The parts that the object is made of, and those that are left over.
fn chosen(call: &Call, upload: &Upload, op: &api::CompleteMultipartUpload) -> Result<(Vec<Part>, Vec<Part>)> {
    let wanted = op.multipart_upload.as_ref().and_then(|upload| upload.parts.as_deref()).unwrap_or_default();
    if wanted.is_empty() {
        return Err(ApiError::new("MalformedXML", "You must specify at least one part"));
    }
    let stored = Part::all(call, &upload.upload_id)?;
    let mut stored: BTreeMap<i32, Part> = stored.into_iter().map(|part| (part.number, part)).collect();
    let mut chosen: Vec<Part> = Vec::with_capacity(wanted.len());
    for wish in wanted {
        let number = wish.part_number.ok_or_else(error::malformed_xml)?;
        if chosen.last().is_some_and(|last| last.number >= number) {
            let text = "The list of parts was not in ascending order. The parts list must be specified in order by \
                        part number.";
            return Err(ApiError::new("InvalidPartOrder", text).with("UploadId", &upload.upload_id));
        }
        // A part that is too small is seen when another comes after it.
        if let Some(small) = chosen.last().filter(|last| last.piece.length < SMALLEST) {
            return Err(too_small(small));
        }
        let part = stored.remove(&number).ok_or_else(|| invalid_part(upload, number))?;
        check(upload, &part, wish)?;
        chosen.push(part);
    }
    Ok((chosen, stored.into_values().collect()))
}

fn check(upload: &Upload, part: &Part, wish: &api::CompletedPart) -> Result<()> {
    let etag = wish.e_tag.as_deref().unwrap_or_default().trim_matches('"');
    if etag != part.etag {
        return Err(invalid_part(upload, part.number));
    }
    let given = checksum::given!(wish);
    for (algorithm, value) in given {
        if value.is_some_and(|value| algorithm != part.algorithm || *value != part.checksum) {
            return Err(invalid_part(upload, part.number));
        }
    }
    let said = given.iter().any(|(_, value)| value.is_some());
    match upload.algorithm {
        Some(algorithm) if upload.of == Of::Composite && !said => Err(error::invalid_request(format!(
            "The upload was created using a {} checksum. The complete request must include the checksum for each \
             part. It was missing for part {} in the request.",
            algorithm.name().to_ascii_lowercase(),
            part.number
        ))),
        _ => Ok(()),
    }
}

/// The object's checksum, where its parts have all been summed alike.
fn checksum(upload: &Upload, parts: &[Part], op: &api::CompleteMultipartUpload) -> Result<Option<Checksum>> {
    let Some(algorithm) = parts.first().map(|part| part.algorithm) else { return Ok(None) };
    if parts.iter().any(|part| part.algorithm != algorithm) {
        return Ok(None);
    }
    // Parts of an upload that declared nothing may have come with hashes, of which no whole can be made.
    let of = if upload.algorithm.is_none() && algorithm.is_hash() { Of::Composite } else { upload.of };
    let value = match of {
        Of::Composite => {
            let sums: Vec<String> = parts.iter().map(|part| part.checksum.clone()).collect();
            algorithm.composite(&sums)?
        }
        Of::FullObject => {
            let sums: Vec<(String, u64)> =
                parts.iter().map(|part| (part.checksum.clone(), part.piece.length)).collect();
            algorithm.joined(&sums)?
        }
    };
    for (given, said) in checksum::given!(op) {
        if said.is_some_and(|said| given != algorithm || *said != value) {
            let text = format!("The {} you specified did not match the calculated checksum.", given.name());
            return Err(ApiError::new("BadDigest", text));
        }
    }
    Ok(Some(Checksum { algorithm, of, value }))
}

fn etag(call: &Call, upload: &Upload, parts: &[Part]) -> String {
    match upload.envelope {
        Envelope::S3 { .. } => {
            let parts: Vec<String> = parts.iter().map(|part| part.etag.clone()).collect();
            checksum::joined_etag(&parts)
        }
        // Nothing is to be learnt of the bytes, as with one body.
        Envelope::Kms { .. } => {
            let seed = call.ids().text(ALPHANUMERIC, 32);
            checksum::joined_etag(&vec![checksum::hex(seed.as_bytes()); parts.len()])
        }
    }
}

fn location(bucket: &Bucket, key: &str) -> String {
    let place = bucket.place();
    format!("https://{}.s3.{}.{}/{key}", bucket.name, bucket.region, place.url_suffix())
}

fn invalid_part(upload: &Upload, number: i32) -> ApiError {
    let text = "One or more of the specified parts could not be found.  The part may not have been uploaded, or the \
                specified entity tag may not match the part's entity tag.";
    ApiError::new("InvalidPart", text)
        .with("UploadId", &upload.upload_id)
        .with("PartNumber", number.to_string())
}

fn too_small(part: &Part) -> ApiError {
    ApiError::new("EntityTooSmall", "Your proposed upload is smaller than the minimum allowed size")
        .with("ProposedSize", part.piece.length.to_string())
        .with("MinSizeAllowed", SMALLEST.to_string())
        .with("PartNumber", part.number.to_string())
        .with("ETag", &part.etag)
}
