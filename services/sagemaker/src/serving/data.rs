//! A model's data: an archive in S3 that becomes a folder of its container.

use std::fs;
use std::path::{Path, PathBuf};

use kernel::{ApiError, Result, internal};
use workload::{Store, archive, broken, split};

/// The code of what goes wrong with a model's data.
const CODE: &str = "ModelData";

/// Unpacks the archive at `url` into a folder, read as the model's role. `file` is where it stands in between.
pub(crate) async fn fetch(
    objects: &Store<'_>,
    role: &str,
    url: &str,
    file: PathBuf,
    folder: PathBuf,
) -> Result<()> {
    download(objects, role, url, &file).await?;
    let url = url.to_owned();
    let unpack = move || {
        archive::unpack(&file, &folder).map_err(|error| {
            let why = format!("Failed to extract model data archive from URL \"{url}\": {}", error.message);
            ApiError { message: why, ..error }
        })?;
        fs::remove_file(file).map_err(|cause| broken("a model's archive", &cause))
    };
    tokio::task::spawn_blocking(unpack).await.map_err(internal)?
}

async fn download(objects: &Store<'_>, role: &str, url: &str, file: &Path) -> Result<()> {
    let failed = |why: &dyn std::fmt::Display| {
        ApiError::new(
            CODE,
            format!(
                "Failed to download model data for container \"container_1\" from URL: \"{url}\". Please ensure that \
                 there is an object located at the URL and that the role {role} may read it: {why}"
            ),
        )
    };
    let (bucket, key) = split(url).ok_or_else(|| failed(&"it is not an object of S3"))?;
    objects.download(bucket, key, file).await.map(drop).map_err(|why| failed(&why))
}
