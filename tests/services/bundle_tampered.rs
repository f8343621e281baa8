//! A bundle that was tampered with: every figure, row and byte, and the place is named.

use std::collections::BTreeSet;

use brimful::domain::head::{HeadText, SigningKey, fingerprint};
use brimful::domain::ids::EntryNumber;
use brimful::services::bundle::{Bundle, Known, make_bundle, verify_bundle};
use brimful::services::settlement::{SettleRound, preview, settle};
use brimful::services::splits::{SaveSplit, save};
use brimful::services::verify::{About, Finding, Rule};
use serde_json::Value;

use crate::bundle::{bundle, november_file, text, wrong};
use crate::november;
use crate::support::round::{Plan, PlannedBucket, bucket as bucket_number, cents};
use crate::support::{signing_key, sqlite};

/// A small settled round.
fn small_file() -> String {
    let round = Plan::new(2, 10_000, vec![PlannedBucket::fixed(12_000), PlannedBucket::fixed(9_000)]).open(sqlite());
    for member in [1, 2] {
        let asked = vec![(bucket_number(1), cents(6_000)), (bucket_number(2), cents(1_000))];
        let command = SaveSplit { round: round.round, version_seen: 0, asked, key: None };
        save(&round.world.db, &round.member(member), command).unwrap();
    }
    round.close();
    let seen = preview(&round.world.db, round.group, round.round, &[]).unwrap().unwrap();
    let command = SettleRound::as_seen(round.round, seen.fingerprint);
    settle(&round.world.db, &round.member(1), command).unwrap();
    text(&make_bundle(&round.world.db, round.group, true).unwrap())
}

/// The same for a file that was changed as a tree.
fn wrong_value(file: &Value) -> Result<Vec<Finding>, serde_json::Error> {
    let bundle: Bundle = serde_json::from_value(file.clone())?;
    Ok(verify_bundle(&bundle, &Known::default()).findings)
}

/// What no other figure of the bundle tells of. Everything else in every list is held by something: this is all there is,
/// and nothing in it is held after all.
const FREE: &[&str] = &[
    // How an invoice's amount was rounded away; whose it is where no round counts it.
    "contributions/invoice_amount",
    "contributions/member",
    // Rules as far as nothing rested on them.
    "agreements/cover_from_foundation",
    "rates/from",
    "rates/rate",
    "rates/recorded_at",
    "rates/withdrawn_at",
    "core_costs/agreed_on",
    "core_costs/due_from",
    "core_costs/ends/recorded_at",
    "core_costs/from",
    "participants/weight",
    "rounds/answer_days",
    "rounds/rules/cap",
    "rounds/rules/final_after_saving",
    "rounds/rules/own_bucket",
    "rounds/unit_minor",
    "buckets/minimum",
    "buckets/maximum",
    // The name of a month without a round.
    "statements/name",
    // Times within their bounds, and where a close or a goal stood before the first change.
    "rounds/opens_at",
    "rounds/closes_at",
    "revisions/saved_at",
    "answers/answered_at",
    "reconciliations/recorded_at",
    "close_changes/changed_at",
    "close_changes/was_at",
    "goal_changes/used/at",
    "goal_changes/used/old/maximum",
    "goal_changes/used/old/minimum",
    // Who said it, where no entry names them; who was paid, as far as it was nobody's own hand.
    "answers/answered_by",
    "proposals/proposed_by",
    "reconciliations/recorded_by",
    "core_payments/payee_member",
    "foundation_payments/record/payee_member",
    // Which of two bills that had money left; the decision's day before its payment; what was asked beyond what is paid.
    "core_payments/line/position",
    "foundation_payments/record/decided_on",
    "payouts/amount",
    // What the bank said, and for which of two days on which the ledger held the same.
    "reconciliations/record/bank",
    "reconciliations/record/as_of",
];

/// Rows that nothing else in the bundle tells of, and what can be done to them.
const FREE_ROWS: &[&str] = &[
    // The only change of a close or a goal, a rate that nothing rested on, the last comparison with the bank.
    "close_changes dropped",
    "goal_changes dropped",
    "rates dropped",
    "reconciliations dropped",
];

