//! Our cookies: the sign-in, the secret behind a stranger's forms, and the sentence after a redirect.

use actix_web::HttpRequest;
use actix_web::cookie::time::Duration;
use actix_web::cookie::{Cookie, SameSite};
use data_encoding::HEXLOWER;
use sha2::{Digest, Sha256};

use crate::services::secret::Secret;

/// The token of every form of this sign-in (or of this stranger's browser).
pub fn form_token(secret: &Secret) -> String {
    let mut digest = Sha256::new();
    digest.update(b"brimful form token\n");
    digest.update(secret.text());
    HEXLOWER.encode(&digest.finalize())
}

/// Which cookie.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// The sign-in.
    Session,
    /// The secret behind a stranger's forms.
    Stranger,
    /// The sentence after a redirect.
    Notice,
    /// Light or dark.
    Scheme,
}

impl Kind {
    /// `__Host-` binds a cookie to this host and to https, which loopback has not (safety.md 4).
    pub const fn name(self, https: bool) -> &'static str {
        match (self, https) {
            (Self::Session, true) => "__Host-sid",
            (Self::Session, false) => "sid",
            (Self::Stranger, true) => "__Host-form",
            (Self::Stranger, false) => "form",
            (Self::Notice, true) => "__Host-notice",
            (Self::Notice, false) => "notice",
            (Self::Scheme, true) => "__Host-scheme",
            (Self::Scheme, false) => "scheme",
        }
    }
}

/// A cookie of ours with all its flags.
pub fn make(kind: Kind, value: String, https: bool, lasts: Option<Duration>) -> Cookie<'static> {
    let mut cookie =
        Cookie::build(kind.name(https), value).path("/").http_only(true).secure(https).same_site(SameSite::Lax);
    if let Some(lasts) = lasts {
        cookie = cookie.max_age(lasts);
    }
    cookie.finish()
}

/// The cookie that makes the browser forget one.
pub fn forget(kind: Kind, https: bool) -> Cookie<'static> {
    make(kind, String::new(), https, Some(Duration::ZERO))
}

/// The value that the browser sent.
pub fn read(request: &HttpRequest, kind: Kind, https: bool) -> Option<String> {
    request.cookie(kind.name(https)).map(|cookie| cookie.value().to_owned())
}
