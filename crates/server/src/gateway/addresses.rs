//! Where user code in a sandbox may not be led: this machine, and what answers only from beside it.

use std::net::{IpAddr, Ipv4Addr, Ipv6Addr, UdpSocket};

/// Where the instance metadata service answers over IPv6, which is not a link-local address.
const METADATA_V6: Ipv6Addr = Ipv6Addr::new(0xfd00, 0xec2, 0, 0, 0, 0, 0, 0x254);

/// Says what an address is, if it is out of bounds for a sandbox.
pub(crate) fn out_of_bounds(address: IpAddr) -> Option<&'static str> {
    let address = inner(address);
    let (link_local, unspecified) = match address {
        IpAddr::V4(v4) => (v4.is_link_local(), v4.octets()[0] == 0),
        IpAddr::V6(v6) => (v6.is_unicast_link_local() || v6 == METADATA_V6, v6.is_unspecified()),
    };
    if address.is_loopback() {
        Some("a loopback address")
    } else if link_local {
        Some("a link-local address")
    } else if unspecified || address.is_multicast() || address == IpAddr::V4(Ipv4Addr::BROADCAST) {
        Some("not the address of one host")
    } else if is_own(address) {
        Some("an address of this machine")
    } else {
        None
    }
}

/// Whether this machine has the address. The kernel lets a socket be bound to such only, and unlike a list made at the
/// start it knows of a network joined since. (With `ip_nonlocal_bind` it lets all pass: then sandboxes get nowhere.)
pub(crate) fn is_own(address: IpAddr) -> bool {
    UdpSocket::bind((inner(address), 0)).is_ok()
}

/// The IPv4 address that an IPv6 address stands for, where it does: mapped, compatible, translated (RFC 6052), or the
/// end of a 6to4 tunnel (RFC 3056).
fn inner(address: IpAddr) -> IpAddr {
    let IpAddr::V6(v6) = address else { return address };
    let v4 = |high: u16, low: u16| IpAddr::V4(Ipv4Addr::from_bits(u32::from(high) << 16 | u32::from(low)));
    match v6.segments() {
        [0, 0, 0, 0, 0, 0, 0, 0 | 1] => address,
        [0, 0, 0, 0, 0, 0 | 0xffff, high, low]
        | [0x64, 0xff9b, 0, 0, 0, 0, high, low]
        | [0x2002, high, low, ..] => v4(high, low),
        _ => address,
    }
}

#[cfg(test)]
mod tests {
    use super::out_of_bounds;

    fn check(address: &str, expected: Option<&str>) {
        assert_eq!(out_of_bounds(address.parse().unwrap()), expected, "{address}");
    }

    #[test]
    fn loopback_is_refused_in_every_spelling() {
        let loopback = Some("a loopback address");
        for address in ["127.0.0.1", "127.9.9.9", "::1", "::ffff:127.0.0.1", "::127.0.0.1"] {
            check(address, loopback);
        }
        check("64:ff9b::7f00:1", loopback);
        check("2002:7f00:1::", loopback);
    }

    #[test]
    fn what_answers_from_beside_the_machine_is_refused() {
        let link_local = Some("a link-local address");
        for address in ["169.254.169.254", "fe80::1", "::ffff:169.254.169.254", "fd00:ec2::254"] {
            check(address, link_local);
        }
        for address in ["0.0.0.0", "0.1.2.3", "::", "224.0.0.1", "255.255.255.255", "ff02::1"] {
            check(address, Some("not the address of one host"));
        }
    }

    #[test]
    fn other_hosts_are_not_refused() {
        // Addresses for documentation (RFC 5737, RFC 3849), which no machine has.
        check("192.0.2.1", None);
        check("2001:db8::1", None);
        check("::ffff:198.51.100.7", None);
    }
}
