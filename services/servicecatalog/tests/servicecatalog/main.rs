//! Service Catalog through its operations.

mod arrange;
mod catalog;
mod launching;
mod resources;
mod seeing;
