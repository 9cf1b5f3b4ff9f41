//! What is kept of a request's headers, and given back with the object.

use std::collections::BTreeMap;

use kernel::{ApiError, Result};
use serde::{Deserialize, Serialize};
use shapes_s3::storage_class;

use crate::error;

/// The type of what came without one.
const DEFAULT_TYPE: &str = "binary/octet-stream";
/// How many bytes the user's metadata may have.
const MOST_METADATA: usize = 2048;
/// The storage classes that objects can be read from at once. Here they are names: all is stored alike.
const CLASSES: [&str; 7] = [
    storage_class::STANDARD,
    storage_class::REDUCED_REDUNDANCY,
    storage_class::STANDARD_IA,
    storage_class::ONEZONE_IA,
    storage_class::INTELLIGENT_TIERING,
    storage_class::GLACIER_IR,
    storage_class::EXPRESS_ONEZONE,
];

/// Headers that are kept with a version.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub(crate) struct Headers {
    pub(crate) cache_control: Option<String>,
    pub(crate) content_disposition: Option<String>,
    pub(crate) content_encoding: Option<String>,
    pub(crate) content_language: Option<String>,
    pub(crate) content_type: Option<String>,
    pub(crate) expires: Option<String>,
    pub(crate) website_redirect_location: Option<String>,
    /// None is `STANDARD`.
    pub(crate) storage_class: Option<String>,
    pub(crate) metadata: BTreeMap<String, String>,
}

/// The headers among the members of an input.
macro_rules! headers {
    ($op:expr) => {
        $crate::object::headers::Headers {
            cache_control: $op.cache_control.clone(),
            content_disposition: $op.content_disposition.clone(),
            content_encoding: $op.content_encoding.clone(),
            content_language: $op.content_language.clone(),
            content_type: $op.content_type.clone(),
            expires: $op.expires.clone(),
            website_redirect_location: $op.website_redirect_location.clone(),
            storage_class: $op.storage_class.clone(),
            metadata: $op.metadata.clone().unwrap_or_default(),
        }
        .checked()
    };
}
pub(crate) use headers;

/// Refuses what would give an object lists, locks or an offset.
macro_rules! refuse_unserved {
    ($op:expr) => {{
        let op = &$op;
        let grants = [&op.grant_full_control, &op.grant_read, &op.grant_read_acp, &op.grant_write_acp];
        $crate::object::headers::check_acl(op.acl.as_deref(), grants.iter().any(|grant| grant.is_some()))?;
        if op.object_lock_mode.is_some()
            || op.object_lock_retain_until_date.is_some()
            || op.object_lock_legal_hold_status.is_some()
            || op.object_lock_event_hold.is_some()
            || op.object_lock_event_hold_duration_days.is_some()
            || op.object_lock_event_hold_duration_years.is_some()
        {
            return Err($crate::error::invalid_request("Bucket is missing Object Lock Configuration"));
        }
        $crate::envelope::refuse_sse_c!(op);
    }};
}
pub(crate) use refuse_unserved;

/// Refuses access control lists, save the two that change nothing where the bucket's owner owns all.
pub(crate) fn check_acl(acl: Option<&str>, grants: bool) -> Result<()> {
    match acl {
        _ if grants => Err(error::no_acls()),
        None | Some("bucket-owner-full-control") => Ok(()),
        Some(_) => Err(error::no_acls()),
    }
}

impl Headers {
    /// The headers as they are kept.
    pub(crate) fn checked(mut self) -> Result<Self> {
        let bytes: usize = self.metadata.iter().map(|(key, value)| key.len() + value.len()).sum();
        if bytes > MOST_METADATA {
            let text = "Your metadata headers exceed the maximum allowed metadata size";
            return Err(ApiError::new("MetadataTooLarge", text)
                .with("Size", bytes.to_string())
                .with("MaxSizeAllowed", MOST_METADATA.to_string()));
        }
        match self.storage_class.as_deref() {
            None => {}
            Some(storage_class::STANDARD) => self.storage_class = None,
            Some(class) if CLASSES.contains(&class) => {}
            Some(class @ (storage_class::GLACIER | storage_class::DEEP_ARCHIVE)) => {
                return Err(error::not_implemented(&format!("the archive {class}")));
            }
            Some(_) => {
                let text = "The storage class you specified is not valid";
                return Err(ApiError::new("InvalidStorageClass", text));
            }
        }
        // How a body travels is not how it is encoded.
        if let Some(encoding) = &self.content_encoding {
            let kept: Vec<&str> =
                encoding.split(',').map(str::trim).filter(|e| !e.is_empty() && *e != "aws-chunked").collect();
            self.content_encoding = (!kept.is_empty()).then(|| kept.join(","));
        }
        self.content_type.get_or_insert_with(|| DEFAULT_TYPE.to_owned());
        Ok(self)
    }

    /// The storage class as lists show it.
    pub(crate) fn class(&self) -> &str {
        self.storage_class.as_deref().unwrap_or(storage_class::STANDARD)
    }
}
