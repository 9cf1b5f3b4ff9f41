//! The platform's own pipeline: what is pushed to its repository in governance becomes the catalogs in dev, and itself.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use serde_json::Value;

use crate::git::script;
use crate::installation::{Installation, Said, Way};

const PIPELINE: &str = "mlops-platform";
const TEMPLATE: &str = "products/realtime-endpoint/template.yaml";
const DESCRIPTION: &str =
    "Description: Train, register and deploy a model behind a real-time endpoint in three accounts";

/// An installation with a foundation's folder in it, and a clone of its repository.
struct Delivery {
    installation: Installation,
    /// The executions that were looked at so far.
    seen: Vec<String>,
}

/// An execution that has ended, and its last action.
struct Run {
    status: String,
    last: Value,
}

impl Run {
    fn stage(&self) -> &str {
        self.last["stageName"].as_str().unwrap_or_default()
    }
}

impl Delivery {
    fn new() -> Self {
        let installation = Installation::start();
        let made = here(installation.folder(), &["init", "my-platform", "--yes"]);
        assert!(made.ok, "{made:?}");
        Delivery { installation, seen: Vec::new() }
    }

    fn folder(&self) -> PathBuf {
        self.installation.folder().join("my-platform")
    }

    /// Runs a command in the foundation's folder.
    fn formwork(&self, words: &[&str]) -> Said {
        let mut command = self.installation.formwork_command(words);
        command.current_dir(self.folder());
        said(command)
    }

    fn done(&self, words: &[&str]) -> String {
        let said = self.formwork(words);
        assert!(said.ok, "{words:?}: {}{}", said.out, said.err);
        said.out
    }

    /// Changes a file of the clone.
    fn change(&self, path: &str, change: impl FnOnce(&str) -> String) {
        let path = self.installation.folder().join("clone").join(path);
        let before = fs::read_to_string(&path).expect("a file");
        let after = change(&before);
        assert_ne!(before, after, "something changes");
        fs::write(path, after).expect("a file");
    }

    fn push(&self, branch: &str) {
        let code =
            format!("cd clone && git add . && git commit -qm change && git push -q origin HEAD:{branch}");
        let said = script(&self.installation, &code);
        assert!(said.ok, "{}", said.err);
    }

    /// The next execution, once it has ended as something else than cancelled.
    fn next(&mut self) -> Run {
        let look = format!(
            "[e for e in c.list_pipeline_executions(pipelineName='{PIPELINE}')['pipelineExecutionSummaries'] \
             if e['pipelineExecutionId'] not in {:?}]",
            self.seen
        );
        let ended = "it and it[0]['status'] not in ('InProgress', 'Cancelled')";
        let found = self.installation.wait("mlops-governance", "codepipeline", &look, ended);
        let all = found.as_array().expect("executions");
        let id = |one: &Value| one["pipelineExecutionId"].as_str().expect("an id").to_owned();
        self.seen.extend(all.iter().map(id));
        let newest = id(&all[0]);
        let look = format!(
            "c.list_action_executions(pipelineName='{PIPELINE}', \
             filter={{'pipelineExecutionId': '{newest}'}})['actionExecutionDetails']"
        );
        let actions = self.installation.wait("mlops-governance", "codepipeline", &look, "it");
        Run { status: all[0]["status"].as_str().expect("a status").to_owned(), last: actions[0].clone() }
    }

    fn succeeds(&mut self) {
        let run = self.next();
        assert_eq!(run.status, "Succeeded", "{}", run.last);
    }

    /// What data scientists are told of the products, by their names.
    fn descriptions(&self) -> String {
        let words = ["servicecatalog", "search-products-as-admin"];
        let listed = self.installation.aws("mlops-dev", &words).json();
        let all = listed["ProductViewDetails"].as_array().expect("products").iter();
        let one = |one: &Value| {
            let of = &one["ProductViewSummary"];
            format!(
                "{}: {}\n",
                of["Name"].as_str().unwrap_or_default(),
                of["ShortDescription"].as_str().unwrap_or_default()
            )
        };
        all.map(one).collect()
    }
}

/// Runs a command that needs no runtime in a folder.
fn here(folder: &Path, words: &[&str]) -> Said {
    let mut command = Command::new(env!("CARGO_BIN_EXE_formwork"));
    command.args(words).current_dir(folder).env_remove("AWS_REGION").env_remove("AWS_DEFAULT_REGION");
    said(command)
}

fn said(mut command: Command) -> Said {
    let ended = command.output().expect("it runs");
    let text = |bytes: &[u8]| String::from_utf8_lossy(bytes).into_owned();
    Said { ok: ended.status.success(), out: text(&ended.stdout), err: text(&ended.stderr) }
}

