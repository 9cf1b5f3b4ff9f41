//! S3's requests: buckets in the path or in the host name, and what a query parameter makes of an operation.

use http::request::Parts;
use schema::{ApiError, Protocol, ServiceFacts};

use super::rest::RestOperation;
use super::{Address, Misroute, Target, header, not_implemented, rest, target};
use crate::uri;

/// The parameters that ask for something else than the bucket or object itself. One that belongs to no operation
/// that is served must not end up with the operation that has none: `GET /bucket?replication` is no listing.
const SUBRESOURCES: [&str; 45] = [
    "abac",
    "accelerate",
    "acl",
    "analytics",
    "annotation",
    "attributes",
    "cors",
    "delete",
    "encryption",
    "intelligent-tiering",
    "inventory",
    "legal-hold",
    "lifecycle",
    "list-type",
    "location",
    "logging",
    "metadataAnnotationTable",
    "metadataConfiguration",
    "metadataInventoryTable",
    "metadataJournalTable",
    "metadataTable",
    "metrics",
    "notification",
    "object-lock",
    "ownershipControls",
    "partNumber",
    "policy",
    "policyStatus",
    "publicAccessBlock",
    "renameObject",
    "replication",
    "requestPayment",
    "restore",
    "retention",
    "select",
    "select-type",
    "session",
    "tagging",
    "torrent",
    "uploadId",
    "uploads",
    "versioning",
    "versions",
    "website",
    "WriteGetObjectResponse",
];

/// What a request to S3 is for.
pub(super) fn route(
    facts: &'static ServiceFacts,
    operations: &[RestOperation],
    parts: &Parts,
    query: &[(String, String)],
    address: &Address,
) -> Result<Target, Misroute> {
    let refuse = |error| Misroute { service: Some(facts), protocol: Protocol::RestXml, error };
    if let Some(other) = address.host.other_s3() {
        return Err(refuse(not_served(&format!("hosts of `{other}` are"))));
    }
    let raw = parts.uri.path();
    let path = match &address.host.bucket {
        Some(bucket) => format!("/{}{raw}", uri::encode(bucket)),
        None => raw.to_owned(),
    };
    let content_type = header(parts, "content-type").unwrap_or_default();
    if parts.method == http::Method::POST && content_type.starts_with("multipart/form-data") {
        return Err(refuse(not_served("uploads by an HTML form (PostObject) are")));
    }
    let named = query.iter().find(|(name, _)| name == "x-id").map(|(_, name)| name.as_str());
    if let Some(name) = named.filter(|name| facts.others.contains(name)) {
        return Err(not_implemented(facts, name, Protocol::RestXml));
    }
    let method = parts.method.as_str();
    let Some((operation, labels)) = rest::best(operations, method, &path, query, &parts.headers) else {
        let error =
            ApiError::new("MethodNotAllowed", "The specified method is not allowed against this resource.")
                .with_status(405)
                .with("Method", method);
        return Err(refuse(error));
    };
    let takes = |name: &str| {
        operation.input.members.iter().any(|m| m.wire == name)
            || operation.uri.split(['?', '&']).any(|part| part.split('=').next() == Some(name))
    };
    if let Some((name, _)) = query.iter().find(|(n, _)| SUBRESOURCES.contains(&n.as_str()) && !takes(n)) {
        return Err(refuse(not_served(&format!("`{method}` requests with `?{name}` are"))));
    }
    Ok(target(facts, operation, Protocol::RestXml, address, labels))
}

fn not_served(what: &str) -> ApiError {
    ApiError::new("NotImplemented", format!("{what} a part of S3 that is not served here")).with_status(501)
}
