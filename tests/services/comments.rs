//! Changing what one said at a bucket.

use brimful::domain::bucket::CostLine;
use brimful::domain::comment::CommentError;
use brimful::domain::group::Books;
use brimful::domain::ids::{BucketNumber, CommentNumber, MemberNumber};
use brimful::domain::text::{LongText, Reason, Title};
use brimful::services::buckets::{BucketForm, propose};
use brimful::services::comments::{
    ChangeComment, CommentLine, CommentRefused, Shown, WriteComment, change, hide, list, remove, write,
};
use brimful::services::group_settings::{ChangeSettings, change_settings};
use brimful::store::Failure;
use brimful::store::log::list_log;

use crate::a_group::{AGroup, a_group, agreement, eur};
use crate::support::{World, moment, worlds};

/// A published bucket, or a draft.
pub fn a_bucket(world: &World, group: &AGroup, title: &str, owner: i64, publish: bool) -> BucketNumber {
    propose(&world.db, group.member(owner), bucket_form(title, &[owner], publish), None).unwrap().number
}

/// Its form.
pub fn bucket_form(title: &str, owners: &[i64], publish: bool) -> BucketForm {
    BucketForm {
        title: Title::parse(title).unwrap(),
        summary: "Nobody decides hungry".to_owned(),
        body: LongText::parse("").unwrap(),
        lines: vec![CostLine { what: "Vegetables".to_owned(), required: eur("60"), extra: eur("0") }],
        open_ended: false,
        owners: owners.iter().copied().map(MemberNumber::new).collect(),
        starts_on: None,
        publish,
    }
}

/// Somebody says something.
pub fn say(world: &World, group: &AGroup, by: i64, bucket: BucketNumber, words: &str) -> CommentNumber {
    let command = WriteComment { bucket, words: LongText::parse(words).unwrap() };
    write(&world.db, group.member(by), command, None).unwrap()
}

/// Other words for it, made from the words after so many changes.
pub fn says(bucket: BucketNumber, comment: CommentNumber, words: &str, edits_seen: i64) -> ChangeComment {
    ChangeComment { bucket, comment, words: LongText::parse(words).unwrap(), edits_seen }
}

/// Three members, and a bucket of the second.
fn all() -> Vec<(World, AGroup, BucketNumber)> {
    let open = |world: World| {
        let group = a_group(&world, 3, agreement());
        let bucket = a_bucket(&world, &group, "Soup", 2, true);
        (world, group, bucket)
    };
    worlds().into_iter().map(open).collect()
}

fn only(world: &World, group: &AGroup, bucket: BucketNumber) -> CommentLine {
    let who = group.member(1);
    let mut lines = list(&world.db, who.group(), Some(who), bucket).unwrap().unwrap();
    assert_eq!(lines.len(), 1);
    lines.remove(0)
}

fn words(line: &CommentLine) -> (String, Vec<String>) {
    let Shown::Words(words) = &line.shown else { panic!("no words: {line:?}") };
    (words.text.clone(), words.named.iter().map(|(typed, _)| typed.clone()).collect())
}

#[track_caller]
fn refused(result: Result<(), Failure<CommentRefused>>, why: &CommentRefused) {
    match result {
        Err(Failure::Refused(found)) => assert_eq!(&found, why),
        other => panic!("{other:?} is not {why:?}"),
    }
}

#[test]
fn whoever_wrote_a_comment_changes_its_words_and_everybody_reads_when() {
    for (world, group, bucket) in all() {
        let comment = say(&world, &group, 3, bucket, "How many bowls, @Member 2?");
        let line = only(&world, &group, bucket);
        assert_eq!((line.edits, line.edited_at), (0, None));
        world.at("2026-10-02T09:30:00Z");
        change(&world.db, group.member(3), says(bucket, comment, "How many plates, @Member 1?", 0)).unwrap();
        let line = only(&world, &group, bucket);
        assert_eq!(words(&line), ("How many plates, @Member 1?".to_owned(), vec!["Member 1".to_owned()]));
        assert_eq!((line.edits, line.edited_at), (1, Some(moment("2026-10-02T09:30:00Z"))));
        assert_eq!(line.at, moment("2026-10-01T08:00:00Z"), "it stays where it was said");
        let log = world.read(|snapshot| list_log(snapshot, group.facilitator().group(), None, 1)).remove(0);
        assert_eq!((log.actor, log.event.as_str()), (MemberNumber::new(3), "comment_changed"));
        assert_eq!(log.detail, "Changed a comment at Soup");
        let outsider = list(&world.db, group.facilitator().group(), None, bucket).unwrap().unwrap().remove(0);
        assert_eq!(outsider.edited_at, line.edited_at);
    }
}

