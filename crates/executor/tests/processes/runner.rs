//! The kernel's processes: started once, found again, with their image's environment and their role's credentials.

use std::{
    collections::BTreeMap,
    fs,
    future::Future,
    io::Read,
    path::Path,
    pin::pin,
    sync::Arc,
    task::{Context, Poll, Wake, Waker},
    thread::{self, Thread},
};

use executor::runner::{Runner, Settings};
use kernel::{Exit, Network, Place, Process, ProcessRole, Processes};

use crate::{
    environments::{cache, gateway},
    ground::{Ground, until},
    harness::Test,
    toy_gateway,
};

pub(crate) const TESTS: &[Test] = &[
    ("a_process_reaches_the_gateway_with_its_roles_credentials", a_process_reaches_the_gateway),
    ("an_isolated_process_has_no_way_out", an_isolated_process_has_no_way_out),
    ("what_a_process_installs_is_its_own", what_a_process_installs_is_its_own),
    ("a_process_starts_once_and_is_found_again", a_process_starts_once_and_is_found_again),
    ("what_goes_in_and_comes_out_are_files_of_its_folders", what_goes_in_and_comes_out),
    ("an_unknown_image_fails_the_process_by_name", an_unknown_image_fails_the_process),
    ("without_sandbox_a_process_runs_where_its_folders_are_linked", without_sandbox),
];

const IMAGE: &str = "141502667606.dkr.ecr.eu-west-1.amazonaws.com/sagemaker-base-python-311";

pub(crate) fn runner(ground: &Ground, jobs: &Path, sandboxed: bool) -> Runner {
    let settings = Settings {
        jobs: jobs.to_owned(),
        relay: gateway(ground),
        gateway: "127.0.0.1:4566".parse().unwrap(),
        bundle: toy_gateway::bundle(),
        cache: cache(ground),
        variables: toy_gateway::variables(),
        supervisor: Ground::supervisor(),
        sandboxed,
    };
    Runner::new(settings).unwrap()
}

pub(crate) fn process(command: &[&str]) -> Process {
    Process {
        image: IMAGE.into(),
        runtimes: BTreeMap::new(),
        command: command.iter().map(|word| (*word).to_owned()).collect(),
        arguments: Vec::new(),
        environment: BTreeMap::from([("GREETING".into(), "hello".into())]),
        directory: "/".into(),
        folders: BTreeMap::from([("ml".into(), "/opt/ml".into())]),
        network: Network::Proxy,
        role: Some(ProcessRole {
            service: "sagemaker".into(),
            arn: "arn:aws:iam::111111111111:role/Worker".into(),
            session: "SageMaker".into(),
            source: "arn:aws:sagemaker:eu-west-1:111111111111:training-job/x".into(),
            place: Place::new("111111111111", "eu-west-1"),
        }),
        memory_bytes: 1 << 30,
        disk_bytes: 1 << 30,
        seconds: Some(120),
        grace_seconds: 2,
    }
}

/// Completes a future on this thread.
pub(crate) fn complete<T>(future: impl Future<Output = T>) -> T {
    struct Unpark(Thread);
    impl Wake for Unpark {
        fn wake(self: Arc<Self>) {
            self.0.unpark();
        }
    }
    let waker = Waker::from(Arc::new(Unpark(thread::current())));
    let mut future = pin!(future);
    loop {
        match future.as_mut().poll(&mut Context::from_waker(&waker)) {
            Poll::Ready(done) => return done,
            Poll::Pending => thread::park(),
        }
    }
}

/// Runs a process to its end: how it ended, and what it wrote.
pub(crate) fn run(runner: &Runner, id: &str, process: &Process) -> (Exit, String) {
    let exit = complete(runner.run(id, process)).unwrap_or_else(|failure| panic!("{failure:?}"));
    let (lines, _) = runner.log(id, 0).unwrap();
    (exit, lines.into_iter().map(|line| line.text + "\n").collect())
}

fn a_process_reaches_the_gateway(ground: &Ground) {
    let runner = runner(ground, &ground.path(), true);
    let program = "
import os, urllib.request, botocore.session
print(urllib.request.urlopen('http://example.amazonaws.com/x').read().decode())
keys = botocore.session.get_session().get_credentials().get_frozen_credentials()
print(keys.access_key, keys.token, os.environ['AWS_REGION'], os.environ['GREETING'])
print(sorted(os.listdir('/opt/formwork')), os.path.exists('/opt/ml'))
";
    let (exit, text) = run(&runner, "job-1", &process(&["python", "-c", program]));
    assert_eq!(exit, Exit::Code(0), "{text}");
    assert!(text.contains("job-1 asked for http://example.amazonaws.com/x\n"), "{text}");
    assert!(text.contains("ASIA-job-1 at /v2/credentials/job-1 eu-west-1 hello\n"), "{text}");
    assert!(text.contains("['bundle.pem', 'node_preload.cjs'] True\n"), "{text}");
    assert_eq!(runner.role_of("job-1").unwrap().session, "SageMaker");
    assert_eq!(runner.role_by_token("job-1", ""), None);
    assert_eq!(runner.role_of("job-2"), None);
    assert_eq!(runner.role_of("../job-1"), None);
}

