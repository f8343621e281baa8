//! money.md 8 and invariant 7: every unit of a round is funded, returned or unspent.

use brimful::domain::agreement::UnspentTo;
use brimful::domain::bucket::Outcome;
use brimful::domain::ids::MemberNumber;
use brimful::domain::ledger::{Account, effects};
use brimful::domain::money::Amount;
use brimful::domain::offer::{Answer, AnswerDays, Offer, OfferState};
use brimful::domain::settlement::{
    BelowMinimum, BucketTotals, RoundAtClose, Settlement, SettlementRefused, decide_early_settlement,
    decide_settlement, give_back, settle_at_close,
};
use brimful::domain::time::UtcTime;
use proptest::prelude::*;

use crate::support::{bucket, eur, member, minor, sum};

fn totals(number: i64, minimum: &str, maximum: Option<&str>, gave: &[(i64, &str)]) -> BucketTotals {
    let allocations: Vec<_> = gave.iter().map(|(number, amount)| (member(*number), eur(amount))).collect();
    BucketTotals {
        bucket: bucket(number),
        minimum: eur(minimum),
        maximum: maximum.map(eur),
        total: sum(allocations.iter().map(|(_, amount)| *amount)),
        allocations,
    }
}

fn participants(amounts: &[&str]) -> Vec<(MemberNumber, Amount)> {
    (1..).zip(amounts).map(|(number, amount)| (member(number), eur(amount))).collect()
}

fn outcomes(settlement: &Settlement) -> Vec<Outcome> {
    settlement.buckets.iter().map(|one| one.outcome).collect()
}

#[test]
fn each_bucket_is_decided_by_its_total() {
    let buckets = [
        totals(1, "100", Some("100"), &[(1, "60"), (2, "40")]),
        totals(2, "50", Some("200"), &[(1, "50")]),
        totals(3, "50", Some("200"), &[(2, "49.99")]),
        totals(4, "0", None, &[]),
        totals(5, "0", None, &[(2, "0.01")]),
    ];
    let result = decide_settlement(false, UnspentTo::Carried, &buckets, &participants(&["200", "100"]), &[]).unwrap();
    use Outcome::{Full, Funded, NotFunded};
    assert_eq!(outcomes(&result), [Full, Funded, NotFunded, NotFunded, Funded]);
    assert_eq!((result.funded, result.returned, result.unspent), (eur("150.01"), eur("49.99"), eur("100")));
    assert_eq!(result.carried, eur("149.99"));
}

#[test]
fn a_bucket_below_its_minimum_is_funded_only_if_that_was_accepted() {
    let buckets = [totals(1, "50", Some("200"), &[(1, "30")])];
    let people = participants(&["100"]);
    let refused = decide_settlement(false, UnspentTo::Carried, &buckets, &people, &[]).unwrap();
    assert_eq!((outcomes(&refused)[0], refused.returned), (Outcome::NotFunded, eur("30")));
    let accepted = decide_settlement(false, UnspentTo::Carried, &buckets, &people, &[bucket(1)]).unwrap();
    assert_eq!((outcomes(&accepted)[0], accepted.funded), (Outcome::Funded, eur("30")));
}

#[test]
fn the_surplus_of_a_sealed_round_goes_back_by_what_each_gave() {
    let buckets = [totals(1, "100", Some("100"), &[(1, "100"), (2, "100"), (3, "100")])];
    let people = participants(&["100", "150", "100"]);
    let result = decide_settlement(true, UnspentTo::Carried, &buckets, &people, &[]).unwrap();

    let one = &result.buckets[0];
    assert_eq!((one.outcome, one.total, one.funded), (Outcome::Full, eur("300"), eur("100")));
    assert_eq!((one.surplus, one.returned), (eur("200"), eur("0")));
    let backs: Vec<_> = one.givers.iter().map(|giver| (giver.kept, giver.back)).collect();
    assert_eq!(backs, [(eur("33.33"), eur("66.67")), (eur("33.33"), eur("66.67")), (eur("33.34"), eur("66.66"))]);
    assert_eq!((result.funded, result.returned, result.unspent), (eur("100"), eur("0"), eur("250")));
    assert_eq!(result.members[1].unspent, eur("116.67"), "the surplus counts as unspent");
}

