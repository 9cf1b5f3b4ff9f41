//! Bodies in chunks (`aws-chunked`): `SIZE;chunk-signature=…`, the bytes, and so on; at the end perhaps headers.
//!
//! A [`Decoder`] takes a body as it arrives, in pieces of any size, and keeps next to nothing. It gives out bytes
//! *before* the signature of their chunk is known: keep nothing of them until [`Decoder::finish`] has said yes.

use ring::hmac;
use schema::ApiError;

use super::payload::{Hasher, hash};
use super::{Scope, unhex};

/// How long a line between chunks may be.
const MAX_LINE: usize = 16 * 1024;

/// How many bytes a chunk may say that it has.
const MAX_CHUNK: u64 = 5 << 30;

/// What the signature of the next chunk goes on from.
#[derive(Debug)]
pub struct Chain {
    key: hmac::Key,
    date: String,
    scope: String,
    previous: String,
}

impl Chain {
    pub(super) fn new(key: hmac::Key, date: String, scope: &Scope, seed: &str) -> Chain {
        Chain { key, date, scope: scope.to_string(), previous: seed.to_ascii_lowercase() }
    }

    /// What is signed of a chunk, or of the trailer.
    fn text(&self, kind: &str, hashes: &str) -> String {
        format!("AWS4-HMAC-SHA256-{kind}\n{}\n{}\n{}\n{hashes}", self.date, self.scope, self.previous)
    }

    fn accept(&mut self, text: &str, signature: &str) -> Result<(), ApiError> {
        let bytes = unhex(signature).unwrap_or_default();
        hmac::verify(&self.key, text.as_bytes(), &bytes).map_err(|_| {
            ApiError::new(
                "SignatureDoesNotMatch",
                "The request signature we calculated does not match the signature you provided. Check your key and \
                 signing method.",
            )
            .with_status(403)
        })?;
        self.previous = signature.to_ascii_lowercase();
        Ok(())
    }
}

/// Takes a chunked body apart.
pub struct Decoder {
    chain: Option<Chain>,
    trailer: bool,
    state: State,
    line: Vec<u8>,
    /// What is being hashed of the current chunk, and the signature that it must have.
    chunk: Option<(Hasher, String)>,
    /// How many bytes have come out.
    decoded: u64,
    /// How many must come out in the end.
    length: Option<u64>,
    trailers: Vec<(String, String)>,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum State {
    Size,
    Data(u64),
    DataEnd,
    Trailer,
    Done,
}

impl Decoder {
    /// A decoder. `chain` is that of [`super::Verified`] if the chunks are signed; `trailer` as in
    /// [`super::Payload::Chunks`]; `length` is what `x-amz-decoded-content-length` says.
    pub fn new(chain: Option<Chain>, trailer: bool, length: Option<u64>) -> Decoder {
        Decoder {
            chain,
            trailer,
            state: State::Size,
            line: Vec::new(),
            chunk: None,
            decoded: 0,
            length,
            trailers: Vec::new(),
        }
    }

    /// Takes a piece of the body and appends what is in it to `out`.
    pub fn push(&mut self, mut piece: &[u8], out: &mut Vec<u8>) -> Result<(), ApiError> {
        while !piece.is_empty() {
            match self.state {
                State::Data(left) => {
                    let take = usize::try_from(left).unwrap_or(usize::MAX).min(piece.len());
                    let (data, rest) = piece.split_at(take);
                    if let Some((hasher, _)) = &mut self.chunk {
                        hasher.update(data);
                    }
                    out.extend_from_slice(data);
                    self.decoded += take as u64;
                    if self.length.is_some_and(|length| self.decoded > length) {
                        return Err(self.wrong_length());
                    }
                    let left = left - take as u64;
                    self.state = if left == 0 { State::DataEnd } else { State::Data(left) };
                    piece = rest;
                }
                // Some clients end with one line more.
                State::Done if piece.iter().all(|b| matches!(b, b'\r' | b'\n')) => break,
                State::Done => return Err(incomplete("bytes follow the last chunk")),
                _ => {
                    let end = piece.iter().position(|b| *b == b'\n');
                    let (part, rest) = end.map_or((piece, &[][..]), |at| piece.split_at(at + 1));
                    self.line.extend_from_slice(part);
                    piece = rest;
                    if self.line.len() > MAX_LINE {
                        return Err(incomplete("a line between chunks is too long"));
                    }
                    if end.is_some() {
                        let line = std::mem::take(&mut self.line);
                        let line = String::from_utf8(line).map_err(|_| incomplete("a line is no text"))?;
                        self.line(line.trim_end_matches(['\r', '\n']))?;
                    }
                }
            }
        }
        Ok(())
    }

