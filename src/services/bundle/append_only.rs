//! Two bundles of one group: the later one holds everything of the earlier one, unchanged.

use serde::Serialize;
use serde_json::Value;

use super::{Bundle, Known, verify_bundle_telling};
use crate::ports::Progress;
use crate::services::verify::{About, Findings, Report, Rule};

/// Checks both bundles, and that nothing of the old one was changed or left out in the new one. Words may be missing
/// from either: a memo can be erased, and a bundle to be published has none. A rate may have been taken back since.
pub fn verify_append_only(old: &Bundle, new: &Bundle, known: &Known) -> Report {
    verify_append_only_telling(old, new, known, &Progress::none())
}

/// The same, and tells how far it is.
pub fn verify_append_only_telling(old: &Bundle, new: &Bundle, known: &Known, progress: &Progress) -> Report {
    let keys = Known { keys: known.keys.clone(), seen: Vec::new() };
    let mut report = verify_bundle_telling(old, &keys, progress);
    let of_new = verify_bundle_telling(new, known, progress);
    report.findings.extend(of_new.findings);
    report.entries = of_new.entries;
    let mut findings = Findings::new(&new.group, new.facts.currency);
    let (before, after) = (&old.facts, &new.facts);
    if before.head.uuid != after.head.uuid || before.currency != after.currency {
        let name = |bundle: &Bundle| format!("{} in {}", bundle.facts.head.uuid, bundle.facts.currency.code());
        findings.add(About::Group, Rule::SameGroup, name(old), name(new));
    }
    for (place, entry) in before.entries.iter().enumerate() {
        check_kept(&mut findings, &About::Entry(entry.number), entry, after.entries.get(place));
    }
    for head in &before.heads {
        let kept = after.heads.iter().find(|one| one.entry == head.entry);
        check_kept(&mut findings, &About::Head(head.entry), head, kept);
    }
    for key in &before.keys {
        let kept = after.keys.iter().find(|one| one.from_entry == key.from_entry);
        check_kept(&mut findings, &About::Head(key.from_entry), key, kept);
    }
    for rate in &before.rates {
        let kept = after.rates.iter().find(|one| (one.member, one.number) == (rate.member, rate.number));
        check_kept(&mut findings, &About::Rate(rate.member, rate.number), rate, kept);
    }
    report.findings.extend(findings.into_list());
    report
}

/// A row is still there, and says the same.
fn check_kept<T: Serialize>(findings: &mut Findings, about: &About, old: &T, new: Option<&T>) {
    let Some(new) = new else {
        findings.add(about.clone(), Rule::Kept, "as in the old bundle", "nothing");
        return;
    };
    let (old, new) = (fields(old), fields(new));
    let changed = old.iter().find(|(name, value)| {
        let now = new.get(name.as_str()).unwrap_or(&Value::Null);
        let erased = *name == "text" && (value.is_null() || now.is_null());
        let withdrawn = *name == "withdrawn_at" && value.is_null();
        *value != now && !erased && !withdrawn
    });
    if let Some((name, value)) = changed {
        let now = new.get(name.as_str()).unwrap_or(&Value::Null);
        findings.add(about.clone(), Rule::Kept, format!("{name} {value}"), format!("{name} {now}"));
    }
}

fn fields<T: Serialize>(row: &T) -> serde_json::Map<String, Value> {
    match serde_json::to_value(row) {
        Ok(Value::Object(fields)) => fields,
        Ok(other) => serde_json::Map::from_iter([("value".to_owned(), other)]),
        Err(error) => serde_json::Map::from_iter([("value".to_owned(), Value::String(error.to_string()))]),
    }
}
