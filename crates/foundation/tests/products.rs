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
    foundation::expand("template.yaml", &text)
        .unwrap_or_else(|problems| panic!("{}\n{problems}", folder.display()))
}

#[test]
fn each_expands_to_what_is_committed() {
    for folder in folders() {
        let expanded = expand(&folder).yaml;
        let path = folder.join("expanded.yaml");
        let committed = fs::read_to_string(&path).unwrap_or_default();
        if expanded != committed {
            let name = folder.file_name().unwrap_or_default().to_string_lossy();
            let now = Path::new(env!("CARGO_TARGET_TMPDIR")).join(format!("{name}.yaml"));
            fs::write(&now, expanded).expect("a place to write");
            panic!(
                "{} is not what the template expands to any more: look at the difference to {}, and commit that if it is \
                 meant",
                path.display(),
                now.display()
            );
        }
    }
}

#[test]
fn each_is_taken_by_cloudformation_and_passes_the_scanner_without_a_word() {
    for folder in folders() {
        let expanded = expand(&folder);
        template::parse(&expanded.yaml).unwrap_or_else(|problems| panic!("{problems:?}"));
        let findings = scan::scan(&expanded.yaml, &scan::Filter::default());
        assert!(findings.is_empty(), "{}: {findings:#?}", folder.display());
    }
}
