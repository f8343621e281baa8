//! What people see, through a running server, on both databases.

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
#[path = "support/site.rs"]
mod site;
mod support;

#[path = "web/accent.rs"]
mod accent;
#[path = "web/accounts.rs"]
mod accounts;
#[path = "web/after_funding.rs"]
mod after_funding;
#[path = "web/agreement.rs"]
mod agreement;
#[path = "web/asking.rs"]
mod asking;
#[path = "web/bucket_words.rs"]
mod bucket_words;
#[path = "web/buckets.rs"]
mod buckets;
#[path = "web/chain.rs"]
mod chain;
#[path = "web/charts.rs"]
mod charts;
#[path = "web/closing.rs"]
mod closing;
#[path = "web/colours.rs"]
mod colours;
#[path = "web/comments.rs"]
mod comments;
#[path = "web/core_costs.rs"]
mod core_costs;
#[path = "web/empties.rs"]
mod empties;
#[path = "web/errors.rs"]
mod errors;
#[path = "web/every_word.rs"]
mod every_word;
#[path = "web/finding.rs"]
mod finding;
#[path = "web/frame.rs"]
mod frame;
#[path = "web/funds.rs"]
mod funds;
#[path = "web/invoices.rs"]
mod invoices;
#[path = "web/kept.rs"]
mod kept;
#[path = "web/kit.rs"]
mod kit;
#[path = "web/languages.rs"]
mod languages;
#[path = "web/limits.rs"]
mod limits;
#[path = "web/limits_mail.rs"]
mod limits_mail;
#[path = "web/limits_people.rs"]
mod limits_people;
#[path = "web/mail_languages.rs"]
mod mail_languages;
#[path = "mail/parts.rs"]
mod mail_parts;
#[path = "web/money.rs"]
mod money;
#[path = "web/month.rs"]
mod month;
#[path = "web/month_figures.rs"]
mod month_figures;
#[path = "web/month_mails.rs"]
mod month_mails;
#[path = "web/new_passwords.rs"]
mod new_passwords;
#[path = "web/other_rules.rs"]
mod other_rules;
#[path = "web/own_account.rs"]
mod own_account;
#[path = "web/payouts.rs"]
mod payouts;
#[path = "web/people.rs"]
mod people;
#[path = "web/pictures.rs"]
mod pictures;
#[path = "web/planning_words.rs"]
mod planning_words;
#[path = "web/progress.rs"]
mod progress;
#[path = "web/reminders.rs"]
mod reminders;
#[path = "web/round_changes.rs"]
mod round_changes;
#[path = "web/rounds.rs"]
mod rounds;
#[path = "web/routes.rs"]
mod routes;
#[path = "web/sealed.rs"]
mod sealed;
#[path = "web/settle.rs"]
mod settle;
#[path = "web/sign_in_links.rs"]
mod sign_in_links;
#[path = "web/split.rs"]
mod split;
#[path = "web/statements.rs"]
mod statements;
#[path = "web/style.rs"]
mod style;
