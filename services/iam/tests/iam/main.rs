//! IAM and STS under their own authority, through a World.

mod arrange;
mod decisions;
mod founding;
mod keys;
mod policies;
mod sessions;
mod simulators;
mod stacks;
