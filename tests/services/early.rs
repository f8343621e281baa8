//! Full buckets settled while their round is open (money.md 8).

use brimful::domain::bucket::Outcome;
use brimful::domain::ids::MemberNumber;
use brimful::domain::ledger::{Account, BelongsTo, EntryKind};
use brimful::domain::split::SplitOp;
use brimful::domain::text::{LongText, Title};
use brimful::services::buckets::{BucketForm, SaveBucketRefused};
use brimful::services::payouts::{AskPayout, ask};
use brimful::services::settlement::{
    Decided, EarlyPreview, EarlyRefused, EarlySettled, SettleEarly, SettleRefused, SettleRound, early_preview, preview,
    results, settle, settle_early,
};
use brimful::services::splits::{DraftOp, SaveSplit, Typed, UndoSplit, Undone, draft, save, undo};
use brimful::store::ledger::{balance, list_entries};
use brimful::store::{Failure, participants};

use crate::support::round::{Plan, PlannedBucket, RoundWorld, bucket, cents, check_all};
use crate::support::worlds;

fn give(round: &RoundWorld, member: usize, seen: i64, asked: &[(i64, i64)]) -> i64 {
    let asked = asked.iter().map(|(number, sum)| (bucket(*number), cents(*sum))).collect();
    let command = SaveSplit { round: round.round, version_seen: seen, asked, key: None };
    save(&round.world.db, &round.member(member), command).unwrap().given.minor()
}

fn look(round: &RoundWorld, number: i64) -> Result<EarlyPreview, Failure<EarlyRefused>> {
    early_preview(&round.world.db, round.group, round.round, bucket(number))
}

fn press(round: &RoundWorld, member: usize, seen: &EarlyPreview) -> Result<EarlySettled, Failure<EarlyRefused>> {
    let command = SettleEarly { round: round.round, bucket: seen.totals.bucket, expected: seen.fingerprint.clone() };
    settle_early(&round.world.db, &round.member(member), command)
}

fn holds(round: &RoundWorld, account: Account) -> i64 {
    round.world.read(|snapshot| balance(snapshot, round.group, account)).minor()
}

/// Two members with 100.00 each; bucket 1 takes 90.00 and is full, bucket 2 takes 50.00 and has 20.00.
fn with_a_full_bucket() -> Vec<RoundWorld> {
    let open = |world| {
        let buckets = vec![PlannedBucket::fixed(9_000), PlannedBucket::fixed(5_000)];
        let round = Plan::new(2, 10_000, buckets).open(world);
        give(&round, 1, 0, &[(1, 6_000), (2, 2_000)]);
        give(&round, 2, 0, &[(1, 3_000)]);
        round
    };
    worlds().into_iter().map(open).collect()
}

#[test]
fn a_full_bucket_is_settled_by_an_entry_of_its_own_and_the_rest_after_the_close() {
    for round in with_a_full_bucket() {
        let seen = look(&round, 1).unwrap();
        assert_eq!(seen.entry.transfers.len(), 2);
        let settled = press(&round, 1, &seen).unwrap();
        assert_eq!((settled.funded, settled.was_settled), (cents(9_000), false));
        assert_eq!(holds(&round, Account::Bucket(bucket(1))), 9_000);
        assert_eq!(holds(&round, Account::Allotment(MemberNumber::new(1))), 4_000);
        check_all(&round);

        round.close();
        let main = preview(&round.world.db, round.group, round.round, &[]).unwrap().unwrap();
        assert_eq!(main.decision.funded, cents(9_000));
        let moved: i64 = main.entries.iter().flat_map(|entry| &entry.transfers).map(|one| one.amount.minor()).sum();
        assert_eq!(moved, 11_000, "only what is left moves: 40.00 and 70.00 are carried");
        let command = SettleRound::as_seen(round.round, main.fingerprint);
        let stored = settle(&round.world.db, &round.member(1), command).unwrap().settlement;
        let figures = (stored.funded, stored.returned, stored.unspent, stored.carried);
        assert_eq!(figures, (cents(9_000), cents(2_000), cents(9_000), cents(11_000)));
        let entries = round.world.read(|snapshot| list_entries(snapshot, round.group));
        let settling = entries.iter().filter(|entry| entry.kind == EntryKind::Settlement);
        let belonging: Vec<_> = settling.map(|entry| entry.belongs_to).collect();
        assert_eq!(belonging, [BelongsTo::Bucket(bucket(1)), BelongsTo::Round(round.round)]);
        let told = results(&round.world.db, round.group, round.round, Some(MemberNumber::new(2))).unwrap().unwrap();
        let Some(Decided::Early { by, .. }) = told.decided.get(&bucket(1)) else { panic!("{:?}", told.decided) };
        assert_eq!(by.as_deref(), Some("Member 1"));
        assert_eq!(told.buckets[0].outcome, Some(Outcome::Full));
        check_all(&round);
    }
}

