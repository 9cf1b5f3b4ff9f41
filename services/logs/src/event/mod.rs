//! Log events: put, read from either end of a stream, filtered over a group.

mod filter;
mod get;
mod pattern;
mod put;

/// How many events, and how many bytes of them, a page or a put has at most.
const MOST: usize = 10_000;
const MOST_BYTES: usize = 1_048_576;

/// What still fits into a page.
struct Room {
    events: usize,
    bytes: usize,
}

impl Room {
    /// An empty page of at most `limit` events.
    fn of(limit: Option<i32>) -> Self {
        let limit = limit.and_then(|limit| usize::try_from(limit).ok());
        Room { events: limit.unwrap_or(MOST).min(MOST), bytes: MOST_BYTES }
    }

    /// Takes an event in, if there is room for it.
    fn take(&mut self, message: &str) -> bool {
        let size = message.len() + crate::store::OVERHEAD;
        let fits = self.events > 0 && size <= self.bytes;
        if fits {
            self.events -= 1;
            self.bytes -= size;
        }
        fits
    }
}
