//! `brimful settle --dry-run`: what settling a round would post, line by line, as the facilitator's page shows it. A
//! round is settled on that page, by a facilitator who is named in the books; the command line posts nothing.

use std::process::ExitCode;

use clap::Args;

use super::out::{complain, say};
use super::progress::ProgressArguments;
use super::{CliError, find_group, open};
use crate::config::DataConfig;
use crate::domain::bucket::RoundPhase;
use crate::domain::currency::Currency;
use crate::domain::ids::BucketNumber;
use crate::services::settlement::{Choice, Named, PlannedEntry, Preview, SettleRefused, preview};
use crate::store::{Db, Failure, groups, rounds};

/// Which round, and what the facilitator would decide.
#[derive(Debug, Args)]
pub(super) struct SettleArguments {
    /// The group's part of addresses, e.g. `tidewater`.
    #[arg(long, value_name = "SLUG")]
    group: String,
    /// The round's name, e.g. `2026-11`.
    #[arg(long, value_name = "NAME")]
    round: String,
    /// Only print what would be posted. Settling itself is done by a facilitator, on the page of the round.
    #[arg(long, required = true)]
    dry_run: bool,
    /// As if the facilitator gave this bucket what it has, though it is below its minimum; may be repeated.
    #[arg(long, value_name = "BUCKET")]
    fund: Vec<i64>,
}

/// Prints it: the entry, then its transfers, one to a line.
pub(super) fn run(
    data: &DataConfig,
    arguments: &SettleArguments,
    progress: ProgressArguments,
) -> Result<ExitCode, CliError> {
    let db = open(data)?;
    let shown = progress.show();
    let found = look(&db.telling(shown.progress()), arguments);
    drop(shown);
    let (preview, currency) = found?;
    if let Some(settled) = &preview.settled {
        let entry = settled.entry.map_or_else(|| "no entry".to_owned(), |entry| format!("entry {entry}"));
        say!(
            "The round {} was settled at {}: {entry}. Nothing would be posted.",
            preview.head.name,
            settled.settled_at
        );
        return Ok(ExitCode::SUCCESS);
    }
    for note in notes(&preview) {
        complain!("{note}");
    }
    let planned = preview.planned();
    if planned.is_empty() {
        say!("No money moves: nothing would be posted.");
    }
    for line in planned.iter().flat_map(|entry| lines(entry, currency)) {
        say!("{line}");
    }
    Ok(ExitCode::SUCCESS)
}

fn look(db: &Db, arguments: &SettleArguments) -> Result<(Preview, Currency), CliError> {
    let group = find_group(db, &arguments.group)?.group();
    let (head, currency) = db.read(|snapshot| {
        let heads = rounds::list_rounds(snapshot, group)?;
        let head = heads.into_iter().find(|head| head.name == arguments.round);
        Ok::<_, crate::store::StoreError>((head, groups::get_group(snapshot, group)?.currency))
    })?;
    let said = |sentence: String| Err(CliError::Said(sentence));
    let missing = format!("the group {} has no round {}", arguments.group, arguments.round);
    let Some(head) = head else { return said(missing) };
    match head.phase(db.now()) {
        RoundPhase::Closed | RoundPhase::Settled => {}
        RoundPhase::Announced | RoundPhase::Open | RoundPhase::Withdrawn => {
            return said(format!("the round {} can be settled once it has closed, at {}", head.name, head.closes_at));
        }
    }
    let choice = |bucket: &i64| Choice { bucket: BucketNumber::new(*bucket), accept: true, reason: String::new() };
    let choices: Vec<Choice> = arguments.fund.iter().map(choice).collect();
    match preview(db, group, head.number, &choices) {
        Ok(Some(preview)) => Ok((preview, currency)),
        Ok(None) => said(missing),
        Err(Failure::Store(error)) => Err(error.into()),
        Err(Failure::Refused(SettleRefused::NotYours { bucket })) => said(format!(
            "bucket {bucket} is not the facilitator's to decide: the round asks somebody else, or it is not below its \
             minimum"
        )),
        Err(Failure::Refused(refusal)) => said(refusal.to_string()),
    }
}

/// What has to happen before, told on standard error.
fn notes(preview: &Preview) -> Vec<String> {
    let numbers = |buckets: &[BucketNumber]| buckets.iter().map(BucketNumber::to_string).collect::<Vec<_>>().join(", ");
    let mut notes = Vec::new();
    let waiting = preview.waiting();
    if !waiting.is_empty() {
        notes.push(format!(
            "Owners may answer until {}: buckets {}. It cannot be settled before; below as if they said no.",
            preview.head.answers_until(),
            numbers(&waiting)
        ));
    }
    if !preview.undecided.is_empty() {
        notes.push(format!(
            "A facilitator decides about buckets {}; below as if their money went back. --fund BUCKET shows the other way.",
            numbers(&preview.undecided)
        ));
    }
    notes
}

/// `settlement 2026-11-18 round:1 Results of the round 2026-11`, then `  allotment:2 Ines > bucket:1 Soup 12.00 EUR`.
fn lines(entry: &PlannedEntry, currency: Currency) -> Vec<String> {
    let head = format!("{} {} {} {}", entry.kind, entry.effective_on, entry.belongs_to, entry.memo);
    let transfer = entry.lines.iter().map(|line| {
        let amount = currency.format_plain(line.amount);
        format!("  {} > {} {amount} {}", words(&line.from), words(&line.to), currency.code())
    });
    std::iter::once(head).chain(transfer).collect()
}

fn words(named: &Named) -> String {
    match &named.name {
        Some(name) => format!("{} {name}", named.account),
        None => named.account.to_string(),
    }
}
