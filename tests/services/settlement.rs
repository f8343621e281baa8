//! Settling: Tidewater's figures, what is refused, and what a second press finds (money.md 8).

use brimful::domain::agreement::UnspentTo;
use brimful::domain::bucket::Outcome;
use brimful::domain::ids::MemberNumber;
use brimful::domain::ledger::Account;
use brimful::domain::money::Amount;
use brimful::domain::settlement::BelowMinimum;
use brimful::services::settlement::{
    Choice, Decided, Preview, SettleRefused, SettleRound, Settled, preview, results, settle,
};
use brimful::services::splits::{SaveSplit, save};
use brimful::store::ledger::balance;
use brimful::store::{Failure, outbox, round_buckets};

use crate::support::round::{
    Plan, PlannedBucket, RoundWorld, bucket, cents, check_all, check_books, closes_at, to_cents,
};
use crate::support::worlds;

fn give(round: &RoundWorld, member: usize, asked: &[(i64, i64)]) {
    let asked = asked.iter().map(|(number, sum)| (bucket(*number), cents(*sum))).collect();
    let command = SaveSplit { round: round.round, version_seen: 0, asked, key: None };
    assert!(save(&round.world.db, &round.member(member), command).unwrap().came_back.is_zero());
}

fn seen(round: &RoundWorld) -> Preview {
    preview(&round.world.db, round.group, round.round, &[]).unwrap().unwrap()
}

fn settles(round: &RoundWorld, preview: &Preview) -> Result<Settled, Failure<SettleRefused>> {
    let expected = preview.fingerprint.clone();
    let command = SettleRound::as_seen(round.round, expected);
    settle(&round.world.db, &round.member(1), command)
}

fn holds(round: &RoundWorld, account: Account) -> Amount {
    round.world.read(|snapshot| balance(snapshot, round.group, account))
}

/// How many are told the results. (Reminders to finish wait in the outbox as well.)
fn result_mails(round: &RoundWorld) -> usize {
    round.world.read(|snapshot| outbox::list_tellings(snapshot, round.group, "results")).len()
}

#[test]
fn tidewaters_splits_give_every_figure_of_the_files() {
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/assets/demo/tidewater/");
    let expected: serde_json::Value =
        serde_json::from_str(&std::fs::read_to_string(format!("{path}expected.json")).unwrap()).unwrap();
    let expected = &expected["settlement"];
    for world in worlds() {
        let plan = Plan::tidewater();
        let mails: Vec<String> = plan.members.iter().map(|(_, mail)| mail.clone()).collect();
        let round = plan.open(world);
        let mut splits: Vec<Vec<(i64, i64)>> = vec![Vec::new(); mails.len()];
        for row in csv::Reader::from_path(format!("{path}splits.csv")).unwrap().records() {
            let row = row.unwrap();
            let member = mails.iter().position(|mail| *mail == row[0]).unwrap();
            splits[member].push((row[1].parse().unwrap(), to_cents(&row[2])));
        }
        for (place, split) in splits.iter().enumerate() {
            give(&round, place + 1, split);
        }
        round.close();
        let preview = seen(&round);
        let settled = settles(&round, &preview).unwrap();
        assert!(!settled.was_settled);

        let figure = |name: &str| cents(expected[name].as_i64().unwrap());
        let stored = &settled.settlement;
        assert_eq!(
            (stored.funded, stored.returned, stored.unspent),
            (figure("funded"), figure("returned"), figure("unspent"))
        );
        assert_eq!(stored.carried, cents(3_000));
        let buckets = round.world.read(|snapshot| round_buckets::list_in_round(snapshot, round.group, round.round));
        assert_eq!(buckets.len(), 7);
        for one in buckets {
            let number = one.bucket.to_string();
            assert_eq!(one.total.minor(), expected["totals"][&number].as_i64().unwrap(), "bucket {number}");
            assert_eq!(one.outcome.unwrap().as_str(), expected["outcome"][&number].as_str().unwrap());
            let held = if one.outcome == Some(Outcome::NotFunded) { Amount::ZERO } else { one.total };
            assert_eq!((one.funded.unwrap(), holds(&round, Account::Bucket(one.bucket))), (held, held));
        }
        assert_eq!(holds(&round, Account::Carried), cents(3_000));
        assert_eq!(holds(&round, Account::Bank), cents(1_250_000));
        for member in 1..=14 {
            assert_eq!(holds(&round, Account::Allotment(MemberNumber::new(member))), Amount::ZERO);
        }
        assert_eq!(result_mails(&round), 14);
        check_all(&round);
    }
}

#[test]
fn a_second_press_is_told_the_first_result() {
    for world in worlds() {
        let round = Plan::new(2, 10_000, vec![PlannedBucket::fixed(5_000)]).open(world);
        give(&round, 1, &[(1, 5_000)]);
        round.close();
        let preview = seen(&round);
        let first = settles(&round, &preview).unwrap();
        round.world.at("2026-11-19T09:00:00Z");
        let second = settles(&round, &preview).unwrap();
        assert!(second.was_settled);
        assert_eq!(second.settlement.entry, first.settlement.entry);
        assert_eq!(second.settlement.settled_at, first.settlement.settled_at);
        assert_eq!(result_mails(&round), 2);
        assert!(seen(&round).settled.is_some());
        check_books(&round);
    }
}

