//! Archives as SageMaker keeps models: gzipped tar files.

use std::fs::{self, File};
use std::io;
use std::os::unix::fs::PermissionsExt as _;
use std::path::{Component, Path, PathBuf};

use flate2::Compression;
use flate2::read::MultiGzDecoder;
use flate2::write::GzEncoder;
use kernel::{ApiError, Left, Result};
use tar::{Archive, Builder, EntryType, Header};

use crate::{broken, link_inside};

/// The code of an error that says that an archive cannot be unpacked.
pub const UNFIT: &str = "UnfitArchive";

/// Packs files, in their order, under their own paths. `open` opens one by its path. The same files give the same bytes:
/// nothing of the day, the user or the machine is in them.
pub fn pack(files: &[Left], archive: &Path, open: impl Fn(&Path) -> io::Result<File>) -> Result<()> {
    let pack = || {
        // Nothing but the content: a header of gzip's can have a name and a time.
        let gzip = GzEncoder::new(File::create(archive)?, Compression::fast());
        let mut tar = Builder::new(gzip);
        for file in files {
            let content = open(&file.path)?;
            let mut header = Header::new_gnu();
            header.set_entry_type(EntryType::Regular);
            header.set_size(content.metadata()?.len());
            header.set_mode(if file.executable { 0o755 } else { 0o644 });
            header.set_mtime(0);
            header.set_uid(0);
            header.set_gid(0);
            tar.append_data(&mut header, &file.path, content)?;
        }
        tar.into_inner()?.finish()?.sync_all()
    };
    pack().map_err(|cause: io::Error| broken("an archive", &cause))
}

/// Unpacks an archive that nobody vouches for into a folder. Nothing leaves the folder: a name or a link that does is an
/// error, as is what is neither a file, a folder nor a link.
pub fn unpack(archive: &Path, folder: &Path) -> Result<()> {
    let file = File::open(archive).map_err(|cause| broken("an archive", &cause))?;
    let mut tar = Archive::new(MultiGzDecoder::new(file));
    let mut links = Vec::new();
    for entry in tar.entries().map_err(wrong)? {
        let mut entry = entry.map_err(wrong)?;
        let name = entry.path().map_err(wrong)?.into_owned();
        let leads_out = || wrong(format!("`{}` leads out of it", name.display()));
        let inside = inside(&name).ok_or_else(leads_out)?;
        let path = folder.join(&inside);
        match entry.header().entry_type() {
            EntryType::Directory => made(fs::create_dir_all(&path))?,
            EntryType::Regular | EntryType::Continuous => {
                made(path.parent().map_or(Ok(()), fs::create_dir_all))?;
                let mut file = made(File::create(&path))?;
                io::copy(&mut entry, &mut file).map_err(unread)?;
                let executable = entry.header().mode().is_ok_and(|mode| mode & 0o111 != 0);
                let mode = if executable { 0o755 } else { 0o644 };
                made(fs::set_permissions(&path, fs::Permissions::from_mode(mode)))?;
            }
            kind @ (EntryType::Symlink | EntryType::Link) => {
                let target = entry.link_name().map_err(wrong)?.ok_or_else(leads_out)?.into_owned();
                links.push((kind, inside, target));
            }
            EntryType::XGlobalHeader => {}
            _ => return Err(wrong(format!("`{}` is no file, folder or link", name.display()))),
        }
    }
    // Links last, symbolic ones after all others: nothing is then written through one.
    links.sort_by_key(|(kind, ..)| *kind == EntryType::Symlink);
    for (kind, inside, target) in links {
        link(folder, kind, &inside, &target)?;
    }
    Ok(())
}

fn link(folder: &Path, kind: EntryType, link: &Path, target: &Path) -> Result<()> {
    let leads_out = || wrong(format!("the link `{}` leads out of it", link.display()));
    if kind == EntryType::Symlink {
        return if made(link_inside(folder, link, target))? { Ok(()) } else { Err(leads_out()) };
    }
    let path = folder.join(link);
    made(path.parent().map_or(Ok(()), fs::create_dir_all))?;
    // A second name of a file is a copy of it: a link to what another link leads to could be anything.
    let first = folder.join(inside(target).ok_or_else(leads_out)?);
    if !fs::symlink_metadata(&first).is_ok_and(|found| found.is_file()) {
        return Err(wrong(format!("the link `{}` names no file", link.display())));
    }
    made(fs::copy(first, path)).map(drop)
}

/// A name without `./`, if it is one below the folder.
fn inside(name: &Path) -> Option<PathBuf> {
    let mut inside = PathBuf::new();
    for part in name.components() {
        match part {
            Component::Normal(part) => inside.push(part),
            Component::CurDir => {}
            _ => return None,
        }
    }
    Some(inside)
}

