//! One public function per thing a person does: takes the lock, loads the facts, asks `domain`, writes the decision,
//! the log and the mail rows. Knows no HTTP, no HTML and no table.

pub mod accounts;
pub mod agreements;
pub mod books;
pub mod buckets;
pub mod bundle;
pub mod core_costs;
pub mod core_payments;
pub mod corrections;
pub mod covers;
pub mod demo;
pub mod exports;
pub mod foundation;
pub mod four_eyes;
pub mod group_home;
pub mod group_settings;
pub mod history;
pub mod imports;
pub mod invoices;
pub mod letters;
pub mod member_rates;
pub mod once;
pub mod other_rules;
pub mod payouts;
pub mod people;
pub mod proposals;
pub mod reconciliation;
pub mod rounds;
pub mod secret;
pub mod settlement;
pub mod signing;
pub mod splits;
pub mod statements;
pub mod unsubscribe;
pub mod verify;
pub mod weights;
