//! Unpacking a model: an archive that nobody vouches for.

use std::fs::{self, File};
use std::io::{self, Read};
use std::path::{Component, Path, PathBuf};

use flate2::read::MultiGzDecoder;
use tar::{Archive, EntryType};

/// Unpacks a gzip-compressed tar file into a folder, at most so many bytes. Folders and files alone: a link, or a name that
/// leads out of the folder, is an error.
pub(super) fn unpack(archive: &Path, folder: &Path, most: u64) -> io::Result<()> {
    // One byte more than there may be, so that too much can be told from just enough.
    let bytes = MultiGzDecoder::new(File::open(archive)?).take(most.saturating_add(1));
    let mut archive = Archive::new(bytes);
    for entry in archive.entries()? {
        let mut entry = entry?;
        let path = inside(&entry.path()?)?;
        match entry.header().entry_type() {
            EntryType::Directory => fs::create_dir_all(folder.join(path))?,
            EntryType::Regular | EntryType::Continuous | EntryType::GNUSparse => {
                let path = folder.join(path);
                path.parent().map_or(Ok(()), fs::create_dir_all)?;
                let mut file = File::create(&path)?;
                io::copy(&mut entry, &mut file)?;
                let executable = entry.header().mode().is_ok_and(|mode| mode & 0o100 != 0);
                set_mode(&file, executable)?;
            }
            other => {
                return Err(wrong(format_args!(
                    "`{}` is neither a file nor a folder but {other:?}",
                    path.display()
                )));
            }
        }
    }
    // What stands behind the end of the archive is read too: it would be as large as it likes.
    let mut rest = archive.into_inner();
    io::copy(&mut rest, &mut io::sink())?;
    if rest.limit() == 0 {
        return Err(wrong(format_args!("it has more than {most} bytes, the size of the variant's volume")));
    }
    Ok(())
}

/// A path below the folder: `./code/inference.py` as `code/inference.py`.
fn inside(path: &Path) -> io::Result<PathBuf> {
    let mut clean = PathBuf::new();
    for part in path.components() {
        match part {
            Component::Normal(name) => clean.push(name),
            Component::CurDir => {}
            Component::ParentDir | Component::RootDir | Component::Prefix(_) => {
                return Err(wrong(format_args!("`{}` leads out of it", path.display())));
            }
        }
    }
    Ok(clean)
}

fn set_mode(file: &File, executable: bool) -> io::Result<()> {
    use std::os::unix::fs::PermissionsExt as _;
    file.set_permissions(fs::Permissions::from_mode(if executable { 0o755 } else { 0o644 }))
}

fn wrong(why: impl std::fmt::Display) -> io::Error {
    io::Error::new(io::ErrorKind::InvalidData, why.to_string())
}

#[cfg(test)]
mod tests {
    use std::io::Write as _;

    use flate2::Compression;
    use flate2::write::GzEncoder;
    use tar::{Builder, Header};

    use super::*;

    /// An archive of entries with these names, kinds and contents, unpacked.
    fn unpacked(entries: &[(&str, EntryType, &str)], most: u64) -> (tempfile::TempDir, io::Result<()>) {
        let folder = tempfile::tempdir().expect("a folder");
        let path = folder.path().join("model.tar.gz");
        let gzip = GzEncoder::new(File::create(&path).expect("made"), Compression::fast());
        let mut archive = Builder::new(gzip);
        for (name, kind, content) in entries {
            let mut header = Header::new_gnu();
            // As an attacker would: the builder itself refuses such names.
            header.as_old_mut().name[..name.len()].copy_from_slice(name.as_bytes());
            header.set_entry_type(*kind);
            header.set_mode(0o777);
            let content = if kind.is_file() { content } else { "" };
            if !kind.is_file() {
                header.set_link_name("/etc").expect("a name");
            }
            header.set_size(content.len() as u64);
            header.set_cksum();
            archive.append(&header, content.as_bytes()).expect("put");
        }
        archive.into_inner().and_then(GzEncoder::finish).expect("written").flush().expect("written");
        let outcome = fs::create_dir(folder.path().join("model"))
            .and_then(|()| unpack(&path, &folder.path().join("model"), most));
        (folder, outcome)
    }

    #[test]
    fn files_and_folders_are_taken_over() {
        let entries = [
            ("./", EntryType::Directory, ""),
            ("./code/", EntryType::Directory, ""),
            ("./code/inference.py", EntryType::Regular, "pass"),
            ("model.joblib", EntryType::Regular, "bytes"),
        ];
        let (folder, outcome) = unpacked(&entries, 1 << 20);
        outcome.expect("it is unpacked");
        let read = |path: &str| fs::read_to_string(folder.path().join("model").join(path)).expect(path);
        assert_eq!((&*read("code/inference.py"), &*read("model.joblib")), ("pass", "bytes"));
    }

    #[test]
    fn nothing_leaves_the_folder_and_no_link_is_made() {
        for (name, kind) in [
            ("../out", EntryType::Regular),
            ("a/../../out", EntryType::Regular),
            ("/tmp/formwork-test-out", EntryType::Regular),
            ("link", EntryType::Symlink),
            ("hard", EntryType::Link),
            ("pipe", EntryType::Fifo),
        ] {
            let (folder, outcome) = unpacked(&[(name, kind, "x")], 1 << 20);
            let error = outcome.expect_err(name);
            assert_eq!(error.kind(), io::ErrorKind::InvalidData, "{name}: {error}");
            assert!(!folder.path().join("out").exists() && !folder.path().join("model/link").exists());
        }
    }

    #[test]
    fn an_archive_that_is_larger_than_the_volume_is_refused() {
        let content = "0".repeat(64 * 1024);
        let (_folder, outcome) = unpacked(&[("model", EntryType::Regular, &content)], 16 * 1024);
        outcome.expect_err("it is too large");
    }

    #[test]
    fn what_is_no_archive_says_so() {
        let folder = tempfile::tempdir().expect("a folder");
        let path = folder.path().join("model.tar.gz");
        fs::write(&path, "no archive").expect("written");
        unpack(&path, folder.path(), 1 << 20).expect_err("it is refused");
    }
}
