//! `Decrypt`.

use kernel::{Answers, Call, Needs, Result};
use shapes_kms as api;

use super::{Ciphertext, algorithm, no_recipient, open, opener, same_key, symmetric, using};
use crate::{Kms, error, grant};

impl Answers<api::Decrypt> for Kms {
    fn needs(call: &Call, op: &api::Decrypt) -> Result<Needs> {
        grant::tokens(op.grant_tokens.as_deref())?;
        let sealed = Ciphertext::read(op.ciphertext_blob.as_ref())?;
        let key = opener(call, &sealed, op.key_id.as_deref())?;
        using(call, "", api::grant_operation::DECRYPT, &key, op.encryption_context.as_ref())
    }

    fn run(call: &Call, op: api::Decrypt) -> Result<api::DecryptOutput> {
        no_recipient(op.recipient.as_ref())?;
        if op.dry_run_modifiers.is_some() {
            return Err(error::unsupported("DryRunModifiers"));
        }
        let sealed = Ciphertext::read(op.ciphertext_blob.as_ref())?;
        let key = opener(call, &sealed, op.key_id.as_deref())?.find(call)?;
        key.usable()?;
        symmetric(op.encryption_algorithm.as_deref())?;
        same_key(&key, &sealed)?;
        let plain = open(call, &key, &sealed, op.encryption_context.as_ref())?;
        error::unless_dry(op.dry_run)?;
        Ok(api::DecryptOutput {
            key_material_id: Some(key.material_id(sealed.header.version)),
            key_id: Some(key.arn),
            plaintext: Some(schema::Blob(plain)),
            encryption_algorithm: algorithm(),
            ciphertext_for_recipient: None,
        })
    }
}
