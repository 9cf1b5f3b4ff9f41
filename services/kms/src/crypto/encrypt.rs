//! `Encrypt`.

use kernel::{Answers, Call, Needs, Result};
use shapes_kms as api;

use super::{algorithm, seal, symmetric, using};
use crate::key::Named;
use crate::{Kms, error, grant};

impl Answers<api::Encrypt> for Kms {
    fn needs(call: &Call, op: &api::Encrypt) -> Result<Needs> {
        grant::tokens(op.grant_tokens.as_deref())?;
        let key = Named::of(call, &op.key_id)?;
        using(call, "", api::grant_operation::ENCRYPT, &key, op.encryption_context.as_ref())
    }

    fn run(call: &Call, op: api::Encrypt) -> Result<api::EncryptOutput> {
        let key = Named::of(call, &op.key_id)?.find(call)?;
        key.usable()?;
        symmetric(op.encryption_algorithm.as_deref())?;
        error::unless_dry(op.dry_run)?;
        let blob = seal(call, &key, &op.plaintext.0, op.encryption_context.as_ref())?;
        Ok(api::EncryptOutput {
            ciphertext_blob: Some(schema::Blob(blob)),
            key_id: Some(key.arn),
            encryption_algorithm: algorithm(),
        })
    }
}
