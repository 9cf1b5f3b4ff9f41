//! `ReEncrypt`: from one key, or one encryption context, to another, without showing the plaintext.

use kernel::{Answers, Call, Needs, Result};
use shapes_kms as api;

use super::{Ciphertext, algorithm, open, opener, same_key, seal, symmetric, using};
use crate::key::Named;
use crate::{Kms, error, grant};

const FROM: &str = "kms:ReEncryptFrom";
const TO: &str = "kms:ReEncryptTo";

impl Answers<api::ReEncrypt> for Kms {
    const ALSO: &'static [&'static str] = &[FROM, TO];

    fn needs(call: &Call, op: &api::ReEncrypt) -> Result<Needs> {
        grant::tokens(op.grant_tokens.as_deref())?;
        let sealed = Ciphertext::read(op.ciphertext_blob.as_ref())?;
        let from = opener(call, &sealed, op.source_key_id.as_deref())?;
        let to = Named::of(call, &op.destination_key_id)?;
        let same = (&from.place, &from.id) == (&to.place, &to.id);
        let operations = (api::grant_operation::RE_ENCRYPT_FROM, api::grant_operation::RE_ENCRYPT_TO);
        let leaving = using(call, FROM, operations.0, &from, op.source_encryption_context.as_ref())?
            .when("kms:ReEncryptOnSameKey", same.to_string());
        let entering = using(call, TO, operations.1, &to, op.destination_encryption_context.as_ref())?
            .when("kms:ReEncryptOnSameKey", same.to_string());
        Ok(leaving.and(entering))
    }

    fn run(call: &Call, op: api::ReEncrypt) -> Result<api::ReEncryptOutput> {
        if op.dry_run_modifiers.is_some() {
            return Err(error::unsupported("DryRunModifiers"));
        }
        symmetric(op.source_encryption_algorithm.as_deref())?;
        symmetric(op.destination_encryption_algorithm.as_deref())?;
        let sealed = Ciphertext::read(op.ciphertext_blob.as_ref())?;
        let from = opener(call, &sealed, op.source_key_id.as_deref())?.find(call)?;
        let to = Named::of(call, &op.destination_key_id)?.find(call)?;
        from.usable()?;
        to.usable()?;
        same_key(&from, &sealed)?;
        let plain = open(call, &from, &sealed, op.source_encryption_context.as_ref())?;
        error::unless_dry(op.dry_run)?;
        let blob = seal(call, &to, &plain, op.destination_encryption_context.as_ref())?;
        Ok(api::ReEncryptOutput {
            ciphertext_blob: Some(schema::Blob(blob)),
            source_key_material_id: Some(from.material_id(sealed.header.version)),
            source_key_id: Some(from.arn),
            destination_key_material_id: Some(to.material_id(to.version(call.now()))),
            key_id: Some(to.arn),
            source_encryption_algorithm: algorithm(),
            destination_encryption_algorithm: algorithm(),
        })
    }
}
