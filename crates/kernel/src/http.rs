//! What the kernel asks of HTTP without speaking it. Implemented and registered by the server.

use std::io;
use std::net::TcpStream;

use bytes::Bytes;

use crate::{Body, Boxed};

/// A request to a process of user code.
#[derive(Clone, Debug, Default)]
pub struct HttpRequest {
    /// `GET`
    pub method: &'static str,
    /// `/ping`
    pub path: String,
    /// Its headers, but for those that HTTP itself needs.
    pub headers: Vec<(&'static str, String)>,
    /// Its body; empty for none.
    pub body: Bytes,
}

/// What was answered.
#[derive(Debug)]
pub struct HttpAnswer {
    /// `200`
    pub status: u16,
    /// Its headers, names in small letters.
    pub headers: Vec<(String, String)>,
    /// Its body, as it comes.
    pub body: Body,
}

impl HttpAnswer {
    /// A header, by its name in small letters.
    pub fn header(&self, name: &str) -> Option<&str> {
        self.headers.iter().find(|(given, _)| given == name).map(|(_, value)| value.as_str())
    }
}

/// Speaks HTTP/1.1 as a client.
pub trait Http: Send + Sync {
    /// Sends one request over a connection of its own ([`crate::Processes::connect`]); completes when the answer's head
    /// is there. There is no time-out but the caller's: dropped, it closes the connection.
    fn exchange(&self, connection: TcpStream, request: HttpRequest) -> Boxed<'_, io::Result<HttpAnswer>>;
}
