//! Proposing, publishing and editing buckets, before, during and after rounds, on both databases.

#![expect(clippy::unwrap_used, reason = "tests")]

use brimful::domain::bucket::{BucketState, CostLine, Goal, GoalError, Missing};
use brimful::domain::ids::{BucketNumber, MemberNumber};
use brimful::domain::money::Amount;
use brimful::domain::text::{LongText, Title};
use brimful::services::buckets::{BucketForm, SaveBucketRefused, SavedBucket, edit_facts, list, propose, save, show};
use brimful::services::once::IdempotencyKey;
use brimful::services::rounds::{OpenRound, Opens, RoundPlan, open};
use brimful::store::scope::GroupScope;
use brimful::store::{Failure, round_buckets};

use crate::a_group::{AGroup, a_group, agreement, day, eur, invoice};
use crate::support::{World, worlds};

fn form(title: &str, lines: &[(&str, &str)]) -> BucketForm {
    BucketForm {
        title: Title::parse(title).unwrap(),
        summary: "Everybody can come".to_owned(),
        body: LongText::parse("").unwrap(),
        lines: lines
            .iter()
            .map(|(required, extra)| CostLine { what: "Hall".to_owned(), required: eur(required), extra: eur(extra) })
            .collect(),
        open_ended: false,
        owners: vec![],
        starts_on: None,
        publish: true,
    }
}

fn draft(title: &str) -> BucketForm {
    BucketForm { publish: false, summary: String::new(), ..form(title, &[]) }
}

fn owned(owner: i64, form: BucketForm) -> BucketForm {
    BucketForm { owners: vec![MemberNumber::new(owner)], ..form }
}

fn three(world: &World) -> AGroup {
    let group = a_group(world, 3, agreement());
    invoice(world, &group, 1, Some("2026-09-10"), "4000.00", 2_000);
    group
}

fn open_round(world: &World, group: &AGroup, opens: Opens, sealed: bool) {
    let plan = RoundPlan::up_to(day("2026-09-30"));
    let command = OpenRound { sealed, ..OpenRound::by_default(plan, opens, day("2026-10-20")) };
    open(&world.db, group.facilitator(), command).unwrap();
}

fn propose_as(world: &World, who: &GroupScope, form: BucketForm) -> SavedBucket {
    propose(&world.db, who, form, None).unwrap()
}

fn refused<T: std::fmt::Debug>(answer: Result<T, Failure<SaveBucketRefused>>) -> SaveBucketRefused {
    match answer {
        Err(Failure::Refused(refusal)) => refusal,
        other => unreachable!("{other:?}"),
    }
}

fn state(world: &World, who: &GroupScope, number: BucketNumber) -> BucketState {
    show(&world.db, who.group(), Some(who), number).unwrap().unwrap().card.standing.state
}

fn in_round(world: &World, group: &AGroup) -> Vec<(i64, Goal)> {
    let group = group.facilitator().group();
    let rows = world.read(|snapshot| round_buckets::list_in_group(snapshot, group));
    rows.iter().map(|one| (one.bucket.get(), one.goal)).collect()
}

#[test]
fn a_draft_is_seen_by_its_owner_and_the_facilitator_only() {
    for world in worlds() {
        let group = three(&world);
        let (owner, other) = (group.member(2), group.member(3));

        let saved = propose_as(&world, owner, draft("Soup"));

        assert_eq!(saved, SavedBucket { number: BucketNumber::new(1), is_published: false, round: None });
        assert_eq!(state(&world, owner, saved.number), BucketState::Draft);
        let seen_by = |who: Option<&GroupScope>| list(&world.db, owner.group(), who).unwrap().len();
        assert_eq!([seen_by(Some(owner)), seen_by(Some(group.facilitator()))], [1, 1]);
        assert_eq!([seen_by(Some(other)), seen_by(None)], [0, 0]);
        assert!(show(&world.db, owner.group(), Some(other), saved.number).unwrap().is_none());
        let answer = save(&world.db, other, saved.number, draft("Soup"));
        assert_eq!(refused(answer), SaveBucketRefused::NoSuchBucket);
    }
}

#[test]
fn nothing_is_published_without_a_sum_and_what_the_group_gets() {
    for world in worlds() {
        let group = three(&world);
        let owner = group.member(2);

        let empty = propose(&world.db, owner, BucketForm { publish: true, ..draft("Soup") }, None);
        let nothing = propose(&world.db, owner, form("Soup", &[("0", "0")]), None);

        assert_eq!(refused(empty), SaveBucketRefused::Incomplete(vec![Missing::Sum, Missing::Benefit]));
        assert_eq!(refused(nothing), SaveBucketRefused::Goal(GoalError::ZeroMaximum));
        assert_eq!(list(&world.db, owner.group(), Some(owner)).unwrap().len(), 0);
    }
}

#[test]
fn ideas_wait_for_the_round_and_drafts_stay_out_of_it() {
    for world in worlds() {
        let group = three(&world);
        propose_as(&world, group.member(2), form("Soup", &[("100.00", "50.00")]));
        propose_as(&world, group.member(2), draft("Later"));
        assert_eq!(state(&world, group.member(3), BucketNumber::new(1)), BucketState::Idea);

        open_round(&world, &group, Opens::Now, false);

        assert_eq!(in_round(&world, &group), [(1, Goal { minimum: eur("100.00"), maximum: Some(eur("150.00")) })]);
        assert_eq!(state(&world, group.member(3), BucketNumber::new(1)), BucketState::Open);
    }
}

