//! The command line: one file per command. Every failure is one clear sentence on standard error and exit code 1;
//! wrong usage is exit code 2.

mod demo;
mod health;
mod migrate;
mod serve;

use std::process::ExitCode;
use std::sync::Arc;

use clap::{Parser, Subcommand};

use crate::config::{DataConfig, ServerConfig};
use crate::ports::{Clock, SystemClock, SystemRandom};
use crate::store::conn::Ports;
use crate::store::{Db, StoreError};

/// Participatory budgeting for co-ops and networks: from invoices to filled buckets.
#[derive(Debug, Parser)]
#[command(name = "brimful", version, max_term_width = 100)]
struct Arguments {
    /// What to log: `error`, `warn`, `info`, `debug`, or filters such as `info,brimful=debug`.
    #[arg(long, env = "BRIMFUL_LOG", default_value = "info", global = true, value_name = "FILTER")]
    log: String,
    #[command(flatten)]
    data: DataConfig,
    #[command(subcommand)]
    command: Command,
}

#[derive(Debug, Subcommand)]
enum Command {
    /// Start the server, with its clock and its mail.
    Serve(ServerConfig),
    /// Make one month of Tidewater Co-op in an empty database, with an open round, and serve it.
    Demo(ServerConfig),
    /// Bring the database to the newest schema.
    Migrate,
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
    let arguments = Arguments::parse();
    start_logging(&arguments.log);
    let done = match arguments.command {
        Command::Serve(config) => serve::run(&arguments.data, config),
        Command::Demo(config) => demo::run(&arguments.data, config),
        Command::Migrate => migrate::run(&arguments.data),
        Command::Health(config) => health::run(&config),
    };
    match done {
        Ok(code) => code,
        Err(error) => {
            eprintln!("brimful: {error}");
            ExitCode::FAILURE
        }
    }
}

fn start_logging(filter: &str) {
    let filter =
        tracing_subscriber::EnvFilter::try_new(filter).unwrap_or_else(|_| tracing_subscriber::EnvFilter::new("info"));
    tracing_subscriber::fmt().with_env_filter(filter).with_writer(std::io::stderr).compact().init();
}

/// Opens the database of the configuration; the folder of an embedded one is made, for its owner only.
fn open(data: &DataConfig) -> Result<Db, CliError> {
    open_with(data, Arc::new(SystemClock))
}

/// The same with another clock: the demo sets it to the days of its month.
fn open_with(data: &DataConfig, clock: Arc<dyn Clock>) -> Result<Db, CliError> {
    let url = data.database_url();
    if let Some(path) = url.strip_prefix("sqlite:")
        && let Some(folder) = std::path::Path::new(path).parent()
        && !folder.as_os_str().is_empty()
    {
        make_private_folder(folder)?;
    }
    let ports = Ports { clock, random: Arc::new(SystemRandom) };
    Ok(Db::open(&url, data.database_connections, ports)?)
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
