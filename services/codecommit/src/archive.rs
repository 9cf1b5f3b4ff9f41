//! The files of a commit as a zip file: what CodePipeline takes from a repository.

use kernel::{Body, Call, Needs, Result, Streaming, Streams};
use schema::{Member, Operation, OperationFacts, Read, Schema, ServiceFacts, Text, Type, empty};

use crate::commit::opened;
use crate::repository::needs;
use crate::{CodeCommit, errors};

/// The files of a commit, as a zip file in the answer's body. AWS has the action and shows no operation.
#[derive(Clone, Default, PartialEq)]
pub(crate) struct UploadArchive {
    /// The repository's name.
    pub(crate) repository_name: String,
    /// The id of the commit.
    pub(crate) commit_id: String,
}

/// What it answers, beside the stream.
#[derive(Clone, Default, PartialEq)]
pub(crate) struct UploadArchiveOutput {}

static INPUT: Schema = Schema {
    name: "UploadArchive",
    members: &[
        Member::new("repositoryName", Type::Text(Text::FREE)).required(),
        Member::new("commitId", Type::Text(Text::FREE)).required(),
    ],
};
static OUTPUT: Schema = Schema { name: "UploadArchiveOutput", members: &[] };
static FACTS: OperationFacts = OperationFacts {
    service: "codecommit",
    name: "UploadArchive",
    method: "POST",
    uri: "/",
    status: 200,
    writes: false,
    anonymous: false,
    result_wrapper: "",
    streams_in: false,
    streams_out: true,
    input: &INPUT,
    output: &OUTPUT,
    new_input: empty::<UploadArchive>,
    new_output: empty::<UploadArchiveOutput>,
};

schema::shape!(UploadArchive = INPUT { 0 repository_name, 1 commit_id });
schema::shape!(UploadArchiveOutput = OUTPUT {});

impl Operation for UploadArchive {
    const FACTS: &'static OperationFacts = &FACTS;
    const API: &'static ServiceFacts = &shapes_codecommit::SERVICE;
    type Mode = Read;
    type Output = UploadArchiveOutput;
}

impl Streams<UploadArchive> for CodeCommit {
    fn needs(call: &Call, op: &UploadArchive) -> Result<Needs> {
        needs(call, &op.repository_name)
    }

    async fn stream(_: Body, with: Streaming<UploadArchive>) -> Result<(UploadArchiveOutput, Body)> {
        let (bare, _) = opened(&with, |op| &op.repository_name).await?;
        let wanted = &with.op().commit_id;
        let commit = bare.commit(wanted).await?.ok_or_else(|| errors::no_commit(wanted))?;
        let body = bare.stream(bare.command(["archive", "--format=zip", &commit]), Body::empty()).await?;
        Ok((UploadArchiveOutput {}, body))
    }
}
