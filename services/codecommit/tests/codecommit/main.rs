//! CodeCommit through its public door: in a World where no Git is needed, with a kernel and the real `git` elsewhere.

mod crashes;
mod files;
mod ground;
mod repositories;
mod resource;
mod seeds;
