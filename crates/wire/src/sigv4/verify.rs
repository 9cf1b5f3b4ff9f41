//! Is a claim true?

use ring::hmac;
use schema::Timestamp;

use super::chunked::Chain;
use super::claim::{Claim, Form};
use super::key::Keys;
use super::payload::{Payload, hash};
use super::refusal::Refusal;
use super::{ALGORITHM, basic, unhex, v2};

/// How far a request's clock may be from ours, in milliseconds: 15 minutes.
pub(super) const MAX_SKEW: i64 = 900_000;

/// What a request was sent to, which its signature must be made for.
#[derive(Clone, Copy, Debug)]
pub struct Expected<'a> {
    /// The service's signing name.
    pub service: &'a str,
    /// The region, where the host name says one.
    pub region: Option<&'a str>,
}

/// A claim that is true.
#[derive(Debug)]
pub struct Verified {
    /// What the signatures of chunks go on from, where the body comes in signed chunks.
    pub chain: Option<Chain>,
}

impl Claim {
    /// Whether it is true that who holds `secret` signed this request, for this service, in time.
    ///
    /// `body_hash` is the SHA-256 of the body in hex ([`hash`]), if the body is here. Where it is a stream, who
    /// reads it has to hash it ([`super::Hasher`]) and ask [`Payload::check`] in the end, or to take it out of its
    /// chunks ([`super::chunked::Decoder`]).
    pub fn verify(
        &self,
        secret: &str,
        keys: &Keys,
        now: Timestamp,
        expected: Expected<'_>,
        body_hash: Option<&str>,
    ) -> Result<Verified, Refusal> {
        if self.form == Form::V2 {
            return v2::verify(self, secret, now, expected);
        }
        self.check_scope(expected)?;
        self.check_time(now)?;
        let payload = match (&self.payload, body_hash) {
            (Payload::Body, Some(hash)) => hash,
            (Payload::Body, None) if self.form == Form::Git => "",
            (Payload::Body, None) => return Err(Refusal::NoContentHash),
            (payload, _) => payload.text().unwrap_or_default(),
        };
        let key = keys.of(secret, &self.scope);
        let signature = unhex(&self.signature).unwrap_or_default();
        let mut date = basic(self.moment);
        if self.form == Form::Git {
            // Git's helpers sign the time without its zone.
            date.pop();
        }
        let signed = |lines: &Vec<u8>| {
            let canonical = [lines.as_slice(), payload.as_bytes()].concat();
            let text = format!("{ALGORITHM}\n{date}\n{}\n{}", self.scope, hash(&canonical));
            hmac::verify(&key, text.as_bytes(), &signature).is_ok()
        };
        if !self.lines.iter().any(signed) {
            return Err(self.mismatch(payload, &date));
        }
        body_hash.map_or(Ok(()), |found| self.payload.check(found))?;
        let chained = matches!(self.payload, Payload::Chunks { signed: true, .. });
        let chain = chained.then(|| Chain::new(key, date, &self.scope, &self.signature));
        Ok(Verified { chain })
    }

    fn check_scope(&self, expected: Expected<'_>) -> Result<(), Refusal> {
        let found = &self.scope;
        if found.service != expected.service {
            let expected = expected.service.to_owned();
            return Err(Refusal::Service { found: found.service.clone(), expected });
        }
        if let Some(region) = expected.region.filter(|region| *region != found.region) {
            return Err(Refusal::Region { found: found.region.clone(), expected: region.to_owned() });
        }
        let date = basic(self.moment);
        if date.get(..8) != Some(found.date.as_str()) {
            return Err(Refusal::Date { found: found.date.clone(), date });
        }
        Ok(())
    }

    fn check_time(&self, now: Timestamp) -> Result<(), Refusal> {
        if let Form::Query { expires } = self.form {
            if self.moment.0 > now.0.saturating_add(MAX_SKEW) {
                return Err(Refusal::NotYet { request: self.moment, now });
            }
            let end = Timestamp(self.moment.0.saturating_add(expires * 1000));
            return if now > end { Err(Refusal::Over { expires, end, now }) } else { Ok(()) };
        }
        if now.0.saturating_sub(self.moment.0).saturating_abs() > MAX_SKEW {
            return Err(Refusal::Skewed { request: self.moment, now });
        }
        Ok(())
    }

    fn mismatch(&self, payload: &str, date: &str) -> Refusal {
        let canonical = self.lines.first().map(|lines| [lines.as_slice(), payload.as_bytes()].concat());
        let canonical = canonical.unwrap_or_default();
        Refusal::Signature {
            access_key: self.access_key.clone(),
            provided: self.signature.clone(),
            string_to_sign: format!("{ALGORITHM}\n{date}\n{}\n{}", self.scope, hash(&canonical)),
            canonical_request: String::from_utf8_lossy(&canonical).into_owned(),
        }
    }
}
