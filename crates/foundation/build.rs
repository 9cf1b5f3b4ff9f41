//! Lists the files that the program carries: the products and the seed code, from the one place where they stand.

use std::fmt::Write as _;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use leftovers::LEFTOVERS;

#[path = "src/leftovers.rs"]
mod leftovers;

/// What is carried, as it stands in the repository.
const FOLDERS: [&str; 2] = ["products", "seed_code"];

#[expect(clippy::disallowed_methods, reason = "this is how Cargo tells a build script its folder")]
fn main() -> io::Result<()> {
    let to = PathBuf::from(std::env::var_os("OUT_DIR").ok_or(io::ErrorKind::NotFound)?);
    let root = Path::new("../..");
    let mut files = Vec::new();
    for folder in FOLDERS {
        println!("cargo::rerun-if-changed={}", root.join(folder).display());
        gather(&root.join(folder), &mut files)?;
    }
    let mut names = Vec::new();
    for file in files {
        let name = file.strip_prefix(root).map_err(io::Error::other)?;
        names.push(name.to_str().ok_or(io::ErrorKind::InvalidData)?.to_owned());
    }
    // As text, as the files of a folder are sorted: the same files make the same archive.
    names.sort();
    let mut list = "&[\n".to_owned();
    for name in names {
        let content = format!("include_bytes!(concat!(env!(\"CARGO_MANIFEST_DIR\"), \"/../../{name}\"))");
        writeln!(list, "    (\"{name}\", {content}),").map_err(io::Error::other)?;
    }
    list.push(']');
    fs::write(to.join("carried.rs"), list)
}

fn gather(folder: &Path, files: &mut Vec<PathBuf>) -> io::Result<()> {
    for entry in fs::read_dir(folder)? {
        let entry = entry?;
        if LEFTOVERS.iter().any(|name| entry.file_name() == *name) {
            continue;
        }
        if entry.file_type()?.is_dir() {
            gather(&entry.path(), files)?;
        } else {
            files.push(entry.path());
        }
    }
    Ok(())
}
