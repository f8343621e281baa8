//! The mail of new comments: at nine where the group is, at most once a day, to owners and to whom a comment names.

use brimful::domain::ids::{BucketNumber, CommentNumber};
use brimful::domain::member::{MemberKind, MemberState};
use brimful::domain::text::{Email, Name, Reason};
use brimful::jobs::calendar;
use brimful::mail::{Content, NewCommentsMail};
use brimful::services::buckets::save;
use brimful::services::comment_digest::queue_comment_digests as look;
use brimful::services::comments::{change, hide, remove};
use brimful::services::letters::{self, Links};
use brimful::services::people::{Standing, Wishes, change_standing, save_preferences};
use brimful::services::secret::Secret;
use brimful::services::unsubscribe::unsubscribe;
use brimful::store::Failure;
use brimful::store::ledger::lock_group;
use brimful::store::members::{NewMember, insert_member};
use brimful::store::outbox::{Ending, claim_next, finish, list_tellings};

use super::comments::{a_bucket, bucket_form, say, says};
use crate::a_group::{AGroup, agreement, four};
use crate::raw::Raw;
use crate::support::{World, worlds};

/// What arrived, as its content: to whom, and what it says. Or why nothing did.
type Arrived = (String, Result<NewCommentsMail, String>);

/// Everything that is due is written, as the worker would.
fn arrived(world: &World) -> Vec<Arrived> {
    let mut all = Vec::new();
    let links = Links { base: "https://money.tidewater.example".to_owned() };
    while let Some(mail) =
        world.db.write(|tx| claim_next(tx, chrono::Duration::minutes(20)).map_err(Failure::<()>::from)).unwrap()
    {
        let (written, ending) = match letters::write(&world.db, &mail, &links) {
            Ok(letter) => match letter.content {
                Content::NewComments(content) => (Ok(*content), Ending::Sent),
                other => panic!("{other:?}"),
            },
            Err(Failure::Refused(why)) => (Err(why.0.clone()), Ending::Dropped(why.0)),
            Err(Failure::Store(error)) => panic!("{error}"),
        };
        all.push((mail.recipient.clone(), written));
        world.db.write(move |tx| finish(tx, &mail, &ending).map_err(Failure::<()>::from)).unwrap();
    }
    all
}

/// The words that each member reads, in one line each: "member:2: How many?, And bread?".
fn told(world: &World) -> Vec<String> {
    let line = |(to, mail): Arrived| {
        let said = mail.map(|mail| {
            let said = mail.buckets.iter().flat_map(|bucket| &bucket.comments);
            said.map(|one| one.words.clone()).collect::<Vec<_>>().join(", ")
        });
        said.map_or_else(|why| format!("{to} not: {why}"), |said| format!("{to}: {said}"))
    };
    arrived(world).into_iter().map(line).collect()
}

/// The morning after: what was queued, and what arrives.
fn morning(world: &World, day: u32) -> Vec<String> {
    // Summer time in Amsterdam: nine is seven in UTC.
    world.at(&format!("2026-10-{day:02}T07:00:00Z"));
    look(&world.db).unwrap();
    told(world)
}

/// Four members (1 and 3 facilitators) and a bucket of member 2, on 1 October at ten.
fn all() -> Vec<(World, AGroup, BucketNumber)> {
    let open = |world: World| {
        let group = four(&world, agreement());
        let bucket = a_bucket(&world, &group, "Soup", 2, true);
        (world, group, bucket)
    };
    worlds().into_iter().map(open).collect()
}

fn wants(world: &World, group: &AGroup, member: i64, mails_buckets: bool) {
    let wishes =
        Wishes { mails_results: true, mails_rounds: true, mails_buckets, mails_money: true, named_in_public: false };
    save_preferences(&world.db, group.member(member).user(), "tidewater", wishes, None).unwrap();
}

#[test]
fn owners_hear_at_nine_what_others_said_since_and_once() {
    for (world, group, bucket) in all() {
        say(&world, &group, 3, bucket, "How many?");
        say(&world, &group, 4, bucket, "And bread?");
        assert_eq!(look(&world.db).unwrap(), 0, "it is past nine");
        world.at("2026-10-02T06:59:59Z");
        assert_eq!(look(&world.db).unwrap(), 0, "it is not nine yet");
        world.at("2026-10-02T07:00:00Z");
        assert_eq!(look(&world.db).unwrap(), 1);
        assert_eq!(look(&world.db).unwrap(), 0, "a second look changes nothing");
        let arrived = arrived(&world);
        assert_eq!(arrived.len(), 1);
        let (to, mail) = &arrived[0];
        let mail = mail.as_ref().unwrap();
        assert_eq!(to, "member:2");
        assert!(mail.is_owner);
        assert_eq!(mail.buckets.len(), 1);
        let there = &mail.buckets[0];
        assert_eq!((there.title.as_str(), there.comments.len()), ("Soup", 2));
        assert_eq!(there.url, "https://money.tidewater.example/tidewater/buckets/1#comments");
        let first = &there.comments[0];
        assert_eq!((first.by.as_str(), first.words.as_str()), ("Member 3", "How many?"));
        assert_eq!(first.at.to_string(), "2026-10-01 10:00:00");
        assert_eq!(first.url, "https://money.tidewater.example/tidewater/buckets/1#c-1");
        assert_eq!(morning(&world, 3), Vec::<String>::new(), "without news there is no mail");
    }
}

