//! Payouts against their entries.

use std::collections::BTreeSet;

use super::facts::Facts;
use super::finding::{About, Findings, Rule};
use super::replay::{Flows, Played, Replay, flows, flows_text};
use crate::domain::ids::EntryNumber;
use crate::domain::ledger::{Account, BelongsTo, EntryKind, Transfer};
use crate::store::outcomes::PayoutRow;

pub(super) fn check(findings: &mut Findings, facts: &Facts, replay: &Replay<'_>) {
    for payout in &facts.payouts {
        check_payout(findings, replay, payout);
    }
    let owned: BTreeSet<EntryNumber> = facts.payouts.iter().filter_map(|payout| payout.entry).collect();
    let pays = |played: &&Played<'_>| played.kind == Some(EntryKind::Payout);
    for entry in replay.entries.values().filter(pays) {
        if !owned.contains(&entry.raw.number) && !replay.is_reversed(entry.raw.number) {
            let found = flows_text(&entry.flows());
            findings.add(About::Entry(entry.raw.number), Rule::Orphan, "a payout", found);
        }
    }
}

fn check_payout(findings: &mut Findings, replay: &Replay<'_>, payout: &PayoutRow) {
    let about = || About::Payout(payout.number);
    if payout.declined_at.is_some() && payout.paid_on.is_some() {
        findings.add(about(), Rule::Payout, "paid or declined", "both");
    }
    findings.same(about(), Rule::Payout, paid_word(payout.paid_on.is_some()), paid_word(payout.entry.is_some()));
    let Some(number) = payout.entry else { return };
    let Some(entry) = replay.get(number) else {
        findings.add(about(), Rule::Entry, format!("entry {number}"), "none");
        return;
    };
    let expected: Flows = flows(&[Transfer::new(Account::Bucket(payout.bucket), Account::Bank, payout.amount)]);
    let found = entry.flows();
    if expected != found || entry.kind != Some(EntryKind::Payout) {
        findings.add(About::Entry(number), Rule::Entry, flows_text(&expected), flows_text(&found));
    }
    let belongs_to = BelongsTo::Payout(payout.number);
    if entry.belongs_to != Some(belongs_to) {
        findings.add(About::Entry(number), Rule::BelongsTo, belongs_to, &entry.raw.belongs_to);
    }
}

fn paid_word(paid: bool) -> &'static str {
    if paid { "paid" } else { "not paid" }
}
