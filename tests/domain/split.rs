//! money.md 7: a save keeps what fits.

use brimful::domain::ids::BucketNumber;
use brimful::domain::money::Amount;
use brimful::domain::split::{BucketRoom, FittedRow, SplitRefused, SplitRules, fit_split};
use proptest::prelude::*;

use crate::support::{bucket, eur, minor};

pub const OPEN: SplitRules = SplitRules { cap: None, own_bucket: true, sealed: false, final_after_saving: false };

pub fn room(number: i64, maximum: Option<Amount>, given_by_others: Amount) -> BucketRoom {
    BucketRoom { bucket: bucket(number), maximum, given_by_others, mine_is_own: false, locked: false }
}

fn rows(asked: &[(i64, &str)]) -> Vec<(BucketNumber, Amount)> {
    asked.iter().map(|(number, amount)| (bucket(*number), eur(amount))).collect()
}

#[test]
fn what_fits_is_saved_as_asked() {
    let rooms = [room(1, Some(eur("100")), eur("20")), room(2, None, eur("0"))];
    let fitted = fit_split(&OPEN, eur("400"), &rows(&[(2, "300"), (1, "80")]), &rooms).unwrap();
    let expected = [
        FittedRow { bucket: bucket(1), asked: eur("80"), given: eur("80") },
        FittedRow { bucket: bucket(2), asked: eur("300"), given: eur("300") },
    ];
    assert_eq!(fitted.rows, expected);
    assert_eq!((fitted.given, fitted.left, fitted.came_back), (eur("380"), eur("20"), eur("0")));
}

#[test]
fn where_a_bucket_needs_less_the_rest_comes_back() {
    let rooms = [room(7, Some(eur("850")), eur("835")), room(8, Some(eur("10")), eur("10"))];
    let fitted = fit_split(&OPEN, eur("400"), &rows(&[(7, "40"), (8, "5")]), &rooms).unwrap();
    assert_eq!(fitted.rows[0], FittedRow { bucket: bucket(7), asked: eur("40"), given: eur("15") });
    assert_eq!(fitted.rows[1], FittedRow { bucket: bucket(8), asked: eur("5"), given: eur("0") });
    assert_eq!((fitted.given, fitted.left, fitted.came_back), (eur("15"), eur("385"), eur("30")));
}

#[test]
fn a_split_above_the_allotment_is_refused_whole() {
    // The second bucket would clip it below the allotment, but the sum asked counts.
    let rooms = [room(1, None, eur("0")), room(2, Some(eur("10")), eur("10"))];
    let refused = fit_split(&OPEN, eur("400"), &rows(&[(1, "400"), (2, "35")]), &rooms);
    let expected = SplitRefused::OverAllotment { asked: eur("435"), may_give: eur("400"), over: eur("35") };
    assert_eq!(refused, Err(expected));
}

#[test]
fn more_than_the_cap_is_refused_whole() {
    let rules = SplitRules { cap: Some(eur("50")), ..OPEN };
    let refused = fit_split(&rules, eur("400"), &rows(&[(1, "50.01")]), &[room(1, None, eur("0"))]);
    assert_eq!(refused, Err(SplitRefused::OverCap { bucket: bucket(1), asked: eur("50.01"), cap: eur("50") }));
    assert!(fit_split(&rules, eur("400"), &rows(&[(1, "50")]), &[room(1, None, eur("0"))]).is_ok());
}

#[test]
fn an_own_bucket_is_allowed_unless_the_round_says_no() {
    let own = [BucketRoom { mine_is_own: true, ..room(1, None, eur("0")) }];
    assert!(fit_split(&OPEN, eur("400"), &rows(&[(1, "1")]), &own).is_ok());
    let rules = SplitRules { own_bucket: false, ..OPEN };
    let refused = fit_split(&rules, eur("400"), &rows(&[(1, "1")]), &own);
    assert_eq!(refused, Err(SplitRefused::OwnBucket { bucket: bucket(1) }));
    assert!(fit_split(&rules, eur("400"), &rows(&[(1, "0")]), &own).is_ok(), "nothing is always allowed");
}

#[test]
fn rows_that_make_no_sense_are_refused() {
    let rooms = [room(1, None, eur("0"))];
    let refused = |asked: &[(i64, &str)]| fit_split(&OPEN, eur("400"), &rows(asked), &rooms).unwrap_err();
    assert_eq!(refused(&[(9, "1")]), SplitRefused::UnknownBucket { bucket: bucket(9) });
    assert_eq!(refused(&[(1, "-1")]), SplitRefused::Negative { bucket: bucket(1) });
    assert_eq!(refused(&[(1, "1"), (1, "1")]), SplitRefused::Twice { bucket: bucket(1) });
    let huge = [(bucket(1), minor(i64::MAX)), (bucket(2), minor(i64::MAX))];
    let rooms = [room(1, None, eur("0")), room(2, None, eur("0"))];
    assert_eq!(fit_split(&OPEN, eur("400"), &huge, &rooms), Err(SplitRefused::TooLarge));
}

