//! XML: what query answers and S3 speak. A writer, a bounded reader, and shapes to and from elements.

pub(crate) mod decode;
pub(crate) mod encode;
pub(crate) mod read;
pub(crate) mod write;

use schema::{Member, Type};

/// The name of a member's element, or of each of its items if they stand without an element around them.
pub(crate) fn element_name(member: &Member) -> &'static str {
    match member.of {
        // An item's own name wins, where the model gives one.
        Type::List(list) if list.flattened && list.wire != "member" && !list.wire.is_empty() => list.wire,
        _ if !member.form.is_empty() => member.form,
        _ => member.wire,
    }
}

/// The name of a list's items' elements.
pub(crate) fn item_name(list: &schema::List) -> &'static str {
    if list.wire.is_empty() { "member" } else { list.wire }
}
