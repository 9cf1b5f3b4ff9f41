//! `CreateMultipartUpload`, `AbortMultipartUpload`.

use kernel::{ALPHANUMERIC, Answers, Call, Ids as _, Needs, Result};
use shapes_s3 as api;

use super::{Upload, discard};
use crate::bucket::{Bucket, lifecycle};
use crate::checksum::{Algorithm, Of};
use crate::envelope::{Envelope, show_encryption, wish};
use crate::object::headers::{headers, refuse_unserved};
use crate::object::put::{with_tags, writing};
use crate::object::whole_second;
use crate::{S3, error, name, tags};

impl Answers<api::CreateMultipartUpload> for S3 {
    const ALSO: &'static [&'static str] = &["s3:PutObject", "s3:PutObjectTagging", "s3:PutObjectAcl"];

    fn needs(call: &Call, op: &api::CreateMultipartUpload) -> Result<Needs> {
        let bucket = Bucket::find(call, &op.bucket, op.expected_bucket_owner.as_deref())?;
        name::check_key(&op.key)?;
        let (acl, class) = (op.acl.as_deref(), op.storage_class.as_deref());
        let needs = writing(call, &bucket, "s3:PutObject", &op.key, wish!(op), acl, class);
        let tags = tags::from_header(op.tagging.as_deref())?;
        Ok(with_tags(call, needs, &bucket, &op.key, &tags))
    }

    fn run(call: &mut Call, op: api::CreateMultipartUpload) -> Result<api::CreateMultipartUploadOutput> {
        refuse_unserved!(op);
        let bucket: Bucket = call.find(&op.bucket)?;
        let algorithm = op.checksum_algorithm.as_deref().map(Algorithm::named).transpose()?;
        let of = checksum_of(algorithm, op.checksum_type.as_deref())?;
        let (envelope, _) = Envelope::make(call, &bucket, &op.key, wish!(op))?;
        let upload = Upload {
            bucket: op.bucket.clone(),
            key: op.key.clone(),
            upload_id: format!("{:014x}{}", call.now().0, call.ids().text(ALPHANUMERIC, 50)),
            initiated: whole_second(call),
            initiator: call.caller().arn(),
            headers: headers!(op)?,
            tags: tags::from_header(op.tagging.as_deref())?,
            envelope,
            algorithm,
            of,
        };
        call.put(&upload)?;
        let mut output = api::CreateMultipartUploadOutput {
            bucket: Some(op.bucket),
            key: Some(op.key),
            checksum_algorithm: algorithm.map(|algorithm| algorithm.name().to_owned()),
            checksum_type: algorithm.map(|_| of.name().to_owned()),
            ssekms_encryption_context: upload.envelope.context(),
            ..Default::default()
        };
        show_encryption!(output, &upload.envelope);
        if let Some((date, rule)) = lifecycle::abort_date(&bucket, &upload) {
            output.abort_date = Some(date);
            output.abort_rule_id = rule;
        }
        output.upload_id = Some(upload.upload_id);
        Ok(output)
    }
}

/// What the object's checksum will be of: the whole where that is all there is or what is asked for, else the parts.
fn checksum_of(algorithm: Option<Algorithm>, asked: Option<&str>) -> Result<Of> {
    let hash = matches!(algorithm, Some(Algorithm::Sha1 | Algorithm::Sha256));
    let whole_only = matches!(algorithm, None | Some(Algorithm::Crc64nvme));
    match asked {
        Some(api::checksum_type::FULL_OBJECT) if hash => Err(mismatch("FULL_OBJECT", algorithm)),
        Some(api::checksum_type::COMPOSITE) if algorithm == Some(Algorithm::Crc64nvme) => {
            Err(mismatch("COMPOSITE", algorithm))
        }
        Some(_) if algorithm.is_none() => Err(error::invalid_request(
            "The x-amz-checksum-type header can only be used with the x-amz-checksum-algorithm header.",
        )),
        Some(api::checksum_type::FULL_OBJECT) => Ok(Of::FullObject),
        None if whole_only => Ok(Of::FullObject),
        _ => Ok(Of::Composite),
    }
}

fn mismatch(kind: &str, algorithm: Option<Algorithm>) -> kernel::ApiError {
    let name = algorithm.map_or("", Algorithm::name).to_ascii_lowercase();
    error::invalid_request(format!(
        "The {kind} checksum type cannot be used with the {name} checksum algorithm."
    ))
}

impl Answers<api::AbortMultipartUpload> for S3 {
    fn needs(call: &Call, op: &api::AbortMultipartUpload) -> Result<Needs> {
        let bucket = Bucket::find(call, &op.bucket, op.expected_bucket_owner.as_deref())?;
        Ok(bucket.object_needs(call, "", &op.key))
    }

    fn run(call: &mut Call, op: api::AbortMultipartUpload) -> Result<api::AbortMultipartUploadOutput> {
        if op.if_match_initiated_time.is_some() {
            return Err(error::not_implemented("conditions of directory buckets"));
        }
        let bucket: Bucket = call.find(&op.bucket)?;
        let upload = Upload::find(call, &bucket, &op.key, &op.upload_id)?;
        discard(call, &upload)?;
        Ok(api::AbortMultipartUploadOutput::default())
    }
}
