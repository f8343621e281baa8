//! The rate of each contribution is the one that was in force on its paid day, as far as it had been agreed when the
//! contribution was recorded (money.md 3); and the histories of rates go on in their order.

use std::collections::BTreeMap;

use chrono::NaiveDate;

use super::facts::Facts;
use super::finding::{About, Findings, Rule};
use super::replay::Replay;
use crate::domain::agreement::rate_in_force;
use crate::domain::ids::MemberNumber;
use crate::domain::ledger::EntryKind;
use crate::domain::money::Rate;
use crate::domain::time::UtcTime;
use crate::store::books::ContributionRow;
use crate::store::verify::AgreedRate;

/// The steps by whose they are; the agreement's are nobody's.
type Histories<'a> = BTreeMap<Option<MemberNumber>, Vec<&'a AgreedRate>>;

pub(super) fn check(findings: &mut Findings, facts: &Facts, replay: &Replay<'_>) {
    let mut histories = Histories::new();
    for step in &facts.rates {
        histories.entry(step.member).or_default().push(step);
    }
    for history in histories.values() {
        check_history(findings, history);
    }
    check_agreements(findings, facts);
    check_versions(findings, facts, replay);
    check_contributions(findings, facts, replay, &histories);
}

fn check_contributions(findings: &mut Findings, facts: &Facts, replay: &Replay<'_>, histories: &Histories<'_>) {
    let by_entry: BTreeMap<_, _> = facts.contributions.iter().map(|row| (row.entry, row)).collect();
    for row in &facts.contributions {
        let Some(entry) = replay.get(row.entry) else { continue };
        let taken_back = entry.raw.reverses.and_then(|first| by_entry.get(&first));
        let agreed = match (taken_back, entry.kind) {
            (Some(first), _) => vec![Some(first.rate)],
            (None, Some(EntryKind::Contribution)) => agreed(histories, row, entry.raw.recorded_at),
            (None, _) => continue,
        };
        if !agreed.contains(&Some(row.rate)) {
            let rate = agreed.last().copied().flatten().map_or_else(|| "no rate".to_owned(), Rate::percent);
            findings.add(About::Entry(row.entry), Rule::Rate, rate, row.rate.percent());
        }
    }
}

/// The first of: the invoice's own rate, the member's, the agreement's. More than one answer only if a rate was agreed
/// in the very moment in which the contribution was recorded: nothing tells which of the two came first.
fn agreed(histories: &Histories<'_>, row: &ContributionRow, at: UtcTime) -> Vec<Option<Rate>> {
    if row.own_rate.is_some() {
        return vec![row.own_rate];
    }
    let of = |member| in_force(histories.get(&member).map(Vec::as_slice).unwrap_or_default(), row.counts_on, at);
    let pool = of(None);
    let either = |own: Option<Rate>| match own {
        Some(rate) => vec![Some(rate)],
        None => pool.clone(),
    };
    of(Some(row.member)).into_iter().flat_map(either).collect()
}

/// The rate of one history on a day, with none, some and all of what happened to it in that very moment.
fn in_force(steps: &[&AgreedRate], day: NaiveDate, at: UtcTime) -> Vec<Option<Rate>> {
    let rate = |standing: Vec<&AgreedRate>| {
        let history: Vec<_> = standing.iter().map(|step| (step.from, step.rate)).collect();
        rate_in_force(&history, day)
    };
    standing(steps, at).into_iter().map(rate).collect()
}

/// The versions of the agreement that may have been in force on a day, as they were known at a moment: one, but for
/// what was agreed in that very moment.
pub(super) fn versions_in_force(facts: &Facts, day: NaiveDate, at: UtcTime) -> Vec<i64> {
    let pool: Vec<&AgreedRate> = facts.rates.iter().filter(|step| step.member.is_none()).collect();
    let version = |standing: Vec<&AgreedRate>| {
        let begun = standing.iter().filter(|step| step.from <= day).max_by_key(|step| (step.from, step.number));
        let held = begun.or_else(|| standing.iter().min_by_key(|step| (step.from, step.number)));
        held.map(|step| step.number)
    };
    standing(&pool, at).into_iter().filter_map(version).collect()
}

