//! IAM policies: parse, validate, evaluate, explain.
//!
//! A [`Document`] is parsed once, by the rules of the place where it is attached ([`Kind`]), and evaluated often.
//! [`evaluate`] decides one [`Request`] against all [`Layers`] that bear on it, by AWS's published logic, and says
//! what decided. A [`Decision`] gives AWS's own text for a denial ([`Decision::message`]) and a longer one for
//! people ([`Decision::explain`]).
//!
//! The engine is pure: it knows no clock, no store and no service. Whatever a condition may ask about the request
//! is in its [`Context`]; only what follows from the principal and the resource is derived here.
//!
//! ```
//! use std::sync::Arc;
//! use policy::{Context, Document, Kind, Layers, Policy, Principal, Request, evaluate};
//!
//! let text = r#"{ "Version": "2012-10-17", "Statement":
//!     { "Effect": "Allow", "Action": "s3:Get*", "Resource": "arn:aws:s3:::data/${aws:username}/*" } }"#;
//! let document = Arc::new(Document::parse(text, Kind::Inline)?);
//! let policies = [Policy { name: "own-data".into(), arn: None, document }];
//! let bob = Principal::User { arn: "arn:aws:iam::111111111111:user/bob".into(), id: "AIDA1".into() };
//! let may_read = |resource| {
//!     let context = Context::new();
//!     let account = "111111111111";
//!     let request =
//!         Request { principal: &bob, action: "s3:GetObject", resource, resource_account: account, context: &context };
//!     evaluate(&request, &Layers { identity: &policies, ..Layers::default() }).is_allowed()
//! };
//! assert!(may_read("arn:aws:s3:::data/bob/notes"));
//! assert!(!may_read("arn:aws:s3:::data/eve/notes"));
//! # Ok::<(), policy::Malformed>(())
//! ```

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
