//! Giving: what a save keeps, what it refuses, undo and drafts (money.md 7).

use brimful::domain::split::{SplitOp, SplitRefused};
use brimful::services::splits::{
    DraftOp, PageRequest, SaveRefused, SaveSplit, Saved, SavedRow, Typed, UndoSplit, Undone, draft, page, save, undo,
};
use brimful::store::Failure;
use brimful::store::scope::GroupScope;

use crate::support::round::{Plan, PlannedBucket, RoundWorld, bucket, cents, check_splits, closes_at};
use crate::support::{moment, worlds};

fn ask(round: &RoundWorld, version_seen: i64, asked: &[(i64, i64)]) -> SaveSplit {
    let asked = asked.iter().map(|(number, sum)| (bucket(*number), cents(*sum))).collect();
    SaveSplit { round: round.round, version_seen, asked, key: None }
}

fn saves(round: &RoundWorld, who: &GroupScope, seen: i64, asked: &[(i64, i64)]) -> Saved {
    let saved = save(&round.world.db, who, ask(round, seen, asked)).unwrap();
    check_splits(round);
    saved
}

fn refusal(round: &RoundWorld, who: &GroupScope, seen: i64, asked: &[(i64, i64)]) -> SaveRefused {
    let outcome = save(&round.world.db, who, ask(round, seen, asked));
    check_splits(round);
    match outcome {
        Err(Failure::Refused(refusal)) => refusal,
        other => panic!("not refused: {other:?}"),
    }
}

/// What stands in the round for a member, by bucket.
fn stored(round: &RoundWorld, who: &GroupScope) -> Vec<(i64, i64)> {
    let request = PageRequest { round: round.round, reader: Some(who.member()), saved: None };
    let facts = page(&round.world.db, round.group, request).unwrap().unwrap();
    let mine = facts.buckets.iter().filter(|one| one.mine.is_positive());
    mine.map(|one| (one.number.get(), one.mine.minor())).collect()
}

/// Two members with 400.00 each; buckets of 100.00 and 500.00 and an open-ended one.
fn small(plan: impl FnOnce(&mut Plan)) -> Vec<RoundWorld> {
    let open_ended = PlannedBucket { maximum: None, ..PlannedBucket::fixed(1_000) };
    let buckets = vec![PlannedBucket::fixed(10_000), PlannedBucket::fixed(50_000), open_ended];
    let mut base = Plan::new(2, 40_000, buckets);
    plan(&mut base);
    worlds().into_iter().map(|world| base.clone().open(world)).collect()
}

#[test]
fn a_split_that_fits_is_saved_whole_and_says_what_is_left() {
    for round in small(|_| ()) {
        let one = round.member(1);
        let saved = saves(&round, &one, 0, &[(2, 30_000), (1, 5_000), (3, 0)]);
        assert_eq!((saved.revision, saved.given, saved.left), (1, cents(35_000), cents(5_000)));
        assert_eq!(saved.saved_at, moment("2026-11-03T12:00:00Z"));
        assert!(saved.came_back.is_zero() && !saved.repeated);
        assert_eq!(stored(&round, &one), [(1, 5_000), (2, 30_000)]);

        let saved = saves(&round, &one, 1, &[(2, 10_000), (3, 100)]);
        assert_eq!((saved.revision, saved.given), (2, cents(10_100)));
        assert_eq!(stored(&round, &one), [(2, 10_000), (3, 100)]);
    }
}

#[test]
fn a_bucket_that_filled_up_keeps_what_it_needs_and_the_rest_comes_back() {
    for round in small(|_| ()) {
        let (one, two) = (round.member(1), round.member(2));
        saves(&round, &one, 0, &[(1, 8_500)]);
        let saved = saves(&round, &two, 0, &[(1, 4_000), (2, 20_000)]);
        assert_eq!((saved.given, saved.left, saved.came_back), (cents(21_500), cents(18_500), cents(2_500)));
        let first = SavedRow { bucket: bucket(1), asked: cents(4_000), given: cents(1_500) };
        assert_eq!(saved.rows.first(), Some(&first));
        assert_eq!(stored(&round, &two), [(1, 1_500), (2, 20_000)]);
    }
}

#[test]
fn a_split_above_the_allotment_is_refused_whole() {
    for round in small(|_| ()) {
        let one = round.member(1);
        saves(&round, &one, 0, &[(1, 1_000)]);
        let refused = refusal(&round, &one, 1, &[(1, 10_000), (2, 33_500)]);
        let over = SplitRefused::OverAllotment { asked: cents(43_500), may_give: cents(40_000), over: cents(3_500) };
        assert_eq!(refused, SaveRefused::Split(over));
        assert_eq!(stored(&round, &one), [(1, 1_000)]);
    }
}

