//! Which host names the gateway answers for.

use std::net::IpAddr;

/// The domains under which AWS's services live, in all partitions that we serve. `api.aws` has the dual-stack names.
pub(crate) const AWS_DOMAINS: [&str; 3] = ["amazonaws.com", "amazonaws.com.cn", "api.aws"];

/// Whether a host name is one of AWS's. The name is [`plain`].
pub(crate) fn is_aws(host: &str) -> bool {
    AWS_DOMAINS.iter().any(|domain| is_within(host, domain))
}

/// Whether a host names the machine that asks: `localhost`, a name under it, or a loopback address. The name is
/// [`plain`].
pub(crate) fn is_loopback(host: &str) -> bool {
    is_within(host, "localhost") || host.parse::<IpAddr>().is_ok_and(|address| address.is_loopback())
}

/// Whether `host` is `domain` or stands under it.
pub(crate) fn is_within(host: &str, domain: &str) -> bool {
    host.strip_suffix(domain).is_some_and(|rest| rest.is_empty() || rest.ends_with('.'))
}

/// A host name as we compare it: lower case, without the root's dot and an IPv6 address's brackets.
pub(crate) fn plain(host: &str) -> String {
    let host = host.strip_prefix('[').and_then(|inner| inner.strip_suffix(']')).unwrap_or(host);
    host.strip_suffix('.').unwrap_or(host).to_ascii_lowercase()
}
