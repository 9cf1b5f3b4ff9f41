//! Patterns, schedules and transformers by example, and held to naive implementations by property.

mod patterns;
mod properties;
mod random;
mod schedules;
mod transformers;
