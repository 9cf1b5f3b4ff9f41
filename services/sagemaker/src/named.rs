//! Things as requests name them: by name, or by ARN, which may be another account's.

use kernel::{Call, Place, Result};
use policy::Arn;

use crate::error;

/// The place and the name, in small letters as ARNs have it, of the `kind` (`model-package`) that `text` names. Whether
/// it is there is another question.
pub(crate) fn parse(call: &Call, kind: &str, text: &str) -> Result<(Place, String)> {
    if !text.starts_with("arn:") {
        return Ok((call.place().clone(), text.to_lowercase()));
    }
    let refuse = || error::validation(format!("{text} is not the ARN of a {kind} in {}", call.region()));
    let arn = Arn::parse(text).filter(|arn| arn.service == "sagemaker").ok_or_else(refuse)?;
    let name = arn.resource.strip_prefix(kind).and_then(|rest| rest.strip_prefix('/')).ok_or_else(refuse)?;
    if arn.region != call.region() {
        return Err(refuse());
    }
    Ok((Place::new(arn.account, arn.region), name.to_lowercase()))
}
