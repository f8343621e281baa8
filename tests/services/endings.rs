//! After funding: done with a report, more time, cancelled with its three destinations, taken back (money.md 9).

use brimful::domain::agreement::CancelledTo;
use brimful::domain::bucket::BucketState;
use brimful::domain::ending::{ClosedAs, EndingKind};
use brimful::domain::ids::{BucketNumber, MemberNumber};
use brimful::domain::ledger::{Account, EntryKind};
use brimful::domain::money::Amount;
use brimful::domain::text::LongText;
use brimful::services::buckets::{
    self, CancelBucket, Cancelled, EndRefused, ExtendBucket, FinishBucket, cancel, cancel_facts, extend, finish,
    withdraw,
};
use brimful::services::payouts::{AskPayout, PayPayout, ask, find, pay};
use brimful::services::people::{Standing, change_standing};
use brimful::services::verify::verify;
use brimful::store::Failure;
use brimful::store::agreements::{insert_agreement, list_agreements};
use brimful::store::ledger::{balance, list_entries, lock_group};

use crate::a_group::{AGroup, day, eur};
use crate::november;
use crate::support::{World, receipt, worlds};

const CHILDCARE: BucketNumber = BucketNumber::new(2);
const HANDBOOK: BucketNumber = BucketNumber::new(3);

fn words(text: &str) -> LongText {
    LongText::parse(text).unwrap()
}

fn held(world: &World, group: &AGroup, account: Account) -> Amount {
    world.read(|snapshot| balance(snapshot, group.facilitator().group(), account))
}

fn asked(
    world: &World,
    group: &AGroup,
    bucket: BucketNumber,
    owner: i64,
    sum: &str,
) -> brimful::domain::ids::PayoutNumber {
    let wish = AskPayout {
        bucket,
        amount: eur(sum),
        payee: "Somebody".to_owned(),
        payee_member: None,
        reference: "Invoice 1".to_owned(),
        wanted_on: None,
        receipt: receipt(),
    };
    ask(&world.db, group.member(owner), wish, None).unwrap().payout
}

/// The agreement from today on says that cancelled money goes there.
fn agree(world: &World, group: &AGroup, to: CancelledTo) {
    let who = *group.facilitator();
    let job = move |tx: &mut brimful::store::Tx<'_>| {
        let locked = lock_group(tx, who.group())?;
        let last = list_agreements(tx, who.group())?.pop().unwrap();
        let next = brimful::domain::agreement::Agreement { cancelled_to: to, from: locked.today(), ..last };
        Ok::<_, Failure<()>>(insert_agreement(tx, &locked, &who, &next, None)?)
    };
    world.db.write(job).unwrap();
}

fn cancels(world: &World, group: &AGroup, bucket: BucketNumber) -> Cancelled {
    let seen = cancel_facts(&world.db, group.facilitator(), bucket).unwrap();
    let command = CancelBucket {
        bucket,
        why: words("The translator moved away."),
        expected: seen.found.holds,
        destination: seen.destination,
    };
    let done = cancel(&world.db, group.facilitator(), command, None).unwrap();
    assert_eq!(verify(&world.db).unwrap().findings, []);
    done
}

fn state(world: &World, group: &AGroup, bucket: BucketNumber) -> BucketState {
    let me = group.facilitator();
    buckets::show(&world.db, me.group(), Some(me), bucket).unwrap().unwrap().card.standing.state
}

#[test]
fn a_bucket_is_done_with_a_report_and_what_is_left_is_carried() {
    for world in worlds() {
        let group = november::paid(&world);
        let leila = group.member(5);
        let before = held(&world, &group, Account::Carried);
        let report =
            |text: &str, left: &str| FinishBucket { bucket: CHILDCARE, report: words(text), expected: eur(left) };
        assert_eq!(state(&world, &group, CHILDCARE), BucketState::BeingDone);
        let refused = |result| match result {
            Err(Failure::Refused(refusal)) => refusal,
            other => panic!("{other:?}"),
        };
        let silent = refused(finish(&world.db, leila, report(" ", "940"), None));
        assert_eq!(silent, EndRefused::NoWords);
        let stale = refused(finish(&world.db, leila, report("Twelve Saturdays.", "1440"), None));
        assert_eq!(stale, EndRefused::Changed { holds: eur("940") });
        let other = refused(finish(&world.db, group.member(2), report("Mine now.", "940"), None));
        assert_eq!(other, EndRefused::NotYours);

        let done = finish(&world.db, leila, report("Twelve Saturdays, eleven children.", "940"), None).unwrap();
        assert_eq!(done.carried, eur("940"));
        assert_eq!(held(&world, &group, Account::Carried), before.checked_add(eur("940")).unwrap());
        assert_eq!(held(&world, &group, Account::Bucket(CHILDCARE)), Amount::ZERO);
        let entries = world.read(|snapshot| list_entries(snapshot, leila.group()));
        assert_eq!(entries.last().unwrap().kind, EntryKind::Finish);
        assert_eq!(state(&world, &group, CHILDCARE), BucketState::Done);
        let again = refused(finish(&world.db, leila, report("Again.", "0"), None));
        assert_eq!(again, EndRefused::Ended { how: EndingKind::Done });
        assert_eq!(verify(&world.db).unwrap().findings, []);
    }
}

