//! pages.md 3: the buttons of the split page without script.

use brimful::domain::ids::BucketNumber;
use brimful::domain::money::Amount;
use brimful::domain::split::{BucketRoom, SplitOp, SplitRules, apply_op, step_size};
use proptest::prelude::*;

use crate::split::{OPEN, room};
use crate::support::{bucket, currency, eur, minor};

fn op(text: &str) -> SplitOp {
    SplitOp::parse(text, currency("EUR")).unwrap()
}

fn after(text: &str, rules: &SplitRules, draft: &[(i64, &str)], rooms: &[BucketRoom]) -> Vec<(i64, i64)> {
    let draft: Vec<_> = draft.iter().map(|(number, amount)| (bucket(*number), eur(amount))).collect();
    let rows = apply_op(op(text), rules, eur("400"), &draft, rooms);
    rows.into_iter().map(|(bucket, amount)| (bucket.get(), amount.minor())).collect()
}

#[test]
fn the_buttons_are_read() {
    assert_eq!(op("save"), SplitOp::Save);
    assert_eq!(op("undo"), SplitOp::Undo);
    assert_eq!(op("clear"), SplitOp::Clear);
    assert_eq!(op("even"), SplitOp::Even { unit: eur("1") });
    assert_eq!(op("17:fill"), SplitOp::Fill { bucket: bucket(17) });
    assert_eq!(op("17:+10"), SplitOp::Step { bucket: bucket(17), by: eur("10") });
    assert_eq!(op("17:-0.5"), SplitOp::Step { bucket: bucket(17), by: eur("-0.50") });
    for text in ["", "Save", "17", "17:", "17:10", "17:+", "17:+0", "17:--5", "17:+-5", "x:+5", ":fill", "17:fill:1"] {
        assert_eq!(SplitOp::parse(text, currency("EUR")), None, "{text:?}");
    }
}

#[test]
fn a_step_stays_between_nothing_and_what_the_bucket_takes() {
    let rooms = [room(1, Some(eur("100")), eur("85")), room(2, None, eur("0"))];
    assert_eq!(after("1:+10", &OPEN, &[], &rooms), [(1, 10_00)]);
    assert_eq!(after("1:+10", &OPEN, &[(1, "10")], &rooms), [(1, 15_00)]);
    assert_eq!(after("1:-10", &OPEN, &[(1, "5")], &rooms), []);
    assert_eq!(after("2:+10", &OPEN, &[(2, "400")], &rooms), [(2, 410_00)], "above the allotment while editing");
    let capped = SplitRules { cap: Some(eur("12")), ..OPEN };
    assert_eq!(after("2:+10", &capped, &[(2, "10")], &rooms), [(2, 12_00)]);
}

#[test]
fn a_step_leaves_what_was_typed_above_the_room_to_the_save() {
    let rooms = [room(1, Some(eur("100")), eur("85"))];
    assert_eq!(after("1:+10", &OPEN, &[(1, "90")], &rooms), [(1, 90_00)]);
    assert_eq!(after("1:-10", &OPEN, &[(1, "90")], &rooms), [(1, 80_00)]);
}

#[test]
fn fill_gives_the_least_of_to_go_left_to_give_and_cap() {
    let rooms = [room(1, Some(eur("100")), eur("40")), room(2, None, eur("0"))];
    assert_eq!(after("1:fill", &OPEN, &[(1, "10")], &rooms), [(1, 60_00)]);
    assert_eq!(after("1:fill", &OPEN, &[(2, "380")], &rooms), [(1, 20_00), (2, 380_00)]);
    assert_eq!(after("2:fill", &OPEN, &[(1, "60")], &rooms), [(1, 60_00), (2, 340_00)]);
    let capped = SplitRules { cap: Some(eur("25")), ..OPEN };
    assert_eq!(after("1:fill", &capped, &[], &rooms), [(1, 25_00)]);
    assert_eq!(after("1:fill", &OPEN, &[(2, "500")], &rooms), [(2, 500_00)], "nothing left to give");
}

