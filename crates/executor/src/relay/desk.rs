//! The supervisor's side of the relay: connections that wait until the runtime has taken them.

use std::{
    fs::File,
    io::{self, Read},
    net::{SocketAddr, SocketAddrV4, TcpListener, TcpStream},
    os::{
        fd::{AsFd, AsRawFd, BorrowedFd, OwnedFd},
        unix::net::UnixStream,
    },
    path::Path,
    time::{Duration, Instant},
};

use super::{TAKEN, greeting};
use crate::{spec::Relay, sys::sockets};

/// How many connections may wait at once. More wait in the kernel's queue, and then are refused.
const MOST: usize = 256;
/// How long until a connection is offered again.
const AGAIN: Duration = Duration::from_millis(100);

/// The inner listeners, and what they accepted.
#[derive(Debug)]
pub(crate) struct Desk {
    relay: Relay,
    listeners: Vec<TcpListener>,
    waiting: Vec<Waiting>,
}

#[derive(Debug)]
struct Waiting {
    stream: TcpStream,
    dialled: SocketAddrV4,
    since: Instant,
    offer: Offer,
}

#[derive(Debug)]
enum Offer {
    /// To be made at that time.
    Due(Instant),
    /// Made here; the answer is awaited.
    Made(UnixStream),
}

impl Desk {
    pub(crate) fn open(relay: Relay, listeners: Vec<OwnedFd>) -> io::Result<Self> {
        let listeners: Vec<TcpListener> = listeners.into_iter().map(TcpListener::from).collect();
        listeners.iter().try_for_each(|listener| listener.set_nonblocking(true))?;
        Ok(Self { relay, listeners, waiting: Vec::new() })
    }

    /// What may become readable. No listener while there is no room: then its queue waits.
    pub(crate) fn descriptors(&self) -> Vec<BorrowedFd<'_>> {
        let made = self.waiting.iter().filter_map(|one| match &one.offer {
            Offer::Made(bringer) => Some(bringer.as_fd()),
            Offer::Due(_) => None,
        });
        let room = self.waiting.len() < MOST;
        made.chain(self.listeners.iter().filter(|_| room).map(AsFd::as_fd)).collect()
    }

    /// When to take a turn though nothing is readable.
    pub(crate) fn next_deadline(&self) -> Option<Instant> {
        let hold = Duration::from_secs(self.relay.hold_seconds);
        let deadline = |one: &Waiting| match one.offer {
            Offer::Due(at) => at.min(one.since + hold),
            Offer::Made(_) => one.since + hold,
        };
        self.waiting.iter().map(deadline).min()
    }

    /// Accepts, offers, and lets go of what is taken or has waited too long. Never blocks.
    pub(crate) fn turn(&mut self) {
        self.accept();
        let (relay, now) = (&self.relay, Instant::now());
        let hold = Duration::from_secs(relay.hold_seconds);
        self.waiting.retain_mut(|one| {
            if let Offer::Due(at) = one.offer
                && now >= at
            {
                one.offer = one.make_offer(relay).map_or(Offer::Due(now + AGAIN), Offer::Made);
            }
            !one.is_taken(now) && now < one.since + hold
        });
    }

    fn accept(&mut self) {
        for listener in &self.listeners {
            while self.waiting.len() < MOST {
                // Besides "nobody there" this fails for connections that are gone again.
                let Ok((stream, _)) = listener.accept() else { break };
                let Ok(SocketAddr::V4(dialled)) = stream.local_addr() else { continue };
                let now = Instant::now();
                self.waiting.push(Waiting { stream, dialled, since: now, offer: Offer::Due(now) });
            }
        }
    }
}

impl Waiting {
    fn make_offer(&self, relay: &Relay) -> io::Result<UnixStream> {
        let bringer = connect(&relay.socket)?;
        let line = greeting(&relay.name, self.dialled);
        sockets::send(bringer.as_fd(), line.as_bytes(), &[self.stream.as_fd()])?;
        Ok(UnixStream::from(bringer))
    }

    /// Looks for the answer to an offer. A runtime that went away without one is offered the connection again.
    fn is_taken(&mut self, now: Instant) -> bool {
        let Offer::Made(bringer) = &mut self.offer else { return false };
        let mut answer = [0];
        match bringer.read(&mut answer) {
            Ok(1) if answer == *TAKEN => return true,
            Err(error) if error.kind() == io::ErrorKind::WouldBlock => {}
            _ => self.offer = Offer::Due(now + AGAIN),
        }
        false
    }
}

/// Connects without waiting, to a path of any length.
fn connect(socket: &Path) -> io::Result<OwnedFd> {
    let folder = File::open(socket.parent().unwrap_or(Path::new("/")))?;
    let name = socket.file_name().unwrap_or_default();
    sockets::connect_unix(&Path::new("/proc/self/fd").join(folder.as_raw_fd().to_string()).join(name))
}
