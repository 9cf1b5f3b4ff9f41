//! What every wire type of an AWS service has.
//!
//! A generated type is a plain struct with a static [`Schema`] (its members, their names on the wire, their
//! limits), and can be walked and filled through it ([`Value`]). So one hand-written codec per protocol serves
//! every operation, in both directions, and nothing is generated per type and protocol.
//!
//! An operation *is* its input struct ([`Operation`]): the same value is decoded from a client's request, built
//! by the runtime when it calls itself, and encoded by our own client.

mod debug;
mod error;
mod generated;
pub mod json;
mod operation;
mod problem;
mod shape;
mod time;
mod value;

pub use debug::debug;
pub use error::ApiError;
pub use generated::{empty, no_member};
pub use operation::{Mode, Operation, OperationFacts, Protocol, Read, ServiceError, ServiceFacts, Write};
pub use problem::{Path, Problem, Problems};
pub use shape::{Length, List, Map, Member, Place, Range, Schema, Text, TimeFormat, Type};
pub use time::Timestamp;
pub use value::{Blob, Document, ListSlot, ListView, MapSlot, MapView, Shape, Slot, Value, View};
