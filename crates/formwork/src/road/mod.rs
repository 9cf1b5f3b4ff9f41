//! The road of a project, step by step and by the operations that an outside client would call: what `formwork demo` and
//! `formwork product test` have in common.

pub(crate) mod builds;
mod cast;
mod inside;
mod packages;
mod parts;
pub(crate) mod pipelines;
mod prepare;
mod report;
mod span;
mod spent;
pub(crate) mod watch;

pub(crate) use cast::Cast;
pub(crate) use inside::Voice;
pub(crate) use parts::tell_parts;
pub(crate) use prepare::{accounts, bootstrap, catalog, people};
pub(crate) use report::Report;
pub(crate) use span::Span;
pub(crate) use spent::Spent;
