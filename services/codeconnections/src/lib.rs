//! AWS CodeConnections: connections to repositories elsewhere, which pipelines take their code by.
//!
//! A connection on AWS leads to GitHub, GitLab or Bitbucket, once a person has shaken hands there. Here it leads where the
//! runtime's operator says ([`map`]): to any address that `git` fetches from, or to a repository on this machine. Only the
//! operator says so, by the runtime's own socket: it is this machine that is read. An ARN can be mapped whether or not a
//! connection of it was made here, so that templates and files that name AWS's own lead somewhere. A connection without a
//! mapping is `PENDING`, and its use is refused by name.
//!
//! `UseConnection` is the action of that name; AWS shows no operation of it. It is called by its name,
//! [`kernel::Outside::stream_by_name`], and gives a branch's newest commit, or the files of one. ARNs of the service's former
//! name, `codestar-connections`, are used in the same way, under that name's action; its own API is not served.
//!
//! `codeconnections:PassConnection` is asked of nobody. Refused: hosts, and connections through them. Not served, by name:
//! repository links, synchronisation.

mod connection;
mod mapping;
mod using;

use kernel::serves;

pub use mapping::{Mapping, map, mappings, unmap};

/// AWS's types, and the one that it has none for.
mod api {
    pub(crate) use shapes_codeconnections::*;

    pub(crate) use crate::using::UseConnection;
}

/// CodeConnections.
#[derive(Debug)]
pub struct CodeConnections;

serves!(CodeConnections: shapes_codeconnections::SERVICE,
    operations [
        CreateConnection, GetConnection, ListConnections, DeleteConnection,
        TagResource, UntagResource, ListTagsForResource,
    ],
    streams [UseConnection],
    resources [connection::resource::ConnectionResource],
    records [connection::Connection, mapping::Mapping],
);
