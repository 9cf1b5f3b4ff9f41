//! What was found, as cfn-nag writes it.

mod json;
mod text;

pub use json::json;
pub use text::text;
