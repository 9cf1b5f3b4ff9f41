//! The two operations that AWS has actions for and no types.

use schema::{
    Length, List, Member, Operation, OperationFacts, Read, Schema, ServiceFacts, Text, Type, Write, empty,
};

/// Fetches from a repository, or asks what there is to fetch.
#[derive(Clone, Default, PartialEq)]
pub(crate) struct GitPull {
    /// The repository's name.
    pub(crate) repository_name: String,
    /// The version of Git's protocol that the client asks for: its `Git-Protocol`.
    pub(crate) protocol: Option<String>,
    /// Whether it asks what there is.
    pub(crate) advertise: bool,
}

/// Pushes to a repository, or asks what there is to push to.
#[derive(Clone, Default, PartialEq)]
pub(crate) struct GitPush {
    /// The repository's name.
    pub(crate) repository_name: String,
    /// As in [`GitPull`].
    pub(crate) protocol: Option<String>,
    /// Whether it asks what there is.
    pub(crate) advertise: bool,
    /// The whole names of the references that it would move; none are known when it asks.
    pub(crate) references: Option<Vec<String>>,
}

/// What both answer, beside the stream.
#[derive(Clone, Default, PartialEq)]
pub(crate) struct Exchanged {}

static NAME: Text = Text::new(Length::between(1, 100)).pattern(r"[a-zA-Z_0-9\.-]+");
static REFERENCES: List =
    List { item: Type::Text(Text::FREE), wire: "member", flattened: false, length: Length::NONE };

static PULL: Schema = Schema {
    name: "GitPull",
    members: &[
        Member::new("repositoryName", Type::Text(&NAME)).required(),
        Member::new("protocol", Type::Text(Text::FREE)),
        Member::new("advertise", Type::Boolean),
    ],
};
static PUSH: Schema = Schema {
    name: "GitPush",
    members: &[
        Member::new("repositoryName", Type::Text(&NAME)).required(),
        Member::new("protocol", Type::Text(Text::FREE)),
        Member::new("advertise", Type::Boolean),
        Member::new("references", Type::List(&REFERENCES)),
    ],
};
static EXCHANGED: Schema = Schema { name: "Exchanged", members: &[] };

schema::shape!(GitPull = PULL { 0 repository_name, 1 protocol, 2 advertise });
schema::shape!(GitPush = PUSH { 0 repository_name, 1 protocol, 2 advertise, 3 references });
schema::shape!(Exchanged = EXCHANGED {});

static PULL_FACTS: OperationFacts =
    OperationFacts { name: "GitPull", writes: false, input: &PULL, new_input: empty::<GitPull>, ..FACTS };
static PUSH_FACTS: OperationFacts =
    OperationFacts { name: "GitPush", writes: true, input: &PUSH, new_input: empty::<GitPush>, ..FACTS };
const FACTS: OperationFacts = OperationFacts {
    service: "codecommit",
    name: "",
    method: "POST",
    uri: "/",
    status: 200,
    writes: false,
    anonymous: false,
    result_wrapper: "",
    streams_in: true,
    streams_out: true,
    input: &EXCHANGED,
    output: &EXCHANGED,
    new_input: empty::<Exchanged>,
    new_output: empty::<Exchanged>,
};

impl Operation for GitPull {
    const FACTS: &'static OperationFacts = &PULL_FACTS;
    const API: &'static ServiceFacts = &shapes_codecommit::SERVICE;
    type Mode = Read;
    type Output = Exchanged;
}

impl Operation for GitPush {
    const FACTS: &'static OperationFacts = &PUSH_FACTS;
    const API: &'static ServiceFacts = &shapes_codecommit::SERVICE;
    type Mode = Write;
    type Output = Exchanged;
}
