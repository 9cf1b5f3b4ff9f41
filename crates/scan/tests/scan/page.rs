//! The page of all rules.

use std::fs;
use std::path::Path;

#[test]
fn the_page_of_rules_says_what_the_code_does() {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../docs/scan-rules.md");
    let page = scan::report::reference();
    if fs::read_to_string(&path).unwrap_or_default() != page {
        let now = Path::new(env!("CARGO_TARGET_TMPDIR")).join("scan-rules.md");
        fs::write(&now, page).expect("a place to write");
        panic!("docs/scan-rules.md is not current: copy {} over it", now.display());
    }
}
