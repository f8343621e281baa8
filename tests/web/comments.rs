//! Saying something at a bucket, taking it back, hiding it, and who reads what, in a browser without script.

use brimful::domain::language::Language;
use brimful::jobs::calendar;
use brimful::services::accounts::choose_language;
use mailparse::{MailHeaderMap, parse_mail};

use crate::a_group::{AGroup, a_group, agreement, invoice};
use crate::asking::questions;
use crate::site::{Page, Site, Visitor};
use crate::support::{World, worlds};

const BUCKET: &str = "/tidewater/buckets/1";
const COMMENTS: &str = "/tidewater/buckets/1/comments";

struct There {
    world: World,
    group: AGroup,
    site: Site,
}

/// Three members and a bucket of member 2.
fn all() -> Vec<There> {
    let open = |world: World| {
        let group = a_group(&world, 3, agreement());
        let site = Site::start(&world.db);
        let there = There { world, group, site };
        let form = there.member(2).get("/tidewater/buckets/new").form("/buckets/new").set("title", "Soup");
        let form = form.set("summary", "Nobody decides hungry").set("what[0]", "Vegetables").set("required[0]", "60");
        form.set("body", "# Why\n\n**Warm** <script>alert(1)</script>").press("op", "publish").expect(303);
        there
    };
    worlds().into_iter().map(open).collect()
}

impl There {
    fn member(&self, number: i64) -> Visitor {
        self.site.signed_in(&self.world.db, self.group.member(number).user())
    }

    fn say(&self, number: i64, words: &str) -> Page {
        self.member(number).get(BUCKET).expect(200).form(COMMENTS).set("words", words).send()
    }
}

#[test]
fn a_description_is_markdown_below_the_headings_of_the_page() {
    for there in all() {
        let page = there.site.visitor().get(BUCKET).expect(200);
        assert_eq!(page.all(".prose h3"), ["Why"]);
        assert_eq!(page.all(".prose strong"), ["Warm"]);
        assert_eq!(page.all("main script"), Vec::<String>::new());
        page.says("<script>alert(1)</script>");
    }
}

#[test]
fn the_first_question_is_asked_and_the_row_counts_it() {
    for there in all() {
        there.member(3).get(BUCKET).says("Nobody has said anything here yet. Ask the first question.");
        there.world.at("2026-10-02T12:32:00Z");
        let page = there.say(3, "How *many* bowls?\n\n- ten\n- twenty").expect(303);
        assert_eq!(page.location.as_deref(), Some("/tidewater/buckets/1#c-1"));
        let page = page.follow().expect(200).says("Your comment stands here now.").says("2 October 2026, 14:32");
        assert_eq!(page.all("#c-1 .person bdi"), ["Member"]);
        assert_eq!(page.attributes("#c-1 .person a", "href"), ["/tidewater/people/3"]);
        assert_eq!(page.all("#c-1 .prose em"), ["many"]);
        assert_eq!(page.all("#c-1 .prose li"), ["ten", "twenty"]);
        there.member(2).get("/tidewater/buckets").says("One comment");
        there.say(2, "Twelve.").expect(303);
        there.member(2).get("/tidewater/buckets").says("2 comments");
        there.member(3).get("/tidewater/log").says("Wrote a comment at Soup");
    }
}

#[test]
fn a_member_who_is_named_is_linked_as_they_were_called_then() {
    for there in all() {
        let page = there.say(3, "@member 2, and @Member 9, and @Member: how many?").expect(303).follow();
        assert_eq!(page.all("#c-1 a.mention"), ["@member 2"]);
        assert_eq!(page.attributes("#c-1 a.mention", "href"), ["/tidewater/people/2"]);
    }
}

#[test]
fn what_cannot_be_sent_comes_back_with_what_was_typed() {
    for there in all() {
        let page = there.say(3, "  ").expect(422).says("Write something here");
        assert_eq!(page.attributes("#words", "aria-invalid"), ["true"]);
        let long = "a".repeat(5_001);
        let page = there.say(3, &long).expect(422).says("At most 5,000 characters");
        let form = page.form(COMMENTS);
        assert_eq!(form.value("words").map(str::trim), Some(long.as_str()));
        form.set("words", "Short").send().expect(303);
    }
}