fn an_isolated_process_has_no_way_out(ground: &Ground) {
    let runner = runner(ground, &ground.path(), true);
    let mut process = process(&[
        "sh",
        "-c",
        "env | grep -ci proxy; curl -sS http://127.0.0.1:4566/ 2>&1 | grep -c refused",
    ]);
    process.command[2] =
        "env | grep -ci _proxy=; python -c 'import socket; socket.create_connection((\"127.0.0.1\", 4566))'"
            .into();
    process.network = Network::Isolated;
    let (exit, text) = run(&runner, "job", &process);
    assert!(exit == Exit::Code(1) && text.starts_with("0\n") && text.contains("ConnectionRefused"), "{text}");
}

fn what_a_process_installs_is_its_own(ground: &Ground) {
    let runner = runner(ground, &ground.path(), true);
    let script = "pip install --quiet --disable-pip-version-check --no-deps iniconfig==2.1.0 \
                  && python -c 'import iniconfig; print(iniconfig.__file__)'";
    let (exit, text) = run(&runner, "one", &process(&["sh", "-c", script]));
    assert!(exit == Exit::Code(0) && text.contains("/environments/"), "{text}");
    let (exit, text) = run(&runner, "two", &process(&["python", "-c", "import iniconfig"]));
    assert!(exit == Exit::Code(1) && text.contains("No module named 'iniconfig'"), "{text}");
}

fn a_process_starts_once_and_is_found_again(ground: &Ground) {
    let jobs = ground.path();
    let first = runner(ground, &jobs, true);
    let process = process(&["sh", "-c", "echo started; exec sleep 100"]);
    assert!(!first.started("job").unwrap());
    drop(first.run("job", &process));
    until("the start", || first.log("job", 0).is_ok_and(|(lines, _)| !lines.is_empty()));
    let second = runner(ground, &jobs, true);
    assert!(second.started("job").unwrap());
    assert!(second.folder("job", "ml").is_err());
    assert!(second.remove("job").is_err());
    second.stop("job").unwrap();
    assert_eq!(complete(second.run("job", &process)).unwrap(), Exit::Stopped);
    let lines = first.log("job", 0).unwrap().0;
    assert_eq!(lines.iter().filter(|line| line.text == "started").count(), 1, "{lines:?}");
    second.remove("job").unwrap();
    second.remove("job").unwrap();
    assert!(!first.started("job").unwrap());
}

fn what_goes_in_and_comes_out(ground: &Ground) {
    let runner = runner(ground, &ground.path(), true);
    fs::write(runner.folder("job", "ml").unwrap().join("in"), "given").unwrap();
    let script = "mkdir -p /opt/ml/output/data && cat /opt/ml/in > /opt/ml/output/data/out \
                  && ln -s /etc/passwd /opt/ml/output/link";
    let (exit, text) = run(&runner, "job", &process(&["sh", "-c", script]));
    assert_eq!(exit, Exit::Code(0), "{text}");
    let remains = runner.left("job", "ml", Path::new("output")).unwrap();
    assert_eq!(remains.files.len(), 1, "{remains:?}");
    assert_eq!((remains.files[0].path.as_path(), remains.files[0].length), (Path::new("output/data/out"), 5));
    assert_eq!(remains.left_out, [("output/link".into(), "symbolic link".into())]);
    let mut text = String::new();
    runner.open("job", "ml", &remains.files[0].path).unwrap().read_to_string(&mut text).unwrap();
    assert_eq!(text, "given");
    assert_eq!(runner.left("job", "ml", Path::new("")).unwrap().files.len(), 2);
    assert!(runner.left("job", "ml", Path::new("nothing")).is_err());
}

fn an_unknown_image_fails_the_process(ground: &Ground) {
    let runner = runner(ground, &ground.path(), true);
    let mut process = process(&["true"]);
    process.image = "ubuntu:24.04".into();
    let failure = complete(runner.run("job", &process)).unwrap_err();
    assert_eq!(failure.code, "ImageUnknown");
    assert!(failure.message.contains("`ubuntu:24.04`"), "{failure:?}");
    let failure = complete(runner.run("two words", &process)).unwrap_err();
    assert!(failure.message.contains("not one word"), "{failure:?}");
}

fn without_sandbox(ground: &Ground) {
    let runner = runner(ground, &ground.path(), false);
    let inside = ground.path();
    let mut process = process(&[
        "sh",
        "-c",
        "echo written > \"$PLACE/file\"; pip --version; python -c 'import sys, boto3; print(sys.prefix)'; env | grep AWS_CONTAINER",
    ]);
    process.folders = BTreeMap::from([("ml".into(), inside.clone())]);
    process.environment.insert("PLACE".into(), inside.display().to_string());
    let (exit, text) = run(&runner, "job", &process);
    assert_eq!(exit, Exit::Code(0), "{text}");
    assert!(text.contains("/job/environment"), "{text}");
    assert_eq!(runner.left("job", "ml", Path::new("")).unwrap().files.len(), 1);
    assert!(!inside.exists());
    let token =
        text.lines().find_map(|line| line.strip_prefix("AWS_CONTAINER_AUTHORIZATION_TOKEN=")).unwrap();
    assert_eq!(runner.role_by_token("job", token).unwrap().session, "SageMaker");
    assert_eq!(runner.role_by_token("job", "guessed"), None);

    fs::create_dir(&inside).unwrap();
    let refused = complete(runner.run("other", &process)).unwrap_err();
    assert!(refused.message.contains("something else is there"), "{refused:?}");
    process.network = Network::Isolated;
    let refused = complete(runner.run("third", &process)).unwrap_err();
    assert!(refused.message.contains("network isolation needs the sandbox"), "{refused:?}");
    fs::remove_dir(inside).unwrap();
}
