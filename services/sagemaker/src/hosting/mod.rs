//! Hosting: models, the configurations of endpoints, endpoints, and what serves them.

pub(crate) mod endpoint;
pub(crate) mod endpoint_config;
pub(crate) mod host;
pub(crate) mod machine;
pub(crate) mod model;
mod model_access;
pub(crate) mod resource;
