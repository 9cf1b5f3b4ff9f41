//! Ranges of bytes.

use kernel::{ApiError, Result};

/// A range of an object, as it can be read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Range {
    pub(crate) start: u64,
    pub(crate) length: u64,
}

impl Range {
    /// The range that a header asks for. None is the whole: one that cannot be read as a range is no range, and neither
    /// are several.
    pub(crate) fn of(header: &str, size: u64) -> Result<Option<Self>> {
        let Some((first, last)) = parsed(header) else { return Ok(None) };
        let range = match (first, last) {
            (Some(first), Some(last)) if first > last => return Ok(None),
            (Some(first), last) if first < size => {
                let last = last.unwrap_or(u64::MAX).min(size - 1);
                Some(Range { start: first, length: last - first + 1 })
            }
            (None, Some(suffix)) if suffix > 0 && size > 0 => {
                let length = suffix.min(size);
                Some(Range { start: size - length, length })
            }
            _ => None,
        };
        range.map(Some).ok_or_else(|| unsatisfiable(header, size))
    }

    /// `bytes 0-4/10`
    pub(crate) fn content_range(self, size: u64) -> String {
        format!("bytes {}-{}/{size}", self.start, self.start + self.length.saturating_sub(1))
    }
}

fn parsed(header: &str) -> Option<(Option<u64>, Option<u64>)> {
    let (first, last) = header.strip_prefix("bytes=")?.split_once('-')?;
    let number = |text: &str| if text.is_empty() { Some(None) } else { text.trim().parse().ok().map(Some) };
    let (first, last) = (number(first.trim())?, number(last.trim())?);
    (first.is_some() || last.is_some()).then_some((first, last))
}

/// The error for a range with nothing in it.
pub(crate) fn unsatisfiable(header: &str, size: u64) -> ApiError {
    ApiError::new("InvalidRange", "The requested range is not satisfiable")
        .with_status(416)
        .with("RangeRequested", header)
        .with("ActualObjectSize", size.to_string())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(header: &str, size: u64, expected: Option<(u64, u64)>) {
        let range = Range::of(header, size).unwrap();
        assert_eq!(range.map(|range| (range.start, range.length)), expected, "{header} of {size}");
    }

    #[test]
    fn ranges_are_read_as_http_has_them() {
        check("bytes=0-4", 10, Some((0, 5)));
        check("bytes=4-", 10, Some((4, 6)));
        check("bytes=-3", 10, Some((7, 3)));
        check("bytes=-30", 10, Some((0, 10)));
        check("bytes=8-99", 10, Some((8, 2)));
    }

    #[test]
    fn what_is_no_single_range_is_the_whole() {
        check("bytes=4-2", 10, None);
        check("bytes=0-1,4-5", 10, None);
        check("items=0-1", 10, None);
        check("bytes=-", 10, None);
    }

    #[test]
    fn a_range_beyond_the_end_is_not_satisfiable() {
        for (header, size) in [("bytes=10-", 10), ("bytes=0-", 0), ("bytes=-0", 10), ("bytes=-1", 0)] {
            assert_eq!(Range::of(header, size).unwrap_err().status, 416, "{header} of {size}");
        }
    }
}
