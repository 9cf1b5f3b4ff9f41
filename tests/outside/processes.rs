//! User code: whether it may run at all, and whose credentials it gets.

use std::fs;
use std::process::Command;

use crate::installation::{Installation, Way};

#[test]
fn where_namespaces_are_closed_nothing_starts_and_the_switch_is_named() {
    let installation = Installation::still();
    for command in ["up", "demo"] {
        // A user namespace in which no further ones may be made, as on a machine that closes them.
        let close = "echo 0 > /proc/sys/user/max_user_namespaces && exec \"$0\" \"$@\"";
        let output = Command::new("unshare")
            .args(["--user", "--map-root-user", "sh", "-c", close, env!("CARGO_BIN_EXE_formwork"), command])
            .arg("--state")
            .arg(installation.folder().join("state"))
            .env("XDG_CACHE_HOME", installation.folder().join("cache"))
            .output()
            .expect("unshare");
        let said = String::from_utf8_lossy(&output.stderr);
        assert!(!output.status.success(), "{output:?}");
        assert!(said.starts_with("error: no sandbox can be built here: make a user namespace: "), "{said}");
        assert!(
            said.contains("hint: ") && said.contains("sudo sysctl") && said.contains("--sandbox off"),
            "{said}"
        );
        assert!(!installation.folder().join("state").exists());
    }
}

#[test]
fn without_sandbox_the_runtime_starts_with_a_warning() {
    let installation = Installation::still();
    let up = installation.formwork(&["up", "--detach", "--port", "0", "--sandbox", "off"]);
    assert!(up.ok && up.err.contains("warning: user code runs without sandbox"), "{up:?}");
    assert!(installation.formwork(&["stop"]).ok);
}

/// What a process's clients do: fetch the credentials, by way of the supervisor's socket or by a token, and use them.
const FETCH: &str = r"
import array, boto3, http.client, json, os, socket, sys, urllib.parse

state, gateway = sys.argv[1], urllib.parse.urlparse(os.environ['AWS_ENDPOINT_URL'])

def ask(connection, path, headers={}):
    connection.request('GET', path, headers=headers)
    answer = connection.getresponse()
    return answer.status, json.loads(answer.read())

def inside(job, path):
    # As a supervisor hands over what a process dialled.
    listener = socket.create_server(('127.0.0.1', 0))
    ours = socket.create_connection(listener.getsockname())
    theirs, _ = listener.accept()
    bringer = socket.socket(socket.AF_UNIX)
    bringer.connect(state + '/relay.sock')
    socket.send_fds(bringer, [f'formwork-relay 1 {job} 169.254.170.2:80\n'.encode()], [theirs.fileno()])
    assert bringer.recv(1) == b'+'
    theirs.close()
    connection = http.client.HTTPConnection('169.254.170.2')
    connection.sock = ours
    return ask(connection, path)

def outside(path, token):
    return ask(http.client.HTTPConnection(gateway.hostname, gateway.port), path, {'Authorization': token})

def who(keys):
    session = boto3.Session(keys['AccessKeyId'], keys['SecretAccessKey'], keys['Token'])
    return session.client('sts').get_caller_identity()['Arn']

status, keys = inside('one', '/v2/credentials/one')
print(status, keys['RoleArn'], who(keys), keys['Expiration'].endswith('Z'))
print(who(outside('/_formwork/credentials/one', 'secret')[1]))
for answer in [inside('one', '/v2/credentials/two'), inside('two', '/v2/credentials/two'),
               inside('stranger', '/v2/credentials/stranger'), outside('/_formwork/credentials/one', 'guess'),
               outside('/_formwork/credentials/one', '')]:
    print(answer[0], answer[1].get('message', answer[1].get('AccessKeyId')))
";

#[test]
fn a_process_gets_the_credentials_of_its_own_role_and_no_others() {
    let installation = Installation::start();
    let trust = r#"{"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": "sts:AssumeRole",
        "Principal": {"Service": "events.amazonaws.com"}}]}"#;
    for (name, document) in [("Worker", trust), ("Stranger", &trust.replace("events", "glue"))] {
        let words = ["iam", "create-role", "--role-name", name, "--assume-role-policy-document", document];
        installation.aws("mlops-dev", &words).json();
    }
    let state = installation.folder().join("state");
    for (job, role) in [("one", "Worker"), ("stranger", "Stranger")] {
        let folder = state.join("jobs").join(job);
        fs::create_dir_all(&folder).expect("a folder");
        let role = format!(
            r#"{{"role": {{"service": "events", "arn": "arn:aws:iam::222222222222:role/{role}", "session": "work",
                "source": "arn:aws:events:eu-west-1:222222222222:rule/r",
                "place": {{"account": "222222222222", "region": "eu-west-1"}}}}, "token": "secret"}}"#
        );
        fs::write(folder.join("role.json"), role).expect("a file");
    }
    let words = ["-c", FETCH, state.to_str().expect("text")];
    let said = installation.client(Way::Environment, "python", &words);
    let lines: Vec<&str> = said.out.lines().collect();
    let session = "arn:aws:sts::222222222222:assumed-role/Worker/work";
    let first = format!("200 arn:aws:iam::222222222222:role/Worker {session} True");
    assert_eq!(lines.first(), Some(&first.as_str()), "{said:?}");
    assert_eq!(lines.get(1), Some(&session), "{said:?}");
    let none = "404 there are no credentials for this process here";
    assert_eq!(lines.get(2..4), Some(&[none, none][..]), "{said:?}");
    assert!(lines.get(4).is_some_and(|line| line.starts_with("403 AccessDenied: ")), "{said:?}");
    assert_eq!(lines.get(5..), Some(&[none, none][..]), "{said:?}");
}
