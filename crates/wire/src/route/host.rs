//! What a host name says: `sts.eu-west-1.amazonaws.com`, `bucket.s3.amazonaws.com`, `127.0.0.1:4566`.

use http::request::Parts;
use schema::ServiceFacts;

/// AWS's domains, the longest first.
const DOMAINS: [&str; 3] = [".amazonaws.com.cn", ".amazonaws.com", ".api.aws"];

/// What a host name says.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Host {
    /// The labels before region and domain: `sts`, `runtime.sagemaker`; `None` if it is no name of AWS.
    pub service: Option<String>,
    /// The region, if the name has one.
    pub region: Option<String>,
    /// The bucket of a virtual-hosted S3 request, dots included.
    pub bucket: Option<String>,
}

impl Host {
    /// What the host name of a request says, be it in its `Host` header or in its absolute target.
    pub fn of(parts: &Parts) -> Host {
        let header = parts.headers.get(http::header::HOST).and_then(|value| value.to_str().ok());
        header
            .or_else(|| parts.uri.authority().map(http::uri::Authority::as_str))
            .map_or_else(Host::default, Host::parse)
    }

    /// What a host name says, with or without a port.
    pub fn parse(name: &str) -> Host {
        let name = strip_port(name).to_ascii_lowercase();
        if let Some(bucket) = name.strip_suffix(".localhost").filter(|bucket| !bucket.is_empty()) {
            // What AWS's JavaScript SDK makes of a `localhost` endpoint.
            let bucket = if bucket == "s3" { None } else { Some(bucket.trim_end_matches(".s3").to_owned()) };
            return Host { service: Some("s3".to_owned()), region: None, bucket };
        }
        let Some(labels) = DOMAINS.iter().find_map(|domain| name.strip_suffix(domain)) else {
            return Host::default();
        };
        let mut labels: Vec<&str> = labels.split('.').collect();
        let mut region = labels.pop_if(|last| is_region(last)).map(str::to_owned);
        // Dual-stack names: `s3.dualstack.eu-west-1`; IAM's has `global` for a region.
        labels.pop_if(|last| matches!(*last, "dualstack" | "global"));
        let last = labels.last().copied().unwrap_or_default();
        let plain = last.trim_end_matches("-fips");
        let old_region = plain.strip_prefix("s3-").filter(|region| is_region(region));
        if plain == "s3" || plain == "s3-external-1" || old_region.is_some() {
            region = region.or_else(|| old_region.map(str::to_owned));
            let bucket = labels.split_last().map(|(_, bucket)| bucket.join(".")).filter(|b| !b.is_empty());
            return Host { service: Some("s3".to_owned()), region, bucket };
        }
        let service =
            labels.iter().map(|label| label.trim_end_matches("-fips")).collect::<Vec<_>>().join(".");
        Host { service: Some(service), region, bucket: None }
    }

    /// Whether it is a name of S3 itself.
    pub(super) fn is_s3(&self) -> bool {
        self.service.as_deref() == Some("s3")
    }

    /// S3's other faces, by name, none of which are served.
    pub(super) fn other_s3(&self) -> Option<&str> {
        let last = self.service.as_deref()?.rsplit('.').next()?;
        last.starts_with("s3-").then_some(last)
    }
}

/// Whether `name`, the labels of a host name, means the service. Some operations put something before the
/// service's own name: `sync-states`, `123456789012.s3-control`.
pub(super) fn names(name: &str, facts: &ServiceFacts) -> bool {
    let account =
        |before: &str| before.strip_suffix('.').is_some_and(|n| n.bytes().all(|b| b.is_ascii_digit()));
    let before = name.strip_suffix(facts.endpoint_prefix).filter(|_| !facts.endpoint_prefix.is_empty());
    before.is_some_and(|before| before.is_empty() || before == "sync-" || account(before))
}

/// `eu-west-1`, `us-gov-west-1`, `cn-north-1`
fn is_region(label: &str) -> bool {
    let mut parts = label.rsplit('-');
    let digit = parts.next().is_some_and(|n| !n.is_empty() && n.bytes().all(|b| b.is_ascii_digit()));
    let words: Vec<&str> = parts.collect();
    digit
        && (2..=3).contains(&words.len())
        && words.iter().all(|w| !w.is_empty() && w.bytes().all(|b| b.is_ascii_lowercase()))
        && words.last().is_some_and(|first| first.len() == 2 || *first == "eusc")
}

fn strip_port(name: &str) -> &str {
    match name.rsplit_once(':') {
        Some((host, port)) if port.bytes().all(|b| b.is_ascii_digit()) => host,
        _ => name,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(name: &str, service: &str, region: &str, bucket: &str) {
        let some = |text: &str| (!text.is_empty()).then(|| text.to_owned());
        let expected = Host { service: some(service), region: some(region), bucket: some(bucket) };
        assert_eq!(Host::parse(name), expected, "{name}");
    }

    #[test]
    fn host_names_say_service_region_and_bucket() {
        check("sts.eu-west-1.amazonaws.com", "sts", "eu-west-1", "");
        check("sts.amazonaws.com:443", "sts", "", "");
        check("kms-fips.us-east-1.amazonaws.com", "kms", "us-east-1", "");
        check("runtime-fips.sagemaker.us-gov-west-1.amazonaws.com", "runtime.sagemaker", "us-gov-west-1", "");
        check("api.ecr.cn-north-1.amazonaws.com.cn", "api.ecr", "cn-north-1", "");
        check("lambda.eu-west-1.api.aws", "lambda", "eu-west-1", "");
        check("sync-states.eu-west-1.amazonaws.com", "sync-states", "eu-west-1", "");
        check("127.0.0.1:4566", "", "", "");
        check("localhost", "", "", "");
        check("example.com", "", "", "");
    }

    #[test]
    fn buckets_stand_before_s3_dots_included() {
        check("s3.amazonaws.com", "s3", "", "");
        check("b.s3.amazonaws.com", "s3", "", "b");
        check("my.dotted.bucket.s3.eu-west-1.amazonaws.com", "s3", "eu-west-1", "my.dotted.bucket");
        check("b.s3.dualstack.eu-west-1.amazonaws.com", "s3", "eu-west-1", "b");
        check("b.s3-fips.dualstack.us-east-1.amazonaws.com", "s3", "us-east-1", "b");
        check("b.s3-eu-west-1.amazonaws.com", "s3", "eu-west-1", "b");
        check("b.localhost:4566", "s3", "", "b");
        check("a.eu-west-1.s3.us-east-1.amazonaws.com", "s3", "us-east-1", "a.eu-west-1");
    }
}
