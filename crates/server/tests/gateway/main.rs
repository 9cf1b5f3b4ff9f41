//! The gateway, judged over loopback by clients of every kind.

mod bodies;
mod life;
mod proxying;
mod python;
mod sandboxes;
mod secure;
mod support;
mod upstreams;
