//! Invariants 1 to 4: every entry, the chain of hashes, and the stored balances.

use data_encoding::HEXLOWER;

use super::facts::Facts;
use super::finding::{About, Findings, Rule, sum};
use super::replay::{Played, Replay, flows, flows_text};
use crate::domain::ids::EntryNumber;
use crate::domain::ledger::{Account, CanonicalEntry, EntryKind, NO_HASH, memo_hash};
use crate::domain::money::Amount;
use crate::domain::time::UtcTime;
use crate::ports::{Progress, Step};
use crate::store::verify::{RawBalance, RawEntry, RawTransfer};

pub(super) fn check(findings: &mut Findings, facts: &Facts, replay: &Replay<'_>, progress: &Progress) {
    let mut before: Option<&RawEntry> = None;
    for played in progress.over(Step::CheckEntries, replay.entries.values()) {
        let raw = played.raw;
        let expected = before.map_or(1, |entry| entry.number.get().saturating_add(1));
        findings.same(About::Entry(raw.number), Rule::Numbers, expected, raw.number.get());
        check_words(findings, played);
        check_transfers(findings, raw);
        check_chain(findings, facts, played, before);
        check_reversal(findings, replay, played);
        for account in played.effects().into_keys().filter(|account| !account.may_be_negative()) {
            let after = replay.after(account, raw.number);
            if after < 0 {
                let found = format!("{account} {}", findings.money(after));
                findings.add(About::Entry(raw.number), Rule::BelowZero, format!("{account} not below zero"), found);
            }
        }
        before = Some(raw);
    }
    for (entry, stray) in &facts.homeless {
        findings.add(About::Entry(*entry), Rule::Homeless, "an entry with this number", transfer_text(stray));
    }
    check_head(findings, facts, before);
    check_balances(findings, facts, replay);
}

fn check_words(findings: &mut Findings, played: &Played<'_>) {
    let raw = played.raw;
    findings.same(About::Entry(raw.number), Rule::Form, 1, raw.form);
    if played.kind.is_none() {
        findings.add(About::Entry(raw.number), Rule::Kind, "a kind that is known", &raw.kind);
    }
    if played.belongs_to.is_none() {
        findings.add(About::Entry(raw.number), Rule::BelongsTo, "something that is known", &raw.belongs_to);
    }
}

fn check_transfers(findings: &mut Findings, raw: &RawEntry) {
    let about = || About::Entry(raw.number);
    if raw.transfers.is_empty() {
        findings.add(about(), Rule::Transfers, "one transfer at least", "none");
    }
    for (position, transfer) in (1_i64..).zip(&raw.transfers) {
        let accounts = (Account::parse(&transfer.from), Account::parse(&transfer.to));
        let fits = transfer.amount.is_positive() && transfer.amount <= Amount::LIMIT;
        let apart = matches!(accounts, (Some(from), Some(to)) if from != to);
        if transfer.position != position || !fits || !apart {
            let expected = format!("transfer {position} above zero between two known accounts");
            findings.add(about(), Rule::Transfers, expected, transfer_text(transfer));
        }
    }
}

/// The hash is worked out over what is stored, with the hash that the entry before should have. An entry that cannot
/// be put in canonical form has no hash to compare; its own finding names it.
fn check_chain(findings: &mut Findings, facts: &Facts, played: &Played<'_>, before: Option<&RawEntry>) {
    let raw = played.raw;
    let about = || About::Entry(raw.number);
    let previous = before.map_or(NO_HASH.as_slice(), |entry| &entry.hash);
    findings.same(about(), Rule::Chain, HEXLOWER.encode(previous), HEXLOWER.encode(&raw.previous_hash));
    if let Some(before) = before
        && raw.recorded_at < before.recorded_at
    {
        findings.add(about(), Rule::RecordedOrder, not_before(before.recorded_at), raw.recorded_at);
    }
    if let Some(text) = &raw.text {
        let words = <[u8; 32]>::try_from(text.salt.as_slice()).map(|salt| memo_hash(&salt, &text.memo));
        let expected = words.map_or_else(|_| "a salt of 32 bytes".to_owned(), |hash| HEXLOWER.encode(&hash));
        findings.same(about(), Rule::MemoHash, expected, HEXLOWER.encode(&raw.memo_hash));
    }
    let (Some(kind), Some(belongs_to)) = (played.kind, played.belongs_to) else { return };
    let (Ok(previous_hash), Ok(memo_hash)) =
        (<[u8; 32]>::try_from(raw.previous_hash.as_slice()), <[u8; 32]>::try_from(raw.memo_hash.as_slice()))
    else {
        findings.add(about(), Rule::Hash, "hashes of 32 bytes", "another length");
        return;
    };
    if played.transfers.len() != raw.transfers.len() {
        return;
    }
    let expected = CanonicalEntry {
        previous_hash,
        group_uuid: &facts.head.uuid,
        number: raw.number,
        kind,
        effective_on: raw.effective_on,
        recorded_at: raw.recorded_at,
        actor: raw.actor,
        belongs_to,
        reverses: raw.reverses,
        memo_hash,
        transfers: &played.transfers,
    }
    .hash();
    findings.same(about(), Rule::Hash, HEXLOWER.encode(&expected), HEXLOWER.encode(&raw.hash));
}

