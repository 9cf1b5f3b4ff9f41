//! The code of a function: a zip file, fetched, looked at, kept as a blob, and unpacked where it runs.

use std::fs;
use std::io::{self, Cursor};
use std::os::unix::fs::PermissionsExt as _;
use std::path::Path;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD as BASE64;
use bytes::Bytes;
use kernel::{ApiError, Body, Call, DataKey, Origin, Outside, Result, Written, internal};
use ring::digest::{SHA256, digest};
use serde::{Deserialize, Serialize};
use shapes_lambda as api;
use shapes_s3 as s3;
use zip::ZipArchive;

use crate::error;

/// Bytes of a zip file in a request, and in S3.
const LARGEST_UPLOAD: usize = 50 << 20;
const LARGEST: usize = 250 << 20;
/// Bytes of all files of a zip file together.
const LARGEST_UNPACKED: u64 = 262_144_000;
/// How long a link's target may be.
const LONGEST_LINK: u64 = 4_096;

/// Code that is kept.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Code {
    /// The blob of the zip file.
    pub(crate) blob: String,
    /// The blob's key, sealed, in Base64.
    key: String,
    /// Bytes of the zip file.
    pub(crate) size: u64,
    /// Of the zip file, in Base64.
    pub(crate) sha256: String,
}

/// Where a request says that code is.
pub(crate) struct Source<'a> {
    zip: Option<&'a [u8]>,
    bucket: Option<&'a str>,
    key: Option<&'a str>,
    version: Option<&'a str>,
}

/// A zip file that was looked at.
pub(crate) struct Package {
    zip: Bytes,
}

/// Code that is written and not yet named by a function.
pub(crate) struct StoredCode {
    pub(crate) written: Written,
    key: DataKey,
    sha256: String,
}

impl<'a> Source<'a> {
    /// That of `CreateFunction`.
    pub(crate) fn of_code(code: &'a api::FunctionCode) -> Self {
        Source {
            zip: code.zip_file.as_ref().map(|zip| &*zip.0),
            bucket: code.s3_bucket.as_deref(),
            key: code.s3_key.as_deref(),
            version: code.s3_object_version.as_deref(),
        }
    }

    /// That of `PublishLayerVersion`.
    pub(crate) fn of_layer(content: &'a api::LayerVersionContentInput) -> Self {
        Source {
            zip: content.zip_file.as_ref().map(|zip| &*zip.0),
            bucket: content.s3_bucket.as_deref(),
            key: content.s3_key.as_deref(),
            version: content.s3_object_version.as_deref(),
        }
    }

    /// That of `UpdateFunctionCode`.
    pub(crate) fn of_update(op: &'a api::UpdateFunctionCode) -> Self {
        Source {
            zip: op.zip_file.as_ref().map(|zip| &*zip.0),
            bucket: op.s3_bucket.as_deref(),
            key: op.s3_key.as_deref(),
            version: op.s3_object_version.as_deref(),
        }
    }
}

impl Package {
    /// The zip file, from the request or from S3, which is read as whoever asks.
    pub(crate) async fn fetch(outside: &Outside, origin: &Origin, source: &Source<'_>) -> Result<Self> {
        let zip = match (source.zip, source.bucket, source.key) {
            (Some(zip), None, None) if zip.len() <= LARGEST_UPLOAD => Bytes::copy_from_slice(zip),
            (Some(_), None, None) => {
                return Err(error::too_large(format!(
                    "Request must be smaller than {LARGEST_UPLOAD} bytes for the zip file of a function: use S3"
                )));
            }
            (None, Some(bucket), Some(key)) => {
                let get = s3::GetObject {
                    bucket: bucket.to_owned(),
                    key: key.to_owned(),
                    version_id: source.version.map(str::to_owned),
                    ..s3::GetObject::default()
                };
                let got = outside.stream_from(origin.clone(), get, Body::empty()).await;
                let (_, body) = got.map_err(|cause| unread(&cause, bucket, key))?;
                body.collect(LARGEST).await?
            }
            _ => return Err(error::invalid("Please do provide the function code in the code parameter")),
        };
        let package = Package { zip };
        package.check()?;
        Ok(package)
    }

    fn check(&self) -> Result<()> {
        let mut archive = ZipArchive::new(Cursor::new(&*self.zip)).map_err(|_| unzippable())?;
        let mut unpacked: u64 = 0;
        for n in 0..archive.len() {
            unpacked = unpacked.saturating_add(archive.by_index(n).map_err(|_| unzippable())?.size());
        }
        if archive.is_empty() {
            return Err(error::invalid("Uploaded file must be a non-empty zip"));
        }
        if unpacked > LARGEST_UNPACKED {
            return Err(error::invalid(format!(
                "Unzipped size must be smaller than {LARGEST_UNPACKED} bytes"
            )));
        }
        Ok(())
    }

