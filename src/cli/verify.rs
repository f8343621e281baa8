//! `brimful verify`: recomputes a database against its own rules and names what is wrong.

use std::process::ExitCode;

use super::{CliError, open};
use crate::config::DataConfig;
use crate::services::verify::{About, Finding, Report, Rule, verify};

/// Checks the database of the configuration; exit code 1 when anything is wrong.
pub(super) fn run(data: &DataConfig) -> Result<ExitCode, CliError> {
    let report = verify(&open(data)?)?;
    for finding in &report.findings {
        eprintln!("{}", sentence(finding));
    }
    let said = summary(&report);
    if report.is_clean() {
        println!("{said}");
        return Ok(ExitCode::SUCCESS);
    }
    eprintln!("brimful: {said}");
    Ok(ExitCode::FAILURE)
}

/// What was checked, in one sentence.
fn summary(report: &Report) -> String {
    let counted = |count: usize, one: &str, many: &str| format!("{count} {}", if count == 1 { one } else { many });
    let groups = counted(report.groups, "group", "groups");
    let entries = counted(report.entries, "ledger entry", "ledger entries");
    if report.is_clean() {
        return format!("Everything holds: {groups}, {entries} checked.");
    }
    let wrong = counted(report.findings.len(), "thing is wrong", "things are wrong");
    let first = report.findings.first().map(place).unwrap_or_default();
    format!("{wrong}, first {first} ({groups}, {entries} checked)")
}

/// `tidewater, entry 17: the hash is not that of what the entry says; expected …, found …`.
fn sentence(finding: &Finding) -> String {
    format!("{}: {}; expected {}, found {}", place(finding), what(finding.rule), finding.expected, finding.found)
}

fn place(finding: &Finding) -> String {
    let group = &finding.group;
    match &finding.about {
        About::Group => group.clone(),
        About::Entry(number) => format!("{group}, entry {number}"),
        About::Account(name) => format!("{group}, account {name}"),
        About::Statement(name) => format!("{group}, statement {name}"),
        About::Round(name) => format!("{group}, round {name}"),
        About::Participant(round, member) => format!("{group}, round {round}, member {member}"),
        About::Bucket(round, bucket) => format!("{group}, round {round}, bucket {bucket}"),
        About::Payout(number) => format!("{group}, payout {number}"),
        About::Line(list, place) => format!("{group}, row {place} of the {list}"),
    }
}

/// What does not hold.
const fn what(rule: Rule) -> &'static str {
    match rule {
        Rule::Readable => "a stored value cannot be read",
        Rule::Order => "a row is out of order, or there twice",
        Rule::Numbers => "the numbers of the entries have a gap",
        Rule::Form => "the form of the entry is not known",
        Rule::Kind => "the kind of the entry is not known",
        Rule::BelongsTo => "what the entry belongs to is wrong",
        Rule::Transfers => "a transfer is out of order",
        Rule::Homeless => "a transfer has no entry",
        Rule::Hash => "the hash is not that of what the entry says",
        Rule::Chain => "the entry does not follow the one before",
        Rule::MemoHash => "the memo is not the one that was written",
        Rule::LastEntry => "the group names another entry as its last",
        Rule::LastHash => "the group has another hash than its last entry",
        Rule::RecordedOrder => "the entry was recorded before the one before it",
        Rule::Reversal => "the reversal is not the opposite of an earlier entry",
        Rule::BelowZero => "an account is below zero",
        Rule::Balance => "the stored balance is not the sum of the transfers",
        Rule::BankIsTheRest => "the bank is not the sum of everything else",
        Rule::Contribution => "the contribution is not its invoice at its rate",
        Rule::OwnRate => "the contribution did not use the invoice's own rate",
        Rule::Entry => "the entry moved something else than the record beside it says",
        Rule::Orphan => "the entry has no record beside it",
        Rule::Withdrawn => "it was taken back, but not in the ledger",
        Rule::CameIn => "what came in is not the sum of the contributions",
        Rule::LastDay => "the contribution was paid after the statement's last day",
        Rule::FoundationShare => "the foundation's share is not the agreed one",
        Rule::CoreDue => "the core costs are not the sum of their lines",
        Rule::BroughtForward => "the shortfall brought forward is another one",
        Rule::Carried => "the carried fund held something else",
        Rule::Foundation => "the foundation's part is another one",
        Rule::ToShare => "what there is to share is another sum",
        Rule::Shortfall => "the shortfall is another one",
        Rule::LineTaken => "a core cost got something else",
        Rule::Sharing => "the sum cannot be shared by its rule",
        Rule::Contributed => "the member's contributions are others",
        Rule::Allotment => "the allotment is not what the rule gives",
        Rule::Brought => "the member had kept something else from before",
        Rule::StaysCarried => "something else could not be shared out evenly",
        Rule::Given => "what the member gave is not the sum of the split",
        Rule::OverAllotment => "the member gave more than they may",
        Rule::BucketTotal => "the total is not the sum of what was given",
        Rule::BucketGivers => "the givers are not counted right",
        Rule::OverMaximum => "there is more in the bucket than it takes",
        Rule::Sealed => "bucket and round do not agree on being sealed",
        Rule::Settlement => "the round cannot be settled as it stands",
        Rule::Outcome => "the outcome is another one",
        Rule::Funded => "the bucket got something else",
        Rule::FundedSum => "the buckets together got something else",
        Rule::Returned => "something else came back",
        Rule::Unspent => "something else was not given",
        Rule::SettlementCarried => "something else was carried on",
        Rule::NothingLost => "what was brought along and allotted is not what was funded, returned and unspent",
        Rule::Early => "the bucket could not be settled early",
        Rule::Offer => "the answer is not to an offer of this round",
        Rule::Choice => "the choice below the minimum is another one",
        Rule::Leaving => "what was held outside rounds by a member who left is another sum",
        Rule::Payout => "the payout and its entry do not agree",
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::ids::EntryNumber;

    #[test]
    fn a_finding_says_where_what_and_both_figures() {
        let finding = Finding {
            group: "tidewater".to_owned(),
            about: About::Entry(EntryNumber::new(17)),
            rule: Rule::Contribution,
            expected: "430.00 EUR".to_owned(),
            found: "431.00 EUR".to_owned(),
        };
        assert_eq!(
            sentence(&finding),
            "tidewater, entry 17: the contribution is not its invoice at its rate; expected 430.00 EUR, found 431.00 EUR"
        );
        let report = Report { groups: 1, entries: 35, findings: vec![finding] };
        assert_eq!(
            summary(&report),
            "1 thing is wrong, first tidewater, entry 17 (1 group, 35 ledger entries checked)"
        );
    }
}