#[test]
fn the_rest_goes_to_carried_or_stays_with_the_giver() {
    let buckets = [totals(1, "50", Some("200"), &[(1, "30")]), totals(2, "1", Some("50"), &[(1, "50")])];
    let people = participants(&["100", "10"]);
    let carried = decide_settlement(false, UnspentTo::Carried, &buckets, &people, &[]).unwrap();
    assert_eq!((carried.members[0].to_carried, carried.members[0].stays), (eur("50"), eur("0")));
    let kept = decide_settlement(false, UnspentTo::Giver, &buckets, &people, &[]).unwrap();
    assert_eq!((kept.members[0].to_carried, kept.members[0].stays), (eur("0"), eur("50")));
    assert_eq!((kept.carried, kept.carried_transfers()), (eur("0"), vec![]));
}

#[test]
fn what_a_member_who_left_would_keep_goes_to_carried() {
    let buckets = [totals(1, "50", Some("200"), &[(1, "30")])];
    let people = participants(&["100", "10"]);
    let result = settle_at_close(&RoundAtClose {
        sealed: false,
        unspent_to: UnspentTo::Giver,
        buckets: &buckets,
        participants: &people,
        accepted: &[],
        left: &[member(1)],
        early: &[],
    })
    .unwrap();
    assert_eq!((result.members[0].to_carried, result.members[1].stays), (eur("100"), eur("10")));
}

#[test]
fn books_that_disagree_are_not_settled() {
    let refused = |sealed, buckets: &[BucketTotals], people: &[&str]| {
        decide_settlement(sealed, UnspentTo::Carried, buckets, &participants(people), &[]).unwrap_err()
    };
    let over = totals(1, "10", Some("10"), &[(1, "11")]);
    assert_eq!(refused(false, &[over], &["100"]), SettlementRefused::AboveMaximum { bucket: bucket(1) });
    let greedy = totals(1, "10", None, &[(1, "11")]);
    assert_eq!(
        refused(false, std::slice::from_ref(&greedy), &["10"]),
        SettlementRefused::OverAllotment { member: member(1) }
    );
    assert_eq!(refused(false, &[greedy], &[]), SettlementRefused::OverAllotment { member: member(1) });
    let differs = BucketTotals { total: eur("12"), ..totals(1, "10", None, &[(1, "11")]) };
    assert_eq!(refused(false, &[differs], &["100"]), SettlementRefused::TotalDiffers { bucket: bucket(1) });
    let below = totals(1, "10", None, &[(1, "11"), (2, "-1")]);
    assert_eq!(refused(true, &[below], &["100", "100"]), SettlementRefused::TotalDiffers { bucket: bucket(1) });
}

#[test]
fn only_a_full_bucket_is_settled_early() {
    let full = decide_early_settlement(&totals(1, "10", Some("30"), &[(1, "10"), (2, "20")])).unwrap();
    assert_eq!((full.outcome, full.transfers().len()), (Outcome::Full, 2));
    let refused = decide_early_settlement(&totals(1, "10", Some("30"), &[(1, "20")]));
    assert_eq!(refused, Err(SettlementRefused::NotFull { bucket: bucket(1) }));
}

#[test]
fn the_rest_of_a_cancelled_bucket_goes_back_by_what_each_gave() {
    let givers = [(member(2), eur("10")), (member(1), eur("20"))];
    assert_eq!(give_back(eur("3.01"), &givers), [(member(1), eur("2.01")), (member(2), eur("1.00"))]);
    assert_eq!(give_back(eur("3"), &[]), []);
}

fn offer_of(total: &str, minimum: &str, answer: Option<bool>) -> Option<Offer> {
    let one = totals(1, minimum, Some("100"), &[(1, total)]);
    let answer = answer.map(|accepted| Answer {
        offered: eur(total),
        accepted,
        answered_at: at("2026-11-18T09:00:00Z"),
        answered_by: member(1),
    });
    Offer::of(BelowMinimum::AskOwner, &one, AnswerDays::DEFAULT.after(at("2026-11-17T17:00:00Z")), answer)
}

fn at(text: &str) -> UtcTime {
    UtcTime::parse(text).unwrap()
}

