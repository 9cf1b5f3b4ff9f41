//! How much memory and disk a process and its descendants use.

use std::{
    collections::HashSet,
    fs, io,
    os::{
        fd::{AsFd, AsRawFd},
        unix::fs::MetadataExt,
    },
    path::{Path, PathBuf},
    sync::atomic::{AtomicBool, Ordering},
};

use crate::{
    directory::Directory,
    sys::{files, process::Pid},
    tree,
};

/// Bytes of memory that the processes below `top` hold, if that is more than `enough`.
///
/// The quick sum counts a page once for every process that shares it after a fork, so that only the slow one may
/// say that it is too much.
pub(super) fn memory(top: Pid, enough: u64) -> u64 {
    let pids = tree::descendants(top);
    let quick =
        pids.iter().map(|pid| sum(*pid, "status", &["RssAnon:", "RssShmem:", "VmSwap:"]).unwrap_or(0)).sum();
    if quick <= enough {
        return quick;
    }
    let exact = |pid: &Pid| sum(*pid, "smaps_rollup", &["Pss_Anon:", "Pss_Shmem:", "SwapPss:"]);
    pids.iter().filter_map(exact).sum()
}

/// The sum of those lines of a file of `/proc`, which are in kilobytes; none if the process is gone.
fn sum(pid: Pid, file: &str, wanted: &[&str]) -> Option<u64> {
    let text = fs::read_to_string(format!("/proc/{pid}/{file}")).ok()?;
    let lines = text.lines().filter(|line| wanted.iter().any(|name| line.starts_with(name)));
    let kilobytes = lines.filter_map(|line| line.split_whitespace().nth(1)?.parse::<u64>().ok());
    Some(kilobytes.sum::<u64>() * 1024)
}

/// A tree of folders is too deep for the path of what is in it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct TooDeep;

/// Bytes on disk under `folders` of the job, each file counted once, and in files that the processes below `top`
/// hold open without a name: deleted ones, and files in memory. Once it is `over`, the rest is not looked at.
pub(super) fn disk(
    directory: &Directory,
    folders: &[String],
    top: Pid,
    over: &AtomicBool,
) -> Result<u64, TooDeep> {
    let mut seen = HashSet::new();
    let mut total = 0;
    let mut pending: Vec<PathBuf> = folders.iter().map(PathBuf::from).collect();
    while let Some(path) = pending.pop().filter(|_| !over.load(Ordering::Relaxed)) {
        match folder(directory, &path, &mut seen, &mut pending) {
            Ok(bytes) => total += bytes,
            Err(error) if error.raw_os_error() == Some(libc::ENAMETOOLONG) => return Err(TooDeep),
            // It was deleted meanwhile, or replaced by a link.
            Err(_) => {}
        }
    }
    for pid in tree::descendants(top) {
        total += nameless(pid, &mut seen);
    }
    Ok(total)
}

type Seen = HashSet<(u64, u64)>;

fn folder(dir: &Directory, path: &Path, seen: &mut Seen, pending: &mut Vec<PathBuf>) -> io::Result<u64> {
    // The job changes this tree while it is read: no lookup may be led out of it.
    let folder = files::open_beneath(dir.as_fd(), path, libc::O_RDONLY | libc::O_DIRECTORY)?;
    let mut total = 0;
    for entry in fs::read_dir(format!("/proc/self/fd/{}", folder.as_raw_fd()))? {
        let entry = entry?;
        let Ok(facts) = entry.metadata() else { continue };
        if facts.is_dir() {
            pending.push(path.join(entry.file_name()));
        }
        if facts.nlink() < 2 || facts.is_dir() || seen.insert((facts.dev(), facts.ino())) {
            total += facts.blocks() * 512;
        }
    }
    Ok(total)
}

fn nameless(pid: Pid, seen: &mut Seen) -> u64 {
    let Ok(descriptors) = fs::read_dir(format!("/proc/{pid}/fd")) else { return 0 };
    let facts = descriptors.flatten().filter_map(|entry| fs::metadata(entry.path()).ok());
    let nameless = facts.filter(|facts| facts.is_file() && facts.nlink() == 0);
    nameless.filter(|facts| seen.insert((facts.dev(), facts.ino()))).map(|facts| facts.blocks() * 512).sum()
}
