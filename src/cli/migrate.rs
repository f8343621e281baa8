//! `brimful migrate`: the schema, without starting a server.

use std::process::ExitCode;

use super::out::say;
use super::{CliError, open};
use crate::config::DataConfig;
use crate::store::migrate::migrate;

pub(super) fn run(data: &DataConfig) -> Result<ExitCode, CliError> {
    let steps = migrate(&open(data)?)?;
    match steps {
        0 => say!("The database is up to date."),
        1 => say!("The database is up to date: 1 step was taken."),
        steps => say!("The database is up to date: {steps} steps were taken."),
    }
    Ok(ExitCode::SUCCESS)
}