#[test]
fn nobody_else_changes_a_comment_and_nothing_changes_one_that_is_gone() {
    for (world, group, bucket) in all() {
        let comment = say(&world, &group, 3, bucket, "How many?");
        for other in [1, 2] {
            refused(
                change(&world.db, group.member(other), says(bucket, comment, "Mine", 0)),
                &CommentRefused::NotYours,
            );
        }
        let elsewhere = a_bucket(&world, &group, "Bread", 2, true);
        let writer = group.member(3);
        refused(change(&world.db, writer, says(elsewhere, comment, "Here", 0)), &CommentRefused::NoSuchComment);
        let nowhere = BucketNumber::new(9);
        refused(change(&world.db, writer, says(nowhere, comment, "Here", 0)), &CommentRefused::NoSuchBucket);
        hide(&world.db, group.member(1), bucket, comment, Reason::parse("Rude").unwrap()).unwrap();
        refused(change(&world.db, writer, says(bucket, comment, "Kind words", 0)), &CommentRefused::Closed);
        let second = say(&world, &group, 3, bucket, "And bread?");
        remove(&world.db, writer, bucket, second).unwrap();
        refused(change(&world.db, writer, says(bucket, second, "And rice?", 0)), &CommentRefused::Closed);
    }
}

#[test]
fn changed_words_follow_the_rules_of_written_ones_but_are_not_counted() {
    for (world, group, bucket) in all() {
        let comment = say(&world, &group, 3, bucket, "How many?");
        let tried = |words: &str| change(&world.db, group.member(3), says(bucket, comment, words, 0));
        refused(tried(" \n "), &CommentError::Empty.into());
        refused(tried(&"a".repeat(5_001)), &CommentError::TooLong { most: 5_000 }.into());
        for edits in 0..25 {
            change(&world.db, group.member(3), says(bucket, comment, &format!("How many? {edits}"), edits)).unwrap();
        }
        assert_eq!(only(&world, &group, bucket).edits, 25);
        for number in 0..19 {
            say(&world, &group, 3, bucket, &format!("Question {number}"));
        }
        let command = WriteComment { bucket, words: LongText::parse("One more").unwrap() };
        assert!(write(&world.db, group.member(3), command, None).is_err(), "writing is counted as before");
    }
}

#[test]
fn words_that_were_changed_on_another_device_are_not_overwritten_unseen() {
    for (world, group, bucket) in all() {
        let (writer, comment) = (group.member(3), say(&world, &group, 3, bucket, "How many?"));
        change(&world.db, writer, says(bucket, comment, "How many on the phone?", 0)).unwrap();
        let late = change(&world.db, writer, says(bucket, comment, "How many at the desk?", 0));
        refused(late, &CommentRefused::Stale);
        assert_eq!(words(&only(&world, &group, bucket)).0, "How many on the phone?");
        change(&world.db, writer, says(bucket, comment, "How many at the desk?", 1)).unwrap();
        assert_eq!(words(&only(&world, &group, bucket)).0, "How many at the desk?");
    }
}

#[test]
fn the_same_words_are_no_change_so_a_double_press_is_one() {
    for (world, group, bucket) in all() {
        let (writer, comment) = (group.member(3), say(&world, &group, 3, bucket, "How many?"));
        change(&world.db, writer, says(bucket, comment, "How many?", 0)).unwrap();
        assert_eq!(only(&world, &group, bucket).edited_at, None);
        for _ in 0..2 {
            change(&world.db, writer, says(bucket, comment, "How many bowls?", 0)).unwrap();
        }
        assert_eq!(only(&world, &group, bucket).edits, 1);
        let log = world.read(|snapshot| list_log(snapshot, writer.group(), None, 20));
        assert_eq!(log.iter().filter(|line| line.event == "comment_changed").count(), 1);
    }
}

#[test]
fn an_outsider_reads_no_comment_where_the_books_are_not_open() {
    for (world, group, bucket) in all() {
        let comment = say(&world, &group, 3, bucket, "How many?");
        change(&world.db, group.member(3), says(bucket, comment, "How many bowls?", 0)).unwrap();
        let settings = ChangeSettings {
            name: brimful::domain::text::Name::parse("Tidewater Co-op").unwrap(),
            books: Books::Totals,
            language: None,
            postal_address: LongText::parse("").unwrap(),
            next_round_opens_on: None,
            accent: None,
        };
        change_settings(&world.db, group.facilitator(), settings).unwrap();
        assert!(list(&world.db, group.facilitator().group(), None, bucket).unwrap().is_none());
    }
}