#[test]
fn the_calendar_brings_it() {
    for (world, group, bucket) in all() {
        say(&world, &group, 3, bucket, "How many?");
        // Past the days of the treasurer's month.
        world.at("2026-10-12T07:00:00Z");
        assert_eq!(calendar::look(&world.db).unwrap(), 1);
        assert_eq!(calendar::look(&world.db).unwrap(), 0);
        assert_eq!(told(&world), ["member:2: How many?"]);
    }
}

#[test]
fn what_is_said_after_nine_waits_for_the_next_day_and_nothing_is_told_twice_or_lost() {
    for (world, group, bucket) in all() {
        say(&world, &group, 3, bucket, "One");
        world.at("2026-10-02T06:59:59Z");
        say(&world, &group, 3, bucket, "Two");
        world.at("2026-10-02T07:00:00Z");
        say(&world, &group, 3, bucket, "Three");
        world.at("2026-10-02T09:00:00Z");
        say(&world, &group, 3, bucket, "Four");
        assert_eq!(look(&world.db).unwrap(), 1, "a server that was down at nine looks at eleven");
        assert_eq!(told(&world), ["member:2: One, Two"]);
        for hour in 10..22 {
            world.at(&format!("2026-10-02T{hour}:00:00Z"));
            assert_eq!(look(&world.db).unwrap(), 0, "one a day");
        }
        assert_eq!(morning(&world, 3), ["member:2: Three, Four"]);
        say(&world, &group, 3, bucket, "Five");
        // Nobody looked for three days.
        world.at("2026-10-05T10:00:00Z");
        say(&world, &group, 3, bucket, "Six");
        assert_eq!(morning(&world, 6), ["member:2: Five, Six"]);
        assert_eq!(morning(&world, 7), Vec::<String>::new());
    }
}

#[test]
fn a_member_who_is_named_hears_of_it_and_an_owner_who_is_named_hears_it_once() {
    for (world, group, bucket) in all() {
        say(&world, &group, 3, bucket, "@Member 4 and @Member 2, how many?");
        say(&world, &group, 3, bucket, "Nobody is named");
        world.at("2026-10-02T07:00:00Z");
        assert_eq!(look(&world.db).unwrap(), 2);
        let arrived = arrived(&world);
        let of = |member: &str| arrived.iter().find(|(to, _)| to == member).unwrap().1.as_ref().unwrap();
        let (owner, named) = (of("member:2"), of("member:4"));
        assert_eq!((owner.is_owner, owner.buckets[0].comments.len()), (true, 2));
        assert_eq!((named.is_owner, named.buckets[0].comments.len()), (false, 1));
    }
}

#[test]
fn one_letter_tells_of_all_buckets_in_the_order_of_what_was_said() {
    for (world, group, soup) in all() {
        let bread = a_bucket(&world, &group, "Bread", 2, true);
        let other = a_bucket(&world, &group, "Rice", 4, true);
        say(&world, &group, 3, bread, "Rye?");
        say(&world, &group, 3, soup, "How many?");
        say(&world, &group, 3, bread, "Or wheat?");
        say(&world, &group, 3, other, "Brown, @Member 2?");
        world.at("2026-10-02T07:00:00Z");
        look(&world.db).unwrap();
        let arrived = arrived(&world);
        let mail = arrived.iter().find(|(to, _)| to == "member:2").unwrap().1.as_ref().unwrap();
        let counts: Vec<(&str, usize)> =
            mail.buckets.iter().map(|bucket| (bucket.title.as_str(), bucket.comments.len())).collect();
        assert_eq!(counts, [("Bread", 2), ("Soup", 1), ("Rice", 1)]);
        assert_eq!(arrived.len(), 2, "member 4 hears of the rice");
    }
}

#[test]
fn nobody_hears_of_their_own_words() {
    for (world, group, bucket) in all() {
        say(&world, &group, 2, bucket, "I cook, says @Member 2");
        assert_eq!(morning(&world, 2), Vec::<String>::new());
        let tellings = world.read(|snapshot| list_tellings(snapshot, group.facilitator().group(), "new_comments"));
        assert_eq!(tellings.len(), 0, "not even a row");
    }
}

