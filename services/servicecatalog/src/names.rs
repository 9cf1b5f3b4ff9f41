//! Ids and ARNs.

use kernel::{Call, Ids as _, LOWER, Place};

/// An id: its prefix and thirteen letters.
pub(crate) fn draw(call: &Call, prefix: &str) -> String {
    format!("{prefix}-{}", call.ids().text(LOWER, 13))
}

/// The ARN of a portfolio; `*` for one that has no id yet.
pub(crate) fn portfolio_arn(place: &Place, id: &str) -> String {
    place.arn("catalog", format_args!("portfolio/{id}"))
}

/// The ARN of a product; `*` for one that has no id yet.
pub(crate) fn product_arn(place: &Place, id: &str) -> String {
    place.arn("catalog", format_args!("product/{id}"))
}

/// The ARN of a provisioned product.
pub(crate) fn provisioned_arn(place: &Place, name: &str, id: &str) -> String {
    place.arn("servicecatalog", format_args!("stack/{name}/{id}"))
}
