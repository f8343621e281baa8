//! `brimful export`: files of a group, for the operator: everything in them that the ledger holds.

use std::io::Write;
use std::path::PathBuf;
use std::process::ExitCode;

use clap::{Args, ValueEnum};

use super::{CliError, find_group, open};
use crate::config::DataConfig;
use crate::services::books::Audience;
use crate::services::books::ledger::EntryFilter;
use crate::services::books::month::{Which, month};
use crate::services::bundle::{BundleRefused, make_bundle};
use crate::services::exports::{File, ledger_csv, ledger_journal, ledger_json, round_csv, round_json};
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
    /// For the ledger CSV unless it is JSON, for a round JSON unless it is CSV. A journal has a form of its own.
    #[arg(long)]
    format: Option<Format>,
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
}

/// Writes the file.
pub(super) fn run(data: &DataConfig, arguments: &ExportArguments) -> Result<ExitCode, CliError> {
    let db = open(data)?;
    let who = Audience::from(find_group(&db, &arguments.group)?);
    let file = make(&db, who, arguments)?;
    match &arguments.out {
        Some(path) => {
            std::fs::write(path, &file.content).map_err(CliError::io(format!("cannot write {}", path.display())))?;
        }
        None => std::io::stdout()
            .lock()
            .write_all(file.content.as_bytes())
            .map_err(CliError::io("cannot write to standard output"))?,
    }
    Ok(ExitCode::SUCCESS)
}

fn make(db: &Db, who: Audience, arguments: &ExportArguments) -> Result<File, CliError> {
    let everything = EntryFilter::default();
    match (arguments.what, arguments.format) {
        (What::Ledger, None | Some(Format::Csv)) => Ok(ledger_csv(db, who, &everything)?),
        (What::Ledger, Some(Format::Json)) => Ok(ledger_json(db, who, &everything)?),
        (What::Journal, None) => Ok(ledger_journal(db, who)?),
        (What::Journal, Some(_)) => {
            Err(CliError::Said("a journal has a form of its own: leave --format out".to_owned()))
        }
        (What::Bundle, None | Some(Format::Json)) => make_bundle(db, who.group(), !arguments.without_memos)
            .map_err(bundle_refused)?
            .to_file()
            .map_err(Into::into),
        (What::Bundle, Some(Format::Csv)) => Err(CliError::Said("a bundle is JSON: leave --format out".to_owned())),
        (What::Round, format) => {
            let newest = month(db, who, &Which::Newest)?.and_then(|month| Some(month.round?.row.name));
            let missing = || CliError::Said(format!("the group {} has no such round", arguments.group));
            let name = arguments.round.clone().or(newest).ok_or_else(missing)?;
            let file = match format {
                None | Some(Format::Json) => round_json(db, who, &name)?,
                Some(Format::Csv) => round_csv(db, who, &name)?,
            };
            file.ok_or_else(missing)
        }
    }
}

fn bundle_refused(failure: Failure<BundleRefused>) -> CliError {
    match failure {
        Failure::Refused(refused) => CliError::Said(refused.to_string()),
        Failure::Store(error) => error.into(),
    }
}
