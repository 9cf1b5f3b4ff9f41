//! The values of the enumerations. On the wire they are text.
