//! From a model with prose to a crate, and what is refused on the way.

use std::fs;
use std::path::{Path, PathBuf};

const OPERATIONS: &str = "[zoo]\noperations = [\"GetAnimal\", \"Feed\"]\n";

const MODEL: &str = r#"{
  "metadata": {"apiVersion": "2026-11-21", "endpointPrefix": "zoo", "jsonVersion": "1.1", "protocols": ["json"], "targetPrefix": "Zoo", "serviceFullName": "x"},
  "operations": {
    "GetAnimal": {"name": "GetAnimal", "http": {"method": "POST", "requestUri": "/"}, "input": {"shape": "GetAnimalRequest"}, "output": {"shape": "Animal"}, "documentation": "prose"},
    "Feed": {"name": "Feed", "http": {"method": "POST", "requestUri": "/"}},
    "Sleep": {"name": "Sleep", "http": {"method": "POST", "requestUri": "/"}, "input": {"shape": "SleepRequest"}}
  },
  "shapes": {
    "GetAnimalRequest": {"type": "structure", "required": ["type"], "members": {"type": {"shape": "Name", "documentation": "prose"}}},
    "Animal": {"type": "structure", "members": {"Mother": {"shape": "Animal"}, "Young": {"shape": "Animals"}, "Kind": {"shape": "Kind"}}},
    "Animals": {"type": "list", "member": {"shape": "Animal"}},
    "Kind": {"type": "string", "enum": ["Big", "tiny-one"]},
    "Name": {"type": "string", "pattern": "\\w+"},
    "SleepRequest": {"type": "structure", "members": {"Hours": {"shape": "Hours"}}},
    "Hours": {"type": "integer"},
    "Asleep": {"type": "structure", "members": {"Name": {"shape": "Name"}}, "exception": true}
  }
}"#;

/// The errata of a workspace that has none.
const NO_ERRATA: &str = "correction = []\n";

/// A workspace and a folder of AWS's models, in a folder of that name.
fn zoo(name: &str, operations: &str, model: &str) -> (PathBuf, PathBuf) {
    let root = Path::new(env!("CARGO_TARGET_TMPDIR")).join(name);
    let _ = fs::remove_dir_all(&root);
    let (models, botocore) = (root.join("models"), root.join("botocore"));
    fs::create_dir_all(&models).unwrap();
    fs::write(models.join("operations.toml"), operations).unwrap();
    fs::write(models.join("errata.toml"), NO_ERRATA).unwrap();
    let version = botocore.join("data/zoo/2026-11-21");
    fs::create_dir_all(&version).unwrap();
    fs::write(version.join("service-2.json"), model).unwrap();
    (root, botocore)
}

fn made(name: &str) -> PathBuf {
    let (root, botocore) = zoo(name, OPERATIONS, MODEL);
    xtask::extract::run(&root, &botocore, &[]).unwrap();
    xtask::codegen::write(&root).unwrap();
    root
}

fn refused(name: &str, operations: &str, model: &str, expected: &str) {
    let (root, botocore) = zoo(name, operations, model);
    let error =
        xtask::extract::run(&root, &botocore, &[]).and_then(|()| xtask::codegen::write(&root)).unwrap_err();
    let error = format!("{error:#}");
    assert!(error.contains(expected), "{error}");
}

#[test]
fn only_the_facts_of_the_listed_operations_are_extracted() {
    let text = fs::read_to_string(made("facts").join("models/zoo.json")).unwrap();
    assert!(!text.contains("prose") && !text.contains("SleepRequest") && !text.contains("Hours"), "{text}");
    assert!(text.contains("\"others\": [\"Sleep\"]"), "{text}");
    assert!(text.contains("\"Asleep\": {\"type\":\"structure\",\"exception\":true}"), "{text}");
}

#[test]
fn structs_are_generated_as_the_model_says() {
    let source = made("structs").join("crates/shapes/zoo/src");
    let operations = fs::read_to_string(source.join("operations.rs")).unwrap();
    for line in [
        "    pub type_: String,",
        "pub struct GetAnimalOutput {",
        "    pub mother: Option<Animal>,",
        "    pub young: Option<Vec<Animal>>,",
        "pub struct Feed {}",
        "schema::operation!(Feed -> FeedOutput, Write, service::FEED);",
        "schema::operation!(GetAnimal -> GetAnimalOutput, Read, service::GET_ANIMAL);",
    ] {
        assert!(operations.contains(line), "{line} in\n{operations}");
    }
    let structures = fs::read_to_string(source.join("structures.rs")).unwrap();
    assert!(structures.contains("    pub mother: Option<Box<Animal>>,"), "{structures}");
    let enums = fs::read_to_string(source.join("enums.rs")).unwrap();
    assert!(enums.contains("    pub const TINY_ONE: &str = \"tiny-one\";"), "{enums}");
}

#[test]
fn a_changed_or_stray_file_is_stale() {
    let root = made("stale");
    xtask::codegen::check(&root).unwrap();
    let folder = root.join("crates/shapes/zoo");
    fs::write(folder.join("src/enums.rs"), "").unwrap();
    fs::write(folder.join("notes.txt"), "").unwrap();
    let error = xtask::codegen::check(&root).unwrap_err().to_string();
    assert!(error.contains("enums.rs") && error.contains("notes.txt"), "{error}");
    xtask::codegen::write(&root).unwrap();
    xtask::codegen::check(&root).unwrap();
}

#[test]
fn what_has_no_answer_is_refused() {
    refused("unknown", "[zoo]\noperations = [\"Fly\"]\n", MODEL, "AWS has no operation `Fly`");
    let mode = "[zoo]\noperations = [\"GetAnimal\"]\nread = [\"GetAnimal\"]\n";
    refused("mode", mode, MODEL, "is what its verb says already");
    let pattern = MODEL.replace(r"\\w+", "(?!a)b");
    refused("pattern", OPERATIONS, &pattern, "`Name`: regex parse error");
    let endless = MODEL.replace(
        r#""Animal": {"type": "structure","#,
        r#""Animal": {"type": "structure", "required": ["Mother"],"#,
    );
    refused("endless", OPERATIONS, &endless, "cannot hold itself");
}

#[test]
fn a_correction_changes_the_crate_or_is_refused() {
    let root = made("errata");
    let correct = |change: &str| {
        let text = format!("[[correction]]\nservice = \"zoo\"\nreason = \"a test\"\n{change}\n");
        fs::write(root.join("models/errata.toml"), text).unwrap();
        xtask::codegen::write(&root).map_err(|error| format!("{error:#}"))
    };
    correct("patterns = [[\"Name\", \"[a-z]+\"]]").unwrap();
    let texts = fs::read_to_string(root.join("crates/shapes/zoo/src/texts.rs")).unwrap();
    assert!(texts.contains("[a-z]+"), "{texts}");
    for (change, expected) in [
        ("patterns = [[\"Nobody\", \"a\"]]", "no shape `Nobody`"),
        ("patterns = [[\"Kind\", \"a\"]]", "`Kind` has no pattern"),
        ("roots = [[\"Feed\", \"a\"]]", "no operation `Feed` with an output"),
        ("colour = \"red\"", "`models/errata.toml`"),
    ] {
        let error = correct(change).unwrap_err();
        assert!(error.contains(expected), "{error}");
    }
}