#[test]
fn a_sealed_round_clips_nothing() {
    let rules = SplitRules { sealed: true, ..OPEN };
    let fitted = fit_split(&rules, eur("400"), &rows(&[(1, "400")]), &[room(1, Some(eur("10")), eur("10"))]).unwrap();
    assert_eq!((fitted.given, fitted.came_back), (eur("400"), eur("0")));
}

#[test]
fn what_is_in_a_bucket_settled_early_stays_whatever_is_asked() {
    let locked = [BucketRoom { locked: true, ..room(1, Some(eur("100")), eur("60")) }, room(2, None, eur("0"))];
    for asked in [&[(2, "360")][..], &[(1, "0"), (2, "360")], &[(1, "40"), (2, "360")], &[(1, "90"), (2, "360")]] {
        let fitted = fit_split(&OPEN, eur("400"), &rows(asked), &locked).unwrap();
        assert_eq!((fitted.rows[0].given, fitted.given, fitted.left), (eur("40"), eur("400"), eur("0")), "{asked:?}");
    }
    let refused = fit_split(&OPEN, eur("400"), &rows(&[(2, "361")]), &locked);
    assert_eq!(refused, Err(SplitRefused::OverAllotment { asked: eur("401"), may_give: eur("400"), over: eur("1") }));
}

type Drawn = (Vec<(BucketNumber, Amount)>, Vec<BucketRoom>, SplitRules, Amount);

fn any_split() -> impl Strategy<Value = Drawn> {
    let row = (0_i64..=200, prop::option::of(1_i64..=300), 0_i64..=300, any::<bool>());
    let rules = (prop::option::of(1_i64..=300), any::<bool>(), any::<bool>());
    (prop::collection::vec(row, 1..12), rules, 0_i64..=1_500).prop_map(|(rows, (cap, own_bucket, sealed), may_give)| {
        let rules = SplitRules { cap: cap.map(minor), own_bucket, sealed, final_after_saving: false };
        let numbered = || (1..).zip(&rows);
        let asked = numbered().map(|(number, (asked, ..))| (bucket(number), minor(*asked))).collect();
        let one = |(number, (_, maximum, others, own)): (i64, &(i64, Option<i64>, i64, bool))| BucketRoom {
            mine_is_own: *own,
            ..room(number, maximum.map(minor), minor(maximum.map_or(*others, |maximum| maximum.min(*others))))
        };
        (asked, numbered().map(one).collect(), rules, minor(may_give))
    })
}

proptest! {
    #[test]
    fn a_saved_split_never_breaks_a_limit_and_keeps_all_that_fits((asked, rooms, rules, may_give) in any_split()) {
        let sum: i64 = asked.iter().map(|(_, amount)| amount.minor()).sum();
        match fit_split(&rules, may_give, &asked, &rooms) {
            Ok(fitted) => {
                prop_assert!(sum <= may_give.minor(), "the sum asked counts, not what fits");
                prop_assert_eq!(fitted.given.minor() + fitted.left.minor(), may_give.minor());
                prop_assert_eq!(fitted.given.minor() + fitted.came_back.minor(), sum);
                for row in &fitted.rows {
                    let room = rooms.iter().find(|room| room.bucket == row.bucket).unwrap();
                    let fits = match room.maximum {
                        Some(maximum) if !rules.sealed => row.asked.min(maximum.checked_sub(room.given_by_others).unwrap()),
                        _ => row.asked,
                    };
                    prop_assert_eq!(row.given, fits);
                    prop_assert!(rules.cap.is_none_or(|cap| row.given <= cap));
                    prop_assert!(rules.own_bucket || !room.mine_is_own || row.given.is_zero());
                }
            }
            Err(SplitRefused::OverAllotment { over, .. }) => prop_assert_eq!(sum - may_give.minor(), over.minor()),
            Err(SplitRefused::OverCap { asked, cap, .. }) => prop_assert!(asked > cap && rules.cap == Some(cap)),
            Err(SplitRefused::OwnBucket { .. }) => prop_assert!(!rules.own_bucket),
            Err(other) => prop_assert!(false, "unexpected: {other}"),
        }
    }

    #[test]
    fn saving_what_was_saved_changes_nothing((asked, rooms, rules, may_give) in any_split()) {
        if let Ok(first) = fit_split(&rules, may_give, &asked, &rooms) {
            let again: Vec<_> = first.rows.iter().map(|row| (row.bucket, row.given)).collect();
            let second = fit_split(&rules, may_give, &again, &rooms).unwrap();
            prop_assert_eq!(second.given, first.given);
            prop_assert!(second.came_back.is_zero());
        }
    }
}
