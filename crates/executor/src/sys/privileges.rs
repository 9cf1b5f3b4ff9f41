//! Who the process is, and giving that up for good.

use std::io;

use super::{check, check_long, prctl};

/// The effective user and group.
pub(crate) fn effective_ids() -> (u32, u32) {
    // SAFETY: these take nothing and cannot fail.
    unsafe { (libc::geteuid(), libc::getegid()) }
}

/// Becomes user and group 0 of the process's own user namespace.
pub(crate) fn become_root_of_namespace() -> io::Result<()> {
    // SAFETY: take numbers only. The raw calls are right: this process has one thread.
    unsafe {
        check(libc::setresgid(0, 0, 0))?;
        check(libc::setresuid(0, 0, 0)).map(drop)
    }
}

/// Leaves all supplementary groups.
pub(crate) fn leave_groups() -> io::Result<()> {
    // SAFETY: a count of none needs no list.
    check(unsafe { libc::setgroups(0, std::ptr::null()) }).map(drop)
}

/// `PR_CAP_AMBIENT_CLEAR_ALL`.
const CLEAR_AMBIENT: libc::c_ulong = 4;

/// Drops every capability, with no way to get one back by executing anything.
pub(crate) fn drop_capabilities() -> io::Result<()> {
    for capability in 0..64 {
        // SAFETY: takes numbers only.
        match unsafe { prctl(libc::PR_CAPBSET_DROP, capability, 0) } {
            // Past the last capability that the kernel knows.
            Err(error) if error.raw_os_error() == Some(libc::EINVAL) => break,
            dropped => dropped?,
        }
    }
    // NOROOT, NO_SETUID_FIXUP and KEEP_CAPS off, all locked: user 0 is nobody special.
    let secure_bits = 0x2f;
    // SAFETY: take numbers only.
    unsafe {
        prctl(libc::PR_CAP_AMBIENT, CLEAR_AMBIENT, 0)?;
        prctl(libc::PR_SET_SECUREBITS, secure_bits, 0)?;
    }
    // Version 3 of the interface: two sets of three words, for the calling thread.
    let header: [u32; 2] = [0x2008_0522, 0];
    let none = [0_u32; 6];
    // SAFETY: both have the layout of version 3, and outlive the call.
    check_long(unsafe { libc::syscall(libc::SYS_capset, header.as_ptr(), none.as_ptr()) })?;
    Ok(())
}

/// Makes set-user-id bits and file capabilities mean nothing from here on.
pub(crate) fn no_new_privileges() -> io::Result<()> {
    // SAFETY: takes numbers only.
    unsafe { prctl(libc::PR_SET_NO_NEW_PRIVS, 1, 0) }
}

/// Leaves the session's keyring for an empty one. Kernels without keyrings have nothing to leave.
pub(crate) fn leave_keyring() -> io::Result<()> {
    const JOIN_SESSION_KEYRING: libc::c_int = 1;
    let anonymous = std::ptr::null::<libc::c_char>();
    // SAFETY: no name asks for a new anonymous keyring.
    match check_long(unsafe { libc::syscall(libc::SYS_keyctl, JOIN_SESSION_KEYRING, anonymous) }) {
        Err(error) if error.raw_os_error() != Some(libc::ENOSYS) => Err(error),
        _ => Ok(()),
    }
}
