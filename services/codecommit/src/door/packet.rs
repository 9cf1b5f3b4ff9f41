//! Git's packet lines: four hexadecimal digits of length, then so many bytes less four; `0000` ends a part.

use std::collections::VecDeque;
use std::pin::Pin;
use std::task::{Context, Poll, ready};

use bytes::{Bytes, BytesMut};
use futures_core::Stream;
use kernel::{Body, Result};
use schema::ApiError;

/// The end of a part.
pub(super) const FLUSH: &[u8] = b"0000";
/// The longest line that there is, with its length.
const LONGEST: usize = 65_520;

/// A line.
pub(super) fn line(text: &[u8]) -> Vec<u8> {
    let mut packet = format!("{:04x}", text.len() + 4).into_bytes();
    packet.extend_from_slice(text);
    packet
}

/// Lines read off the front of a body, which stays whole.
pub(super) struct Front {
    body: Body,
    /// All that was read.
    read: BytesMut,
    /// How much of it were whole lines.
    taken: usize,
}

impl Front {
    pub(super) fn of(body: Body) -> Self {
        Front { body, read: BytesMut::new(), taken: 0 }
    }

    /// The next line; none at the end of the part, or of an empty body.
    pub(super) async fn next(&mut self) -> Result<Option<Bytes>> {
        let Some(length) = self.bytes(4).await? else {
            return if self.read.len() == self.taken { Ok(None) } else { Err(malformed()) };
        };
        let length =
            std::str::from_utf8(&length).ok().and_then(|digits| usize::from_str_radix(digits, 16).ok());
        match length {
            Some(0) => {
                self.taken += 4;
                Ok(None)
            }
            Some(length @ 4..=LONGEST) => {
                let whole = self.bytes(length).await?.ok_or_else(malformed)?;
                self.taken += length;
                Ok(Some(whole.slice(4..)))
            }
            _ => Err(malformed()),
        }
    }

    /// How many bytes were taken.
    pub(super) fn taken(&self) -> usize {
        self.taken
    }

    /// The next bytes, if the body has so many.
    async fn bytes(&mut self, count: usize) -> Result<Option<Bytes>> {
        while self.read.len() < self.taken + count {
            match self.body.next().await {
                Some(chunk) => self.read.extend_from_slice(&chunk?),
                None => return Ok(None),
            }
        }
        Ok(self.read.get(self.taken..self.taken + count).map(Bytes::copy_from_slice))
    }

    /// The body as it came.
    pub(super) fn whole(self) -> Body {
        let length = self.body.length();
        Body::stream(
            length,
            Joined { parts: [self.read.freeze()].into(), rest: Box::pin(self.body.into_stream()) },
        )
    }
}

fn malformed() -> ApiError {
    ApiError::new("InvalidRequestException", "the body is not what Git's client sends")
}

/// Bytes, then a body.
pub(super) struct Joined {
    parts: VecDeque<Bytes>,
    rest: Pin<Box<dyn Stream<Item = Result<Bytes>> + Send>>,
}

impl Joined {
    pub(super) fn body(first: Vec<u8>, rest: Body) -> Body {
        Body::stream(None, Joined { parts: [first.into()].into(), rest: Box::pin(rest.into_stream()) })
    }
}

impl Stream for Joined {
    type Item = Result<Bytes>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        if let Some(part) = self.parts.pop_front() {
            return Poll::Ready(Some(Ok(part)));
        }
        Poll::Ready(ready!(self.rest.as_mut().poll_next(context)))
    }
}

#[cfg(test)]
mod tests {
    use kernel::Body;

    use super::{Front, line};

    #[tokio::test]
    async fn lines_are_read_and_the_body_stays_whole() {
        let sent = [line(b"one"), line(b"two\n"), b"0000PACK".to_vec()].concat();
        let mut front = Front::of(Body::bytes(sent.clone()));
        assert_eq!(front.next().await.expect("a line").as_deref(), Some(&b"one"[..]));
        assert_eq!(front.next().await.expect("a line").as_deref(), Some(&b"two\n"[..]));
        assert_eq!(front.next().await.expect("the end"), None);
        assert_eq!(front.whole().collect(1_000).await.expect("all of it"), sent);
    }

    #[tokio::test]
    async fn what_is_no_line_is_refused() {
        for (sent, fine) in
            [("", true), ("0000", true), ("00", false), ("zzzz", false), ("0001", false), ("000a12", false)]
        {
            let mut front = Front::of(Body::bytes(sent.as_bytes()));
            assert_eq!(front.next().await.is_ok(), fine, "{sent:?}");
        }
    }
}
