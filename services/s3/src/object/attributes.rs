//! `GetObjectAttributes`.

use kernel::{Answers, Call, Needs, Result};
use shapes_s3 as api;

use super::{Found, Version};
use crate::bucket::Bucket;
use crate::content::Content;
use crate::envelope::refuse_sse_c;
use crate::upload::Part;
use crate::{S3, checksum};

/// How many parts a page has at most.
const MOST: i32 = 1000;

impl Answers<api::GetObjectAttributes> for S3 {
    const ALSO: &'static [&'static str] =
        &["s3:GetObject", "s3:GetObjectVersion", "s3:GetObjectVersionAttributes"];

    fn needs(call: &Call, op: &api::GetObjectAttributes) -> Result<Needs> {
        let bucket = Bucket::find(call, &op.bucket, op.expected_bucket_owner.as_deref())?;
        let version_id = op.version_id.as_deref();
        let reading = ["s3:GetObject", "s3:GetObjectVersion"];
        let attributes = ["s3:GetObjectAttributes", "s3:GetObjectVersionAttributes"];
        let needs = super::needs(call, &bucket, reading, &op.key, version_id)?;
        Ok(needs.and(super::needs(call, &bucket, attributes, &op.key, version_id)?))
    }

    fn run(call: &Call, op: api::GetObjectAttributes) -> Result<api::GetObjectAttributesOutput> {
        refuse_sse_c!(op);
        let bucket: Bucket = call.find(&op.bucket)?;
        let found = Version::find(call, &bucket, &op.key, op.version_id.as_deref())?;
        let wants = |attribute: &str| op.object_attributes.iter().any(|wanted| wanted == attribute);
        let data = &found.data;
        let mut output = api::GetObjectAttributesOutput {
            last_modified: Some(found.version.modified),
            version_id: found.version.shown_id(&bucket),
            // The one place where an entity tag has no quotes.
            e_tag: wants(api::object_attributes::E_TAG).then(|| data.etag.clone()),
            storage_class: wants(api::object_attributes::STORAGE_CLASS)
                .then(|| data.headers.class().to_owned()),
            ..Default::default()
        };
        if wants(api::object_attributes::OBJECT_SIZE) {
            output.object_size = i64::try_from(data.size).ok();
        }
        if wants(api::object_attributes::CHECKSUM) {
            output.checksum = data.checksum.as_ref().map(|sum| {
                let mut shown =
                    api::Checksum { checksum_type: Some(sum.of.name().to_owned()), ..Default::default() };
                checksum::show!(shown, sum.algorithm, sum.value.clone());
                shown
            });
        }
        if wants(api::object_attributes::OBJECT_PARTS) {
            output.object_parts = parts(call, &op, &found)?;
        }
        Ok(output)
    }
}

fn parts(
    call: &Call,
    op: &api::GetObjectAttributes,
    found: &Found,
) -> Result<Option<api::GetObjectAttributesParts>> {
    let Content::Parts { upload, count } = &found.data.content else { return Ok(None) };
    let marker = op.part_number_marker.unwrap_or(0);
    let most = op.max_parts.unwrap_or(MOST).clamp(0, MOST);
    let mut after: Vec<Part> =
        Part::all(call, upload)?.into_iter().filter(|part| part.number > marker).collect();
    let fits = usize::try_from(most).unwrap_or(0);
    let truncated = after.len() > fits;
    after.truncate(fits);
    Ok(Some(api::GetObjectAttributesParts {
        total_parts_count: i32::try_from(*count).ok(),
        part_number_marker: Some(marker),
        next_part_number_marker: after.last().map(|part| part.number),
        max_parts: Some(most),
        is_truncated: Some(truncated),
        parts: Some(after.iter().map(shown).collect()),
    }))
}

fn shown(part: &Part) -> api::ObjectPart {
    let size = i64::try_from(part.piece.length).ok();
    let mut shown = api::ObjectPart { part_number: Some(part.number), size, ..Default::default() };
    checksum::show!(shown, part.algorithm, part.checksum.clone());
    shown
}