#[test]
fn a_bucket_is_not_done_while_somebody_waits_to_be_paid() {
    for world in worlds() {
        let group = november::paid(&world);
        let payout = asked(&world, &group, CHILDCARE, 5, "300");
        let report = FinishBucket { bucket: CHILDCARE, report: words("Done."), expected: eur("940") };
        let waits = finish(&world.db, group.member(5), report.clone(), None);
        let refusal = EndRefused::PayoutsWait { count: 1, sum: eur("300") };
        assert!(matches!(waits, Err(Failure::Refused(found)) if found == refusal));
        pay(&world.db, group.facilitator(), PayPayout { payout, amount: None, paid_on: None }, None).unwrap();
        let report = FinishBucket { expected: eur("640"), ..report };
        assert_eq!(finish(&world.db, group.member(5), report, None).unwrap().carried, eur("640"));
    }
}

/// The handbook got 700.00 from eight members; 123.45 is paid out, 576.55 is left.
fn part_paid(world: &World) -> AGroup {
    let group = november::settled(world);
    let owner =
        world.read(|snapshot| brimful::store::buckets::list_owners_of(snapshot, group.facilitator().group(), HANDBOOK));
    let payout = asked(world, &group, HANDBOOK, owner[0].get(), "123.45");
    pay(&world.db, group.facilitator(), PayPayout { payout, amount: None, paid_on: None }, None).unwrap();
    asked(world, &group, HANDBOOK, owner[0].get(), "50");
    group
}

#[test]
fn a_cancelled_bucket_is_carried_or_goes_to_the_foundation_as_agreed() {
    for world in worlds() {
        let group = part_paid(&world);
        let before = held(&world, &group, Account::Carried);
        let done = cancels(&world, &group, HANDBOOK);
        assert_eq!((done.rest, done.destination, done.closed), (eur("576.55"), CancelledTo::Carried, 1));
        assert_eq!(held(&world, &group, Account::Carried), before.checked_add(eur("576.55")).unwrap());
        assert_eq!(state(&world, &group, HANDBOOK), BucketState::Cancelled);
        let closed = find(&world.db, group.facilitator(), brimful::domain::ids::PayoutNumber::new(2)).unwrap().unwrap();
        assert_eq!(closed.facts.payout.closed_as, Some(ClosedAs::Cancelled));
        let why = closed.facts.payout.closed_why.unwrap();
        assert_eq!(why, "The bucket was cancelled: The translator moved away.");
    }
    for world in worlds() {
        let group = part_paid(&world);
        agree(&world, &group, CancelledTo::Foundation);
        let before = held(&world, &group, Account::Foundation);
        assert_eq!(cancels(&world, &group, HANDBOOK).destination, CancelledTo::Foundation);
        assert_eq!(held(&world, &group, Account::Foundation), before.checked_add(eur("576.55")).unwrap());
    }
}

/// docs/money.md, "After funding": 576.55 by 80 : 100 : 150 : 50 : 80 : 120 : 100 : 20.
#[test]
fn a_cancelled_bucket_goes_back_to_its_givers_by_what_each_gave_and_a_giver_who_left_is_carried() {
    for world in worlds() {
        let group = part_paid(&world);
        agree(&world, &group, CancelledTo::Givers);
        let seen = cancel_facts(&world.db, group.facilitator(), HANDBOOK).unwrap();
        let shown: Vec<(i64, i64, i64)> = seen
            .decision
            .shares
            .iter()
            .map(|share| (share.member.get(), share.gave.minor(), share.part.minor()))
            .collect();
        assert_eq!(shown, GOLDEN);
        assert_eq!(shown.iter().map(|(.., part)| part).sum::<i64>(), 57_655);
        // One of them leaves before it is posted.
        let (leaver, _, part) = GOLDEN[1];
        change_standing(&world.db, group.facilitator(), MemberNumber::new(leaver), Standing::Left).unwrap();
        let carried = held(&world, &group, Account::Carried);
        cancels(&world, &group, HANDBOOK);
        for (member, _, part) in GOLDEN {
            let expected = if member == leaver { 0 } else { part };
            let account = Account::Allotment(MemberNumber::new(member));
            assert_eq!(held(&world, &group, account).minor(), expected, "member {member}");
        }
        assert_eq!(held(&world, &group, Account::Carried).minor(), carried.minor() + part);
        assert_eq!(held(&world, &group, Account::Bucket(HANDBOOK)), Amount::ZERO);
        // The givers stay listed, with what came back.
        let page = buckets::show(&world.db, group.facilitator().group(), Some(group.facilitator()), HANDBOOK);
        let page = page.unwrap().unwrap();
        let after = page.after.unwrap();
        let listed: Vec<(i64, i64)> =
            after.givers.iter().map(|giver| (giver.member.get(), giver.back.minor())).collect();
        let expected: Vec<(i64, i64)> =
            GOLDEN.iter().map(|(member, _, part)| (*member, if *member == leaver { 0 } else { *part })).collect();
        assert_eq!(listed, expected);
    }
}

