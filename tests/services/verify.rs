//! `verify` finds nothing wrong in a month that was lived, and names what was changed by hand.

use brimful::domain::agreement::{Agreement, CancelledTo, Sharing, UnspentTo};
use brimful::domain::core_cost::Cadence;
use brimful::domain::ids::{BucketNumber, EntryNumber, InvoiceId, MemberNumber, PayoutNumber};
use brimful::domain::money::Rate;
use brimful::domain::settlement::BelowMinimum;
use brimful::domain::text::LongText;
use brimful::services::books::Audience;
use brimful::services::books::ledger::EntryFilter;
use brimful::services::books::month::{Which, month};
use brimful::services::buckets::{self, CancelBucket, FinishBucket};
use brimful::services::exports::ledger_csv;
use brimful::services::invoices::{VoidInvoice, void_invoice};
use brimful::services::people::leave;
use brimful::services::rounds::{OpenRound, Opens, RoundPlan, open};
use brimful::services::settlement::{
    AnswerOffer, SettleEarly, SettleRound, answer, early_preview, preview, settle, settle_early,
};
use brimful::services::splits::{SaveSplit, save};
use brimful::services::statements::{PostStatement, post_statement};
use brimful::services::verify::{About, Finding, Rule, verify};
use diesel::connection::SimpleConnection;
use diesel::{Connection, PgConnection, SqliteConnection};

use crate::a_group::{a_group, agreement, cost, day, eur, invoice, tidewater};
use crate::november;
use crate::support::round::{Plan, PlannedBucket, bucket, cents, check_all};
use crate::support::{World, worlds};

/// Changes the database behind Brimful's back, without triggers and foreign keys.
pub fn by_hand(world: &World, sql: &str) {
    match world.url.strip_prefix("sqlite:") {
        Some(path) => {
            let mut connection = SqliteConnection::establish(path).unwrap();
            let free = "PRAGMA foreign_keys=OFF; PRAGMA ignore_check_constraints=ON;
                DROP TRIGGER entries_no_update; DROP TRIGGER entries_no_delete;
                DROP TRIGGER transfers_no_update; DROP TRIGGER transfers_no_delete;
                DROP TRIGGER payout_payments_no_update; DROP TRIGGER payout_payments_no_delete;
                DROP TRIGGER heads_no_update; DROP TRIGGER heads_no_delete;
                DROP TRIGGER head_keys_no_update; DROP TRIGGER head_keys_no_delete;
                DROP TRIGGER invoices_paid_no_update;";
            connection.batch_execute(free).unwrap();
            connection.batch_execute(sql).unwrap();
        }
        None => {
            let mut connection = PgConnection::establish(&world.url).unwrap();
            // A role that is no superuser cannot switch the triggers of constraints off: the constraints go.
            let free = "DO $$ DECLARE one record; BEGIN
                FOR one IN SELECT conrelid::regclass AS home, conname FROM pg_constraint
                    WHERE connamespace = current_schema()::regnamespace AND contype IN ('f', 'c') ORDER BY contype DESC
                LOOP EXECUTE format('ALTER TABLE %s DROP CONSTRAINT %I', one.home, one.conname); END LOOP;
                END $$;
                ALTER TABLE entries DISABLE TRIGGER USER; ALTER TABLE transfers DISABLE TRIGGER USER;
                ALTER TABLE payout_payments DISABLE TRIGGER USER;
                ALTER TABLE heads DISABLE TRIGGER USER; ALTER TABLE head_keys DISABLE TRIGGER USER;
                ALTER TABLE invoices DISABLE TRIGGER USER;";
            connection.batch_execute(free).unwrap();
            connection.batch_execute(sql).unwrap();
        }
    }
}

/// What `verify` finds after a change by hand in a settled November with a payout.
pub fn after(sql: &str) -> Vec<Vec<Finding>> {
    let one = |world: World| {
        november::paid(&world);
        by_hand(&world, sql);
        verify(&world.db).unwrap().findings
    };
    worlds().into_iter().map(one).collect()
}

