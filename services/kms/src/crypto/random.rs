//! `GenerateRandom`.

use kernel::{Answers, Call, Needs, Result};
use shapes_kms as api;

use super::no_recipient;
use crate::{Kms, error};

impl Answers<api::GenerateRandom> for Kms {
    fn needs(_: &Call, _: &api::GenerateRandom) -> Result<Needs> {
        Ok(Needs::on("*"))
    }

    fn run(call: &Call, op: api::GenerateRandom) -> Result<api::GenerateRandomOutput> {
        no_recipient(op.recipient.as_ref())?;
        if op.custom_key_store_id.is_some() {
            return Err(error::unsupported("custom key stores"));
        }
        let length = op
            .number_of_bytes
            .and_then(|bytes| usize::try_from(bytes).ok())
            .filter(|bytes| (1..=1024).contains(bytes))
            .ok_or_else(|| error::invalid("NumberOfBytes must be between 1 and 1024"))?;
        let mut plain = vec![0; length];
        call.ids().fill(&mut plain);
        Ok(api::GenerateRandomOutput { plaintext: Some(schema::Blob(plain)), ciphertext_for_recipient: None })
    }
}
