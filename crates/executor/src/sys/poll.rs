//! Waiting for any of several descriptors.

use std::{
    io,
    os::fd::{AsRawFd, BorrowedFd},
    time::Duration,
};

use super::check;

/// Waits until one of `descriptors` can be read (or has ended), at most `patience`. Tells which, in order; none
/// if time ran out.
pub(crate) fn readable(descriptors: &[BorrowedFd<'_>], patience: Option<Duration>) -> io::Result<Vec<bool>> {
    wait(descriptors, libc::POLLIN, patience)
}

/// As [`readable`], for one descriptor that is to be written.
pub(crate) fn writable(descriptor: BorrowedFd<'_>, patience: Duration) -> io::Result<bool> {
    Ok(wait(&[descriptor], libc::POLLOUT, Some(patience))?.contains(&true))
}

fn wait(
    descriptors: &[BorrowedFd<'_>],
    events: libc::c_short,
    patience: Option<Duration>,
) -> io::Result<Vec<bool>> {
    let asked = |fd: &BorrowedFd<'_>| libc::pollfd { fd: fd.as_raw_fd(), events, revents: 0 };
    let mut asked: Vec<libc::pollfd> = descriptors.iter().map(asked).collect();
    let count = libc::nfds_t::try_from(asked.len()).map_err(io::Error::other)?;
    // Rounded up: a wait of less than a millisecond must not become a busy loop.
    let millis =
        patience.map_or(-1, |time| i32::try_from(time.as_micros().div_ceil(1000)).unwrap_or(i32::MAX));
    // SAFETY: pointer and count are those of one array, which outlives the call.
    match check(unsafe { libc::poll(asked.as_mut_ptr(), count, millis) }) {
        Ok(_) => Ok(asked.iter().map(|one| one.revents != 0).collect()),
        Err(error) if error.kind() == io::ErrorKind::Interrupted => Ok(vec![false; descriptors.len()]),
        Err(error) => Err(error),
    }
}