/// A group with a row in every list of facts, as a file.
pub fn year_file() -> Value {
    let world = sqlite();
    let group = crate::a_year::lived(&world);
    let file: Value = serde_json::from_str(&text(&bundle(&world, &group))).unwrap();
    for list in lists(&file) {
        assert!(file["facts"][&list].get(0).is_some(), "the year has no row in {list}: let it do what makes one");
    }
    file
}

/// Every list of facts that there is.
fn lists(file: &Value) -> Vec<String> {
    let facts = file["facts"].as_object().unwrap();
    facts.iter().filter(|(_, value)| value.is_array()).map(|(name, _)| name.clone()).collect()
}

/// A path without the places in lists.
fn kind_of(path: &str) -> String {
    let is_place = |part: &&str| !part.is_empty() && part.chars().all(|one| one.is_ascii_digit());
    path.split('/').filter(|part| !is_place(part)).collect::<Vec<_>>().join("/")
}

/// Every value in a row, as a path of keys and places.
fn leaves(value: &Value, path: &str, into: &mut Vec<String>) {
    match value {
        Value::Object(fields) => fields.iter().for_each(|(key, value)| leaves(value, &format!("{path}/{key}"), into)),
        Value::Array(rows) => {
            rows.iter().enumerate().for_each(|(place, value)| leaves(value, &format!("{path}/{place}"), into));
        }
        _ => into.push(path.to_owned()),
    }
}

fn changed(value: &Value) -> Value {
    match value {
        Value::Null => Value::from(1),
        Value::Bool(yes) => Value::from(!yes),
        Value::Number(number) => Value::from(number.as_i64().unwrap() + 1),
        Value::String(text) => {
            let digit = |one: char| if one == '9' { '8' } else { '9' };
            match text.rfind(|one: char| one.is_ascii_digit()) {
                Some(place) => {
                    let (before, rest) = text.split_at(place);
                    let one = rest.chars().next().unwrap();
                    Value::from(format!("{before}{}{}", digit(one), &rest[1..]))
                }
                None => Value::from(format!("{text}x")),
            }
        }
        _ => unreachable!("only leaves are changed"),
    }
}

/// Whether anything is said about a changed file; of a changed entry, first at which entry.
#[track_caller]
fn is_named(file: &Value, list: &str, what: &str) -> bool {
    match wrong_value(file) {
        // Then the file itself cannot be read, and its line and column are named.
        Err(_) => true,
        Ok(findings) => {
            let Some(first) = findings.first() else { return false };
            if list == "entries" {
                let at_an_entry = matches!(first.about, About::Entry(_) | About::Line(..) | About::Head(_));
                assert!(at_an_entry || first.rule == Rule::LastEntry, "{what}: {first:?}");
            }
            true
        }
    }
}

#[test]
fn every_figure_of_every_row_is_held_by_something() {
    let (mut tried, mut free) = (0, BTreeSet::new());
    for file in [serde_json::from_str(&november_file()).unwrap(), year_file()] {
        let file: Value = file;
        assert_eq!(wrong_value(&file).unwrap(), []);
        for list in lists(&file) {
            for (place, row) in file["facts"][&list].as_array().unwrap().iter().enumerate() {
                let mut paths = Vec::new();
                leaves(row, "", &mut paths);
                for path in paths {
                    let mut other = file.clone();
                    let leaf = other["facts"][&list][place].pointer_mut(&path).unwrap();
                    let value = changed(leaf);
                    let what = format!("{list}[{place}]{path}: {leaf} is now {value}");
                    *leaf = value;
                    if !is_named(&other, &list, &what) {
                        free.insert(kind_of(&format!("{list}{path}")));
                    }
                    tried += 1;
                }
            }
        }
    }
    assert_eq!(free, FREE.iter().copied().map(str::to_owned).collect(), "what nothing else tells of");
    assert!(tried > 3_000, "{tried}");
}

