//! `AWS::CodeCommit::Repository` with seed code: a stack's job that makes one, and an S3 that has it.

use std::io::{Cursor, Write as _};

use kernel::{Body, Call, Got, Job, Me, Needs, Next, Record, Result, Streaming, Streams, serves};
use schema::ApiError;
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};
use shapes_codecommit as codecommit_api;
use shapes_s3 as api;
use zip::ZipWriter;
use zip::write::SimpleFileOptions;

use crate::ground::{Ground, origin};
use crate::resource::at;

const ROLE: &str = "arn:aws:iam::111111111111:role/launch";
const STACK: &str = "arn:aws:cloudformation:eu-west-1:111111111111:stack/s/1";

/// An S3 that has one archive, for one role.
struct S3;

serves!(S3: shapes_s3::SERVICE, streams [GetObject], jobs [Making], records [Outcome]);

impl Streams<api::GetObject> for S3 {
    fn needs(call: &Call, op: &api::GetObject) -> Result<Needs> {
        match call.caller().arn().as_str() {
            "arn:aws:sts::111111111111:assumed-role/launch/AWSCloudFormation" => Ok(Needs::on(&op.key)),
            other => Err(ApiError::new("AccessDenied", format!("{other} is not the stack's role"))),
        }
    }

    async fn stream(_: Body, with: Streaming<api::GetObject>) -> Result<(api::GetObjectOutput, Body)> {
        with.look(|_, _| Ok(())).await?;
        match with.op().key.as_str() {
            "seed.zip" => Ok((api::GetObjectOutput::default(), Body::bytes(archive()))),
            _ => Err(ApiError::new("NoSuchKey", "The specified key does not exist.")),
        }
    }
}

fn archive() -> Vec<u8> {
    let mut writer = ZipWriter::new(Cursor::new(Vec::new()));
    for (name, mode) in [("README.md", 0o644), ("bin/run", 0o755)] {
        let options = SimpleFileOptions::default().unix_permissions(mode);
        writer.start_file(name, options).expect("a file");
        writer.write_all(name.as_bytes()).expect("its content");
    }
    writer.finish().expect("an archive").into_inner()
}

/// What CloudFormation does with one resource.
#[derive(Debug, Serialize, Deserialize)]
struct Making {
    props: Value,
}

/// How that ended.
#[derive(Debug, Serialize, Deserialize)]
struct Outcome {
    id: String,
    error: Option<String>,
}

impl Record for Outcome {
    const KIND: &'static str = "test_outcome";

    fn id(&self) -> std::borrow::Cow<'_, str> {
        (&self.id).into()
    }
}

impl Job for Making {
    const KIND: &'static str = "test_making";

    fn step(self, call: &mut Call, me: &Me, got: Got) -> Result<Next<Self>> {
        if let Got::Reply(_, outcome) = got {
            let error = outcome.err().map(|failure| failure.message);
            call.put(&Outcome { id: "it".to_owned(), error })?;
            return Ok(Next::Done(Ok(Value::Null)));
        }
        let entry = *call.registry().resource("AWS::CodeCommit::Repository").expect("the type");
        let at = kernel::At { me: me.clone(), ..at(ROLE) };
        let props = self.props.as_object().cloned().unwrap_or_default();
        let kernel::Made::Later { id: Some(_), .. } = (entry.create)(call, &at, &props)? else {
            panic!("its seed takes time");
        };
        Ok(Next::Wait(self))
    }
}

/// Makes a repository of these properties, to the end: what it failed of, if it did.
async fn made(ground: &Ground, props: Value) -> Option<String> {
    let start = move |call: &mut Call| call.start(STACK, Making { props });
    ground.kernel.write(origin(), start).await.expect("a job");
    loop {
        let look = |call: &mut Call| call.get::<Outcome>("it");
        if let Some(outcome) = ground.kernel.read(origin(), look).await.expect("a look") {
            return outcome.error;
        }
        tokio::task::yield_now().await;
    }
}

#[tokio::test]
async fn a_repository_starts_from_an_archive_that_the_stack_may_read() {
    let ground = Ground::with(kernel::Registry::serve::<S3>);
    let code = json!({"S3": {"Bucket": "b", "Key": "seed.zip"}, "BranchName": "trunk"});
    assert_eq!(made(&ground, json!({"RepositoryName": "r", "Code": code})).await, None);
    let get = codecommit_api::GetFile {
        repository_name: "r".to_owned(),
        file_path: "bin/run".to_owned(),
        commit_specifier: Some("trunk".to_owned()),
    };
    let file = ground.call(get).await.expect("the file");
    assert_eq!((file.file_content.0.as_slice(), &*file.file_mode), (&b"bin/run"[..], "EXECUTABLE"));
    let commit =
        codecommit_api::GetCommit { repository_name: "r".to_owned(), commit_id: file.commit_id.clone() };
    let commit = ground.call(commit).await.expect("the commit").commit;
    assert_eq!(commit.message.as_deref(), Some("Initial commit by AWS CodeCommit"));
    let events = ground.events();
    assert_eq!(events.len(), 1);
    assert_eq!(
        (&events[0]["event"], &events[0]["commitId"]),
        (&json!("referenceCreated"), &json!(file.commit_id))
    );
    assert_eq!(events[0]["callerUserArn"], "arn:aws:sts::111111111111:assumed-role/launch/AWSCloudFormation");
}

#[tokio::test]
async fn seed_code_that_is_not_there_fails_the_resource() {
    let ground = Ground::with(kernel::Registry::serve::<S3>);
    let code = json!({"S3": {"Bucket": "b", "Key": "lost.zip"}});
    let error = made(&ground, json!({"RepositoryName": "r", "Code": code})).await.expect("it fails");
    assert_eq!(error, "reading the seed code s3://b/lost.zip: The specified key does not exist.");
    assert!(ground.events().is_empty());
}