#[test]
fn a_sealed_round_fills_by_the_maximum_and_never_by_totals() {
    let sealed = SplitRules { sealed: true, ..OPEN };
    let rooms = [room(1, Some(eur("100")), eur("99"))];
    assert_eq!(after("1:fill", &sealed, &[], &rooms), [(1, 100_00)]);
}

#[test]
fn even_spreads_whole_units_and_leaves_the_remainder() {
    let rooms = [room(1, None, eur("0")), room(2, None, eur("0")), room(3, None, eur("0"))];
    assert_eq!(after("even", &OPEN, &[], &rooms), [(1, 133_00), (2, 133_00), (3, 133_00)]);
    assert_eq!(after("even", &OPEN, &[(1, "100.50")], &rooms), [(1, 199_50), (2, 99_00), (3, 99_00)]);
}

#[test]
fn even_passes_what_a_small_bucket_does_not_take_to_the_others() {
    let rooms = [room(1, Some(eur("50")), eur("0")), room(2, None, eur("0")), room(3, Some(eur("9")), eur("9"))];
    assert_eq!(after("even", &OPEN, &[], &rooms), [(1, 50_00), (2, 350_00)]);
}

#[test]
fn own_and_locked_buckets_are_left_alone() {
    let own = BucketRoom { mine_is_own: true, ..room(1, None, eur("0")) };
    let locked = BucketRoom { locked: true, ..room(2, Some(eur("100")), eur("60")) };
    let rooms = [own, locked];
    let rules = SplitRules { own_bucket: false, ..OPEN };
    for text in ["1:+10", "1:fill", "2:+10", "2:-10", "2:fill", "even", "clear", "save"] {
        assert_eq!(after(text, &rules, &[(2, "40")], &rooms), [(2, 40_00)], "{text}");
    }
}

#[test]
fn clear_takes_everything_out() {
    let rooms = [room(1, None, eur("0")), room(2, None, eur("0"))];
    assert_eq!(after("clear", &OPEN, &[(1, "10"), (2, "20")], &rooms), []);
}

#[test]
fn the_step_is_a_1_2_5_under_a_fortieth() {
    let eur_steps = [("400", 10_00), ("399.99", 5_00), ("80", 2_00), ("10", 1_00), ("0", 1_00), ("20 000", 500_00)];
    for (allotment, step) in eur_steps {
        assert_eq!(step_size(eur(allotment), 2), minor(step), "{allotment}");
    }
    assert_eq!(step_size(minor(18_485), 0), minor(200));
    assert_eq!(step_size(minor(5), 0), minor(1));
    assert!(step_size(minor(i64::MAX), 2) > Amount::ZERO);
}

proptest! {
    #[test]
    fn fill_and_even_never_go_above_the_allotment(
        drafted in prop::collection::vec((0_i64..=100_00, prop::option::of(1_i64..=300_00), 0_i64..=300_00), 1..10),
        may_give in 0_i64..=1_000_00,
        text in prop_oneof![Just("even"), Just("1:fill")],
    ) {
        let numbered = || (1..).zip(&drafted);
        let draft: Vec<(BucketNumber, Amount)> = numbered().map(|(number, (mine, ..))| (bucket(number), minor(*mine))).collect();
        let rooms: Vec<BucketRoom> =
            numbered().map(|(number, (_, maximum, others))| room(number, maximum.map(minor), minor(*others))).collect();
        let before: i64 = drafted.iter().map(|(mine, ..)| mine).sum();
        let rows = apply_op(op(text), &OPEN, minor(may_give), &draft, &rooms);
        let given: i64 = rows.iter().map(|(_, amount)| amount.minor()).sum();
        prop_assert!(given <= may_give.max(before));
        for (bucket, amount) in rows {
            let mine = draft.iter().find(|(one, _)| *one == bucket).unwrap().1;
            let most = rooms.iter().find(|room| room.bucket == bucket).unwrap().room();
            prop_assert!(amount >= mine && most.is_none_or(|most| amount <= most.max(mine)));
        }
    }
}