#[test]
fn a_double_press_says_it_once_and_an_old_form_asks() {
    for there in all() {
        let page = there.member(3).get(BUCKET);
        for _ in 0..2 {
            let sent = page.form(COMMENTS).set("words", "How many?").send().expect(303);
            assert_eq!(sent.location.as_deref(), Some("/tidewater/buckets/1#c-1"));
        }
        let back = page.form(COMMENTS).set("words", "And bread?").send().expect(422).says("send it once more");
        back.form(COMMENTS).send().expect(303);
        assert_eq!(there.member(1).get(BUCKET).all(".comment").len(), 2);
    }
}

#[test]
fn the_twenty_first_comment_of_an_hour_waits() {
    for there in all() {
        for number in 0..20 {
            there.say(3, &format!("Question {number}")).expect(303);
        }
        let page = there.say(3, "And one more").expect(422);
        let page = page.says("You wrote 20 comments within an hour. The next can be sent at 11:00");
        assert_eq!(page.form(COMMENTS).value("words").map(str::trim), Some("And one more"));
        there.say(2, "Others still write").expect(303);
        there.world.at("2026-10-01T09:00:00Z");
        page.form(COMMENTS).send().expect(303);
    }
}

#[test]
fn whoever_wrote_a_comment_takes_it_back_and_nobody_else() {
    for there in all() {
        there.say(3, "I think @Member 2 is wrong").expect(303);
        let removal = "/tidewater/buckets/1/comments/1/removal";
        let page = there.member(2).get(BUCKET);
        assert!(!page.attributes("form", "action").contains(&removal.to_owned()));
        let fields = [("csrf".to_owned(), page.form(COMMENTS).value("csrf").unwrap().to_owned())];
        there.member(2).post(removal, &fields).expect(403);
        let other = there.member(2);
        let csrf = other.get(BUCKET).form(COMMENTS).value("csrf").unwrap().to_owned();
        other.post(removal, &[("csrf".to_owned(), csrf)]).expect(409).says("Only whoever wrote a comment");

        assert_eq!(questions(&there.member(3), BUCKET), ["comment-1"]);
        let page = there.member(3).get(BUCKET).form(removal).send().expect(303).follow().says("Taken back.");
        assert_eq!(page.all("#c-1 p")[1..], ["Removed by its author."]);
        assert!(!page.body.contains("is wrong"));
        assert!(!there.member(1).get("/tidewater/buckets").text().contains("comment"));
        there.member(1).get("/tidewater/log").says("Took a comment back at Soup");
    }
}

#[test]
fn a_facilitator_hides_a_comment_with_a_reason() {
    for there in all() {
        there.say(3, "Rude words").expect(303);
        let hiding = "/tidewater/buckets/1/comments/1/hiding";
        assert!(!there.member(2).get(BUCKET).attributes("form", "action").contains(&hiding.to_owned()));
        let page = there.member(1).get(BUCKET).form(hiding).send().expect(422).says("Write something here");
        let page = page.form(hiding).set("why", "We do not call people names").send().expect(303).follow();
        page.says("Hidden. Your reason stands in its place.").says("Read it as a facilitator").says("Rude words");
        let page = there.member(3).get(BUCKET).says("Hidden by a facilitator: We do not call people names");
        assert!(!page.body.contains("Rude words"));
        let page = there.site.visitor().get(BUCKET).says("Hidden by a facilitator.");
        assert!(!page.body.contains("Rude words") && !page.body.contains("call people names"));
        let detail = "Hid a comment by Member 3 at Soup: We do not call people names";
        there.member(2).get("/tidewater/log").says(detail);
        assert!(!there.member(1).get("/tidewater/buckets").text().contains("comment"));
    }
}

