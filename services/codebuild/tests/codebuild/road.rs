//! Builds that really run, between a real kernel, S3 and CloudWatch Logs: from zip to zip.

use std::fs::File;
use std::io::{Cursor, Read as _, Write as _};
use std::path::Path;
use std::sync::Arc;

use codebuild::CodeBuild;
use kernel::{Acting, Body, Enforcement, Kernel, Registry, Settings, SystemClock, SystemEntropy};
use shapes_codebuild as api;
use shapes_logs as logs_api;
use shapes_s3 as s3_api;
use shapes_ssm as ssm_api;
use testkit::Everybody;
use zip::write::SimpleFileOptions;

use crate::machine::Machine;
use crate::{context, phases, project};

const PIPELINE: &str = "arn:aws:codepipeline:eu-west-1:111111111111:p";
const ACTING: Acting<'_> = Acting {
    service: "codepipeline",
    resource: PIPELINE,
    role: Some(("arn:aws:iam::111111111111:role/pipeline", "session")),
};

struct House {
    kernel: Kernel,
    machine: Arc<Machine>,
    folder: tempfile::TempDir,
}

fn start(folder: &Path, machine: &Arc<Machine>) -> Kernel {
    let registry = Registry::new(Everybody)
        .serve::<CodeBuild>()
        .serve::<logs::Logs>()
        .serve::<s3::S3>()
        .serve::<ssm::Ssm>()
        .processes(Arc::clone(machine) as _);
    let settings = Settings {
        folder: folder.to_owned(),
        enforcement: Enforcement::On,
        clock: Arc::new(SystemClock),
        entropy: Arc::new(SystemEntropy),
    };
    Kernel::start(settings, registry, tokio::runtime::Handle::current()).expect("it starts")
}

impl House {
    async fn new() -> Self {
        let folder = tempfile::tempdir().expect("a folder");
        let machine = Arc::new(Machine::new(folder.path().join("processes")));
        let house = House { kernel: start(folder.path(), &machine), machine, folder };
        let here = s3_api::CreateBucketConfiguration {
            location_constraint: Some("eu-west-1".to_owned()),
            ..Default::default()
        };
        let bucket = s3_api::CreateBucket {
            bucket: "artifacts".to_owned(),
            create_bucket_configuration: Some(here),
            ..Default::default()
        };
        house.call(bucket).await;
        house
    }

    async fn call<Op: schema::Operation>(&self, op: Op) -> Op::Output {
        self.kernel.outside().invoke(&ACTING, op).await.unwrap_or_else(|error| panic!("{error}"))
    }

    async fn put(&self, key: &str, files: &[(&str, u32, &str)]) {
        let mut zip = zip::ZipWriter::new(Cursor::new(Vec::new()));
        for (name, mode, text) in files {
            zip.start_file(*name, SimpleFileOptions::default().unix_permissions(*mode)).expect("begun");
            zip.write_all(text.as_bytes()).expect("written");
        }
        let bytes = zip.finish().expect("finished").into_inner();
        let op =
            s3_api::PutObject { bucket: "artifacts".to_owned(), key: key.to_owned(), ..Default::default() };
        self.kernel.outside().stream(&ACTING, op, Body::bytes(bytes)).await.expect("put");
    }

    /// The files of a zip in the bucket, with their modes.
    async fn files(&self, key: &str) -> Vec<(String, u32, String)> {
        let op =
            s3_api::GetObject { bucket: "artifacts".to_owned(), key: key.to_owned(), ..Default::default() };
        let (_, body) = self.kernel.outside().stream(&ACTING, op, Body::empty()).await.expect(key);
        let bytes = body.collect(1 << 20).await.expect("read");
        let mut zip = zip::ZipArchive::new(Cursor::new(bytes.to_vec())).expect("a zip");
        let mut files = Vec::new();
        for n in 0..zip.len() {
            let mut entry = zip.by_index(n).expect("an entry");
            let mut text = String::new();
            entry.read_to_string(&mut text).expect("text");
            files.push((
                entry.name().expect("a name").into_owned(),
                entry.unix_mode().unwrap_or(0) & 0o777,
                text,
            ));
        }
        files
    }

    /// The runtime ends, and starts again.
    fn restart(&mut self) {
        self.kernel.stop();
        self.kernel = start(self.folder.path(), &self.machine);
    }

    /// A build that waits for the file `go`.
    async fn waiting(&self, go: &Path) -> String {
        let wait = format!("until [ -e {} ]; do sleep 0.05; done", go.display());
        let mut op = project("train");
        op.source.buildspec = Some(format!(
            "version: 0.2\nphases: {{build: {{commands: [echo waiting, '{wait}', echo over]}}}}"
        ));
        self.call(op).await;
        let op = api::StartBuild { project_name: "train".to_owned(), ..Default::default() };
        let id = self.call(op).await.build.expect("a build").id.expect("an id");
        self.until(&id, |build| build.current_phase.as_deref() == Some("BUILD")).await;
        id
    }

