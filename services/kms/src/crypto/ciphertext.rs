//! What `Encrypt` gives: a header that names the key's ARN and the version of its material, a nonce, and the plaintext
//! sealed by AES-256-GCM. Header and encryption context are authenticated with it.
//!
//! `FORMAT, length of the ARN (1 byte), ARN, version (2 bytes), nonce (12 bytes), sealed text, tag (16 bytes)`

use kernel::{Call, Result};
use ring::aead::{AES_256_GCM, Aad, LessSafeKey, NONCE_LEN, Nonce, UnboundKey};

use super::Context;
use crate::error;

/// The first byte of every ciphertext.
const FORMAT: u8 = 1;
/// How long a key's id is.
const UUID: usize = 36;

/// What a ciphertext says about itself.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Header {
    /// The ARN of its key.
    pub(super) key: String,
    /// The version of the key's material, counted from 1.
    pub(super) version: usize,
}

/// A ciphertext taken apart.
pub(super) struct Ciphertext<'a> {
    pub(super) header: Header,
    /// The header as it stands in the ciphertext.
    head: &'a [u8],
    nonce: [u8; NONCE_LEN],
    sealed: &'a [u8],
}

impl<'a> Ciphertext<'a> {
    /// Takes a ciphertext apart; nothing in it is to be trusted before it is opened.
    pub(super) fn read(blob: Option<&'a schema::Blob>) -> Result<Self> {
        blob.and_then(|blob| Ciphertext::parse(&blob.0)).ok_or_else(error::invalid_ciphertext)
    }

    fn parse(blob: &'a [u8]) -> Option<Self> {
        let ([FORMAT, length], rest) = blob.split_first_chunk()? else { return None };
        let (arn, rest) = rest.split_at_checked(usize::from(*length))?;
        let (version, rest) = rest.split_first_chunk()?;
        let (nonce, sealed) = rest.split_first_chunk()?;
        let key = std::str::from_utf8(arn).ok()?.to_owned();
        let (_, id) = key.split_once(":key/")?;
        if id.len() != UUID {
            return None;
        }
        let head = blob.get(..2 + arn.len() + version.len())?;
        let header = Header { key, version: usize::from(u16::from_be_bytes(*version)) };
        Some(Ciphertext { header, head, nonce: *nonce, sealed })
    }
}

impl Header {
    fn bytes(&self) -> Result<Vec<u8>> {
        let length = u8::try_from(self.key.len()).map_err(kernel::internal)?;
        let version = u16::try_from(self.version).map_err(kernel::internal)?;
        Ok([&[FORMAT, length], self.key.as_bytes(), &version.to_be_bytes()].concat())
    }
}

/// Seals a plaintext.
pub(super) fn seal(
    call: &Call,
    header: &Header,
    material: &[u8],
    plain: &[u8],
    context: Option<&Context>,
) -> Result<Vec<u8>> {
    let head = header.bytes()?;
    // Drawn, which is safe for some 2^32 ciphertexts a version of the material.
    let mut nonce = [0; NONCE_LEN];
    call.ids().fill(&mut nonce);
    let mut sealed = plain.to_vec();
    cipher(material)?
        .seal_in_place_append_tag(
            Nonce::assume_unique_for_key(nonce),
            Aad::from(authenticated(&head, context)),
            &mut sealed,
        )
        .map_err(kernel::internal)?;
    Ok([&head[..], &nonce, &sealed].concat())
}

/// Opens a ciphertext.
pub(super) fn open(sealed: &Ciphertext<'_>, material: &[u8], context: Option<&Context>) -> Result<Vec<u8>> {
    let mut bytes = sealed.sealed.to_vec();
    let plain = cipher(material)?
        .open_in_place(
            Nonce::assume_unique_for_key(sealed.nonce),
            Aad::from(authenticated(sealed.head, context)),
            &mut bytes,
        )
        .map_err(|_| error::invalid_ciphertext())?;
    Ok(plain.to_vec())
}

fn cipher(material: &[u8]) -> Result<LessSafeKey> {
    UnboundKey::new(&AES_256_GCM, material).map(LessSafeKey::new).map_err(kernel::internal)
}

/// Header and encryption context, such that no two of them give the same bytes.
fn authenticated(head: &[u8], context: Option<&Context>) -> Vec<u8> {
    let mut bytes = head.to_vec();
    for text in context.into_iter().flatten().flat_map(|(name, value)| [name, value]) {
        bytes.extend((text.len() as u64).to_be_bytes());
        bytes.extend(text.as_bytes());
    }
    bytes
}