/// Member, what they gave, what comes back, in cents.
const GOLDEN: [(i64, i64, i64); 8] = [
    (2, 8_000, 6_589),
    (4, 10_000, 8_237),
    (7, 15_000, 12_355),
    (9, 5_000, 4_118),
    (10, 8_000, 6_589),
    (11, 12_000, 9_884),
    (13, 10_000, 8_236),
    (14, 2_000, 1_647),
];

#[test]
fn only_a_facilitator_cancels_and_only_what_the_page_showed() {
    for world in worlds() {
        let group = november::paid(&world);
        let command = |left: &str, destination| CancelBucket {
            bucket: CHILDCARE,
            why: words("No carers."),
            expected: eur(left),
            destination,
        };
        let refused = |who, command| match cancel(&world.db, who, command, None) {
            Err(Failure::Refused(refusal)) => refusal,
            other => panic!("{other:?}"),
        };
        let owner = refused(group.member(5), command("940", CancelledTo::Carried));
        assert_eq!(owner, EndRefused::NotFacilitator);
        let changed = EndRefused::Changed { holds: eur("940") };
        assert_eq!(refused(group.facilitator(), command("1440", CancelledTo::Carried)), changed);
        assert_eq!(refused(group.facilitator(), command("940", CancelledTo::Givers)), changed);
        let silent = CancelBucket { why: words(""), ..command("940", CancelledTo::Carried) };
        assert_eq!(refused(group.facilitator(), silent), EndRefused::NoWords);
        let idea = CancelBucket { bucket: BucketNumber::new(6), ..command("0", CancelledTo::Carried) };
        assert_eq!(refused(group.facilitator(), idea), EndRefused::NotFunded);
    }
}

#[test]
fn a_bucket_is_to_be_done_ninety_days_after_funding_unless_it_gets_more_time() {
    for world in worlds() {
        let group = november::settled(&world);
        let me = group.facilitator();
        let standing = || buckets::show(&world.db, me.group(), Some(me), CHILDCARE).unwrap().unwrap().card.standing;
        // Settled on 18 November.
        assert_eq!((standing().due_on, standing().is_overdue), (Some(day("2027-02-16")), false));
        world.at("2027-02-17T09:00:00Z");
        assert!(standing().is_overdue);
        let longer =
            |until: &str, why: &str| ExtendBucket { bucket: CHILDCARE, until: day(until), why: why.to_owned() };
        let too_soon = extend(&world.db, me, longer("2027-02-17", "Ill"), None);
        let not_later = EndRefused::NotLater { after: day("2027-02-17") };
        assert!(matches!(too_soon, Err(Failure::Refused(found)) if found == not_later));
        let silent = extend(&world.db, me, longer("2027-04-30", " "), None);
        assert!(matches!(silent, Err(Failure::Refused(EndRefused::NoWords))));
        extend(&world.db, me, longer("2027-04-30", "The carers were ill"), None).unwrap();
        assert_eq!((standing().due_on, standing().is_overdue), (Some(day("2027-04-30")), false));
        let late = buckets::list(&world.db, me.group(), Some(me)).unwrap();
        assert_eq!(late.iter().filter(|card| card.standing.is_overdue).count(), 5);
    }
}

#[test]
fn a_proposal_without_money_is_taken_back_and_one_with_money_is_not() {
    for world in worlds() {
        let group = november::settled(&world);
        let me = group.facilitator();
        let takes = |who, bucket: i64| match withdraw(&world.db, who, BucketNumber::new(bucket), "No".to_owned(), None)
        {
            Ok(()) => None,
            Err(Failure::Refused(refusal)) => Some(refusal),
            Err(Failure::Store(error)) => panic!("{error}"),
        };
        // The microphone kit was not funded; the childcare was.
        assert_eq!(takes(group.member(2), 6), Some(EndRefused::NotYours));
        assert_eq!(takes(me, 2), Some(EndRefused::Funded { funded: eur("1440") }));
        assert_eq!(takes(me, 6), None);
        assert_eq!(state(&world, &group, BucketNumber::new(6)), BucketState::Cancelled);
        assert_eq!(takes(me, 6), Some(EndRefused::Ended { how: EndingKind::Withdrawn }));
        assert_eq!(takes(me, 99), Some(EndRefused::NoSuchBucket));
        assert_eq!(verify(&world.db).unwrap().findings, []);
    }
    for world in worlds() {
        let group = november::split(&world, |_| ());
        let refused = withdraw(&world.db, group.facilitator(), BucketNumber::new(6), String::new(), None);
        let in_round = EndRefused::InRound { round: "2026-11".to_owned() };
        assert!(matches!(refused, Err(Failure::Refused(found)) if found == in_round));
    }
}