#[test]
fn no_row_can_be_dropped_doubled_swapped_or_slipped_in() {
    let mut free = BTreeSet::new();
    for file in [serde_json::from_str(&november_file()).unwrap(), year_file()] {
        let file: Value = file;
        for list in lists(&file) {
            let count = file["facts"][&list].as_array().unwrap().len();
            for place in 0..count {
                let mut change = |what: &str, job: &dyn Fn(&mut Vec<Value>)| {
                    let mut other = file.clone();
                    job(other["facts"][&list].as_array_mut().unwrap());
                    if !is_named(&other, &list, &format!("{list}[{place}] {what}")) {
                        free.insert(format!("{list} {what}"));
                    }
                };
                change("dropped", &|rows| drop(rows.remove(place)));
                change("doubled", &|rows| rows.insert(place, rows[place].clone()));
                change("put at the end again", &|rows| rows.push(rows[place].clone()));
                if place + 1 < count {
                    change("swapped with the next", &|rows| rows.swap(place, place + 1));
                }
            }
        }
    }
    assert_eq!(free, FREE_ROWS.iter().copied().map(str::to_owned).collect(), "rows that nothing else tells of");
}

#[test]
fn no_transfer_can_be_dropped_doubled_turned_round_or_slipped_in() {
    let file: Value = serde_json::from_str(&november_file()).unwrap();
    for place in 0..35 {
        let change = |what: &str, job: &dyn Fn(&mut Vec<Value>)| {
            let mut other = file.clone();
            let transfers = other["facts"]["entries"][place]["transfers"].as_array_mut().unwrap();
            let before = transfers.clone();
            job(transfers);
            if *transfers != before {
                let what = format!("transfers of entry {}, {what}", place + 1);
                assert!(is_named(&other, "entries", &what), "nothing found: {what}");
            }
        };
        change("one dropped", &|rows| drop(rows.pop()));
        change("one doubled", &|rows| rows.push(rows[0].clone()));
        change("turned round", &|rows| rows.reverse());
        change("one slipped in", &|rows| {
            rows.push(
                serde_json::json!({"position": rows.len() + 1, "from": "fund:pool", "to": "fund:carried", "amount": 1}),
            );
        });
    }
}

#[test]
fn every_entry_that_is_changed_is_the_one_that_is_named() {
    let file: Value = serde_json::from_str(&november_file()).unwrap();
    for place in 0..35 {
        let mut other = file.clone();
        let amount = &mut other["facts"]["entries"][place]["transfers"][0]["amount"];
        *amount = Value::from(amount.as_i64().unwrap() + 1);
        let findings = wrong_value(&other).unwrap();
        let hash = findings.iter().find(|one| one.rule == Rule::Hash).unwrap();
        assert_eq!(hash.about, About::Entry(EntryNumber::new(i64::try_from(place).unwrap() + 1)));
    }
}

/// Whoever works out every hash again after a change still meets the signature.
#[test]
fn a_chain_that_was_made_anew_is_not_the_one_that_was_signed() {
    let world = sqlite();
    let group = november::paid(&world);
    let bundle = bundle(&world, &group);
    let mut file: Value = serde_json::from_str(&text(&bundle)).unwrap();
    let head = bundle.facts.heads.last().unwrap();
    // A thief signs with a key of their own and lists it.
    let thief = SigningKey::from_secret(&[9; 32]);
    for (place, head) in bundle.facts.heads.iter().enumerate() {
        let text = HeadText {
            group_uuid: &bundle.facts.head.uuid,
            entry: head.entry,
            hash: &head.hash,
            signed_at: head.signed_at,
            key: thief.public(),
        };
        file["facts"]["heads"][place]["signature"] = data_encoding::HEXLOWER.encode(&thief.sign(&text)).into();
    }
    let findings = wrong_value(&file).unwrap();
    assert_eq!(findings.iter().filter(|one| one.rule == Rule::Signature).count(), bundle.facts.heads.len());
    file["facts"]["keys"][0]["public_key"] = thief.public().to_string().into();
    let forged: Bundle = serde_json::from_value(file).unwrap();
    assert_eq!(verify_bundle(&forged, &Known::default()).findings, [], "it holds together");
    // Who knows the key from elsewhere is not taken in.
    let known = Known { keys: vec![signing_key().public()], seen: Vec::new() };
    let found = verify_bundle(&forged, &known).findings;
    assert_eq!((found[0].rule, &found[0].about), (Rule::KnownKey, &About::Head(bundle.facts.keys[0].from_entry)));
    assert_eq!(verify_bundle(&bundle, &known).findings, []);
    let seen = |print: String| Known { keys: Vec::new(), seen: vec![(head.entry, print)] };
    assert_eq!(verify_bundle(&bundle, &seen(fingerprint(&head.hash))).findings, []);
    let found = verify_bundle(&bundle, &seen(fingerprint(&[1; 32]))).findings;
    assert_eq!((found[0].rule, &found[0].about), (Rule::Seen, &About::Entry(head.entry)));
    let missing = Known { keys: Vec::new(), seen: vec![(EntryNumber::new(99), fingerprint(&head.hash))] };
    assert_eq!(verify_bundle(&bundle, &missing).findings[0].found, "no such entry");
}

