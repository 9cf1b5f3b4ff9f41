//! What policies denied, or would have, as `formwork iam denied` tells it; and what a shell is told of the runtime.

use std::time::{Duration, Instant};

use serde_json::Value;

use crate::installation::{Installation, Said, Way};

/// Somebody who may do nothing tries to read a parameter and to list keys, and says what came of it.
const TRY: &str = "
import boto3, botocore, json, sys
s = boto3.Session(profile_name='mlops-dev')
trust = {'Version': '2012-10-17', 'Statement': [{'Effect': 'Allow', 'Action': 'sts:AssumeRole',
    'Principal': {'AWS': 'arn:aws:iam::222222222222:root'}}]}
if sys.argv[1] == 'make':
    s.client('iam').create_role(RoleName='nobody', AssumeRolePolicyDocument=json.dumps(trust))
    s.client('ssm').put_parameter(Name='/secret', Value='word', Type='String')
role = 'arn:aws:iam::222222222222:role/nobody'
c = s.client('sts').assume_role(RoleArn=role, RoleSessionName='trial')['Credentials']
n = boto3.Session(c['AccessKeyId'], c['SecretAccessKey'], c['SessionToken'], region_name='eu-west-1')
for _ in range(2):
    try:
        print(n.client('ssm').get_parameter(Name='/secret')['Parameter']['Value'])
    except botocore.exceptions.ClientError as error:
        print(error.response['Error']['Code'])
";

fn tries(installation: &Installation, word: &str) -> Said {
    installation.client(Way::Environment, "python", &["-c", TRY, word])
}

/// The denials, once there are so many: the answer to a reader may be there before they are written down.
fn denied(installation: &Installation, count: usize) -> Vec<Value> {
    let begun = Instant::now();
    loop {
        let told = installation.formwork(&["iam", "denied", "--json"]).json();
        let told = told.as_array().expect("denials");
        if told.len() >= count {
            return told.clone();
        }
        assert!(begun.elapsed() < Duration::from_secs(20), "{told:#?}");
    }
}

#[test]
fn what_is_denied_and_what_would_be_is_told_with_who_and_why() {
    let mut installation = Installation::start();
    let nothing = installation.formwork(&["iam", "denied"]);
    assert!(nothing.ok && nothing.out == "nothing was denied\n", "{nothing:?}");
    let kept = tries(&installation, "make");
    assert_eq!(kept.out, "AccessDeniedException\n".repeat(2), "{kept:?}");
    let told = denied(&installation, 2);
    let who = "arn:aws:sts::222222222222:assumed-role/nobody/trial";
    assert_eq!(told.len(), 2, "{told:#?}");
    for one in &told {
        let of = (&one["who"], &one["action"], &one["letThrough"]);
        assert_eq!(of, (&who.into(), &"ssm:GetParameter".into(), &false.into()));
        assert_eq!(one["resource"], "arn:aws:ssm:eu-west-1:222222222222:parameter/secret");
        assert!(one["why"].as_str().is_some_and(|why| !why.is_empty()), "{one}");
    }
    let shown = installation.formwork(&["iam", "denied"]);
    assert!(shown.out.contains("denied (2 times): ssm:GetParameter"), "{shown:?}");
    assert!(shown.out.contains(who), "{shown:?}");
    assert_eq!(installation.formwork(&["status", "--json"]).json()["iam"], "on");

    assert!(installation.formwork(&["stop"]).ok && installation.ended());
    installation.up(&["--iam", "audit"]);
    let said = std::fs::read_to_string(installation.folder().join("stderr")).expect("its errors");
    assert!(said.contains("warning: denied calls go through"), "{said}");
    let status = installation.formwork(&["status"]);
    assert!(status.out.contains("iam      audit: denied calls go through"), "{status:?}");
    assert_eq!(tries(&installation, "again").out, "word\n".repeat(2));
    let through: Vec<Value> =
        denied(&installation, 4).into_iter().filter(|one| one["letThrough"] == true).collect();
    assert_eq!(through.len(), 2, "{through:#?}");
    assert_eq!((&through[0]["who"], &through[0]["action"]), (&who.into(), &"ssm:GetParameter".into()));
    let shown = installation.formwork(&["iam", "denied"]);
    assert!(shown.out.contains("would be denied (2 times): ssm:GetParameter"), "{shown:?}");
    a_shell_finds_its_runtime_and_forgets_it(&installation);
}

/// In an environment of `formwork env`, commands find its runtime from anywhere; `--unset` undoes it.
fn a_shell_finds_its_runtime_and_forgets_it(installation: &Installation) {
    let state = installation.folder().join("state").display().to_string();
    let status = installation.formwork_elsewhere(&["status", "--json"]).json();
    assert_eq!(status["state"].as_str(), Some(&*state));
    let listed = installation.formwork_elsewhere(&["project", "list"]);
    assert!(listed.ok, "{listed:?}");
    let named = installation.formwork_elsewhere(&["status", "--state", "other"]);
    assert!(!named.ok && named.err.contains("elsewhere/other"), "{named:?}");

    let outside = std::process::Command::new("env").output().expect("env").stdout;
    let unset = installation.formwork_elsewhere(&["env", "--unset"]);
    assert!(unset.ok && unset.out.contains("unset FORMWORK_STATE"), "{unset:?}");
    let shell = std::process::Command::new("sh")
        .args(["-c", &format!("{}\nenv", unset.out)])
        .env_clear()
        .envs(installation.environment())
        .output()
        .expect("a shell");
    let variables = |text: &[u8]| {
        let text = String::from_utf8_lossy(text).into_owned();
        let mut lines: Vec<String> = text.lines().map(str::to_owned).collect();
        // What shells make of themselves.
        lines.retain(|line| !["_=", "PWD=", "OLDPWD=", "SHLVL="].iter().any(|own| line.starts_with(own)));
        lines.sort();
        lines
    };
    assert_eq!(variables(&shell.stdout), variables(&outside));

    let account = installation.formwork(&["project", "list", "--account", "nosuch"]);
    assert!(!account.ok && account.err.contains("its accounts are governance (111111111111)"), "{account:?}");
}