    /// Starts a build, and waits for its end.
    async fn built(&self, op: api::StartBuild) -> api::Build {
        let id = self.call(op).await.build.expect("a build").id.expect("an id");
        self.until(&id, |build| build.build_complete == Some(true)).await
    }

    /// Waits until a build is as wanted. There is nothing to wait on but its description, as for any client.
    async fn until(&self, id: &str, wanted: impl Fn(&api::Build) -> bool) -> api::Build {
        for _ in 0..1_200 {
            let found =
                self.call(api::BatchGetBuilds { ids: vec![id.to_owned()] }).await.builds.expect("a list");
            if wanted(&found[0]) {
                return found[0].clone();
            }
            tokio::time::sleep(std::time::Duration::from_millis(25)).await;
        }
        panic!("the build {id} does not come so far");
    }

    async fn log(&self, build: &api::Build) -> String {
        let location = build.logs.clone().expect("a log");
        let op = logs_api::GetLogEvents {
            log_group_name: location.group_name,
            log_stream_name: location.stream_name.expect("a stream"),
            start_from_head: Some(true),
            ..Default::default()
        };
        let events = self.call(op).await.events.expect("events");
        events.into_iter().filter_map(|event| event.message).collect()
    }
}

fn pipelines(name: &str) -> api::CreateProject {
    let mut op = project(name);
    op.source = api::ProjectSource { type_: "CODEPIPELINE".to_owned(), ..Default::default() };
    "CODEPIPELINE".clone_into(&mut op.artifacts.type_);
    op.environment.environment_variables = Some(vec![
        api::EnvironmentVariable { name: "PROJECT".to_owned(), value: "churn's".to_owned(), type_: None },
        api::EnvironmentVariable {
            name: "STAGE".to_owned(),
            value: "/stage".to_owned(),
            type_: Some("PARAMETER_STORE".to_owned()),
        },
    ]);
    op
}

