//! One account may hold more than the largest single amount. Whatever moves all of it at once still does: the transfer
//! becomes several (money.md 2).

use brimful::domain::agreement::{Agreement, CancelledTo, UnspentTo};
use brimful::domain::ids::{BucketNumber, MemberNumber};
use brimful::domain::ledger::{Account, EntryKind};
use brimful::domain::money::{Amount, Rate};
use brimful::domain::text::{LongText, Name};
use brimful::services::agreements::{ChangeAgreement, change_agreement};
use brimful::services::books::Audience;
use brimful::services::buckets::{CancelBucket, FinishBucket, cancel, finish};
use brimful::services::bundle::{Known, make_bundle, verify_bundle};
use brimful::services::exports::ledger_journal;
use brimful::services::invoices::{RecordInvoice, record_invoice};
use brimful::services::people::leave;
use brimful::services::rounds::{OpenRound, Opens, RoundPlan, open};
use brimful::services::settlement::{SettleRound, preview, settle};
use brimful::services::splits::{SaveSplit, save};
use brimful::store::agreements::list_agreements;
use brimful::store::ledger::{balance, list_entries};

use crate::a_group::day;
use crate::round_changes::propose_open_ended;
use crate::support::round::{Plan, RoundWorld, bucket, cents, check_all};
use crate::support::worlds;

const LIMIT: i64 = Amount::LIMIT.minor();

fn holds(round: &RoundWorld, account: Account) -> i64 {
    round.world.read(|snapshot| balance(snapshot, round.group, account)).minor()
}

fn allotment(member: i64) -> Account {
    Account::Allotment(MemberNumber::new(member))
}

/// The amounts that the last entry moved, and its kind.
fn last_moved(round: &RoundWorld) -> (EntryKind, Vec<i64>) {
    let last = round.world.read(|snapshot| list_entries(snapshot, round.group)).pop().unwrap();
    (last.kind, last.transfers.iter().map(|transfer| transfer.amount.minor()).collect())
}

fn settles(round: &RoundWorld) {
    let seen = preview(&round.world.db, round.group, round.round, &[]).unwrap().unwrap();
    settle(&round.world.db, &round.member(1), SettleRound::as_seen(round.round, seen.fingerprint)).unwrap();
}

/// Four members who kept the largest amount each, and an eighth of it from a second round that is open.
fn rich() -> Vec<(RoundWorld, [BucketNumber; 2])> {
    let one = |world| {
        let mut round = Plan { unspent_to: UnspentTo::Giver, ..Plan::new(4, LIMIT, Vec::new()) }.open(world);
        round.close();
        settles(&round);
        let (db, boss) = (&round.world.db, round.member(1));
        let agreed = round.world.read(|snapshot| list_agreements(snapshot, round.group)).pop().unwrap();
        let (foundation_share, cancelled_to) = (Rate::whole_percent(50), CancelledTo::Foundation);
        let agreement = Agreement { foundation_share, cancelled_to, from: day("2026-11-18"), ..agreed };
        change_agreement(db, &boss, ChangeAgreement { agreement, decision: None }).unwrap();
        let paid = RecordInvoice {
            number: Name::parse("2026-1").unwrap(),
            member: MemberNumber::new(1),
            issued_on: day("2026-11-01"),
            paid_on: Some(day("2026-11-17")),
            client: None,
            kind: None,
            description: LongText::parse("").unwrap(),
            amount: Amount::LIMIT,
            own_rate: Some(Rate::FULL),
            key: None,
        };
        record_invoice(db, &boss, paid).unwrap();
        let buckets = [propose_open_ended(db, &boss), propose_open_ended(db, &boss)];
        let plan = RoundPlan::up_to(day("2026-11-17"));
        let command = OpenRound {
            unspent_to: Some(UnspentTo::Giver),
            ..OpenRound::by_default(plan, Opens::Now, day("2026-11-25"))
        };
        round.round = open(db, &boss, command).unwrap().round;
        assert_eq!(holds(&round, allotment(2)), LIMIT + LIMIT / 8);
        (round, buckets)
    };
    worlds().into_iter().map(one).collect()
}

fn give(round: &RoundWorld, member: usize, asked: [(BucketNumber, i64); 2]) {
    let asked = asked.into_iter().map(|(bucket, sum)| (bucket, cents(sum))).collect();
    let command = SaveSplit { round: round.round, version_seen: 0, asked, key: None };
    save(&round.world.db, &round.member(member), command).unwrap();
}

/// As many of the limit as go into it, then the rest.
#[test]
fn leaving_settling_finishing_and_cancelling_move_more_than_the_largest_amount() {
    for (round, [first, second]) in rich() {
        let db = &round.world.db;
        let eighth = LIMIT / 8;
        give(&round, 1, [(first, LIMIT), (second, eighth)]);
        give(&round, 2, [(first, eighth), (second, LIMIT)]);
        // Who left has given nothing: all of theirs is carried by the settlement.
        leave(db, &round.member(3)).unwrap();
        round.world.at("2026-11-26T09:00:00Z");
        settles(&round);
        let (kind, moved) = last_moved(&round);
        assert_eq!(kind, EntryKind::Settlement);
        assert_eq!(moved.iter().sum::<i64>(), 3 * (LIMIT + eighth));
        assert!(moved.iter().all(|amount| *amount <= LIMIT), "{moved:?}");
        assert_eq!(holds(&round, Account::Carried), LIMIT + eighth);
        check_all(&round);

        leave(db, &round.member(4)).unwrap();
        assert_eq!(last_moved(&round), (EntryKind::Return, vec![LIMIT, eighth]));
        assert_eq!((holds(&round, allotment(4)), holds(&round, Account::Carried)), (0, 2 * (LIMIT + eighth)));
        check_all(&round);

        let left = |bucket| cents(holds(&round, Account::Bucket(bucket)));
        let report = LongText::parse("All of it is left.").unwrap();
        let done = FinishBucket { bucket: first, report, expected: left(first) };
        finish(db, &round.member(1), done, None).unwrap();
        assert_eq!(last_moved(&round), (EntryKind::Finish, vec![LIMIT, eighth]));
        let gone = CancelBucket {
            bucket: second,
            why: LongText::parse("The builder moved away.").unwrap(),
            expected: left(second),
            destination: CancelledTo::Foundation,
        };
        cancel(db, &round.member(1), gone, None).unwrap();
        assert_eq!(last_moved(&round), (EntryKind::Cancel, vec![LIMIT, eighth]));
        assert_eq!(holds(&round, Account::Foundation), LIMIT / 2 + LIMIT + eighth);
        check_all(&round);

        let bundle = make_bundle(db, round.group, true).unwrap();
        assert_eq!(verify_bundle(&bundle, &Known::default()).findings, []);
        crate::exports::journal_passes(&ledger_journal(db, Audience::from(round.member(1))).unwrap().content);
        assert_eq!(bucket(1), first);
    }
}
