//! Whether a database says what the model says, and whether its end state passes every check there is.

use std::collections::BTreeMap;
use std::io::Write;
use std::process::Command;

use brimful::services::books::Audience;
use brimful::services::bundle::{Bundle, BundleRefused, Known, make_bundle, verify_bundle};
use brimful::services::core_payments::list_lines;
use brimful::services::covers::shortfall;
use brimful::services::exports::ledger_journal;
use brimful::services::verify::verify;
use brimful::store::Failure;
use brimful::store::ledger::list_balances;
use brimful::store::participants::list_participants;
use brimful::store::round_buckets::list_in_round;

use crate::books::{Goal, Part};
use crate::lived::Lived;
use crate::reference::Model;

fn same<T: PartialEq + std::fmt::Debug>(what: &str, model: &T, services: &T) -> Result<(), String> {
    if model == services { Ok(()) } else { Err(format!("{what}\n  model:    {model:?}\n  services: {services:?}")) }
}

/// Every balance, and what the latest round's participants may give and its buckets want and got.
pub fn state(lived: &Lived<'_>, model: &Model) -> Result<(), String> {
    let (balances, parts, buckets) = lived.world.read(|snapshot| {
        let balances = list_balances(snapshot, lived.group)?;
        let Some(round) = lived.round else { return Ok((balances, vec![], vec![])) };
        Ok((balances, list_participants(snapshot, lived.group, round)?, list_in_round(snapshot, lived.group, round)?))
    });
    let held: BTreeMap<String, i64> = balances
        .into_iter()
        .map(|(account, sum)| (account.to_string(), sum.minor()))
        .filter(|(_, sum)| *sum != 0)
        .collect();
    let expected: BTreeMap<String, i64> =
        model.holds.iter().filter(|(_, sum)| **sum != 0).map(|(account, sum)| (account.clone(), *sum)).collect();
    same("balances", &expected, &held)?;

    let Some(round) = model.rounds.last() else { return Ok(()) };
    let found: BTreeMap<i64, Part> = parts
        .iter()
        .map(|one| (one.member.get(), Part { may_give: one.may_give().unwrap().minor(), revision: one.revision }))
        .collect();
    same("participants", &round.parts, &found)?;
    let gave = |member: &i64| round.of_member(*member).iter().map(|(_, sum)| sum).sum::<i64>();
    let expected: Vec<i64> = round.parts.keys().map(gave).collect();
    let found: Vec<i64> = parts.iter().map(|one| one.given.minor()).collect();
    same("what each gave", &expected, &found)?;
    let expected: Vec<(i64, i64)> = round.goals.keys().map(|bucket| (*bucket, round.total(*bucket))).collect();
    let found: Vec<(i64, i64)> = buckets.iter().map(|one| (one.bucket.get(), one.total.minor())).collect();
    same("what each bucket got", &expected, &found)?;
    let expected: Vec<Goal> = round.goals.values().copied().collect();
    let found: Vec<Goal> = buckets
        .iter()
        .map(|one| Goal { minimum: one.goal.minimum.minor(), maximum: one.goal.maximum.map(|most| most.minor()) })
        .collect();
    same("what each bucket wants", &expected, &found)?;
    let expected: Vec<bool> = round.goals.keys().map(|bucket| model.buckets[bucket].funded.is_some()).collect();
    let found: Vec<bool> = buckets.iter().map(|one| one.outcome.is_some_and(|outcome| outcome.is_funded())).collect();
    same("which buckets are funded", &expected, &found)
}

/// What is missing for core costs, and what the core fund still has for each line.
pub fn core_fund(lived: &Lived<'_>, model: &Model) -> Result<(), String> {
    if model.statements.is_empty() {
        return Ok(());
    }
    let db = &lived.world.db;
    let found = shortfall(db, lived.group).map_err(|error| error.to_string())?;
    same("what is missing", &model.missing(), &found.map_or(0, |found| found.missing.minor()))?;
    let left = |line: &(usize, usize)| (*line, model.left_of_line(*line).unwrap());
    let expected: Vec<((usize, usize), i64)> = model.given_to_lines().keys().map(left).collect();
    let lines = list_lines(db, &lived.members[0]).map_err(|error| error.to_string())?.lines;
    let from_zero = |number: i64| usize::try_from(number - 1).unwrap();
    let mut found: Vec<((usize, usize), i64)> = lines
        .iter()
        .map(|line| ((from_zero(line.key.statement.get()), from_zero(line.key.position)), line.left.minor()))
        .collect();
    found.sort_unstable();
    same("what is left of each core cost", &expected, &found)
}

/// What must hold of every end state: the books verify, a bundle of them verifies offline.
pub fn end(lived: &Lived<'_>, model: &Model) -> Result<(), String> {
    let report = verify(&lived.world.db).map_err(|error| error.to_string())?;
    if !report.is_clean() {
        return Err(format!("verify finds: {:?}", report.findings));
    }
    let is_sealed = model.running().is_some_and(|round| round.sealed && model.is_open(round));
    let bundle = match make_bundle(&lived.world.db, lived.group, true) {
        Ok(bundle) => bundle,
        // Nobody takes a bundle out of a sealed round while it is open.
        Err(Failure::Refused(BundleRefused::SealedRound { .. })) if is_sealed => return Ok(()),
        Err(other) => return Err(format!("no bundle: {other:?}")),
    };
    if is_sealed {
        return Err("a bundle came out of an open sealed round".to_owned());
    }
    let file = bundle.to_file().map_err(|error| format!("{error:?}"))?;
    let read = Bundle::read(file.content.as_bytes()).map_err(|error| format!("the bundle: {error:?}"))?;
    let report = verify_bundle(&read, &Known::default());
    if report.findings.is_empty() { Ok(()) } else { Err(format!("the bundle: {:?}", report.findings)) }
}

/// The ledger as hledger reads it.
pub fn journal(lived: &Lived<'_>) -> Result<String, String> {
    let file = ledger_journal(&lived.world.db, Audience::from(lived.members[0])).map_err(|error| error.to_string())?;
    Ok(file.content)
}

/// A journal passes hledger's strict checks.
pub fn check_journal(content: &str) -> Result<(), String> {
    let mut journal = tempfile::NamedTempFile::new().unwrap();
    journal.write_all(content.as_bytes()).unwrap();
    let arguments = ["-f", journal.path().to_str().unwrap(), "check", "--strict", "ordereddates"];
    let output = Command::new("hledger").args(arguments).env("LC_ALL", "C.UTF-8").output().unwrap();
    let said = String::from_utf8_lossy(&output.stderr);
    if output.status.success() { Ok(()) } else { Err(format!("hledger: {said}\n{content}")) }
}

/// Without hledger no journal is checked, except on a build server, where that is a failure.
pub fn hledger_is_here() -> bool {
    let found = Command::new("hledger").arg("--version").output().is_ok();
    assert!(found || std::env::var("CI").as_deref() != Ok("true"), "CI=true and no hledger: bin/test installs it");
    if !found {
        eprintln!("hledger is not installed: no journal was checked (bin/test installs it)");
    }
    found
}
