//! Mounts by descriptor: made loose, given their attributes, and only then put somewhere.
//!
//! The kernel's newer interface (`fsopen`, `open_tree`, `mount_setattr`: Linux 5.12) rather than `mount`: no path
//! is looked up twice, so nothing that user code left behind can redirect it.

use std::{
    io,
    os::fd::{AsRawFd, OwnedFd},
    path::Path,
};

use super::{check, check_long, owned, path_text, text};

/// What may not be done on a mount: a union of `libc::MOUNT_ATTR_…`.
pub(crate) type Attributes = u64;

/// Nothing may be written.
pub(crate) const READ_ONLY: Attributes = libc::MOUNT_ATTR_RDONLY;
/// Set-user-id bits mean nothing.
pub(crate) const NO_SUID: Attributes = libc::MOUNT_ATTR_NOSUID;
/// Device files mean nothing.
pub(crate) const NO_DEVICES: Attributes = libc::MOUNT_ATTR_NODEV;
/// Nothing may be executed.
pub(crate) const NO_EXEC: Attributes = libc::MOUNT_ATTR_NOEXEC;

const EMPTY_PATH: libc::c_uint = 0x1000;
const RECURSIVE: libc::c_uint = 0x8000;
const MOVE_FROM_EMPTY_PATH: libc::c_uint = 0x4;
const MOVE_TO_EMPTY_PATH: libc::c_uint = 0x40;
const CONFIGURE_STRING: libc::c_uint = 1;
const CONFIGURE_FLAG: libc::c_uint = 0;
const CONFIGURE_CREATE: libc::c_uint = 6;

/// A loose copy of what is seen at `path`, with everything mounted below it.
pub(crate) fn copy_tree(path: &Path) -> io::Result<OwnedFd> {
    let path = path_text(path)?;
    let flags = libc::c_uint::try_from(libc::O_CLOEXEC).map_err(io::Error::other)? | 1 | RECURSIVE;
    // SAFETY: the path is terminated; the descriptor is new. The flag 1 is OPEN_TREE_CLONE.
    unsafe { owned(libc::syscall(libc::SYS_open_tree, libc::AT_FDCWD, path.as_ptr(), flags)) }
}

/// A loose new filesystem. An option without value is a flag.
pub(crate) fn new_filesystem(
    kind: &str,
    options: &[(&str, &str)],
    attributes: Attributes,
) -> io::Result<OwnedFd> {
    let name = text(kind)?;
    // SAFETY: the name is terminated; the descriptor is new. The flag 1 is FSOPEN_CLOEXEC.
    let context = unsafe { owned(libc::syscall(libc::SYS_fsopen, name.as_ptr(), 1)) }?;
    for (key, value) in options {
        configure(&context, if value.is_empty() { CONFIGURE_FLAG } else { CONFIGURE_STRING }, key, value)?;
    }
    configure(&context, CONFIGURE_CREATE, "", "")?;
    // SAFETY: takes numbers only; the descriptor is new. The flag 1 is FSMOUNT_CLOEXEC.
    unsafe { owned(libc::syscall(libc::SYS_fsmount, context.as_raw_fd(), 1, attributes)) }
}

fn configure(context: &OwnedFd, command: libc::c_uint, key: &str, value: &str) -> io::Result<()> {
    let (key, value) = (text(key)?, text(value)?);
    let or_null = |text: &std::ffi::CString| {
        if text.is_empty() { std::ptr::null() } else { text.as_ptr() }
    };
    let (key, value) = (or_null(&key), or_null(&value));
    // SAFETY: both are null or terminated, and live until the end of this function.
    check_long(unsafe { libc::syscall(libc::SYS_fsconfig, context.as_raw_fd(), command, key, value, 0) })?;
    Ok(())
}

/// Adds attributes to a mount; `below` too, to all that is mounted under it.
pub(crate) fn restrict(mount: &OwnedFd, attributes: Attributes, below: bool) -> io::Result<()> {
    let change = libc::mount_attr { attr_set: attributes, attr_clr: 0, propagation: 0, userns_fd: 0 };
    set(mount.as_raw_fd(), c"", if below { EMPTY_PATH | RECURSIVE } else { EMPTY_PATH }, &change)
}

/// Keeps every mount that is made from now on out of the namespace that this one was copied from.
pub(crate) fn keep_mounts_here() -> io::Result<()> {
    let change = libc::mount_attr { attr_set: 0, attr_clr: 0, propagation: libc::MS_SLAVE, userns_fd: 0 };
    set(libc::AT_FDCWD, c"/", RECURSIVE, &change)
}

fn set(
    at: libc::c_int,
    path: &std::ffi::CStr,
    flags: libc::c_uint,
    change: &libc::mount_attr,
) -> io::Result<()> {
    // SAFETY: the path is terminated, and the size is that of the structure.
    check_long(unsafe {
        libc::syscall(
            libc::SYS_mount_setattr,
            at,
            path.as_ptr(),
            flags,
            std::ptr::from_ref(change),
            size_of::<libc::mount_attr>(),
        )
    })?;
    Ok(())
}

/// Puts a loose mount on an existing file or folder.
pub(crate) fn attach(mount: &OwnedFd, place: &OwnedFd) -> io::Result<()> {
    // SAFETY: the two paths are empty, and terminated.
    check_long(unsafe {
        libc::syscall(
            libc::SYS_move_mount,
            mount.as_raw_fd(),
            c"".as_ptr(),
            place.as_raw_fd(),
            c"".as_ptr(),
            MOVE_FROM_EMPTY_PATH | MOVE_TO_EMPTY_PATH,
        )
    })?;
    Ok(())
}

/// Makes `root`, a mount's top folder, this mount namespace's `/`, and lets go of everything else.
pub(crate) fn change_root(root: &OwnedFd) -> io::Result<()> {
    // SAFETY: the paths are terminated. `pivot_root(".", ".")` stacks the old root on the new one, whence it is
    // detached.
    unsafe {
        check(libc::fchdir(root.as_raw_fd()))?;
        check_long(libc::syscall(libc::SYS_pivot_root, c".".as_ptr(), c".".as_ptr()))?;
        check(libc::umount2(c".".as_ptr(), libc::MNT_DETACH))?;
        check(libc::chdir(c"/".as_ptr()))?;
    }
    Ok(())
}
