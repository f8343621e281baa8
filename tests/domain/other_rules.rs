//! What another rule would have funded: small cases by hand, real elections with their known winners, and what must
//! hold for every round.

use brimful::domain::ids::BucketNumber;
use brimful::domain::money::Amount;
use brimful::domain::other_rules::equal_shares::{self, Completion, Worth, equal_shares};
use brimful::domain::other_rules::greedy::{Total, greedy};
use brimful::domain::other_rules::transfer::{self, support_transfer};
use brimful::domain::other_rules::{Contender, Gift, Giver, Giving, GivingError};
use proptest::prelude::*;

use crate::pabulib::{election, files};
use crate::support::{bucket, member, minor};

fn contender(number: i64, need: i64, most: Option<i64>) -> Contender {
    Contender { bucket: bucket(number), need: minor(need), most: most.map(minor) }
}

fn giver(number: i64, purse: i64) -> Giver {
    Giver { member: member(number), purse: minor(purse) }
}

fn gift(from: i64, to: i64, amount: i64) -> Gift {
    Gift { member: member(from), bucket: bucket(to), amount: minor(amount) }
}

fn giving(contenders: &[Contender], givers: &[Giver], gifts: &[Gift]) -> Giving {
    Giving::new(contenders.to_vec(), givers.to_vec(), gifts).unwrap()
}

fn won(outcome: &equal_shares::Outcome) -> Vec<BucketNumber> {
    let funded = |one: &&equal_shares::Verdict| matches!(one.ending, equal_shares::Ending::Funded { .. });
    outcome.verdicts.iter().filter(funded).map(|one| one.bucket).collect()
}

fn total(number: i64, need: i64, given: i64) -> Total {
    Total { bucket: bucket(number), need: minor(need), given: minor(given) }
}

#[test]
fn greedy_takes_the_largest_total_first_and_says_what_would_have_been_enough() {
    // 100 to spend. 3 comes first and takes 60, then 1 no longer fits, then 2 does.
    let outcome = greedy(minor(100), &[total(1, 50, 40), total(2, 40, 30), total(3, 60, 50), total(4, 120, 90)]);
    let funded: Vec<_> = outcome.verdicts.iter().map(|one| one.funded).collect();
    assert_eq!(funded, [false, true, true, false]);
    assert_eq!(outcome.spent, minor(100));
    let enough: Vec<_> = outcome.verdicts.iter().map(|one| one.enough).collect();
    // 1 wins a tie with 3; 2 fits as long as it stands before nothing that takes its place; 4 needs more than there is.
    assert_eq!(enough, [Some(minor(50)), Some(minor(1)), Some(minor(41)), None]);
}

#[test]
fn greedy_never_funds_what_nobody_gave_to() {
    let outcome = greedy(minor(100), &[total(1, 50, 0)]);
    assert!(!outcome.verdicts[0].funded);
    assert_eq!(outcome.verdicts[0].enough, Some(minor(1)));
    assert_eq!(outcome.spent, Amount::ZERO);
}

#[test]
fn transferred_support_moves_from_the_hopeless_bucket_in_the_proportion_of_the_other_gifts() {
    // 3 holds a tenth of its need and drops out. Its 10 move on as 1 gave to the others: 20 to 30.
    let round = giving(
        &[contender(1, 24, Some(24)), contender(2, 40, Some(40)), contender(3, 100, Some(100))],
        &[giver(1, 60)],
        &[gift(1, 1, 20), gift(1, 2, 30), gift(1, 3, 10)],
    );
    let outcome = support_transfer(&round);
    let endings: Vec<_> = outcome.verdicts.iter().map(|one| (one.came.minor(), one.ending)).collect();
    assert_eq!(
        endings,
        [
            (4, transfer::Ending::Funded(minor(24))),
            (6, transfer::Ending::Missing(minor(4))),
            (0, transfer::Ending::Missing(minor(90))),
        ]
    );
    // When 2 dropped out as well, 1 was full: 36 went back.
    assert_eq!((outcome.spent, outcome.moved, outcome.back), (minor(24), minor(10), minor(36)));
}

#[test]
fn transferred_support_gives_the_excess_of_a_full_bucket_on_and_keeps_a_range_up_to_its_maximum() {
    // 1 may hold 60: of its 90, 30 go back, 20 and 10. Member 1 has bucket 2 besides, member 2 nothing.
    let round = giving(
        &[contender(1, 50, Some(60)), contender(2, 25, None)],
        &[giver(1, 70), giver(2, 30)],
        &[gift(1, 1, 60), gift(1, 2, 10), gift(2, 1, 30)],
    );
    let outcome = support_transfer(&round);
    let endings: Vec<_> = outcome.verdicts.iter().map(|one| one.ending).collect();
    assert_eq!(endings, [transfer::Ending::Funded(minor(60)), transfer::Ending::Funded(minor(30))]);
    assert_eq!((outcome.spent, outcome.moved, outcome.back), (minor(90), minor(20), minor(10)));
}

