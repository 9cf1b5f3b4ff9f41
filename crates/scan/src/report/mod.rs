//! What was found, written down: as cfn-nag writes it, for people, and for other tools.

mod json;
mod people;
mod reference;
mod sarif;
mod text;

pub use json::{json, json_with_columns};
pub use people::people;
pub use reference::reference;
pub use sarif::sarif;
pub use text::{colored_text, text};
