//! The line with which a sandbox's supervisor begins each connection that it relays to the gateway.
//!
//! `FORMWORK/1 <job> <address>` and a line feed: which job's user code connects, and which address it dialled inside,
//! so that the gateway knows its own port from that of the container credentials.

use std::fmt;
use std::net::SocketAddr;
use std::str::FromStr;

/// The first word of a preamble: the protocol and its version.
const PROTOCOL: &str = "FORMWORK/1";

/// Who connects from a sandbox, and to what.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Preamble {
    /// The job whose user code connects: visible ASCII, without spaces.
    pub job: String,
    /// The address that it dialled, inside the sandbox.
    pub dialled: SocketAddr,
}

/// Why a line is no preamble.
#[derive(Debug, PartialEq, Eq, thiserror::Error)]
pub enum PreambleError {
    /// The line does not end.
    #[error("the preamble does not end in a line feed")]
    Unended,
    /// The line is of another protocol or version.
    #[error("the preamble does not begin with `{PROTOCOL}`; is the supervisor of another version?")]
    Protocol,
    /// The line has no job, or one that is not visible ASCII.
    #[error("the preamble names no job")]
    Job,
    /// The last word is no address, or not the last.
    #[error("the preamble names no address")]
    Address,
}

impl Preamble {
    /// Bytes that a preamble may have, the line feed included.
    pub const MOST_BYTES: usize = 512;
}

impl FromStr for Preamble {
    type Err = PreambleError;

    fn from_str(line: &str) -> Result<Preamble, PreambleError> {
        let line = line.strip_suffix('\n').ok_or(PreambleError::Unended)?;
        let rest = line.strip_prefix(PROTOCOL).ok_or(PreambleError::Protocol)?;
        let rest = rest.strip_prefix(' ').ok_or(PreambleError::Protocol)?;
        let (job, address) = rest.split_once(' ').ok_or(PreambleError::Address)?;
        if job.is_empty() || !job.bytes().all(|byte| byte.is_ascii_graphic()) {
            return Err(PreambleError::Job);
        }
        let dialled = address.parse().map_err(|_| PreambleError::Address)?;
        Ok(Preamble { job: job.to_owned(), dialled })
    }
}

impl fmt::Display for Preamble {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        writeln!(f, "{PROTOCOL} {} {}", self.job, self.dialled)
    }
}