#[test]
fn outsiders_read_comments_without_names_unless_somebody_agreed_to_theirs() {
    for there in all() {
        there.say(3, "Does @Member 2 cook?").expect(303);
        let stranger = there.site.visitor();
        let page = stranger.get(BUCKET).expect(200).says("A member of the group").says("Does @a member cook?");
        assert!(!page.body.contains("Member 2") && !page.body.contains("Member 3"));
        assert_eq!(page.attributes("#comments ~ * form", "action"), Vec::<String>::new());
        stranger.get("/tidewater/buckets").says("One comment");
        assert_eq!(stranger.post(COMMENTS, &[]).status, 303, "writing is for members");

        let form = there.member(2).get("/me/settings").form("/me/settings");
        form.set("named", "on").send().expect(303);
        let page = stranger.get(BUCKET).says("Does @Member 2 cook?");
        assert!(!page.body.contains("people/2"), "the page of a person is for members");

        let form = there.member(1).get("/tidewater/settings").form("/tidewater/settings");
        form.set("books", "totals").send().expect(303);
        let page = stranger.get(BUCKET).expect(200);
        assert!(!page.body.contains("cook?"), "a group with public totals shows its sums and no talk");
        assert!(!stranger.get("/tidewater/buckets").text().contains("comment"));
        there.member(3).get(BUCKET).says("Does @Member 2 cook?");
    }
}

#[test]
fn nobody_comments_on_what_they_may_not_see() {
    for there in all() {
        let form = there.member(2).get("/tidewater/buckets/new").form("/buckets/new").set("title", "Secret");
        form.press("op", "save").expect(303);
        let draft = "/tidewater/buckets/2/comments";
        let other = there.member(3);
        let csrf = other.get(BUCKET).form(COMMENTS).value("csrf").unwrap().to_owned();
        let fields = [("csrf".to_owned(), csrf), ("words".to_owned(), "I see you".to_owned())];
        other.post(draft, &fields).expect(404);
        there.member(2).get("/tidewater/buckets/2").form(draft).set("words", "A note to myself").send().expect(303);
        let removal = [fields[0].clone()];
        there.member(2).get(BUCKET);
        other.post("/tidewater/buckets/2/comments/1/removal", &removal).expect(404);
        other.post("/tidewater/buckets/1/comments/1/removal", &removal).expect(404);
        other.post("/tidewater/buckets/1/comments/x/removal", &removal).expect(404);
    }
}

#[test]
fn the_rows_of_a_round_count_what_was_said() {
    for there in all() {
        invoice(&there.world, &there.group, 1, Some("2026-09-10"), "4000.00", 2_000);
        let form = there.member(1).get("/tidewater/rounds/new").form("/rounds/new").set("opens", "2026-10-01");
        form.set("closes", "2026-10-20").press("op", "open").expect(303);
        let round = "/tidewater/rounds/2026-10";
        let page = there.member(3).get(round).expect(200);
        assert!(!page.text().contains("comment"), "nothing was said yet");
        there.say(3, "How many bowls?").expect(303);
        there.member(3).get(round).says("One comment");
        there.site.visitor().get(round).says("One comment");
    }
}

const EDIT: &str = "/tidewater/buckets/1/comments/1/edit";

#[test]
fn whoever_wrote_a_comment_changes_it_and_everybody_reads_when() {
    for there in all() {
        there.say(3, "How many @Member 2?").expect(303);
        there.world.at("2026-10-02T12:02:00Z");
        let page = there.member(3).get(BUCKET);
        assert_eq!(page.all("#c-1 details > summary"), ["Change"]);
        assert_eq!(page.form(EDIT).value("words").map(str::trim), Some("How many @Member 2?"));
        let sent = page.form(EDIT).set("words", "How **many**, @Member 1?").send().expect(303);
        assert_eq!(sent.location.as_deref(), Some("/tidewater/buckets/1#c-1"));
        let page = sent.follow().expect(200).says("Changed. When you did stands beside it.");
        assert_eq!(page.attributes("#c-1 a.mention", "href"), ["/tidewater/people/1"]);
        assert_eq!(page.all("#c-1 .prose strong"), ["many"]);
        for visitor in [there.member(1), there.member(2), there.site.visitor()] {
            let page = visitor.get(BUCKET).says("changed 2 October 2026, 14:02");
            assert!(!page.attributes("form", "action").contains(&EDIT.to_owned()), "it is not theirs");
        }
        assert_eq!(page.attributes("#c-1 time", "datetime"), ["2026-10-01T10:00", "2026-10-02T14:02"]);
        there.member(2).get("/tidewater/log").says("Changed a comment at Soup");
    }
}

