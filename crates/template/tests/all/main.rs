//! The crate through its public door.

mod bootstrap;
mod condition;
mod evaluate;
mod graph;
mod launch;
mod machine;
mod mutation;
mod parameter;
mod plan;
mod position;
mod problem;
mod product;
mod summary;