#[test]
fn of_two_equally_hopeless_buckets_the_one_with_the_higher_number_drops_out() {
    let round =
        giving(&[contender(1, 20, None), contender(2, 20, None)], &[giver(1, 20)], &[gift(1, 1, 10), gift(1, 2, 10)]);
    let outcome = support_transfer(&round);
    let endings: Vec<_> = outcome.verdicts.iter().map(|one| one.ending).collect();
    assert_eq!(endings, [transfer::Ending::Funded(minor(20)), transfer::Ending::Missing(minor(10))]);
}

#[test]
fn equal_shares_pays_a_bucket_out_of_the_purses_of_those_who_want_it() {
    // Two want 1 and one wants 2, which costs as much: 1 costs each 50, and nobody else can pay 2 alone.
    let round = giving(
        &[contender(1, 100, None), contender(2, 100, None)],
        &[giver(1, 60), giver(2, 60), giver(3, 60)],
        &[gift(1, 1, 60), gift(2, 1, 60), gift(3, 2, 60)],
    );
    let outcome = equal_shares(&round, Worth::Given, Completion::NONE).unwrap();
    assert_eq!(won(&outcome), [bucket(1)]);
    assert_eq!(outcome.verdicts[0].ending, equal_shares::Ending::Funded { most_paid: minor(50) });
    // 60 of its giver are left, 40 are missing; of the real 180 only 80 are left, so 20 more are not enough.
    let ending = equal_shares::Ending::NotFunded { left: minor(60), missing: minor(40) };
    assert_eq!(outcome.verdicts[1].ending, ending);
}

#[test]
fn who_cannot_pay_their_share_pays_what_they_have_and_odd_units_go_to_the_first() {
    // A share of a third of 100: 3 has 20 only, so 1 and 2 share 80; then a third bucket shares 25 in 13 and 12.
    let round = giving(
        &[contender(1, 100, None), contender(2, 25, None)],
        &[giver(1, 60), giver(2, 60), giver(3, 20)],
        &[gift(1, 1, 1), gift(2, 1, 1), gift(3, 1, 1), gift(1, 2, 1), gift(2, 2, 1)],
    );
    let outcome = equal_shares(&round, Worth::Cost, Completion::NONE).unwrap();
    let most: Vec<_> = outcome.verdicts.iter().map(|one| one.ending).collect();
    // 1 costs 100/300 a unit of worth, 2 costs 25/50: bucket 1 comes first.
    let funded = |most_paid| equal_shares::Ending::Funded { most_paid: minor(most_paid) };
    assert_eq!(most, [funded(40), funded(13)]);
}

#[test]
fn equal_shares_is_completed_by_raising_all_purses_as_long_as_the_money_suffices() {
    let round = giving(
        &[contender(1, 100, None), contender(2, 100, None)],
        &[giver(1, 80), giver(2, 60), giver(3, 60)],
        &[gift(1, 1, 60), gift(2, 1, 60), gift(3, 2, 60)],
    );
    assert_eq!(won(&equal_shares(&round, Worth::Given, Completion::NONE).unwrap()), [bucket(1)]);
    let completion = Completion { step: minor(1), most_steps: 1_000 };
    let outcome = equal_shares(&round, Worth::Given, completion).unwrap();
    assert_eq!((won(&outcome), outcome.raised, outcome.spent), (vec![bucket(1), bucket(2)], minor(40), minor(200)));
}