#[track_caller]
fn names_first(sql: &str, about: &About, rule: Rule) {
    for findings in after(sql) {
        let first = findings.first().unwrap_or_else(|| panic!("nothing found after {sql}"));
        assert_eq!((&first.about, first.rule), (about, rule), "{findings:#?}");
        assert_eq!(first.group, "tidewater");
    }
}

#[track_caller]
pub fn names(sql: &str, about: &About, rule: Rule) {
    for findings in after(sql) {
        let found = findings.iter().any(|one| one.about == *about && one.rule == rule);
        assert!(found, "{about:?} {rule} is not among {findings:#?}");
    }
}

pub fn entry(number: i64) -> About {
    About::Entry(EntryNumber::new(number))
}

#[test]
fn an_empty_database_is_clean() {
    for world in worlds() {
        let report = verify(&world.db).unwrap();
        assert_eq!((report.groups, report.entries), (0, 0));
        assert!(report.is_clean());
    }
}

#[test]
fn tidewaters_november_is_clean_at_every_step() {
    for world in worlds() {
        november::paid(&world);
        let report = verify(&world.db).unwrap();
        assert_eq!(report.findings, []);
        // 31 contributions, the statement, the allotments, the settlement, the payout.
        assert_eq!((report.groups, report.entries), (1, 35));
    }
    for world in worlds() {
        november::split(&world, |_| ());
        assert_eq!(verify(&world.db).unwrap().findings, []);
    }
}

#[test]
fn other_rules_are_followed_too() {
    for sharing in [Sharing::Proportional, Sharing::Mixed { equal_part: Rate::new(5_000).unwrap() }] {
        for world in worlds() {
            // Allotments differ, so the files' splits are refused; nobody gives anything.
            let group = tidewater(&world);
            november::propose(&world, &group);
            let mut plan = RoundPlan::up_to(day("2026-10-31"));
            plan.sharing = Some(sharing);
            let closes = day("2026-11-17");
            let command = OpenRound::by_default(plan, Opens::Now, closes);
            open(&world.db, group.facilitator(), command).unwrap();
            assert_eq!(verify(&world.db).unwrap().findings, []);
        }
    }
    for world in worlds() {
        november::settled_with(&world, |command| command.sealed = true);
        assert_eq!(verify(&world.db).unwrap().findings, []);
    }
}

#[test]
fn money_that_stays_with_its_givers_is_clean() {
    for world in worlds() {
        left_with_the_givers(&world);
        assert_eq!(verify(&world.db).unwrap().findings, []);
    }
}

/// A round in which nobody gives anything and everybody keeps theirs.
fn left_with_the_givers(world: &World) {
    let group = a_group(world, 3, Agreement { unspent_to: UnspentTo::Giver, ..agreement() });
    for member in 1..=3 {
        invoice(world, &group, member, Some("2026-09-10"), "1000.10", 2_000);
    }
    world.at("2026-10-02T08:00:00Z");
    let plan = RoundPlan::up_to(day("2026-09-30"));
    let command = OpenRound::by_default(plan, Opens::Now, day("2026-10-10"));
    let opened = open(&world.db, group.facilitator(), command).unwrap();
    world.at("2026-10-11T08:00:00Z");
    let seen = preview(&world.db, group.facilitator().group(), opened.round, &[]).unwrap().unwrap();
    let command = SettleRound::as_seen(opened.round, seen.fingerprint);
    settle(&world.db, group.facilitator(), command).unwrap();
    let second = PostStatement { last_day: day("2026-09-30"), name: None, seen: None, key: None };
    post_statement(&world.db, group.facilitator(), second).unwrap();
}

