//! Where a sign-in leads back to: a page of this site, and never another site (safety.md 2, row 12).

use url::Url;

use crate::web::visit::Visit;

/// A value of the address's query.
pub(in crate::web) fn query(visit: &Visit, name: &str) -> Option<String> {
    let (_, query) = visit.path().split_once('?')?;
    url::form_urlencoded::parse(query.as_bytes()).find(|(key, _)| key == name).map(|(_, value)| value.into_owned())
}

/// The path and query, if the text is nothing but a path of this site; anything else is the given page.
pub(in crate::web) fn own_path(text: &str, otherwise: &str) -> String {
    parse(text).unwrap_or_else(|| otherwise.to_owned())
}

fn parse(text: &str) -> Option<String> {
    let plain = |text: &str| text.bytes().all(|byte| byte.is_ascii_graphic() && byte != b'\\');
    let inner = text.strip_prefix('/')?;
    let decoded = percent_encoding::percent_decode_str(inner).decode_utf8().ok()?;
    let leads_out = |inner: &str| inner.starts_with(['/', '\\', '@']);
    if !plain(text) || leads_out(inner) || leads_out(&decoded) || decoded.chars().any(char::is_control) {
        return None;
    }
    // What a browser would make of it, checked once more.
    let here = Url::parse("http://here.invalid/").ok()?;
    let there = here.join(text).ok()?;
    let stays = there.origin() == here.origin() && there.username().is_empty() && there.password().is_none();
    let path = match there.query() {
        Some(query) => format!("{}?{query}", there.path()),
        None => there.path().to_owned(),
    };
    let fine = stays && !path.starts_with("//") && !path.starts_with("/sign-");
    fine.then_some(path)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_path_of_this_site_is_kept() {
        for path in ["/", "/me", "/tidewater/rounds/2026-11", "/tidewater/log?before=12&by=3", "/invite/abc-_"] {
            assert_eq!(own_path(path, "/me"), path);
        }
    }

    #[test]
    fn whatever_could_lead_elsewhere_gives_the_home_page() {
        for evil in [
            "",
            "e.example",
            "//e.example",
            "///e.example",
            "/\\e.example",
            "\\/e.example",
            "/\t/e.example",
            "\t//e.example",
            " //e.example",
            "%2f%2fe.example",
            "/%2fe.example",
            "/%5ce.example",
            "/%09/e.example",
            "https:e.example",
            "https://e.example/",
            "http:/e.example",
            "javascript:alert(1)",
            "data:text/html,x",
            "@e.example",
            "/@e.example",
            "/me\r\nSet-Cookie: a=b",
            "/me%0d%0aSet-Cookie: a=b",
            "/me\u{0}",
            "/mé",
            "/./../../e.example\u{2028}",
            "/..//e.example",
            "/.//e.example",
            "/sign-out",
            "/sign-in?next=/sign-in",
        ] {
            assert_eq!(own_path(evil, "/me"), "/me", "{evil:?}");
        }
    }

    #[test]
    fn dots_are_resolved_before_they_are_followed() {
        assert_eq!(own_path("/a/../me", "/"), "/me");
    }
}
