//! The effect of the step `Uploading`: what the container left goes to S3, as the job's role.

use std::fs::File;
use std::path::Path;
use std::sync::Arc;

use kernel::{Effect, Left, Outside, Result, Stored, Ticket, internal};
use serde::{Deserialize, Serialize};
use shapes_s3 as s3;
use workload::{Says as _, archive, broken};

use super::agent::{Agent, client_error};
use super::conclusion::Conclusion;
use super::plan::{FOLDER, Output, Plan, To};
use super::record::Spec;
use super::status::Status;
use super::transform::desk::Desk;

/// How many things that are left out the log names.
const NAMED: usize = 20;

/// Stores the job's outputs.
#[derive(Serialize, Deserialize)]
pub(crate) struct Upload {
    /// The job's ARN.
    pub(crate) arn: String,
    /// How its process ended.
    pub(super) after: Conclusion,
}

impl Effect for Upload {
    const KIND: &'static str = "sagemaker_upload";
    type Output = ();

    async fn perform(self, _: &Ticket, outside: &Outside) -> Result<()> {
        let agent = Agent::of(outside, &self.arn).await?;
        let plan = agent.plan();
        for output in plan.outputs.iter().filter(|output| self.after.stores(output.when)) {
            agent.store(&plan, output).await?;
        }
        if let Spec::Transform { request: Stored(op), .. } = &agent.job.spec {
            // What was answered is stored though something else was not, but nothing of a job that was stopped.
            if self.after.status != Status::Stopped {
                agent.store_answers(&plan, &op.transform_output.s3_output_path).await?;
            }
        }
        Ok(())
    }
}

impl Agent<'_> {
    async fn store(&self, plan: &Plan, output: &Output) -> Result<()> {
        let remains = self.left(&output.from).await?;
        let named = remains.left_out.iter().take(NAMED);
        let lines: Vec<String> = named
            .map(|(path, what)| {
                format!("/opt/ml/{} is not stored: it is a {what}, not a file", path.display())
            })
            .collect();
        if !lines.is_empty() {
            (&mut &*self).say(lines).await?;
        }
        let below = |left: Left| {
            let path = left.path.strip_prefix(&output.from).map(Path::to_owned).unwrap_or(left.path);
            Left { path, ..left }
        };
        let files: Vec<Left> = remains.files.into_iter().map(below).collect();
        match &output.to {
            To::Prefix(uri) => {
                for file in &files {
                    let content = self.processes.open(
                        &self.job.process,
                        FOLDER,
                        &Path::new(&output.from).join(&file.path),
                    );
                    let content = content.map_err(|cause| broken("an output", &cause))?;
                    let uri = format!("{}/{}", uri.trim_end_matches('/'), file.path.display());
                    self.put(plan, &uri, content).await?;
                }
                Ok(())
            }
            To::Archive(uri) => {
                let content = self.packed(&output.from, files).await?;
                self.put(plan, uri, content).await
            }
        }
    }

    /// Stores what the container answered: `KEY.out` for each object.
    async fn store_answers(&self, plan: &Plan, below: &str) -> Result<()> {
        let desk = Desk::of(self.scratch()?);
        for (n, object) in desk.objects()?.into_iter().enumerate() {
            if let Some(answers) = desk.answers(n)? {
                let uri = format!("{}/{}.out", below.trim_end_matches('/'), object.path);
                self.put(plan, &uri, answers).await?;
                desk.stored(n)?;
            }
        }
        Ok(())
    }

    async fn packed(&self, from: &str, files: Vec<Left>) -> Result<File> {
        let path = self.scratch()?.join("archive.tar.gz");
        let (processes, id) = (Arc::clone(&self.processes), self.job.process.clone());
        let (from, archive) = (Path::new(from).to_owned(), path.clone());
        let pack =
            move || archive::pack(&files, &archive, |path| processes.open(&id, FOLDER, &from.join(path)));
        tokio::task::spawn_blocking(pack).await.map_err(internal)??;
        File::open(path).map_err(|cause| broken("an archive", &cause))
    }

    /// Puts a file under the job's key; without one the bucket decides.
    async fn put(&self, plan: &Plan, uri: &str, content: File) -> Result<()> {
        let (bucket, key) = workload::split(uri).ok_or_else(|| {
            kernel::ApiError::new("ClientError", format!("{uri} is not of the form s3://bucket/key"))
        })?;
        let put = s3::PutObject {
            bucket: bucket.to_owned(),
            key: key.to_owned(),
            server_side_encryption: plan.key.as_ref().map(|_| "aws:kms".to_owned()),
            ssekms_key_id: plan.key.clone(),
            ..s3::PutObject::default()
        };
        let stored = self.objects().upload(put, content).await;
        stored.map(drop).map_err(|error| client_error(&format!("Artifact upload failed for {uri}"), error))
    }
}
