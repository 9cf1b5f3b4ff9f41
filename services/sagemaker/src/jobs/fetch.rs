//! The effect of the step `Downloading`: configuration, inputs, and what stands in for the image.

use std::collections::BTreeMap;
use std::fs;
use std::io;
use std::path::{Component, Path, PathBuf};

use kernel::{ApiError, Effect, Outside, Result, Ticket};
use serde::{Deserialize, Serialize};
use workload::broken;

use super::agent::{Agent, client_error};
use super::plan::{Input, Plan, Serves};
use super::transform::desk::{Desk, Object};
use crate::serving;

/// Fills the container's folder with all that its process needs.
#[derive(Serialize, Deserialize)]
pub(crate) struct Fetch {
    /// The job's ARN.
    pub(crate) arn: String,
}

impl Effect for Fetch {
    const KIND: &'static str = "sagemaker_fetch";
    type Output = ();

    async fn perform(self, _: &Ticket, outside: &Outside) -> Result<()> {
        let agent = Agent::of(outside, &self.arn).await?;
        let plan = agent.plan();
        let home = agent.home()?;
        emptied(&home)
            .and_then(|()| lay_out(&home, &plan))
            .map_err(|cause| broken("a job's folder", &cause))?;
        for input in &plan.inputs {
            agent.fetch(&home, input).await?;
        }
        if let Some(serves) = &plan.serves {
            agent.fetch_served(&home, serves).await?;
        }
        let prepared =
            workload::prepare(&*agent.processes, &plan.image, &BTreeMap::new(), &mut &agent).await?;
        prepared.map_err(|failure| ApiError::new("ClientError", failure.message))
    }
}

/// Empties the container's folder of what an attempt before may have left.
fn emptied(home: &Path) -> io::Result<()> {
    fs::remove_dir_all(home)?;
    fs::create_dir_all(home)
}

fn lay_out(home: &Path, plan: &Plan) -> io::Result<()> {
    for folder in &plan.folders {
        fs::create_dir_all(home.join(folder))?;
    }
    for (path, content) in &plan.files {
        let path = home.join(path);
        path.parent().map_or(Ok(()), fs::create_dir_all)?;
        fs::write(path, content)?;
    }
    Ok(())
}

/// An object, and its path below the input's folder.
type Chosen = (String, String);

impl Agent<'_> {
    async fn fetch(&self, home: &Path, input: &Input) -> Result<()> {
        let folder = home.join(&input.to);
        fs::create_dir_all(&folder).map_err(|cause| broken("an input's folder", &cause))?;
        let (bucket, chosen) = self.chosen(input).await?;
        for (key, path) in chosen {
            let path = below(&path).ok_or_else(|| wrong(input, &format!("the key {key} is not a path")))?;
            let path = folder.join(path);
            made_room(&path).map_err(|cause| match cause.kind() {
                io::ErrorKind::StorageFull => broken("an input's folder", &cause),
                _ => wrong(
                    input,
                    &format!(
                        "cannot download s3://{bucket}/{key}, a previously downloaded file/folder clashes with it"
                    ),
                ),
            })?;
            let got = self.objects().download(&bucket, &key, &path).await;
            got.map_err(|error| {
                client_error(&format!("Data download failed for s3://{bucket}/{key}"), error)
            })?;
        }
        Ok(())
    }

    /// The model's data, and which objects are to be answered.
    async fn fetch_served(&self, home: &Path, serves: &Serves) -> Result<()> {
        if let Some(url) = &serves.data {
            let archive = self.scratch()?.join("model.tar.gz");
            let objects = self.objects();
            serving::fetch(&objects, self.job.role(), url, archive, home.join("model")).await?;
        }
        let (bucket, chosen) = self.chosen(&serves.input).await?;
        let object = |(key, path)| Object { bucket: bucket.clone(), key, path };
        Desk::of(self.scratch()?).lay(&chosen.into_iter().map(object).collect::<Vec<_>>())
    }

    /// The objects that an input stands for, and their bucket.
    async fn chosen(&self, input: &Input) -> Result<(String, Vec<Chosen>)> {
        let (bucket, key) = workload::split(&input.uri)
            .ok_or_else(|| wrong(input, &format!("{} is not of the form s3://bucket/key", input.uri)))?;
        let (bucket, chosen) = if input.is_manifest {
            self.listed(input, bucket, key).await?
        } else {
            let keys = self
                .objects()
                .keys(bucket, key)
                .await
                .map_err(|error| none_found(self, input, Some(error)))?;
            (bucket.to_owned(), chosen(keys, key))
        };
        if chosen.is_empty() && !input.may_be_empty {
            return Err(none_found(self, input, None));
        }
        Ok((bucket, chosen))
    }

    /// What a manifest lists: `[{"prefix": "s3://bucket/prefix"}, "path", …]`.
    async fn listed(&self, input: &Input, bucket: &str, key: &str) -> Result<(String, Vec<Chosen>)> {
        let wrong = |why: &str| ApiError::new("ClientError", format!("the manifest {} {why}", input.uri));
        let file = self.scratch()?.join("manifest");
        let got = self.objects().download(bucket, key, &file).await;
        got.map_err(|error| client_error(&format!("Data download failed for {}", input.uri), error))?;
        let text = fs::read(&file).map_err(|cause| broken("a manifest", &cause))?;
        let items: Vec<serde_json::Value> =
            serde_json::from_slice(&text).map_err(|cause| wrong(&format!("is not a JSON list: {cause}")))?;
        let prefix = items.first().and_then(|item| item.get("prefix")?.as_str());
        let (bucket, prefix) = prefix
            .and_then(workload::split)
            .ok_or_else(|| wrong("does not begin with {\"prefix\": \"s3://…\"}"))?;
        let chosen = items.iter().skip(1).map(|item| {
            let path = item.as_str().ok_or_else(|| wrong("has an item that is not a text"))?;
            Ok((format!("{prefix}{path}"), path.to_owned()))
        });
        Ok((bucket.to_owned(), chosen.collect::<Result<_>>()?))
    }
}

