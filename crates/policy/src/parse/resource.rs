//! What IAM asks of a `Resource`.

use crate::malformed::{Fault, IAM_PATHS};

const PARTITIONS: [&str; 9] =
    ["aws", "aws-cn", "aws-us-gov", "aws-iso", "aws-iso-b", "aws-iso-e", "aws-iso-f", "aws-eusc", "*"];

/// What AWS's own policies name in IAM beyond what its message lists.
const MORE_IAM_PATHS: [&str; 4] = ["assumed-role/", "delegation-request/", "role-template/", "root"];

/// The resources of S3 that are of a region.
const REGIONAL_IN_S3: [&str; 6] =
    ["access-grants/", "accesspoint/", "async-request/", "job/", "storage-lens/", "storage-lens-group/"];

/// An ARN of a known partition and a whole service, without a region where the service has none. Parts may be left
/// away at the end.
pub(super) fn check(resource: &str) -> Result<(), Fault> {
    if resource == "*" {
        return Ok(());
    }
    let mut parts = resource.splitn(6, ':');
    let prefix = parts.next().unwrap_or_default();
    let not_an_arn = || Fault::NotAnArn(resource.to_owned());
    let partition = parts.next().ok_or_else(not_an_arn)?;
    let rest: Vec<&str> = parts.collect();
    let part = |index: usize| rest.get(index).copied();
    if !PARTITIONS.contains(&partition) {
        let shown = |index| part(index).unwrap_or("*");
        let arn = format!("arn:{partition}:{}:{}:{}:{}", shown(0), shown(1), shown(2), shown(3));
        return Err(Fault::Partition { partition: partition.to_owned(), arn });
    }
    if prefix != "arn" {
        return Err(not_an_arn());
    }
    let service = part(0).ok_or(Fault::ResourceVendor)?;
    if service != "*" && service.contains(['*', '?']) {
        return Err(Fault::ResourceVendor);
    }
    let (region, path) = (part(1), part(3));
    let regionless = match service {
        "iam" => true,
        "s3" => !path.is_some_and(|path| begins_with_one(path, &REGIONAL_IN_S3)),
        _ => false,
    };
    // What is left away is `*`, a region too.
    if regionless && region != Some("") {
        return Err(Fault::Region { resource: resource.to_owned(), iam: service == "iam" });
    }
    if service.is_empty() || path.is_none() && resource.contains("::") {
        return Err(Fault::Legacy);
    }
    let known = |path: &str| {
        path == "*" || begins_with_one(path, &IAM_PATHS) || begins_with_one(path, &MORE_IAM_PATHS)
    };
    match path {
        Some(path) if service == "iam" && !known(path) => Err(Fault::IamPath),
        _ => Ok(()),
    }
}

fn begins_with_one(text: &str, prefixes: &[&str]) -> bool {
    prefixes.iter().any(|prefix| text.starts_with(prefix))
}
