//! The data of a transform job, without anything outside: what is sent to the container, and what becomes of its answers.

mod batches;
mod filter;
mod format;
mod processing;
#[cfg(test)]
mod tests;

pub(super) use batches::{Batch, Batches, Cut, Uncut};
pub(super) use processing::Processing;
