//! What actions do outside of transactions, with the real kernel: archives into the bucket, templates out of it.

use std::collections::BTreeMap;
use std::io::{Cursor, Read as _, Write as _};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::{Duration, Instant};

use codepipeline::CodePipeline;
use kernel::{
    ApiError, Body, Call, Caller, Enforcement, Kernel, Needs, Origin, Place, Registry, RequestInfo, Result,
    Settings, Streaming, Streams, SystemClock, SystemEntropy, serves,
};
use schema::{Member, OperationFacts, Read, Schema, ServiceFacts, Text, Type, empty};
use shapes_codepipeline as api;
use testkit::Everybody;

use crate::arrange::{deploys, gives, pipeline, source, stage, takes};
use crate::toys::stack::{Made, ToyStack};

/// The objects of all tests' buckets, by key.
static OBJECTS: Mutex<BTreeMap<String, Vec<u8>>> = Mutex::new(BTreeMap::new());

fn objects() -> std::sync::MutexGuard<'static, BTreeMap<String, Vec<u8>>> {
    OBJECTS.lock().unwrap_or_else(PoisonError::into_inner)
}

mod bucket {
    use super::*;
    use shapes_s3 as api;

    pub(super) struct ToyBucket;

    serves!(ToyBucket: shapes_s3::SERVICE, streams [GetObject, PutObject]);

    impl Streams<api::GetObject> for ToyBucket {
        fn needs(_: &Call, op: &api::GetObject) -> Result<Needs> {
            Ok(Needs::on(op.key.clone()))
        }
        async fn stream(_: Body, with: Streaming<api::GetObject>) -> Result<(api::GetObjectOutput, Body)> {
            let found = objects().get(&with.op().key).cloned();
            let found = found.ok_or_else(|| ApiError::new("NoSuchKey", "none"))?;
            Ok((api::GetObjectOutput::default(), Body::bytes(found)))
        }
    }

    impl Streams<api::PutObject> for ToyBucket {
        fn needs(_: &Call, op: &api::PutObject) -> Result<Needs> {
            Ok(Needs::on(op.key.clone()))
        }
        async fn stream(body: Body, with: Streaming<api::PutObject>) -> Result<(api::PutObjectOutput, Body)> {
            if with.op().key.starts_with("sealed/") {
                return Err(ApiError::new("AccessDenied", "no"));
            }
            assert_eq!(with.op().ssekms_key_id.as_deref(), Some("key"));
            let bytes = body.collect(1 << 20).await?.to_vec();
            objects().insert(with.op().key.clone(), bytes);
            Ok((api::PutObjectOutput::default(), Body::empty()))
        }
    }
}

mod repository {
    use super::*;

    mod api {
        pub(super) use super::UploadArchive;
        pub(super) use shapes_codecommit::*;
    }

    pub(super) struct ToyRepository;

    serves!(ToyRepository: shapes_codecommit::SERVICE, operations [GetBranch], streams [GetCommit, UploadArchive]);

    /// As CodeCommit has it.
    #[derive(Clone, Default, PartialEq)]
    pub(super) struct UploadArchive {
        repository_name: String,
        commit_id: String,
    }

    /// Nothing but the stream.
    #[derive(Clone, Default, PartialEq)]
    pub(super) struct UploadArchiveOutput {}

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

    impl schema::Operation for UploadArchive {
        const FACTS: &'static OperationFacts = &FACTS;
        const API: &'static ServiceFacts = &shapes_codecommit::SERVICE;
        type Mode = Read;
        type Output = UploadArchiveOutput;
    }

    impl kernel::Answers<api::GetBranch> for ToyRepository {
        fn needs(_: &Call, _: &api::GetBranch) -> Result<Needs> {
            Ok(Needs::on("r"))
        }
        fn run(_: &Call, op: api::GetBranch) -> Result<api::GetBranchOutput> {
            let branch = api::BranchInfo { branch_name: op.branch_name, commit_id: Some("c0ffee".into()) };
            Ok(api::GetBranchOutput { branch: Some(branch) })
        }
    }

