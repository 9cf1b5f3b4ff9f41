//! Versions of a product beside each other: published, offered, and projects moved between them.

use std::fs;
use std::io::{BufRead as _, BufReader};
use std::process::Stdio;

use serde_json::Value;

use crate::installation::{Installation, Said};
use crate::platform::Platform;

/// A product that makes a repository and a pipeline which waits for a person.
const SMALL: &str = r#"Transform: Formwork-2026-11
Description: Code, and a pipeline that waits for a person
Metadata: { Formwork: { Product: Small } }
Parameters:
  SageMakerProjectName: { Type: String, MaxLength: 32 }
  SageMakerProjectId: { Type: String, MaxLength: 16 }
  Question: { Type: String, Default: "Is it good?" }
Resources:
  Store: { Type: Formwork::ArtifactBucket }
  App: { Type: Formwork::Repository, Properties: { Seed: { Name: small } } }
  Line:
    Type: Formwork::Pipeline
    Properties:
      Source: !Ref App
      ArtifactStore: !Ref Store
      Stages:
        - { Name: Look, Actions: [{ Name: Look, Approve: { Message: !Ref Question } }] }
"#;
/// What the next version has besides.
const MORE: &str = r#"        - { Name: LookAgain, Actions: [{ Name: Again, Approve: { Message: "Is it still good?" } }] }
  Notes: { Type: AWS::Logs::LogGroup, Properties: { RetentionInDays: 7 } }
"#;
/// What no project can have: its launch role may not make it.
const DENIED: &str = "  Word: { Type: AWS::SecretsManager::Secret }\n";

struct Story {
    platform: Platform,
    installation: Installation,
}

impl Story {
    fn write(&self, path: &str, text: &str) {
        let path = self.platform.folder().join(path);
        fs::create_dir_all(path.parent().expect("a folder")).expect("a folder");
        fs::write(path, text).expect("a file");
    }

    fn template(&self, text: &str) {
        self.write("products/small/template.yaml", text);
    }

    fn run(&self, words: &[&str]) -> Said {
        self.installation.formwork(words)
    }

    fn done(&self, words: &[&str]) -> String {
        let said = self.run(words);
        assert!(said.ok, "{words:?}: {}{}", said.out, said.err);
        said.out
    }

    /// A command is refused; its error says all of this.
    fn refused(&self, words: &[&str], says: &[&str]) {
        let said = self.run(words);
        assert!(!said.ok, "{words:?}: {}", said.out);
        for text in says {
            assert!(said.err.contains(text), "{text}: {}", said.err);
        }
    }

    /// Where a project stands, as the list says it.
    fn stands(&self, name: &str) -> (String, bool) {
        let listed = self.run(&["project", "list", "--json"]).json();
        let listed = listed.as_array().expect("a list").iter();
        let own = listed.filter(|one| one["name"] == name).collect::<Vec<_>>();
        let text = own[0]["version"].as_str().expect("a version").to_owned();
        (text, own[0]["behind"].as_bool().expect("whether it is behind"))
    }

    fn aws(&self, words: &[&str]) -> Value {
        self.installation.aws("mlops-dev", words).json()
    }

    /// What `project show` has of a project's one.
    fn shown(&self, name: &str, what: &str) -> String {
        let shown = self.run(&["project", "show", name, "--json"]).json();
        let found = if shown[what].is_array() { &shown[what][0] } else { &shown[what] };
        found.as_str().unwrap_or_else(|| panic!("{what}: {shown:#}")).to_owned()
    }

    fn repository(&self, name: &str) -> String {
        let url = self.shown(name, "repositories");
        url.rsplit('/').next().expect("a name").to_owned()
    }

    fn head(&self, name: &str) -> String {
        let repository = self.repository(name);
        let words = ["codecommit", "get-branch", "--repository-name", &repository, "--branch-name", "main"];
        self.aws(&words)["branch"]["commitId"].as_str().expect("a commit").to_owned()
    }

    /// What the file that the seed code consists of says in a project, in base 64.
    fn begun_with(&self, name: &str) -> Value {
        let repository = self.repository(name);
        let words = ["codecommit", "get-file", "--repository-name", &repository, "--file-path", "README.md"];
        self.aws(&words)["fileContent"].clone()
    }

    fn stages(&self, name: &str) -> usize {
        let pipeline = self.shown(name, "pipelines");
        let found = self.aws(&["codepipeline", "get-pipeline", "--name", &pipeline]);
        found["pipeline"]["stages"].as_array().map(Vec::len).expect("stages")
    }