#[test]
fn an_open_round_is_not_settled() {
    for world in worlds() {
        let round = Plan::new(2, 10_000, vec![PlannedBucket::fixed(5_000)]).open(world);
        let refused = settles(&round, &seen(&round));
        let Err(Failure::Refused(SettleRefused::NotClosed { closes_at: at })) = refused else { panic!("{refused:?}") };
        assert_eq!(at, closes_at());
    }
}

#[test]
fn a_decision_that_changed_since_the_preview_is_refused_with_a_fresh_one() {
    for world in worlds() {
        let round = Plan::new(2, 10_000, vec![PlannedBucket::fixed(5_000)]).open(world);
        let early = seen(&round);
        give(&round, 1, &[(1, 5_000)]);
        round.close();
        let refused = settles(&round, &early);
        let Err(Failure::Refused(SettleRefused::Changed(fresh))) = refused else { panic!("{refused:?}") };
        assert_eq!(fresh.decision.funded, cents(5_000));
        assert_eq!(result_mails(&round), 0);
        settles(&round, &fresh).unwrap();
        check_books(&round);
    }
}

#[test]
fn the_rest_stays_with_the_giver_where_the_round_says_so() {
    for world in worlds() {
        let mut plan = Plan::new(2, 10_000, vec![PlannedBucket::fixed(5_000), PlannedBucket::fixed(50_000)]);
        plan.unspent_to = UnspentTo::Giver;
        let round = plan.open(world);
        give(&round, 1, &[(1, 5_000), (2, 1_000)]);
        round.close();
        let settled = settles(&round, &seen(&round)).unwrap().settlement;
        assert_eq!((settled.returned, settled.unspent, settled.carried), (cents(1_000), cents(14_000), cents(0)));
        assert_eq!(holds(&round, Account::Allotment(MemberNumber::new(1))), cents(5_000));
        assert_eq!(holds(&round, Account::Allotment(MemberNumber::new(2))), cents(10_000));
        check_books(&round);
    }
}

#[test]
fn the_surplus_of_a_sealed_round_goes_back_to_its_givers() {
    for world in worlds() {
        let mut plan = Plan::new(2, 10_000, vec![PlannedBucket::fixed(9_000)]);
        plan.rules.sealed = true;
        let round = plan.open(world);
        give(&round, 1, &[(1, 8_000)]);
        give(&round, 2, &[(1, 4_000)]);
        round.close();
        let settled = settles(&round, &seen(&round)).unwrap().settlement;
        assert_eq!((settled.funded, settled.unspent, settled.carried), (cents(9_000), cents(11_000), cents(11_000)));
        check_books(&round);
    }
}

#[test]
fn below_the_minimum_a_facilitator_may_accept_with_a_reason_where_the_round_says_so() {
    for world in worlds() {
        let mut plan = Plan::new(2, 10_000, vec![PlannedBucket::fixed(9_000), PlannedBucket::fixed(1_000)]);
        plan.below_minimum = BelowMinimum::Facilitator;
        let round = plan.open(world);
        give(&round, 1, &[(1, 8_000)]);
        round.close();
        let chosen = |number: i64, accept: bool, reason: &str| {
            vec![Choice { bucket: bucket(number), accept, reason: reason.to_owned() }]
        };
        let look = |choices: &[Choice]| preview(&round.world.db, round.group, round.round, choices);
        let seen = look(&chosen(1, true, "")).unwrap().unwrap();
        let asked = |choices: Vec<Choice>| {
            let command = SettleRound { round: round.round, expected: seen.fingerprint.clone(), choices };
            settle(&round.world.db, &round.member(1), command)
        };
        assert_eq!(look(&[]).unwrap().unwrap().undecided, [bucket(1)]);
        let Err(Failure::Refused(SettleRefused::ChoiceMissing { buckets })) = asked(Vec::new()) else { panic!() };
        assert_eq!(buckets, [bucket(1)]);
        let Err(Failure::Refused(SettleRefused::NoReason { buckets })) = asked(chosen(1, true, " ")) else { panic!() };
        assert_eq!(buckets, [bucket(1)]);
        let not_yours = look(&chosen(2, true, "It is good"));
        assert!(matches!(not_yours, Err(Failure::Refused(SettleRefused::NotYours { .. }))));
        let Err(Failure::Refused(SettleRefused::Changed(fresh))) = asked(chosen(1, false, "Too little")) else {
            panic!("another choice than the one that was previewed")
        };
        assert_eq!(fresh.decision.funded, cents(0));
        let settled = asked(chosen(1, true, "It can start with less")).unwrap();
        assert_eq!(settled.settlement.funded, cents(8_000));
        let told = results(&round.world.db, round.group, round.round, None).unwrap().unwrap().decided;
        let reason = "It can start with less".to_owned();
        assert_eq!(told.into_iter().collect::<Vec<_>>(), [(bucket(1), Decided::Chosen { accepted: true, reason })]);
        check_all(&round);
    }
}

#[test]
fn a_round_nobody_gave_in_is_settled_too() {
    for world in worlds() {
        let round = Plan::new(2, 10_000, vec![PlannedBucket::fixed(9_000)]).open(world);
        round.close();
        let settled = settles(&round, &seen(&round)).unwrap().settlement;
        assert_eq!((settled.funded, settled.unspent, settled.carried), (cents(0), cents(20_000), cents(20_000)));
        check_books(&round);
    }
}