    impl Streams<api::GetCommit> for ToyRepository {
        fn needs(_: &Call, _: &api::GetCommit) -> Result<Needs> {
            Ok(Needs::on("r"))
        }
        async fn stream(_: Body, with: Streaming<api::GetCommit>) -> Result<(api::GetCommitOutput, Body)> {
            let user = api::UserInfo { date: Some("1 +0000".into()), ..Default::default() };
            let commit = api::Commit {
                commit_id: Some(with.op().commit_id.clone()),
                message: Some("a commit".into()),
                author: Some(user),
                ..Default::default()
            };
            Ok((api::GetCommitOutput { commit }, Body::empty()))
        }
    }

    impl Streams<UploadArchive> for ToyRepository {
        fn needs(_: &Call, _: &UploadArchive) -> Result<Needs> {
            Ok(Needs::on("r"))
        }
        async fn stream(_: Body, with: Streaming<UploadArchive>) -> Result<(UploadArchiveOutput, Body)> {
            assert_eq!(with.op().commit_id, "c0ffee");
            let mut zip = zip::ZipWriter::new(Cursor::new(Vec::new()));
            let long = " ".repeat(60_000);
            for (name, content) in [("template.json", "{}"), ("long.json", &long)] {
                zip.start_file(name, zip::write::SimpleFileOptions::default()).unwrap();
                zip.write_all(content.as_bytes()).unwrap();
            }
            Ok((UploadArchiveOutput {}, Body::bytes(zip.finish().unwrap().into_inner())))
        }
    }
}

fn origin() -> Origin {
    let account = testkit::ACCOUNT.to_owned();
    Origin {
        caller: Caller::new(policy::Principal::Root { partition: policy::Partition::default(), account }),
        place: Place::new(testkit::ACCOUNT, testkit::REGION),
        request: RequestInfo::default(),
    }
}

/// These tests wait for threads: they go one after the other, so that each has the machine.
static TURN: tokio::sync::Mutex<()> = tokio::sync::Mutex::const_new(());

/// How long a slow machine may take.
const PATIENCE: Duration = Duration::from_mins(1);

struct Running {
    _turn: tokio::sync::MutexGuard<'static, ()>,
    kernel: Kernel,
    _folder: tempfile::TempDir,
}

impl Running {
    /// A kernel, and a pipeline of that name which deploys a file of its source.
    async fn with(name: &str, template: &str) -> Self {
        let turn = TURN.lock().await;
        let folder = tempfile::tempdir().unwrap();
        let settings = Settings {
            folder: folder.path().to_owned(),
            enforcement: Enforcement::On,
            clock: Arc::new(SystemClock),
            entropy: Arc::new(SystemEntropy),
        };
        let registry = Registry::new(Everybody)
            .serve::<CodePipeline>()
            .serve::<bucket::ToyBucket>()
            .serve::<repository::ToyRepository>()
            .serve::<ToyStack>();
        let kernel = Kernel::start(settings, registry, tokio::runtime::Handle::current()).unwrap();
        let here = Running { _turn: turn, kernel, _folder: folder };
        let mut deploy = gives(takes(deploys("CREATE_UPDATE"), &["App"]), &["Out"]);
        deploy.role_arn = Some("arn:aws:iam::111111111111:role/deploy".into());
        let given = deploy.configuration.as_mut().unwrap();
        given.insert("TemplatePath".into(), format!("App::{template}"));
        given.insert("OutputFileName".into(), "out.json".into());
        let stages = vec![stage("Source", vec![source()]), stage("Deploy", vec![deploy])];
        let pipeline = api::PipelineDeclaration { name: name.into(), ..pipeline(stages) };
        let create = api::CreatePipeline { pipeline, tags: None };
        let entry = Arc::clone(here.kernel.registry().operation("codepipeline", "CreatePipeline").unwrap());
        here.kernel.answer(origin(), entry, Box::new(create)).await.unwrap();
        here
    }

