//! What one client may ask of the gateway's time and memory.

use std::time::Duration;

/// Bounds on connections and requests. [`Limits::default`] has what real clients were found to need.
#[derive(Debug, Clone)]
pub struct Limits {
    /// Connections served at once; further ones wait.
    pub connections: usize,
    /// From the connection to its first byte.
    pub first_byte: Duration,
    /// The whole TLS handshake.
    pub handshake: Duration,
    /// From the start of a connection, or the end of the last response, to the end of the next request's head. It
    /// closes idle connections too, so it is no shorter than clients keep theirs.
    pub head: Duration,
    /// Between two pieces of a request's body.
    pub body_pause: Duration,
    /// Bytes of a body that nobody read which are taken off the wire before the response is sent.
    pub drain_bytes: usize,
    /// Time that is spent on that.
    pub drain_time: Duration,
    /// Headers in a request: S3 metadata and presigned requests exceed hyper's usual 100.
    pub headers: usize,
    /// Bytes of a connection's buffer, which bound a request's head.
    pub buffer: usize,
    /// To reach another host for a client of the proxy.
    pub dial: Duration,
    /// From the wish to stop until requests that still run are abandoned.
    pub stop: Duration,
}

impl Default for Limits {
    fn default() -> Limits {
        Limits {
            connections: 4096,
            first_byte: Duration::from_secs(30),
            handshake: Duration::from_secs(20),
            head: Duration::from_secs(75),
            body_pause: Duration::from_mins(1),
            drain_bytes: 64 << 20,
            drain_time: Duration::from_secs(10),
            headers: 512,
            buffer: 128 << 10,
            dial: Duration::from_secs(20),
            stop: Duration::from_secs(10),
        }
    }
}
