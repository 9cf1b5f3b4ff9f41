//! The wire protocols of AWS over any [`schema::Schema`], in both directions.
//!
//! A request's way in: [`Router::route`] tells which operation it is for, [`sigv4::parse`] and
//! [`sigv4::Claim::verify`] who signed it, [`decode_request`] makes the operation of it and checks it against
//! AWS's model ([`validate`]). Its way out: [`encode_answer`] or [`encode_error`]. A client goes the other way
//! round: [`encode_request`], [`sigv4::sign`], [`decode_answer`].
//!
//! Nothing here does I/O or reads a clock. Bodies that stream stay with whoever has the connection;
//! [`sigv4::chunked`] takes them apart piece by piece.

mod cbor;
mod codec;
mod error;
mod json;
mod query;
mod rest;
pub mod route;
pub mod sigv4;
mod text;
mod uri;
pub mod validate;
mod xml;

pub use codec::{decode_answer, decode_request, encode_answer, encode_request};
pub use error::{decode_error, encode_error};
pub use route::{Misroute, Router, Target};

/// A request whose body is here.
pub type Request = http::Request<Vec<u8>>;

/// An answer whose body is here.
pub type Response = http::Response<Vec<u8>>;