#[test]
fn what_is_in_a_bucket_settled_early_stays_whatever_is_saved_taken_out_or_undone() {
    for round in with_a_full_bucket() {
        press(&round, 1, &look(&round, 1).unwrap()).unwrap();
        assert_eq!(give(&round, 1, 1, &[(2, 1_000)]), 7_000, "60.00 stay and count, 10.00 are given besides");
        let too_much =
            SaveSplit { round: round.round, version_seen: 1, asked: vec![(bucket(2), cents(8_000))], key: None };
        assert!(save(&round.world.db, &round.member(2), too_much).is_err(), "30.00 stay, so 80.00 are too many");
        let typed = vec![(bucket(1), Typed::Amount(cents(6_000))), (bucket(2), Typed::Amount(cents(1_000)))];
        let cleared = DraftOp { round: round.round, version_seen: 2, typed, op: SplitOp::Clear };
        let cleared = draft(&round.world.db, &round.member(1), cleared).unwrap();
        assert_eq!(cleared.rows, [(bucket(1), Typed::Amount(cents(6_000)))]);
        let back = UndoSplit { round: round.round, version_seen: 2, shown: None, key: None };
        assert_eq!(undo(&round.world.db, &round.member(1), back.clone()).unwrap(), Undone::Draft);
        let Undone::Save(saved) = undo(&round.world.db, &round.member(1), back).unwrap() else { panic!() };
        assert_eq!(saved.given, cents(8_000), "the save before: 60.00 and 20.00");
        // Member 2 undoes the only save: what was settled stays.
        let back = UndoSplit { round: round.round, version_seen: 1, shown: None, key: None };
        let Undone::Save(saved) = undo(&round.world.db, &round.member(2), back).unwrap() else { panic!() };
        assert_eq!(saved.given, cents(3_000));
        let rows = round.world.read(|snapshot| participants::list_participants(snapshot, round.group, round.round));
        assert_eq!(rows.iter().map(|row| row.given.minor()).collect::<Vec<_>>(), [8_000, 3_000]);
        check_all(&round);
    }
}

#[test]
fn owners_of_a_bucket_settled_early_ask_for_payouts_at_once_and_its_goal_stays() {
    for round in with_a_full_bucket() {
        press(&round, 1, &look(&round, 1).unwrap()).unwrap();
        let wish = AskPayout {
            bucket: bucket(1),
            amount: cents(4_000),
            payee: "Tin & Lead".to_owned(),
            payee_member: None,
            reference: "Invoice 12".to_owned(),
            wanted_on: None,
            receipt: crate::support::receipt(),
        };
        ask(&round.world.db, &round.member(1), wish, None).unwrap();
        let form = BucketForm {
            title: Title::parse("Larger").unwrap(),
            summary: "More of it".to_owned(),
            body: LongText::parse("").unwrap(),
            lines: vec![brimful::domain::bucket::CostLine {
                what: "More".to_owned(),
                required: cents(9_000),
                extra: cents(5_000),
            }],
            open_ended: false,
            owners: vec![MemberNumber::new(1)],
            starts_on: None,
            publish: true,
        };
        let raised = brimful::services::buckets::save(&round.world.db, &round.member(1), bucket(1), form);
        assert!(matches!(raised, Err(Failure::Refused(SaveBucketRefused::Decided))), "{raised:?}");
    }
}

