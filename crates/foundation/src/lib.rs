//! An organisation's set-up: its stacks and products, as plain CloudFormation templates.
//!
//! Nothing here deploys anything: the binary takes these templates to the local runtime or to AWS, the same ones.

pub mod assembly;
pub mod assets;
pub mod catalog;
pub mod config;
pub mod delivery;
pub mod launch;
mod leftovers;
mod names;
pub mod plain;
mod problems;
pub mod product;
pub mod products;
pub mod seeds;
pub mod stacks;
mod start;
pub mod trial;
pub mod versions;

pub use assembly::Assembly;
pub use config::Foundation;
pub use names::TooLong;
pub use problems::Problems;
pub use product::{Expanded, expand};
pub use products::Products;
pub use start::{BadProduct, Begun, start};
pub use trial::Trial;
