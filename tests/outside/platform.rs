//! A platform team's folder: made by `formwork init`, looked at by `formwork doctor`, and what commands take from it.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use serde_json::Value;
use tempfile::TempDir;

use crate::installation::Installation;

/// A folder with a platform in it, `my-platform`.
pub(crate) struct Platform(TempDir);

impl Platform {
    pub(crate) fn new(words: &[&str]) -> Self {
        let platform = Platform(tempfile::tempdir().expect("a folder"));
        let made = formwork(platform.0.path(), &[&["init", "my-platform", "--yes"], words].concat());
        assert!(made.status.success(), "{}", text(&made.stderr));
        platform
    }

    pub(crate) fn folder(&self) -> PathBuf {
        self.0.path().join("my-platform")
    }

    /// Changes the file.
    fn change(&self, from: &str, to: &str) {
        let path = self.folder().join("formwork.toml");
        let before = fs::read_to_string(&path).expect("the file");
        assert!(before.contains(from), "{before}");
        fs::write(path, before.replacen(from, to, 1)).expect("the file");
    }

    /// What the doctor finds bad or doubtful, as its words.
    fn findings(&self) -> (bool, Vec<String>) {
        let done = formwork(&self.folder(), &["doctor", "--json"]);
        let found: Value =
            serde_json::from_slice(&done.stdout).unwrap_or_else(|_| panic!("{}", text(&done.stderr)));
        let found = found.as_array().expect("findings").iter();
        let bad = found.filter(|one| one["verdict"] != "ok");
        (done.status.success(), bad.map(|one| format!("{}: {}", one["verdict"], one["found"])).collect())
    }
}

/// A runtime that a failed test leaves ends with it.
impl Drop for Platform {
    fn drop(&mut self) {
        if self.folder().join(".formwork").exists() {
            formwork(&self.folder(), &["stop", "--force"]);
        }
    }
}

fn formwork(folder: &Path, words: &[&str]) -> Output {
    let mut command = Command::new(env!("CARGO_BIN_EXE_formwork"));
    command.args(words).current_dir(folder).env_remove("AWS_REGION").env_remove("AWS_DEFAULT_REGION");
    command.output().expect("it runs")
}

fn text(bytes: &[u8]) -> String {
    String::from_utf8_lossy(bytes).into_owned()
}

fn has(found: &[String], words: &str) -> bool {
    found.iter().any(|one| one.contains(words))
}

#[test]
fn init_writes_a_folder_that_the_doctor_finds_nothing_wrong_with() {
    let platform = Platform::new(&["--region", "eu-central-1", "--account", "prod=555555555555"]);
    let there = |path: &str| platform.folder().join(path).is_file();
    for path in [
        "formwork.toml",
        "README.md",
        ".gitignore",
        ".pre-commit-config.yaml",
        ".github/workflows/platform.yml",
        "products/realtime-endpoint/template.yaml",
        "products/realtime-endpoint/expanded.yaml",
        "products/realtime-endpoint/README.md",
        "seed_code/build_app/buildspec.yml",
        "seed_code/deploy_app/.gitignore",
    ] {
        assert!(there(path), "{path}");
    }
    let file = fs::read_to_string(platform.folder().join("formwork.toml")).expect("the file");
    assert!(file.contains("name = \"my-platform\"\nregion = \"eu-central-1\"\n"), "{file}");
    assert!(file.contains("prod = { id = \"555555555555\" }"), "{file}");
    let (well, found) = platform.findings();
    assert!(well, "{found:?}");
}

#[test]
fn init_leaves_what_is_there_alone_and_asks_nobody_who_is_not_there() {
    let platform = Platform::new(&[]);
    let again = formwork(platform.0.path(), &["init", "my-platform", "--yes"]);
    let said = text(&again.stderr);
    assert!(!again.status.success() && said.contains("is not empty") && said.contains("hint: "), "{said}");
    let asks = formwork(platform.0.path(), &["init", "other"]);
    assert!(!asks.status.success() && text(&asks.stderr).contains("--yes"), "{}", text(&asks.stderr));
    assert!(!platform.0.path().join("other").exists());
    let wrong = formwork(platform.0.path(), &["init", "other", "--yes", "--account", "prod=12"]);
    assert!(text(&wrong.stderr).contains("is not the 12 digits of an account"), "{}", text(&wrong.stderr));
}

#[test]
fn a_mistake_in_the_file_stops_whatever_needs_it_with_its_place() {
    let platform = Platform::new(&[]);
    platform.change("owner = ", "ownr = ");
    for words in [&["up", "--port", "0"][..], &["up", "--detach"], &["demo"]] {
        let refused = formwork(&platform.folder(), words);
        let said = text(&refused.stderr);
        assert!(!refused.status.success() && said.starts_with("formwork.toml:"), "{words:?}: {said}");
        assert!(
            said.contains("`catalog.ownr` is unknown") && said.contains("did you mean `owner`?"),
            "{said}"
        );
    }
    let (well, found) = platform.findings();
    assert!(!well && has(&found, "`catalog.ownr` is unknown"), "{found:?}");
    // Folders below it are in it.
    let below = formwork(&platform.folder().join("products"), &["up", "--port", "0"]);
    assert!(text(&below.stderr).contains("formwork.toml:"), "{}", text(&below.stderr));
}

