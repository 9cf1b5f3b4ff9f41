//! The way out of a sandbox: two addresses inside it lead to the runtime's Unix socket.
//!
//! Not a byte is copied. The supervisor accepts a connection inside the sandbox's network and hands it over, as a
//! descriptor, to the runtime, which then speaks TCP with the process directly ([`accept`]). One Unix connection
//! carries one TCP connection:
//!
//! ```text
//! supervisor → runtime    formwork-relay 1 NAME ADDRESS:PORT\n     with the descriptor
//! runtime → supervisor    +                                        it is mine now
//! ```
//!
//! `NAME` is [`crate::Relay::name`], by which the runtime knows whose connection it is; `ADDRESS:PORT` is what the
//! process dialled. Until the `+` the supervisor keeps the connection too: if the runtime is away, or goes away
//! before it has taken it, the supervisor offers it again, and the process notices nothing but a pause. What
//! it has already taken ends with the runtime.

mod desk;

use std::{
    io::{self, Write},
    net::{Ipv4Addr, SocketAddrV4, TcpStream},
    os::{fd::AsFd, unix::net::UnixStream},
    time::Duration,
};

pub(crate) use desk::Desk;

use crate::sys::sockets;

/// Where the gateway and the proxy are, inside.
pub const GATEWAY: SocketAddrV4 = SocketAddrV4::new(Ipv4Addr::LOCALHOST, 4566);

/// Where AWS's SDKs look for a container's credentials. They go there directly, past every proxy.
pub const CREDENTIALS: SocketAddrV4 = SocketAddrV4::new(Ipv4Addr::new(169, 254, 170, 2), 80);

/// What the first line starts with.
const GREETING: &str = "formwork-relay 1";
/// The runtime's word that a connection has arrived.
const TAKEN: &[u8] = b"+";
/// Longer than any first line.
const LONGEST: usize = 512;
/// How long a supervisor may take to say what it brings. It says so at once.
const PATIENCE: Duration = Duration::from_secs(5);

/// A connection that a process made.
#[derive(Debug)]
pub struct Arrival {
    /// Whose: [`crate::Relay::name`].
    pub name: String,
    /// What it dialled: [`GATEWAY`] or [`CREDENTIALS`].
    pub dialled: SocketAddrV4,
    /// The connection itself, blocking.
    pub stream: TcpStream,
}

/// Takes the connection that a supervisor brings, on a Unix connection that the runtime has accepted. Waits for it,
/// at most 5 seconds.
pub fn accept(bringer: UnixStream) -> io::Result<Arrival> {
    bringer.set_nonblocking(false)?;
    bringer.set_read_timeout(Some(PATIENCE))?;
    let mut buffer = [0; LONGEST];
    let (count, descriptors) = sockets::receive(bringer.as_fd(), &mut buffer)?;
    let line = buffer.get(..count).unwrap_or_default();
    let strange = || io::Error::new(io::ErrorKind::InvalidData, "this is no supervisor's connection");
    let (name, dialled) = parse(line).ok_or_else(strange)?;
    let stream = TcpStream::from(descriptors.into_iter().next().ok_or_else(strange)?);
    stream.set_nonblocking(false)?;
    (&bringer).write_all(TAKEN)?;
    Ok(Arrival { name, dialled, stream })
}

fn greeting(name: &str, dialled: SocketAddrV4) -> String {
    format!("{GREETING} {name} {dialled}\n")
}

fn parse(line: &[u8]) -> Option<(String, SocketAddrV4)> {
    let line = std::str::from_utf8(line).ok()?.strip_suffix('\n')?;
    let (name, dialled) = line.strip_prefix(GREETING)?.strip_prefix(' ')?.split_once(' ')?;
    Some((name.to_owned(), dialled.parse().ok()?))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_greeting_says_whose_connection_it_is_and_where_it_wanted_to_go() {
        let said = greeting("job-7", CREDENTIALS);
        assert_eq!(said, "formwork-relay 1 job-7 169.254.170.2:80\n");
        assert_eq!(parse(said.as_bytes()), Some(("job-7".to_owned(), CREDENTIALS)));
    }

    #[test]
    fn anything_else_is_no_greeting() {
        for line in [
            "",
            "\n",
            "formwork-relay 1 job-7\n",
            "formwork-relay 2 job-7 127.0.0.1:80\n",
            "GET / HTTP/1.1\n",
        ] {
            assert_eq!(parse(line.as_bytes()), None, "{line:?}");
        }
    }
}
