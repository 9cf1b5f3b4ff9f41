//! Names and ARNs of buckets and objects.

use kernel::{ApiError, Result, partition};

/// Beginnings that S3 keeps for itself.
const KEPT_BEGINNINGS: [&str; 3] = ["xn--", "sthree-", "amzn-s3-demo-"];
/// Ends that S3 keeps for itself.
const KEPT_ENDS: [&str; 5] = ["-s3alias", "--ol-s3", ".mrap", "--x-s3", "--table-s3"];
/// The longest key in bytes.
const LONGEST_KEY: usize = 1024;

/// Refuses what no bucket may be called.
pub(crate) fn check_bucket(name: &str) -> Result<()> {
    let edge = |c: Option<char>| c.is_some_and(|c| c.is_ascii_lowercase() || c.is_ascii_digit());
    let valid = (3..=63).contains(&name.len())
        && name.chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '.' || c == '-')
        && edge(name.chars().next())
        && edge(name.chars().last())
        && !name.contains("..")
        && name.parse::<std::net::Ipv4Addr>().is_err()
        && !KEPT_BEGINNINGS.iter().any(|beginning| name.starts_with(beginning))
        && !KEPT_ENDS.iter().any(|end| name.ends_with(end));
    if valid {
        return Ok(());
    }
    Err(ApiError::new("InvalidBucketName", "The specified bucket is not valid.").with("BucketName", name))
}

/// Refuses what no object may be called.
pub(crate) fn check_key(key: &str) -> Result<()> {
    if key.len() > LONGEST_KEY {
        return Err(ApiError::new("KeyTooLongError", "Your key is too long")
            .with("Size", key.len().to_string())
            .with("MaxSizeAllowed", LONGEST_KEY.to_string()));
    }
    if key.contains(['\0', crate::object::SEPARATOR]) {
        return Err(crate::error::not_implemented("keys with the characters U+0000 and U+0001"));
    }
    Ok(())
}

/// The ARN of a bucket.
pub(crate) fn bucket_arn(region: &str, bucket: &str) -> String {
    format!("arn:{}:s3:::{bucket}", partition(region))
}

/// The ARN of an object, or of all that begin so.
pub(crate) fn object_arn(region: &str, bucket: &str, key: &str) -> String {
    format!("arn:{}:s3:::{bucket}/{key}", partition(region))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(name: &str, valid: bool) {
        assert_eq!(check_bucket(name).is_ok(), valid, "{name}");
    }

    #[test]
    fn bucket_names_follow_the_rules_of_s3() {
        check("abc", true);
        check("my.bucket-1", true);
        check("ab", false);
        check(&"a".repeat(64), false);
        check("Upper", false);
        check("under_score", false);
        check("-edge", false);
        check("edge.", false);
        check("two..dots", false);
        check("192.168.5.4", false);
        check("xn--foo", false);
        check("alias-s3alias", false);
    }
}
