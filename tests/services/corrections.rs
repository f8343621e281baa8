//! Openings, adjustments and reversals (money.md 9 and 10).

use brimful::domain::correction::{OwnWay, ProposalOutcome, TooLittle};
use brimful::domain::ids::{EntryNumber, ProposalNumber};
use brimful::domain::ledger::{Account, BelongsTo, EntryKind};
use brimful::services::corrections::{ReverseRefused, find_reversible, take_back_entry};
use brimful::services::once::IdempotencyKey;
use brimful::services::proposals::{
    DecideRefused, ProposeAdjustment, ProposeRefused, confirm, decline, proposals, propose_adjustment, take_back,
};
use brimful::store::ledger::list_entries;

use crate::a_group::{AGroup, agreement, day, eur, four};
use crate::besides::{check, close, correction, corrects, holds, opening, refusal, why};
use crate::november;
use crate::support::{World, worlds};

/// 500.00 for the foundation and 200.00 carried from before.
fn started() -> Vec<(World, AGroup)> {
    let one = |world: World| {
        let group = four(&world, agreement());
        let number = opening(&world, group.member(2), "500", "200");
        confirm(&world.db, group.member(3), number, None).unwrap();
        (world, group)
    };
    worlds().into_iter().map(one).collect()
}

#[test]
fn a_group_starts_with_money_once_two_people_say_so() {
    for world in worlds() {
        let group = four(&world, agreement());
        let number = opening(&world, group.member(2), "500", "200");
        assert_eq!(holds(&world, &group, Account::Bank), eur("0"), "nothing is posted yet");
        assert_eq!(refusal(confirm(&world.db, group.member(2), number, None)), DecideRefused::Own);
        assert_eq!(refusal(confirm(&world.db, group.member(4), number, None)), DecideRefused::NoRole);
        confirm(&world.db, group.member(3), number, None).unwrap();
        assert_eq!(holds(&world, &group, Account::Bank), eur("700"));
        assert_eq!(holds(&world, &group, Account::Foundation), eur("500"));
        assert_eq!(holds(&world, &group, Account::Carried), eur("200"));
        let entries = world.read(|snapshot| list_entries(snapshot, group.facilitator().group()));
        let entry = entries.last().unwrap();
        assert_eq!((entry.kind, entry.effective_on, entry.actor.get()), (EntryKind::Opening, day("2026-09-01"), 3));
        let decided = refusal(confirm(&world.db, group.member(1), number, None));
        let outcome = ProposalOutcome::Confirmed;
        assert_eq!(decided, DecideRefused::DecidedBefore { outcome, on: day("2026-10-01") });
        check(&world);
    }
}

#[test]
fn an_opening_is_recorded_once_unless_it_was_declined_or_taken_back() {
    use brimful::services::proposals::{ProposeOpening, propose_opening};
    for world in worlds() {
        let group = four(&world, agreement());
        let propose = |foundation: &str| {
            let (as_of, reason) = (day("2026-09-01"), why("Bank statement 8"));
            let command = ProposeOpening { as_of, foundation: eur(foundation), carried: eur("0"), reason };
            propose_opening(&world.db, group.member(2), command, None)
        };
        assert_eq!(refusal(propose("0")), ProposeRefused::NotPositive);
        let first = propose("500").unwrap().number;
        assert_eq!(refusal(propose("1")), ProposeRefused::OpeningExists { number: first, waits: true });
        decline(&world.db, group.member(1), first, why("It was 600"), None).unwrap();
        let second = propose("600").unwrap().number;
        let entry = confirm(&world.db, group.member(1), second, None).unwrap().entry;
        assert_eq!(refusal(propose("1")), ProposeRefused::OpeningExists { number: second, waits: false });
        take_back_entry(&world.db, group.member(1), entry, why("Counted twice"), None).unwrap();
        assert_eq!(holds(&world, &group, Account::Bank), eur("0"));
        let third = propose("550").unwrap().number;
        confirm(&world.db, group.member(3), third, None).unwrap();
        assert_eq!(holds(&world, &group, Account::Foundation), eur("550"));
        check(&world);
    }
}