#[test]
fn the_cap_and_the_own_bucket_rule_are_kept() {
    for round in small(|plan| {
        plan.rules.cap = Some(cents(6_000));
        plan.rules.own_bucket = false;
    }) {
        let (one, two) = (round.member(1), round.member(2));
        let cap = SplitRefused::OverCap { bucket: bucket(1), asked: cents(6_001), cap: cents(6_000) };
        assert_eq!(refusal(&round, &two, 0, &[(1, 6_001)]), SaveRefused::Split(cap));
        let own = SplitRefused::OwnBucket { bucket: bucket(1) };
        assert_eq!(refusal(&round, &one, 0, &[(1, 1)]), SaveRefused::Split(own));
        let unknown = SplitRefused::UnknownBucket { bucket: bucket(99) };
        assert_eq!(refusal(&round, &two, 0, &[(99, 1)]), SaveRefused::Split(unknown));
    }
}

#[test]
fn a_split_saved_elsewhere_meanwhile_is_refused_with_what_is_stored() {
    for round in small(|_| ()) {
        let one = round.member(1);
        saves(&round, &one, 0, &[(1, 1_000)]);
        let SaveRefused::Stale { seen, stored } = refusal(&round, &one, 0, &[(2, 2_000)]) else { panic!("not stale") };
        assert_eq!((seen, stored.revision), (0, 1));
        assert_eq!(stored.given, [(bucket(1), cents(1_000))]);
        assert_eq!(stored.saved_at, moment("2026-11-03T12:00:00Z"));
    }
}

#[test]
fn the_closing_second_is_closed_already() {
    for round in small(|_| ()) {
        let one = round.member(1);
        round.world.at("2026-11-17T16:59:59.999999Z");
        saves(&round, &one, 0, &[(1, 1_000)]);
        round.world.clock.set(closes_at());
        assert_eq!(refusal(&round, &one, 1, &[(1, 2_000)]), SaveRefused::Closed { closed_at: closes_at() });
        assert_eq!(stored(&round, &one), [(1, 1_000)]);
        round.world.at("2026-11-02T07:59:59Z");
        let opens_at = moment("2026-11-02T08:00:00Z");
        assert_eq!(refusal(&round, &one, 1, &[(1, 2_000)]), SaveRefused::NotOpenYet { opens_at });
    }
}

#[test]
fn a_double_press_gives_the_first_result_even_after_the_close() {
    for round in small(|_| ()) {
        let (one, two) = (round.member(1), round.member(2));
        saves(&round, &two, 0, &[(1, 8_500)]);
        let keyed =
            |asked: &[(i64, i64)]| SaveSplit { key: Some("a-key-of-one-form-123".to_owned()), ..ask(&round, 0, asked) };
        let first = save(&round.world.db, &one, keyed(&[(1, 4_000)])).unwrap();
        saves(&round, &two, 1, &[]);
        round.close();
        let again = save(&round.world.db, &one, keyed(&[(1, 4_000), (2, 0)])).unwrap();
        assert_eq!(again, Saved { repeated: true, ..first });
        let other = save(&round.world.db, &one, keyed(&[(1, 4_001)]));
        assert!(matches!(other, Err(Failure::Refused(SaveRefused::KeyReused))));
        assert_eq!(stored(&round, &one), [(1, 1_500)]);
    }
}

#[test]
fn undo_brings_back_the_split_before_as_far_as_it_fits() {
    for round in small(|_| ()) {
        let (one, two) = (round.member(1), round.member(2));
        let step = |seen| UndoSplit { round: round.round, version_seen: seen, shown: None, key: None };
        let nothing = undo(&round.world.db, &one, step(0));
        assert!(matches!(nothing, Err(Failure::Refused(SaveRefused::NothingToUndo))));

        saves(&round, &one, 0, &[(1, 6_000)]);
        saves(&round, &one, 1, &[(2, 7_000)]);
        saves(&round, &two, 0, &[(1, 9_000)]);
        let Undone::Save(saved) = undo(&round.world.db, &one, step(2)).unwrap() else { panic!("no save") };
        check_splits(&round);
        assert_eq!((saved.revision, saved.given, saved.came_back), (3, cents(1_000), cents(5_000)));
        assert_eq!(stored(&round, &one), [(1, 1_000)]);
        let Undone::Save(saved) = undo(&round.world.db, &one, step(3)).unwrap() else { panic!("no save") };
        assert_eq!((saved.revision, saved.given), (4, cents(7_000)));
        assert_eq!(stored(&round, &one), [(2, 7_000)]);

        // What was only typed is dropped; the saved split stands.
        let shown = Some(vec![(bucket(1), cents(500))]);
        let typed = UndoSplit { shown, ..step(4) };
        assert_eq!(undo(&round.world.db, &one, typed).unwrap(), Undone::Draft);
        assert_eq!(stored(&round, &one), [(2, 7_000)]);
    }
}

