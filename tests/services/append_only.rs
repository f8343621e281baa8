//! What the database itself does not let anybody do, whatever program asks: the ledger only grows, and no figure
//! leaves its bounds (money.md 10).

use brimful::services::splits::{SaveSplit, save};
use brimful::services::verify::verify;

use crate::november;
use crate::raw::Raw;
use crate::support::round::{Plan, PlannedBucket, RoundWorld, bucket, cents};
use crate::support::worlds;

fn lived() -> Vec<RoundWorld> {
    let plan = Plan::new(3, 10_000, vec![PlannedBucket::fixed(20_000), PlannedBucket::fixed(5_000)]);
    let open = |world| {
        let round = plan.clone().open(world);
        let asked = vec![(bucket(1), cents(6_000)), (bucket(2), cents(4_000))];
        let command = SaveSplit { round: round.round, version_seen: 0, asked, key: None };
        save(&round.world.db, &round.member(2), command).unwrap();
        round
    };
    worlds().into_iter().map(open).collect()
}

/// The ledger as it stands, in words.
fn ledger(raw: &mut Raw) -> Vec<String> {
    let mut all = raw.words(
        "SELECT group_id || ' ' || number || ' ' || kind || ' ' || belongs_to || ' ' || actor AS word \
         FROM entries ORDER BY group_id, number",
    );
    all.extend(raw.words(
        "SELECT group_id || ' ' || entry_number || ' ' || position || ' ' || from_account || ' ' || to_account || ' ' \
         || amount AS word FROM transfers ORDER BY group_id, entry_number, position",
    ));
    all
}

/// The columns of a table, for statements that name them all.
fn columns(raw: &mut Raw, table: &str) -> String {
    let list = match raw {
        Raw::Sqlite(_) => format!("SELECT name AS word FROM pragma_table_info('{table}') ORDER BY cid"),
        Raw::Postgres(_) => format!(
            "SELECT column_name::text AS word FROM information_schema.columns \
             WHERE table_schema = current_schema() AND table_name = '{table}' ORDER BY ordinal_position"
        ),
    };
    raw.words(&list).join(", ")
}

/// Tries every way of changing what stands in a table.
fn only_grows(raw: &mut Raw, table: &str, key: &str, change: &str) {
    let no = format!("append-only: {table} cannot be changed");
    let columns = columns(raw, table);
    raw.refuses(&format!("UPDATE {table} SET group_id = group_id"), &no);
    raw.refuses(&format!("UPDATE {table} SET {change}"), &no);
    raw.refuses(&format!("DELETE FROM {table}"), &no);
    let again = format!("INSERT INTO {table} ({columns}) SELECT {columns} FROM {table}");
    let upsert = format!("{again} WHERE true ON CONFLICT ({key}) DO UPDATE SET group_id = excluded.group_id");
    raw.refuses(&upsert, &no);
    raw.refuses(&again, if matches!(raw, Raw::Sqlite(_)) { "UNIQUE" } else { "duplicate key" });
    match raw {
        Raw::Sqlite(_) => {
            raw.refuses(&again.replace("INSERT", "INSERT OR REPLACE"), &no);
            raw.refuses(&again.replace("INSERT", "REPLACE"), &no);
            raw.refuses(&format!("UPDATE OR REPLACE {table} SET group_id = group_id"), &no);
        }
        Raw::Postgres(_) => {
            raw.refuses(&format!("TRUNCATE {table} CASCADE"), &no);
            raw.refuses("TRUNCATE groups CASCADE", "append-only");
            raw.refuses(
                &format!(
                    "MERGE INTO {table} AS old USING {table} AS new ON old.group_id = new.group_id \
                     WHEN MATCHED THEN DELETE"
                ),
                &no,
            );
        }
    }
}

