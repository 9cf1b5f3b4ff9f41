//! Every raw system call of the crate, each behind a function that cannot be misused.
//!
//! Whatever `std` offers (locks, pipes, sockets, `chown`) is taken from there; this is the rest. The functions
//! say what the kernel said, as an [`io::Error`], and know nothing of sandboxes.
#![expect(unsafe_code, reason = "namespaces, mounts and descriptor passing have no safe interface in std")]

pub(crate) mod files;
pub(crate) mod limits;
pub(crate) mod mounts;
pub(crate) mod namespaces;
pub(crate) mod poll;
pub(crate) mod privileges;
pub(crate) mod process;
pub(crate) mod signals;
pub(crate) mod sockets;

use std::{ffi::CString, io, os::fd::FromRawFd, os::fd::OwnedFd, os::unix::ffi::OsStrExt, path::Path};

/// The kernel's convention: negative means `errno`.
fn check(result: libc::c_int) -> io::Result<libc::c_int> {
    if result < 0 { Err(io::Error::last_os_error()) } else { Ok(result) }
}

/// As [`check`], for `libc::syscall`.
fn check_long(result: libc::c_long) -> io::Result<libc::c_long> {
    if result < 0 { Err(io::Error::last_os_error()) } else { Ok(result) }
}

/// A new descriptor from a call made with `libc::syscall`.
///
/// # Safety
/// `result` is what such a call just returned, and nothing else owns the descriptor.
unsafe fn owned(result: libc::c_long) -> io::Result<OwnedFd> {
    let raw = libc::c_int::try_from(check_long(result)?).map_err(io::Error::other)?;
    // SAFETY: as promised by the caller, the descriptor is open and ours alone.
    Ok(unsafe { OwnedFd::from_raw_fd(raw) })
}

/// `prctl` with whole words: it takes what a shorter argument leaves undefined for part of it.
///
/// # Safety
/// No argument of `option` is a pointer.
unsafe fn prctl(option: libc::c_int, argument: libc::c_ulong, second: libc::c_ulong) -> io::Result<()> {
    let zero: libc::c_ulong = 0;
    // SAFETY: as promised by the caller, there are numbers only.
    check(unsafe { libc::prctl(option, argument, second, zero, zero) }).map(drop)
}

/// Text for the kernel; a NUL inside is an error rather than a shorter name.
pub(crate) fn text(bytes: impl AsRef<[u8]>) -> io::Result<CString> {
    CString::new(bytes.as_ref()).map_err(|_| io::Error::from_raw_os_error(libc::EINVAL))
}

fn path_text(path: &Path) -> io::Result<CString> {
    text(path.as_os_str().as_bytes())
}