#[test]
fn a_final_split_stands() {
    for round in small(|plan| plan.rules.final_after_saving = true) {
        let one = round.member(1);
        saves(&round, &one, 0, &[(1, 1_000)]);
        let saved_at = moment("2026-11-03T12:00:00Z");
        assert_eq!(refusal(&round, &one, 1, &[(1, 2_000)]), SaveRefused::Final { saved_at });
        let step = UndoSplit { round: round.round, version_seen: 1, shown: None, key: None };
        assert!(matches!(undo(&round.world.db, &one, step), Err(Failure::Refused(SaveRefused::Final { .. }))));
    }
}

#[test]
fn a_sealed_round_overfills_and_hides_the_totals_until_the_close() {
    for round in small(|plan| plan.rules.sealed = true) {
        let (one, two) = (round.member(1), round.member(2));
        saves(&round, &one, 0, &[(1, 8_500)]);
        let saved = saves(&round, &two, 0, &[(1, 9_000)]);
        assert!(saved.came_back.is_zero());
        let seen = |who: Option<GroupScope>| {
            let reader = who.map(|who| who.member());
            let request = PageRequest { round: round.round, reader, saved: None };
            let facts = page(&round.world.db, round.group, request).unwrap().unwrap();
            facts.buckets.first().map(|one| (one.given, one.mine)).unwrap()
        };
        assert_eq!(seen(Some(two)), (None, cents(9_000)));
        assert_eq!(seen(None), (None, cents(0)));
        round.close();
        assert_eq!(seen(None), (Some((cents(17_500), 2)), cents(0)));
    }
}

#[test]
fn buttons_keep_a_draft_and_give_nothing() {
    for round in small(|_| ()) {
        let one = round.member(1);
        let press = |typed: &[(i64, Typed)], op| {
            let typed = typed.iter().map(|(number, typed)| (bucket(*number), typed.clone())).collect();
            draft(&round.world.db, &one, DraftOp { round: round.round, version_seen: 0, typed, op }).unwrap()
        };
        let sum = |minor| Typed::Amount(cents(minor));
        let oops = Typed::Text("1,200".to_owned());
        let kept = press(&[(1, oops.clone()), (2, sum(500))], SplitOp::Step { bucket: bucket(2), by: cents(1_000) });
        assert_eq!(kept.rows, [(bucket(1), oops.clone()), (bucket(2), sum(1_500))]);

        let request = PageRequest { round: round.round, reader: Some(one.member()), saved: None };
        let facts = page(&round.world.db, round.group, request).unwrap().unwrap();
        let (rows, at) = facts.mine.unwrap().draft.unwrap();
        assert_eq!((rows, at), (kept.rows, moment("2026-11-03T12:00:00Z")));
        assert_eq!(stored(&round, &one), []);

        assert!(press(&[(1, oops)], SplitOp::Clear).is_saved);
        let fill = press(&[], SplitOp::Fill { bucket: bucket(1) });
        assert_eq!(fill.rows, [(bucket(1), sum(10_000))]);
        saves(&round, &one, 0, &[(1, 10_000)]);
        let facts = page(&round.world.db, round.group, request).unwrap().unwrap();
        assert!(facts.mine.unwrap().draft.is_none(), "a save drops the draft");
    }
}

#[test]
fn who_does_not_take_part_gives_nothing() {
    for round in small(|_| ()) {
        let other = Plan::new(3, 10_000, vec![PlannedBucket::fixed(1_000)]);
        let RoundWorld { world, group, members, round: number } = round;
        let stranger = other.open_as(world, "elsewhere");
        let there = RoundWorld { world: stranger.world, group, members, round: number };
        // The scope of a member of one group never reaches another's round: it is a round of their own.
        let third = stranger.members.last().unwrap();
        saves(&RoundWorld { group: stranger.group, members: Vec::new(), ..there }, third, 0, &[(1, 1)]);
    }
}

#[test]
fn the_page_of_a_round_shows_tidewaters_figures() {
    for world in worlds() {
        let round = Plan::tidewater().open(world);
        let request = PageRequest { round: round.round, reader: None, saved: None };
        let facts = page(&round.world.db, round.group, request).unwrap().unwrap();
        let goals: i64 = facts.buckets.iter().map(|one| one.goal.maximum.unwrap().minor()).sum();
        assert_eq!((facts.participants, facts.finished, facts.buckets.len()), (14, 0, 7));
        assert_eq!((facts.statement.to_share, goals), (cents(560_000), 709_000));
        assert!(facts.buckets.iter().all(|one| one.owners.is_empty()), "nobody said yes to being named");
        assert!(facts.mine.is_none());
    }
}