#[test]
fn owners_are_offered_what_there_is_between_nothing_and_the_minimum() {
    assert!(offer_of("0", "50", None).is_none() && offer_of("50", "50", None).is_none());
    let offer = offer_of("49.99", "50", None).unwrap();
    assert_eq!((offer.amount, offer.minimum, offer.until), (eur("49.99"), eur("50"), at("2026-11-20T17:00:00Z")));
    for rule in [BelowMinimum::Return, BelowMinimum::Facilitator] {
        assert!(Offer::of(rule, &totals(1, "50", None, &[(1, "49.99")]), offer.until, None).is_none());
    }
}

#[test]
fn silence_is_no_from_the_very_moment_of_the_deadline() {
    let (before, deadline) = (at("2026-11-20T16:59:59.999999Z"), at("2026-11-20T17:00:00Z"));
    let silent = offer_of("10", "50", None).unwrap();
    assert_eq!((silent.state(before), silent.state(deadline)), (OfferState::Waiting, OfferState::Expired));
    assert_eq!(offer_of("10", "50", Some(true)).unwrap().state(deadline), OfferState::Accepted);
    assert_eq!(offer_of("10", "50", Some(false)).unwrap().state(before), OfferState::Declined);
    let days: Vec<_> = [0, 1, 30, 31].map(AnswerDays::new).into_iter().map(|days| days.map(AnswerDays::get)).collect();
    assert_eq!(days, [None, Some(1), Some(30), None]);
}

#[test]
fn a_bucket_settled_early_must_still_be_full_at_the_close() {
    let buckets = [totals(1, "10", Some("30"), &[(1, "20")])];
    let people = participants(&["40"]);
    let round = RoundAtClose {
        sealed: false,
        unspent_to: UnspentTo::Carried,
        buckets: &buckets,
        participants: &people,
        accepted: &[],
        left: &[],
        early: &[bucket(1)],
    };
    assert_eq!(settle_at_close(&round), Err(SettlementRefused::NotFull { bucket: bucket(1) }));
}

type Drawn = (bool, UnspentTo, Vec<BucketTotals>, Vec<(MemberNumber, Amount)>, Vec<brimful::domain::ids::BucketNumber>);

/// Rounds as they can be: nobody above their allotment, no bucket above its maximum unless sealed.
fn any_round() -> impl Strategy<Value = Drawn> {
    let one = (prop::collection::vec(0_i64..=200, 5), 0_i64..=500, prop::option::of(0_i64..=500), any::<bool>());
    let buckets = prop::collection::vec(one, 0..8);
    (any::<bool>(), any::<bool>(), buckets, prop::collection::vec(0_i64..=300, 5)).prop_map(
        |(sealed, carried, drawn, spare)| {
            let mut gave = [0_i64; 5];
            let mut accept = Vec::new();
            let mut buckets = Vec::new();
            for (number, (allocations, minimum, extra, accepted)) in (1..).zip(drawn) {
                let total: i64 = allocations.iter().sum();
                let maximum =
                    extra.map(|extra| (minimum + extra).max(1)).map(|most| if sealed { most } else { most.max(total) });
                for (sum, amount) in gave.iter_mut().zip(&allocations) {
                    *sum += amount;
                }
                let allocations =
                    (1..).zip(&allocations).map(|(number, amount)| (member(number), minor(*amount))).collect();
                let (minimum, maximum) = (minor(minimum), maximum.map(minor));
                buckets.push(BucketTotals {
                    bucket: bucket(number),
                    minimum,
                    maximum,
                    total: minor(total),
                    allocations,
                });
                if accepted {
                    accept.push(bucket(number));
                }
            }
            let people = gave.iter().zip(&spare).map(|(gave, spare)| minor(gave + spare));
            let people = (1..).map(member).zip(people).collect();
            (sealed, if carried { UnspentTo::Carried } else { UnspentTo::Giver }, buckets, people, accept)
        },
    )
}