#[test]
fn a_second_press_and_a_second_facilitator_find_the_first_result() {
    for round in with_a_full_bucket() {
        let seen = look(&round, 1).unwrap();
        press(&round, 1, &seen).unwrap();
        let again = press(&round, 2, &seen).unwrap();
        assert!(again.was_settled);
        let told = look(&round, 1);
        assert!(matches!(told, Err(Failure::Refused(EarlyRefused::Settled(_)))));
        assert_eq!(holds(&round, Account::Bucket(bucket(1))), 9_000);
        check_all(&round);
    }
}

#[test]
fn only_a_full_bucket_of_an_open_round_that_hides_nothing_is_settled_early() {
    for world in worlds() {
        let mut open_ended = PlannedBucket::fixed(1_000);
        open_ended.maximum = None;
        let round = Plan::new(2, 10_000, vec![PlannedBucket::fixed(9_000), open_ended]).open(world);
        give(&round, 1, 0, &[(1, 8_999), (2, 1_001)]);
        let refused = look(&round, 1);
        let Err(Failure::Refused(EarlyRefused::NotFull { total, maximum, .. })) = refused else { panic!() };
        assert_eq!((total, maximum), (cents(8_999), Some(cents(9_000))));
        let Err(Failure::Refused(EarlyRefused::NotFull { maximum: None, .. })) = look(&round, 2) else { panic!() };
        assert!(matches!(look(&round, 3), Err(Failure::Refused(EarlyRefused::NoBucket { .. }))));
        give(&round, 2, 0, &[(1, 1)]);
        let seen = look(&round, 1).unwrap();
        give(&round, 2, 1, &[]);
        assert!(matches!(press(&round, 1, &seen), Err(Failure::Refused(EarlyRefused::NotFull { .. }))));
        give(&round, 2, 2, &[(1, 1)]);
        round.close();
        assert!(matches!(press(&round, 1, &seen), Err(Failure::Refused(EarlyRefused::NotOpen { .. }))));
    }
    for world in worlds() {
        let mut plan = Plan::new(2, 10_000, vec![PlannedBucket::fixed(9_000)]);
        plan.rules.sealed = true;
        let round = plan.open(world);
        give(&round, 1, 0, &[(1, 9_000)]);
        assert!(matches!(look(&round, 1), Err(Failure::Refused(EarlyRefused::Sealed))));
    }
}

#[test]
fn other_givers_since_the_preview_are_shown_first() {
    for round in with_a_full_bucket() {
        let seen = look(&round, 1).unwrap();
        give(&round, 1, 1, &[(1, 5_000)]);
        give(&round, 2, 1, &[(1, 4_000)]);
        let Err(Failure::Refused(EarlyRefused::Changed(fresh))) = press(&round, 1, &seen) else { panic!() };
        assert_eq!(fresh.result.funded, cents(9_000));
        press(&round, 1, &fresh).unwrap();
        check_all(&round);
    }
}

#[test]
fn a_preview_of_the_whole_from_before_an_early_settlement_is_shown_anew() {
    for round in with_a_full_bucket() {
        let before = preview(&round.world.db, round.group, round.round, &[]).unwrap().unwrap();
        press(&round, 1, &look(&round, 1).unwrap()).unwrap();
        round.close();
        let command = SettleRound::as_seen(round.round, before.fingerprint);
        let refused = settle(&round.world.db, &round.member(1), command);
        assert!(matches!(refused, Err(Failure::Refused(SettleRefused::Changed(_)))));
    }
}
