//! Unpacking a source: a zip file that nobody vouches for.

use std::fs::{self, File};
use std::io::{self, Read as _};
use std::os::unix::fs::PermissionsExt as _;
use std::path::{Path, PathBuf};

use kernel::{ApiError, Result};
use zip::ZipArchive;
use zip::read::ZipFile;

use super::agent::broken;

/// How long a link's target may be.
const LONGEST_LINK: u64 = 4_096;

/// Unpacks a zip file into a folder that is empty. Gives the commit that its comment names, as `git archive` writes it.
///
/// Nothing leaves the folder: a name that does is an error, and links are made last, if they stay inside.
pub(super) fn unpack(archive: &Path, folder: &Path) -> Result<Option<String>> {
    let file = File::open(archive).map_err(|cause| broken("a source's file", &cause))?;
    let mut zip = ZipArchive::new(file).map_err(|cause| wrong(cause.to_string()))?;
    let mut links = Vec::new();
    for n in 0..zip.len() {
        let mut entry = zip.by_index(n).map_err(|cause| wrong(cause.to_string()))?;
        let name = || entry.name().map_or_else(|_| "a name".to_owned(), |name| format!("`{name}`"));
        let inside = entry.enclosed_name().ok_or_else(|| wrong(format!("{} leads out of it", name())))?;
        let path = folder.join(&inside);
        if entry.is_dir() {
            made(fs::create_dir_all(&path))?;
        } else if entry.is_symlink() {
            links.push((inside, target(&mut entry)?));
        } else {
            made(path.parent().map_or(Ok(()), fs::create_dir_all))?;
            let mut file = made(File::create(&path))?;
            io::copy(&mut entry, &mut file).map_err(|cause| wrong(cause.to_string()))?;
            let executable = entry.unix_mode().is_some_and(|mode| mode & 0o111 != 0);
            made(fs::set_permissions(
                &path,
                fs::Permissions::from_mode(if executable { 0o755 } else { 0o644 }),
            ))?;
        }
    }
    for (inside, target) in links {
        if !made(workload::link_inside(folder, &inside, &target))? {
            return Err(wrong(format!("the link `{}` leads out of it", inside.display())));
        }
    }
    Ok(commit(zip.comment()))
}

fn target(entry: &mut ZipFile<'_, File>) -> Result<PathBuf> {
    let mut text = String::new();
    entry.take(LONGEST_LINK).read_to_string(&mut text).map_err(|cause| wrong(cause.to_string()))?;
    Ok(PathBuf::from(text))
}

fn commit(comment: &[u8]) -> Option<String> {
    let is_commit = comment.len() == 40 && comment.iter().all(u8::is_ascii_hexdigit);
    is_commit.then(|| String::from_utf8_lossy(comment).into_owned())
}

fn wrong(why: impl std::fmt::Display) -> ApiError {
    ApiError::new("CLIENT_ERROR", format!("The source is not a zip file that can be unpacked: {why}"))
}

fn made<T>(outcome: io::Result<T>) -> Result<T> {
    outcome.map_err(|cause| match cause.kind() {
        io::ErrorKind::AlreadyExists | io::ErrorKind::NotADirectory | io::ErrorKind::IsADirectory => {
            wrong("it has one name twice")
        }
        _ => broken("a source's folder", &cause),
    })
}

#[cfg(test)]
mod tests {
    use std::io::Write as _;

    use zip::ZipWriter;
    use zip::write::SimpleFileOptions;

    use super::*;

    fn unpacked(fill: impl FnOnce(&mut ZipWriter<File>)) -> (tempfile::TempDir, Result<Option<String>>) {
        let folder = tempfile::tempdir().expect("a folder");
        let path = folder.path().join("a.zip");
        let mut zip = ZipWriter::new(File::create(&path).expect("made"));
        fill(&mut zip);
        zip.finish().expect("written");
        let outcome = unpack(&path, &folder.path().join("src"));
        (folder, outcome)
    }

    #[test]
    fn files_folders_modes_links_and_the_commit_are_taken_over() {
        let commit = "0123456789abcdef0123456789abcdef01234567";
        let (folder, outcome) = unpacked(|zip| {
            let mode = |mode| SimpleFileOptions::default().unix_permissions(mode);
            zip.start_file("deep/run.sh", mode(0o755))
                .and_then(|()| Ok(zip.write_all(b"true")?))
                .expect("put");
            zip.start_file("plain", mode(0o600)).expect("put");
            zip.add_symlink("deep/link", "../plain", mode(0o777)).expect("put");
            zip.set_comment(commit).expect("a comment");
        });
        assert_eq!(outcome, Ok(Some(commit.to_owned())));
        let source = folder.path().join("src");
        let mode = |path: &str| fs::metadata(source.join(path)).expect(path).permissions().mode() & 0o777;
        assert_eq!((mode("deep/run.sh"), mode("plain"), mode("deep/link")), (0o755, 0o644, 0o644));
    }

    #[test]
    fn nothing_leaves_the_folder() {
        let plain = SimpleFileOptions::default;
        let cases: [(&str, &str); 4] =
            [("../out", ""), ("/etc/out", ""), ("link", "/etc"), ("a/link", "../../out")];
        for (name, target) in cases {
            let (folder, outcome) = unpacked(|zip| {
                if target.is_empty() {
                    zip.start_file(name, plain()).expect("put");
                } else {
                    zip.add_symlink(name, target, plain()).expect("put");
                    zip.start_file("link/passwd", plain()).expect("put");
                }
            });
            // The path of an absolute name is taken as one inside.
            let outside = folder.path().join("out").exists() || Path::new("/etc/out").exists();
            assert!(!outside, "{name}");
            assert!(outcome.is_err() || name == "/etc/out", "{name}: {outcome:?}");
        }
    }

    #[test]
    fn what_is_no_zip_says_so() {
        let folder = tempfile::tempdir().expect("a folder");
        let path = folder.path().join("a.zip");
        fs::write(&path, "no zip").expect("written");
        let error = unpack(&path, folder.path()).expect_err("it is refused");
        assert_eq!(error.code, "CLIENT_ERROR");
    }
}
