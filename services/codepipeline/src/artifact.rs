//! Artifacts: zips in the pipeline's artifact bucket.

use std::io::{Cursor, Read as _, Write as _};

use kernel::{ALPHANUMERIC, ApiError, Call, Ids as _, Result};
use serde::{Deserialize, Serialize};
use zip::write::SimpleFileOptions;

use crate::api;

/// How large an artifact may be that an action reads itself, in bytes: CodePipeline's limit for CloudFormation.
pub(crate) const LARGEST: usize = 256 * 1024 * 1024;

/// How large a file in an artifact may be that an action reads, in bytes: a template's limit.
const LARGEST_FILE: u64 = 1024 * 1024;

/// Where an artifact is.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Location {
    pub(crate) bucket: String,
    pub(crate) key: String,
}

impl Location {
    /// Its ARN, as builds show it.
    pub(crate) fn arn(&self, partition: &str) -> String {
        format!("arn:{partition}:s3:::{}/{}", self.bucket, self.key)
    }

    /// The refusal of S3, in CodePipeline's words.
    pub(crate) fn refused(&self, error: ApiError) -> ApiError {
        if !matches!(&*error.code, "AccessDenied" | "AccessDeniedException") {
            return error;
        }
        let message = format!(
            "Unable to access the artifact with Amazon S3 object key '{}' located in the Amazon S3 artifact bucket '{}'. \
             The provided role does not have sufficient permissions.",
            self.key, self.bucket
        );
        ApiError::new("PermissionError", message)
    }
}

/// The store of a pipeline's own region.
pub(crate) fn store<'d>(
    declaration: &'d api::PipelineDeclaration,
    region: &str,
) -> Option<&'d api::ArtifactStore> {
    let regional = || declaration.artifact_stores.as_ref()?.get(region);
    declaration.artifact_store.as_ref().or_else(regional)
}

/// Where a new artifact goes: `pipeline/artifact/XXXXXXX`, the names cut to 20 and 10 characters.
pub(crate) fn place(call: &Call, store: &api::ArtifactStore, pipeline: &str, artifact: &str) -> Location {
    let cut = |name: &str, length: usize| name.chars().take(length).collect::<String>();
    let random = call.ids().text(ALPHANUMERIC, 7);
    let key = format!("{}/{}/{random}", cut(pipeline, 20), cut(artifact, 10));
    Location { bucket: store.location.clone(), key }
}

/// A file in an artifact, as text.
pub(crate) fn read(artifact: &[u8], name: &str, file: &str) -> Result<String> {
    let broken = |cause: String| ApiError::new("InvalidArtifact", format!("Artifact {name}: {cause}"));
    let mut zip = zip::ZipArchive::new(Cursor::new(artifact)).map_err(|cause| broken(cause.to_string()))?;
    let absent =
        |_| ApiError::new("FileNotFound", format!("File [{file}] does not exist in artifact [{name}]"));
    let entry = zip.by_name(file).map_err(absent)?;
    let mut text = String::new();
    entry
        .take(LARGEST_FILE + 1)
        .read_to_string(&mut text)
        .map_err(|cause| broken(format!("{file}: {cause}")))?;
    if text.len() as u64 > LARGEST_FILE {
        return Err(broken(format!("{file} has more than {LARGEST_FILE} bytes")));
    }
    Ok(text)
}

/// An artifact of one file.
pub(crate) fn of_one_file(file: &str, content: &str) -> Result<Vec<u8>> {
    let mut zip = zip::ZipWriter::new(Cursor::new(Vec::new()));
    let written = zip
        .start_file(file, SimpleFileOptions::default())
        .and_then(|()| zip.write_all(content.as_bytes()).map_err(Into::into));
    written.and_then(|()| zip.finish()).map(Cursor::into_inner).map_err(kernel::internal)
}
