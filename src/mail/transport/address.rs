//! `smtp://user:password@host:587`: where the mail server is and how safe the way there must be.

use std::net::IpAddr;

use percent_encoding::percent_decode_str;
use url::{Host, Url};

/// How the connection is protected.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Safety {
    /// TLS from the first byte (`smtps://`).
    Tls,
    /// STARTTLS, or no mail at all (`smtp://`).
    StartTls,
    /// None; only to this machine itself.
    Open,
}

/// A mail server, read from its address.
#[derive(Clone, PartialEq, Eq)]
pub struct SmtpAddress {
    /// Name or number of the host.
    pub(super) host: String,
    /// 465 for `smtps`, 587 for `smtp`, 25 on this machine, unless it was given.
    pub(super) port: u16,
    /// Sign-in name and password.
    pub(super) credentials: Option<(String, String)>,
    /// How the connection is protected.
    pub(super) safety: Safety,
}

/// Why an address of a mail server cannot be used. The address itself is not repeated: it may hold a password.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum SmtpAddressError {
    /// Not an address.
    #[error("this is not an address such as smtp://user:password@mail.example:587")]
    NotAnAddress,
    /// Neither `smtp` nor `smtps`.
    #[error("the address of a mail server starts with smtp:// or smtps://")]
    Scheme,
    /// `?tls=` with something else than `none`, `starttls` or `required`.
    #[error("after ?tls= comes none or required")]
    Tls,
    /// Mail without TLS to another machine.
    #[error("mail without TLS is only possible to this machine itself (localhost, 127.0.0.1 or [::1])")]
    OpenToOthers,
    /// Something between host and `?` that has no meaning.
    #[error("nothing may follow the port but ?tls=none or ?tls=required")]
    Path,
}

impl SmtpAddress {
    /// Reads `smtp://` (STARTTLS required, unless to this machine) or `smtps://` (TLS at once).
    pub fn parse(text: &str) -> Result<SmtpAddress, SmtpAddressError> {
        let url = Url::parse(text.trim()).map_err(|_| SmtpAddressError::NotAnAddress)?;
        let implicit = match url.scheme() {
            "smtp" => false,
            "smtps" => true,
            _ => return Err(SmtpAddressError::Scheme),
        };
        if !matches!(url.path(), "" | "/") || url.fragment().is_some() {
            return Err(SmtpAddressError::Path);
        }
        let host = url.host_str().filter(|host| !host.is_empty()).ok_or(SmtpAddressError::NotAnAddress)?;
        let host = host.trim_start_matches('[').trim_end_matches(']').to_ascii_lowercase();
        let here = is_loopback(&url, &host);
        let mut asked = None;
        for (key, value) in url.query_pairs() {
            match (key.as_ref(), value.as_ref()) {
                ("tls", "none") => asked = Some(false),
                ("tls", "required") => asked = Some(true),
                _ => return Err(SmtpAddressError::Tls),
            }
        }
        let safety = match (implicit, asked) {
            (true, Some(false)) => return Err(SmtpAddressError::Tls),
            (true, _) => Safety::Tls,
            (false, Some(false)) if !here => return Err(SmtpAddressError::OpenToOthers),
            (false, Some(false)) => Safety::Open,
            (false, None) if here => Safety::Open,
            (false, _) => Safety::StartTls,
        };
        let usual = match safety {
            Safety::Tls => 465,
            Safety::StartTls => 587,
            Safety::Open => 25,
        };
        let port = url.port().unwrap_or(usual);
        let decoded = |text: &str| {
            percent_decode_str(text)
                .decode_utf8()
                .map(|text| text.into_owned())
                .map_err(|_| SmtpAddressError::NotAnAddress)
        };
        let user = decoded(url.username())?;
        let password = decoded(url.password().unwrap_or_default())?;
        Ok(SmtpAddress { host, port, credentials: (!user.is_empty()).then_some((user, password)), safety })
    }
}

/// Whether a host is this machine by its name or number; no name service is asked.
fn is_loopback(url: &Url, host: &str) -> bool {
    match url.host() {
        Some(Host::Ipv4(number)) => number.is_loopback(),
        Some(Host::Ipv6(number)) => number.is_loopback(),
        _ => host == "localhost" || host.parse::<IpAddr>().is_ok_and(|number| number.is_loopback()),
    }
}

impl std::fmt::Debug for SmtpAddress {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        // Never the password.
        write!(f, "SmtpAddress({self})")
    }
}

impl std::fmt::Display for SmtpAddress {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let how = match self.safety {
            Safety::Tls => "TLS",
            Safety::StartTls => "STARTTLS",
            Safety::Open => "no TLS",
        };
        write!(f, "{}:{} ({how})", self.host, self.port)
    }
}
