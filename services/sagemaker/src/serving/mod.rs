//! What serves a model, whoever it serves: its container, its data, and the door at which it answers. Hosts of endpoints and
//! transform jobs share it.

mod container;
mod data;
mod door;

pub(crate) use container::Container;
pub(crate) use data::fetch;
pub(crate) use door::{Door, PING_PAUSE, STARTUP, Unanswered};
