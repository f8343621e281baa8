//! The rules of money.md, checked without a database: golden figures, tables and properties.
#![expect(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    reason = "a test that stops here has failed, which is what it is for"
)]
#![expect(clippy::inconsistent_digit_grouping, reason = "1_200_50 is 1,200.50 in cents, set apart as people read it")]

#[path = "domain/agreement.rs"]
mod agreement;
#[path = "domain/amounts.rs"]
mod amounts;
#[path = "domain/apportion.rs"]
mod apportion;
#[path = "domain/bucket.rs"]
mod bucket;
#[path = "domain/core_fund.rs"]
mod core_fund;
#[path = "domain/ending.rs"]
mod ending;
#[path = "domain/examples.rs"]
mod examples;
#[path = "domain/head.rs"]
mod head;
#[path = "domain/held.rs"]
mod held;
#[path = "domain/history_chart.rs"]
mod history_chart;
#[path = "domain/ledger.rs"]
mod ledger;
#[path = "domain/other_rules.rs"]
mod other_rules;
#[path = "domain/pabulib.rs"]
mod pabulib;
#[path = "domain/policy.rs"]
mod policy;
#[path = "domain/sankey.rs"]
mod sankey;
#[path = "domain/settlement.rs"]
mod settlement;
#[path = "domain/sharing.rs"]
mod sharing;
#[path = "domain/split.rs"]
mod split;
#[path = "domain/split_draft.rs"]
mod split_draft;
#[path = "domain/statement.rs"]
mod statement;
#[path = "domain/support.rs"]
mod support;
#[path = "domain/text.rs"]
mod text;
#[path = "domain/tidewater.rs"]
mod tidewater;
#[path = "domain/time.rs"]
mod time;
#[path = "domain/weight.rs"]
mod weight;