    fn has(&self, name: &str, logical_id: &str) -> bool {
        let stack = self.shown(name, "stack");
        let words = ["cloudformation", "describe-stack-resources", "--stack-name", &stack];
        let found = self.aws(&words);
        let mut found = found["StackResources"].as_array().expect("resources").iter();
        found.any(|one| one["LogicalResourceId"] == logical_id)
    }

    fn create(&self, name: &str, further: &[&str]) {
        self.done(&[&["project", "create", "--product", "Small", "--name", name], further].concat());
    }
}

#[test]
fn versions_stand_beside_each_other_and_projects_move_between_them() {
    let platform = Platform::new(&[]);
    let installation = Installation::of(&platform.folder());
    let story = Story { platform, installation };
    story.template(SMALL);
    story.write("seed_code/small_app/README.md", "the first\n");
    story.refused(&["catalog", "publish", "small", "--yes"], &["no runtime is running"]);
    assert!(!story.platform.folder().join("products/small/versions").exists(), "nothing is written first");
    story.done(&["up", "--detach", "--port", "0"]);
    story.done(&["bootstrap", "--yes"]);

    let said = story.done(&["catalog", "publish", "small", "--yes"]);
    assert!(said.contains("small is published as version 1.0: products/small/versions/1.0"), "{said}");
    assert!(story.done(&["catalog", "publish", "small"]).contains("small is as version 1.0 has it"));
    seeds_are_for_launches(&story);
    story.create("alpha", &[]);
    assert_eq!(story.stands("alpha"), ("1.0".to_owned(), false));

    let repository = story.repository("alpha");
    let begun = story.head("alpha");
    story.aws(&[
        "codecommit",
        "put-file",
        "--repository-name",
        &repository,
        "--branch-name",
        "main",
        "--parent-commit-id",
        &begun,
        "--file-path",
        "ours.txt",
        "--file-content",
        "b3Vycwo=",
    ]);

    a_published_version_stays_what_it_is(&story);
    let head = story.head("alpha");
    assert_ne!(head, begun);
    a_project_moves(&story);
    assert_eq!(story.head("alpha"), head, "the team's commits are where they were");
    assert!(story.done(&["project", "update", "alpha"]).contains("is at version 1.1: nothing is done"));

    an_old_version_starts_from_old_code(&story);
    an_update_that_fails_says_why(&story);
    an_interrupted_update_goes_on(&story);
    a_stage_has_all_versions_under_its_own_names(&story);
}

/// The launch role may read what has the tag of provisioning, and nothing else.
fn seeds_are_for_launches(story: &Story) {
    let value = |name: &str| {
        let found = story.aws(&["ssm", "get-parameter", "--name", name]);
        found["Parameter"]["Value"].as_str().expect("a value").to_owned()
    };
    let (bucket, key) = (value("/mlops/code/seed_bucket"), value("/mlops/code/small"));
    let tags = story.aws(&["s3api", "get-object-tagging", "--bucket", &bucket, "--key", &key]);
    let expected = serde_json::json!([{"Key": "servicecatalog:provisioning", "Value": "true"}]);
    assert_eq!(tags["TagSet"], expected);
}

fn a_published_version_stays_what_it_is(story: &Story) {
    story.template(&format!("{SMALL}{MORE}"));
    story.write("seed_code/small_app/README.md", "the second\n");
    let says = [
        "products/small/template.yaml:1:1: version 1.0 of this product is published",
        "Notes",
        "and the seed code `small` differ from it now",
        "`formwork catalog publish small --version NEW`",
    ];
    story.refused(&["deploy", "--yes"], &says);
    story.refused(&["catalog", "publish", "small", "--yes"], &says);
    let doctor = story.run(&["doctor"]);
    assert!(!doctor.ok && doctor.out.contains(says[0]), "{doctor:?}");
    story.refused(&["catalog", "publish", "--version", "a b", "--yes"], &["no version can be published as"]);
    story.refused(&["catalog", "publish", "smal", "--yes"], &["no product smal", "there is", "small"]);
    story.refused(&["catalog", "publish", "small", "--version", "1.1"], &["--yes", "nothing was done"]);
    assert!(!story.platform.folder().join("products/small/versions/1.1").exists());
    let said = story.done(&["catalog", "publish", "small", "--version", "1.1", "--yes"]);
    assert!(said.contains("version 1.1: products/small/versions/1.1"), "{said}");
    let shown = story.run(&["catalog", "show", "Small", "--json"]).json();
    assert_eq!(shown["versions"], serde_json::json!(["1.1", "1.0"]));
    assert_eq!(story.stands("alpha"), ("1.0 (1.1 is there)".to_owned(), true));
    assert!(story.done(&["diff"]).contains("nothing differs"));
}

