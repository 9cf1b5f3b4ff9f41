//! What a pipeline means: its definition read and checked, its expressions evaluated, and which steps are next. Pure: no
//! clock, no rows, no calls; whoever runs an execution does what [`decide`] says and tells it what came of it.

mod cache;
mod check;
mod condition;
mod decide;
mod definition;
mod expression;
mod parameter;
mod parse;
mod path;
mod reference;
#[cfg(test)]
mod tests;

pub(crate) use cache::key;
pub(crate) use decide::{Decision, End, Progress, Standing, decide};
pub(crate) use definition::{Definition, Kind, Step};
pub(crate) use expression::{Expression, Known};