/// Bytes of every class put in the place of each byte of the first and last line of each list.
#[test]
fn no_byte_of_a_line_can_be_another() {
    let file = small_file();
    assert_eq!(wrong(file.as_bytes()).unwrap(), []);
    let mut tried = 0;
    for list in ["allocations", "entries", "heads", "keys", "settlements", "balances"] {
        let from = file.find(&format!("\"{list}\": [\n")).unwrap() + list.len() + 6;
        let to = from + file[from..].find("\n]").unwrap();
        let first = from..from + file[from..].find('\n').unwrap();
        let last = file[..to].rfind('\n').unwrap() + 1..to;
        for place in first.chain(last) {
            for byte in [b'0', b'7', b'f', b'Z', b'"', b',', b'}', b'-', b' ', b'\\', 0, 0xff] {
                let old = file.as_bytes()[place];
                if old == byte {
                    continue;
                }
                let mut other = file.clone().into_bytes();
                other[place] = byte;
                tried += 1;
                let Ok(found) = wrong(&other) else { continue };
                let line = &file[file[..place].rfind('\n').unwrap() + 1..];
                let line = line.lines().next().unwrap();
                assert!(!found.is_empty(), "{list}: {:?} for {:?} at {place} in {line}", byte as char, old as char);
            }
        }
    }
    assert!(tried > 10_000, "{tried}");
}

#[test]
fn no_field_can_be_renamed_or_left_out() {
    let file = year_file();
    let lists: Vec<String> = file["facts"].as_object().unwrap().keys().cloned().collect();
    for list in &lists {
        let mut other = file.clone();
        let facts = other["facts"].as_object_mut().unwrap();
        let value = facts.remove(list).unwrap();
        assert!(wrong_value(&other).is_err(), "without {list}");
        other["facts"]["more"] = value;
        assert!(wrong_value(&other).is_err(), "{list} under another name");
        let Some(Value::Object(row)) = file["facts"][list].get(0) else { continue };
        for field in row.keys() {
            let mut other = file.clone();
            let row = other["facts"][list][0].as_object_mut().unwrap();
            let value = row.remove(field).unwrap();
            row.insert("other".to_owned(), value);
            assert!(wrong_value(&other).is_err(), "{list}.{field} under another name");
        }
    }
}

/// Figures that no program would write: they are named, and nothing breaks.
#[test]
fn monstrous_figures_break_nothing() {
    let file = year_file();
    let lists: Vec<String> = file["facts"].as_object().unwrap().keys().cloned().collect();
    for list in &lists {
        let rows = file["facts"][list].as_array().map(Vec::len).unwrap_or_default();
        for place in [0, rows / 2, rows.saturating_sub(1)] {
            let mut paths = Vec::new();
            let Some(row) = file["facts"][list].get(place) else { continue };
            leaves(row, "", &mut paths);
            for path in paths {
                for value in [i64::MAX, i64::MIN, -1, 0] {
                    let mut other = file.clone();
                    *other["facts"][list][place].pointer_mut(&path).unwrap() = Value::from(value);
                    drop(wrong_value(&other));
                }
            }
        }
    }
}
