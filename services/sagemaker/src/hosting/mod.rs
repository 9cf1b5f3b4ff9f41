//! Hosting: models, and the configurations of endpoints.

pub(crate) mod endpoint_config;
pub(crate) mod model;
mod model_access;
pub(crate) mod resource;
