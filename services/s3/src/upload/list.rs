//! `ListParts`, `ListMultipartUploads`.

use kernel::{Answers, Call, Needs, Result};
use shapes_s3 as api;

use super::{Part, Upload};
use crate::bucket::{Bucket, lifecycle};
use crate::object::listing::{self, Asked, Entry, Names};
use crate::object::put::quoted;
use crate::object::{SEPARATOR, list};
use crate::{S3, checksum, owner};

impl Answers<api::ListParts> for S3 {
    const ALSO: &'static [&'static str] = &["s3:ListMultipartUploadParts"];

    fn needs(call: &Call, op: &api::ListParts) -> Result<Needs> {
        let bucket = Bucket::find(call, &op.bucket, op.expected_bucket_owner.as_deref())?;
        Ok(bucket.object_needs(call, "s3:ListMultipartUploadParts", &op.key))
    }

    fn run(call: &Call, op: api::ListParts) -> Result<api::ListPartsOutput> {
        let bucket: Bucket = call.find(&op.bucket)?;
        let upload = Upload::find(call, &bucket, &op.key, &op.upload_id)?;
        let (max_parts, most) = listing::limit(op.max_parts, "max-parts")?;
        let marker = op.part_number_marker.unwrap_or(0);
        let mut parts = Part::all(call, &upload.upload_id)?;
        parts.retain(|part| part.number > marker);
        let truncated = parts.len() > most;
        parts.truncate(most);
        let abort = lifecycle::abort_date(&bucket, &upload);
        Ok(api::ListPartsOutput {
            abort_date: abort.as_ref().map(|(date, _)| *date),
            abort_rule_id: abort.and_then(|(_, rule)| rule),
            bucket: Some(op.bucket),
            key: Some(op.key),
            part_number_marker: Some(marker),
            next_part_number_marker: parts.last().map(|part| part.number),
            max_parts: Some(max_parts),
            is_truncated: Some(truncated),
            parts: Some(parts.iter().map(shown_part).collect()),
            initiator: Some(initiator(&upload)),
            owner: Some(owner::owner(&bucket.account)),
            storage_class: Some(upload.headers.class().to_owned()),
            checksum_algorithm: upload.algorithm.map(|algorithm| algorithm.name().to_owned()),
            checksum_type: upload.algorithm.map(|_| upload.of.name().to_owned()),
            upload_id: Some(upload.upload_id),
            request_charged: None,
            version_id: None,
        })
    }
}

fn shown_part(part: &Part) -> api::Part {
    let mut shown = api::Part {
        part_number: Some(part.number),
        last_modified: Some(part.modified),
        e_tag: Some(quoted(&part.etag)),
        size: i64::try_from(part.piece.length).ok(),
        ..Default::default()
    };
    checksum::show!(shown, part.algorithm, part.checksum.clone());
    shown
}

fn initiator(upload: &Upload) -> api::Initiator {
    let arn = Some(upload.initiator.clone());
    api::Initiator { id: arn.clone(), display_name: arn }
}

impl Answers<api::ListMultipartUploads> for S3 {
    const ALSO: &'static [&'static str] = &["s3:ListBucketMultipartUploads"];

    fn needs(call: &Call, op: &api::ListMultipartUploads) -> Result<Needs> {
        let bucket = Bucket::find(call, &op.bucket, op.expected_bucket_owner.as_deref())?;
        let action = "s3:ListBucketMultipartUploads";
        Ok(list::needs(call, &bucket, action, op.prefix.as_deref(), op.delimiter.as_deref(), None))
    }

    fn run(call: &Call, op: api::ListMultipartUploads) -> Result<api::ListMultipartUploadsOutput> {
        let bucket: Bucket = call.find(&op.bucket)?;
        let names = Names::of(op.encoding_type.as_deref())?;
        let (max_uploads, most) = listing::limit(op.max_uploads, "max-uploads")?;
        let marker = op.key_marker.as_deref().filter(|marker| !marker.is_empty());
        let id_marker = op.upload_id_marker.as_deref().filter(|marker| !marker.is_empty());
        // After one upload of the key, or after all of them.
        let after = marker.map(|key| match id_marker {
            Some(id) => format!("{key}{SEPARATOR}{id}"),
            None if op.delimiter.as_ref().is_some_and(|delimiter| key.ends_with(delimiter)) => key.to_owned(),
            None => format!("{key}{SEPARATOR}{}", char::MAX),
        });
        let asked = Asked {
            prefix: op.prefix.as_deref().unwrap_or_default(),
            delimiter: op.delimiter.as_deref().unwrap_or_default(),
            after: after.as_deref(),
            most,
        };
        let listed = listing::list(call, &bucket, &asked, |_: &Upload| true)?;
        let truncated = listed.next.is_some();
        let (mut uploads, mut common, mut last) = (Vec::new(), Vec::new(), None);
        for entry in listed.entries {
            match entry {
                Entry::Common(prefix) => {
                    common.push(api::CommonPrefix { prefix: Some(names.show(&prefix)) });
                    last = Some((prefix, None));
                }
                Entry::Row(upload) => {
                    last = Some((upload.key.clone(), Some(upload.upload_id.clone())));
                    uploads.push(shown_upload(&upload, &bucket, names));
                }
            }
        }
        let last = last.filter(|_| truncated);
        Ok(api::ListMultipartUploadsOutput {
            bucket: Some(op.bucket),
            key_marker: Some(names.show(marker.unwrap_or_default())),
            upload_id_marker: Some(id_marker.unwrap_or_default().to_owned()),
            next_key_marker: last.as_ref().map(|(key, _)| names.show(key)),
            next_upload_id_marker: last.and_then(|(_, id)| id),
            prefix: Some(names.show(asked.prefix)),
            delimiter: names.maybe(op.delimiter.as_deref()),
            max_uploads: Some(max_uploads),
            is_truncated: Some(truncated),
            uploads: Some(uploads),
            common_prefixes: Some(common),
            encoding_type: op.encoding_type,
            request_charged: None,
        })
    }
}

fn shown_upload(upload: &Upload, bucket: &Bucket, names: Names) -> api::MultipartUpload {
    api::MultipartUpload {
        upload_id: Some(upload.upload_id.clone()),
        key: Some(names.show(&upload.key)),
        initiated: Some(upload.initiated),
        storage_class: Some(upload.headers.class().to_owned()),
        owner: Some(owner::owner(&bucket.account)),
        initiator: Some(initiator(upload)),
        checksum_algorithm: upload.algorithm.map(|algorithm| algorithm.name().to_owned()),
        checksum_type: upload.algorithm.map(|_| upload.of.name().to_owned()),
        version_id: None,
    }
}
