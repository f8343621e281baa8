//! `brimful import`: a CSV file into a group, for the operator.

use std::path::{Path, PathBuf};
use std::process::ExitCode;

use clap::{Args, ValueEnum};

use super::key::open_to_post;
use super::out::{complain, say};
use super::progress::ProgressArguments;
use super::{CliError, find_group};
use crate::config::DataConfig;
use crate::domain::group::ImportOf;
use crate::services::imports::{BadRow, ImportRefused, import_file};
use crate::store::Failure;

/// What to bring in, from where, into which group.
#[derive(Debug, Args)]
pub(super) struct ImportArguments {
    /// What the file holds.
    what: What,
    /// The group's part of addresses, e.g. `tidewater`.
    #[arg(long, value_name = "SLUG")]
    group: String,
    /// Take the good rows even if others are bad; without it one bad row keeps the whole file out.
    #[arg(long)]
    good_rows_alone: bool,
    /// A CSV file with a header, UTF-8.
    file: PathBuf,
}

#[derive(Debug, Clone, Copy, ValueEnum)]
enum What {
    Members,
    Invoices,
    CoreCosts,
    Buckets,
    Weights,
}

impl What {
    const fn kind(self) -> ImportOf {
        match self {
            Self::Members => ImportOf::Members,
            Self::Invoices => ImportOf::Invoices,
            Self::CoreCosts => ImportOf::CoreCosts,
            Self::Buckets => ImportOf::Buckets,
            Self::Weights => ImportOf::Weights,
        }
    }
}

pub(super) fn run(
    data: &DataConfig,
    arguments: &ImportArguments,
    progress: ProgressArguments,
) -> Result<ExitCode, CliError> {
    let content =
        std::fs::read(&arguments.file).map_err(CliError::io(format!("cannot read {}", arguments.file.display())))?;
    let db = open_to_post(data)?;
    let who = find_group(&db, &arguments.group)?;
    let name = arguments.file.file_name().unwrap_or(Path::new("file").as_os_str()).to_string_lossy();
    let shown = progress.show();
    let db = db.telling(shown.progress());
    let imported = import_file(&db, &who, arguments.what.kind(), &name, content, arguments.good_rows_alone);
    drop(shown);
    match imported {
        Ok(report) => {
            say!("{} rows went in.", report.applied);
            say_bad(&report.bad);
            Ok(ExitCode::SUCCESS)
        }
        Err(Failure::Refused(refusal)) => {
            if let ImportRefused::BadRows(bad) | ImportRefused::NothingGood(bad) = &refusal {
                say_bad(bad);
            }
            Err(CliError::Said(format!("{refusal}; nothing was imported")))
        }
        Err(Failure::Store(error)) => Err(error.into()),
    }
}

fn say_bad(bad: &[BadRow]) {
    for row in bad {
        complain!("line {}: {}", row.line, row.problem);
    }
}
