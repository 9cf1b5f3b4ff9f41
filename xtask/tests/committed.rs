//! The generated crates are what `models/` give.

use std::path::Path;

#[test]
fn the_committed_crates_are_what_the_models_give() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    xtask::codegen::check(&root).unwrap();
}