#[test]
fn a_bucket_proposed_after_the_opening_joins_the_round() {
    for world in worlds() {
        let group = three(&world);
        open_round(&world, &group, Opens::On(day("2026-10-05")), false);
        let early = propose_as(&world, group.member(2), form("Soup", &[("100.00", "0")]));
        world.at("2026-10-10T12:00:00Z");
        let late = propose_as(&world, group.member(3), form("Bread", &[("200.00", "0")]));
        let kept = propose_as(&world, group.member(3), draft("Cake"));
        assert_eq!((early.round.as_deref(), late.round.as_deref()), (Some("2026-10"), Some("2026-10")));
        assert_eq!(kept.round, None);

        let published =
            save(&world.db, group.member(3), kept.number, owned(3, form("Cake", &[("30.00", "0")]))).unwrap();

        assert_eq!(published.round.as_deref(), Some("2026-10"));
        assert_eq!(in_round(&world, &group).iter().map(|(number, _)| *number).collect::<Vec<_>>(), [1, 2, 3]);
        world.at("2026-10-21T12:00:00Z");
        let too_late = propose_as(&world, group.member(3), form("Tea", &[("5.00", "0")]));
        assert_eq!(too_late, SavedBucket { number: BucketNumber::new(4), is_published: true, round: None });
        assert_eq!(state(&world, group.member(2), too_late.number), BucketState::Idea);
    }
}

#[test]
fn sums_are_locked_while_the_round_is_open_and_words_are_not() {
    for world in worlds() {
        let group = three(&world);
        let owner = group.member(2);
        let number = propose_as(&world, owner, form("Soup", &[("100.00", "0")])).number;
        open_round(&world, &group, Opens::On(day("2026-10-05")), false);
        save(&world.db, owner, number, owned(2, form("Soup", &[("120.00", "0")]))).unwrap();
        assert_eq!(in_round(&world, &group), [(1, Goal { minimum: eur("120.00"), maximum: Some(eur("120.00")) })]);
        world.at("2026-10-10T12:00:00Z");

        let higher = save(&world.db, owner, number, owned(2, form("Soup", &[("130.00", "0")])));
        let words = save(&world.db, owner, number, owned(2, form("Soup for all", &[("120.00", "0")]))).unwrap();

        assert_eq!(refused(higher), SaveBucketRefused::GoalLocked { round: "2026-10".to_owned() });
        assert_eq!(words.round.as_deref(), Some("2026-10"));
        let facts = edit_facts(&world.db, owner, Some(number)).unwrap();
        assert_eq!(facts.locked_by.as_deref(), Some("2026-10"));
        assert_eq!(facts.bucket.unwrap().title, "Soup for all");
    }
}

#[test]
fn only_its_owners_and_the_facilitator_change_a_bucket() {
    for world in worlds() {
        let group = three(&world);
        let owners = vec![MemberNumber::new(3), MemberNumber::new(2), MemberNumber::new(3)];
        let two = BucketForm { owners, ..form("Soup", &[("100.00", "0")]) };
        let number = propose_as(&world, group.member(2), two.clone()).number;
        let page = show(&world.db, group.facilitator().group(), None, number).unwrap().unwrap();
        assert_eq!(page.card.owners.iter().map(|owner| owner.member.get()).collect::<Vec<_>>(), [3, 2]);
        assert!(page.card.owners.iter().all(|owner| owner.name.is_none()), "outsiders read no names unasked");

        save(&world.db, group.member(3), number, two.clone()).unwrap();
        save(&world.db, group.facilitator(), number, two.clone()).unwrap();
        let alone = BucketForm { owners: vec![MemberNumber::new(2)], ..two.clone() };
        save(&world.db, group.member(2), number, alone).unwrap();
        let not_hers = save(&world.db, group.member(3), number, two.clone());

        assert_eq!(refused(not_hers), SaveBucketRefused::NotYours);
        let member = MemberNumber::new(9);
        let stranger = BucketForm { owners: vec![member], ..two };
        let answer = save(&world.db, group.member(2), number, stranger);
        assert_eq!(refused(answer), SaveBucketRefused::NotAMember { member });
    }
}

#[test]
fn a_sealed_round_hides_what_was_given_until_it_closes() {
    for world in worlds() {
        let group = three(&world);
        let number = propose_as(&world, group.member(2), form("Soup", &[("100.00", "0")])).number;
        open_round(&world, &group, Opens::Now, true);
        let total = || {
            let page = show(&world.db, group.facilitator().group(), None, number).unwrap().unwrap();
            page.card.standing.total
        };

        assert_eq!(total(), None);
        world.at("2026-10-20T16:00:00Z");
        assert_eq!(total(), Some(Amount::ZERO));
    }
}

#[test]
fn a_double_press_proposes_one_bucket() {
    for world in worlds() {
        let group = three(&world);
        let new = form("Soup", &[("100.00", "0")]);
        let key = IdempotencyKey::parse("bbbbbbbbbbbbbbbbbbbbbbbb", &new);

        let first = propose(&world.db, group.member(2), new.clone(), key.clone()).unwrap();
        let second = propose(&world.db, group.member(2), new, key).unwrap();

        assert_eq!(first, second);
        assert_eq!(list(&world.db, group.member(2).group(), None).unwrap().len(), 1);
    }
}
