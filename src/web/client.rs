//! Which address a request comes from: the peer's, or what a trusted proxy says (safety.md 2, row 17).

use std::net::{IpAddr, Ipv4Addr};
use std::sync::atomic::{AtomicBool, Ordering};

use actix_web::dev::ServiceRequest;

use crate::config::{Networks, masked};

const FORWARDED: &str = "x-forwarded-for";

/// One household, office or machine: an IPv4 address, or the /64 that a provider gives to one customer, who may take
/// any of its addresses.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Client(IpAddr);

impl Client {
    /// Whom a request comes from.
    pub fn of(request: &ServiceRequest, trusted: &Networks) -> Self {
        let said = request.headers().get_all(FORWARDED).map(|value| value.to_str().unwrap_or("?"));
        let said: Vec<&str> = said.flat_map(|line| line.split(',')).map(str::trim).collect();
        // Only a listener that is no network has no peer; then all count as one.
        let peer = request.peer_addr().map_or(IpAddr::V4(Ipv4Addr::UNSPECIFIED), |peer| peer.ip());
        if !said.is_empty() && !trusted.contain(peer) {
            warn_once(peer);
        }
        Self::behind(peer, &said, trusted)
    }

    /// From the peer backwards: each trusted proxy is believed about whom it speaks for, and nobody else is. What
    /// cannot be read ends it: the proxy that passed it on counts.
    fn behind(peer: IpAddr, said: &[&str], trusted: &Networks) -> Self {
        let mut at = peer;
        for before in said.iter().rev() {
            let Some(before) = Some(before).filter(|_| trusted.contain(at)).and_then(|text| text.parse().ok()) else {
                break;
            };
            at = before;
        }
        Self::at(at)
    }

    fn at(address: IpAddr) -> Self {
        let address = address.to_canonical();
        Self(if address.is_ipv6() { masked(address, 64) } else { address })
    }
}

/// Behind a proxy that is not named every visitor has the proxy's address, and all share one limit: an operator should
/// know. Anybody can send the header, so it is said once.
fn warn_once(peer: IpAddr) {
    static SAID: AtomicBool = AtomicBool::new(false);
    if !SAID.swap(true, Ordering::Relaxed) {
        tracing::warn!(
            %peer,
            "X-Forwarded-For came from an address that is not in BRIMFUL_TRUSTED_PROXIES, and was not believed; if it \
             is your proxy, name it there, since limits count all of its visitors as one"
        );
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn behind(peer: &str, said: &[&str], trusted: &str) -> Option<Client> {
        Some(Client::behind(peer.parse().ok()?, said, &Networks::parse(trusted).ok()?))
    }

    fn client(address: &str) -> Option<Client> {
        Some(Client::at(address.parse().ok()?))
    }

    #[test]
    fn only_a_trusted_proxy_is_believed() {
        assert_eq!(behind("203.0.113.9", &["198.51.100.1"], ""), client("203.0.113.9"));
        assert_eq!(behind("203.0.113.9", &["198.51.100.1"], "127.0.0.1"), client("203.0.113.9"));
        assert_eq!(behind("127.0.0.1", &["198.51.100.1"], "127.0.0.1"), client("198.51.100.1"));
    }

    #[test]
    fn the_last_address_that_no_proxy_of_ours_has_is_the_visitors() {
        let ours = "127.0.0.1, 10.0.0.0/8";
        // What the visitor sent stands in front, and is only what they claim.
        assert_eq!(behind("127.0.0.1", &["1.1.1.1", "198.51.100.1", "10.0.0.7"], ours), client("198.51.100.1"));
        assert_eq!(behind("127.0.0.1", &["10.0.0.8", "10.0.0.7"], ours), client("10.0.0.8"), "a visitor within");
        assert_eq!(behind("127.0.0.1", &[], ours), client("127.0.0.1"));
        assert_eq!(behind("127.0.0.1", &["198.51.100.1", "unknown", "10.0.0.7"], ours), client("10.0.0.7"));
        assert_eq!(behind("127.0.0.1", &["198.51.100.1", ""], ours), client("127.0.0.1"));
    }

    #[test]
    fn a_customer_with_a_whole_network_is_one_client() {
        assert_eq!(client("2001:db8:1:2::1"), client("2001:db8:1:2:ffff::9"));
        assert_ne!(client("2001:db8:1:2::1"), client("2001:db8:1:3::1"));
        assert_ne!(client("192.0.2.1"), client("192.0.2.2"));
        assert_eq!(client("::ffff:192.0.2.1"), client("192.0.2.1"));
    }
}
