//! What a repository made by CloudFormation starts from: a zip file in S3, as its first commit.

mod archive;

use kernel::{At, Body, Call, Effect, Outside, Place, Result, Ticket};
use schema::ApiError;
use serde::{Deserialize, Serialize};
use serde_json::Value;

use crate::plumbing::{Author, Bare, Import};
use crate::reference::push::Push;

/// How large the zip file may be: it is in memory while the commit is made.
const LARGEST: usize = 64 << 20;
/// The branch of a `Code` that names none.
const BRANCH: &str = "main";

/// `Code` of `AWS::CodeCommit::Repository`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Source {
    bucket: String,
    key: String,
    version: Option<String>,
    branch: String,
}

/// Makes the first commit of a repository, read from S3 under the stack's principal.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub(crate) struct Seed {
    /// The id of the repository.
    pub(crate) repository: String,
    pub(crate) place: Place,
    pub(crate) at: At,
    pub(crate) source: Source,
}

impl Source {
    /// Reads the property.
    pub(crate) fn read(code: &Value) -> Result<Self> {
        let refuse = |message: String| ApiError::new("InvalidRequest", message);
        let text = |of: &Value, name: &str| match of.get(name) {
            None => Ok(None),
            Some(Value::String(text)) => Ok(Some(text.clone())),
            Some(_) => Err(refuse(format!("Code: {name} is not a text"))),
        };
        let members = |of: &Value, known: &[&str]| match of.as_object() {
            None => Err(refuse("Code is not an object with S3 in it".to_owned())),
            Some(members) => match members.keys().find(|name| !known.contains(&name.as_str())) {
                Some(name) => Err(refuse(format!("Code has no property {name}"))),
                None => Ok(()),
            },
        };
        members(code, &["S3", "BranchName"])?;
        let s3 = code.get("S3").unwrap_or(&Value::Null);
        members(s3, &["Bucket", "Key", "ObjectVersion"])?;
        let given =
            |name: &str| text(s3, name)?.ok_or_else(|| refuse(format!("Code: S3.{name} must be given")));
        Ok(Source {
            bucket: given("Bucket")?,
            key: given("Key")?,
            version: text(s3, "ObjectVersion")?,
            branch: text(code, "BranchName")?.unwrap_or_else(|| BRANCH.to_owned()),
        })
    }
}

impl Effect for Seed {
    const KIND: &'static str = "codecommit_seed";
    type Output = ();

    async fn perform(self, _: &Ticket, outside: &Outside) -> Result<()> {
        let kernel = outside.kernel()?;
        let bare = Bare::new(outside.git()?, &self.repository);
        bare.check_branch(&self.source.branch).await?;
        let origin = outside.stack_origin(&self.at, &self.place).await?;
        // An earlier run may have come as far as the commit, or further.
        let made = bare.commit(&format!("refs/heads/{}", self.source.branch)).await?.is_some();
        let edits = if made { Vec::new() } else { archive::edits(&self.fetch(outside).await?)? };
        let (repository, branch) = (self.repository.clone(), self.source.branch.clone());
        let announce = move |call: &mut Call| {
            let caller = call.caller().arn();
            let push = Push::announce_for(call, &repository, caller, vec![format!("refs/heads/{branch}")])?;
            Ok((push, call.now()))
        };
        let (push, time) = kernel.write(origin, announce).await?;
        let import = Import {
            branch: self.source.branch,
            parent: None,
            author: Author {
                name: "AWS CodeCommit".to_owned(),
                email: "noreply-awscodecommit@amazon.com".to_owned(),
            },
            time,
            message: "Initial commit by AWS CodeCommit".to_owned(),
            edits,
        };
        let outcome = if made { Ok(None) } else { bare.import(&import).await };
        push.settle(&kernel).await?;
        outcome.map(drop)
    }
}

impl Seed {
    async fn fetch(&self, outside: &Outside) -> Result<bytes::Bytes> {
        let op = shapes_s3::GetObject {
            bucket: self.source.bucket.clone(),
            key: self.source.key.clone(),
            version_id: self.source.version.clone(),
            ..shapes_s3::GetObject::default()
        };
        let origin = outside.stack_origin(&self.at, &self.place).await?;
        let refused = |error: ApiError| {
            let of = format_args!("s3://{}/{}", self.source.bucket, self.source.key);
            ApiError { message: format!("reading the seed code {of}: {}", error.message), ..error }
        };
        let (_, body) = outside.stream_from(origin, op, Body::empty()).await.map_err(refused)?;
        body.collect(LARGEST).await.map_err(refused)
    }
}
