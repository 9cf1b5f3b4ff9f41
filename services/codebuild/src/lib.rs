//! CodeBuild.

pub mod buildspec;
pub mod script;
