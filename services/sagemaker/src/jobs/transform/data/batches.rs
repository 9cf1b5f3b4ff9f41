//! How an object is cut into what is sent at once.

use std::io::{self, BufRead};

use super::processing::Processing;

/// How objects are cut.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::jobs::transform) enum Cut {
    /// Not at all: an object is a record.
    Whole,
    /// A record, a line, at a time.
    Single,
    /// As many records, lines, as may be sent at once.
    Many,
}

/// What is sent at once.
#[derive(Debug, Default, PartialEq, Eq)]
pub(in crate::jobs::transform) struct Batch {
    /// Its records, if their predictions are joined to them.
    pub(in crate::jobs::transform) records: Vec<Vec<u8>>,
    /// What is sent of them.
    pub(in crate::jobs::transform) sent: Vec<u8>,
}

/// A record, and what is sent of it.
type Record = (Vec<u8>, Vec<u8>);

/// The batches of an object.
pub(in crate::jobs::transform) struct Batches<'a, R> {
    object: R,
    cut: Cut,
    /// How many bytes may be sent at once; none for any number.
    most: Option<usize>,
    processing: &'a Processing,
    /// The record that the last batch had no room for.
    next: Option<Record>,
    /// Whether a whole object was read.
    ended: bool,
}

/// Why an object has no next batch.
#[derive(Debug)]
pub(in crate::jobs::transform) enum Uncut {
    /// It could not be read.
    Unread(io::Error),
    /// It is not fit to be sent.
    Unfit(String),
}

impl From<io::Error> for Uncut {
    fn from(cause: io::Error) -> Self {
        Uncut::Unread(cause)
    }
}

impl<'a, R: BufRead> Batches<'a, R> {
    /// The batches of `object`.
    pub(in crate::jobs::transform) fn new(
        object: R,
        cut: Cut,
        most: Option<usize>,
        processing: &'a Processing,
    ) -> Self {
        Batches { object, cut, most, processing, next: None, ended: false }
    }

    /// The next one; none at the end.
    pub(in crate::jobs::transform) fn next(&mut self) -> Result<Option<Batch>, Uncut> {
        let mut batch = Batch::default();
        let mut count = 0;
        while let Some((record, sent)) = self.record()? {
            let length = if count == 0 { sent.len() } else { batch.sent.len() + 1 + sent.len() };
            if self.most.is_some_and(|most| length > most) {
                if count == 0 {
                    return Err(Uncut::Unfit("Too much data for max payload size".to_owned()));
                }
                self.next = Some((record, sent));
                break;
            }
            if count > 0 {
                batch.sent.push(b'\n');
            }
            batch.sent.extend_from_slice(&sent);
            if self.processing.joins() {
                batch.records.push(record);
            }
            count += 1;
            if self.cut != Cut::Many {
                break;
            }
        }
        Ok((count > 0).then_some(batch))
    }

    /// The next record, and what is sent of it. Empty lines are none.
    fn record(&mut self) -> Result<Option<Record>, Uncut> {
        if let Some(record) = self.next.take() {
            return Ok(Some(record));
        }
        let record = if self.cut == Cut::Whole { self.whole()? } else { self.line()? };
        let Some(record) = record else { return Ok(None) };
        let sent = self.processing.sent(&record).map_err(Uncut::Unfit)?;
        Ok(Some((record, sent)))
    }

    fn whole(&mut self) -> io::Result<Option<Vec<u8>>> {
        if std::mem::replace(&mut self.ended, true) {
            return Ok(None);
        }
        let mut whole = Vec::new();
        self.object.read_to_end(&mut whole)?;
        Ok(Some(whole))
    }

    fn line(&mut self) -> io::Result<Option<Vec<u8>>> {
        let mut line = Vec::new();
        while self.object.read_until(b'\n', &mut line)? > 0 {
            while line.last().is_some_and(|byte| matches!(byte, b'\r' | b'\n')) {
                line.pop();
            }
            if !line.is_empty() {
                return Ok(Some(line));
            }
        }
        Ok(None)
    }
}
