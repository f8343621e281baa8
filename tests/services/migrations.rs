//! Two folders of migrations, one schema: the same names, tables, columns, keys and indexes on both databases, the
//! same as the queries are written for, and each step can be undone.

use std::collections::BTreeSet;

use diesel_migrations::{FileBasedMigrations, MigrationHarness};

use crate::raw::Raw;
use crate::support::round::{Plan, PlannedBucket};
use crate::support::worlds;

fn folder(database: &str) -> String {
    format!("{}/migrations/{database}", env!("CARGO_MANIFEST_DIR"))
}

#[test]
fn both_databases_have_the_same_steps_and_each_can_be_undone() {
    let names = |database: &str| -> BTreeSet<String> {
        let steps = std::fs::read_dir(folder(database)).unwrap();
        steps.map(|step| step.unwrap().file_name().into_string().unwrap()).collect()
    };
    assert_eq!(names("sqlite"), names("postgres"));
    for database in ["sqlite", "postgres"] {
        for step in names(database) {
            for file in ["up.sql", "down.sql"] {
                let path = format!("{}/{step}/{file}", folder(database));
                assert!(std::fs::metadata(&path).unwrap().len() > 0, "{path}");
            }
        }
    }
}

/// `table.column: kind, null` for every column; the kinds are those of the queries' tables.
fn columns(raw: &mut Raw) -> BTreeSet<String> {
    let all = match raw {
        Raw::Sqlite(_) => {
            "SELECT tables.name || '.' || columns.name || ': ' || columns.type \
             || CASE columns.\"notnull\" WHEN 1 THEN '' ELSE ' or null' END AS word \
             FROM sqlite_schema AS tables, pragma_table_info(tables.name) AS columns \
             WHERE tables.type = 'table' AND tables.name NOT LIKE 'sqlite%' AND tables.name NOT LIKE '\\_\\_%' ESCAPE '\\'"
        }
        Raw::Postgres(_) => {
            "SELECT table_name || '.' || column_name || ': ' || data_type \
             || CASE is_nullable WHEN 'NO' THEN '' ELSE ' or null' END AS word \
             FROM information_schema.columns \
             WHERE table_schema = current_schema() AND table_name NOT LIKE '\\_\\_%'"
        }
    };
    raw.words(all).into_iter().collect()
}

/// The columns as the queries know them, in a database's own words for the kinds.
fn known(kinds: &[(&str, &str)]) -> BTreeSet<String> {
    let source = std::fs::read_to_string(format!("{}/src/store/schema.rs", env!("CARGO_MANIFEST_DIR"))).unwrap();
    let mut table = String::new();
    let mut all = BTreeSet::new();
    for line in source.lines() {
        if let Some((name, _)) = line.trim().split_once(" (").filter(|_| line.ends_with(") {")) {
            name.clone_into(&mut table);
        } else if let Some((column, kind)) = line.trim().trim_end_matches(',').split_once(" -> ") {
            let inner = kind.strip_prefix("Nullable<").and_then(|kind| kind.strip_suffix('>'));
            let (_, word) = kinds.iter().find(|(ours, _)| *ours == inner.unwrap_or(kind)).expect(kind);
            all.insert(format!("{table}.{column}: {word}{}", if inner.is_some() { " or null" } else { "" }));
        }
    }
    all
}

#[test]
fn the_queries_know_every_column_and_whether_it_may_be_empty() {
    for world in worlds() {
        let mut raw = Raw::open(&world.url);
        let kinds = match raw {
            Raw::Sqlite(_) => [
                ("BigInt", "INTEGER"),
                ("Bool", "INTEGER"),
                ("Text", "TEXT"),
                ("Timestamp", "TEXT"),
                ("Date", "TEXT"),
                ("Binary", "BLOB"),
            ],
            Raw::Postgres(_) => [
                ("BigInt", "bigint"),
                ("Bool", "boolean"),
                ("Text", "text"),
                ("Timestamp", "timestamp without time zone"),
                ("Date", "date"),
                ("Binary", "bytea"),
            ],
        };
        let (stored, known) = (columns(&mut raw), known(&kinds));
        assert!(stored.len() > 200, "{}", stored.len());
        let unknown: Vec<_> = stored.symmetric_difference(&known).collect();
        assert!(unknown.is_empty(), "{}: {unknown:?}", world.name);
    }
}

