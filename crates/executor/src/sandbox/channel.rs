//! What the keeper and process 1 tell the supervisor, and what it tells them.

use std::{
    io,
    os::fd::{AsFd, BorrowedFd, OwnedFd},
};

use serde::{Deserialize, Serialize};

use super::Failure;
use crate::{
    exit::Ended,
    sys::{process::Pid, sockets},
};

/// Longer than any report.
const LONGEST: usize = 16 * 1024;

/// One end of a socket that keeps messages apart. Keeper and process 1 share an end: they never read from it at
/// the same time.
#[derive(Debug)]
pub(crate) struct Channel(OwnedFd);

/// A message to the supervisor.
#[derive(Debug, Serialize, Deserialize)]
pub(crate) enum Report {
    /// The sender has left its user namespace and waits for [`Order::Mapped`].
    Unmapped,
    /// Process 1 exists; with the inner listeners, if the network has any.
    Born { init: Pid },
    /// All walls stand; process 1 waits for [`Order::Go`].
    Ready,
    /// A step failed, and with it everything.
    Failed(Failure),
    /// The program has ended.
    Ended(Ended),
}

/// A message from the supervisor.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Order {
    /// The sender of [`Report::Unmapped`] has its user.
    Mapped,
    /// Run the program.
    Go,
}

impl Order {
    fn byte(self) -> u8 {
        match self {
            Self::Mapped => b'm',
            Self::Go => b'g',
        }
    }
}

impl Channel {
    pub(crate) fn pair() -> io::Result<(Self, Self)> {
        sockets::pair().map(|(one, other)| (Self(one), Self(other)))
    }

    pub(crate) fn report(&self, report: &Report, descriptors: &[BorrowedFd<'_>]) -> io::Result<()> {
        let bytes = serde_json::to_vec(report).map_err(io::Error::other)?;
        sockets::send(self.0.as_fd(), &bytes, descriptors)
    }

    /// The next report; none when everybody at the other end is gone.
    pub(crate) fn next(&self) -> io::Result<Option<(Report, Vec<OwnedFd>)>> {
        let mut buffer = vec![0; LONGEST];
        let (count, descriptors) = sockets::receive(self.0.as_fd(), &mut buffer)?;
        if count == 0 {
            return Ok(None);
        }
        buffer.truncate(count);
        let report = serde_json::from_slice(&buffer).map_err(io::Error::other)?;
        Ok(Some((report, descriptors)))
    }

    pub(crate) fn order(&self, order: Order) -> io::Result<()> {
        sockets::send(self.0.as_fd(), &[order.byte()], &[])
    }

    /// Waits for an order. Another one, or a supervisor that is gone, is an error.
    pub(crate) fn await_order(&self, order: Order) -> io::Result<()> {
        let mut byte = [0];
        let (count, _) = sockets::receive(self.0.as_fd(), &mut byte)?;
        if count == 1 && byte == [order.byte()] {
            Ok(())
        } else {
            Err(io::Error::new(io::ErrorKind::BrokenPipe, "the supervisor is gone"))
        }
    }
}

impl AsFd for Channel {
    fn as_fd(&self) -> BorrowedFd<'_> {
        self.0.as_fd()
    }
}