/// The steps that stood at a moment, with none, some and all of what happened to them in that very moment.
fn standing<'a>(steps: &[&'a AgreedRate], at: UtcTime) -> Vec<Vec<&'a AgreedRate>> {
    let then = |moment: Option<UtcTime>| usize::from(moment == Some(at));
    let tied: usize = steps.iter().map(|step| then(Some(step.recorded_at)) + then(step.withdrawn_at)).sum();
    let with = |count: usize| {
        let mut left = count;
        let mut happened = |moment: UtcTime| {
            let counts = moment < at || (moment == at && left > 0);
            left = left.saturating_sub(usize::from(moment == at));
            counts
        };
        let mut stands = |step: &AgreedRate| {
            let recorded = happened(step.recorded_at);
            let withdrawn = step.withdrawn_at.is_some_and(&mut happened);
            recorded && !withdrawn
        };
        steps.iter().copied().filter(|step| stands(step)).collect()
    };
    (0..=tied).map(with).collect()
}

/// A statement, and a bucket that is cancelled, rest on the agreement of the day on which that is posted.
fn check_versions(findings: &mut Findings, facts: &Facts, replay: &Replay<'_>) {
    let statements = facts.statements.iter().map(|one| (one.entry, Some(one.agreement_version)));
    let endings = facts.endings.iter().map(|one| (one.entry, one.agreement_version));
    for (entry, version) in statements.chain(endings) {
        let Some((entry, found)) = entry.and_then(|number| replay.get(number)).zip(version) else { continue };
        let held = versions_in_force(facts, entry.raw.effective_on, entry.raw.recorded_at);
        if !held.contains(&found) {
            let expected =
                held.last().map_or_else(|| "no agreement".to_owned(), |version| format!("version {version}"));
            findings.add(About::Entry(entry.raw.number), Rule::AgreementVersion, expected, format!("version {found}"));
        }
    }
}

/// Steps are counted from 1, recorded in that order, never begin before one that stood then, and are taken back after
/// they were recorded.
fn check_history(findings: &mut Findings, steps: &[&AgreedRate]) {
    for (place, step) in steps.iter().enumerate() {
        let about = || About::Rate(step.member, step.number);
        let number = i64::try_from(place).unwrap_or(i64::MAX).saturating_add(1);
        findings.same(about(), Rule::RateHistory, format!("step {number}"), format!("step {}", step.number));
        for before in steps.iter().take(place) {
            let stood = before.withdrawn_at.is_none_or(|at| at > step.recorded_at);
            if stood && step.from < before.from {
                findings.add(about(), Rule::RateHistory, format!("not before {}", before.from), step.from);
            }
            if step.recorded_at < before.recorded_at {
                let expected = format!("not before {}", before.recorded_at);
                findings.add(about(), Rule::RateHistory, expected, step.recorded_at);
            }
        }
        if let Some(withdrawn_at) = step.withdrawn_at.filter(|at| *at < step.recorded_at) {
            findings.add(about(), Rule::RateHistory, format!("not before {}", step.recorded_at), withdrawn_at);
        }
    }
}

/// The versions of the agreement that stand have the day and the rate of the history, and it has no others.
fn check_agreements(findings: &mut Findings, facts: &Facts) {
    let says = |number: i64, from: NaiveDate, rate: Option<Rate>| {
        let rate = rate.map_or_else(|| "no rate".to_owned(), Rate::percent);
        (number, format!("{rate} from {from}"))
    };
    let pool = facts.rates.iter().filter(|step| step.member.is_none() && step.withdrawn_at.is_none());
    let listed: BTreeMap<i64, String> = pool.map(|step| says(step.number, step.from, step.rate)).collect();
    let agreements = facts.agreements.iter().map(|one| says(one.version, one.from, Some(one.pool_rate)));
    let stand: BTreeMap<i64, String> = agreements.collect();
    for version in listed.keys().chain(stand.keys().filter(|version| !listed.contains_key(version))) {
        let words = |of: &BTreeMap<i64, String>| of.get(version).cloned().unwrap_or_else(|| "nothing".to_owned());
        findings.same(About::Rate(None, *version), Rule::RateHistory, words(&listed), words(&stand));
    }
}
