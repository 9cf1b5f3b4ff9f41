//! What keeps key material unreadable in a leaked database: everything secret is sealed under one root key.

use std::io::Write as _;
use std::os::unix::fs::OpenOptionsExt as _;
use std::path::Path;

use ring::aead::{AES_256_GCM, Aad, LessSafeKey, NONCE_LEN, Nonce, UnboundKey};
use ring::hmac;

use crate::{Entropy, Result, error};

/// The root key of a state folder.
pub struct Seal {
    key: LessSafeKey,
    /// What secrets are derived with: not the root key itself, so that the two uses know nothing of each other.
    derivation: hmac::Key,
}

impl Seal {
    /// The key in the file `path`, which is made if it is not there, readable for its owner only.
    pub fn open(path: &Path, entropy: &dyn Entropy) -> std::io::Result<Self> {
        let bytes = match std::fs::read(path) {
            Ok(bytes) => bytes,
            Err(cause) if cause.kind() == std::io::ErrorKind::NotFound => {
                let mut bytes = vec![0; 32];
                entropy.fill(&mut bytes);
                let mut file =
                    std::fs::OpenOptions::new().write(true).create_new(true).mode(0o600).open(path)?;
                file.write_all(&bytes)?;
                file.sync_all()?;
                bytes
            }
            Err(cause) => return Err(cause),
        };
        Seal::of(&bytes).ok_or_else(|| std::io::Error::other(format!("{} is not a root key", path.display())))
    }

    /// A key of these 32 bytes.
    pub fn of(bytes: &[u8]) -> Option<Self> {
        let key = LessSafeKey::new(UnboundKey::new(&AES_256_GCM, bytes).ok()?);
        let root = hmac::Key::new(hmac::HMAC_SHA256, bytes);
        let derivation = hmac::Key::new(hmac::HMAC_SHA256, hmac::sign(&root, b"derivation").as_ref());
        Some(Seal { key, derivation })
    }

    /// A key that everybody knows.
    pub(crate) fn for_tests() -> Self {
        Seal::of(&[7; 32]).expect("an AES-256 key has 32 bytes")
    }

    /// 32 secret bytes that follow from the root key and `context` alone: the same at every call.
    pub fn derive(&self, context: &str) -> Vec<u8> {
        hmac::sign(&self.derivation, context.as_bytes()).as_ref().to_vec()
    }

    /// Seals bytes; they open only with the same `context` (what they are: `access-key/AKIA…`).
    pub fn seal(&self, plain: &[u8], context: &str, entropy: &dyn Entropy) -> Result<Vec<u8>> {
        let mut nonce = [0; NONCE_LEN];
        entropy.fill(&mut nonce);
        let mut sealed = plain.to_vec();
        self.key
            .seal_in_place_append_tag(Nonce::assume_unique_for_key(nonce), Aad::from(context), &mut sealed)
            .map_err(|_| error::internal("sealing failed"))?;
        Ok([&nonce[..], &sealed].concat())
    }

    /// Opens what was sealed with the same `context`. What does not open is a broken state.
    pub fn unseal(&self, sealed: &[u8], context: &str) -> Result<Vec<u8>> {
        self.open_sealed(sealed, context)
            .ok_or_else(|| error::internal(format_args!("the seal of {context} is broken")))
    }

    /// Opens what a stranger says was sealed with the same `context`; none if it was not.
    pub fn open_sealed(&self, sealed: &[u8], context: &str) -> Option<Vec<u8>> {
        let (nonce, rest) = sealed.split_first_chunk::<NONCE_LEN>()?;
        let mut bytes = rest.to_vec();
        let nonce = Nonce::assume_unique_for_key(*nonce);
        let plain = self.key.open_in_place(nonce, Aad::from(context), &mut bytes).ok()?;
        Some(plain.to_vec())
    }
}

impl std::fmt::Debug for Seal {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Seal")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_derived_follows_from_the_root_key_and_the_context_alone() {
        let (one, same, other) = (Seal::of(&[1; 32]), Seal::of(&[1; 32]), Seal::of(&[2; 32]));
        let (one, same, other) = (one.unwrap(), same.unwrap(), other.unwrap());
        assert_eq!(one.derive("a"), same.derive("a"));
        assert_ne!(one.derive("a"), one.derive("b"));
        assert_ne!(one.derive("a"), other.derive("a"));
    }

    #[test]
    fn a_seal_opens_only_in_its_own_context() {
        let seal = Seal::of(&[1; 32]).unwrap();
        let sealed = seal.seal(b"secret", "a", &crate::CountingEntropy::default()).unwrap();
        assert_eq!(seal.unseal(&sealed, "a").unwrap(), b"secret");
        assert!(seal.unseal(&sealed, "b").is_err());
    }
}