fn wrong(why: impl std::fmt::Display) -> ApiError {
    ApiError::new(UNFIT, format!("the archive cannot be unpacked: {why}"))
}

/// What reading the archive or writing a file of it failed with.
fn unread(cause: io::Error) -> ApiError {
    if cause.kind() == io::ErrorKind::StorageFull { broken("an archive", &cause) } else { wrong(cause) }
}

fn made<T>(outcome: io::Result<T>) -> Result<T> {
    outcome.map_err(|cause| match cause.kind() {
        io::ErrorKind::AlreadyExists | io::ErrorKind::NotADirectory | io::ErrorKind::IsADirectory => {
            wrong("it has one name twice")
        }
        _ => broken("an archive's folder", &cause),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn packed(folder: &Path, fill: impl FnOnce(&mut Builder<GzEncoder<File>>)) -> PathBuf {
        let path = folder.join("a.tar.gz");
        let file = File::create(&path).expect("made");
        let mut tar = Builder::new(GzEncoder::new(file, Compression::fast()));
        fill(&mut tar);
        tar.into_inner().and_then(GzEncoder::finish).expect("written");
        path
    }

    /// An entry whose names are written as they are, which the crate's own ways refuse to write.
    fn entry(kind: EntryType, name: &str, target: &str, content: &[u8]) -> (Header, Vec<u8>) {
        let mut header = Header::new_gnu();
        header.set_entry_type(kind);
        header.set_size(content.len() as u64);
        header.set_mode(0o644);
        let raw = header.as_gnu_mut().expect("a header of GNU's");
        raw.name[..name.len()].copy_from_slice(name.as_bytes());
        raw.linkname[..target.len()].copy_from_slice(target.as_bytes());
        header.set_cksum();
        (header, content.to_vec())
    }

    #[test]
    fn what_is_packed_is_unpacked_and_is_the_same_each_time() {
        let folder = tempfile::tempdir().expect("a folder");
        fs::create_dir_all(folder.path().join("from/code")).expect("made");
        fs::write(folder.path().join("from/model"), "weights").expect("written");
        fs::write(folder.path().join("from/code/run.sh"), "true").expect("written");
        let file = |path: &str, executable| Left { path: path.into(), length: 0, executable };
        let files = [file("code/run.sh", true), file("model", false)];
        let pack = |name: &str| {
            let archive = folder.path().join(name);
            let from = folder.path().join("from");
            super::pack(&files, &archive, |path| File::open(from.join(path))).expect("packed");
            archive
        };
        let (first, second) = (pack("one"), pack("two"));
        assert_eq!(fs::read(&first).expect("read"), fs::read(second).expect("read"));
        let to = folder.path().join("to");
        unpack(&first, &to).expect("unpacked");
        assert_eq!(fs::read_to_string(to.join("model")).expect("read"), "weights");
        let mode = fs::metadata(to.join("code/run.sh")).expect("there").permissions().mode();
        assert_eq!(mode & 0o777, 0o755);
    }

    #[test]
    fn nothing_leaves_the_folder() {
        let cases = [
            (EntryType::Regular, "../out", ""),
            (EntryType::Regular, "/tmp/out", ""),
            (EntryType::Symlink, "link", "/etc"),
            (EntryType::Symlink, "a/link", "../../out"),
            (EntryType::Link, "link", "../secret"),
            (EntryType::Fifo, "fifo", ""),
        ];
        for (kind, name, target) in cases {
            let folder = tempfile::tempdir().expect("a folder");
            fs::write(folder.path().join("secret"), "secret").expect("written");
            let archive = packed(folder.path(), |tar| {
                let (header, content) = entry(kind, name, target, b"");
                tar.append(&header, &*content).expect("put");
            });
            let error = unpack(&archive, &folder.path().join("in")).expect_err(name);
            assert_eq!(error.code, UNFIT, "{name}");
            assert!(!folder.path().join("out").exists(), "{name}");
        }
    }

    #[test]
    fn nothing_is_written_through_a_link_of_the_archive() {
        let folder = tempfile::tempdir().expect("a folder");
        let archive = packed(folder.path(), |tar| {
            for (header, content) in [
                entry(EntryType::Symlink, "a", "b", b""),
                entry(EntryType::Regular, "a/file", "", b"content"),
            ] {
                tar.append(&header, &*content).expect("put");
            }
        });
        let error = unpack(&archive, &folder.path().join("in")).expect_err("one name twice");
        assert_eq!(error.code, UNFIT);
    }

    #[test]
    fn what_is_no_archive_says_so() {
        let folder = tempfile::tempdir().expect("a folder");
        let path = folder.path().join("a.tar.gz");
        fs::write(&path, "no archive").expect("written");
        assert_eq!(unpack(&path, folder.path()).expect_err("refused").code, UNFIT);
    }
}
