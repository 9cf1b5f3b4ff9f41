//! What developers run. A library, so that its tests reach it; the command line is in `main.rs`.

pub mod codegen;
pub mod errata;
pub mod extract;
pub mod model;
pub mod selection;
pub mod tidy;
