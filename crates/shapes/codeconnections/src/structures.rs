//! What inputs and outputs hold.

use crate::schemas;

/// `Connection` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct Connection {
    pub connection_name: Option<String>,
    pub connection_arn: Option<String>,
    pub provider_type: Option<String>,
    pub owner_account_id: Option<String>,
    pub connection_status: Option<String>,
    pub host_arn: Option<String>,
}
schema::shape!(Connection = schemas::CONNECTION { 0 connection_name, 1 connection_arn, 2 provider_type, 3 owner_account_id, 4 connection_status, 5 host_arn });

/// `Tag` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct Tag {
    pub key: String,
    pub value: String,
}
schema::shape!(Tag = schemas::TAG { 0 key, 1 value });