#[test]
fn words_that_cannot_stand_come_back_into_their_field_and_the_fold_is_open() {
    for there in all() {
        there.say(3, "How many?").expect(303);
        let open = "#c-1 details[open] #edit-1[aria-invalid=true]";
        let page = there.member(3).get(BUCKET).form(EDIT).set("words", " ").send().expect(422);
        let page = page.says("Write something here").says("How many?");
        assert_eq!(page.attributes(open, "name"), ["words"]);
        assert_eq!(page.attributes("#edit-1", "aria-describedby"), ["edit-1-error"]);
        assert!(page.attributes("a", "href").contains(&"#edit-1".to_owned()), "the summary leads there");
        let long = "a".repeat(5_001);
        let page = page.form(EDIT).set("words", &long).send().expect(422).says("At most 5,000 characters");
        assert_eq!(page.form(EDIT).value("words").map(str::trim), Some(long.as_str()));
        assert_eq!(page.form(COMMENTS).value("words").map(str::trim), Some(""), "the other field is as it was");
        page.form(EDIT).set("words", "How many bowls?").send().expect(303);
    }
}

#[test]
fn what_was_typed_on_another_device_meanwhile_is_neither_lost_nor_overwritten_unseen() {
    for there in all() {
        there.say(3, "How many?").expect(303);
        let (phone, desk) = (there.member(3).get(BUCKET), there.member(3).get(BUCKET));
        phone.form(EDIT).set("words", "How many, from the phone?").send().expect(303);
        let page = desk.form(EDIT).set("words", "How many, from the desk?").send().expect(409);
        let page = page.says("It was changed meanwhile, perhaps on another device");
        assert_eq!(page.all("#c-1 .prose"), ["How many, from the phone?"], "what stands is readable");
        assert_eq!(page.attributes("#c-1 details[open] textarea", "id"), ["edit-1"]);
        assert_eq!(page.form(EDIT).value("words").map(str::trim), Some("How many, from the desk?"));
        let page = page.form(EDIT).send().expect(303).follow();
        assert_eq!(page.all("#c-1 .prose"), ["How many, from the desk?"], "now it is meant");
    }
}

#[test]
fn what_was_hidden_or_taken_back_meanwhile_stays_so_and_the_typed_words_are_kept() {
    for there in all() {
        there.say(3, "How many?").expect(303);
        let page = there.member(3).get(BUCKET);
        let hiding = "/tidewater/buckets/1/comments/1/hiding";
        there.member(1).get(BUCKET).form(hiding).set("why", "Rude").send().expect(303);
        let page = page.form(EDIT).set("words", "Kind words").send().expect(409);
        let page = page.says("It was taken back or hidden meanwhile").says("Hidden by a facilitator: Rude");
        assert_eq!(page.form(EDIT).value("words").map(str::trim), Some("Kind words"));
        let later = there.member(3).get(BUCKET);
        assert!(!later.attributes("form", "action").contains(&EDIT.to_owned()), "there is nothing to change");
        assert!(!there.member(2).get(BUCKET).body.contains("Kind words"));
    }
}

