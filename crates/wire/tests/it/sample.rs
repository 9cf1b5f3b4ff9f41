//! A service made by hand, whose operations have members of every type in every place.

use std::collections::BTreeMap;

use schema::{
    Blob, Document, Length, List, Map, Member, OperationFacts, Place, Protocol, Range, Schema, ServiceError,
    ServiceFacts, Text, TimeFormat, Timestamp, Type, empty,
};
use serde_json::json;

static NAME: Text = Text::new(Length::between(1, 5)).pattern("[a-z]*");
static COLOUR: Text = Text::new(Length::NONE).one_of(&["RED", "GREEN"]);
static SECRET: Text = Text::new(Length::at_least(3)).sensitive();

const fn list(item: Type, wire: &'static str, flattened: bool) -> List {
    List { item, wire, flattened, length: Length::at_most(3) }
}

const fn map(value: Type, flattened: bool) -> Map {
    Map { key: &NAME, value, key_wire: "key", value_wire: "value", flattened, length: Length::at_most(3) }
}

static NAMES: List = list(Type::Text(&NAME), "member", false);
static FLAT: List = list(Type::Text(Text::FREE), "Item", true);
static NUMBERS: List = list(Type::Integer(Range::between(1, 9)), "N", false);
static INNERS: List = list(Type::Structure(&INNER), "member", false);
static TEXTS: Map = map(Type::Text(&COLOUR), false);
static INNER_MAP: Map = map(Type::Structure(&INNER), true);
static META: Map = Map { key: Text::FREE, ..map(Type::Text(Text::FREE), false) };

/// A structure in others; it can hold itself.
#[derive(Clone, Default, PartialEq)]
pub(crate) struct Inner {
    pub(crate) key: String,
    pub(crate) kind: Option<String>,
    pub(crate) nested: Option<Box<Inner>>,
}
static INNER: Schema = Schema {
    name: "Inner",
    members: &[
        Member::new("Key", Type::Text(&NAME)).required(),
        Member::new("Kind", Type::Text(Text::FREE)).wire("xsi:type").xml_attribute(),
        Member::new("Inner", Type::Structure(&INNER)),
    ],
};
schema::shape!(Inner = INNER { 0 key, 1 kind, 2 nested });

/// Every type in a body.
#[derive(Clone, Default, PartialEq)]
pub(crate) struct All {
    pub(crate) name: String,
    pub(crate) flag: Option<bool>,
    pub(crate) integer: Option<i32>,
    pub(crate) long: Option<i64>,
    pub(crate) float: Option<f32>,
    pub(crate) double: Option<f64>,
    pub(crate) blob: Option<Blob>,
    pub(crate) moment: Option<Timestamp>,
    pub(crate) date: Option<Timestamp>,
    pub(crate) document: Option<Document>,
    pub(crate) inner: Option<Inner>,
    pub(crate) names: Option<Vec<String>>,
    pub(crate) flat: Option<Vec<String>>,
    pub(crate) numbers: Option<Vec<i32>>,
    pub(crate) inners: Option<Vec<Inner>>,
    pub(crate) texts: Option<BTreeMap<String, String>>,
    pub(crate) inner_map: Option<BTreeMap<String, Inner>>,
    pub(crate) colour: Option<String>,
    pub(crate) secret: Option<String>,
}
static ALL: Schema = Schema {
    name: "All",
    members: &[
        Member::new("Name", Type::Text(&NAME)).required(),
        Member::new("Flag", Type::Boolean),
        Member::new("Integer", Type::Integer(Range::between(-5, 5))),
        Member::new("Long", Type::Long(Range::NONE)).wire("long"),
        Member::new("Float", Type::Float),
        Member::new("Double", Type::Double),
        Member::new("Blob", Type::Blob(Length::at_most(4))),
        Member::new("Moment", Type::Timestamp(None)),
        Member::new("Date", Type::Timestamp(Some(TimeFormat::Iso8601))),
        Member::new("Document", Type::Document),
        Member::new("Inner", Type::Structure(&INNER)),
        Member::new("Names", Type::List(&NAMES)),
        Member::new("Flat", Type::List(&FLAT)),
        Member::new("Numbers", Type::List(&NUMBERS)),
        Member::new("Inners", Type::List(&INNERS)),
        Member::new("Texts", Type::Map(&TEXTS)),
        Member::new("InnerMap", Type::Map(&INNER_MAP)).wire("Pair"),
        Member::new("Colour", Type::Text(&COLOUR)),
        Member::new("Secret", Type::Text(&SECRET)),
    ],
};
schema::shape!(All = ALL {
    0 name, 1 flag, 2 integer, 3 long, 4 float, 5 double, 6 blob, 7 moment, 8 date, 9 document, 10 inner, 11 names,
    12 flat, 13 numbers, 14 inners, 15 texts, 16 inner_map, 17 colour, 18 secret
});