fn check_reversal(findings: &mut Findings, replay: &Replay<'_>, played: &Played<'_>) {
    let raw = played.raw;
    let about = || About::Entry(raw.number);
    let Some(first) = raw.reverses else {
        if played.kind == Some(EntryKind::Reversal) {
            findings.add(about(), Rule::Reversal, "the entry that it takes back", "none");
        }
        return;
    };
    let Some(original) = replay.get(first).filter(|_| first < raw.number) else {
        findings.add(about(), Rule::Reversal, "an earlier entry", first);
        return;
    };
    let back: Vec<_> = original.transfers.iter().map(|transfer| transfer.reversed()).collect();
    let (expected, found) = (flows(&back), played.flows());
    if expected != found {
        findings.add(about(), Rule::Reversal, flows_text(&expected), flows_text(&found));
    }
}

fn check_head(findings: &mut Findings, facts: &Facts, last: Option<&RawEntry>) {
    let number = last.map_or(EntryNumber::new(0), |entry| entry.number);
    findings.same(About::Group, Rule::LastEntry, number, facts.head.last_entry);
    let hash = last.map_or(NO_HASH.as_slice(), |entry| &entry.hash);
    findings.same(About::Group, Rule::LastHash, HEXLOWER.encode(hash), HEXLOWER.encode(&facts.head.last_hash));
}

fn check_balances(findings: &mut Findings, facts: &Facts, replay: &Replay<'_>) {
    for (account, balance) in &replay.balances {
        let stored = facts.balances.iter().find(|one| one.account == account.to_string());
        let about = || About::Account(account.to_string());
        match stored {
            Some(stored) => findings.same_sum(about(), Rule::Balance, *balance, stored.balance.minor().into()),
            None => {
                let expected = findings.money(*balance);
                findings.add(about(), Rule::Balance, expected, "no balance");
            }
        }
    }
    for RawBalance { account: name, balance: stored } in &facts.balances {
        let account = Account::parse(name);
        let about = || About::Account(name.clone());
        if account.is_none() {
            findings.add(about(), Rule::Balance, "an account that is known", name);
        } else if account.is_some_and(|account| !replay.balances.contains_key(&account)) {
            findings.same_amount(about(), Rule::Balance, Amount::ZERO, *stored);
        }
        if stored.is_negative() && account.is_some_and(|account| !account.may_be_negative()) {
            let found = findings.money(stored.minor().into());
            findings.add(about(), Rule::BelowZero, "not below zero", found);
        }
    }
    let bank = |name: &str| name == Account::Bank.to_string();
    let held = sum(facts.balances.iter().filter(|one| bank(&one.account)).map(|one| one.balance));
    let rest = sum(facts.balances.iter().filter(|one| !bank(&one.account)).map(|one| one.balance));
    findings.same_sum(About::Account(Account::Bank.to_string()), Rule::BankIsTheRest, rest, held);
}

fn not_before(moment: UtcTime) -> String {
    format!("not before {moment}")
}

fn transfer_text(transfer: &RawTransfer) -> String {
    let RawTransfer { position, from, to, amount } = transfer;
    format!("transfer {position}: {from}>{to}:{}", amount.minor())
}