#[test]
fn nobody_changes_what_another_said_nor_sends_fields_of_their_own() {
    for there in all() {
        there.say(3, "How many?").expect(303);
        let other = there.member(2);
        let csrf = other.get(BUCKET).form(COMMENTS).value("csrf").unwrap().to_owned();
        let fields = |more: &[(&str, &str)]| {
            let own = [("csrf", csrf.as_str()), ("words", "Mine"), ("edits", "0")];
            let all = own.iter().chain(more).map(|(name, value)| ((*name).to_owned(), (*value).to_owned()));
            all.collect::<Vec<_>>()
        };
        other.post(EDIT, &fields(&[])).expect(409).says("Only whoever wrote a comment changes it");
        other.post(EDIT, &fields(&[("written_by", "2")])).expect(400);
        other.post("/tidewater/buckets/2/comments/1/edit", &fields(&[])).expect(404);
        other.post("/tidewater/buckets/1/comments/x/edit", &fields(&[])).expect(404);
        let stranger = there.site.visitor().post(EDIT, &fields(&[])).expect(303);
        assert!(stranger.location.is_some_and(|there| there.starts_with("/sign-in")), "signed out");
        let writer = there.member(3);
        let csrf = writer.get(BUCKET).form(EDIT).value("csrf").unwrap().to_owned();
        let without = [("csrf".to_owned(), csrf), ("words".to_owned(), "No count".to_owned())];
        writer.post(EDIT, &without).expect(409).says("It was changed meanwhile");
        assert_eq!(writer.get(BUCKET).all("#c-1 .prose"), ["How many?"]);
    }
}

#[test]
fn the_mail_of_new_comments_leads_to_them_and_can_be_turned_off() {
    for there in all() {
        choose_language(&there.world.db, there.group.member(2).user(), Some(Language::Ar)).unwrap();
        there.say(1, "How many, @Member 3?").expect(303);
        there.world.at("2026-10-12T07:00:00Z");
        assert_eq!(calendar::look(&there.world.db).unwrap(), 2);
        let sent = there.site.deliver(&there.world.db).sent();
        let to: Vec<&str> = sent.iter().map(|letter| letter.to[0].as_str()).collect();
        assert_eq!(to, ["m2@tidewater.example", "m3@tidewater.example"]);
        let owner = parse_mail(sent[0].raw.as_bytes()).unwrap();
        assert_eq!(owner.headers.get_first_value("Content-Language").as_deref(), Some("ar"));
        assert!(owner.subparts[1].get_body().unwrap().contains("<html lang=\"ar\" dir=\"rtl\">"));
        let named = parse_mail(sent[1].raw.as_bytes()).unwrap();
        let header = |name: &str| named.headers.get_first_value(name).unwrap_or_default();
        assert_eq!(header("Subject"), "One new comment: Soup");
        assert!(header("List-Id").starts_with("<tidewater."), "{}", header("List-Id"));
        assert_eq!(header("List-Unsubscribe-Post"), "List-Unsubscribe=One-Click");
        assert!(header("Reply-To").contains("m1@tidewater.example"), "{}", header("Reply-To"));
        let text = named.subparts[0].get_body().unwrap().replace("\r\n", "\n");
        assert!(text.contains("How many, @Member 3?") && text.contains("somebody named you"), "{text}");
        let base = &there.site.base;
        let link = text.split_whitespace().find(|word| word.ends_with("#c-1")).unwrap();
        let path = link.strip_prefix(base.as_str()).unwrap();
        let page = there.member(3).get(path.split('#').next().unwrap()).expect(200);
        assert_eq!(page.all("#c-1 a.mention"), ["@Member 3"]);
        there.member(3).get("/me/settings").says("once a day what others said there or with @ and my name");
        let unsubscribe = header("List-Unsubscribe");
        let off = unsubscribe.trim().trim_matches(['<', '>']).strip_prefix(base.as_str()).unwrap();
        there.site.visitor().get(off).expect(200).says("You get mails with news about your buckets. Turn them off?");
        there.site.visitor().post(off, &[]).expect(200);
        there.say(1, "And bread, @Member 3?").expect(303);
        there.world.at("2026-10-13T07:00:00Z");
        assert_eq!(calendar::look(&there.world.db).unwrap(), 1, "the owner alone");
    }
}
