//! The door of a container: the port at which every one answers, and how it is asked.

use std::fmt::{self, Display};
use std::sync::Arc;
use std::time::Duration;

use bytes::Bytes;
use kernel::{Body, Http, HttpAnswer, HttpRequest, Outside, Processes, Result};

/// The port at which every container answers.
const PORT: u16 = 8080;
/// How long a ping may take.
const PING: Duration = Duration::from_secs(2);
/// How many bytes of what a ping is answered with are read.
const PONG: usize = 1 << 20;

/// How long after a bad answer the next ping is.
pub(crate) const PING_PAUSE: Duration = Duration::from_millis(500);
/// How long a container has to answer pings, unless something else is said.
pub(crate) const STARTUP: Duration = Duration::from_mins(4);

/// The door of a process that serves.
#[derive(Clone)]
pub(crate) struct Door {
    processes: Arc<dyn Processes>,
    http: Arc<dyn Http>,
    process: String,
}

/// Why there is no answer.
#[derive(Debug)]
pub(crate) enum Unanswered {
    /// There is nobody to ask.
    Absent,
    /// The exchange broke.
    Broken(String),
}

impl fmt::Display for Unanswered {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Unanswered::Absent => f.write_str("nobody answers at its port"),
            Unanswered::Broken(why) => f.write_str(why),
        }
    }
}

impl Door {
    /// The door of the process with an id.
    pub(crate) fn of(outside: &Outside, process: &str) -> Result<Self> {
        Ok(Door { processes: outside.processes()?, http: outside.http()?, process: process.to_owned() })
    }

    /// Asks; what is answered, and its body, which may have `largest` bytes.
    pub(crate) async fn ask(
        &self,
        request: HttpRequest,
        largest: usize,
    ) -> Result<(HttpAnswer, Bytes), Unanswered> {
        let broken = |cause: &dyn Display| Unanswered::Broken(cause.to_string());
        let connection = self.processes.connect(&self.process, PORT).await.map_err(|_| Unanswered::Absent)?;
        let mut answer = self.http.exchange(connection, request).await.map_err(|cause| broken(&cause))?;
        let body = std::mem::replace(&mut answer.body, Body::empty());
        let body = body.collect(largest).await.map_err(|cause| broken(&cause.message))?;
        Ok((answer, body))
    }

    /// Whether it says that it is well. Not yet is what is expected for a while.
    pub(crate) async fn is_well(&self) -> bool {
        let request = HttpRequest { method: "GET", path: "/ping".to_owned(), ..HttpRequest::default() };
        let asked = tokio::time::timeout(PING, self.ask(request, PONG)).await;
        matches!(asked, Ok(Ok((answer, _))) if answer.status == 200)
    }
}
