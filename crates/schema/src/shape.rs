//! The facts of a wire type: names, places, limits. All of it is `static` and generated from `models/`.

/// A structure: an operation's input or output, an error, or a part of them.
#[derive(Debug)]
pub struct Schema {
    /// The name of the structure in AWS's model.
    pub name: &'static str,
    /// Its members, in the model's order. A member's index here is its index in [`crate::Shape`]. A body that is a
    /// stream is not among them: operations that have one are data-plane operations and get it beside the struct
    /// ([`crate::OperationFacts::streams_in`]).
    pub members: &'static [Member],
}

/// One member of a [`Schema`].
#[derive(Debug)]
pub struct Member {
    /// AWS's name of the member, as in its documentation: `KeyId`.
    pub name: &'static str,
    /// Its name where it travels: the key in a body, the name of a header, query parameter or path label.
    pub wire: &'static str,
    /// Its name in forms and in XML, where that is another: of services that speak JSON too. Empty if it is not.
    pub form: &'static str,
    /// Where it travels.
    pub place: Place,
    /// Whether AWS refuses a request without it.
    pub required: bool,
    /// Whether clients fill it with a fresh token when the caller gave none.
    pub idempotency_token: bool,
    /// Whether it is an attribute of its XML element.
    pub xml_attribute: bool,
    /// What it holds.
    pub of: Type,
}

/// Where a member travels. Everything but [`Place::Body`] is of the REST protocols alone.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Place {
    /// A member of the body's document.
    Body,
    /// The body itself: raw text or bytes, or the one structure in it.
    Payload,
    /// A header; a map of strings takes every header whose name begins with the member's wire name.
    Header,
    /// A query parameter; a map of strings takes all that no other member names.
    Query,
    /// A label of the path.
    Label,
    /// The status of the answer.
    Status,
}

/// What a member, an item or an entry holds.
#[derive(Clone, Copy, Debug)]
pub enum Type {
    /// `bool`
    Boolean,
    /// `i32`
    Integer(Range),
    /// `i64`
    Long(Range),
    /// `f32`
    Float,
    /// `f64`
    Double,
    /// `String`; enumerations are strings too, since clients and AWS both meet values that they do not know.
    Text(&'static Text),
    /// [`crate::Blob`]
    Blob(Length),
    /// [`crate::Timestamp`]; `None` is the format of the protocol.
    Timestamp(Option<TimeFormat>),
    /// [`crate::Document`]: any JSON.
    Document,
    /// A generated struct.
    Structure(&'static Schema),
    /// `Vec<T>`
    List(&'static List),
    /// `BTreeMap<String, T>`
    Map(&'static Map),
}

/// The limits of a number; absent ones do not limit.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Range {
    /// The least value that AWS takes.
    pub min: Option<i64>,
    /// The greatest value that AWS takes.
    pub max: Option<i64>,
}

/// The limits of a length: characters of a text, bytes of a blob, items of a list, entries of a map.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Length {
    /// The least length that AWS takes.
    pub min: Option<u64>,
    /// The greatest length that AWS takes.
    pub max: Option<u64>,
}

/// The facts of a text.
#[derive(Debug)]
pub struct Text {
    /// Its limits in characters.
    pub length: Length,
    /// The regular expression that the whole of it must match, as Rust's `regex` reads it. It may have anchors of
    /// its own.
    pub pattern: Option<&'static str>,
    /// The values of an enumeration; empty for free text.
    pub variants: &'static [&'static str],
    /// Whether it is a secret that no log may show.
    pub sensitive: bool,
}

/// A list.
#[derive(Debug)]
pub struct List {
    /// What its items hold.
    pub item: Type,
    /// The name of an item's element in XML, `member` unless said otherwise.
    pub wire: &'static str,
    /// Whether its items stand without an element around them (XML), or without `.member` (query).
    pub flattened: bool,
    /// Its limits in items.
    pub length: Length,
}

/// A map. Keys are always text.
#[derive(Debug)]
pub struct Map {
    /// The limits of a key.
    pub key: &'static Text,
    /// What its entries hold.
    pub value: Type,
    /// The name of a key's element in XML, `key` unless said otherwise.
    pub key_wire: &'static str,
    /// The name of a value's element in XML, `value` unless said otherwise.
    pub value_wire: &'static str,
    /// Whether its entries stand without an element around them.
    pub flattened: bool,
    /// Its limits in entries.
    pub length: Length,
}

/// How a time is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TimeFormat {
    /// `2026-11-21T10:01:09Z`
    Iso8601,
    /// Seconds since 1970, with a fraction.
    Epoch,
    /// `Sat, 21 Nov 2026 10:01:09 GMT`
    Http,
}

impl Schema {
    /// The index of the member that AWS calls `name`.
    pub fn position(&self, name: &str) -> Option<usize> {
        self.members.iter().position(|m| m.name == name)
    }
}

impl Member {
    /// An optional member of the body.
    pub const fn new(name: &'static str, of: Type) -> Self {
        Member {
            name,
            wire: name,
            form: "",
            place: Place::Body,
            required: false,
            idempotency_token: false,
            xml_attribute: false,
            of,
        }
    }

    /// The same under another name where it travels.
    pub const fn wire(self, wire: &'static str) -> Self {
        Member { wire, ..self }
    }

    /// The same under another name in forms and in XML.
    pub const fn form(self, form: &'static str) -> Self {
        Member { form, ..self }
    }

    /// The same in another place.
    pub const fn at(self, place: Place) -> Self {
        Member { place, ..self }
    }

    /// The same, required.
    pub const fn required(self) -> Self {
        Member { required: true, ..self }
    }

    /// The same, filled with a token by clients.
    pub const fn idempotency_token(self) -> Self {
        Member { idempotency_token: true, ..self }
    }

    /// The same as an attribute of its XML element.
    pub const fn xml_attribute(self) -> Self {
        Member { xml_attribute: true, ..self }
    }
}

impl Text {
    /// Text that may be anything.
    pub const FREE: &'static Text = &Text::new(Length::NONE);

    /// Text of that length.
    pub const fn new(length: Length) -> Self {
        Text { length, pattern: None, variants: &[], sensitive: false }
    }

    /// The same, matched by a regular expression as a whole.
    pub const fn pattern(self, pattern: &'static str) -> Self {
        Text { pattern: Some(pattern), ..self }
    }

    /// The same, as one of some values.
    pub const fn one_of(self, variants: &'static [&'static str]) -> Self {
        Text { variants, ..self }
    }

    /// The same, as a secret.
    pub const fn sensitive(self) -> Self {
        Text { sensitive: true, ..self }
    }
}

impl Range {
    /// No limit.
    pub const NONE: Range = Range { min: None, max: None };

    /// `min` and above.
    pub const fn at_least(min: i64) -> Self {
        Range { min: Some(min), max: None }
    }

    /// `max` and below.
    pub const fn at_most(max: i64) -> Self {
        Range { min: None, max: Some(max) }
    }

    /// From `min` to `max`.
    pub const fn between(min: i64, max: i64) -> Self {
        Range { min: Some(min), max: Some(max) }
    }
}

impl Length {
    /// No limit.
    pub const NONE: Length = Length { min: None, max: None };

    /// `min` and above.
    pub const fn at_least(min: u64) -> Self {
        Length { min: Some(min), max: None }
    }

    /// `max` and below.
    pub const fn at_most(max: u64) -> Self {
        Length { min: None, max: Some(max) }
    }

    /// From `min` to `max`.
    pub const fn between(min: u64, max: u64) -> Self {
        Length { min: Some(min), max: Some(max) }
    }
}