#[test]
fn an_adjustment_is_posted_when_a_second_person_confirms_it() {
    for (world, group) in started() {
        let fee = correction(Account::Carried, Account::Bank, "12.50");
        let number = propose_adjustment(&world.db, group.member(2), fee, None).unwrap().number;
        assert_eq!(holds(&world, &group, Account::Carried), eur("200"));
        assert_eq!(proposals(&world.db, group.member(4)).unwrap().proposals[0].number, number);
        confirm(&world.db, group.member(1), number, None).unwrap();
        assert_eq!(holds(&world, &group, Account::Carried), eur("187.50"));
        assert_eq!(holds(&world, &group, Account::Bank), eur("687.50"));
        check(&world);
    }
}

#[test]
fn an_adjustment_names_the_month_that_it_corrects() {
    for (world, group) in started() {
        close(&world, &group, "2026-09-30");
        let of = |name: &str| ProposeAdjustment {
            statement: Some(name.to_owned()),
            ..correction(Account::Carried, Account::Core, "20")
        };
        let missing = refusal(propose_adjustment(&world.db, group.member(1), of("2026-09"), None));
        assert_eq!(missing, ProposeRefused::NoStatement { name: "2026-09".to_owned() });
        corrects(&world, group.member(1), group.member(2), of("2026-10"));
        let entries = world.read(|snapshot| list_entries(snapshot, group.facilitator().group()));
        assert!(matches!(entries.last().unwrap().belongs_to, BelongsTo::Statement(number) if number.get() == 1));
        check(&world);
    }
}

#[test]
fn an_adjustment_that_would_take_more_than_there_is_is_refused_with_the_figure() {
    for (world, group) in started() {
        let propose = |what| propose_adjustment(&world.db, group.member(1), what, None);
        let short = TooLittle { account: Account::Carried, holds: eur("200"), takes: eur("200.01") };
        let refused = refusal(propose(correction(Account::Carried, Account::Foundation, "200.01")));
        assert_eq!(refused, ProposeRefused::TooLittle(short));
        // It was possible when it was proposed, and is not any more when it is confirmed.
        let number = propose(correction(Account::Carried, Account::Foundation, "150")).unwrap().number;
        corrects(&world, group.member(2), group.member(3), correction(Account::Carried, Account::Bank, "100"));
        let short = TooLittle { account: Account::Carried, holds: eur("100"), takes: eur("150") };
        assert_eq!(refusal(confirm(&world.db, group.member(2), number, None)), DecideRefused::TooLittle(short));
        decline(&world.db, group.member(2), number, why("Too late"), None).unwrap();
        check(&world);
    }
}

#[test]
fn adjustments_leave_the_pool_and_allotments_alone() {
    for (world, group) in started() {
        let propose =
            |from, to| refusal(propose_adjustment(&world.db, group.member(1), correction(from, to, "1"), None));
        let own = Account::Allotment(group.member(1).member());
        for account in [Account::Pool, own, Account::Bucket(brimful::domain::ids::BucketNumber::new(7))] {
            assert_eq!(propose(Account::Carried, account), ProposeRefused::NotAdjustable { account });
        }
        let account = Account::Core;
        assert_eq!(propose(account, account), ProposeRefused::SameAccount { account });
    }
}

#[test]
fn who_proposed_it_can_take_it_back_and_nobody_else() {
    for (world, group) in started() {
        let fee = correction(Account::Carried, Account::Bank, "12.50");
        let number = propose_adjustment(&world.db, group.member(2), fee, None).unwrap().number;
        assert_eq!(refusal(take_back(&world.db, group.member(1), number, None)), DecideRefused::NotOwn);
        assert_eq!(refusal(decline(&world.db, group.member(2), number, why("No"), None)), DecideRefused::Own);
        take_back(&world.db, group.member(2), number, None).unwrap();
        let decided = refusal(confirm(&world.db, group.member(1), number, None));
        assert!(matches!(decided, DecideRefused::DecidedBefore { outcome: ProposalOutcome::Withdrawn, .. }));
        let nothing = refusal(confirm(&world.db, group.member(1), ProposalNumber::new(99), None));
        assert_eq!(nothing, DecideRefused::NoProposal);
        check(&world);
    }
}

