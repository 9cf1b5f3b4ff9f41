//! What no transform job here could do, and is refused.

use kernel::Result;
use shapes_sagemaker as api;

use super::data::Processing;
use crate::error;

/// How many megabytes may be under way at once.
const UNDER_WAY: i32 = 100;

pub(super) fn check(op: &api::CreateTransformJob) -> Result<()> {
    let (input, output, resources) = (&op.transform_input, &op.transform_output, &op.transform_resources);
    let source = &input.data_source.s3_data_source;
    let is = |given: &Option<String>, what: &str| given.as_deref() == Some(what);
    error::refuse(&[
        ("an InstanceCount other than 1", resources.instance_count != 1),
        ("TransformAmiVersion", resources.transform_ami_version.is_some()),
        ("DataCaptureConfig", op.data_capture_config.is_some()),
        ("CompressionType Gzip", is(&input.compression_type, "Gzip")),
        ("CompressionType Bzip2", is(&input.compression_type, "Bzip2")),
        ("SplitType RecordIO", is(&input.split_type, "RecordIO")),
        ("SplitType TFRecord", is(&input.split_type, "TFRecord")),
        (
            "an S3DataType other than S3Prefix and ManifestFile",
            !matches!(source.s3_data_type.as_str(), "S3Prefix" | "ManifestFile"),
        ),
    ])?;
    uri("S3Uri of the input", &source.s3_uri)?;
    uri("S3OutputPath", &output.s3_output_path)?;
    let under_way = op
        .max_payload_in_mb
        .unwrap_or_default()
        .saturating_mul(op.max_concurrent_transforms.unwrap_or(1).max(1));
    if under_way > UNDER_WAY {
        return Err(error::validation(format!(
            "MaxConcurrentTransforms times MaxPayloadInMB is {under_way}, and must not be more than {UNDER_WAY} MB"
        )));
    }
    Processing::of(op).map(drop).map_err(error::validation)
}

fn uri(what: &str, uri: &str) -> Result<()> {
    workload::split(uri)
        .map(drop)
        .ok_or_else(|| error::validation(format!("the {what} is {uri}, and must be like s3://bucket/key")))
}
