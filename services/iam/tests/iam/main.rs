//! IAM and STS under their own authority, through a World.

mod arrange;
mod founding;
mod sessions;
mod stacks;
