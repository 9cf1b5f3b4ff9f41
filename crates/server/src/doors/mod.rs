//! What the gateway answers that is no operation of AWS's API.

pub(crate) mod credentials;
pub(crate) mod custom_resources;
pub(crate) mod git;
