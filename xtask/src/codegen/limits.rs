//! Limits of numbers and lengths.

use std::fmt::Display;

use anyhow::{Context as _, Result};
use serde_json::Number;

use crate::model::Shape;

/// The limits of a number.
pub(super) fn range(shape: &Shape) -> Result<String> {
    let read = |number: &Number| number.as_i64().with_context(|| format!("a limit of {number}"));
    let (min, max) = (shape.min.as_ref().map(read).transpose()?, shape.max.as_ref().map(read).transpose()?);
    Ok(limits("Range", min, max))
}

/// The limits of a length.
pub(super) fn length(shape: &Shape) -> Result<String> {
    let read = |number: &Number| number.as_u64().with_context(|| format!("a limit of {number}"));
    // Nothing is shorter than nothing.
    let min = shape.min.as_ref().map(read).transpose()?.filter(|min| *min > 0);
    Ok(limits("Length", min, shape.max.as_ref().map(read).transpose()?))
}

fn limits<T: Display>(of: &str, min: Option<T>, max: Option<T>) -> String {
    match (min, max) {
        (None, None) => format!("{of}::NONE"),
        (Some(min), None) => format!("{of}::at_least({min})"),
        (None, Some(max)) => format!("{of}::at_most({max})"),
        (Some(min), Some(max)) => format!("{of}::between({min}, {max})"),
    }
}
