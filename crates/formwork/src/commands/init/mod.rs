//! `formwork init`: a folder with all that a foundation consists of, to be read and changed.

mod answers;

use std::path::{Path, PathBuf};

use foundation::Products;
use foundation::config::FILE;

use crate::commands::{files, lock};
use crate::failure::{Failure, Result};
use answers::Answers;

#[derive(clap::Args)]
pub(crate) struct Arguments {
    /// The folder, which must be empty or not there yet
    #[arg(value_name = "DIR")]
    folder: PathBuf,
    /// Take the answers that are offered, without asking
    #[arg(long)]
    yes: bool,
    /// The name of the foundation
    #[arg(long)]
    name: Option<String>,
    /// The region of its accounts
    #[arg(long)]
    region: Option<String>,
    /// The account that plays a part: dev=222222222222; several times for several parts
    #[arg(long = "account", value_name = "PART=ID", value_parser = answers::account)]
    accounts: Vec<(String, String)>,
}

/// The files beside products and seed code: where they stand, and what is in them.
const FILES: &[(&str, &str)] = &[
    (FILE, include_str!("../../../skeleton/formwork.toml")),
    ("README.md", include_str!("../../../skeleton/README.md")),
    (".gitignore", include_str!("../../../skeleton/gitignore")),
    (".licence-header.txt", include_str!("../../../skeleton/licence-header.txt")),
    (".pre-commit-config.yaml", include_str!("../../../skeleton/pre-commit-config.yaml")),
    (".github/workflows/platform.yml", include_str!("../../../skeleton/workflows/platform.yml")),
];

pub(crate) fn run(arguments: &Arguments) -> Result {
    let folder = std::path::absolute(&arguments.folder).map_err(Failure::new)?;
    empty(&folder, &arguments.folder)?;
    let mut answers = Answers::offered(&folder);
    answers.give(arguments.name.as_deref(), arguments.region.as_deref(), &arguments.accounts)?;
    if !arguments.yes {
        answers.ask()?;
    }
    let own = FILES.iter().map(|(path, text)| (*path, answers.filled(text).into_bytes()));
    let carried = Products::carried_files().map(|(path, content)| (path, content.to_vec()));
    let mut written = 0;
    for (path, content) in own.chain(carried) {
        files::write(&folder.join(path), &content)?;
        written += 1;
    }
    written += lock::write(&folder)?;
    println!("wrote {written} files into {}", arguments.folder.display());
    println!("\nNext:\n  cd {}", arguments.folder.display());
    println!("  formwork doctor        everything that would fail later, said now");
    println!("  formwork up --detach   the runtime, with these accounts\n  git init");
    Ok(())
}

/// Whether a folder may be written to: nothing is in it that could be lost.
fn empty(folder: &Path, said: &Path) -> Result {
    files::empty(said).map_err(|failure| {
        if !folder.join(FILE).is_file() {
            return failure;
        }
        failure.hint(format!("it has a {FILE} already: change that, and look at it with `formwork doctor`"))
    })
}

#[cfg(test)]
mod tests {
    use foundation::Foundation;

    use super::*;

    #[test]
    fn the_file_that_is_written_says_what_was_answered_and_nothing_wrong() {
        let mut answers = Answers::offered(Path::new("/somewhere/my platform"));
        let accounts = [("prod".to_owned(), "555555555555".to_owned())];
        answers.give(None, Some("eu-central-1"), &accounts).expect("good answers");
        let (_, text) = FILES.iter().find(|(path, _)| *path == FILE).expect("the file");
        let read = Foundation::parse(&answers.filled(text)).unwrap_or_else(|problems| panic!("{problems}"));
        assert_eq!((read.name.as_str(), read.region.as_str()), ("my-platform", "eu-central-1"));
        assert_eq!(read.account("prod").expect("prod").id, "555555555555");
        assert_eq!(read.account("dev").expect("dev").id, "222222222222");
        assert!(FILES.iter().all(|(_, text)| !answers.filled(text).contains("@name@")));
    }

    #[test]
    fn the_folder_has_the_products_and_the_seed_code_that_the_program_carries() {
        let place = tempfile::tempdir().expect("a folder");
        let folder = place.path().join("platform");
        let region = Some("eu-west-1".to_owned());
        let arguments =
            Arguments { folder: folder.clone(), yes: true, name: None, region, accounts: Vec::new() };
        run(&arguments).expect("it is written");
        assert_eq!(Products::read(&folder).expect("it can be read"), Products::carried());
    }

    #[test]
    fn what_is_commented_out_may_be_taken_in() {
        let (_, text) = FILES.iter().find(|(path, _)| *path == FILE).expect("the file");
        let filled = Answers::offered(Path::new("/p")).filled(text);
        let is_key = |line: &str| line.starts_with("# [") || (line.starts_with("# ") && line.contains(" = "));
        let taken: Vec<&str> =
            filled.lines().map(|line| if is_key(line) { &line[2..] } else { line }).collect();
        let read = Foundation::parse(&taken.join("\n")).unwrap_or_else(|problems| panic!("{problems}"));
        assert_eq!(read.stages.len(), 1);
        assert_eq!(read.organizational_units.len(), 1);
    }
}
