//! The use of keys: encrypting, decrypting, data keys, random bytes.

mod ciphertext;
mod data_key;
mod decrypt;
mod encrypt;
mod random;
mod re_encrypt;

use std::collections::BTreeMap;

use ciphertext::{Ciphertext, Header};
use kernel::{ApiError, Call, Needs, Result};
use shapes_kms as api;

use crate::key::{Key, Named, needs};
use crate::{error, grant};

/// What binds a ciphertext to its purpose: public, and the same when it is opened.
type Context = BTreeMap<String, String>;

/// What using a key asks: the action (empty: the operation's own), or a grant of the operation.
fn using(
    call: &Call,
    action: &'static str,
    operation: &str,
    key: &Named,
    context: Option<&Context>,
) -> Result<Needs> {
    let none = Context::new();
    let context = context.unwrap_or(&none);
    let grant = grant::letting(call, key, operation, Some(context))?;
    let mut all = needs(call, action, key)?
        .granted(grant)
        .when("kms:EncryptionAlgorithm", api::encryption_algorithm_spec::SYMMETRIC_DEFAULT)
        .when_any("kms:EncryptionContextKeys", context.keys().cloned());
    for (name, value) in context {
        all = all.when(format!("kms:EncryptionContext:{name}"), value);
    }
    Ok(all)
}

/// Encrypts under the current version of a key's material.
fn seal(call: &Call, key: &Key, plain: &[u8], context: Option<&Context>) -> Result<Vec<u8>> {
    let version = key.version(call.now());
    let material = key.material(call, version)?;
    let material = material.ok_or_else(|| kernel::internal(format_args!("{} has no material", key.arn)))?;
    let header = Header { key: key.arn.clone(), version };
    ciphertext::seal(call, &header, &material, plain, context)
}

/// Decrypts what was encrypted under a key.
fn open(call: &Call, key: &Key, sealed: &Ciphertext<'_>, context: Option<&Context>) -> Result<Vec<u8>> {
    let material = key.material(call, sealed.header.version)?.ok_or_else(error::invalid_ciphertext)?;
    ciphertext::open(sealed, &material, context)
}

/// The key that a ciphertext is to be opened with: that which the request names, if it does.
fn opener(call: &Call, sealed: &Ciphertext<'_>, key_id: Option<&str>) -> Result<Named> {
    Named::of(call, key_id.unwrap_or(&sealed.header.key))
}

/// Refuses a ciphertext that was made with another key than the one to be used.
fn same_key(key: &Key, sealed: &Ciphertext<'_>) -> Result<()> {
    let text = "The key ID in the request does not identify a CMK that can perform this operation.";
    if key.arn == sealed.header.key { Ok(()) } else { Err(ApiError::new("IncorrectKeyException", text)) }
}

/// Refuses every algorithm but that of symmetric keys.
fn symmetric(algorithm: Option<&str>) -> Result<()> {
    match algorithm {
        None | Some(api::encryption_algorithm_spec::SYMMETRIC_DEFAULT) => Ok(()),
        Some(other) => {
            let text = format!("{other} does not work with symmetric keys: use SYMMETRIC_DEFAULT");
            Err(ApiError::new("InvalidKeyUsageException", text))
        }
    }
}

/// Refuses an attested recipient.
fn no_recipient(recipient: Option<&api::RecipientInfo>) -> Result<()> {
    recipient.map_or(Ok(()), |_| Err(error::unsupported("attested recipients (Nitro Enclaves)")))
}

fn algorithm() -> Option<String> {
    Some(api::encryption_algorithm_spec::SYMMETRIC_DEFAULT.to_owned())
}
