//! IAM policies: parse, validate, evaluate, explain.
//!
//! A [`Document`] is parsed once, by the rules of the place where it is attached ([`Kind`]), and evaluated often.
//! [`evaluate`] decides one [`Request`] against all [`Layers`] that bear on it, by AWS's published logic, and says
//! what decided. A [`Decision`] gives AWS's own text for a denial ([`Decision::message`]) and a longer one for
//! people ([`Decision::explain`]).
//!
//! The engine is pure: it knows no clock, no store and no service. Whatever a condition may ask about the request
//! is in its [`Context`]; only what follows from the principal and the resource is derived here.

mod arn;
mod condition;
mod context;
mod decision;
mod document;
mod evaluate;
mod explain;
mod facts;
mod layers;
mod malformed;
mod message;
mod parse;
mod pattern;
mod principal;
mod principals;
mod public;
mod request;
mod statement;
mod tally;
mod template;

pub use arn::{Arn, Partition};
pub use context::{Context, Values};
pub use decision::{Because, Decision, Layer, Source};
pub use document::{Document, Kind, size};
pub use evaluate::evaluate;
pub use explain::Explanation;
pub use layers::{Layers, Policy, ResourcePolicy};
pub use malformed::Malformed;
pub use principal::Principal;
pub use principals::replace_principals;
pub use request::Request;
pub use statement::Effect;
