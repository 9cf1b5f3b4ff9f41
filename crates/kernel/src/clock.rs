//! The one place that reads time, and the one place that makes ids.

use std::sync::atomic::{AtomicI64, AtomicU64, Ordering};
use std::time::{SystemTime, UNIX_EPOCH};

use schema::Timestamp;

/// What tells the time.
pub trait Clock: Send + Sync {
    /// Now.
    fn now(&self) -> Timestamp;
}

/// What makes bytes that nobody can guess, or in tests bytes that everybody can.
pub trait Entropy: Send + Sync {
    /// Fills `bytes`.
    fn fill(&self, bytes: &mut [u8]);
}

/// The machine's clock.
#[derive(Debug, Default)]
pub struct SystemClock;

impl Clock for SystemClock {
    #[expect(clippy::disallowed_methods, reason = "this is the clock")]
    fn now(&self) -> Timestamp {
        let since = SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default();
        Timestamp(i64::try_from(since.as_millis()).unwrap_or(i64::MAX))
    }
}

/// The machine's randomness.
#[derive(Debug, Default)]
pub struct SystemEntropy;

impl Entropy for SystemEntropy {
    fn fill(&self, bytes: &mut [u8]) {
        use ring::rand::SecureRandom as _;
        // `ring` fails only where the kernel has no randomness at all; then nothing here can be kept secret.
        ring::rand::SystemRandom::new().fill(bytes).expect("the operating system gives random bytes");
    }
}

/// A clock that stands still until it is told otherwise.
#[derive(Debug)]
pub struct ManualClock(AtomicI64);

impl ManualClock {
    /// A clock that shows `moment`.
    pub fn at(moment: Timestamp) -> Self {
        ManualClock(AtomicI64::new(moment.0))
    }

    /// Moves it on.
    pub fn advance(&self, millis: i64) {
        self.0.fetch_add(millis, Ordering::SeqCst);
    }
}

impl Clock for ManualClock {
    fn now(&self) -> Timestamp {
        Timestamp(self.0.load(Ordering::SeqCst))
    }
}

/// Counts instead of drawing, so that a test's ids are the same at every run.
#[derive(Debug, Default)]
pub struct CountingEntropy(AtomicU64);

impl Entropy for CountingEntropy {
    fn fill(&self, bytes: &mut [u8]) {
        let count = self.0.fetch_add(1, Ordering::SeqCst) + 1;
        bytes.fill(0);
        for (byte, digit) in bytes.iter_mut().rev().zip(count.to_le_bytes()) {
            *byte = digit;
        }
    }
}

/// Ids in the shapes that AWS gives them.
pub trait Ids: Entropy {
    /// `length` characters of `alphabet`, evenly drawn. Counted entropy gives different texts as long as the count
    /// has digits in `length`.
    fn text(&self, alphabet: &[u8], length: usize) -> String {
        let mut letters = Vec::with_capacity(length);
        let base = alphabet.len() as u128;
        while letters.len() < length {
            let mut bytes = [0; 16];
            self.fill(&mut bytes);
            let mut number = u128::from_be_bytes(bytes);
            // Twenty letters of at most 62 are fewer than 2^120: what bias is left is of no consequence.
            for _ in 0..20.min(length - letters.len()) {
                let digit = usize::try_from(number % base).unwrap_or_default();
                letters.push(char::from(alphabet[digit]));
                number /= base;
            }
        }
        letters.iter().rev().collect()
    }

    /// `3f1c…-…`: a random UUID.
    fn uuid(&self) -> String {
        let mut b = [0; 16];
        self.fill(&mut b);
        b[6] = b[6] & 0x0f | 0x40;
        b[8] = b[8] & 0x3f | 0x80;
        let n = u128::from_be_bytes(b);
        let (low, node) = (n >> 48, n & 0xffff_ffff_ffff);
        let (time, middle) = (low >> 48, low >> 32 & 0xffff);
        format!("{time:08x}-{middle:04x}-{:04x}-{:04x}-{node:012x}", low >> 16 & 0xffff, low & 0xffff)
    }
}

impl<T: Entropy + ?Sized> Ids for T {}

/// Small letters and digits: the ids of Service Catalog, SageMaker's executions and projects.
pub const LOWER: &[u8] = b"abcdefghijklmnopqrstuvwxyz0123456789";
/// Capital letters and digits: the suffixes of CloudFormation's names.
pub const UPPER: &[u8] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789";
/// The letters of IAM's unique ids.
pub const BASE32: &[u8] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
/// Letters of both cases and digits.
pub const ALPHANUMERIC: &[u8] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn counted_ids_are_the_same_at_every_run() {
        let (one, two) = (CountingEntropy::default(), CountingEntropy::default());
        assert_eq!(one.uuid(), two.uuid());
        assert_ne!(one.uuid(), one.uuid());
    }

    #[test]
    fn counted_texts_do_not_repeat() {
        let entropy = CountingEntropy::default();
        let mut texts: Vec<String> = (0..2000).map(|_| entropy.text(BASE32, 17)).collect();
        assert_eq!(texts[0], "AAAAAAAAAAAAAAAAB");
        texts.sort();
        texts.dedup();
        assert_eq!(texts.len(), 2000);
    }

    #[test]
    fn a_uuid_has_its_version_and_variant() {
        let id = SystemEntropy.uuid();
        assert_eq!(id.len(), 36);
        assert_eq!(&id[14..15], "4");
        assert!("89ab".contains(&id[19..20]), "{id}");
    }
}
