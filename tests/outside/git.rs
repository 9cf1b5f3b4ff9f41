//! Git's own client, with the credential helpers of CodeCommit's users.

use crate::installation::{Installation, Said, Way};

/// What every script here begins with: nothing of the user's own, and a failing command ends it.
const PRELUDE: &str = "\
set -eu
export GIT_CONFIG_NOSYSTEM=1 GIT_TERMINAL_PROMPT=0 AWS_PROFILE=mlops-dev
git config --global user.name Ada
git config --global user.email ada@example.com
git config --global init.defaultBranch main
git config --global advice.detachedHead false
remote=codecommit::eu-west-1://mlops-dev@seed
url=https://git-codecommit.eu-west-1.amazonaws.com/v1/repos
helper() {
    git config --global credential.helper '!aws codecommit credential-helper $@'
    git config --global credential.UseHttpPath true
}
create() { aws codecommit create-repository --repository-name \"$1\" >/dev/null; }
";

/// Runs a shell script with Git, as a user of dev.
pub(crate) fn script(installation: &Installation, code: &str) -> Said {
    installation.client(Way::Environment, "/bin/sh", &["-c", &format!("{PRELUDE}{code}")])
}

#[test]
fn a_repository_is_cloned_pushed_to_and_read_by_the_api() {
    let mut installation = Installation::start();
    let said = script(
        &installation,
        "\
create seed
git clone -q $remote one 2>&1
cd one
echo hello >file
git add file && git commit -qm first && git push -q origin main:trunk
head -c 3000000 /dev/urandom >large
git add large && git commit -qm large && git push -q origin main:trunk
git tag -a v1 -m v1 && git push -q origin v1
aws codecommit get-repository --repository-name seed --query repositoryMetadata.defaultBranch --output text
test \"$(aws codecommit get-branch --repository-name seed --branch-name trunk --query branch.commitId --output text)\" \
    = \"$(git rev-parse HEAD)\"
aws codecommit get-file --repository-name seed --file-path file --query fileContent --output text | base64 -d
aws codecommit put-file --repository-name seed --branch-name trunk --file-path file --parent-commit-id \
    \"$(git rev-parse HEAD)\" --file-content changed --name Ada >/dev/null
git pull -q origin trunk && cat file && echo && git fsck --strict
",
    );
    let expected = "warning: You appear to have cloned an empty repository.\ntrunk\nhello\nchanged\n";
    assert!(said.ok && said.out == expected, "{}\n{}", said.out, said.err);
    installation.kill();
    installation.up(&[]);
    let again = script(
        &installation,
        "git clone -q $remote two && cd two && git branch --show-current && cat file && echo",
    );
    assert!(again.ok && again.out == "trunk\nchanged\n", "{}\n{}", again.out, again.err);
}

#[test]
fn the_credential_helper_of_the_cli_opens_clone_urls() {
    let installation = Installation::start();
    let said = script(
        &installation,
        "\
helper
create plain
git init -q one && cd one
echo 1 >file && git add file && git commit -qm first
git push -q $url/plain main
for i in $(seq 400); do git commit -q --allow-empty -m $i; done
git push -q $url/plain main
git clone -q $url/plain ../two && git -C ../two rev-list --count HEAD
cd ../two && git fetch -q origin && git clone -q --depth 1 $url/plain ../three
git -C ../three rev-list --count HEAD
git push -q --delete origin main 2>&1 | grep -c 'deletion of the current branch prohibited'
",
    );
    assert!(said.ok && said.out == "401\n1\n1\n", "{}\n{}", said.out, said.err);
}

#[test]
fn a_refused_push_says_why_and_moves_nothing() {
    let installation = Installation::start();
    let said = script(
        &installation,
        "\
create guarded
account=$(aws sts get-caller-identity --query Account --output text)
aws iam create-role --role-name junior --assume-role-policy-document \"{\\\"Version\\\":\\\"2012-10-17\\\",\
\\\"Statement\\\":[{\\\"Effect\\\":\\\"Allow\\\",\\\"Principal\\\":{\\\"AWS\\\":\\\"$account\\\"},\
\\\"Action\\\":\\\"sts:AssumeRole\\\"}]}\" >/dev/null
aws iam put-role-policy --role-name junior --policy-name all --policy-document '{\"Version\":\"2012-10-17\",\
\"Statement\":[{\"Effect\":\"Allow\",\"Action\":\"codecommit:Git*\",\"Resource\":\"*\"},{\"Effect\":\"Deny\",\
\"Action\":\"codecommit:GitPush\",\"Resource\":\"*\",\"Condition\":{\"StringEqualsIfExists\":\
{\"codecommit:References\":\"refs/heads/main\"},\"Null\":{\"codecommit:References\":\"false\"}}}]}'
cat >>\"$AWS_CONFIG_FILE\" <<END
[profile junior]
region = eu-west-1
role_arn = arn:aws:iam::$account:role/junior
source_profile = mlops-dev
END
git init -q one && cd one
echo 1 >file && git add file && git commit -qm first
remote=codecommit::eu-west-1://junior@guarded
git push $remote main main:feature >said 2>&1 && exit 1
grep -c 'remote rejected.*not authorized to perform: codecommit:GitPush' said
git ls-remote $remote | wc -l
git push -q $remote main:feature
git ls-remote $remote | wc -l
git clone codecommit::eu-west-1://junior@nothing two 2>&1 | grep -c 'remote: nothing does not exist'
",
    );
    assert!(said.ok && said.out == "2\n0\n2\n1\n", "{}\n{}", said.out, said.err);
}

#[test]
fn nobody_comes_in_without_a_true_signature() {
    let installation = Installation::start();
    let said = script(
        &installation,
        "\
create closed
ask() { curl -s -o /dev/null -w '%{http_code}\\n' \"$@\" \"$url/closed/info/refs?service=git-upload-pack\"; }
ask
ask -u nobody:20260101T000000Z0000
ask -u \"$(aws configure get aws_access_key_id --profile default || echo AKIA):x\"
",
    );
    assert!(said.ok && said.out == "401\n403\n403\n", "{}\n{}", said.out, said.err);
}
