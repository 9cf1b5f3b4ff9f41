//! The runtime's life: started, found, stopped, killed, refused.

use std::net::TcpListener;
use std::path::Path;
use std::process::Command;
use std::time::{Duration, Instant};

use crate::installation::{Installation, Way};

#[test]
fn a_detached_runtime_is_found_and_stopped() {
    let installation = Installation::still();
    let up = installation.formwork(&["up", "--detach", "--port", "0"]);
    assert!(up.ok && up.out.contains("formwork is running on 127.0.0.1:"), "{up:?}");
    let status = installation.formwork(&["status", "--json"]).json();
    assert!(up.out.contains(status["address"].as_str().unwrap_or("none")), "{status}");
    let stopped = installation.formwork(&["stop"]);
    assert!(stopped.ok, "{stopped:?}");
    let gone = installation.formwork(&["status"]);
    assert!(
        !gone.ok && gone.err.contains("no runtime is running") && gone.err.contains("hint: "),
        "{gone:?}"
    );
}

#[test]
fn keys_and_the_port_outlive_a_killed_runtime() {
    let mut installation = Installation::start();
    let before = installation.environment();
    let who = installation.aws("mlops-prod", &["sts", "get-caller-identity"]).json();
    installation.kill();
    installation.up(&[]);
    assert_eq!(installation.environment(), before);
    assert_eq!(installation.aws("mlops-prod", &["sts", "get-caller-identity"]).json(), who);
    assert!(installation.formwork(&["stop"]).ok);
    assert!(installation.ended());
}

#[test]
fn a_taken_port_is_said_with_what_to_do() {
    let taken = TcpListener::bind("127.0.0.1:0").expect("a port");
    let port = taken.local_addr().expect("its address").port().to_string();
    let installation = Installation::still();
    for words in [&["up", "--port", &port][..], &["up", "--detach", "--port", &port]] {
        let refused = installation.formwork(words);
        assert!(!refused.ok && refused.err.contains(&format!("port {port}")), "{refused:?}");
        assert!(refused.err.contains("is taken"), "{refused:?}");
    }
}

#[test]
fn another_port_is_found_for_the_last_one_when_that_is_taken_and_it_is_said() {
    let mut installation = Installation::start();
    let address = |installation: &Installation| {
        let status = installation.formwork(&["status", "--json"]).json();
        status["address"].as_str().expect("an address").to_owned()
    };
    let last = address(&installation);
    installation.kill();
    let _taken = TcpListener::bind(&last).expect("its port");
    let up = installation.formwork(&["up", "--detach"]);
    let (_, port) = last.rsplit_once(':').expect("a port");
    let said = format!("port {port} is taken by another program; serving on another one");
    assert!(up.ok && up.out.contains(&said), "{up:?}");
    assert_ne!(address(&installation), last);
    assert!(installation.formwork(&["stop"]).ok);
}

#[test]
fn a_folder_in_use_is_refused() {
    let installation = Installation::start();
    for words in [&["up", "--port", "0"][..], &["up", "--detach", "--port", "0"]] {
        let refused = installation.formwork(words);
        assert!(!refused.ok && refused.err.contains("in use by another runtime"), "{refused:?}");
        assert!(refused.err.contains("hint: stop it with `formwork stop`"), "{refused:?}");
    }
}

/// What the command says that it is refused with, run in a folder with a `PATH` of its own.
fn refused_in(folder: &Path, path: &Path, words: &[&str]) -> String {
    let mut command = Command::new(env!("CARGO_BIN_EXE_formwork"));
    let ran = command.args(words).current_dir(folder).env("PATH", path).output().expect("an output");
    assert!(!ran.status.success(), "{words:?}: {ran:?}");
    String::from_utf8_lossy(&ran.stderr).into_owned()
}

#[test]
fn somebody_elses_folder_is_no_state_folder() {
    let place = tempfile::tempdir().expect("a folder");
    std::fs::create_dir_all(place.path().join("holiday/photos")).expect("a folder");
    let path = std::env::var_os("PATH").expect("a path");
    for words in [&["up", "--detach", "--port", "0"][..], &["demo", "--fresh"], &["demo"]] {
        let words = [words, &["--state", "holiday"]].concat();
        let told = refused_in(place.path(), Path::new(&path), &words);
        assert!(told.contains("it has photos") && told.contains("--state"), "{told}");
    }
    let left = std::fs::read_dir(place.path().join("holiday")).expect("the folder");
    assert_eq!(left.count(), 1, "nothing is taken from it, nor put into it");
}

