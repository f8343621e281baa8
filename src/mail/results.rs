//! The results digest: what a settled round came to, for one member (pages.md 5).

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use super::{Footer, StatementFigures};
use crate::domain::{money::Amount, time::Month};

/// How a bucket came out.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ResultOutcome {
    /// All it could take.
    Full,
    /// At least its minimum.
    Funded,
    /// Below its minimum; the money moved on.
    NotFunded,
}

/// Where money goes that found no bucket, by the round's rule (money.md 8).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum LeftGoes {
    /// Carried on into the next round.
    #[default]
    Carried,
    /// Back to the giver, for their next round.
    Giver,
}

/// Who decided about a bucket, where it was not its total alone.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ResultDecided {
    /// It was full and settled while the round was open, on this day.
    Early(NaiveDate),
    /// An owner took what there was.
    Taken,
    /// An owner said no to what there was.
    Declined,
    /// No owner answered in time.
    Silence,
    /// The facilitator decided, and why.
    Chosen(String),
}

/// One bucket of the round, with its figures after settlement.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ResultRow {
    /// The bucket's title.
    pub title: String,
    /// How it came out.
    pub outcome: ResultOutcome,
    /// What it was given in all; for a funded bucket what it holds.
    pub total: Amount,
    /// The sum of its required cost lines.
    pub minimum: Amount,
    /// The most it could take; `None` for an open-ended bucket.
    pub maximum: Option<Amount>,
    /// What the reader gave it (without the surplus of a sealed round); zero for nothing.
    pub mine: Amount,
    /// Who decided about it, where it was not its total alone.
    #[serde(default)]
    pub decided: Option<ResultDecided>,
    /// What its owners are called: "Leila".
    pub owners: Vec<String>,
    /// The bucket's "starts on", if it has one.
    pub starts_on: Option<NaiveDate>,
}

/// The reader's part in the round.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct MyPart {
    /// What the reader could give: the allotment and what was kept from before.
    pub may_give: Amount,
}

/// What the books came to, for the reader's mailbox to remember.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct HeadTold {
    /// The last entry it covers.
    pub entry: i64,
    /// The fingerprint: `9f3a-02c7-…`.
    pub fingerprint: String,
    /// The page that says how to check.
    pub check_url: String,
}

/// Everything that the results digest of one member says.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ResultsMail {
    /// What the reader is called: "Ines" (see [`super::words::called`]).
    pub reader: String,
    /// The group's name.
    pub group_name: String,
    /// The group's slug, for the List-Id.
    pub group_slug: String,
    /// Outsiders must not learn the group's sums: the subject then names none.
    pub private_sums: bool,
    /// ISO 4217 code of every amount.
    pub currency: String,
    /// The round's name: "2026-11".
    pub round: String,
    /// The month whose round gets what is carried on.
    pub carries_into: Month,
    /// The day the round closed, in the group's zone.
    pub closed_on: NaiveDate,
    /// The day it was settled; from a week after the close on the date is told, not the weekday alone.
    pub settled_on: NaiveDate,
    /// How many members shared.
    pub participants: usize,
    /// What they had to share together.
    pub had: Amount,
    /// What the funded buckets hold together.
    pub funded: Amount,
    /// What is carried on into the next round.
    pub carries_on: Amount,
    /// What stays with its givers for the next round.
    pub stays_with_givers: Amount,
    /// Where money without a bucket goes.
    pub left_goes: LeftGoes,
    /// Every bucket of the round, in any order.
    pub rows: Vec<ResultRow>,
    /// The reader's part; `None` for a member who was not in the round.
    pub mine: Option<MyPart>,
    /// How the sum came about.
    pub statement: StatementFigures,
    /// The round's "invoices by"; no line without it.
    pub invoices_by: Option<NaiveDate>,
    /// Who takes the invoices: "Marit".
    pub invoices_to: Option<String>,
    /// The group's "next round opens"; no line without it.
    pub next_round_opens: Option<NaiveDate>,
    /// The results page.
    pub round_url: String,
    /// The form for a new bucket.
    pub propose_url: String,
    /// The signed head of the books: the reader's mailbox keeps it. None where nothing was signed.
    pub head: Option<HeadTold>,
    /// The foot.
    pub footer: Footer,
}

impl ResultsMail {
    /// The rows in the order of the mail: most money first, those not funded last, else as they came.
    pub(super) fn ordered(&self) -> Vec<&ResultRow> {
        let mut rows: Vec<&ResultRow> = self.rows.iter().collect();
        rows.sort_by_key(|row| (row.outcome == ResultOutcome::NotFunded, std::cmp::Reverse(row.total)));
        rows
    }

    /// Buckets that got their money.
    pub(super) fn funded_count(&self) -> usize {
        self.rows.iter().filter(|row| row.outcome != ResultOutcome::NotFunded).count()
    }

    /// Every amount in the mail: they are written alike, with decimals if one of them needs decimals.
    pub(super) fn amounts(&self) -> Vec<Amount> {
        let mut amounts = vec![self.had, self.funded, self.carries_on, self.stays_with_givers];
        amounts.extend(self.statement.amounts());
        amounts.extend(self.rows.iter().flat_map(|row| [row.total, row.mine]));
        amounts.extend(self.mine.map(|mine| mine.may_give));
        amounts
    }
}

impl ResultRow {
    /// Funded with just its minimum, which was not all it could take.
    pub(super) fn at_minimum(&self) -> bool {
        self.outcome == ResultOutcome::Funded && self.total == self.minimum
    }

    /// How much of its goal it got, in whole percent; `None` for an open-ended bucket.
    pub(super) fn percent(&self) -> Option<i128> {
        let goal = i128::from(self.maximum?.minor());
        if goal <= 0 {
            return None;
        }
        Some((i128::from(self.total.minor()).saturating_mul(100) / goal).clamp(0, 100))
    }
}
