//! A zip file as the files of a commit.

use std::io::{Cursor, Read as _};

use kernel::Result;
use schema::ApiError;
use zip::ZipArchive;

use crate::plumbing::{Edit, Mode};

/// How much all its files may be together, unpacked.
const LARGEST: u64 = 256 << 20;

/// The files of an archive. Executable bits and symbolic links are kept; folders are where files are in them; what
/// would stand outside of the repository, or in its `.git`, is refused.
pub(super) fn edits(bytes: &[u8]) -> Result<Vec<Edit>> {
    let mut archive = ZipArchive::new(Cursor::new(bytes)).map_err(refuse)?;
    let mut edits = Vec::new();
    let mut left = LARGEST;
    for index in 0..archive.len() {
        let file = archive.by_index(index).map_err(refuse)?;
        if file.is_dir() {
            continue;
        }
        let path = path(&file.name().map_err(refuse)?)?;
        let mode = match file.unix_mode().unwrap_or_default() {
            mode if mode & 0o170_000 == 0o120_000 => Mode::SymbolicLink,
            mode if mode & 0o100 != 0 => Mode::Executable,
            _ => Mode::Normal,
        };
        let mut content = Vec::new();
        // What its directory says of sizes need not be true.
        file.take(left + 1)
            .read_to_end(&mut content)
            .map_err(|cause| refuse(format_args!("{path}: {cause}")))?;
        left = left
            .checked_sub(content.len() as u64)
            .ok_or_else(|| refuse(format_args!("its files are more than {LARGEST} bytes together")))?;
        edits.push(Edit::Put { path, mode, content });
    }
    if edits.is_empty() { Err(refuse("it has no files")) } else { Ok(edits) }
}

fn path(name: &str) -> Result<String> {
    crate::file::path(name)
        .ok()
        .filter(|_| !name.starts_with('/') && !name.contains('\\'))
        .ok_or_else(|| refuse(format_args!("{name:?} in it is not a path inside of a repository")))
}

fn refuse(cause: impl std::fmt::Display) -> ApiError {
    ApiError::new(
        "InvalidRequest",
        format!("the seed code is no zip file that a repository can start from: {cause}"),
    )
}

#[cfg(test)]
mod tests {
    use std::io::{Cursor, Write as _};

    use zip::ZipWriter;
    use zip::write::SimpleFileOptions;

    use super::{Edit, Mode, edits};

    fn zipped(files: &[(&str, u32, &str)]) -> Vec<u8> {
        let mut writer = ZipWriter::new(Cursor::new(Vec::new()));
        for (name, mode, content) in files {
            let options = SimpleFileOptions::default().unix_permissions(*mode);
            if name.ends_with('/') {
                writer.add_directory(*name, options).expect("a folder");
            } else {
                writer.start_file(*name, options).expect("a file");
                writer.write_all(content.as_bytes()).expect("its content");
            }
        }
        writer.finish().expect("an archive").into_inner()
    }

    #[test]
    fn files_keep_their_executable_bits() {
        let bytes = zipped(&[("a/", 0o755, ""), ("a/run.sh", 0o755, "x"), ("b", 0o644, "y")]);
        let found: Vec<(String, Mode)> = edits(&bytes)
            .expect("edits")
            .into_iter()
            .filter_map(|edit| match edit {
                Edit::Put { path, mode, .. } => Some((path, mode)),
                _ => None,
            })
            .collect();
        assert_eq!(found, [("a/run.sh".to_owned(), Mode::Executable), ("b".to_owned(), Mode::Normal)]);
    }

    #[test]
    fn what_leads_out_is_refused() {
        for name in ["../x", "/etc/x", "a/../../x", ".git/config", "a/.git/hooks/x", "a\\x"] {
            let error = edits(&zipped(&[(name, 0o644, "x")])).err().expect(name);
            assert!(error.message.contains("not a path"), "{name}: {error}");
        }
        assert!(edits(b"no zip").is_err());
        assert!(edits(&zipped(&[])).is_err());
    }
}