#[test]
fn invoices_that_are_taken_back_are_clean_before_and_after_their_statement() {
    for world in worlds() {
        let group = november::settled(&world);
        let void = |number: i64| {
            let why = LongText::parse("counted twice").unwrap();
            let command = VoidInvoice { invoice: InvoiceId::new(number), why, key: None };
            void_invoice(&world.db, group.facilitator(), command).unwrap();
            assert_eq!(verify(&world.db).unwrap().findings, []);
        };
        world.at("2026-12-01T09:00:00Z");
        // Number 2 was counted in November; the next one is paid and taken back before any statement.
        void(2);
        invoice(&world, &group, 4, Some("2026-11-20"), "8000", 2_000);
        void(34);
        invoice(&world, &group, 5, Some("2026-11-20"), "9000", 2_000);
        let command = PostStatement { last_day: day("2026-11-30"), name: None, seen: None, key: None };
        post_statement(&world.db, group.facilitator(), command).unwrap();
        assert_eq!(verify(&world.db).unwrap().findings, []);
        let counted = |which: &str| {
            let which = Which::Named(which.to_owned());
            month(&world.db, Audience::from(*group.facilitator()), &which).unwrap().unwrap().income.invoices
        };
        assert_eq!((counted("2026-11"), counted("2026-12")), (Some(31), Some(1)));
        for reader in [Audience::from(*group.member(2)), Audience::from(*group.facilitator())] {
            let sums = crate::exports::balances(&ledger_csv(&world.db, reader, &EntryFilter::default()).unwrap());
            assert_eq!(sums["fund:pool"], 0, "a reader's lines add up whatever was taken back");
        }
    }
}

#[test]
fn a_shortfall_is_brought_forward_by_the_rule() {
    for world in worlds() {
        let group = a_group(&world, 3, agreement());
        invoice(&world, &group, 1, Some("2026-09-10"), "12780", 2_000);
        cost(&world, &group, "Rent", "4142", Cadence::Monthly, "2026-09");
        for (at, last_day) in [("2026-10-01T09:00:00Z", "2026-09-30"), ("2026-11-01T09:00:00Z", "2026-10-31")] {
            world.at(at);
            let command = PostStatement { last_day: day(last_day), name: None, seen: None, key: None };
            post_statement(&world.db, group.facilitator(), command).unwrap();
            assert_eq!(verify(&world.db).unwrap().findings, []);
        }
        by_hand(
            &world,
            "UPDATE statements SET brought_forward = brought_forward - 1, shortfall = shortfall - 1 WHERE number = 2",
        );
        let found = verify(&world.db).unwrap().findings;
        assert_eq!((&found[0].about, found[0].rule), (&About::Statement("2026-11".to_owned()), Rule::BroughtForward));
    }
}

#[test]
fn one_byte_of_a_transfer_names_its_entry() {
    names_first("UPDATE transfers SET amount = amount + 1 WHERE entry_number = 7", &entry(7), Rule::Hash);
    names_first("UPDATE transfers SET to_account = 'fund:core' WHERE entry_number = 9", &entry(9), Rule::Hash);
    names_first("UPDATE transfers SET from_account = 'assets:bonk' WHERE entry_number = 4", &entry(4), Rule::Transfers);
    names_first(
        "UPDATE transfers SET position = 90 WHERE entry_number = 32 AND position = 1",
        &entry(32),
        Rule::Transfers,
    );
    names_first(
        "UPDATE transfers SET entry_number = 6, position = 2 WHERE entry_number = 5",
        &entry(5),
        Rule::Transfers,
    );
}

#[test]
fn the_chain_of_entries_is_checked() {
    names_first("UPDATE entries SET effective_on = '2026-10-01' WHERE number = 3", &entry(3), Rule::Hash);
    names_first("UPDATE entries SET actor = 2 WHERE number = 3", &entry(3), Rule::Hash);
    names_first("UPDATE entries SET kind = 'opening' WHERE number = 8", &entry(8), Rule::Hash);
    names_first("UPDATE entries SET belongs_to = 'nothing' WHERE number = 8", &entry(8), Rule::BelongsTo);
    names_first(
        "DELETE FROM transfers WHERE entry_number = 35; DELETE FROM entry_texts WHERE entry_number = 35;
         DELETE FROM entries WHERE number = 35",
        &About::Group,
        Rule::LastEntry,
    );
    names_first("DELETE FROM entries WHERE number = 12", &entry(13), Rule::Numbers);
    names_first("UPDATE groups SET last_entry = 36", &About::Group, Rule::LastEntry);
    names_first("UPDATE entry_texts SET memo = 'something else' WHERE entry_number = 33", &entry(33), Rule::MemoHash);
}