#[test]
fn equal_shares_has_the_official_winners_of_real_elections() {
    for (file, winners, spent) in [("Netherlands_Assen_2024.pb", 9, 76_700), ("Poland_Swiecie_2023.pb", 17, 1_040_337)]
    {
        let Some(files) = files() else { return };
        let election = election(&files.join(file));
        let heads = i64::try_from(election.votes.len()).unwrap();
        let unit = election.currency.whole_unit().minor();
        let purse = election.budget.minor() / heads / unit * unit;
        let number = |place: usize| i64::try_from(place).unwrap() + 1;
        let contenders: Vec<_> = election
            .projects
            .iter()
            .enumerate()
            .map(|(place, one)| contender(number(place), one.cost.minor(), None))
            .collect();
        let givers: Vec<_> = (1..=heads).map(|number| giver(number, purse)).collect();
        let gifts: Vec<_> = (1..)
            .zip(&election.votes)
            .flat_map(|(voter, vote)| vote.points.iter().map(move |(project, _)| gift(voter, number(*project), 1)))
            .collect();
        let round = giving(&contenders, &givers, &gifts);
        let completion = Completion::of(&round, election.currency.whole_unit());
        assert_eq!(completion.step.minor(), unit, "add1");
        let start = std::time::Instant::now();
        let outcome = equal_shares(&round, Worth::Cost, completion).unwrap();
        eprintln!("{file}: {:?}, purses raised by {}", start.elapsed(), outcome.raised.minor() / unit);
        let official: Vec<_> = election
            .projects
            .iter()
            .enumerate()
            .filter(|(_, one)| one.selected == Some(true))
            .map(|(place, _)| bucket(number(place)))
            .collect();
        assert_eq!(won(&outcome), official, "{file}");
        assert_eq!((official.len(), outcome.spent.minor()), (winners, spent * unit), "{file}");
    }
}

#[test]
fn what_does_not_fit_together_is_refused() {
    let one = [contender(1, 10, None)];
    let twice = Giving::new(vec![one[0], one[0]], vec![giver(1, 10)], &[]);
    assert_eq!(twice, Err(GivingError::Inconsistent));
    assert_eq!(Giving::new(one.to_vec(), vec![giver(1, 10)], &[gift(1, 2, 5)]), Err(GivingError::Inconsistent));
    assert_eq!(Giving::new(one.to_vec(), vec![giver(1, 10)], &[gift(1, 1, 0)]), Err(GivingError::Inconsistent));
    assert_eq!(Giving::new(one.to_vec(), vec![giver(1, 10)], &[gift(2, 1, 1)]), Err(GivingError::Inconsistent));
    assert_eq!(Giving::new(vec![contender(1, 10, Some(9))], vec![], &[]), Err(GivingError::Inconsistent));
    let huge = Giving::new(one.to_vec(), vec![giver(1, i64::MAX), giver(2, 1)], &[]);
    assert_eq!(huge, Err(GivingError::TooLarge));
    let worth = giving(
        &[contender(1, i64::MAX / 2, None)],
        &[giver(1, 1), giver(2, 1), giver(3, 1)],
        &[gift(1, 1, 1), gift(2, 1, 1), gift(3, 1, 1)],
    );
    assert_eq!(equal_shares(&worth, Worth::Cost, Completion::NONE), Err(GivingError::TooLarge));
}

#[test]
fn a_bucket_without_a_minimum_counts_with_what_it_was_given() {
    let of =
        |minimum, most: Option<i64>, given| Contender::of(bucket(1), minor(minimum), most.map(minor), minor(given));
    assert_eq!(of(30, Some(90), 50).need, minor(30));
    assert_eq!(of(0, Some(90), 50).need, minor(50));
    assert_eq!(of(0, Some(90), 100).need, minor(90));
    assert_eq!(of(0, None, 0).need, minor(1));
}

prop_compose! {
    /// Up to six buckets and five members who give away up to what they have.
    fn rounds()(
        buckets in prop::collection::vec((1_i64..300, prop::option::of(0_i64..200)), 1..7),
        purses in prop::collection::vec(0_i64..250, 1..6),
        shares in prop::collection::vec(0_i64..40, 30),
    ) -> (Vec<Contender>, Vec<Giver>, Vec<Gift>) {
        let contenders: Vec<_> = (1..)
            .zip(&buckets)
            .map(|(number, (need, extra))| contender(number, *need, extra.map(|extra| need + extra)))
            .collect();
        let givers: Vec<_> = (1..).zip(&purses).map(|(number, purse)| giver(number, *purse)).collect();
        let mut gifts = Vec::new();
        for (place, one) in givers.iter().enumerate() {
            let mut left = one.purse.minor();
            for (other, to) in contenders.iter().enumerate() {
                let amount = shares[(place * 6 + other) % shares.len()].min(left);
                if amount > 0 {
                    left -= amount;
                    gifts.push(gift(one.member.get(), to.bucket.get(), amount));
                }
            }
        }
        (contenders, givers, gifts)
    }
}

fn step_of_one() -> Completion {
    Completion { step: minor(1), most_steps: 500 }
}

