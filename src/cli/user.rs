//! `brimful user add`: an account, made by the operator. The password is read from standard input, so that it stands
//! in no list of processes.

use std::io::BufRead;
use std::process::ExitCode;

use clap::{Args, Subcommand};

use super::out::say;
use super::{CliError, open};
use crate::config::DataConfig;
use crate::domain::text::{Email, Name};
use crate::services::accounts::{Password, Passwords, add_user};
use crate::store::Failure;
use crate::store::migrate::migrate;

/// Accounts of people.
#[derive(Debug, Subcommand)]
pub(super) enum UserCommand {
    /// Add an account; its password is the first line of standard input.
    Add(AddArguments),
}

/// Whose account.
#[derive(Debug, Args)]
pub(super) struct AddArguments {
    /// The mail address.
    email: String,
    /// The name.
    #[arg(long)]
    name: String,
}

pub(super) fn run(data: &DataConfig, command: UserCommand) -> Result<ExitCode, CliError> {
    let UserCommand::Add(arguments) = command;
    let email = Email::parse(&arguments.email).map_err(|error| CliError::Said(format!("the address: {error}")))?;
    let name = Name::parse(&arguments.name).map_err(|error| CliError::Said(format!("the name: {error}")))?;
    let mut line = String::new();
    std::io::stdin().lock().read_line(&mut line).map_err(CliError::io("cannot read the password"))?;
    let password = Password::parse(line.trim_end_matches(['\r', '\n']))
        .map_err(|error| CliError::Said(format!("the password: {error}")))?;
    let db = open(data)?;
    migrate(&db)?;
    let address = email.as_str().to_owned();
    match add_user(&db, &Passwords::new(), email, name, &password) {
        Ok(_) => {
            say!("{address} has an account now.");
            Ok(ExitCode::SUCCESS)
        }
        Err(Failure::Refused(refusal)) => Err(CliError::Said(refusal.to_string())),
        Err(Failure::Store(error)) => Err(error.into()),
    }
}