#[test]
fn what_was_taken_back_or_hidden_before_the_mail_is_made_is_not_told() {
    for (world, group, bucket) in all() {
        let (first, second) = (say(&world, &group, 3, bucket, "Rude"), say(&world, &group, 4, bucket, "Sorry"));
        hide(&world.db, group.member(1), bucket, first, Reason::parse("Rude").unwrap()).unwrap();
        remove(&world.db, group.member(4), bucket, second).unwrap();
        assert_eq!(morning(&world, 2), Vec::<String>::new());

        let third = say(&world, &group, 3, bucket, "Rude again");
        say(&world, &group, 4, bucket, "How many?");
        world.at("2026-10-03T07:00:00Z");
        assert_eq!(look(&world.db).unwrap(), 1);
        hide(&world.db, group.member(1), bucket, third, Reason::parse("Rude").unwrap()).unwrap();
        assert_eq!(told(&world), ["member:2: How many?"], "hidden between the row and the letter");

        let fourth = say(&world, &group, 3, bucket, "Only this");
        world.at("2026-10-04T07:00:00Z");
        assert_eq!(look(&world.db).unwrap(), 1);
        remove(&world.db, group.member(3), bucket, fourth).unwrap();
        assert_eq!(told(&world), ["member:2 not: there is nothing new to read"]);
    }
}

#[test]
fn what_was_changed_before_the_mail_is_told_as_it_is_then() {
    for (world, group, bucket) in all() {
        let comment = say(&world, &group, 3, bucket, "How mnay?");
        change(&world.db, group.member(3), says(bucket, comment, "How many, @Member 4?", 0)).unwrap();
        assert_eq!(
            morning(&world, 2),
            ["member:2: How many, @Member 4?", "member:4: How many, @Member 4?"],
            "whom the new words name hears too"
        );
        change(&world.db, group.member(3), says(bucket, comment, "How many bowls?", 1)).unwrap();
        assert_eq!(morning(&world, 3), Vec::<String>::new(), "a change is no second telling");
    }
}

#[test]
fn nobody_hears_of_a_bucket_that_they_may_not_see() {
    for (world, group, _) in all() {
        let draft = a_bucket(&world, &group, "Secret", 2, false);
        say(&world, &group, 2, draft, "Shall I, @Member 4 and @Member 3?");
        assert_eq!(
            morning(&world, 2),
            ["member:3: Shall I, @Member 4 and @Member 3?"],
            "a facilitator sees drafts, member 4 does not"
        );
    }
}

#[test]
fn who_is_not_active_hears_nothing_then_and_not_afterwards() {
    for (world, group, bucket) in all() {
        let standing = |standing| {
            let owner = group.member(2).member();
            change_standing(&world.db, group.facilitator(), owner, standing).unwrap();
        };
        standing(Standing::Suspended);
        say(&world, &group, 3, bucket, "While suspended");
        standing(Standing::Active);
        say(&world, &group, 3, bucket, "Welcome back");
        assert_eq!(morning(&world, 2), ["member:2: Welcome back"]);
        standing(Standing::Suspended);
        say(&world, &group, 3, bucket, "While suspended again");
        assert_eq!(morning(&world, 3), Vec::<String>::new());
        standing(Standing::Active);
        assert_eq!(morning(&world, 4), Vec::<String>::new());
    }
}

#[test]
fn who_was_removed_after_the_mail_was_queued_learns_nothing_of_the_group() {
    for (world, group, bucket) in all() {
        say(&world, &group, 3, bucket, "How many?");
        world.at("2026-10-02T07:00:00Z");
        assert_eq!(look(&world.db).unwrap(), 1);
        let tellings = world.read(|snapshot| list_tellings(snapshot, group.facilitator().group(), "new_comments"));
        assert_eq!(tellings.len(), 1);
        change_standing(&world.db, group.facilitator(), group.member(2).member(), Standing::Left).unwrap();
        assert_eq!(told(&world), ["member:2 not: the member has left"]);
        let mut raw = Raw::open(&world.url);
        assert_eq!(raw.number("SELECT count(*) AS number FROM mail_tokens"), 0, "not even a link was made");
        assert_eq!(
            raw.number(
                "SELECT count(*) AS number FROM outbox WHERE payload LIKE '%How many%' OR payload LIKE '%Soup%'"
            ),
            0,
            "the row holds numbers and no words"
        );
    }
}