proptest! {
    #[test]
    fn no_rule_spends_more_than_there_is_and_support_transfer_loses_nothing((contenders, givers, gifts) in rounds()) {
        let round = giving(&contenders, &givers, &gifts);
        let moved = support_transfer(&round);
        let given: i64 = gifts.iter().map(|one| one.amount.minor()).sum();
        let dropped_nothing = moved.spent.minor() + moved.back.minor();
        prop_assert_eq!(dropped_nothing, given);
        for (verdict, one) in moved.verdicts.iter().zip(round.contenders()) {
            if let transfer::Ending::Funded(amount) = verdict.ending {
                prop_assert!(amount >= one.need && one.most.is_none_or(|most| amount <= most));
            }
        }
        prop_assert!(greedy(round.budget(), &round.totals()).spent <= round.budget());
        for worth in [Worth::Given, Worth::Cost] {
            for completion in [Completion::NONE, step_of_one()] {
                prop_assert!(equal_shares(&round, worth, completion).unwrap().spent <= round.budget());
            }
        }
    }

    #[test]
    fn the_order_of_the_input_does_not_matter((contenders, givers, gifts) in rounds(), seed in any::<u64>()) {
        let round = giving(&contenders, &givers, &gifts);
        let shuffled = giving(&mixed(&contenders, seed), &mixed(&givers, seed), &mixed(&gifts, seed));
        prop_assert_eq!(&round, &shuffled);
        let totals = round.totals();
        prop_assert_eq!(greedy(round.budget(), &totals), greedy(round.budget(), &mixed(&totals, seed)));
        prop_assert_eq!(support_transfer(&round), support_transfer(&shuffled));
        let shares = |giving| equal_shares(giving, Worth::Given, step_of_one());
        prop_assert_eq!(shares(&round), shares(&shuffled));
    }

    #[test]
    fn what_greedy_calls_enough_is_enough_and_one_less_is_not((contenders, givers, gifts) in rounds()) {
        let round = giving(&contenders, &givers, &gifts);
        let totals = round.totals();
        for (place, verdict) in greedy(round.budget(), &totals).verdicts.into_iter().enumerate() {
            let funded_with = |given: Amount| {
                let mut totals = totals.clone();
                totals[place].given = given;
                greedy(round.budget(), &totals).verdicts[place].funded
            };
            match verdict.enough {
                Some(enough) => {
                    prop_assert!(funded_with(enough));
                    prop_assert!(!funded_with(minor(enough.minor() - 1)));
                }
                None => prop_assert!(!funded_with(minor(1_000_000))),
            }
        }
    }

    #[test]
    fn what_support_transfer_calls_missing_is_enough_when_a_stranger_brings_it((contenders, givers, gifts) in rounds()) {
        let round = giving(&contenders, &givers, &gifts);
        for (place, verdict) in support_transfer(&round).verdicts.into_iter().enumerate() {
            let transfer::Ending::Missing(missing) = verdict.ending else { continue };
            let (mut givers, mut gifts) = (givers.clone(), gifts.clone());
            givers.push(giver(99, missing.minor()));
            gifts.push(gift(99, verdict.bucket.get(), missing.minor()));
            let with = support_transfer(&giving(&contenders, &givers, &gifts));
            prop_assert!(matches!(with.verdicts[place].ending, transfer::Ending::Funded(_)), "{:?}", with);
        }
    }

    #[test]
    fn what_equal_shares_calls_missing_is_enough_when_the_bucket_costs_so_much_less(
        (contenders, givers, gifts) in rounds(),
    ) {
        let round = giving(&contenders, &givers, &gifts);
        for (place, verdict) in equal_shares(&round, Worth::Given, Completion::NONE).unwrap().verdicts.iter().enumerate() {
            let equal_shares::Ending::NotFunded { left, missing } = verdict.ending else { continue };
            let cost = contenders[place].need.minor();
            prop_assert!(left.minor() + missing.minor() >= cost);
            if verdict.supporters == 0 || missing.minor() >= cost {
                continue;
            }
            let mut cheaper = contenders.clone();
            cheaper[place] = contender(verdict.bucket.get(), cost - missing.minor(), None);
            let with = equal_shares(&giving(&cheaper, &givers, &gifts), Worth::Given, Completion::NONE).unwrap();
            prop_assert!(won(&with).contains(&verdict.bucket));
        }
    }
}

/// The same list in another order.
fn mixed<T: Clone>(list: &[T], seed: u64) -> Vec<T> {
    let mut keyed: Vec<(u64, T)> = (1_u64..)
        .zip(list)
        .map(|(place, one)| {
            ((seed ^ place.wrapping_mul(0x9E37_79B9_7F4A_7C15)).rotate_left(17).wrapping_mul(0xD6E8_FEB8), one.clone())
        })
        .collect();
    keyed.sort_by_key(|(key, _)| *key);
    keyed.into_iter().map(|(_, one)| one).collect()
}
