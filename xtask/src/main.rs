//! Developer tasks: `cargo xtask codegen [--check]`, `cargo xtask tidy`, `cargo xtask extract --botocore DIR`.

use std::path::{Path, PathBuf};
use std::process::ExitCode;

use anyhow::{Result, bail};

const USAGE: &str = "usage:
  cargo xtask codegen            writes crates/shapes/ from models/
  cargo xtask codegen --check    fails if crates/shapes/ is not what models/ give
  cargo xtask tidy               fails if a rule of the house is broken
  cargo xtask extract --botocore DIR [SERVICE...]
                                 writes models/SERVICE.json from the service models in DIR (botocore's package folder)";

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let words: Vec<&str> = arguments.iter().map(String::as_str).collect();
    match run(&words) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("error: {error:#}");
            ExitCode::FAILURE
        }
    }
}

fn run(words: &[&str]) -> Result<()> {
    let root = root();
    match words {
        ["codegen"] => xtask::codegen::write(&root),
        ["codegen", "--check"] => xtask::codegen::check(&root),
        ["tidy"] => xtask::tidy::check(&root),
        ["extract", "--botocore", folder, services @ ..] => {
            xtask::extract::run(&root, Path::new(folder), services)
        }
        _ => bail!("{USAGE}"),
    }
}

/// The workspace's folder.
fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..")
}