#[test]
fn entries_and_transfers_can_be_added_and_nothing_else() {
    for round in lived() {
        let raw = &mut Raw::open(&round.world.url);
        let before = ledger(raw);
        assert!(before.len() > 4, "{before:?}");
        only_grows(raw, "entries", "group_id, number", "actor = 2");
        only_grows(raw, "transfers", "group_id, entry_number, position", "amount = 1");
        assert_eq!(ledger(raw), before, "{}", round.world.name);
        assert!(verify(&round.world.db).unwrap().is_clean());
    }
}

#[test]
fn payments_of_payouts_can_be_added_and_nothing_else() {
    for world in worlds() {
        crate::november::paid(&world);
        let raw = &mut Raw::open(&world.url);
        let no = "append-only: payout_payments cannot be changed";
        raw.refuses("UPDATE payout_payments SET amount = 1", no);
        raw.refuses("DELETE FROM payout_payments", no);
        raw.refuses(
            "UPDATE payouts SET paid = amount + 1",
            if matches!(raw, Raw::Sqlite(_)) { "CHECK" } else { "check" },
        );
        if matches!(raw, Raw::Postgres(_)) {
            raw.refuses("TRUNCATE payout_payments", no);
        }
        assert_eq!(raw.number("SELECT amount AS number FROM payout_payments"), 50_000);
    }
}

#[test]
fn signed_heads_and_their_keys_can_be_added_and_nothing_else() {
    for world in worlds() {
        november::settled(&world);
        let raw = &mut Raw::open(&world.url);
        only_grows(raw, "heads", "group_id, entry_number", "signature = hash");
        only_grows(raw, "head_keys", "group_id, from_entry", "from_entry = 1");
        assert_eq!(raw.number("SELECT count(*) AS number FROM heads"), 2);
        assert!(verify(&world.db).unwrap().is_clean());
    }
}

#[test]
fn an_entry_cannot_be_pushed_out_by_another_that_reverses_the_same_one() {
    for round in lived() {
        let raw = &mut Raw::open(&round.world.url);
        let columns = columns(raw, "entries");
        let reversal = |number: i64| {
            let values = columns.replace("number", &number.to_string()).replace("reverses", "1");
            format!("INSERT INTO entries ({columns}) SELECT {values} FROM entries WHERE number = 1")
        };
        raw.run(&reversal(90));
        if matches!(raw, Raw::Sqlite(_)) {
            raw.refuses(&reversal(91).replace("INSERT", "INSERT OR REPLACE"), "append-only");
        }
        raw.refuses(&reversal(91), if matches!(raw, Raw::Sqlite(_)) { "UNIQUE" } else { "duplicate key" });
        assert_eq!(raw.number("SELECT count(*) AS number FROM entries WHERE number = 90"), 1);
    }
}

#[test]
fn what_the_ledger_points_at_stays_where_it_is() {
    for round in lived() {
        let raw = &mut Raw::open(&round.world.url);
        let before = ledger(raw);
        let is_sqlite = matches!(raw, Raw::Sqlite(_));
        let held = if is_sqlite { "FOREIGN KEY" } else { "foreign key" };
        for statement in ["DELETE FROM groups", "UPDATE groups SET id = id + 100", "DELETE FROM accounts"] {
            raw.refuses(statement, held);
        }
        for table in ["groups", "members", "accounts", "entries", "rounds", "participants", "round_buckets"] {
            raw.refuses(&format!("DROP TABLE {table}"), if is_sqlite { held } else { "depend" });
        }
        assert_eq!(ledger(raw), before, "{}", round.world.name);
        assert!(verify(&round.world.db).unwrap().is_clean());
    }
}