#[test]
fn pressing_twice_gives_the_first_answer() {
    for (world, group) in started() {
        let fee = correction(Account::Carried, Account::Bank, "12.50");
        let key = IdempotencyKey::parse("a-key-of-twenty-letters", &fee).unwrap();
        let propose = || propose_adjustment(&world.db, group.member(2), fee.clone(), Some(key.clone())).unwrap();
        let number = propose().number;
        assert_eq!(propose().number, number);
        let key = IdempotencyKey::parse("another-key-of-letters", &number).unwrap();
        let press = || confirm(&world.db, group.member(1), number, Some(key.clone())).unwrap();
        assert_eq!(press(), press());
        assert_eq!(holds(&world, &group, Account::Carried), eur("187.50"));
        let entry = press().entry;
        let key = IdempotencyKey::parse("a-third-key-of-letters", &entry).unwrap();
        let undo = || take_back_entry(&world.db, group.member(1), entry, why("No fee"), Some(key.clone())).unwrap();
        assert_eq!(undo(), undo());
        assert_eq!(holds(&world, &group, Account::Carried), eur("200"));
        check(&world);
    }
}

#[test]
fn a_reversal_that_would_push_an_account_below_zero_is_refused_with_the_figure() {
    for (world, group) in started() {
        corrects(&world, group.member(1), group.member(2), correction(Account::Carried, Account::Bank, "150"));
        let opening = EntryNumber::new(1);
        let refused = refusal(take_back_entry(&world.db, group.member(1), opening, why("Never was"), None));
        let short = TooLittle { account: Account::Carried, holds: eur("50"), takes: eur("200") };
        assert_eq!(refused, ReverseRefused::TooLittle(short));
        let shown = find_reversible(&world.db, group.member(1), opening).unwrap().unwrap();
        assert_eq!(shown.refused, Some(ReverseRefused::TooLittle(short)));
        check(&world);
    }
}

#[test]
fn entries_with_a_way_of_their_own_are_not_reversed_by_hand() {
    for world in worlds() {
        let group = november::paid(&world);
        let who = group.facilitator();
        let entries = world.read(|snapshot| list_entries(snapshot, who.group()));
        let mut met = Vec::new();
        for entry in &entries {
            let refused = refusal(take_back_entry(&world.db, who, entry.number, why("Undo"), None));
            let ReverseRefused::HasItsOwnWay { kind, way } = refused else { panic!("{refused:?}") };
            assert_eq!(kind, entry.kind);
            if !met.contains(&(kind, way)) {
                met.push((kind, way));
            }
        }
        assert_eq!(
            met,
            [
                (EntryKind::Contribution, OwnWay::VoidInvoice),
                (EntryKind::Statement, OwnWay::NextStatement),
                (EntryKind::Allotment, OwnWay::WithdrawRound),
                (EntryKind::Settlement, OwnWay::Adjustment),
                (EntryKind::Payout, OwnWay::Adjustment),
            ]
        );
        let nothing = refusal(take_back_entry(&world.db, who, EntryNumber::new(999), why("Undo"), None));
        assert_eq!(nothing, ReverseRefused::NoEntry);
    }
}

#[test]
fn a_reversal_is_not_reversed() {
    for (world, group) in started() {
        let who = group.member(1);
        let entry = corrects(&world, who, group.member(2), correction(Account::Carried, Account::Bank, "10"));
        let by = take_back_entry(&world.db, who, entry, why("No fee"), None).unwrap().by;
        let refused = refusal(take_back_entry(&world.db, who, by, why("After all"), None));
        let (kind, way) = (EntryKind::Reversal, OwnWay::RecordAgain);
        assert_eq!(refused, ReverseRefused::HasItsOwnWay { kind, way });
        check(&world);
    }
}

#[test]
fn a_correction_moves_money_of_a_funded_bucket() {
    use brimful::domain::ids::BucketNumber;
    for world in worlds() {
        let group = november::paid(&world);
        let who = group.facilitator();
        let back = correction(Account::Bank, Account::Bucket(BucketNumber::new(2)), "500");
        propose_adjustment(&world.db, who, back, None).unwrap();
        assert_eq!(holds(&world, &group, Account::Bucket(BucketNumber::new(2))), eur("940"));
        check(&world);
    }
}
