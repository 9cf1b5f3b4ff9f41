//! Files looked up without leaving a folder, watched folders, and the space that is left.

use std::{
    io,
    mem::MaybeUninit,
    os::fd::{AsFd, AsRawFd, BorrowedFd, FromRawFd, OwnedFd},
    path::Path,
};

use super::{check, check_long, owned, path_text};

/// Opens what is at `path` under `folder`. The lookup never leaves the folder and follows no symbolic link, at
/// the end or on the way, and opening never waits (for a fifo's other end).
pub(crate) fn open_beneath(folder: BorrowedFd<'_>, path: &Path, flags: libc::c_int) -> io::Result<OwnedFd> {
    let path = if path.as_os_str().is_empty() { c".".to_owned() } else { path_text(path)? };
    // SAFETY: all zeros is a value of this plain C structure.
    let mut how: libc::open_how = unsafe { MaybeUninit::zeroed().assume_init() };
    let flags = flags | libc::O_CLOEXEC | libc::O_NONBLOCK | libc::O_NOCTTY;
    // O_PATH takes none of the others.
    let flags = if flags & libc::O_PATH == 0 { flags } else { flags & !(libc::O_NONBLOCK | libc::O_NOCTTY) };
    how.flags = u64::try_from(flags).map_err(io::Error::other)?;
    how.resolve = libc::RESOLVE_BENEATH | libc::RESOLVE_NO_SYMLINKS;
    // SAFETY: the path is terminated, the size is the structure's; the descriptor is new.
    unsafe {
        owned(libc::syscall(
            libc::SYS_openat2,
            folder.as_raw_fd(),
            path.as_ptr(),
            &raw mut how,
            size_of::<libc::open_how>(),
        ))
    }
}

/// Makes a folder in `folder`; one that is there is left as it is. Tells whether it was made.
pub(crate) fn make_folder(folder: BorrowedFd<'_>, name: &Path) -> io::Result<bool> {
    let name = path_text(name)?;
    // SAFETY: the name is terminated.
    match check(unsafe { libc::mkdirat(folder.as_raw_fd(), name.as_ptr(), 0o755) }) {
        Err(error) if error.raw_os_error() == Some(libc::EEXIST) => Ok(false),
        made => made.map(|_| true),
    }
}

/// Makes an empty file in `folder`; one that is there is left as it is.
pub(crate) fn make_file(folder: BorrowedFd<'_>, name: &Path) -> io::Result<()> {
    let name = path_text(name)?;
    let flags = libc::O_CREAT | libc::O_EXCL | libc::O_CLOEXEC | libc::O_WRONLY;
    // SAFETY: the name is terminated.
    match check(unsafe { libc::openat(folder.as_raw_fd(), name.as_ptr(), flags, 0o644) }) {
        Ok(raw) => {
            // SAFETY: the descriptor is new.
            drop(unsafe { OwnedFd::from_raw_fd(raw) });
            Ok(())
        }
        Err(error) if error.raw_os_error() == Some(libc::EEXIST) => Ok(()),
        Err(error) => Err(error),
    }
}

/// Closes every descriptor from 3 on when this process executes a program.
pub(crate) fn close_on_exec() -> io::Result<()> {
    // SAFETY: with this flag nothing is closed now, so that no owner is cheated.
    check_long(unsafe {
        libc::syscall(libc::SYS_close_range, 3, libc::c_uint::MAX, libc::CLOSE_RANGE_CLOEXEC)
    })?;
    Ok(())
}

/// Bytes that an ordinary user may still write to the filesystem that holds `folder`.
pub(crate) fn space_left(folder: BorrowedFd<'_>) -> io::Result<u64> {
    let mut facts = MaybeUninit::<libc::statvfs>::uninit();
    // SAFETY: a successful call fills the structure.
    let facts = unsafe {
        check(libc::fstatvfs(folder.as_raw_fd(), facts.as_mut_ptr()))?;
        facts.assume_init()
    };
    Ok(facts.f_bavail.saturating_mul(facts.f_frsize))
}

/// News of names that appear in a folder or go. (The folder's own end is no news while it is open.)
#[derive(Debug)]
pub(crate) struct Watch(OwnedFd);

impl Watch {
    pub(crate) fn folder(path: &Path) -> io::Result<Self> {
        let path = path_text(path)?;
        // SAFETY: takes numbers only.
        let raw = check(unsafe { libc::inotify_init1(libc::IN_CLOEXEC | libc::IN_NONBLOCK) })?;
        // SAFETY: the descriptor is new.
        let watch = unsafe { OwnedFd::from_raw_fd(raw) };
        let events = libc::IN_CREATE | libc::IN_MOVED_TO | libc::IN_DELETE;
        // SAFETY: the path is terminated.
        check(unsafe { libc::inotify_add_watch(watch.as_raw_fd(), path.as_ptr(), events) })?;
        Ok(Self(watch))
    }

    /// Forgets the news so far; what they are about is looked up afresh.
    pub(crate) fn drain(&self) {
        let mut buffer = [0_u8; 4096];
        // SAFETY: the buffer outlives the call; the descriptor does not block.
        while unsafe { libc::read(self.0.as_raw_fd(), buffer.as_mut_ptr().cast(), buffer.len()) } > 0 {}
    }
}

impl AsFd for Watch {
    fn as_fd(&self) -> BorrowedFd<'_> {
        self.0.as_fd()
    }
}