/// Indexes by name; how many keys, foreign keys and unique rules each table has.
fn keys(raw: &mut Raw) -> BTreeSet<String> {
    let queries = match raw {
        Raw::Sqlite(_) => [
            "SELECT 'index ' || name AS word FROM sqlite_schema WHERE type = 'index' AND name NOT LIKE 'sqlite%'",
            "SELECT tables.name || ' points at ' || count(DISTINCT keys.id) AS word \
             FROM sqlite_schema AS tables, pragma_foreign_key_list(tables.name) AS keys \
             WHERE tables.type = 'table' GROUP BY tables.name",
            "SELECT tables.name || ' unique ' || count(*) AS word \
             FROM sqlite_schema AS tables, pragma_index_list(tables.name) AS keys \
             WHERE tables.type = 'table' AND keys.origin = 'u' GROUP BY tables.name",
        ],
        Raw::Postgres(_) => [
            "SELECT 'index ' || indexname AS word FROM pg_indexes WHERE schemaname = current_schema() \
             AND indexname NOT LIKE '%\\_pkey' AND indexname NOT LIKE '%\\_key' AND tablename NOT LIKE '\\_\\_%'",
            "SELECT table_name || ' points at ' || count(*) AS word FROM information_schema.table_constraints \
             WHERE table_schema = current_schema() AND constraint_type = 'FOREIGN KEY' GROUP BY table_name",
            "SELECT table_name || ' unique ' || count(*) AS word FROM information_schema.table_constraints \
             WHERE table_schema = current_schema() AND constraint_type = 'UNIQUE' GROUP BY table_name",
        ],
    };
    queries.into_iter().flat_map(|query| raw.words(query)).collect()
}

#[test]
fn both_databases_have_the_same_keys_and_indexes() {
    let all: Vec<BTreeSet<String>> = worlds().iter().map(|world| keys(&mut Raw::open(&world.url))).collect();
    assert!(all[0].len() > 40, "{:?}", all[0]);
    for other in &all[1..] {
        let differ: Vec<_> = all[0].symmetric_difference(other).collect();
        assert!(differ.is_empty(), "{differ:?}");
    }
}

#[test]
fn every_step_can_be_undone_and_taken_again_with_a_group_in_the_books() {
    for world in worlds() {
        let round = Plan::new(3, 10_000, vec![PlannedBucket::fixed(20_000)]).open(world);
        let mut raw = Raw::open(&round.world.url);
        let before = (columns(&mut raw), keys(&mut raw));
        match &mut raw {
            Raw::Sqlite(conn) => {
                let steps = FileBasedMigrations::from_path(folder("sqlite")).unwrap();
                conn.revert_all_migrations(steps).unwrap();
            }
            Raw::Postgres(conn) => {
                let steps = FileBasedMigrations::from_path(folder("postgres")).unwrap();
                conn.revert_all_migrations(steps).unwrap();
            }
        }
        assert_eq!(columns(&mut raw), BTreeSet::new(), "{}", round.world.name);
        if let Raw::Postgres(_) = raw {
            let left = "SELECT count(*) AS number FROM pg_proc WHERE pronamespace = current_schema()::regnamespace";
            assert_eq!(raw.number(left), 0, "no function is left");
        }
        assert_eq!(brimful::store::migrate::migrate(&round.world.db).unwrap(), 1, "{}", round.world.name);
        assert_eq!((columns(&mut raw), keys(&mut raw)), before, "{}", round.world.name);
    }
}
