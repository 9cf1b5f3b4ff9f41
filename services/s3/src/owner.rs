//! Who owns: accounts as S3 shows them, by canonical user ids.

use ring::digest::{SHA256, digest};
use shapes_s3 as api;

use crate::checksum::hex;

/// The canonical user id of an account: 64 hexadecimal digits, always the same.
pub(crate) fn canonical_id(account: &str) -> String {
    hex(digest(&SHA256, format!("canonical user id of {account}").as_bytes()).as_ref())
}

/// An account as the owner of something.
pub(crate) fn owner(account: &str) -> api::Owner {
    api::Owner { id: Some(canonical_id(account)), display_name: None }
}

/// All that an access control list can say where they are not used: the owner may do everything.
pub(crate) fn grants(account: &str) -> Vec<api::Grant> {
    let grantee = api::Grantee {
        id: Some(canonical_id(account)),
        type_: api::type_::CANONICAL_USER.to_owned(),
        ..Default::default()
    };
    vec![api::Grant { grantee: Some(grantee), permission: Some(api::permission::FULL_CONTROL.to_owned()) }]
}