#[test]
fn what_is_pushed_to_the_platform_becomes_the_catalog_and_the_pipeline_itself() {
    let mut delivery = Delivery::new();
    is_set_up(&mut delivery);
    a_push_changes_what_data_scientists_see_and_one_to_another_branch_nothing(&mut delivery);
    a_pipeline_that_changes_begins_anew_though_the_runtime_is_killed(&mut delivery);
    a_finding_stops_before_anything_is_deployed(&mut delivery);
    a_mistake_in_the_file_is_told_with_its_line(&mut delivery);
    what_is_committed_stands_in_where_there_is_no_formwork(&delivery);
    only_the_pipeline_goes(&delivery);
}

fn is_set_up(delivery: &mut Delivery) {
    delivery.done(&["bootstrap", "--yes"]);
    let shown = delivery.done(&["diff", "--pipeline"]);
    for line in [
        "mlops-platform-repository in governance",
        "+ Repository ",
        "mlops-platform-pipeline in governance",
        "+ SynthProject ",
    ] {
        assert!(shown.contains(line), "{line}: {shown}");
    }
    fs::write(delivery.folder().join("notes.pyc"), "nobody's").expect("a file");
    let said = delivery.done(&["deploy", "--pipeline", "--yes"]);
    assert!(said.contains("mlops-platform-pipeline in governance (111111111111, eu-west-1): made"), "{said}");
    delivery.succeeds();
    assert!(delivery.descriptions().contains("Train, register and deploy"), "{}", delivery.descriptions());
    let again = delivery.done(&["deploy", "--pipeline"]);
    assert!(
        again.contains("mlops-platform-repository in governance (111111111111, eu-west-1): there"),
        "{again}"
    );
    assert!(
        again.contains("mlops-platform-pipeline in governance (111111111111, eu-west-1): there"),
        "{again}"
    );
    let cloned = script(
        &delivery.installation,
        "git clone -q codecommit::eu-west-1://mlops-governance@my-platform clone && cd clone && git branch --show-current \
         && ls -A | grep -c 'formwork.lock\\|.gitignore\\|.pre-commit-config.yaml' && test ! -e notes.pyc -a ! -e .formwork",
    );
    assert!(cloned.ok && cloned.out == "main\n3\n", "{}{}", cloned.out, cloned.err);
}

fn a_push_changes_what_data_scientists_see_and_one_to_another_branch_nothing(delivery: &mut Delivery) {
    delivery.change(TEMPLATE, |before| before.replace(DESCRIPTION, "Description: On a branch"));
    // What this would start would be there before what the push to main starts.
    delivery.push("other");
    delivery.change(TEMPLATE, |before| before.replace("On a branch", "Nobody saw this before"));
    delivery.push("main");
    delivery.succeeds();
    assert_eq!(delivery.seen.len(), 2, "one for its creation, one for the push to main");
    assert!(delivery.descriptions().contains("Nobody saw this before"), "{}", delivery.descriptions());
}

fn a_pipeline_that_changes_begins_anew_though_the_runtime_is_killed(delivery: &mut Delivery) {
    delivery.change("formwork.toml", |before| format!("{before}\n[stages.try]\naccount = \"dev\"\n"));
    delivery.push("main");
    let look = format!("c.list_action_executions(pipelineName='{PIPELINE}')['actionExecutionDetails']");
    let at_work = "it[0]['stageName'] == 'Synth' and it[0]['status'] == 'InProgress'";
    delivery.installation.wait("mlops-governance", "codepipeline", &look, at_work);
    delivery.installation.kill();
    delivery.installation.up(&[]);
    delivery.succeeds();
    assert_eq!(delivery.seen.len(), 4, "one that changed the pipeline, and one by the changed one");
    let words = ["codepipeline", "list-pipeline-executions", "--pipeline-name", PIPELINE, "--query"];
    let statuses = [&words[..], &["pipelineExecutionSummaries[].status"]].concat();
    let statuses = delivery.installation.aws("mlops-governance", &statuses).json();
    assert_eq!(statuses, serde_json::json!(["Succeeded", "Cancelled", "Succeeded", "Succeeded"]));
    assert!(delivery.descriptions().contains("(try): Nobody saw this before"), "{}", delivery.descriptions());
}