proptest! {
    #[test]
    fn brought_and_allotted_is_funded_and_returned_and_unspent((sealed, unspent_to, buckets, people, accept) in any_round()) {
        let result = decide_settlement(sealed, unspent_to, &buckets, &people, &accept).unwrap();
        let brought = sum(people.iter().map(|(_, amount)| *amount));
        prop_assert_eq!(brought.minor(), result.funded.minor() + result.returned.minor() + result.unspent.minor());
        prop_assert_eq!(result.funded, sum(result.buckets.iter().map(|one| one.funded)));
        prop_assert_eq!(result.returned, sum(result.buckets.iter().map(|one| one.returned)));
        for one in &result.members {
            prop_assert_eq!(one.may_give.minor(), one.funded.minor() + one.to_carried.minor() + one.stays.minor());
            prop_assert!(!one.funded.is_negative() && !one.to_carried.is_negative() && !one.stays.is_negative());
        }
        for (one, bucket) in result.buckets.iter().zip(&buckets) {
            prop_assert_eq!(one.total.minor(), one.funded.minor() + one.returned.minor() + one.surplus.minor());
            prop_assert!(bucket.maximum.is_none_or(|maximum| one.funded <= maximum));
            prop_assert_eq!(one.funded, sum(one.givers.iter().map(|giver| giver.kept)));
            for giver in &one.givers {
                prop_assert!(!giver.kept.is_negative() && !giver.back.is_negative());
            }
        }
    }

    /// Whatever is settled early, whoever has left: the early entries and the main one together move what one
    /// settlement of everything would, and nothing is lost.
    #[test]
    fn early_entries_and_the_main_one_together_conserve_every_unit(
        (sealed, unspent_to, buckets, people, accept) in any_round(),
        early in prop::collection::vec(any::<bool>(), 8),
        gone in prop::collection::vec(any::<bool>(), 5),
    ) {
        let full = |one: &&BucketTotals| decide_early_settlement(one).is_ok();
        let early: Vec<_> = if sealed { Vec::new() } else {
            let picked = buckets.iter().zip(&early).filter(|(_, pick)| **pick).map(|(one, _)| one);
            picked.filter(full).map(|one| one.bucket).collect()
        };
        let left: Vec<_> = (1..).map(member).zip(&gone).filter(|(_, gone)| **gone).map(|(member, _)| member).collect();
        let round = RoundAtClose {
            sealed, unspent_to, buckets: &buckets, participants: &people, accepted: &accept, left: &left, early: &early,
        };
        let result = settle_at_close(&round).unwrap();
        let at_once = settle_at_close(&RoundAtClose { early: &[], ..round }).unwrap();
        prop_assert_eq!(
            (result.funded, result.returned, result.unspent, result.carried),
            (at_once.funded, at_once.returned, at_once.unspent, at_once.carried)
        );
        let before = buckets.iter().filter(|one| early.contains(&one.bucket));
        let before = before.flat_map(|one| decide_early_settlement(one).unwrap().transfers());
        let main = result.funding_transfers().into_iter().chain(result.carried_transfers());
        let together: Vec<_> = before.chain(main).collect();
        let whole: Vec<_> = at_once.funding_transfers().into_iter().chain(at_once.carried_transfers()).collect();
        prop_assert_eq!(effects(&together), effects(&whole));
        let net = effects(&together);
        prop_assert_eq!(net.iter().map(|(_, net)| net).sum::<i64>(), 0);
        for one in &result.members {
            if unspent_to == UnspentTo::Carried || left.contains(&one.member) {
                prop_assert!(one.stays.is_zero());
            } else {
                prop_assert!(one.to_carried.is_zero());
            }
        }
    }

    #[test]
    fn the_transfers_post_what_was_decided((sealed, unspent_to, buckets, people, accept) in any_round()) {
        let result = decide_settlement(sealed, unspent_to, &buckets, &people, &accept).unwrap();
        let transfers: Vec<_> = result.funding_transfers().into_iter().chain(result.carried_transfers()).collect();
        let net = effects(&transfers);
        let of = |account| net.iter().find(|(one, _)| *one == account).map_or(0, |(_, net)| *net);
        for one in &result.buckets {
            prop_assert_eq!(of(Account::Bucket(one.bucket)), one.funded.minor());
        }
        for one in &result.members {
            prop_assert_eq!(one.may_give.minor() + of(Account::Allotment(one.member)), one.stays.minor());
        }
        prop_assert_eq!(of(Account::Carried), result.carried.minor());
    }
}
