//! What holds for every answer, whatever the page.

use crate::site::Site;
use crate::support::worlds;

#[test]
fn an_address_without_a_page_is_answered_with_a_page_and_every_header() {
    for world in worlds() {
        let site = Site::start(&world.db);
        let page = site.visitor().get("/nothing/here/at/all").expect(404).says("There is no page at this address");
        for header in [
            "content-security-policy",
            "x-content-type-options",
            "referrer-policy",
            "x-frame-options",
            "permissions-policy",
            "cross-origin-opener-policy",
            "cross-origin-resource-policy",
            "x-robots-tag",
            "cache-control",
        ] {
            assert!(page.header(header).is_some(), "{header}");
        }
        assert!(page.header("server").is_none());
    }
}

#[test]
fn the_style_sheet_is_served_under_its_fingerprint_and_never_changes() {
    for world in worlds() {
        let site = Site::start(&world.db);
        let visitor = site.visitor();
        let page = visitor.get("/nothing");
        let href = page.attributes("link[rel=stylesheet]", "href").remove(0);
        let sheet = visitor.get(&href).expect(200);
        assert_eq!(sheet.header("cache-control"), Some("public, max-age=31536000, immutable"));
        assert!(sheet.body.contains("--pool"), "the tokens are in it");
        visitor.get("/assets/brimful.0000000000000000.css").expect(404);
    }
}
