//! Ranges of IP addresses.

use std::net::IpAddr;

/// An address with the number of its bits that count.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Network {
    address: IpAddr,
    bits: u32,
}

impl Network {
    /// `10.0.0.0/8`, `2001:db8::/32`; a bare address is a network of one.
    pub(crate) fn parse(text: &str) -> Option<Self> {
        let (address, bits) =
            text.split_once('/').map_or((text, None), |(address, bits)| (address, Some(bits)));
        let address: IpAddr = address.parse().ok()?;
        let bits = bits.map_or(Some(width(address)), |bits| bits.parse().ok())?;
        (bits <= width(address)).then_some(Network { address, bits })
    }

    /// Whether the address `text` is in it.
    pub(crate) fn holds(self, text: &str) -> bool {
        let Ok(address) = text.parse::<IpAddr>() else { return false };
        match (self.address, address.to_canonical()) {
            (IpAddr::V4(network), IpAddr::V4(address)) => {
                let difference = u32::from(network) ^ u32::from(address);
                difference.checked_shr(u32::BITS - self.bits).is_none_or(|rest| rest == 0)
            }
            (IpAddr::V6(network), IpAddr::V6(address)) => {
                let difference = u128::from(network) ^ u128::from(address);
                difference.checked_shr(u128::BITS - self.bits).is_none_or(|rest| rest == 0)
            }
            _ => false,
        }
    }

    /// Whether it is narrow enough for S3 not to call the access that it grants public.
    pub(crate) fn is_narrow(self) -> bool {
        match self.address {
            IpAddr::V4(_) => self.bits >= 8,
            IpAddr::V6(_) => self.bits >= 32,
        }
    }
}

fn width(address: IpAddr) -> u32 {
    if address.is_ipv4() { u32::BITS } else { u128::BITS }
}
