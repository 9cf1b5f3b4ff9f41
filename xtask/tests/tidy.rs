//! The house is tidy.

use std::path::Path;

#[test]
fn the_house_is_tidy() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    if let Err(error) = xtask::tidy::check(&root) {
        panic!("{error:#}");
    }
}