/// Every place of REST.
#[derive(Clone, Default, PartialEq)]
pub(crate) struct Places {
    pub(crate) label: String,
    pub(crate) path: String,
    pub(crate) number: Option<i32>,
    pub(crate) flags: Option<Vec<String>>,
    pub(crate) since: Option<Timestamp>,
    pub(crate) header: Option<bool>,
    pub(crate) expires: Option<Timestamp>,
    pub(crate) words: Option<Vec<String>>,
    pub(crate) meta: Option<BTreeMap<String, String>>,
    pub(crate) rest: Option<BTreeMap<String, String>>,
    pub(crate) body: Option<Inner>,
}
static PLACES: Schema = Schema {
    name: "Places",
    members: &[
        Member::new("Label", Type::Text(Text::FREE)).at(Place::Label).required(),
        Member::new("Path", Type::Text(Text::FREE)).at(Place::Label).required(),
        Member::new("Number", Type::Integer(Range::NONE)).at(Place::Query).wire("n"),
        Member::new("Flags", Type::List(&FLAT)).at(Place::Query).wire("flag"),
        Member::new("Since", Type::Timestamp(None)).at(Place::Query).wire("since"),
        Member::new("Header", Type::Boolean).at(Place::Header).wire("x-amz-header"),
        Member::new("Expires", Type::Timestamp(None)).at(Place::Header).wire("Expires"),
        Member::new("Words", Type::List(&FLAT)).at(Place::Header).wire("x-amz-words"),
        Member::new("Meta", Type::Map(&META)).at(Place::Header).wire("x-amz-meta-"),
        Member::new("Rest", Type::Map(&META)).at(Place::Query),
        Member::new("Body", Type::Structure(&INNER)).at(Place::Payload).wire("Root"),
    ],
};
schema::shape!(Places = PLACES {
    0 label, 1 path, 2 number, 3 flags, 4 since, 5 header, 6 expires, 7 words, 8 meta, 9 rest, 10 body
});

/// A body that is one blob, and a status.
#[derive(Clone, Default, PartialEq)]
pub(crate) struct Raw {
    pub(crate) body: Option<Blob>,
    pub(crate) kind: Option<String>,
    pub(crate) status: Option<i32>,
}
static RAW: Schema = Schema {
    name: "Raw",
    members: &[
        Member::new("Body", Type::Blob(Length::NONE)).at(Place::Payload),
        Member::new("Kind", Type::Text(Text::FREE)).at(Place::Header).wire("Content-Type"),
        Member::new("Status", Type::Integer(Range::NONE)).at(Place::Status),
    ],
};
schema::shape!(Raw = RAW { 0 body, 1 kind, 2 status });

/// `{All}` in, `{All}` out.
pub(crate) static ECHO: OperationFacts = OperationFacts {
    service: "sample",
    name: "Echo",
    method: "POST",
    uri: "/echo",
    status: 200,
    writes: true,
    anonymous: false,
    result_wrapper: "EchoResult",
    streams_in: false,
    streams_out: false,
    input: &ALL,
    output: &ALL,
    new_input: empty::<All>,
    new_output: empty::<All>,
};