#[test]
fn without_git_nothing_is_made() {
    let place = tempfile::tempdir().expect("a folder");
    for words in [&["up", "--detach"][..], &["demo"]] {
        let told = refused_in(place.path(), place.path(), words);
        assert!(told.contains("there is no `git` on the PATH"), "{told}");
    }
    assert_eq!(std::fs::read_dir(place.path()).expect("the folder").count(), 0);
}

#[test]
fn a_state_of_another_version_is_refused_and_left_alone() {
    let mut installation = Installation::start();
    assert!(installation.formwork(&["stop"]).ok && installation.ended());
    let version = |sql: &str| {
        let code = "import sqlite3, sys; db = sqlite3.connect('state/formwork.db')\n\
                    db.execute(sys.argv[1]); db.commit()\n\
                    print(db.execute('PRAGMA user_version').fetchone()[0])";
        let python = crate::clients::bin().join("python");
        let mut command = std::process::Command::new(python);
        let said =
            command.args(["-c", code, sql]).current_dir(installation.folder()).output().expect("python");
        String::from_utf8_lossy(&said.stdout).trim().to_owned()
    };
    assert_eq!(version("PRAGMA user_version=99"), "99");
    for words in [&["up", "--port", "0"][..], &["up", "--detach", "--port", "0"], &["demo"]] {
        let refused = installation.formwork(words);
        assert!(!refused.ok && refused.err.contains("the state is of version 99"), "{refused:?}");
        assert!(refused.err.contains("use a newer formwork, or another --state folder"), "{refused:?}");
    }
    assert_eq!(version("SELECT 1"), "99");
}

#[test]
fn the_state_is_its_owners_alone() {
    use std::os::unix::fs::PermissionsExt as _;
    let installation = Installation::start();
    let mode = |path: &str| {
        let path = installation.folder().join("state").join(path);
        std::fs::metadata(&path)
            .unwrap_or_else(|cause| panic!("{}: {cause}", path.display()))
            .permissions()
            .mode()
            & 0o777
    };
    assert_eq!(mode(""), 0o700);
    for file in ["root.key", "client/credentials", "authority/authority.key"] {
        assert_eq!(mode(file), 0o600, "{file}");
    }
}

#[test]
fn status_tells_of_an_event_that_could_not_be_delivered() {
    let installation = Installation::start();
    let troubles = || installation.formwork(&["status", "--json"]).json()["troubles"].clone();
    assert_eq!(troubles(), serde_json::json!([]));
    let code = "
import boto3, json
s = boto3.Session(profile_name='mlops-dev')
trust = {'Version': '2012-10-17', 'Statement': [{'Effect': 'Allow',
    'Principal': {'Service': 'events.amazonaws.com'}, 'Action': 'sts:AssumeRole'}]}
role = s.client('iam').create_role(RoleName='deaf', AssumeRolePolicyDocument=json.dumps(trust))['Role']['Arn']
e = s.client('events')
e.put_rule(Name='lost', EventPattern=json.dumps({'source': ['mine']}))
target = f'arn:aws:codepipeline:{s.region_name}:222222222222:absent'
e.put_targets(Rule='lost', Targets=[{'Id': '1', 'Arn': target, 'RoleArn': role}])
e.put_events(Entries=[{'Source': 'mine', 'DetailType': 'x', 'Detail': '{}'}])
";
    let said = installation.python(Way::Environment, code);
    assert!(said.ok, "{}", said.err);
    let begun = Instant::now();
    while troubles() == serde_json::json!([]) {
        assert!(begun.elapsed() < Duration::from_secs(20), "the delivery is not given up");
    }
    let trouble = troubles()[0].clone();
    assert_eq!(trouble["what"], "delivery");
    assert!(trouble["arn"].as_str().is_some_and(|arn| arn.ends_with(":222222222222:rule/lost")), "{trouble}");
    let error = trouble["error"].as_str().unwrap_or_default();
    assert!(
        error.contains("AccessDenied") && error.contains("codepipeline:StartPipelineExecution"),
        "{error}"
    );
    let shown = installation.formwork(&["status"]);
    assert!(shown.out.contains("event not delivered, 2") && shown.out.contains(error), "{}", shown.out);
}
