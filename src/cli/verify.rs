//! `brimful verify`: recomputes a database or a bundle against its own rules and names what is wrong.

use std::path::{Path, PathBuf};
use std::process::ExitCode;

use clap::Args;
use data_encoding::HEXLOWER;

use super::out::{complain, say};
use super::progress::ProgressArguments;
use super::{CliError, open};
use crate::config::DataConfig;
use crate::domain::head::{PublicKey, fingerprint};
use crate::domain::ids::EntryNumber;
use crate::ports::Step;
use crate::services::bundle::{Bundle, Known, verify_append_only_telling, verify_bundle_telling};
use crate::services::verify::{About, Finding, Report, Rule, verify_with};

/// What to check, and what is known about it from elsewhere.
#[derive(Debug, Args)]
pub(super) struct VerifyArguments {
    /// Check this bundle; no database is needed.
    #[arg(long, value_name = "FILE", conflicts_with = "diff")]
    bundle: Option<PathBuf>,
    /// Check two bundles of one group: NEW must hold everything of OLD, unchanged.
    #[arg(long, num_args = 2, value_names = ["OLD", "NEW"])]
    diff: Vec<PathBuf>,
    /// A key that may have signed, known from elsewhere; may be given more than once [default: any].
    #[arg(long = "public-key", value_name = "KEY", value_parser = public_key)]
    public_keys: Vec<PublicKey>,
    /// An entry with its fingerprint, as a mail or a page showed it: `34:9f3a-02c7-…`; may be given more than once.
    #[arg(long, value_name = "ENTRY:FINGERPRINT", value_parser = seen)]
    seen: Vec<(EntryNumber, String)>,
}

fn public_key(text: &str) -> Result<PublicKey, String> {
    PublicKey::parse(text).ok_or_else(|| "a public key is 64 hexadecimal digits".to_owned())
}

fn seen(text: &str) -> Result<(EntryNumber, String), String> {
    let (number, print) = text.split_once(':').ok_or("the entry's number, a colon and the fingerprint")?;
    let number = number.trim().parse().map_err(|_| "the number of an entry stands before the colon")?;
    Ok((EntryNumber::new(number), print.to_owned()))
}

/// Checks a bundle, two bundles, or the database of the configuration. Exit code 1 when anything is wrong, 2 when a file
/// cannot be read at all.
pub(super) fn run(
    data: &DataConfig,
    arguments: &VerifyArguments,
    progress: ProgressArguments,
) -> Result<ExitCode, CliError> {
    let known = Known { keys: arguments.public_keys.clone(), seen: arguments.seen.clone() };
    match (arguments.diff.as_slice(), &arguments.bundle) {
        ([old, new], _) => Ok(check_files(&[old, new], &known, progress)),
        (_, Some(file)) => Ok(check_files(&[file], &known, progress)),
        _ if !known.seen.is_empty() => {
            complain!("brimful: --seen compares a bundle: give --bundle or --diff too");
            Ok(ExitCode::from(2))
        }
        _ => {
            let db = open(data)?;
            let shown = progress.show();
            let report = verify_with(&db.telling(shown.progress()), &known.keys);
            drop(shown);
            Ok(answer(&report?, None))
        }
    }
}

/// Checks one bundle, or that the second holds everything of the first.
fn check_files(files: &[&PathBuf], known: &Known, progress: ProgressArguments) -> ExitCode {
    let shown = progress.show();
    shown.progress().begin(Step::ReadFile);
    let (mut bundles, mut wrong) = (Vec::new(), Vec::new());
    for file in files {
        match read(file) {
            Ok(bundle) => bundles.push(bundle),
            Err(said) => wrong.push(said),
        }
    }
    let report = match bundles.as_slice() {
        _ if !wrong.is_empty() => None,
        [old, new] => Some(verify_append_only_telling(old, new, known, &shown.progress())),
        [one] => Some(verify_bundle_telling(one, known, &shown.progress())),
        _ => None,
    };
    drop(shown);
    wrong.iter().for_each(|said| complain!("brimful: {said}"));
    report.map_or(ExitCode::from(2), |report| answer(&report, bundles.last()))
}

/// The bundle in a file; or why it cannot be read.
fn read(file: &Path) -> Result<Bundle, String> {
    let content = std::fs::read(file).map_err(|error| format!("cannot read {}: {error}", file.display()))?;
    Bundle::read(&content).map_err(|error| format!("{}: {error}", file.display()))
}

fn answer(report: &Report, bundle: Option<&Bundle>) -> ExitCode {
    for finding in &report.findings {
        complain!("{}", sentence(finding));
    }
    let said = summary(report);
    if !report.is_clean() {
        complain!("brimful: {said}");
        return ExitCode::FAILURE;
    }
    say!("{said}");
    if let Some(bundle) = bundle {
        signed(bundle).iter().for_each(|line| say!("{line}"));
    }
    ExitCode::SUCCESS
}