/// Members in every place of a request; an answer of bytes.
pub(crate) static PLACE: OperationFacts = OperationFacts {
    name: "Place",
    method: "PUT",
    uri: "/places/{Label}/{Path+}?x-id=Place",
    input: &PLACES,
    new_input: empty::<Places>,
    output: &RAW,
    new_output: empty::<Raw>,
    result_wrapper: "",
    service: "sample",
    status: 202,
    writes: true,
    anonymous: false,
    streams_in: false,
    streams_out: false,
};

/// The service, which speaks every protocol.
pub(crate) static SERVICE: ServiceFacts = ServiceFacts {
    id: "sample",
    signing_name: "sample",
    endpoint_prefix: "sample",
    api_version: "2026-11-21",
    protocols: &[
        Protocol::Json10,
        Protocol::Json11,
        Protocol::Query,
        Protocol::RestJson,
        Protocol::RestXml,
        Protocol::Cbor,
    ],
    target_prefix: "Sample_20261121",
    xml_namespace: "https://sample.amazonaws.com/doc/2026-11-21/",
    operations: &[&ECHO, &PLACE],
    others: &["Later"],
    errors: &[
        ServiceError { shape: "NoSuchThingException", code: "NoSuchThing", status: 404 },
        ServiceError { shape: "ServiceFailure", code: "", status: 503 },
    ],
};

pub(crate) fn inner(key: &str) -> Inner {
    Inner { key: key.to_owned(), kind: Some("a<b".to_owned()), nested: None }
}

fn texts(pairs: &[(&str, &str)]) -> Option<BTreeMap<String, String>> {
    Some(pairs.iter().map(|(key, value)| ((*key).to_owned(), (*value).to_owned())).collect())
}

/// A value of every type.
pub(crate) fn all() -> All {
    let nested = Inner { nested: Some(Box::new(inner("deep"))), ..inner("x") };
    All {
        name: "abc".to_owned(),
        flag: Some(false),
        integer: Some(-3),
        long: Some(i64::MAX),
        float: Some(1.5),
        double: Some(-0.25),
        blob: Some(Blob(vec![0, 255, 10])),
        moment: Some(Timestamp(1_795_255_269_123)),
        date: Some(Timestamp(1_795_255_269_000)),
        document: Some(Document(json!({"a": [1, null, {"b": "é"}]}))),
        inner: Some(nested),
        names: Some(vec!["a".to_owned(), "b".to_owned()]),
        flat: Some(vec![" x & <y> \r\n\"'".to_owned(), String::new()]),
        numbers: Some(vec![1, 9]),
        inners: Some(vec![inner("one"), inner("two")]),
        texts: texts(&[("a", "RED"), ("b", "GREEN")]),
        inner_map: Some([("k".to_owned(), inner("m"))].into()),
        colour: Some("RED".to_owned()),
        secret: Some("hidden \u{1f600}".to_owned()),
    }
}

/// A value in every place.
pub(crate) fn places() -> Places {
    Places {
        label: "a b/c%:ü".to_owned(),
        path: "x y/z//ü+&".to_owned(),
        number: Some(-7),
        flags: Some(vec!["a b".to_owned(), "c&d=+".to_owned()]),
        since: Some(Timestamp(1_795_255_269_000)),
        header: Some(true),
        expires: Some(Timestamp(1_795_255_269_000)),
        words: Some(vec!["one".to_owned(), "two".to_owned()]),
        meta: texts(&[("a", "1"), ("b-c", "é x")]),
        rest: texts(&[("other", "v 1"), ("more", "")]),
        body: Some(inner("pay")),
    }
}

/// An answer of bytes.
pub(crate) fn raw() -> Raw {
    Raw { body: Some(Blob(b"\x00raw".to_vec())), kind: Some("text/x".to_owned()), status: Some(207) }
}