    /// Keeps the zip file.
    pub(crate) async fn store(self, outside: &Outside) -> Result<StoredCode> {
        let blobs = outside.blobs()?;
        let (key, sha256) = (blobs.data_key(), BASE64.encode(digest(&SHA256, &self.zip)));
        let written = blobs.write(Body::bytes(self.zip), &key).await?;
        Ok(StoredCode { written, key, sha256 })
    }
}

impl StoredCode {
    /// Code that a test says is written.
    #[cfg(test)]
    pub(crate) fn of(written: Written, key: DataKey, sha256: &str) -> Self {
        StoredCode { written, key, sha256: sha256.to_owned() }
    }

    /// The code as it would be, for what is not kept after all.
    pub(crate) fn facts(&self) -> Code {
        let Written { id, length } = self.written.clone();
        Code { blob: id, key: String::new(), size: length, sha256: self.sha256.clone() }
    }

    /// From this commit the code is a function's.
    pub(crate) fn keep(&self, call: &mut Call) -> Result<Code> {
        call.keep_blob(&self.written)?;
        let sealed = call.seal(&self.key.0, &context(&self.written.id))?;
        Ok(Code { key: BASE64.encode(sealed), ..self.facts() })
    }
}

impl Code {
    /// The key of the blob.
    pub(crate) fn key(&self, call: &Call) -> Result<DataKey> {
        let sealed = BASE64.decode(&self.key).map_err(internal)?;
        let key = call.unseal(&sealed, &context(&self.blob))?;
        Ok(DataKey(key.try_into().map_err(|_| internal("the key of a function's code has another length"))?))
    }

    /// Reads the zip file.
    pub(crate) async fn read(&self, outside: &Outside, key: &DataKey) -> Result<Bytes> {
        outside.blobs()?.read(&self.blob, key, 0, self.size)?.collect(LARGEST).await
    }
}

fn context(blob: &str) -> String {
    format!("lambda-code:{blob}")
}

fn unzippable() -> ApiError {
    error::invalid("Could not unzip uploaded file. Please check your file, then try to upload again.")
}

/// What S3 answers, in Lambda's words.
fn unread(cause: &ApiError, bucket: &str, key: &str) -> ApiError {
    if cause.code == "AccessDenied" {
        let text = format!(
            "Your access has been denied by S3, please make sure your request credentials have permission to GetObject for \
             {bucket}/{key}. S3 Error Code: AccessDenied. S3 Error Message: {}",
            cause.message
        );
        return ApiError::new("AccessDeniedException", text).with_status(403);
    }
    error::invalid(format!(
        "Error occurred while GetObject. S3 Error Code: {}. S3 Error Message: {}",
        cause.code, cause.message
    ))
}

/// Unpacks code into a folder that is empty. Nothing leaves the folder: a name that does is an error, and links are made
/// last, if they stay inside.
pub(crate) fn unpack(zip: &[u8], folder: &Path) -> io::Result<()> {
    let mut archive = ZipArchive::new(Cursor::new(zip)).map_err(io::Error::other)?;
    let mut links = Vec::new();
    // The sizes that a zip file names, which were checked, need not be true.
    let mut room = LARGEST_UNPACKED;
    for n in 0..archive.len() {
        let mut entry = archive.by_index(n).map_err(io::Error::other)?;
        let leads_out = || io::Error::other("the function's code has a name that leads out of its folder");
        let inside = entry.enclosed_name().ok_or_else(leads_out)?;
        let path = folder.join(&inside);
        if entry.is_dir() {
            fs::create_dir_all(&path)?;
        } else if entry.is_symlink() {
            let mut target = String::new();
            io::Read::read_to_string(&mut io::Read::take(&mut entry, LONGEST_LINK), &mut target)?;
            links.push((inside, target));
        } else {
            path.parent().map_or(Ok(()), fs::create_dir_all)?;
            let copied = io::copy(
                &mut io::Read::take(&mut entry, room.saturating_add(1)),
                &mut fs::File::create(&path)?,
            )?;
            let too_large = || io::Error::other("the function's code is larger than its zip file says");
            room = room.checked_sub(copied).ok_or_else(too_large)?;
            let executable = entry.unix_mode().is_some_and(|mode| mode & 0o111 != 0);
            fs::set_permissions(&path, fs::Permissions::from_mode(if executable { 0o755 } else { 0o644 }))?;
        }
    }
    for (link, target) in links {
        if !workload::link_inside(folder, &link, Path::new(&target))? {
            return Err(io::Error::other(format!(
                "the link {} leads out of the function's code",
                link.display()
            )));
        }
    }
    Ok(())
}
