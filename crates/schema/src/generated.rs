//! What the generated crates are written in: each macro is the part of their code that is always the same.

use crate::{Schema, Shape};

/// Makes generated structs members of others. (One impl for all shapes would clash with that of `Box`.)
#[macro_export]
macro_rules! structures {
    ($($name:ident),* $(,)?) => { $(
        impl $crate::Value for $name {
            fn view(&self) -> $crate::View<'_> { $crate::View::Structure(self) }
            fn slot(&mut self) -> $crate::Slot<'_> { $crate::Slot::Structure(self) }
        }
    )* };
}

/// Makes a plain struct a [`Shape`]: its schema, and each member's index in it.
///
/// Its `Debug` shows the members that are there, and no secrets.
#[macro_export]
macro_rules! shape {
    ($name:ident = $schema:path { $($index:literal $field:ident),* $(,)? }) => {
        $crate::structures!($name);
        impl $crate::Shape for $name {
            fn schema(&self) -> &'static $crate::Schema { &$schema }
            fn member(&self, index: usize) -> &dyn $crate::Value {
                match index {
                    $($index => &self.$field,)*
                    _ => $crate::no_member(&$schema, index),
                }
            }
            fn member_mut(&mut self, index: usize) -> &mut dyn $crate::Value {
                match index {
                    $($index => &mut self.$field,)*
                    _ => $crate::no_member(&$schema, index),
                }
            }
            fn as_any(&self) -> &dyn ::std::any::Any { self }
            fn into_any(self: Box<Self>) -> Box<dyn ::std::any::Any + Send> { self }
        }
        impl ::std::fmt::Debug for $name {
            fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
                $crate::debug(self, f)
            }
        }
    };
}

/// Makes an input struct an [`crate::Operation`] of the crate's `SERVICE`.
#[expect(clippy::crate_in_macro_def, reason = "it means the crate of shapes that is written in this macro")]
#[macro_export]
macro_rules! operation {
    ($name:ident -> $output:ident, $mode:ident, $facts:path) => {
        impl $crate::Operation for $name {
            const FACTS: &'static $crate::OperationFacts = &$facts;
            const API: &'static $crate::ServiceFacts = &crate::SERVICE;
            type Mode = $crate::$mode;
            type Output = $output;
        }
    };
}

/// An empty value, to be filled.
pub fn empty<T: Shape + Default>() -> Box<dyn Shape> {
    Box::<T>::default()
}

/// The end of a walk that asks for a member that the schema does not have: as indexing past the end of a list.
///
/// # Panics
/// Always.
#[cold]
pub fn no_member(schema: &Schema, index: usize) -> ! {
    panic!("`{}` has {} members, and no member {index}", schema.name, schema.members.len())
}