fn wrong(input: &Input, why: &str) -> ApiError {
    ApiError::new("ClientError", format!("Data download failed for {}: {why}", input.name))
}

/// The objects that a prefix stands for: one of just that key, or all whose keys begin with it.
fn chosen(keys: Vec<String>, prefix: &str) -> Vec<Chosen> {
    let name = |key: &str| key.rsplit('/').next().unwrap_or_default().to_owned();
    if keys.iter().any(|key| key == prefix) && !prefix.ends_with('/') {
        return vec![(prefix.to_owned(), name(prefix))];
    }
    // A prefix that ends within a name stands for the names that begin so.
    let folder = prefix.rfind('/').map_or("", |at| prefix.get(..=at).unwrap_or_default());
    let path = |key: &str| {
        let rest = key.strip_prefix(prefix).and_then(|rest| rest.strip_prefix('/'));
        rest.or_else(|| key.strip_prefix(folder)).unwrap_or(key).to_owned()
    };
    // Consoles make an empty object for a folder.
    keys.into_iter().filter(|key| !key.ends_with('/')).map(|key| (key.clone(), path(&key))).collect()
}

/// A path below a folder, if it is one.
fn below(path: &str) -> Option<PathBuf> {
    let path = Path::new(path.trim_start_matches('/'));
    let is_plain = path.components().all(|part| matches!(part, Component::Normal(_)));
    (is_plain && path.file_name().is_some()).then(|| path.to_owned())
}

fn made_room(path: &Path) -> io::Result<()> {
    path.parent().map_or(Ok(()), fs::create_dir_all)?;
    if path.exists() { Err(io::ErrorKind::AlreadyExists.into()) } else { Ok(()) }
}

fn none_found(agent: &Agent<'_>, input: &Input, why: Option<ApiError>) -> ApiError {
    let bucket = workload::split(&input.uri).map_or("", |(bucket, _)| bucket);
    let why = match why {
        Some(error) if error.status >= 500 => return error,
        Some(error) => format!(" Error message from S3: {}", error.message),
        None => String::new(),
    };
    ApiError::new(
        "ClientError",
        format!(
            "No S3 objects found under S3 URL \"{}\" given in input data source {}. Please ensure that the bucket exists \
             in the selected region ({}), that objects exist under that S3 prefix, and that the role \"{}\" has \
             \"s3:ListBucket\" permissions on bucket \"{bucket}\".{why}",
            input.uri,
            input.name,
            agent.job.place.region,
            agent.job.role(),
        ),
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(prefix: &str, keys: &[&str], expected: &[(&str, &str)]) {
        let keys = keys.iter().map(|key| (*key).to_owned()).collect();
        let expected: Vec<Chosen> =
            expected.iter().map(|(key, path)| ((*key).to_owned(), (*path).to_owned())).collect();
        assert_eq!(chosen(keys, prefix), expected, "{prefix}");
    }

    #[test]
    fn a_prefix_stands_for_an_object_or_for_all_that_begin_with_it() {
        check("d/a.csv", &["d/a.csv", "d/a.csv.bak"], &[("d/a.csv", "a.csv")]);
        check("d", &["d/a", "d/b/c"], &[("d/a", "a"), ("d/b/c", "b/c")]);
        check("d/", &["d/", "d/a"], &[("d/a", "a")]);
        check("d/tr", &["d/train.csv", "d/tr/x"], &[("d/train.csv", "train.csv"), ("d/tr/x", "x")]);
        check("", &["a", "b/c"], &[("a", "a"), ("b/c", "b/c")]);
    }

    #[test]
    fn a_key_that_leads_out_is_no_path() {
        assert_eq!(below("a/b"), Some(PathBuf::from("a/b")));
        assert_eq!(below("/a"), Some(PathBuf::from("a")));
        for key in ["../a", "a/../../b", "", "/"] {
            assert_eq!(below(key), None, "{key}");
        }
    }
}
