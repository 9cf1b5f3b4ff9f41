//! Signals taken one by one, by a process that does nothing else.

use std::{io, mem::MaybeUninit};

use super::check;

/// Blocks `signals`, so that they wait until [`next`] takes them.
pub(crate) fn block(signals: &[libc::c_int]) -> io::Result<()> {
    let set = set(signals)?;
    // SAFETY: `set` is initialised, and no old mask is asked for.
    check(unsafe { libc::sigprocmask(libc::SIG_BLOCK, &raw const set, std::ptr::null_mut()) }).map(drop)
}

/// Lets every signal through again, as a new program expects.
pub(crate) fn unblock_all() -> io::Result<()> {
    let none = set(&[])?;
    // SAFETY: as in `block`.
    check(unsafe { libc::sigprocmask(libc::SIG_SETMASK, &raw const none, std::ptr::null_mut()) }).map(drop)
}

/// The default for signals that Rust's runtime ignores, for a program about to be executed.
pub(crate) fn restore_defaults() {
    // SAFETY: installs no handler of ours.
    unsafe { libc::signal(libc::SIGPIPE, libc::SIG_DFL) };
}

/// Waits for one of `signals`, which are blocked.
pub(crate) fn next(signals: &[libc::c_int]) -> io::Result<libc::c_int> {
    let set = set(signals)?;
    loop {
        // SAFETY: `set` is initialised; no details are asked for.
        match check(unsafe { libc::sigwaitinfo(&raw const set, std::ptr::null_mut()) }) {
            Err(error) if error.kind() == io::ErrorKind::Interrupted => {}
            taken => return taken,
        }
    }
}

fn set(signals: &[libc::c_int]) -> io::Result<libc::sigset_t> {
    let mut set = MaybeUninit::uninit();
    // SAFETY: `sigemptyset` initialises the whole set.
    let mut set: libc::sigset_t = unsafe {
        check(libc::sigemptyset(set.as_mut_ptr()))?;
        set.assume_init()
    };
    for signal in signals {
        // SAFETY: the set is initialised.
        check(unsafe { libc::sigaddset(&raw mut set, *signal) })?;
    }
    Ok(set)
}