    /// The end of the body: gives the headers that followed the last chunk, names in lower case.
    pub fn finish(mut self) -> Result<Vec<(String, String)>, ApiError> {
        if self.state == State::Trailer && !self.line.is_empty() {
            let line = std::mem::take(&mut self.line);
            self.line(&String::from_utf8_lossy(&line))?;
        }
        if self.state == State::Trailer && (self.chain.is_none() || !self.trailer) {
            self.state = State::Done;
        }
        if self.state != State::Done {
            return Err(incomplete("it ends in the middle of a chunk, or before its trailing signature"));
        }
        if self.length.is_some_and(|length| self.decoded != length) {
            return Err(self.wrong_length());
        }
        Ok(self.trailers)
    }

    fn line(&mut self, line: &str) -> Result<(), ApiError> {
        match self.state {
            State::Size => self.begin_chunk(line),
            State::DataEnd if line.is_empty() => {
                self.end_chunk()?;
                self.state = State::Size;
                Ok(())
            }
            State::DataEnd => Err(incomplete("a chunk is longer than it says")),
            State::Trailer => self.trailer_line(line),
            State::Data(_) | State::Done => Ok(()),
        }
    }

    fn begin_chunk(&mut self, line: &str) -> Result<(), ApiError> {
        let (size, extension) = line.split_once(';').unwrap_or((line, ""));
        let size = u64::from_str_radix(size.trim(), 16).ok().filter(|size| *size <= MAX_CHUNK);
        let size = size.ok_or_else(|| incomplete("a chunk does not say its size"))?;
        if self.chain.is_some() {
            let signature = extension.trim().strip_prefix("chunk-signature=");
            let signature = signature.ok_or_else(|| incomplete("a chunk is not signed"))?;
            self.chunk = Some((Hasher::new(), signature.trim().to_owned()));
        }
        if size > 0 {
            self.state = State::Data(size);
            return Ok(());
        }
        self.end_chunk()?;
        self.state = State::Trailer;
        Ok(())
    }

    fn end_chunk(&mut self) -> Result<(), ApiError> {
        let (Some(chain), Some((hasher, signature))) = (&mut self.chain, self.chunk.take()) else {
            return Ok(());
        };
        let text = chain.text("PAYLOAD", &format!("{}\n{}", hash(b""), hasher.finish()));
        chain.accept(&text, &signature)
    }

    fn trailer_line(&mut self, line: &str) -> Result<(), ApiError> {
        if line.is_empty() {
            // The empty line before the trailing signature, or the end.
            if self.chain.is_none() || !self.trailer {
                self.state = State::Done;
            }
            return Ok(());
        }
        let (name, value) =
            line.split_once(':').ok_or_else(|| incomplete("a trailing header has no name"))?;
        let (name, value) = (name.trim().to_ascii_lowercase(), value.trim().to_owned());
        match &mut self.chain {
            Some(chain) if name == "x-amz-trailer-signature" => {
                let headers = self.trailers.iter().map(|(name, value)| [name, ":", value, "\n"].concat());
                let headers = headers.collect::<Vec<_>>().concat();
                let text = chain.text("TRAILER", &hash(headers.as_bytes()));
                chain.accept(&text, &value)?;
                self.state = State::Done;
            }
            _ if !self.trailer => return Err(incomplete("headers follow the last chunk unannounced")),
            _ if self.trailers.len() >= 32 => {
                return Err(incomplete("too many headers follow the last chunk"));
            }
            _ => self.trailers.push((name, value)),
        }
        Ok(())
    }

    fn wrong_length(&self) -> ApiError {
        let (found, length) = (self.decoded, self.length.unwrap_or_default());
        incomplete(&format!("{found} bytes are in its chunks, x-amz-decoded-content-length says {length}"))
    }
}

fn incomplete(reason: &str) -> ApiError {
    ApiError::new("IncompleteBody", format!("The chunked body is malformed: {reason}"))
}
