//! The signed heads: each is that of an entry, signed by the key in force then, and no statement or settlement is
//! without one.

use std::collections::BTreeMap;

use data_encoding::HEXLOWER;

use super::facts::Facts;
use super::finding::{About, Findings, Rule};
use super::replay::Replay;
use crate::domain::head::{HeadText, PublicKey};
use crate::domain::ids::EntryNumber;
use crate::store::heads::SignedHead;

pub(super) fn check(findings: &mut Findings, facts: &Facts, replay: &Replay<'_>) {
    let by_entry: BTreeMap<EntryNumber, &SignedHead> = facts.heads.iter().map(|head| (head.entry, head)).collect();
    for head in &facts.heads {
        check_head(findings, facts, replay, head);
    }
    for entry in replay.entries.values().filter(|entry| entry.kind.is_some_and(|kind| kind.is_signed())) {
        if !by_entry.contains_key(&entry.raw.number) {
            findings.add(About::Entry(entry.raw.number), Rule::Unsigned, "a signed head", "none");
        }
    }
    for key in &facts.keys {
        let about = || About::Head(key.from_entry);
        match by_entry.get(&key.from_entry) {
            None => findings.add(about(), Rule::HeadKey, "the first head that the key signed", "no head"),
            Some(head) => findings.same(about(), Rule::HeadKey, head.signed_at, key.recorded_at),
        }
    }
    for (one, next) in facts.keys.iter().zip(facts.keys.iter().skip(1)) {
        if one.public_key == next.public_key {
            findings.add(About::Head(next.from_entry), Rule::HeadKey, "another key", HEXLOWER.encode(&next.public_key));
        }
    }
    let last = facts.heads.last();
    let number = |head: Option<EntryNumber>| head.map_or_else(|| "none".to_owned(), |entry| format!("entry {entry}"));
    let hash = |hash: Option<&[u8]>| hash.map_or_else(|| "none".to_owned(), |hash| HEXLOWER.encode(hash));
    let expected = number(last.map(|head| head.entry));
    findings.same(About::Group, Rule::LastHead, expected, number(facts.head.signed_entry));
    let expected = hash(last.map(|head| head.hash.as_slice()));
    findings.same(About::Group, Rule::LastHead, expected, hash(facts.head.signed_hash.as_deref()));
}

fn check_head(findings: &mut Findings, facts: &Facts, replay: &Replay<'_>, head: &SignedHead) {
    let about = || About::Head(head.entry);
    let Some(entry) = replay.get(head.entry) else {
        findings.add(about(), Rule::Head, format!("entry {}", head.entry), "none");
        return;
    };
    findings.same(about(), Rule::Head, HEXLOWER.encode(&entry.raw.hash), HEXLOWER.encode(&head.hash));
    findings.same(about(), Rule::Head, entry.raw.recorded_at, head.signed_at);
    if !entry.kind.is_some_and(|kind| kind.is_signed()) {
        findings.add(about(), Rule::Head, "a statement or a settlement", &entry.raw.kind);
    }
    let key = facts.keys.iter().rev().find(|key| key.from_entry <= head.entry);
    match key.and_then(|key| PublicKey::from_bytes(&key.public_key)) {
        None => {
            findings.add(about(), Rule::HeadKey, "a public key of 32 bytes", key.map_or("none", |_| "another length"))
        }
        Some(key) => {
            let text = HeadText {
                group_uuid: &facts.head.uuid,
                entry: head.entry,
                hash: &head.hash,
                signed_at: head.signed_at,
                key,
            };
            if !text.is_signed_by(&head.signature) {
                findings.add(about(), Rule::Signature, format!("a signature by {key}"), "another");
            }
        }
    }
}

/// Every key that signed a head is one of those that are known from elsewhere.
pub(in crate::services) fn check_known_keys(findings: &mut Findings, facts: &Facts, known: &[PublicKey]) {
    let listed = known.iter().map(ToString::to_string).collect::<Vec<_>>().join(" or ");
    for key in &facts.keys {
        if !known.iter().any(|one| one.as_bytes().as_slice() == key.public_key) {
            findings.add(About::Head(key.from_entry), Rule::KnownKey, &listed, HEXLOWER.encode(&key.public_key));
        }
    }
    if facts.keys.is_empty() && !facts.entries.is_empty() {
        findings.add(About::Group, Rule::KnownKey, &listed, "no signed head");
    }
}
