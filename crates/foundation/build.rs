//! Packs the seed code into the archives that a catalog offers. The same files give the same archive, wherever and
//! whenever they are packed: its name in the catalog is a hash of it.

use std::fs;
use std::io::{self, Write as _};
use std::path::{Path, PathBuf};

use zip::ZipWriter;
use zip::write::SimpleFileOptions;

/// What a repository may start from: a folder of `seed_code`.
const SEEDS: [&str; 2] = ["build_app", "deploy_app"];

/// What tools leave in a working folder, and nobody wants to start from.
const LEFTOVERS: [&str; 6] =
    [".git", ".ipynb_checkpoints", ".mypy_cache", ".pytest_cache", ".venv", "__pycache__"];

#[expect(clippy::disallowed_methods, reason = "this is how Cargo tells a build script its folder")]
fn main() -> io::Result<()> {
    let to = PathBuf::from(std::env::var_os("OUT_DIR").ok_or(io::ErrorKind::NotFound)?);
    for seed in SEEDS {
        let folder = Path::new("../../seed_code").join(seed);
        println!("cargo::rerun-if-changed={}", folder.display());
        let mut files = Vec::new();
        gather(&folder, &mut files)?;
        files.sort();
        let mut archive = ZipWriter::new(fs::File::create(to.join(format!("{seed}.zip")))?);
        for file in files {
            let name = file.strip_prefix(&folder).map_err(io::Error::other)?;
            let name = name.to_str().ok_or(io::ErrorKind::InvalidData)?;
            archive.start_file(name, SimpleFileOptions::default().unix_permissions(0o644))?;
            archive.write_all(&fs::read(&file)?)?;
        }
        archive.finish()?;
    }
    Ok(())
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
