//! What stands between a request and a stack: parameters, checks, evaluation.

mod blueprint;
mod check;
mod draft;
mod dynamic;
mod site;
mod surroundings;

pub(crate) use blueprint::Blueprint;
pub(crate) use check::invalid_properties;
pub(crate) use draft::{Draft, check_options};
pub(crate) use dynamic::resolve;
pub(crate) use site::{Site, principal};
pub(crate) use surroundings::Surroundings;
