//! The products that stand in the repository, as what they expand to.

use std::fs;
use std::path::{Path, PathBuf};

use foundation::Expanded;

fn folders() -> Vec<PathBuf> {
    let products = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../products");
    let folders = fs::read_dir(products).expect("the folder of products");
    let mut folders: Vec<PathBuf> = folders.map(|entry| entry.expect("an entry").path()).collect();
    folders.sort();
    assert!(!folders.is_empty());
    folders
}

fn expand(folder: &Path) -> Expanded {
    let text = fs::read_to_string(folder.join("template.yaml")).expect("a template");
    foundation::expand("template.yaml", &text).unwrap_or_else(|problems| panic!("{}\n{problems}", folder.display()))
}

#[test]
fn each_expands_to_what_is_committed() {
    for folder in folders() {
        let path = folder.join("expanded.yaml");
        let expanded = expand(&folder).yaml;
        if std::env::args().any(|argument| argument == "--write") {
            fs::write(&path, &expanded).expect("a place to write");
        }
        let committed = fs::read_to_string(&path).unwrap_or_default();
        assert!(
            expanded == committed,
            "{} expands to something else than expanded.yaml: look at the difference, and commit \
             `formwork synth {0}/template.yaml > {0}/expanded.yaml` if it is meant",
            folder.display()
        );
    }
}
