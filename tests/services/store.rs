//! The ground that everything stands on: the schema, the writer, the append-only ledger.

use brimful::store::migrate::{is_current, migrate};

use crate::support::worlds;

#[test]
fn a_fresh_database_is_brought_to_the_newest_schema_once() {
    for world in worlds() {
        assert!(is_current(&world.db).unwrap(), "{}", world.name);
        assert_eq!(migrate(&world.db).unwrap(), 0, "{}", world.name);
    }
}