/// Up to where a bundle is signed and by which keys: a forged bundle can hold together too, so these are for comparing.
fn signed(bundle: &Bundle) -> Vec<String> {
    let Some(head) = bundle.facts.heads.last() else { return vec!["Nothing is signed yet.".to_owned()] };
    let mut lines = vec![format!("Signed up to entry {}, fingerprint {}", head.entry, fingerprint(&head.hash))];
    for key in &bundle.facts.keys {
        lines.push(format!("Key from entry {}: {}", key.from_entry, HEXLOWER.encode(&key.public_key)));
    }
    lines.push("Compare these with a page, a feed or a mail that you trust.".to_owned());
    lines
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
        About::CorePayment(number) => format!("{group}, core payment {number}"),
        About::FoundationPayment(number) => format!("{group}, payment {number} of the foundation"),
        About::Proposal(number) => format!("{group}, proposal {number}"),
        About::Reconciliation(number) => format!("{group}, reconciliation {number}"),
        About::Purse(bucket) => format!("{group}, bucket {bucket}"),
        About::Head(number) => format!("{group}, signed head of entry {number}"),
        About::CoreCost(number) => format!("{group}, core cost {number}"),
        About::Rate(None, version) => format!("{group}, version {version} of the agreement"),
        About::Rate(Some(member), number) => format!("{group}, rate {number} of member {member}"),
        About::Line(list, place) => format!("{group}, row {place} of the {list}"),
    }
}

/// What does not hold.
const fn what(rule: Rule) -> &'static str {
    match rule {
        Rule::Readable => "a stored value cannot be read",
        Rule::Order => "a row is out of order, or there twice",
        Rule::Numbers => "the numbers of the entries have a gap",
        Rule::Counted => "the numbers have a gap",
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
        Rule::Head => "the signed head is not that of its entry",
        Rule::Unsigned => "the entry was not signed",
        Rule::HeadKey => "the key of a head is not the one that is listed",
        Rule::Signature => "the signature is not that of the key",
        Rule::KnownKey => "the heads are signed by a key that you do not know",
        Rule::LastHead => "the group names another signed head as its newest",
        Rule::Seen => "the entry has not the fingerprint that you saw",
        Rule::SameGroup => "the two bundles are of different groups",
        Rule::Kept => "the old bundle says something else",
        Rule::RecordedOrder => "the entry was recorded before the one before it",
        Rule::Reversal => "the reversal is not the opposite of an earlier entry",
        Rule::BelowZero => "an account is below zero",
        Rule::Balance => "the stored balance is not the sum of the transfers",
        Rule::BankIsTheRest => "the bank is not the sum of everything else",
        Rule::Contribution => "the contribution is not its invoice at its rate",
        Rule::OwnRate => "the contribution did not use the invoice's own rate",
        Rule::Rate => "the contribution did not use the agreed rate",
        Rule::RateHistory => "the rate does not go on from the one before, or is not the one in the agreement",
        Rule::AgreementVersion => "the agreement of that day is another one",
        Rule::Entry => "the entry moved something else than the record beside it says",
        Rule::Orphan => "the entry has no record beside it",
        Rule::Withdrawn => "it was taken back, but not in the ledger",
        Rule::CameIn => "what came in is not the sum of the contributions",
        Rule::LastDay => "the contribution was paid after the statement's last day",
        Rule::FoundationShare => "the foundation's share is not the agreed one",
        Rule::CoreDue => "the core costs are not the sum of their lines",
        Rule::CoreLine => "the core cost is not one that was due",
        Rule::CoreCostEnd => "the core cost ends with another month than it was given",
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
        Rule::Close => "the close is not where it was moved to",
        Rule::Goal => "the goal is not what it was changed to",
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
        Rule::Payout => "the payout and its payments do not agree",
        Rule::Ending => "the bucket ended with something else than it held",
        Rule::BucketMoney => "what the bucket was funded with is not what is paid, finished, cancelled and held",
        Rule::Revision => "the last save of the split is not what stands",
        Rule::Recorded => "the record and its entry do not name the same moment, day or person",
        Rule::Months => "the months of the statement are others",
        Rule::Cover => "the foundation covered what was not missing, or too late",
        Rule::CorePayment => "more left the core fund for a cost than it was given, or not as recorded",
        Rule::FoundationPayment => "the foundation's payment is not as it may be",
        Rule::Proposal => "the proposal was not decided as it may be",
        Rule::Reconciliation => "the ledger held something else on that day",
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
