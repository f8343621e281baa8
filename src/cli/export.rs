//! `brimful export`: files of a group, for the operator: everything in them that the ledger holds.

use std::path::PathBuf;
use std::process::ExitCode;

use chrono::NaiveDate;
use clap::{Args, ValueEnum};

use super::progress::ProgressArguments;
use super::{CliError, find_group, open, out};
use crate::config::DataConfig;
use crate::domain::ledger::Account;
use crate::ports::Step;
use crate::services::books::Audience;
use crate::services::books::ledger::{AccountFilter, EntryFilter, Held};
use crate::services::books::month::{Which, month};
use crate::services::bundle::{BundleRefused, make_bundle};
use crate::services::exports::{
    File, Postings, RoundPabulib, accountant_csv, ledger_csv, ledger_journal, ledger_json, round_csv, round_json,
    round_pabulib,
};
use crate::store::{Db, Failure};

/// What to write, of which group, where.
#[derive(Debug, Args)]
pub(super) struct ExportArguments {
    /// What the file holds.
    what: What,
    /// The group's part of addresses, e.g. `tidewater`.
    #[arg(long, value_name = "SLUG")]
    group: String,
    /// The round; the newest one without it.
    #[arg(long, value_name = "NAME")]
    round: Option<String>,
    /// For the ledger CSV unless it is JSON, for a round JSON unless it is CSV or a Pabulib file. A journal has a form of
    /// its own.
    #[arg(long)]
    format: Option<Format>,
    /// The form of a ledger CSV: everything as it stands, or a running balance for each posting.
    #[arg(long)]
    form: Option<Form>,
    /// With `--form accountant`: only what counts for this day or a later one.
    #[arg(long, value_name = "DAY")]
    from: Option<NaiveDate>,
    /// With `--form accountant`: only what counts for this day or an earlier one.
    #[arg(long, value_name = "DAY")]
    until: Option<NaiveDate>,
    /// Only this account, e.g. `fund:foundation`; `allotment:members` for all allotments.
    #[arg(long, value_name = "ACCOUNT")]
    account: Option<String>,
    /// Leave the memos out of a bundle: the one to publish.
    #[arg(long)]
    without_memos: bool,
    /// The file to write; standard output without it.
    #[arg(long, value_name = "FILE")]
    out: Option<PathBuf>,
}

#[derive(Debug, Clone, Copy, ValueEnum)]
enum What {
    /// Every entry of the ledger.
    Ledger,
    /// The ledger as an hledger journal.
    Journal,
    /// A round with its statement, splits and results.
    Round,
    /// Everything needed to check the group without its database.
    Bundle,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
enum Format {
    Csv,
    Json,
    /// A Pabulib file, for comparing rules.
    Pb,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
enum Form {
    /// One row per posting with the balance of its account after it.
    Accountant,
    /// One row per entry and account.
    Full,
}

/// Writes the file.
pub(super) fn run(
    data: &DataConfig,
    arguments: &ExportArguments,
    progress: ProgressArguments,
) -> Result<ExitCode, CliError> {
    let db = open(data)?;
    let who = Audience::from(find_group(&db, &arguments.group)?);
    let shown = progress.show();
    let made = make(&db.telling(shown.progress()), who, arguments);
    drop(shown);
    let file = made?;
    match &arguments.out {
        Some(path) => {
            std::fs::write(path, &file.content).map_err(CliError::io(format!("cannot write {}", path.display())))?;
        }
        None => out::file(&file.content),
    }
    Ok(ExitCode::SUCCESS)
}

fn make(db: &Db, who: Audience, arguments: &ExportArguments) -> Result<File, CliError> {
    if !matches!(arguments.what, What::Ledger) && (arguments.form.is_some() || arguments.account.is_some()) {
        return Err(said("--form and --account are for the ledger"));
    }
    if arguments.form != Some(Form::Accountant) && (arguments.from.is_some() || arguments.until.is_some()) {
        return Err(said("--from and --until are for the ledger with --form accountant"));
    }
    match (arguments.what, arguments.format) {
        (What::Ledger, format) => ledger(db, who, arguments, format),
        (What::Journal, None) => Ok(ledger_journal(db, who)?),
        (What::Journal, Some(_)) => Err(said("a journal has a form of its own: leave --format out")),
        (What::Bundle, None | Some(Format::Json)) => {
            let bundle = make_bundle(db, who.group(), !arguments.without_memos).map_err(bundle_refused)?;
            db.progress().begin(Step::WriteFile);
            Ok(bundle.to_file()?)
        }
        (What::Bundle, Some(_)) => Err(said("a bundle is JSON: leave --format out")),
        (What::Round, format) => round(db, who, arguments, format.unwrap_or(Format::Json)),
    }
}

fn ledger(db: &Db, who: Audience, arguments: &ExportArguments, format: Option<Format>) -> Result<File, CliError> {
    let filter = EntryFilter { account: account(arguments.account.as_deref())?, ..EntryFilter::default() };
    match (format, arguments.form) {
        (None | Some(Format::Csv), Some(Form::Accountant)) => {
            let postings = Postings { filter, from: arguments.from, until: arguments.until };
            Ok(accountant_csv(db, who, &postings)?)
        }
        (None | Some(Format::Csv), None | Some(Form::Full)) => Ok(ledger_csv(db, who, &filter)?),
        (Some(Format::Json), None | Some(Form::Full)) => Ok(ledger_json(db, who, &filter)?),
        (Some(Format::Json), Some(Form::Accountant)) => Err(said("the accountant's form is CSV: leave --format out")),
        (Some(Format::Pb), _) => Err(said("a Pabulib file holds a round: brimful export round --format pb")),
    }
}

fn account(name: Option<&str>) -> Result<Option<AccountFilter>, CliError> {
    Ok(match name {
        None => None,
        Some(Held::ALLOTMENTS) => Some(AccountFilter::Allotments),
        Some(name) => {
            let account = Account::parse(name).ok_or_else(|| CliError::Said(format!("there is no account {name}")))?;
            Some(AccountFilter::One(account.to_string()))
        }
    })
}

fn round(db: &Db, who: Audience, arguments: &ExportArguments, format: Format) -> Result<File, CliError> {
    let newest = month(db, who, &Which::Newest)?.and_then(|month| Some(month.round?.row.name));
    let missing = || CliError::Said(format!("the group {} has no such round", arguments.group));
    let name = arguments.round.clone().or(newest).ok_or_else(missing)?;
    let file = match format {
        Format::Json => round_json(db, who, &name)?,
        Format::Csv => round_csv(db, who, &name)?,
        Format::Pb => match round_pabulib(db, who, &name)?.ok_or_else(missing)? {
            RoundPabulib::File(file) => Some(file),
            RoundPabulib::NotSettled => {
                return Err(CliError::Said(format!("the round {name} is not settled yet, so its votes are not final")));
            }
            RoundPabulib::GiversHidden => return Err(said("the round does not show who gave what")),
        },
    };
    file.ok_or_else(missing)
}

fn said(sentence: &str) -> CliError {
    CliError::Said(sentence.to_owned())
}

fn bundle_refused(failure: Failure<BundleRefused>) -> CliError {
    match failure {
        Failure::Refused(refused) => CliError::Said(refused.to_string()),
        Failure::Store(error) => error.into(),
    }
}
