//! Where templates lie that are named by their address: objects in S3.

use percent_encoding::percent_decode_str;

/// Where a template lies.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Address {
    /// The bucket.
    pub bucket: String,
    /// The object's key.
    pub key: String,
    /// The object's version, if it says one.
    pub version: Option<String>,
}

impl Address {
    /// Reads any of the forms in which clients name an object: under an endpoint of this machine, path style, virtual
    /// host; presigned or not. A signature in the query says nothing here: the object is read as whoever asks.
    pub fn parse(url: &str) -> Option<Self> {
        let rest = url.strip_prefix("https://").or_else(|| url.strip_prefix("http://"))?;
        let (rest, query) = rest.split_once('?').unwrap_or((rest, ""));
        let (host, path) = rest.split_once('/')?;
        let host = host.rsplit_once(':').map_or(host, |(name, _)| name).to_ascii_lowercase();
        let path = percent_decode_str(path).decode_utf8().ok()?;
        let (bucket, key) = match bucket_in(&host) {
            Some("") => path.split_once('/').map(|(bucket, key)| (bucket.to_owned(), key.to_owned()))?,
            Some(bucket) => (bucket.to_owned(), path.into_owned()),
            None => return None,
        };
        if bucket.is_empty() || key.is_empty() {
            return None;
        }
        let version = query.split('&').find_map(|pair| pair.strip_prefix("versionId="));
        Some(Address { bucket, key, version: version.map(str::to_owned) })
    }
}

/// The bucket that a host names: none in its name (`""`) for path style; nothing, if it is not S3.
fn bucket_in(host: &str) -> Option<&str> {
    for local in ["localhost", "127.0.0.1", "[::1]"] {
        if host == local {
            return Some("");
        }
    }
    if let Some(bucket) = host.strip_suffix(".localhost") {
        return Some(bucket.strip_suffix(".s3").unwrap_or(bucket));
    }
    let name = host.strip_suffix(".amazonaws.com").or_else(|| host.strip_suffix(".amazonaws.com.cn"))?;
    let labels: Vec<&str> = name.split('.').collect();
    // A bucket's name may have dots itself: the service is the last label that can be it.
    let service = labels.iter().rposition(|label| *label == "s3" || label.starts_with("s3-"))?;
    let after = labels.len() - service - 1;
    if after > 2 {
        return None;
    }
    let length = labels.get(..service)?.iter().map(|label| label.len() + 1).sum::<usize>();
    name.get(..length.saturating_sub(1))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_form_of_an_address_is_read() {
        let check = |url: &str, bucket: &str, key: &str| {
            let address = Address { bucket: bucket.to_owned(), key: key.to_owned(), version: None };
            assert_eq!(Address::parse(url), Some(address), "{url}");
        };
        check("http://127.0.0.1:4566/b/dir/t.json", "b", "dir/t.json");
        check("https://localhost:4566/b/t.json", "b", "t.json");
        check("https://s3.eu-west-1.amazonaws.com/b/t.json", "b", "t.json");
        check("https://s3-eu-west-1.amazonaws.com/b/t.json", "b", "t.json");
        check("https://s3.amazonaws.com/b/t.json", "b", "t.json");
        check("https://s3.dualstack.eu-west-1.amazonaws.com/b/t.json", "b", "t.json");
        check("https://s3.cn-north-1.amazonaws.com.cn/b/t.json", "b", "t.json");
        check("https://b.s3.eu-west-1.amazonaws.com/a%20b.json?X-Amz-Signature=1", "b", "a b.json");
        check("https://a.b.s3.amazonaws.com/t.json", "a.b", "t.json");
    }

    #[test]
    fn other_addresses_are_refused() {
        for url in ["s3://b/t.json", "https://example.com/b/t", "https://s3.amazonaws.com/b", "x"] {
            assert_eq!(Address::parse(url), None, "{url}");
        }
    }
}
