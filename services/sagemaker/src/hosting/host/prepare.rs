//! The effect that makes a host ready: what stands in for its image, and the model's data.

use std::fs;
use std::io::{self, Write as _};
use std::path::{Path, PathBuf};

use kernel::{Acting, ApiError, Body, Effect, Outside, Result, Ticket, internal};
use serde::{Deserialize, Serialize};
use shapes_s3 as s3;

use super::effects::host;
use super::{Host, unpack};
use crate::hosting::model_access::SESSION;

/// The folder that the container sees as `/opt/ml`.
pub(super) const FOLDER: &str = "ml";

/// Makes a host's process ready to be started.
#[derive(Serialize, Deserialize)]
pub(crate) struct Prepare {
    /// The host's ARN.
    pub(crate) arn: String,
}

impl Effect for Prepare {
    const KIND: &'static str = "sagemaker_prepare_host";
    type Output = ();

    async fn perform(self, _: &Ticket, outside: &Outside) -> Result<()> {
        let host = host(outside, &self.arn).await?;
        let host = host.ok_or_else(|| internal(format_args!("{} is gone", self.arn)))?;
        let (processes, id) = (outside.processes()?, host.process());
        if processes.started(&id).map_err(internal)? {
            return Ok(());
        }
        let progress = |line: &str| tracing::info!(host = host.id, line, "preparing");
        processes
            .prepare(&host.container.image, &[].into(), &progress)
            .await
            .map_err(|failure| ApiError::new(failure.code, failure.message))?;
        let folder = processes.folder(&id, FOLDER).and_then(|ml| emptied(&ml)).map_err(internal)?;
        if let Some(url) = &host.container.data {
            let archive = processes.scratch(&id).map_err(internal)?.join("model.tar.gz");
            let endpoint = self.arn.rsplit_once('/').map_or(&*self.arn, |(endpoint, _)| endpoint);
            download(outside, endpoint, &host, url, &archive).await?;
            let (url, most) = (url.clone(), host.disk_bytes);
            let unpacked = tokio::task::spawn_blocking(move || {
                unpack::unpack(&archive, &folder, most).map_err(|why| {
                    ApiError::new(
                        "ModelData",
                        format!("Failed to extract the model data archive {url}: {why}. It must be a gzip-compressed tar file."),
                    )
                })?;
                fs::remove_file(archive).map_err(internal)
            });
            unpacked.await.map_err(internal)??;
        }
        Ok(())
    }
}

/// An empty folder for the model, whatever an attempt before left.
fn emptied(ml: &Path) -> io::Result<PathBuf> {
    fs::remove_dir_all(ml)?;
    let model = ml.join("model");
    fs::create_dir_all(&model)?;
    Ok(model)
}

/// Reads the model's data as its role.
async fn download(outside: &Outside, endpoint: &str, host: &Host, url: &str, to: &Path) -> Result<()> {
    let failed = |why: &dyn std::fmt::Display| {
        ApiError::new(
            "ModelData",
            format!(
                "Failed to download model data for container \"container_1\" from URL: \"{url}\". Please ensure that \
                 there is an object located at the URL and that the role {} may read it: {why}",
                host.container.role
            ),
        )
    };
    let path = url.strip_prefix("s3://").and_then(|path| path.split_once('/'));
    let (bucket, key) = path.ok_or_else(|| failed(&"it is not an object of S3"))?;
    let get = s3::GetObject { bucket: bucket.to_owned(), key: key.to_owned(), ..Default::default() };
    let acting =
        Acting { service: "sagemaker", resource: endpoint, role: Some((&host.container.role, SESSION)) };
    let (_, mut body) = outside.stream(&acting, get, Body::empty()).await.map_err(|why| failed(&why))?;
    let mut file = fs::File::create(to).map_err(internal)?;
    while let Some(chunk) = body.next().await {
        // A few milliseconds a chunk at most: the page cache takes it.
        file.write_all(&chunk.map_err(|why| failed(&why))?).map_err(internal)?;
    }
    Ok(())
}
