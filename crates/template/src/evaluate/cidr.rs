//! `Fn::Cidr`: a block of addresses cut into equal ones.

use std::net::{IpAddr, Ipv4Addr, Ipv6Addr};

/// The first `count` blocks of `bits` host bits (8 unless given) within `block`.
///
/// # Errors
/// What is wrong with the arguments, to follow the function's name.
pub(super) fn blocks(block: &str, count: &str, bits: Option<&str>) -> Result<Vec<String>, String> {
    let count: u32 = count
        .parse()
        .ok()
        .filter(|count| (1..=256).contains(count))
        .ok_or_else(|| format!("count {count} must be a number between 1 and 256"))?;
    let bits: u32 = bits.unwrap_or("8").parse().map_err(|_| "cidrBits must be a number".to_owned())?;
    let invalid = || format!("ipBlock {block} is not a valid CIDR block");
    let (address, prefix) = block.split_once('/').ok_or_else(invalid)?;
    let address: IpAddr = address.parse().map_err(|_| invalid())?;
    let (number, width) = match address {
        IpAddr::V4(v4) => (u128::from(u32::from(v4)), 32),
        IpAddr::V6(v6) => (u128::from(v6), 128),
    };
    let prefix: u32 = prefix.parse().ok().filter(|prefix| *prefix <= width).ok_or_else(invalid)?;
    let room = width - prefix;
    // As many blocks fit as there are values in the bits between both prefixes; 256 is 8 of them.
    let fitting = room.checked_sub(bits).filter(|spare| *spare >= 32 || count <= 1u32 << spare);
    if fitting.is_none() || bits >= 128 {
        return Err(format!("cannot fit {count} blocks with {bits} CIDR bits in {block}"));
    }
    let base = number & !(u128::MAX.checked_shr(128 - room).unwrap_or(0));
    let blocks = (0..count).map(|index| {
        let start = base + (u128::from(index) << bits);
        let length = width - bits;
        match address {
            IpAddr::V4(_) => {
                // Within 32 bits, since it is within the block.
                format!("{}/{length}", Ipv4Addr::from(u32::try_from(start).unwrap_or(u32::MAX)))
            }
            IpAddr::V6(_) => format!("{}/{length}", Ipv6Addr::from(start)),
        }
    });
    Ok(blocks.collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_block_is_cut_from_its_beginning() {
        let check = |block, count, bits, expected: &[&str]| {
            assert_eq!(blocks(block, count, bits).unwrap(), expected, "{block}");
        };
        check("192.168.0.0/24", "3", Some("5"), &["192.168.0.0/27", "192.168.0.32/27", "192.168.0.64/27"]);
        check("10.0.7.9/16", "2", None, &["10.0.0.0/24", "10.0.1.0/24"]);
        check("0.0.0.0/0", "2", Some("31"), &["0.0.0.0/1", "128.0.0.0/1"]);
        check("2001:db8::/56", "2", Some("64"), &["2001:db8::/64", "2001:db8:0:1::/64"]);
    }

    #[test]
    fn what_does_not_fit_is_refused() {
        for (block, count, bits) in [
            ("10.0.0.0/24", "9", "5"),
            ("10.0.0.0/24", "0", "5"),
            ("10.0.0/24", "1", "5"),
            ("10.0.0.0/33", "1", "5"),
            ("10.0.0.0/24", "1", "9"),
            ("10.0.0.0/24", "1", "x"),
            ("::/0", "1", "128"),
            ("10.0.0.0", "1", "5"),
        ] {
            assert!(blocks(block, count, Some(bits)).is_err(), "{block} {count} {bits}");
        }
    }
}
