//! A job's log: one line of text for each line that the process wrote, stamped by the supervisor.
//!
//! ```text
//! 1767225600123 out epoch 1 loss=0.31
//! 1767225600950 note the log limit of 64 MiB is reached: what follows is dropped
//! ```
//!
//! Milliseconds since 1970, one space, where it comes from, one space, the text, a newline. `out` is what the
//! process wrote, to standard output and error alike, in the order in which it wrote it; `note` is the
//! supervisor's own. The text is bytes as they came. A line longer than [`LONGEST_LINE`] goes on in the next;
//! a last one without newline is complete when the process has ended. The file only grows, and always by whole
//! lines, so that an offset between two reads is all that a reader needs to keep.

use std::{
    fs::File,
    io::{self, Read, Seek, SeekFrom, Write},
    path::Path,
};

use crate::{clock, directory};

/// The most bytes of text in one line of the log.
pub const LONGEST_LINE: usize = 64 * 1024;

/// Who wrote a line.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Origin {
    /// The process.
    Process,
    /// Its supervisor.
    Supervisor,
}

/// A line of the log.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Line {
    /// When it was read from the process, in milliseconds since 1970.
    pub at: u64,
    /// Who wrote it.
    pub origin: Origin,
    /// What it says; bytes that are not UTF-8 are replaced.
    pub text: String,
}

/// Lines, and where to go on reading.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Chunk {
    /// The lines, in order.
    pub lines: Vec<Line>,
    /// The offset after the last of them, in bytes.
    pub next: u64,
}

/// Reads whole lines of the log in `folder` from `offset` on, some `most` bytes of them. A log that is not there
/// yet is empty.
pub(crate) fn read(folder: &directory::Directory, offset: u64, most: usize) -> io::Result<Chunk> {
    let mut file = match File::open(folder.at(directory::LOG)) {
        Err(error) if error.kind() == io::ErrorKind::NotFound => {
            return Ok(Chunk { lines: Vec::new(), next: offset });
        }
        file => file?,
    };
    file.seek(SeekFrom::Start(offset))?;
    // Room for one line at least, or a small `most` would never get past a long one.
    let room = most.max(LONGEST_LINE + 64);
    let mut bytes = Vec::new();
    file.take(u64::try_from(room).unwrap_or(u64::MAX)).read_to_end(&mut bytes)?;
    let whole = bytes.iter().rposition(|byte| *byte == b'\n').map_or(0, |last| last + 1);
    bytes.truncate(whole);
    let lines = bytes.split(|byte| *byte == b'\n').filter_map(parse).collect();
    Ok(Chunk { lines, next: offset + whole as u64 })
}

fn parse(line: &[u8]) -> Option<Line> {
    let mut parts = line.splitn(3, |byte| *byte == b' ');
    let at = std::str::from_utf8(parts.next()?).ok()?.parse().ok()?;
    let origin = match parts.next()? {
        b"out" => Origin::Process,
        b"note" => Origin::Supervisor,
        _ => return None,
    };
    Some(Line { at, origin, text: String::from_utf8_lossy(parts.next()?).into_owned() })
}

/// The supervisor's end of the log.
#[derive(Debug)]
pub(crate) struct Writer {
    file: File,
    /// The line that has no newline yet.
    open: Vec<u8>,
    left: u64,
    limit: u64,
    full: bool,
}

impl Writer {
    pub(crate) fn create(path: &Path, limit: u64) -> io::Result<Self> {
        use std::os::unix::fs::OpenOptionsExt;
        let file = File::options().create(true).append(true).mode(0o600).open(path)?;
        Ok(Self { file, open: Vec::new(), left: limit, limit, full: false })
    }

    /// Takes what the process wrote. Past the limit it is dropped, as it must still be read.
    pub(crate) fn take(&mut self, bytes: &[u8]) {
        if self.full {
            return;
        }
        let at = clock::now();
        let mut ready = Vec::with_capacity(bytes.len() + 64);
        for piece in bytes.split_inclusive(|byte| *byte == b'\n') {
            let (text, ended) = match piece.strip_suffix(b"\n") {
                Some(text) => (text, true),
                None => (piece, false),
            };
            for part in text.chunks(LONGEST_LINE) {
                let room = LONGEST_LINE - self.open.len();
                let (fits, rest) = part.split_at(room.min(part.len()));
                self.open.extend_from_slice(fits);
                if self.open.len() == LONGEST_LINE && !rest.is_empty() {
                    self.close_line(at, &mut ready);
                    self.open.extend_from_slice(rest);
                }
            }
            if ended {
                self.close_line(at, &mut ready);
            }
        }
        self.append(&ready);
    }

    /// Says something in the supervisor's own name, limit or not.
    pub(crate) fn note(&mut self, text: &str) {
        let line = format!("{} note {text}\n", clock::now());
        // A log that cannot be written (a full disk) must not end the job, and there is nobody else to tell.
        let _ = self.file.write_all(line.as_bytes());
    }

    /// Writes the last line, if it had no newline.
    pub(crate) fn finish(&mut self) {
        if !self.open.is_empty() && !self.full {
            let mut ready = Vec::new();
            self.close_line(clock::now(), &mut ready);
            self.append(&ready);
        }
    }

    fn close_line(&mut self, at: u64, ready: &mut Vec<u8>) {
        ready.extend_from_slice(format!("{at} out ").as_bytes());
        ready.append(&mut self.open);
        ready.push(b'\n');
    }

    fn append(&mut self, ready: &[u8]) {
        let room = usize::try_from(self.left).unwrap_or(usize::MAX);
        let kept = if ready.len() <= room {
            ready
        } else {
            let end = ready.iter().take(room).rposition(|byte| *byte == b'\n').map_or(0, |last| last + 1);
            ready.split_at(end).0
        };
        self.left -= kept.len() as u64;
        // As in `note`.
        let _ = self.file.write_all(kept);
        if kept.len() < ready.len() {
            self.full = true;
            self.open = Vec::new();
            self.note(&format!("the log limit of {} bytes is reached: what follows is dropped", self.limit));
        }
    }
}

#[cfg(test)]
mod tests;