fn by_pipeline(name: &str) -> api::StartBuild {
    api::StartBuild {
        project_name: name.to_owned(),
        source_location_override: Some("artifacts/p/Source/one".to_owned()),
        source_version: Some("arn:aws:s3:::artifacts/p/Source/one".to_owned()),
        artifacts_override: Some(api::ProjectArtifacts {
            type_: "CODEPIPELINE".to_owned(),
            location: Some("artifacts".to_owned()),
            path: Some("p/Built".to_owned()),
            name: Some("one".to_owned()),
            encryption_disabled: Some(true),
            ..Default::default()
        }),
        ..Default::default()
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_build_takes_a_zip_and_leaves_one() {
    let house = House::new().await;
    let put = ssm_api::PutParameter {
        name: "/stage".to_owned(),
        value: "prod".to_owned(),
        type_: Some("String".to_owned()),
        ..Default::default()
    };
    house.call(put).await;
    house.call(pipelines("train")).await;
    let spec = "version: 0.2
env: {exported-variables: [MODEL]}
phases:
  install: {runtime-versions: {python: 3.10}}
  build:
    commands:
      - cd scripts
      - ./run.sh \"$PROJECT\" $STAGE > $CODEBUILD_SRC_DIR/out.txt
      - export MODEL=m-$(cat $CODEBUILD_SRC_DIR_Other/version)
      - mkdir -p $CODEBUILD_SRC_DIR/out/deep; cp run.sh $CODEBUILD_SRC_DIR/out/deep
      - ln -s /etc/passwd $CODEBUILD_SRC_DIR/out/link
artifacts:
  files: ['out/**/*', out.txt, '${MODEL}.json']
";
    let run = "#!/bin/sh\necho $1 $2\n";
    house.put("p/Source/one", &[("buildspec.yml", 0o644, spec), ("scripts/run.sh", 0o755, run)]).await;
    house.put("p/Other/one", &[("version", 0o644, "7")]).await;
    let other = api::ProjectSource {
        type_: "CODEPIPELINE".to_owned(),
        location: Some("artifacts/p/Other/one".to_owned()),
        source_identifier: Some("Other".to_owned()),
        ..Default::default()
    };
    let op = api::StartBuild { secondary_sources_override: Some(vec![other]), ..by_pipeline("train") };
    let build = house.built(op).await;

    let log = house.log(&build).await;
    assert_eq!(build.build_status.as_deref(), Some("SUCCEEDED"), "{:?}\n{log}", phases(&build));
    assert_eq!(build.initiator.as_deref(), Some("pipeline/session"));
    let exported = &build.exported_environment_variables.as_ref().expect("some")[0];
    assert_eq!((exported.name.as_deref(), exported.value.as_deref()), (Some("MODEL"), Some("m-7")));
    let files = house.files("p/Built/one").await;
    let expected = [("out/deep/run.sh", 0o755, run), ("out.txt", 0o644, "churn's prod\n")];
    assert_eq!(files, expected.map(|(name, mode, text)| (name.to_owned(), mode, text.to_owned())));
    let artifacts = build.artifacts.expect("artifacts");
    assert_eq!(artifacts.location.as_deref(), Some("arn:aws:s3:::artifacts/p/Built/one"));
    assert_eq!(artifacts.sha256sum.map(|digits| digits.len()), Some(64));

    for line in [
        "Phase is DOWNLOAD_SOURCE",
        "Selecting 'python' runtime version '3.10' based on manual selections...",
        "preparing aws/codebuild/standard:7.0 with {\"python\": \"3.10\"}",
        "Entering phase BUILD",
        "Running command cd scripts",
        "out/link is left out of all artifacts: symbolic link",
        "No matching files found for m-7.json",
        "Phase complete: UPLOAD_ARTIFACTS State: SUCCEEDED",
    ] {
        assert_eq!(log.matches(&format!("{line}\n")).count(), 1, "{line}\n{log}");
    }
    let ran = house.machine.ran.lock().expect("nobody panicked");
    let role = ran[0].role.as_ref().expect("a role");
    assert!(role.session.starts_with("AWSCodeBuild-"), "{role:?}");
    assert_eq!(role.source, "arn:aws:codebuild:eu-west-1:111111111111:project/train");
    let left = std::fs::read_dir(&house.machine.folder).expect("the folder is there").count();
    assert_eq!(left, 0, "the build's folder is removed");
    assert!(File::open("/codebuild").is_err(), "nothing is written outside of the test's folder");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn what_is_wrong_with_a_source_is_said_where_it_is_found() {
    let house = House::new().await;
    let mut op = pipelines("train");
    op.environment.environment_variables = None;
    house.call(op).await;
    let absent = house.built(by_pipeline("train")).await;
    let (code, message) = context(&absent);
    assert_eq!(code, "CLIENT_ERROR");
    assert!(message.contains("download of s3://artifacts/p/Source/one failed: NoSuchKey"), "{message}");

    let cases = [
        ("readme", "", "YAML_FILE_ERROR", "buildspec.yml: no such file or directory"),
        ("buildspec.yml", "version: 0.2", "YAML_FILE_ERROR", "has no phases"),
        (
            "buildspec.yml",
            "version: 0.2\nphases: {install: {runtime-versions: {nodejs: 18}}}",
            "YAML_FILE_ERROR",
            "Unknown runtime version named '18' of nodejs",
        ),
        (
            "buildspec.yml",
            "version: 0.2\nenv: {parameter-store: {A: /absent}}\nphases: {build: {commands: [a]}}",
            "Decrypted Variables Error",
            "parameter does not exist: /absent",
        ),
    ];
    for (name, text, code, message) in cases {
        house.put("p/Source/one", &[(name, 0o644, text)]).await;
        let build = house.built(by_pipeline("train")).await;
        let (found, said) = context(&build);
        assert_eq!((found.as_str(), said.contains(message)), (code, true), "{said}");
        assert_eq!(build.build_status.as_deref(), Some("FAILED"));
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_failing_command_fails_the_build_and_artifacts_are_stored_all_the_same() {
    let house = House::new().await;
    let mut op = pipelines("train");
    op.environment.environment_variables = None;
    house.call(op).await;
    let spec =
        "version: 0.2\nphases: {build: {commands: ['echo kept > kept', exit 5]}}\nartifacts: {files: kept}";
    house.put("p/Source/one", &[("buildspec.yml", 0o644, spec)]).await;
    let build = house.built(by_pipeline("train")).await;
    assert_eq!(build.build_status.as_deref(), Some("FAILED"));
    assert_eq!(context(&build).1, "Error while executing command: exit 5. Reason: exit status 5");
    assert_eq!(house.files("p/Built/one").await[0].2, "kept\n");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn phases_and_log_are_shown_while_the_build_runs() {
    let house = House::new().await;
    let go = house.machine.folder.join("go");
    let id = house.waiting(&go).await;
    let running = house.until(&id, |_| true).await;
    assert_eq!(phases(&running).last().map(String::as_str), Some("BUILD"));
    assert!(house.log(&running).await.contains("Entering phase BUILD\n"));
    std::fs::write(&go, "").expect("written");
    let build = house.until(&id, |build| build.build_complete == Some(true)).await;
    assert_eq!(build.build_status.as_deref(), Some("SUCCEEDED"));
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_build_goes_on_through_a_restart_of_the_runtime_and_says_nothing_twice() {
    let mut house = House::new().await;
    let go = house.machine.folder.join("go");
    let id = house.waiting(&go).await;
    house.restart();
    std::fs::write(&go, "").expect("written");
    let build = house.until(&id, |build| build.build_complete == Some(true)).await;
    assert_eq!(build.build_status.as_deref(), Some("SUCCEEDED"));
    let log = house.log(&build).await;
    for line in ["Entering phase BUILD\n", "Running command echo over\n", "\nover\n", "\nwaiting\n"] {
        assert_eq!(log.matches(line).count(), 1, "{line}{log}");
    }
    assert_eq!(house.machine.ran.lock().expect("nobody panicked").len(), 1, "the process was started once");
}