#[test]
fn no_figure_leaves_its_bounds() {
    for round in lived() {
        let raw = &mut Raw::open(&round.world.url);
        let no = if matches!(raw, Raw::Sqlite(_)) { "CHECK" } else { "check constraint" };
        for statement in [
            "UPDATE accounts SET balance = -1 WHERE name = 'fund:carried'",
            "UPDATE accounts SET balance = -1 WHERE name LIKE 'allotment:%'",
            "UPDATE participants SET given = allotment + brought + 1",
            "UPDATE participants SET given = -1",
            "UPDATE participants SET allotment = given - 1",
            "UPDATE round_buckets SET total = maximum + 1",
            "UPDATE round_buckets SET total = -1",
            "UPDATE round_buckets SET givers = -1",
            "UPDATE statements SET to_share = to_share + 1",
            "UPDATE statements SET came_in = -1, carried = carried + 1 + came_in",
            "UPDATE rounds SET closes_at = opens_at",
            "INSERT INTO allocations (group_id, round_number, member_number, bucket_number, amount) \
             SELECT group_id, round_number, 1, bucket_number, 0 FROM round_buckets",
            "INSERT INTO transfers (group_id, entry_number, position, from_account, to_account, amount) \
             SELECT group_id, entry_number, 900, from_account, to_account, 0 FROM transfers WHERE position = 1",
            "INSERT INTO transfers (group_id, entry_number, position, from_account, to_account, amount) \
             SELECT group_id, entry_number, 900, from_account, to_account, -5 FROM transfers WHERE position = 1",
            "INSERT INTO transfers (group_id, entry_number, position, from_account, to_account, amount) \
             SELECT group_id, entry_number, 900, from_account, from_account, 5 FROM transfers WHERE position = 1",
            "INSERT INTO transfers (group_id, entry_number, position, from_account, to_account, amount) SELECT \
             group_id, entry_number, 900, from_account, to_account, 1000000000000001 FROM transfers WHERE position = 1",
        ] {
            raw.refuses(statement, no);
        }
        // The two accounts that may be overdrawn: what came in may be taken back by a later credit note.
        raw.run("BEGIN; UPDATE accounts SET balance = -1 WHERE name = 'assets:bank'; ROLLBACK");
        assert!(verify(&round.world.db).unwrap().is_clean(), "{}", round.world.name);
    }
}

#[test]
fn a_row_cannot_point_into_another_group() {
    for round in lived() {
        let raw = &mut Raw::open(&round.world.url);
        let no = if matches!(raw, Raw::Sqlite(_)) { "FOREIGN KEY" } else { "foreign key" };
        for statement in [
            "INSERT INTO allocations (group_id, round_number, member_number, bucket_number, amount) VALUES (77, 1, 1, 1, 5)",
            "INSERT INTO transfers (group_id, entry_number, position, from_account, to_account, amount) \
             SELECT 77, entry_number, position, from_account, to_account, amount FROM transfers",
            "UPDATE participants SET group_id = 77",
            "UPDATE round_buckets SET group_id = 77",
        ] {
            raw.refuses(statement, no);
        }
    }
}

#[test]
fn a_paid_invoice_is_neither_changed_nor_deleted_by_anybody() {
    use crate::a_group::{a_group, agreement, invoice};
    for world in worlds() {
        let group = a_group(&world, 2, agreement());
        invoice(&world, &group, 1, Some("2026-09-10"), "500.00", 2_000);
        invoice(&world, &group, 2, None, "100.00", 2_000);
        let mut raw = Raw::open(&world.url);
        let no = "append-only: invoices cannot be changed";
        for change in ["amount = amount + 1", "paid_on = NULL", "number = 'X'", "member_number = 2", "own_rate = 0"] {
            raw.refuses(&format!("UPDATE invoices SET {change} WHERE id = 1"), no);
        }
        raw.refuses("DELETE FROM invoices WHERE id = 1", no);
        raw.refuses("DELETE FROM invoices WHERE id = 2", no);
        raw.run("UPDATE invoices SET amount = 7 WHERE id = 2");
        raw.run("UPDATE invoices SET voided_at = recorded_at, voided_why = 'wrong' WHERE id = 1");
        assert_eq!(raw.number("SELECT amount AS number FROM invoices WHERE id = 1"), 50_000, "{}", world.name);
    }
}
