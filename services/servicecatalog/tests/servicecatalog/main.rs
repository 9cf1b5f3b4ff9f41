//! Service Catalog through its operations.

mod arrange;
mod catalog;
mod hardships;
mod launching;
mod resources;
mod seeing;