#[test]
fn who_turned_the_mail_off_hears_nothing_and_is_not_flooded_when_they_turn_it_on() {
    for (world, group, bucket) in all() {
        wants(&world, &group, 2, false);
        say(&world, &group, 3, bucket, "One");
        assert_eq!(morning(&world, 2), Vec::<String>::new());
        say(&world, &group, 3, bucket, "Two");
        wants(&world, &group, 2, true);
        say(&world, &group, 3, bucket, "Three");
        // Saved once more without a change of this mail.
        wants(&world, &group, 2, true);
        assert_eq!(morning(&world, 3), ["member:2: Three"]);
        say(&world, &group, 3, bucket, "Four");
        world.at("2026-10-04T07:00:00Z");
        assert_eq!(look(&world.db).unwrap(), 1);
        wants(&world, &group, 2, false);
        assert_eq!(told(&world), ["member:2 not: the member turned these mails off"]);
    }
}

#[test]
fn the_link_of_the_mail_turns_it_off_and_nothing_else() {
    for (world, group, bucket) in all() {
        say(&world, &group, 3, bucket, "One");
        world.at("2026-10-02T07:00:00Z");
        look(&world.db).unwrap();
        let arrived = arrived(&world);
        let mail = arrived[0].1.as_ref().unwrap();
        let token = Secret::parse(mail.footer.unsubscribe_url.rsplit('/').next().unwrap()).unwrap();
        unsubscribe(&world.db, &token).unwrap();
        say(&world, &group, 3, bucket, "Two");
        assert_eq!(morning(&world, 3), Vec::<String>::new());
        let members =
            world.read(|snapshot| brimful::store::members::list_members(snapshot, group.facilitator().group()));
        let owner = members.iter().find(|one| one.number == group.member(2).member()).unwrap();
        assert!(!owner.mails_buckets && owner.mails_results && owner.mails_rounds && owner.mails_money);
    }
}

#[test]
fn who_came_later_or_got_the_bucket_later_is_not_told_what_was_said_long_before() {
    for (world, group, bucket) in all() {
        say(&world, &group, 3, bucket, "Long ago");
        let who = *group.facilitator();
        let new = NewMember {
            name: Name::parse("Newcomer").unwrap(),
            kind: MemberKind::Person,
            state: MemberState::Active,
            email: Some(Email::parse("newcomer@tidewater.example").unwrap()),
        };
        let job = move |tx: &mut brimful::store::Tx<'_>| {
            let locked = lock_group(tx, who.group())?;
            Ok::<_, Failure<()>>(insert_member(tx, &locked, None, &new)?)
        };
        assert_eq!(world.db.write(job).unwrap().get(), 5);
        save(&world.db, &who, bucket, bucket_form("Soup", &[2, 5], true)).unwrap();
        assert_eq!(morning(&world, 2), ["member:2: Long ago"]);
        save(&world.db, &who, bucket, bucket_form("Soup", &[2, 4, 5], true)).unwrap();
        assert_eq!(morning(&world, 3), Vec::<String>::new(), "member 4 became an owner after it was told");
        say(&world, &group, 3, bucket, "Today");
        assert_eq!(morning(&world, 4), ["member:2: Today", "member:4: Today", "member:5: Today"]);
    }
}

#[test]
fn any_number_of_servers_look_at_once_and_each_owner_has_one_mail() {
    for (world, group, bucket) in all() {
        say(&world, &group, 3, bucket, "How many, @Member 4?");
        world.at("2026-10-02T07:00:00Z");
        let queued: usize = std::thread::scope(|scope| {
            let servers: Vec<_> = (0..6).map(|_| scope.spawn(|| look(&world.db).unwrap())).collect();
            servers.into_iter().map(|server| server.join().unwrap()).sum()
        });
        assert_eq!(queued, 2);
        assert_eq!(told(&world), ["member:2: How many, @Member 4?", "member:4: How many, @Member 4?"]);
    }
}

#[test]
fn who_has_had_a_mail_on_this_day_waits_for_the_next_and_loses_nothing() {
    for (world, group, bucket) in all() {
        let first = say(&world, &group, 3, bucket, "One");
        assert_eq!(first, CommentNumber::new(1));
        assert_eq!(morning(&world, 2), ["member:2: One"]);
        say(&world, &group, 3, bucket, "Two");
        // The group moves its clock to where it is not nine yet: its second nine on this day.
        Raw::open(&world.url).run("UPDATE groups SET time_zone = 'America/New_York'");
        world.at("2026-10-02T13:00:00Z");
        assert_eq!(look(&world.db).unwrap(), 0, "at most one on a day");
        world.at("2026-10-03T13:00:00Z");
        assert_eq!(look(&world.db).unwrap(), 1);
        assert_eq!(told(&world), ["member:2: Two"]);
    }
}