#[test]
fn an_erased_memo_is_nothing_wrong() {
    for findings in after("DELETE FROM entry_texts WHERE entry_number = 33") {
        assert_eq!(findings, []);
    }
}

#[test]
fn stored_balances_are_compared() {
    let carried = About::Account("fund:carried".to_owned());
    names_first("UPDATE accounts SET balance = balance + 1 WHERE name = 'fund:carried'", &carried, Rule::Balance);
    let bank = About::Account("assets:bank".to_owned());
    names("UPDATE accounts SET balance = balance + 1 WHERE name = 'fund:carried'", &bank, Rule::BankIsTheRest);
}

#[test]
fn contributions_and_statements_are_worked_out_again() {
    let statement = About::Statement("2026-11".to_owned());
    names_first("UPDATE contributions SET amount = amount - 1 WHERE entry_number = 5", &entry(5), Rule::Contribution);
    names_first("UPDATE contributions SET rate = 1999 WHERE entry_number = 5", &entry(5), Rule::Contribution);
    names_first("DELETE FROM contributions WHERE entry_number = 5", &entry(5), Rule::Orphan);
    names("DELETE FROM contributions WHERE entry_number = 5", &statement, Rule::CameIn);
    names_first("UPDATE statement_lines SET amount = amount + 1 WHERE position = 2", &statement, Rule::CoreDue);
    names_first("UPDATE statement_lines SET taken = taken - 1 WHERE position = 2", &statement, Rule::LineTaken);
    names_first("UPDATE agreements SET foundation_share = 2400", &statement, Rule::FoundationShare);
    names_first(
        "UPDATE statements SET foundation = foundation - 100, to_share = to_share + 100",
        &statement,
        Rule::Foundation,
    );
    names_first("UPDATE statements SET carried = carried + 100, to_share = to_share + 100", &statement, Rule::Carried);
}

#[test]
fn allotments_and_splits_are_worked_out_again() {
    let round = "2026-11".to_owned();
    let member = About::Participant(round.clone(), MemberNumber::new(3));
    let bucket = About::Bucket(round.clone(), BucketNumber::new(4));
    names_first("UPDATE participants SET allotment = allotment + 1 WHERE member_number = 3", &member, Rule::Allotment);
    names("UPDATE participants SET given = given - 1 WHERE member_number = 3", &member, Rule::Given);
    names("UPDATE participants SET contributed = 0 WHERE member_number = 3", &member, Rule::Contributed);
    names("UPDATE round_buckets SET total = total + 1 WHERE bucket_number = 4", &bucket, Rule::BucketTotal);
    names("UPDATE round_buckets SET givers = 0 WHERE bucket_number = 4", &bucket, Rule::BucketGivers);
    names("UPDATE rounds SET stays_carried = 1", &About::Round(round), Rule::StaysCarried);
}

#[test]
fn settlements_are_worked_out_again() {
    let round = || "2026-11".to_owned();
    let bucket = About::Bucket(round(), BucketNumber::new(4));
    names_first("UPDATE round_buckets SET outcome = 'full' WHERE bucket_number = 4", &bucket, Rule::Outcome);
    names_first("UPDATE round_buckets SET funded = funded - 1 WHERE bucket_number = 4", &bucket, Rule::Funded);
    names_first("UPDATE settlements SET unspent = 1", &About::Round(round()), Rule::NothingLost);
    names_first("UPDATE settlements SET carried = 1", &About::Round(round()), Rule::SettlementCarried);
    // Without its settlement no bucket may have an outcome but one that was settled early, which is written down.
    let first = About::Bucket(round(), BucketNumber::new(1));
    names_first("DELETE FROM settlements", &first, Rule::Outcome);
}

