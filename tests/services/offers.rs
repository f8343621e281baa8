//! Offers to the owners of buckets that missed their minimum (money.md 8).

use brimful::domain::bucket::Outcome;
use brimful::domain::ids::MemberNumber;
use brimful::domain::offer::OfferState;
use brimful::domain::settlement::BelowMinimum;
use brimful::services::settlement::{
    AnswerOffer, AnswerRefused, Answered, Decided, SettleRefused, SettleRound, answer, offer, preview, results, settle,
};
use brimful::services::splits::{SaveSplit, save};
use brimful::store::Failure;

use crate::support::round::{Plan, PlannedBucket, RoundWorld, bucket, cents, check_all};
use crate::support::{moment, worlds};

/// Three members with 100.00 each; bucket 1 asked for 90.00 and has 40.00, its owners are members 2 and 3.
fn asked() -> Vec<RoundWorld> {
    let open = |world| {
        let mut owned = PlannedBucket::fixed(9_000);
        owned.owners = vec![2, 3];
        let mut plan = Plan::new(3, 10_000, vec![owned, PlannedBucket::fixed(5_000)]);
        plan.below_minimum = BelowMinimum::AskOwner;
        let round = plan.open(world);
        let asked = vec![(bucket(1), cents(4_000)), (bucket(2), cents(5_000))];
        let command = SaveSplit { round: round.round, version_seen: 0, asked, key: None };
        save(&round.world.db, &round.member(1), command).unwrap();
        round
    };
    worlds().into_iter().map(open).collect()
}

fn say(round: &RoundWorld, member: usize, accept: bool) -> Result<Answered, Failure<AnswerRefused>> {
    let command = AnswerOffer { round: round.round, bucket: bucket(1), accept };
    answer(&round.world.db, &round.member(member), command)
}

fn settles(round: &RoundWorld) -> Result<i64, Failure<SettleRefused>> {
    let seen = preview(&round.world.db, round.group, round.round, &[]).unwrap().unwrap();
    let command = SettleRound::as_seen(round.round, seen.fingerprint);
    settle(&round.world.db, &round.member(1), command).map(|settled| settled.settlement.funded.minor())
}

fn decided(round: &RoundWorld) -> Option<Decided> {
    let reader = Some(MemberNumber::new(1));
    let told = results(&round.world.db, round.group, round.round, reader).unwrap().unwrap();
    told.decided.get(&bucket(1)).cloned()
}

#[test]
fn an_owner_who_says_yes_gets_what_there_is() {
    for round in asked() {
        assert!(offer(&round.world.db, &round.member(2), round.round, bucket(1)).unwrap().is_none(), "not closed yet");
        assert!(matches!(say(&round, 2, true), Err(Failure::Refused(AnswerRefused::NoOffer))));
        round.close();
        let facts = offer(&round.world.db, &round.member(3), round.round, bucket(1)).unwrap().unwrap();
        assert_eq!((facts.offer.amount, facts.offer.minimum), (cents(4_000), cents(9_000)));
        assert_eq!((facts.state, facts.is_owner), (OfferState::Waiting, true));
        assert_eq!(facts.offer.until, moment("2026-11-20T17:00:00Z"), "three days after the close");
        let Err(Failure::Refused(SettleRefused::OffersWait { buckets, until })) = settles(&round) else { panic!() };
        assert_eq!((buckets, until), (vec![bucket(1)], facts.offer.until));

        let first = say(&round, 3, true).unwrap();
        assert!(first.accepted && !first.was_answered);
        assert_eq!(settles(&round).unwrap(), 9_000);
        let by = Some("Member 3".to_owned());
        assert_eq!(decided(&round), Some(Decided::Answered { accepted: true, at: first.answered_at, by }));
        check_all(&round);
    }
}

#[test]
fn the_first_answer_of_any_owner_counts_and_later_ones_are_told_of_it() {
    for round in asked() {
        round.close();
        assert!(matches!(say(&round, 1, true), Err(Failure::Refused(AnswerRefused::NotOwner { .. }))));
        say(&round, 2, false).unwrap();
        let later = say(&round, 3, true).unwrap();
        assert_eq!((later.accepted, later.was_answered, later.name.as_str()), (false, true, "Member 2"));
        assert_eq!(settles(&round).unwrap(), 5_000);
        let stored = preview(&round.world.db, round.group, round.round, &[]).unwrap().unwrap();
        assert_eq!(stored.decision.buckets[0].outcome, Outcome::NotFunded);
        assert_eq!(stored.settled.unwrap().returned, cents(4_000));
        // After the settlement the first answer is still what one is told.
        assert!(say(&round, 3, true).unwrap().was_answered);
        check_all(&round);
    }
}

#[test]
fn silence_is_no_and_settling_waits_for_the_deadline() {
    for round in asked() {
        round.world.at("2026-11-20T16:59:59Z");
        assert!(matches!(settles(&round), Err(Failure::Refused(SettleRefused::OffersWait { .. }))));
        round.world.at("2026-11-20T17:00:00Z");
        assert!(matches!(say(&round, 2, true), Err(Failure::Refused(AnswerRefused::Expired { .. }))));
        assert_eq!(settles(&round).unwrap(), 5_000);
        assert_eq!(decided(&round), Some(Decided::Silence { until: moment("2026-11-20T17:00:00Z") }));
        check_all(&round);
    }
}
