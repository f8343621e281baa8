//! Payouts against their payments and entries.

use std::collections::{BTreeMap, BTreeSet};

use super::facts::Facts;
use super::finding::{About, Findings, Rule, sum};
use super::replay::{Flows, Played, Replay, flows, flows_text};
use crate::domain::ids::{EntryNumber, PayoutNumber};
use crate::domain::ledger::{Account, BelongsTo, EntryKind, Transfer};
use crate::store::outcomes::{PaymentRow, PayoutRow};

pub(super) fn check(findings: &mut Findings, facts: &Facts, replay: &Replay<'_>) {
    let payouts: BTreeMap<PayoutNumber, &PayoutRow> = facts.payouts.iter().map(|row| (row.number, row)).collect();
    for payment in &facts.payments {
        check_payment(findings, replay, payouts.get(&payment.payout).copied(), payment);
    }
    for payout in &facts.payouts {
        let about = || About::Payout(payout.number);
        let payments = facts.payments.iter().filter(|payment| payment.payout == payout.number);
        findings.same_sum(
            about(),
            Rule::Payout,
            sum(payments.map(|payment| payment.amount)),
            payout.paid.minor().into(),
        );
        if payout.paid > payout.amount {
            let (most, found) =
                (findings.money(payout.amount.minor().into()), findings.money(payout.paid.minor().into()));
            findings.add(about(), Rule::Payout, format!("at most {most}"), found);
        }
        if let Some(closed) = payout.closed_as.filter(|_| payout.paid == payout.amount) {
            findings.add(about(), Rule::Payout, "paid or closed", format!("paid and {closed}"));
        }
    }
    let owned: BTreeSet<EntryNumber> = facts.payments.iter().map(|payment| payment.entry).collect();
    let pays = |played: &&Played<'_>| played.kind == Some(EntryKind::Payout);
    for entry in replay.entries.values().filter(pays) {
        if !owned.contains(&entry.raw.number) && !replay.is_reversed(entry.raw.number) {
            let found = flows_text(&entry.flows());
            findings.add(About::Entry(entry.raw.number), Rule::Orphan, "the payment of a payout", found);
        }
    }
}

fn check_payment(findings: &mut Findings, replay: &Replay<'_>, payout: Option<&PayoutRow>, payment: &PaymentRow) {
    let about = || About::Entry(payment.entry);
    let Some(payout) = payout else {
        return findings.add(about(), Rule::Payout, format!("payout {}", payment.payout), "none");
    };
    let Some(entry) = replay.get(payment.entry) else {
        let expected = format!("entry {}", payment.entry);
        return findings.add(About::Payout(payout.number), Rule::Entry, expected, "none");
    };
    let expected: Flows = flows(&[Transfer::new(Account::Bucket(payout.bucket), Account::Bank, payment.amount)]);
    let found = entry.flows();
    if expected != found || entry.kind != Some(EntryKind::Payout) {
        findings.add(about(), Rule::Entry, flows_text(&expected), flows_text(&found));
    }
    findings.same(about(), Rule::Payout, payment.paid_on, entry.raw.effective_on);
    let belongs_to = BelongsTo::Payout(payout.number);
    if entry.belongs_to != Some(belongs_to) {
        findings.add(about(), Rule::BelongsTo, belongs_to, &entry.raw.belongs_to);
    }
}