#[test]
fn the_doctor_says_what_would_fail_later() {
    let platform = Platform::new(&[]);
    let product = platform.folder().join("products/realtime-endpoint/template.yaml");
    let before = fs::read_to_string(&product).expect("the template");
    let long = "    Properties:\n      Name: !Sub \"${SageMakerProjectName}-${SageMakerProjectId}-"
        .to_owned()
        + &"x".repeat(60)
        + "\"\n      Description: The ML pipeline";
    fs::write(&product, before.replacen("    Properties:\n      Description: The ML pipeline", &long, 1))
        .expect("it");
    fs::remove_dir_all(platform.folder().join("seed_code/deploy_app")).expect("it was there");
    fs::create_dir(platform.folder().join("seed_code/empty_app")).expect("a folder");
    let (well, found) = platform.findings();
    assert!(!well, "{found:?}");
    assert!(
        has(&found, "BuildAppRepository (AWS::CodeCommit::Repository) is too long by 10 characters"),
        "{found:?}"
    );
    assert!(has(&found, "there is no seed_code/deploy_app"), "{found:?}");
    assert!(has(&found, "seed_code/empty_app is empty"), "{found:?}");

    fs::write(&product, before.replace("Formwork::ArtifactBucket", "Formwork::ArtefactBucket"))
        .expect("the template");
    let (_, found) = platform.findings();
    assert!(has(&found, "did you mean `Formwork::ArtifactBucket`?"), "{found:?}");

    let deep = "d".repeat(120);
    let done = formwork(&platform.folder(), &["doctor", "--state", &deep]);
    assert!(text(&done.stdout).contains("too long by"), "{}", text(&done.stdout));
}

#[test]
fn a_runtime_has_the_accounts_and_regions_of_the_file_and_keeps_those_that_go() {
    let platform = Platform::new(&[]);
    platform
        .change("dev = { id = \"222222222222\" }", "dev = { id = \"222222222222\", profile = \"sandbox\" }");
    platform.change(
        "prod = { id = \"444444444444\" }",
        "prod = { id = \"333333333333\", region = \"us-east-1\" }",
    );
    let installation = Installation::of(&platform.folder());
    let up = formwork(&platform.folder(), &["up", "--detach", "--port", "0"]);
    assert!(up.status.success(), "{}", text(&up.stderr));
    let who =
        |profile: &str| installation.aws(profile, &["sts", "get-caller-identity"]).json()["Account"].clone();
    assert_eq!((who("sandbox"), who("mlops-prod")), ("222222222222".into(), "333333333333".into()));
    let queried = installation.aws("mlops-prod", &["configure", "get", "region"]);
    assert_eq!(queried.out.trim(), "us-east-1");
    let unknown = installation.formwork(&["env", "--profile", "mlops-dev"]);
    assert!(!unknown.ok && unknown.err.contains("there are mlops-governance, sandbox,"), "{unknown:?}");
    let (well, found) = platform.findings();
    assert!(has(&found, "dev (eu-west-1) is not bootstrapped"), "{found:?}");
    assert!(
        !well && has(&found, "deploys into prod in us-east-1; its pipelines are in eu-west-1"),
        "{found:?}"
    );

    // The file changes while the runtime runs.
    platform.change("preprod = { id = \"333333333333\" }", "preprod = { id = \"666666666666\" }");
    platform.change("prod = { id = \"333333333333\"", "prod = { id = \"666666666666\"");
    let demo = formwork(&platform.folder(), &["demo"]);
    assert!(text(&demo.stderr).contains("they differ in preprod, prod"), "{}", text(&demo.stderr));
    let (well, found) = platform.findings();
    assert!(!well && has(&found, "they differ in preprod, prod"), "{found:?}");
    assert!(installation.formwork(&["stop"]).ok);
    let up = formwork(&platform.folder(), &["up", "--detach"]);
    let said = text(&up.stdout);
    assert!(said.contains("new in this state: account 666666666666\n"), "{said}");
    assert!(said.contains("account 333333333333 is in this state and no longer in formwork.toml"), "{said}");
    assert_eq!(
        (who("mlops-333333333333"), who("mlops-prod")),
        ("333333333333".into(), "666666666666".into())
    );
    assert!(installation.formwork(&["stop"]).ok);

    platform.change("region = \"eu-west-1\"", "region = \"cn-north-1\"");
    platform.change("region = \"us-east-1\"", "region = \"cn-northwest-1\"");
    let refused = formwork(&platform.folder(), &["up", "--port", "0"]);
    assert!(text(&refused.stderr).contains("the state is of the partition aws"), "{}", text(&refused.stderr));
}
