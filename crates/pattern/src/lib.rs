//! EventBridge's languages: event patterns, schedule expressions, and what a target makes of an event.
//!
//! A [`Pattern`] is compiled once and matches any event; an [`Index`] finds those of many patterns that match, looking
//! only at the ones that ask for the event's source and detail type. A [`Schedule`] says when it is due next, a
//! [`Transformer`] turns an event into a target's input. Nothing here does I/O or reads a clock.

mod condition;
mod error;
mod index;
mod numeric;
mod path;
mod pattern;
mod schedule;
mod transform;
mod wildcard;

pub use error::{Invalid, InvalidSchedule, InvalidTemplate};
pub use index::Index;
pub use path::Path;
pub use pattern::Pattern;
pub use schedule::Schedule;
pub use transform::{Rule, Transformer};
