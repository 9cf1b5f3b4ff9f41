//! `NO_PROXY`: the hosts that the user's own proxy is not asked for.

use std::net::IpAddr;

use super::names;

/// The entries of a `NO_PROXY` variable. There is no standard; this is what curl, Python and Go agree on: host names,
/// which cover the names under them, addresses, networks as `10.0.0.0/8`, each with a port or not, and `*` for all.
#[derive(Debug, Clone, Default)]
pub(crate) struct Exceptions(Vec<Exception>);

#[derive(Debug, Clone)]
struct Exception {
    host: Host,
    port: Option<u16>,
}

#[derive(Debug, Clone)]
enum Host {
    Every,
    Network { address: IpAddr, bits: u32 },
    Domain(String),
}

impl Exceptions {
    pub(crate) fn parse(list: &str) -> Exceptions {
        Exceptions(
            list.split([',', ' ']).map(str::trim).filter(|entry| !entry.is_empty()).map(exception).collect(),
        )
    }

    /// Whether a host, in [`names::plain`] form, is reached without the proxy.
    pub(crate) fn cover(&self, host: &str, port: u16) -> bool {
        let address = host.parse::<IpAddr>().ok();
        self.0.iter().filter(|entry| entry.port.is_none_or(|wanted| wanted == port)).any(|entry| {
            match (&entry.host, address) {
                (Host::Every, _) => true,
                (Host::Network { address: network, bits }, Some(address)) => {
                    shares_prefix(*network, address, *bits)
                }
                (Host::Domain(domain), None) => names::is_within(host, domain),
                (Host::Network { .. }, None) | (Host::Domain(_), Some(_)) => false,
            }
        })
    }
}

fn exception(entry: &str) -> Exception {
    if let Some(host) = network(entry) {
        return Exception { host, port: None };
    }
    let (name, port) = match entry.rsplit_once(':') {
        Some((name, port)) => match port.parse() {
            Ok(port) => (name, Some(port)),
            Err(_) => (entry, None),
        },
        None => (entry, None),
    };
    let name = names::plain(name);
    let host = network(&name).unwrap_or_else(|| match name.as_str() {
        "*" => Host::Every,
        domain => Host::Domain(domain.trim_start_matches('*').trim_start_matches('.').to_owned()),
    });
    Exception { host, port }
}

fn network(text: &str) -> Option<Host> {
    let (address, bits) = match text.split_once('/') {
        Some((address, bits)) => (address, Some(bits.parse().ok()?)),
        None => (text, None),
    };
    let address: IpAddr = names::plain(address).parse().ok()?;
    let bits = bits.unwrap_or(if address.is_ipv4() { 32 } else { 128 });
    Some(Host::Network { address, bits })
}

fn shares_prefix(network: IpAddr, address: IpAddr, bits: u32) -> bool {
    match (network, address) {
        (IpAddr::V4(network), IpAddr::V4(address)) => {
            let rest = 32 - bits.min(32);
            (network.to_bits() ^ address.to_bits()).checked_shr(rest).unwrap_or(0) == 0
        }
        (IpAddr::V6(network), IpAddr::V6(address)) => {
            let rest = 128 - bits.min(128);
            (network.to_bits() ^ address.to_bits()).checked_shr(rest).unwrap_or(0) == 0
        }
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::Exceptions;

    fn check(list: &str, host: &str, covered: bool) {
        assert_eq!(Exceptions::parse(list).cover(host, 443), covered, "`{host}` by `{list}`");
    }

    #[test]
    fn a_name_covers_what_stands_under_it() {
        for list in ["corp.example", ".corp.example", "*.corp.example", "a.example, CORP.example."] {
            check(list, "corp.example", true);
            check(list, "git.corp.example", true);
            check(list, "notcorp.example", false);
        }
    }

    #[test]
    fn an_address_or_a_network_covers_addresses() {
        check("10.0.0.0/8", "10.1.2.3", true);
        check("10.0.0.0/8", "11.1.2.3", false);
        check("192.0.2.1", "192.0.2.1", true);
        check("192.0.2.1", "192.0.2.2", false);
        check("0.0.0.0/0", "192.0.2.2", true);
        check("::1", "::1", true);
        check("[2001:db8::]/32", "2001:db8::1", true);
        check("10.0.0.0/8", "10.example", false);
    }

    #[test]
    fn a_port_narrows_an_entry() {
        check("corp.example:443", "corp.example", true);
        check("corp.example:8443", "corp.example", false);
    }

    #[test]
    fn a_star_covers_all_and_nothing_covers_none() {
        check("*", "corp.example", true);
        check("*", "192.0.2.1", true);
        check("", "corp.example", false);
    }
}