    /// Waits until something is there.
    async fn until<T: Send + 'static>(&self, look: fn(&mut Call) -> Result<Option<T>>) -> T {
        let begun = Instant::now();
        loop {
            if let Some(found) = self.kernel.read(origin(), look).await.unwrap() {
                return found;
            }
            assert!(begun.elapsed() < PATIENCE, "waited for too long");
            tokio::task::yield_now().await;
        }
    }

    async fn state(&self, name: &str) -> Vec<api::ActionState> {
        let entry = Arc::clone(self.kernel.registry().operation("codepipeline", "GetPipelineState").unwrap());
        let get = api::GetPipelineState { name: name.into() };
        let output = self.kernel.answer(origin(), entry, Box::new(get)).await.unwrap();
        let output: Box<api::GetPipelineStateOutput> = output.into_any().downcast().ok().unwrap();
        output.stage_states.unwrap().into_iter().flat_map(|stage| stage.action_states.unwrap()).collect()
    }

    /// Waits until an action has ended; how.
    async fn ended(&self, name: &str, action: usize) -> api::ActionExecution {
        let begun = Instant::now();
        loop {
            let latest = self.state(name).await.remove(action).latest_execution.unwrap_or_default();
            if latest.status.as_deref().is_some_and(|status| status != "InProgress") {
                return latest;
            }
            assert!(begun.elapsed() < PATIENCE, "waited for too long");
            tokio::task::yield_now().await;
        }
    }

    async fn end_stack(&self) {
        let arn = "arn:aws:cloudformation:eu-west-1:111111111111:stack/s/1";
        self.kernel.write(origin(), move |call| call.signal(arn, "CREATE_COMPLETE")).await.unwrap();
    }
}

fn unzipped(key: &str, file: &str) -> String {
    let bytes = objects().iter().find(|(name, _)| name.starts_with(key)).unwrap().1.clone();
    let mut zip = zip::ZipArchive::new(Cursor::new(bytes)).unwrap();
    let mut text = String::new();
    zip.by_name(file).unwrap().read_to_string(&mut text).unwrap();
    text
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_commit_becomes_an_artifact_a_stack_and_an_artifact_of_outputs() {
    let here = Running::with("road", "template.json").await;
    let made = here.until(|call| call.get::<Made>("s")).await;
    assert_eq!(made.template.as_deref(), Some("{}"));
    assert!(made.caller.contains(":assumed-role/deploy/"), "{}", made.caller);
    assert_eq!(unzipped("road/App/", "template.json"), "{}");
    here.end_stack().await;
    assert_eq!(here.ended("road", 1).await.status.as_deref(), Some("Succeeded"));
    assert_eq!(unzipped("road/Out/", "out.json"), r#"{"Endpoint":"e-1"}"#);
    let source = here.state("road").await.remove(0);
    assert_eq!(source.latest_execution.unwrap().summary.as_deref(), Some("a commit"));
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_long_template_needs_nothing_of_the_bucket_but_to_be_read() {
    let here = Running::with("long", "long.json").await;
    let template = here.until(|call| call.get::<Made>("s")).await.template.unwrap();
    assert_eq!(template.len(), 60_000);
    assert_eq!(objects().keys().filter(|key| key.starts_with("long/")).count(), 1, "the artifact alone");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_file_that_the_artifact_lacks_is_named() {
    let here = Running::with("lacking", "none.json").await;
    let failed = here.ended("lacking", 1).await.error_details.unwrap();
    assert_eq!(failed.message.as_deref(), Some("File [none.json] does not exist in artifact [App]"));
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_bucket_that_refuses_is_named() {
    let here = Running::with("sealed", "template.json").await;
    let failed = here.ended("sealed", 0).await.error_details.unwrap();
    let message = failed.message.unwrap();
    assert!(
        message.starts_with("Unable to access the artifact with Amazon S3 object key 'sealed/App/"),
        "{message}"
    );
    assert!(message.ends_with("The provided role does not have sufficient permissions."), "{message}");
}
