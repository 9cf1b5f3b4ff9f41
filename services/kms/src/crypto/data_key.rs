//! `GenerateDataKey`, `GenerateDataKeyWithoutPlaintext`: keys for what is too large to be encrypted by a key of KMS.

use kernel::{Answers, Call, Needs, Result};
use shapes_kms as api;

use super::{Context, no_recipient, seal, using};
use crate::key::{Key, Named};
use crate::{Kms, error, grant};

impl Answers<api::GenerateDataKey> for Kms {
    fn needs(call: &Call, op: &api::GenerateDataKey) -> Result<Needs> {
        grant::tokens(op.grant_tokens.as_deref())?;
        let key = Named::of(call, &op.key_id)?;
        using(call, "", api::grant_operation::GENERATE_DATA_KEY, &key, op.encryption_context.as_ref())
    }

    fn run(call: &Call, op: api::GenerateDataKey) -> Result<api::GenerateDataKeyOutput> {
        no_recipient(op.recipient.as_ref())?;
        let length = length(op.key_spec.as_deref(), op.number_of_bytes)?;
        let key = Named::of(call, &op.key_id)?.find(call)?;
        let made = make(call, &key, length, op.encryption_context.as_ref(), op.dry_run)?;
        Ok(api::GenerateDataKeyOutput {
            ciphertext_blob: Some(schema::Blob(made.sealed)),
            plaintext: Some(schema::Blob(made.plain)),
            key_material_id: Some(key.material_id(key.version(call.now()))),
            key_id: Some(key.arn),
            ciphertext_for_recipient: None,
        })
    }
}

impl Answers<api::GenerateDataKeyWithoutPlaintext> for Kms {
    fn needs(call: &Call, op: &api::GenerateDataKeyWithoutPlaintext) -> Result<Needs> {
        grant::tokens(op.grant_tokens.as_deref())?;
        let operation = api::grant_operation::GENERATE_DATA_KEY_WITHOUT_PLAINTEXT;
        let key = Named::of(call, &op.key_id)?;
        using(call, "", operation, &key, op.encryption_context.as_ref())
    }

    fn run(
        call: &Call,
        op: api::GenerateDataKeyWithoutPlaintext,
    ) -> Result<api::GenerateDataKeyWithoutPlaintextOutput> {
        let length = length(op.key_spec.as_deref(), op.number_of_bytes)?;
        let key = Named::of(call, &op.key_id)?.find(call)?;
        let made = make(call, &key, length, op.encryption_context.as_ref(), op.dry_run)?;
        Ok(api::GenerateDataKeyWithoutPlaintextOutput {
            ciphertext_blob: Some(schema::Blob(made.sealed)),
            key_material_id: Some(key.material_id(key.version(call.now()))),
            key_id: Some(key.arn),
        })
    }
}

/// A data key, as it is used and as it is kept.
struct DataKey {
    plain: Vec<u8>,
    sealed: Vec<u8>,
}

fn make(
    call: &Call,
    key: &Key,
    length: usize,
    context: Option<&Context>,
    dry_run: Option<bool>,
) -> Result<DataKey> {
    key.usable()?;
    error::unless_dry(dry_run)?;
    let mut plain = vec![0; length];
    call.ids().fill(&mut plain);
    let sealed = seal(call, key, &plain, context)?;
    Ok(DataKey { plain, sealed })
}

/// How many bytes the data key has.
fn length(spec: Option<&str>, bytes: Option<i32>) -> Result<usize> {
    match (spec, bytes) {
        (Some(api::data_key_spec::AES_128), None) => Ok(16),
        (Some(_), None) => Ok(32),
        (None, Some(bytes)) => usize::try_from(bytes)
            .ok()
            .filter(|bytes| (1..=1024).contains(bytes))
            .ok_or_else(|| error::invalid("NumberOfBytes must be between 1 and 1024")),
        _ => Err(error::invalid("Please specify either number of bytes or key spec.")),
    }
}
