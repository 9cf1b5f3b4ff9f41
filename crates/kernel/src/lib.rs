//! What every service stands on.
//!
//! A service answers operations ([`Answers`], [`Streams`]): synchronous functions of one transaction, lent a [`Call`]
//! that knows who asks and where. It stores [`Record`]s, starts [`Job`]s, asks for [`Effect`]s, declares
//! CloudFormation [`Resource`]s, and calls other services only as a client would: under a named principal ([`As`]), with
//! the same validation and the same authorization. [`serves!`] registers it all.
//!
//! Only here is the database known, only [`clock`](Clock) reads time, and nothing here knows HTTP.

mod answers;
mod authority;
mod bells;
mod blobs;
mod body;
mod call;
mod caller;
mod clear;
mod clock;
mod database;
mod error;
mod event;
mod git;
mod http;
mod jobs;
mod journal;
mod kernel;
mod lanes;
mod local;
mod needs;
mod outbox;
mod outside;
mod page;
mod place;
mod processes;
mod readers;
mod record;
mod registry;
mod resource;
mod rows;
mod seal;
mod streaming;
mod working;
mod writer;

pub use answers::{Answers, Lent, Streams};
pub use authority::{Authority, Denied, Enforcement};
pub use bells::Bell;
pub use blobs::{Blobs, DataKey, Written};
pub use body::{Body, Trailers};
pub use call::Call;
pub use caller::{As, Caller, RequestInfo, RoleTaker, Session, SessionId, Source};
pub use clock::{
    ALPHANUMERIC, BASE32, Clock, CountingEntropy, Entropy, Ids, LOWER, ManualClock, SystemClock,
    SystemEntropy, UPPER,
};
pub use database::{OpenError, STATE_VERSION, check_state};
pub use error::{Result, internal};
pub use event::{Bus, Event};
pub use git::{Git, GitCommand, GitOutput};
pub use http::{Http, HttpAnswer, HttpRequest};
pub use jobs::{Effect, Failure, Got, Job, Me, Next, Parked, Ticket};
pub use journal::Denial;
pub use kernel::{Kernel, Origin, Settings, database_file};
pub use local::{Effects, Hardship, Local, still_going};
pub use needs::{Guarded, Need, Needs, PolicyKind, ResourcePolicy};
pub use outside::{Acting, Outside};
pub use page::{Page, Query};
pub use place::{Place, partition};
pub use processes::{Boxed, Exit, Left, LogLine, Network, Process, ProcessRole, Processes, Remains};
pub use record::{Record, Scope, Stored};
pub use registry::{Entry, Registry, Service, Serving, Validator};
pub use resource::{
    At, Attributes, Made, Props, Resource, ResourceEntry, Retagged, StackPrincipal, extraneous,
    extraneous_in, input, input_part,
};
#[doc(hidden)]
pub use schema;
pub use schema::ApiError;
pub use seal::Seal;
pub use streaming::{StreamFn, Streaming};
