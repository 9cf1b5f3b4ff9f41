//! The head of a push: which references it would move; and the answer that refuses them all.

use kernel::{Body, Result};
use schema::ApiError;

use super::packet::{FLUSH, Front, line};

/// How long the list of references may be, in bytes.
const LONGEST: usize = 4 << 20;
/// How much of an answer goes into one line of a band.
const BAND: usize = 65_000;

/// What a push asks for before its pack.
#[derive(Debug, Default, PartialEq, Eq)]
pub(super) struct Commands {
    /// The whole names of the references, in order.
    pub(super) references: Vec<String>,
    /// What the client can.
    capabilities: Vec<String>,
}

impl Commands {
    /// Reads them off the front of a push: `OLD NEW NAME` lines, the first one with the client's capabilities.
    pub(super) async fn read(front: &mut Front) -> Result<Self> {
        let refuse = |message: &str| ApiError::new("InvalidRequestException", message);
        let mut commands = Commands::default();
        while let Some(line) = front.next().await? {
            if front.taken() > LONGEST {
                return Err(refuse("the push moves too many references at once; push them in parts"));
            }
            let text =
                std::str::from_utf8(&line).map_err(|_| refuse("the name of a reference is not UTF-8"))?;
            if text.starts_with("shallow ") {
                continue;
            }
            let (command, capabilities) = text.split_once('\0').unwrap_or((text, ""));
            commands.capabilities.extend(capabilities.split_whitespace().map(str::to_owned));
            let name = command.trim_end_matches('\n').splitn(3, ' ').nth(2);
            // Signed pushes are not offered; without a name nobody could say whether it may be moved.
            commands
                .references
                .push(name.ok_or_else(|| refuse("the push has a line that moves nothing"))?.to_owned());
        }
        Ok(commands)
    }

    fn can(&self, capability: &str) -> bool {
        self.capabilities.iter().any(|known| known == capability)
    }

    /// The answer that refuses every reference, as Git's client shows it beside each: `[remote rejected] … (why)`.
    /// None for a client that wants no report.
    pub(super) fn refused(&self, why: &str) -> Option<Body> {
        if !self.can("report-status") && !self.can("report-status-v2") {
            return None;
        }
        let why: String = why.chars().map(|c| if c.is_control() { ' ' } else { c }).collect();
        let mut report = line(b"unpack ok\n");
        for name in &self.references {
            report.extend(line(format!("ng {name} {why}\n").as_bytes()));
        }
        report.extend_from_slice(FLUSH);
        if !self.can("side-band-64k") {
            return Some(Body::bytes(report));
        }
        let mut banded: Vec<u8> = report.chunks(BAND).flat_map(|part| line(&[&[1], part].concat())).collect();
        banded.extend_from_slice(FLUSH);
        Some(Body::bytes(banded))
    }
}

#[cfg(test)]
mod tests {
    use kernel::Body;

    use super::{Commands, Front, line};

    const OLD: &str = "1111111111111111111111111111111111111111";
    const NEW: &str = "2222222222222222222222222222222222222222";

    #[tokio::test]
    async fn a_push_names_its_references_before_its_pack() {
        let first = format!("{OLD} {NEW} refs/heads/main\0 report-status side-band-64k agent=git/2");
        let second = format!("{OLD} {NEW} refs/tags/v1\n");
        let shallow = format!("shallow {OLD}");
        let lines =
            [line(shallow.as_bytes()), line(first.as_bytes()), line(second.as_bytes()), b"0000PACK".to_vec()];
        let mut front = Front::of(Body::bytes(lines.concat()));
        let commands = Commands::read(&mut front).await.expect("a push");
        assert_eq!(commands.references, ["refs/heads/main", "refs/tags/v1"]);
        let answer = commands.refused("not\nyou").expect("a report").collect(1_000).await.expect("bytes");
        let answer = String::from_utf8_lossy(&answer).into_owned();
        assert!(answer.contains("\u{1}000eunpack ok\n001fng refs/heads/main not you\n"), "{answer:?}");
    }

    #[tokio::test]
    async fn a_push_without_names_is_refused() {
        let mut front = Front::of(Body::bytes([line(b"push-cert\0"), b"0000".to_vec()].concat()));
        assert!(Commands::read(&mut front).await.is_err());
        let mut probe = Front::of(Body::bytes(&b"0000"[..]));
        assert_eq!(Commands::read(&mut probe).await.expect("a probe"), Commands::default());
    }
}
