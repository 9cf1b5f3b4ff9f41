//! An organisation's set-up: its stacks and products, as plain CloudFormation templates.
//!
//! Nothing here deploys anything: the binary takes these templates to the local runtime or to AWS, the same ones.

pub mod assets;
pub mod catalog;
pub mod config;
mod leftovers;
mod names;
mod problems;
pub mod product;
pub mod products;
pub mod seeds;
pub mod stacks;
pub mod versions;

pub use config::Foundation;
pub use names::TooLong;
pub use problems::Problems;
pub use product::{Expanded, expand};
pub use products::Products;
