//! One request to the container, and its answer or why there is none.

use std::time::Duration;

use bytes::Bytes;
use kernel::HttpRequest;

use super::desk::Whose;
use super::settings::{Settings, Suggested};
use crate::serving::{Door, PING_PAUSE, STARTUP};

/// How many bytes an answer may have.
const LARGEST: usize = 256 << 20;
/// How many characters of a bad answer the log has.
const SHOWN: usize = 4_096;
/// How long after a failure it is asked again.
const PAUSE: Duration = Duration::from_millis(500);
/// How long the container has to say what suits it.
const PARAMETERS: Duration = Duration::from_secs(10);

/// What is sent with every request.
#[derive(Clone)]
pub(super) struct Envelope {
    pub(super) content_type: Option<String>,
    pub(super) accept: Option<String>,
}

/// Why there is no answer to take.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Trouble {
    pub(super) whose: Whose,
    /// What the log says.
    pub(super) lines: Vec<String>,
}

impl Trouble {
    /// A trouble with the data, which the container was not asked about, or whose answer does not fit.
    pub(super) fn with_data(why: String) -> Self {
        Trouble { whose: Whose::Client, lines: vec![why] }
    }

    fn answered(status: u16, body: &[u8]) -> Self {
        let whose = if (400..500).contains(&status) { Whose::Client } else { Whose::Algorithm };
        let first = match whose {
            Whose::Client => format!("ClientError: {status}"),
            Whose::Algorithm => format!("Bad HTTP status received from algorithm: {status}"),
        };
        let body: String = String::from_utf8_lossy(body).chars().take(SHOWN).collect();
        let mut lines = vec![first, String::new(), "Message:".to_owned()];
        lines.extend(body.lines().map(str::to_owned));
        Trouble { whose, lines }
    }

    fn unanswered(why: &str) -> Self {
        let lines = vec![format!("Unable to get response from algorithm: {why}")];
        Trouble { whose: Whose::Algorithm, lines }
    }
}

/// Asks until the container is well; whether it is in time.
pub(super) async fn is_well(door: &Door) -> bool {
    let asking = async {
        while !door.is_well().await {
            tokio::time::sleep(PING_PAUSE).await;
        }
    };
    tokio::time::timeout(STARTUP, asking).await.is_ok()
}

/// What suits the container; nothing if it does not say.
pub(super) async fn suggested(door: &Door) -> Suggested {
    let request =
        HttpRequest { method: "GET", path: "/execution-parameters".to_owned(), ..HttpRequest::default() };
    match tokio::time::timeout(PARAMETERS, door.ask(request, LARGEST)).await {
        Ok(Ok((answer, body))) if answer.status == 200 => serde_json::from_slice(&body).unwrap_or_default(),
        _ => Suggested::default(),
    }
}

/// Sends a batch. What is not the client's fault is tried again.
pub(super) async fn send(
    door: Door,
    envelope: Envelope,
    settings: Settings,
    sent: Bytes,
) -> Result<Bytes, Trouble> {
    let mut left = settings.retries;
    loop {
        let asked = tokio::time::timeout(settings.patience, once(&door, &envelope, sent.clone())).await;
        let late = |_| Trouble::unanswered(&format!("it took more than {} s", settings.patience.as_secs()));
        match asked.unwrap_or_else(|elapsed| Err(late(elapsed))) {
            Err(trouble) if trouble.whose == Whose::Algorithm && left > 0 => left -= 1,
            outcome => return outcome,
        }
        tokio::time::sleep(PAUSE).await;
    }
}

async fn once(door: &Door, envelope: &Envelope, sent: Bytes) -> Result<Bytes, Trouble> {
    let given = [("content-type", &envelope.content_type), ("accept", &envelope.accept)];
    let request = HttpRequest {
        method: "POST",
        path: "/invocations".to_owned(),
        headers: given.into_iter().filter_map(|(name, value)| Some((name, value.clone()?))).collect(),
        body: sent,
    };
    let asked = door.ask(request, LARGEST).await;
    let (answer, body) = asked.map_err(|unanswered| Trouble::unanswered(&unanswered.to_string()))?;
    if (200..300).contains(&answer.status) { Ok(body) } else { Err(Trouble::answered(answer.status, &body)) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_bad_answer_is_told_as_on_aws() {
        let trouble = Trouble::answered(415, b"no\nsuch type");
        assert_eq!(trouble.whose, Whose::Client);
        assert_eq!(trouble.lines, ["ClientError: 415", "", "Message:", "no", "such type"]);
        let trouble = Trouble::answered(500, b"");
        assert_eq!(trouble.whose, Whose::Algorithm);
        assert_eq!(trouble.lines[0], "Bad HTTP status received from algorithm: 500");
    }
}
