//! The runtime's front: what clients connect to.
//!
//! [`Gateway`] is one port that speaks plain HTTP and TLS and is an HTTP proxy too. It ends TLS for AWS's host names
//! with the installation's own [`Authority`], gives every request that is meant for us to a [`Handler`], and passes
//! the rest on, to the user's own proxy ([`Upstream`]) or straight. User code in a sandbox reaches it
//! through its supervisor ([`Sandboxes`]), and gets no further than the outside world.
//!
//! [`runtime::Runtime`] puts it all together: a state folder, a kernel with every service, and the gateway, whose
//! requests go through `api` to the kernel.
//!
//! What a client must be told, so that all this is where it lands, is in [`environment`] and [`bundle`].
//!
//! Nothing here reads the environment or the clock: both are passed in.

pub mod accounts;
mod api;
pub mod bundle;
pub mod control;
pub mod denied;
mod doors;
pub mod environment;
mod exchange;
mod front;
mod gateway;
mod reset;
pub mod resource_types;
pub mod runtime;
mod services;
pub mod state;
pub mod trouble;
mod work;

pub use gateway::{
    Arrival, Authority, AuthorityError, BindError, BodyError, Certificate, CertificateError, Clock,
    Connection, Gateway, Handler, Limits, Origin, Port, Receive, RequestBody, ResponseBody, Sandboxes,
    Settings, Upstream, UpstreamError, Via, empty, full,
};

/// Environment variables, by name: those of the process, as the binary read them.
pub type Variables = std::collections::BTreeMap<String, String>;
