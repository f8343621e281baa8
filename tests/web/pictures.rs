//! Pictures at a bucket: added with words, seen by everybody who sees it, gone when they are taken away.

use crate::a_group::{AGroup, a_group, agreement};
use crate::asking::questions;
use crate::site::{Page, Site, Visitor};
use crate::support::{World, worlds};

const BUCKET: &str = "/tidewater/buckets/1";
const PICTURES: &str = "/tidewater/buckets/1/pictures";

struct There {
    world: World,
    group: AGroup,
    site: Site,
}

/// Three members, and a bucket of member 2 that is published or not.
fn all(op: &str) -> Vec<There> {
    let open = |world: World| {
        let group = a_group(&world, 3, agreement());
        let site = Site::start(&world.db);
        let there = There { world, group, site };
        let form = there.member(2).get("/tidewater/buckets/new").form("/buckets/new").set("title", "Soup");
        let form = form.set("summary", "Nobody decides hungry").set("what[0]", "Vegetables").set("required[0]", "60");
        form.press("op", op).expect(303);
        there
    };
    worlds().into_iter().map(open).collect()
}

/// A red picture that says where it was taken.
fn png() -> Vec<u8> {
    let mut bytes = Vec::new();
    let red = image::RgbImage::from_pixel(30, 20, image::Rgb([200, 0, 0]));
    red.write_to(&mut std::io::Cursor::new(&mut bytes), image::ImageFormat::Png).unwrap();
    bytes
}

impl There {
    fn member(&self, number: i64) -> Visitor {
        self.site.signed_in(&self.world.db, self.group.member(number).user())
    }

    fn add(&self, number: i64, caption: &str, content: &[u8]) -> Page {
        let form = self.member(number).get(BUCKET).expect(200).form(PICTURES).set("caption", caption);
        form.send_file("picture", "holiday.png", content)
    }
}

#[test]
fn a_picture_is_added_with_words_and_everybody_sees_it() {
    for there in all("publish") {
        there.add(2, "A red pot", &png()).expect(303).follow().says("The picture is there.");
        let stranger = there.site.visitor();
        let page = stranger.get(BUCKET).expect(200);
        assert_eq!(page.attributes("main img", "alt"), ["A red pot"]);
        assert_eq!(page.attributes("main img", "width"), ["30"]);
        assert_eq!(page.all("main figcaption"), ["A red pot"]);
        let src = page.attributes("main img", "src").remove(0);
        let picture = stranger.get(&src).expect(200);
        assert_eq!(picture.header("content-type"), Some("image/jpeg"));
        assert_eq!(picture.header("x-content-type-options"), Some("nosniff"));
        assert!(picture.header("content-security-policy").unwrap().contains("default-src 'none'; sandbox"));
        assert!(picture.header("cache-control").unwrap().starts_with("private"));
        assert!(picture.body.contains("JFIF") && !picture.body.contains("IHDR"));
        stranger.get("/tidewater/buckets/1/pictures/1").expect(404);
        stranger.get("/tidewater/buckets/1/pictures/1-000000000000").expect(404);
        stranger.get("/tidewater/buckets/1/pictures/../../../etc/passwd").expect(404);
        there.member(3).get("/tidewater/log").says("Added a picture to Soup: A red pot");
    }
}

#[test]
fn what_is_no_picture_comes_back_with_the_words_that_were_typed() {
    for there in all("publish") {
        let svg = b"<svg xmlns='http://www.w3.org/2000/svg'><script>alert(1)</script></svg>";
        let page = there.add(2, "A pot", svg).expect(422).says("This is neither a PNG nor a JPEG nor a WebP");
        assert_eq!(page.form(PICTURES).value("caption"), Some("A pot"));
        let half = png();
        there.add(2, "A pot", &half[..half.len() / 2]).expect(422).says("cannot be read to its end");
        there.add(2, "", &png()).expect(422).says("Write something here");
        there.add(2, "A pot", b"").expect(422).says("Choose a picture");
        let large = vec![0_u8; 5 * 1024 * 1024 + 1];
        there.add(2, "A pot", &large).expect(422).says("At most 5 MB");
        assert!(there.member(2).get(BUCKET).attributes("main img", "src").is_empty());
    }
}

#[test]
fn only_owners_and_facilitators_change_pictures() {
    for there in all("publish") {
        let other = there.member(3);
        assert!(!other.get(BUCKET).attributes("form", "action").contains(&PICTURES.to_owned()));
        let csrf = other.get(BUCKET).form("/comments").value("csrf").unwrap().to_owned();
        let fields = [("csrf".to_owned(), csrf), ("caption".to_owned(), "Mine".to_owned())];
        other.upload(PICTURES, &fields, "picture", "a.png", &png()).expect(403);
        there.add(1, "By a facilitator", &png()).expect(303);
        other.post("/tidewater/buckets/1/pictures/1/removal", &fields[..1]).expect(403);

        assert_eq!(questions(&there.member(2), BUCKET), ["picture-1", "withdrawal"]);
        let removal = "/tidewater/buckets/1/pictures/1/removal";
        let src = there.member(2).get(BUCKET).attributes("main img", "src").remove(0);
        there.member(2).get(BUCKET).form(removal).send().expect(303).follow().says("The picture is gone.");
        other.get(&src).expect(404);
        let log = "Took a picture away from Soup: By a facilitator";
        there.member(3).get("/tidewater/log").says(log);
    }
}

#[test]
fn the_picture_of_a_draft_is_for_those_who_see_the_draft() {
    for there in all("save") {
        there.add(2, "A sketch", &png()).expect(303);
        let src = there.member(2).get(BUCKET).attributes("main img", "src").remove(0);
        there.member(1).get(&src).expect(200);
        there.member(3).get(&src).expect(404);
        there.site.visitor().get(&src).expect(404);
    }
}

#[test]
fn a_bucket_has_six_pictures_and_a_double_press_adds_one() {
    for there in all("publish") {
        let page = there.member(2).get(BUCKET);
        for _ in 0..2 {
            let form = page.form(PICTURES).set("caption", "Pot 1");
            form.send_file("picture", "a.png", &png()).expect(303);
        }
        for number in 2..=6 {
            there.add(2, &format!("Pot {number}"), &png()).expect(303);
        }
        let full = there.member(2).get(BUCKET);
        assert_eq!(full.all("main figcaption").len(), 6);
        assert!(!full.attributes("form", "action").contains(&PICTURES.to_owned()));
        let fresh = there.member(2);
        let csrf = fresh.get(BUCKET).form("/comments").value("csrf").unwrap().to_owned();
        let fields = [("csrf".to_owned(), csrf), ("caption".to_owned(), "Pot 7".to_owned())];
        let page = fresh.upload(PICTURES, &fields, "picture", "a.png", &png());
        page.expect(422).says("A bucket has at most 6 pictures. Take one away first");
    }
}