fn a_finding_stops_before_anything_is_deployed(delivery: &mut Delivery) {
    let public =
        "\nResources:\n  Open: { Type: AWS::S3::Bucket, Properties: { AccessControl: PublicReadWrite } }\n";
    delivery.change(TEMPLATE, |before| {
        before.replacen("\nResources:\n", public, 1).replace("Nobody saw this before", "With an open bucket")
    });
    delivery.push("main");
    let run = delivery.next();
    assert_eq!((run.status.as_str(), run.stage()), ("Failed", "SecurityEvaluation"), "{}", run.last);
    assert!(delivery.descriptions().contains("Nobody saw this before"), "{}", delivery.descriptions());
    let id = run.last["output"]["executionResult"]["externalExecutionId"].as_str().expect("a build");
    let words = ["codebuild", "batch-get-builds", "--ids", id, "--query", "builds[0].artifacts.location"];
    let location = delivery.installation.aws("mlops-governance", &words).json();
    let object = location.as_str().and_then(|arn| arn.strip_prefix("arn:aws:s3:::")).expect("an object");
    let get = ["s3", "cp", &format!("s3://{object}"), "report.zip"];
    assert!(delivery.installation.aws("mlops-governance", &get).ok);
    let read = "import zipfile; print(zipfile.ZipFile('report.zip').read('cfn_nag.json').decode())";
    let report = delivery.installation.python(Way::Environment, read).json().to_string();
    assert!(report.contains("F14"), "{report}");
    let told = delivery.done(&["pipeline", "show", PIPELINE, "--account", "governance"]);
    assert!(told.contains("FAIL F14") && told.contains("Open"), "{told}");
}

fn a_mistake_in_the_file_is_told_with_its_line(delivery: &mut Delivery) {
    delivery.change(TEMPLATE, |before| {
        before.replace(
            "  Open: { Type: AWS::S3::Bucket, Properties: { AccessControl: PublicReadWrite } }\n",
            "",
        )
    });
    delivery.change("formwork.toml", |before| before.replacen("owner = ", "ownr = ", 1));
    delivery.push("main");
    let run = delivery.next();
    assert_eq!((run.status.as_str(), run.stage()), ("Failed", "Synth"), "{}", run.last);
    let told = delivery.done(&["pipeline", "show", PIPELINE, "--account", "governance"]);
    assert!(told.contains("formwork.toml:") && told.contains("`catalog.ownr` is unknown"), "{told}");
    delivery.change("formwork.toml", |before| before.replacen("ownr = ", "owner = ", 1));
    delivery.push("main");
    delivery.succeeds();
    assert!(delivery.descriptions().contains("With an open bucket"), "{}", delivery.descriptions());
}

/// The program of builds without formwork, in the clone: it refuses what was changed since the lock, and makes otherwise what
/// formwork makes.
fn what_is_committed_stands_in_where_there_is_no_formwork(delivery: &Delivery) {
    let clone = delivery.installation.folder().join("clone");
    let synth = |to: &str| {
        let mut python = Command::new("python3");
        python.args(["assembly/synth.py", to]).current_dir(&clone).env("PATH", "/usr/bin:/bin");
        said(python)
    };
    let refused = synth("../stale");
    for says in ["formwork.lock is stale", "formwork.toml has changed", &format!("{TEMPLATE} has changed")] {
        assert!(!refused.ok && refused.err.contains(says), "{says}: {refused:?}");
    }
    let here = |words: &[&str]| here(&clone, words);
    let stale = here(&["lock", "--check"]);
    assert!(!stale.ok && stale.err.contains("formwork.toml is not as formwork.lock knows it"), "{stale:?}");
    assert!(here(&["doctor"]).out.contains("formwork.lock is stale"));
    assert!(here(&["lock"]).ok && here(&["lock", "--check"]).ok);
    let by_python = synth("../by-python");
    assert!(by_python.ok, "{by_python:?}");
    assert!(here(&["synth", "--output-dir", "../by-formwork"]).ok);
    let compare = "\
import pathlib, zipfile
def content(path):
    if path.suffix != '.zip': return path.read_bytes()
    archive = zipfile.ZipFile(path)
    return {name: archive.read(name) for name in archive.namelist()}
def files(folder):
    return {str(f.relative_to(folder)): content(f) for f in pathlib.Path(folder).rglob('*') if f.is_file()}
one, other = files('by-python'), files('by-formwork')
print(sum(name.startswith('assets/') for name in one), [n for n in {**one, **other} if one.get(n) != other.get(n)])
";
    let compared = delivery.installation.python(Way::Environment, compare);
    assert!(compared.out.trim_end().ends_with(" []") && !compared.out.starts_with('0'), "{compared:?}");
    fs::write(clone.join("seed_code/build_app/new.py"), "").expect("a file");
    let new = synth("../new");
    assert!(!new.ok && new.err.contains("seed_code/build_app/new.py is new"), "{new:?}");
}

fn only_the_pipeline_goes(delivery: &Delivery) {
    let refused = delivery.formwork(&["destroy", "--pipeline", "--yes"]);
    assert!(!refused.ok && refused.err.contains("is not empty"), "{refused:?}");
    let said = delivery.done(&["destroy", "--pipeline", "--empty-buckets", "--yes"]);
    for stack in ["mlops-platform-pipeline", "mlops-platform-repository"] {
        assert!(
            said.contains(&format!("{stack} in governance (111111111111, eu-west-1) is deleted")),
            "{said}"
        );
    }
    assert!(delivery.done(&["destroy", "--pipeline", "--yes"]).contains("is not there: nothing is done"));
    assert!(delivery.descriptions().contains("With an open bucket"), "the catalog stays");
}