/// The difference comes first; nothing is done without a yes.
fn a_project_moves(story: &Story) {
    let asked = story.run(&["project", "update", "alpha"]);
    assert!(!asked.ok && asked.err.contains("--yes"), "{asked:?}");
    for line in [
        "the project alpha from version 1.0 to 1.1:",
        "+ Notes",
        "~ LinePipeline",
        "New repositories start from other code. Those that are there stay as they are.",
    ] {
        assert!(asked.out.contains(line), "{line}: {}", asked.out);
    }
    assert!(!asked.out.contains("AppRepository"), "{}", asked.out);
    assert_eq!((story.stages("alpha"), story.stands("alpha").1), (2, true));
    story.refused(&["project", "update", "alpha", "--to", "3"], &["no version `3`", "it has: 1.0, 1.1"]);
    story.refused(
        &["project", "update", "alpha", "--param", "Qestion=x", "--yes"],
        &["no parameter Qestion", "Question"],
    );

    let said = story.done(&["project", "update", "alpha", "--param", "Question=Well?", "--yes"]);
    assert!(said.contains("UPDATE_COMPLETE") && said.contains("alpha is at version 1.1"), "{said}");
    assert_eq!(story.stands("alpha"), ("1.1".to_owned(), false));
    assert!(story.has("alpha", "Notes"));
    assert_eq!(story.stages("alpha"), 3, "the pipeline is the new version's");
    let pipeline = story.shown("alpha", "pipelines");
    let found = story.aws(&["codepipeline", "get-pipeline", "--name", &pipeline]);
    assert!(found["pipeline"]["stages"][1].to_string().contains("Well?"), "{found:#}");
}

fn an_old_version_starts_from_old_code(story: &Story) {
    story.create("beta", &["--version", "1.0"]);
    story.create("gamma", &[]);
    assert_eq!(story.begun_with("beta"), story.begun_with("alpha"));
    assert_ne!(story.begun_with("gamma"), story.begun_with("alpha"));
    assert!(!story.has("beta", "Notes") && story.has("gamma", "Notes"));
}

fn an_update_that_fails_says_why(story: &Story) {
    story.template(&format!("{SMALL}{MORE}{DENIED}"));
    story.done(&["catalog", "publish", "small", "--version", "1.2", "--yes"]);
    story.refused(
        &["project", "update", "gamma", "--yes"],
        &[
            "the project gamma stays at version 1.1, since the update to 1.2 failed: Word (AWS::SecretsManager::Secret): ",
            "secretsmanager:",
            "describe-stack-events",
        ],
    );
    assert_eq!(story.stands("gamma"), ("1.1 (1.2 is there)".to_owned(), true));
    assert!(story.done(&["project", "update", "gamma", "--to", "1.1"]).contains("nothing is done"));
}

fn an_interrupted_update_goes_on(story: &Story) {
    let update = ["project", "update", "beta", "--to", "1.1", "--yes"];
    let mut child =
        story.installation.formwork_command(&update).stdout(Stdio::piped()).spawn().expect("the binary runs");
    let lines = BufReader::new(child.stdout.take().expect("its output")).lines();
    let begun = lines.map_while(Result::ok).any(|line| line.contains("UPDATE_IN_PROGRESS"));
    child.kill().expect("it can be killed");
    child.wait().expect("it ends");
    assert!(begun, "the stack is at work");
    let said = story.done(&update);
    assert!(said.contains("beta is at version 1.1"), "{said}");
    assert_eq!(story.stands("beta"), ("1.1 (1.2 is there)".to_owned(), true));
}

fn a_stage_has_all_versions_under_its_own_names(story: &Story) {
    story.done(&["deploy", "--stage", "try", "--yes"]);
    let shown = story.run(&["catalog", "show", "Small (try)", "--json"]).json();
    assert_eq!(shown["versions"], serde_json::json!(["1.2", "1.1", "1.0"]));
    let words = ["ssm", "get-parameters-by-path", "--path", "/mlops-try/code/small"];
    let kept = story.aws(&words);
    assert_eq!(kept["Parameters"].as_array().map(Vec::len), Some(2), "two versions share their code: {kept}");
    story.done(&["destroy", "--stage", "try", "--yes"]);
}
