//! How a codec walks and fills a value without knowing its type.

use std::any::Any;
use std::collections::BTreeMap;

use crate::{Schema, Timestamp};

/// Bytes. A type of its own, so that it is not a list of numbers.
#[derive(Clone, Default, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Blob(pub Vec<u8>);

/// Any JSON, where AWS's model says "document".
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Document(pub serde_json::Value);

/// A generated struct.
pub trait Shape: Any + Send + Sync {
    /// The facts of its members.
    fn schema(&self) -> &'static Schema;
    /// The member at `index` of its schema.
    fn member(&self, index: usize) -> &dyn Value;
    /// The member at `index` of its schema, to be filled.
    fn member_mut(&mut self, index: usize) -> &mut dyn Value;
    /// Itself, for a downcast.
    fn as_any(&self) -> &dyn Any;
    /// Itself, for a downcast.
    fn into_any(self: Box<Self>) -> Box<dyn Any + Send>;
}

/// What a member, an item or an entry can hold.
pub trait Value: Send + Sync {
    /// What is there.
    fn view(&self) -> View<'_>;
    /// A place to put something; what was absent becomes present.
    fn slot(&mut self) -> Slot<'_>;
}

/// What is there.
pub enum View<'a> {
    /// An optional member that is not there.
    Absent,
    /// See [`crate::Type`] for this and the following.
    Boolean(bool),
    /// `i32`
    Integer(i32),
    /// `i64`
    Long(i64),
    /// `f32`
    Float(f32),
    /// `f64`
    Double(f64),
    /// `String`
    Text(&'a str),
    /// [`Blob`]
    Blob(&'a [u8]),
    /// [`Timestamp`]
    Timestamp(Timestamp),
    /// [`Document`]
    Document(&'a serde_json::Value),
    /// A generated struct.
    Structure(&'a dyn Shape),
    /// A `Vec`.
    List(&'a dyn ListView),
    /// A `BTreeMap`.
    Map(&'a dyn MapView),
}

/// A place to put something.
pub enum Slot<'a> {
    /// See [`crate::Type`] for this and the following.
    Boolean(&'a mut bool),
    /// `i32`
    Integer(&'a mut i32),
    /// `i64`
    Long(&'a mut i64),
    /// `f32`
    Float(&'a mut f32),
    /// `f64`
    Double(&'a mut f64),
    /// `String`
    Text(&'a mut String),
    /// [`Blob`]
    Blob(&'a mut Vec<u8>),
    /// [`Timestamp`]
    Timestamp(&'a mut Timestamp),
    /// [`Document`]
    Document(&'a mut serde_json::Value),
    /// A generated struct.
    Structure(&'a mut dyn Shape),
    /// A `Vec`.
    List(&'a mut dyn ListSlot),
    /// A `BTreeMap`.
    Map(&'a mut dyn MapSlot),
}

/// A list to be walked.
pub trait ListView {
    /// How many items it has.
    fn len(&self) -> usize;
    /// Whether it has none.
    fn is_empty(&self) -> bool {
        self.len() == 0
    }
    /// The item at `index`, which must be below [`ListView::len`].
    fn item(&self, index: usize) -> &dyn Value;
}

/// A list to be filled.
pub trait ListSlot {
    /// Adds an item and gives its place.
    fn push(&mut self) -> &mut dyn Value;
}

/// A map to be walked.
pub trait MapView {
    /// How many entries it has.
    fn len(&self) -> usize;
    /// Whether it has none.
    fn is_empty(&self) -> bool {
        self.len() == 0
    }
    /// Its entries in the order of their keys.
    fn entries(&self) -> Box<dyn Iterator<Item = (&str, &dyn Value)> + '_>;
}

/// A map to be filled.
pub trait MapSlot {
    /// Adds an entry, or empties the one that is there, and gives its place.
    fn insert(&mut self, key: String) -> &mut dyn Value;
}

macro_rules! scalar {
    ($($type:ty => $variant:ident),* $(,)?) => { $(
        impl Value for $type {
            fn view(&self) -> View<'_> { View::$variant(*self) }
            fn slot(&mut self) -> Slot<'_> { Slot::$variant(self) }
        }
    )* };
}
scalar!(bool => Boolean, i32 => Integer, i64 => Long, f32 => Float, f64 => Double, Timestamp => Timestamp);

impl Value for String {
    fn view(&self) -> View<'_> {
        View::Text(self)
    }
    fn slot(&mut self) -> Slot<'_> {
        Slot::Text(self)
    }
}

impl Value for Blob {
    fn view(&self) -> View<'_> {
        View::Blob(&self.0)
    }
    fn slot(&mut self) -> Slot<'_> {
        Slot::Blob(&mut self.0)
    }
}

impl Value for Document {
    fn view(&self) -> View<'_> {
        View::Document(&self.0)
    }
    fn slot(&mut self) -> Slot<'_> {
        Slot::Document(&mut self.0)
    }
}

impl<T: Value + Default> Value for Option<T> {
    fn view(&self) -> View<'_> {
        self.as_ref().map_or(View::Absent, Value::view)
    }
    fn slot(&mut self) -> Slot<'_> {
        self.get_or_insert_default().slot()
    }
}

impl<T: Value> Value for Box<T> {
    fn view(&self) -> View<'_> {
        (**self).view()
    }
    fn slot(&mut self) -> Slot<'_> {
        (**self).slot()
    }
}

impl<T: Value + Default> Value for Vec<T> {
    fn view(&self) -> View<'_> {
        View::List(self)
    }
    fn slot(&mut self) -> Slot<'_> {
        Slot::List(self)
    }
}

impl<T: Value> ListView for Vec<T> {
    fn len(&self) -> usize {
        Vec::len(self)
    }
    fn item(&self, index: usize) -> &dyn Value {
        &self[index]
    }
}

impl<T: Value + Default> ListSlot for Vec<T> {
    fn push(&mut self) -> &mut dyn Value {
        let index = self.len();
        Vec::push(self, T::default());
        &mut self[index]
    }
}

impl<T: Value + Default> Value for BTreeMap<String, T> {
    fn view(&self) -> View<'_> {
        View::Map(self)
    }
    fn slot(&mut self) -> Slot<'_> {
        Slot::Map(self)
    }
}

impl<T: Value> MapView for BTreeMap<String, T> {
    fn len(&self) -> usize {
        BTreeMap::len(self)
    }
    fn entries(&self) -> Box<dyn Iterator<Item = (&str, &dyn Value)> + '_> {
        Box::new(self.iter().map(|(key, value)| (key.as_str(), value as &dyn Value)))
    }
}

impl<T: Value + Default> MapSlot for BTreeMap<String, T> {
    fn insert(&mut self, key: String) -> &mut dyn Value {
        let entry = self.entry(key).or_default();
        *entry = T::default();
        entry
    }
}

impl std::fmt::Debug for Blob {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        // Blobs are often key material: a log shows their size only.
        write!(f, "Blob({} bytes)", self.0.len())
    }
}

impl From<Vec<u8>> for Blob {
    fn from(bytes: Vec<u8>) -> Self {
        Blob(bytes)
    }
}
