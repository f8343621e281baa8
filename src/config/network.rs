//! Networks by address and length (`10.0.0.0/8`, `2001:db8::/32`): which proxies may say whom they speak for.

use std::net::{IpAddr, Ipv4Addr, Ipv6Addr};

/// A network, or one address.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Network {
    address: IpAddr,
    length: u32,
}

/// The proxies in front of the server, as the operator names them: none, or a list with commas.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Networks(Vec<Network>);

impl Networks {
    /// Reads `127.0.0.1, 10.0.0.0/8, fd00::/8`. Nothing at all is no network.
    ///
    /// # Errors
    /// The sentence that stops the start.
    pub fn parse(text: &str) -> Result<Self, String> {
        if text.trim().is_empty() {
            return Ok(Self::default());
        }
        text.split(',').map(|part| Network::parse(part.trim())).collect::<Result<_, _>>().map(Self)
    }

    /// Whether one of them holds this address.
    pub fn contain(&self, address: IpAddr) -> bool {
        self.0.iter().any(|network| network.contains(address))
    }
}

impl Network {
    fn parse(text: &str) -> Result<Self, String> {
        let (typed, length) = match text.split_once('/') {
            Some((typed, length)) => (typed, Some(length)),
            None => (text, None),
        };
        let address: IpAddr = typed.parse().map_err(|_| {
            format!("{text:?} is no IP address and no network; write them as in 127.0.0.1, 10.0.0.0/8 or fd00::/8")
        })?;
        let most = if address.is_ipv4() { 32 } else { 128 };
        let length = match length {
            None => most,
            Some(digits) => digits
                .parse()
                .ok()
                .filter(|length| *length <= most && digits.bytes().all(|digit| digit.is_ascii_digit()))
                .ok_or_else(|| format!("{text:?}: the length after the slash is a number from 1 to {most}"))?,
        };
        if length == 0 {
            return Err(format!("{text:?} is every address there is: anybody could say that they are somebody else"));
        }
        let first = masked(address, length);
        if first != address {
            return Err(format!("{text:?} is an address within a network; the network is {first}/{length}"));
        }
        Ok(Self { address, length })
    }

    fn contains(self, address: IpAddr) -> bool {
        let address = address.to_canonical();
        address.is_ipv4() == self.address.is_ipv4() && masked(address, self.length) == self.address
    }
}

/// The address with only its first `length` bits.
pub fn masked(address: IpAddr, length: u32) -> IpAddr {
    match address {
        IpAddr::V4(address) => {
            let mask = u32::MAX.checked_shl(32_u32.saturating_sub(length)).unwrap_or(0);
            IpAddr::V4(Ipv4Addr::from_bits(address.to_bits() & mask))
        }
        IpAddr::V6(address) => {
            let mask = u128::MAX.checked_shl(128_u32.saturating_sub(length)).unwrap_or(0);
            IpAddr::V6(Ipv6Addr::from_bits(address.to_bits() & mask))
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn holds(networks: &str, address: &str) -> bool {
        Networks::parse(networks).is_ok_and(|networks| networks.contain(address.parse().unwrap_or([0, 0, 0, 0].into())))
    }

    #[test]
    fn a_network_holds_its_addresses_and_no_others() {
        assert!(holds("127.0.0.1", "127.0.0.1") && !holds("127.0.0.1", "127.0.0.2"));
        assert!(holds("10.0.0.0/8, 192.168.4.0/22", "10.255.0.1") && holds("10.0.0.0/8,192.168.4.0/22", "192.168.7.9"));
        assert!(!holds("10.0.0.0/8, 192.168.4.0/22", "192.168.8.1"));
        assert!(holds("fd00::/8", "fd12::1") && !holds("fd00::/8", "2001:db8::1") && !holds("fd00::/8", "10.0.0.1"));
        assert!(holds("10.0.0.0/8", "::ffff:10.1.2.3"), "an IPv4 address in the clothes of IPv6");
        assert!(!holds("", "127.0.0.1") && !holds(" ", "127.0.0.1"), "nobody is trusted unless named");
    }

    #[test]
    fn what_cannot_be_meant_is_refused_with_a_sentence() {
        for (typed, said) in [
            ("proxy.example", "no IP address"),
            ("127.0.0.1,", "no IP address"),
            ("10.0.0.0/33", "from 1 to 32"),
            ("10.0.0.0/+8", "from 1 to 32"),
            ("fd00::/129", "from 1 to 128"),
            ("0.0.0.0/0", "every address there is"),
            ("::/0", "every address there is"),
            ("10.0.0.1/8", "the network is 10.0.0.0/8"),
        ] {
            let refused = Networks::parse(typed).err().unwrap_or_default();
            assert!(refused.contains(said), "{typed}: {refused}");
        }
    }
}