/// What `verify` finds after a change by hand where bucket 2 was settled early, an owner took what there was for bucket
/// 1, what was left stayed with its givers, and member 3 left afterwards.
pub fn after_the_close(sql: &str) -> Vec<Vec<Finding>> {
    let one = |world: World| {
        let mut plan = Plan::new(3, 10_000, vec![PlannedBucket::fixed(9_000), PlannedBucket::fixed(5_000)]);
        plan.below_minimum = BelowMinimum::AskOwner;
        plan.unspent_to = UnspentTo::Giver;
        let round = plan.open(world);
        let asked = vec![(bucket(1), cents(4_000)), (bucket(2), cents(5_000))];
        let give = SaveSplit { round: round.round, version_seen: 0, asked, key: None };
        let (db, facilitator) = (&round.world.db, round.member(1));
        save(db, &facilitator, give).unwrap();
        let seen = early_preview(db, round.group, round.round, bucket(2)).unwrap();
        let early = SettleEarly { round: round.round, bucket: bucket(2), expected: seen.fingerprint };
        settle_early(db, &facilitator, early).unwrap();
        round.close();
        answer(db, &facilitator, AnswerOffer { round: round.round, bucket: bucket(1), accept: true }).unwrap();
        let seen = preview(db, round.group, round.round, &[]).unwrap().unwrap();
        settle(db, &facilitator, SettleRound::as_seen(round.round, seen.fingerprint)).unwrap();
        leave(db, &round.member(3)).unwrap();
        check_all(&round);
        by_hand(&round.world, sql);
        verify(db).unwrap().findings
    };
    worlds().into_iter().map(one).collect()
}

#[test]
fn early_settlements_answers_choices_and_leavings_are_worked_out_again() {
    let round = || "2026-11".to_owned();
    let of = |number: i64| About::Bucket(round(), BucketNumber::new(number));
    let member = |number: i64| About::Participant(round(), MemberNumber::new(number));
    let account = About::Account("allotment:3".to_owned());
    // 1 opening, 2 allotments, 3 early, 4 settlement, 5 return
    for (sql, about, rule) in [
        ("UPDATE early_settlements SET funded = funded - 1", of(2), Rule::Funded),
        ("UPDATE early_settlements SET settled_at = '2030-01-01 08:00:00'", of(2), Rule::Early),
        ("UPDATE early_settlements SET bucket_number = 1", of(1), Rule::Early),
        ("DELETE FROM early_settlements", entry(3), Rule::Orphan),
        ("DELETE FROM early_settlements", entry(4), Rule::Entry),
        ("UPDATE entries SET belongs_to = 'bucket:1' WHERE number = 3", entry(3), Rule::BelongsTo),
        ("UPDATE offer_answers SET accepted = FALSE", of(1), Rule::Outcome),
        ("UPDATE offer_answers SET offered = offered - 1", of(1), Rule::Offer),
        ("UPDATE offer_answers SET answered_at = '2026-11-20 17:00:00'", of(1), Rule::Offer),
        ("UPDATE offer_answers SET bucket_number = 2", of(2), Rule::Offer),
        ("DELETE FROM offer_answers", of(1), Rule::Offer),
        ("INSERT INTO settlement_choices SELECT group_id, number, 1, TRUE, 'so' FROM rounds", of(1), Rule::Choice),
        ("UPDATE leavings SET returned = returned - 1", entry(5), Rule::Entry),
        ("UPDATE leavings SET returned = returned - 1", account.clone(), Rule::Leaving),
        ("DELETE FROM leavings", entry(5), Rule::Orphan),
        (
            "UPDATE participants SET had_left = TRUE WHERE member_number = 1",
            About::Round(round()),
            Rule::SettlementCarried,
        ),
        ("DELETE FROM settlements; UPDATE participants SET had_left = TRUE", member(1), Rule::Leaving),
    ] {
        for findings in after_the_close(sql) {
            let found = findings.iter().any(|one| one.about == about && one.rule == rule);
            assert!(found, "{about:?} {rule} is not among {findings:#?} after {sql}");
        }
    }
}

