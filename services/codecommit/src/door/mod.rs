//! Git's own exchanges, over HTTP but without it: what the server's door hands on, and what Git's client hears.
//!
//! AWS has the actions `GitPull` and `GitPush` and no operations of those names, so they are written here by hand. No
//! request can name them: the service's facts, by which requests are routed, do not have them.

mod exchange;
mod operation;
mod packet;
mod receive;

pub use exchange::{Advertised, Side, advertise, pull, push};
pub(crate) use operation::{GitPull, GitPush};
