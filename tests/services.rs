//! What people do, on both databases.

#![allow(
    clippy::allow_attributes,
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    dead_code,
    reason = "a test that cannot go on must stop, and each program uses its own part of the support"
)]

#[path = "support/a_group.rs"]
mod a_group;
#[path = "support/besides.rs"]
mod besides;
#[path = "support/november.rs"]
mod november;
#[path = "support/raw.rs"]
mod raw;
mod support;

#[path = "services/a_year.rs"]
mod a_year;
#[path = "services/accounts.rs"]
mod accounts;
#[path = "services/agreements.rs"]
mod agreements;
#[path = "services/append_only.rs"]
mod append_only;
#[path = "services/books.rs"]
mod books;
#[path = "services/buckets.rs"]
mod buckets;
#[path = "services/bundle.rs"]
mod bundle;
#[path = "services/bundle_tampered.rs"]
mod bundle_tampered;
#[path = "services/closed_pipe.rs"]
mod closed_pipe;
#[path = "services/comment_digests.rs"]
mod comment_digests;
#[path = "services/comments.rs"]
mod comments;
#[path = "services/core_costs.rs"]
mod core_costs;
#[path = "services/core_fund.rs"]
mod core_fund;
#[path = "services/corrections.rs"]
mod corrections;
#[path = "services/demo.rs"]
mod demo;
#[path = "services/demo_pabulib.rs"]
mod demo_pabulib;
#[path = "services/dry_run.rs"]
mod dry_run;
#[path = "services/early.rs"]
mod early;
#[path = "services/endings.rs"]
mod endings;
#[path = "services/endings_many.rs"]
mod endings_many;
#[path = "services/exports.rs"]
mod exports;
#[path = "services/foundation.rs"]
mod foundation;
#[path = "services/import_round_trip.rs"]
mod import_round_trip;
#[path = "services/imports.rs"]
mod imports;
#[path = "services/invoices.rs"]
mod invoices;
#[path = "services/journals.rs"]
mod journals;
#[path = "services/large_amounts.rs"]
mod large_amounts;
#[path = "services/leavings.rs"]
mod leavings;
#[path = "services/member_rates.rs"]
mod member_rates;
#[path = "services/member_statement.rs"]
mod member_statement;
#[path = "services/migrations.rs"]
mod migrations;
#[path = "services/new_passwords.rs"]
mod new_passwords;
#[path = "services/offers.rs"]
mod offers;
#[path = "services/other_rules.rs"]
mod other_rules;
#[path = "services/payouts.rs"]
mod payouts;
#[path = "services/people.rs"]
mod people;
#[path = "services/progress.rs"]
mod progress;
#[path = "services/receipts.rs"]
mod receipts;
#[path = "services/round_changes.rs"]
mod round_changes;
#[path = "services/rounds.rs"]
mod rounds;
#[path = "services/schemas.rs"]
mod schemas;
#[path = "services/settlement.rs"]
mod settlement;
#[path = "services/sign_in_links.rs"]
mod sign_in_links;
#[path = "services/splits.rs"]
mod splits;
#[path = "services/store.rs"]
mod store;
#[path = "services/tidewater.rs"]
mod tidewater;
#[path = "services/verify.rs"]
mod verify;
#[path = "services/verify_agreed.rs"]
mod verify_agreed;
#[path = "services/verify_besides.rs"]
mod verify_besides;
#[path = "services/weights.rs"]
mod weights;