#[test]
fn payouts_are_compared_with_their_entries() {
    let payout = About::Payout(PayoutNumber::new(1));
    names_first("UPDATE payout_payments SET amount = 1", &entry(35), Rule::Entry);
    names_first("UPDATE payout_payments SET paid_on = '2026-11-19'", &entry(35), Rule::Payout);
    names_first("UPDATE payouts SET paid = 1", &payout, Rule::Payout);
    names_first("UPDATE payouts SET amount = 1", &payout, Rule::Payout);
    names_first("UPDATE payouts SET closed_as = 'declined'", &payout, Rule::Payout);
    names_first("UPDATE payouts SET bucket_number = 3", &entry(35), Rule::Entry);
    names_first("DELETE FROM payouts", &entry(35), Rule::Payout);
    names_first("DELETE FROM payout_payments", &payout, Rule::Payout);
    names("DELETE FROM payout_payments", &entry(35), Rule::Orphan);
}

/// Bucket 3 is cancelled after a part of it was paid, bucket 4 is done: entries 36 to 38.
fn ended(sql: &str) -> Vec<Vec<Finding>> {
    let one = |world: World| {
        let group = november::paid(&world);
        let who = group.facilitator();
        let cancel = CancelBucket {
            bucket: BucketNumber::new(3),
            why: LongText::parse("The translator moved away.").unwrap(),
            expected: eur("700"),
            destination: CancelledTo::Carried,
        };
        buckets::cancel(&world.db, who, cancel, None).unwrap();
        let finish = FinishBucket {
            bucket: BucketNumber::new(4),
            report: LongText::parse("We tested all three.").unwrap(),
            expected: eur("900"),
        };
        buckets::finish(&world.db, who, finish, None).unwrap();
        assert_eq!(verify(&world.db).unwrap().findings, []);
        by_hand(&world, sql);
        verify(&world.db).unwrap().findings
    };
    worlds().into_iter().map(one).collect()
}

#[test]
fn endings_are_compared_with_their_entries_and_nothing_of_a_bucket_gets_lost() {
    let purse = |number| About::Purse(BucketNumber::new(number));
    let first = |sql: &str, about: &About, rule: Rule| {
        for findings in ended(sql) {
            let first = findings.first().unwrap_or_else(|| panic!("nothing found after {sql}"));
            assert_eq!((&first.about, first.rule), (about, rule), "{sql}: {findings:#?}");
        }
    };
    first("UPDATE bucket_endings SET rest = rest - 1 WHERE bucket_number = 3", &purse(3), Rule::Ending);
    first("UPDATE bucket_endings SET destination = 'foundation' WHERE bucket_number = 3", &purse(3), Rule::Ending);
    first("UPDATE bucket_endings SET entry_number = 37 WHERE bucket_number = 3", &purse(3), Rule::Ending);
    first("UPDATE bucket_endings SET kind = 'done' WHERE bucket_number = 3", &entry(36), Rule::Entry);
    first("DELETE FROM bucket_endings WHERE bucket_number = 4", &entry(37), Rule::Orphan);
    for findings in ended("DELETE FROM bucket_endings WHERE bucket_number = 4") {
        assert!(findings.iter().any(|one| one.about == purse(4) && one.rule == Rule::BucketMoney), "{findings:#?}");
    }
}

#[test]
fn a_close_and_a_goal_that_are_not_where_they_were_moved_to_are_named() {
    let round = || About::Round("2026-11".to_owned());
    let sql =
        "INSERT INTO close_changes SELECT group_id, number, 1, closes_at, opens_at, 'No', opens_at, 1 FROM rounds";
    names(sql, &round(), Rule::Close);
    let sql = "INSERT INTO goal_changes SELECT group_id, round_number, bucket_number, 1, 'No', rounds.opens_at, 1, \
        rounds.opens_at, 1, minimum, maximum, minimum + 1, maximum FROM round_buckets JOIN rounds USING (group_id) \
        WHERE bucket_number = 1";
    names(sql, &About::Bucket("2026-11".to_owned(), BucketNumber::new(1)), Rule::Goal);
}
