//! The command line: one file per command. Every failure is one clear sentence on standard error and exit code 1;
//! wrong usage is exit code 2.

#![deny(
    clippy::print_stdout,
    clippy::print_stderr,
    reason = "say! and complain! of out.rs do not break on a closed pipe"
)]

mod demo;
mod export;
mod health;
mod import;
mod key;
mod migrate;
mod out;
mod progress;
mod serve;
mod settle;
mod user;
mod verify;
mod work;

use std::process::ExitCode;
use std::sync::Arc;

use clap::{CommandFactory, Parser, Subcommand};
use tracing_subscriber::filter::Targets;
use tracing_subscriber::layer::SubscriberExt;
use tracing_subscriber::util::SubscriberInitExt;

use self::out::complain;
use crate::config::{DataConfig, ServerConfig};
use crate::domain::head::SigningKey;
use crate::ports::{Clock, SystemClock, SystemRandom};
use crate::store::conn::Ports;
use crate::store::scope::{GroupScope, find_group_for_operator};
use crate::store::{Db, StoreError};

/// Participatory budgeting for co-ops and networks: from invoices to filled buckets.
#[derive(Debug, Parser)]
#[command(name = "brimful", version, max_term_width = 100)]
struct Arguments {
    /// What to log: `error`, `warn`, `info`, `debug`, or filters such as `info,brimful=debug`.
    #[arg(long, env = "BRIMFUL_LOG", default_value = "info", global = true, value_name = "FILTER")]
    log: Targets,
    #[command(flatten)]
    progress: progress::ProgressArguments,
    #[command(flatten)]
    data: DataConfig,
    #[command(subcommand)]
    command: Command,
}

#[derive(Debug, Subcommand)]
enum Command {
    /// Start the server, with its clock and its mail.
    Serve(ServerConfig),
    /// Send mail without serving pages, beside servers that share the database.
    Work(ServerConfig),
    /// Make one month of Tidewater Co-op in an empty database, with an open round, and serve it; or, with `--pabulib`, the
    /// election of a file.
    Demo(demo::DemoArguments),
    /// Bring the database to the newest schema.
    Migrate,
    /// Bring a CSV file into a group.
    Import(import::ImportArguments),
    /// Write a file of a group: its ledger, a journal for hledger, a round, a bundle to check anywhere.
    Export(export::ExportArguments),
    /// Print what settling a round would post.
    Settle(settle::SettleArguments),
    /// Recompute a database or a bundle and name what is wrong.
    Verify(verify::VerifyArguments),
    /// The key that signs the books.
    #[command(subcommand)]
    Key(key::KeyCommand),
    /// Accounts of people.
    #[command(subcommand)]
    User(user::UserCommand),
    /// Ask a running server on this machine whether it is well.
    Health(ServerConfig),
}

/// Why a command could not do its work: one sentence.
#[derive(Debug, thiserror::Error)]
pub enum CliError {
    /// The database.
    #[error("{0}")]
    Store(#[from] StoreError),
    /// A file or the network.
    #[error("{what}: {error}")]
    Io {
        /// What was tried.
        what: String,
        /// What the system said.
        error: std::io::Error,
    },
    /// Anything else, said in full.
    #[error("{0}")]
    Said(String),
}

impl CliError {
    fn io(what: impl Into<String>) -> impl FnOnce(std::io::Error) -> Self {
        let what = what.into();
        move |error| Self::Io { what, error }
    }
}

/// Runs the command that the arguments name.
pub fn main() -> ExitCode {
    let arguments = match Arguments::try_parse() {
        Ok(arguments) => arguments,
        Err(error) => return wrong_usage(&error),
    };
    start_logging(arguments.log);
    let progress = arguments.progress;
    let done = match arguments.command {
        Command::Serve(config) => serve::run(&arguments.data, config),
        Command::Demo(demo) => demo::run(&arguments.data, demo, progress),
        Command::Work(config) => work::run(&arguments.data, &config),
        Command::Import(import) => import::run(&arguments.data, &import, progress),
        Command::Export(export) => export::run(&arguments.data, &export, progress),
        Command::Settle(settle) => settle::run(&arguments.data, &settle, progress),
        Command::Verify(verify) => verify::run(&arguments.data, &verify, progress),
        Command::Key(command) => key::run(&arguments.data, command),
        Command::User(command) => user::run(&arguments.data, command),
        Command::Migrate => migrate::run(&arguments.data),
        Command::Health(config) => health::run(&config),
    };
    let code = done.unwrap_or_else(|error| {
        complain!("brimful: {error}");
        ExitCode::FAILURE
    });
    out::finish(code)
}

/// Says what is wrong with the arguments, and which variable may have brought a wrong value in.
fn wrong_usage(error: &clap::Error) -> ExitCode {
    use clap::error::{ContextKind, ContextValue};
    out::usage(error);
    if let Some(ContextValue::String(argument)) = error.get(ContextKind::InvalidArg) {
        let program = Arguments::command();
        let flag = argument.split_whitespace().next().unwrap_or_default().trim_start_matches('-');
        let commands = std::iter::once(&program).chain(program.get_subcommands());
        let mut all = commands.flat_map(clap::Command::get_arguments);
        let variable = all.find(|one| one.get_long() == Some(flag)).and_then(clap::Arg::get_env);
        if let Some(variable) = variable {
            complain!("The value may come from the variable {}.", variable.to_string_lossy());
        }
    }
    out::finish(ExitCode::from(u8::try_from(error.exit_code()).unwrap_or(2)))
}

fn start_logging(filter: Targets) {
    let lines = tracing_subscriber::fmt::layer().with_writer(std::io::stderr).log_internal_errors(false).compact();
    tracing_subscriber::registry().with(filter).with(lines).init();
}

/// Opens the database of the configuration for a program that posts nothing; the folder of an embedded one is made, for its owner only.
fn open(data: &DataConfig) -> Result<Db, CliError> {
    open_with(data, Arc::new(SystemClock), None)
}

/// The same with another clock (the demo sets it to the days of its month) and with the key that signs the books.
fn open_with(data: &DataConfig, clock: Arc<dyn Clock>, key: Option<SigningKey>) -> Result<Db, CliError> {
    let url = data.database_url();
    if let Some(path) = url.strip_prefix("sqlite:")
        && let Some(folder) = std::path::Path::new(path).parent()
        && !folder.as_os_str().is_empty()
    {
        make_private_folder(folder)?;
    }
    let ports = Ports { clock, random: Arc::new(SystemRandom), key };
    Db::open(&url, data.database_connections, ports).map_err(|error| match error {
        StoreError::Address(why) => CliError::Said(format!("BRIMFUL_DATABASE_URL: {why}")),
        other => other.into(),
    })
}

/// The group with this part of addresses, for the operator.
fn find_group(db: &Db, slug: &str) -> Result<GroupScope, CliError> {
    let found = db.read_one(|snapshot| find_group_for_operator(snapshot, slug))?;
    found.ok_or_else(|| CliError::Said(format!("there is no group {slug}")))
}

/// Makes a folder that only its owner may enter; one that is there stays as it is.
fn make_private_folder(folder: &std::path::Path) -> Result<(), CliError> {
    use std::os::unix::fs::DirBuilderExt;
    std::fs::DirBuilder::new()
        .recursive(true)
        .mode(0o700)
        .create(folder)
        .map_err(CliError::io(format!("cannot make the folder {}", folder.display())))
}
